"""Which protocol is taken, what its package loads, and what cannot be said in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.readers.service2.reader import read_service

from tests.golden import ideas
from tests.support.packages import build, model, operation, render_files, runtime

STRING = {"type": "string"}


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({"protocol": "query"}, "query"),
        (
            {"protocol": "smithy-rpc-v2-cbor", "protocols": ["smithy-rpc-v2-cbor"]},
            "smithy-rpc-v2-cbor",
        ),
        ({"protocol": "smithy-rpc-v2-cbor", "protocols": ["smithy-rpc-v2-cbor", "json"]}, "json"),
        ({"protocol": "query", "protocols": ["query", "smithy-rpc-v2-cbor"]}, "smithy-rpc-v2-cbor"),
    ],
)
def test_the_protocol_is_the_first_of_our_preference(metadata: Any, expected: str) -> None:
    document = model()
    document["metadata"] |= metadata

    assert read_service(document).protocol == expected


@pytest.mark.parametrize(
    ("idea", "loaded", "not_loaded"),
    [
        ("http_bindings", {"json", "rest"}, {"xml", "cbor", "query"}),
        ("json_calls", {"json"}, {"xml", "cbor", "query", "rest"}),
        ("xml_bodies", {"xml", "rest"}, {"json", "cbor", "query"}),
        ("query_forms", {"xml", "query"}, {"json", "cbor", "rest"}),
        ("ec2_forms", {"xml", "query"}, {"json", "cbor", "rest"}),
        ("cbor_bodies", {"cbor"}, {"xml", "query", "rest"}),
    ],
)
def test_a_package_loads_its_own_protocol_only(
    idea: str, loaded: set[str], not_loaded: set[str], tmp_path: Path
) -> None:
    service = build(ideas.IDEAS[idea](), tmp_path)
    package = service.__name__.partition(".")[0]
    script = f"import sys; from {service.__name__} import OPERATIONS; [*OPERATIONS.values()]; print(*sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    start = f"{package}.runtime.protocols."
    found = {name.removeprefix(start) for name in done.stdout.split() if name.startswith(start)}
    assert loaded <= found
    assert not_loaded & found == set()


def _xml(members: dict[str, Any], **shapes: Any) -> dict[str, Any]:
    body = {"type": "structure", "members": members}
    found = {"In": {"type": "structure", "members": {"body": {"shape": "Body"}}}, "Body": body}
    return model(
        {"Op": operation("Op", input="In")},
        found | {"String": STRING} | shapes,
        protocol="rest-xml",
    )


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            _xml({"a": {"shape": "String", "locationName": '"><evil'}}),
            r"members\.a\.locationName: .* cannot be the name of an XML element",
        ),
        (
            _xml({"a": {"shape": "String"}, "b": {"shape": "String", "locationName": "a"}}),
            r"members\.b: a is called 'a' in the body, too",
        ),
        (
            _xml(
                {"a": {"shape": "Any"}}, Any={"type": "structure", "members": {}, "document": True}
            ),
            r"members\.a: a document cannot stand in XML",
        ),
    ],
)
def test_refused(document: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError, match=message):
        render_files(document, "sample")


def test_a_deprecated_member_may_be_called_like_the_one_that_replaced_it(tmp_path: Path) -> None:
    """S3's CloudFunctionConfiguration has Event beside Events, whose items are called Event."""
    document = _xml(
        {
            "Event": {"shape": "String", "deprecated": True},
            "Events": {"shape": "Strings", "locationName": "Event", "flattened": True},
        },
        Strings={"type": "list", "member": {"shape": "String"}},
    )
    document["operations"]["Op"]["output"] = {"shape": "In"}
    service = build(document, tmp_path)
    body = b"<R><body><Event>a</Event><Event>b</Event></body></R>"

    found = service.OPERATIONS["Op"].parse(runtime(service).HttpResponse(200, {}, body))

    assert found.to_dict() == {"body": {"Event": "a", "Events": ["a", "b"]}}


def test_the_root_of_an_answer_may_be_its_only_member(tmp_path: Path) -> None:
    """S3's GetBucketLocation; customizations.toml says which operations have such answers."""
    document = model(
        {"GetBucketLocation": operation("GetBucketLocation", output="Out")},
        {
            "Out": {"type": "structure", "members": {"LocationConstraint": {"shape": "String"}}},
            "String": STRING,
        },
        protocol="rest-xml",
        serviceId="S3",
    )
    service = build(document, tmp_path)
    namespace = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'

    def read(body: str) -> Any:
        response = runtime(service).HttpResponse(200, {}, body.encode())
        return service.OPERATIONS["GetBucketLocation"].parse(response).location_constraint

    located = f"<LocationConstraint {namespace}>eu-west-3</LocationConstraint>"
    assert read(located) == "eu-west-3"
    assert read(f"<LocationConstraint {namespace}/>") is None


def _two_errors(protocol: str) -> dict[str, Any]:
    errors = {
        name: {
            "type": "structure",
            "members": {},
            "exception": True,
            "error": {"code": "NotFound", "httpStatusCode": 404},
        }
        for name in ("DashboardNotFound", "NotFound")
    }
    return model(
        {"Op": operation("Op", errors=[*errors])},
        errors,
        protocol=protocol,
        targetPrefix="Sample",
        jsonVersion="1.0",
    )


def test_json_tells_errors_of_one_code_apart_by_their_shapes(tmp_path: Path) -> None:
    service = build(_two_errors("json"), tmp_path)
    shared = runtime(service)
    headers = {"x-amzn-query-error": "NotFound;Sender"}
    body = b'{"__type": "com.example#DashboardNotFound"}'

    with pytest.raises(service.DashboardNotFound) as caught:
        service.OPERATIONS["Op"].parse(shared.HttpResponse(404, headers, body))

    assert caught.value.code == "NotFound"


def test_a_call_without_a_target_prefix_is_refused() -> None:
    document = model({"Op": operation("Op")}, protocol="json")

    with pytest.raises(ModelError, match=r"\$\.metadata\.targetPrefix: json needs it"):
        render_files(document, "sample")
