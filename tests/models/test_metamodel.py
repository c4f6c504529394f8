"""The metamodel: made from its schema, accepts every model that AWS has, and says where a broken one is broken."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import botocore
import jsonschema
import pytest
from clientsmith.errors import ModelError, UsageError
from clientsmith.readers.json import json_path, load_json, parse_json

from tests.support.strict import check_service
from tests.vectors import vectors
from tools.write_metamodel import METAMODEL, SCHEMA, metamodel_source

BOTOCORE = Path(botocore.__file__).parent / "data"


def model(**changes: Any) -> dict[str, Any]:
    """The smallest service model, with ``changes`` at its top."""
    metadata = {"apiVersion": "2020-01-01", "protocol": "rest-json"}
    return {"metadata": metadata, "operations": {}, "shapes": {}, **changes}


def problem(document: object) -> str:
    """The one problem that ``document`` has, without the head of the message."""
    with pytest.raises(ModelError) as caught:
        check_service(document, "m.json")
    head, *lines = str(caught.value).splitlines()
    assert head == "m.json: not a service model"
    (line,) = lines
    return line.strip()


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMA.parent / name).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_committed_metamodel_is_what_its_schema_gives() -> None:
    assert METAMODEL.read_text() == metamodel_source(), "run `make metamodel`"


def test_every_service_model_in_botocore_passes() -> None:
    paths = sorted(BOTOCORE.glob("*/*/service-2.json*"))
    assert len(paths) > 400

    for path in paths:
        data = path.read_bytes()
        document = json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)
        assert check_service(document, str(path)) is document


def test_the_models_of_the_protocol_tests_pass() -> None:
    for path in sorted(vectors("botocore-protocols").glob("*put/*.json")):
        for suite in json.loads(path.read_text()):
            operations = {case["given"]["name"]: case["given"] for case in suite["cases"]}
            document = {
                "metadata": suite["metadata"],
                "operations": operations,
                "shapes": suite["shapes"],
            }
            assert check_service(document, str(path)) is document


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (
            model(shapes={"A": {"type": "timestamp", "fromat": "iso8601"}}),
            "$.shapes.A.fromat: unknown key (allowed: type, documentation, sensitive, timestampFormat)",
        ),
        (
            model(shapes={"A": {"type": "map", "key": {"shape": "B"}}}),
            "$.shapes.A.value: this key is required and absent",
        ),
        (
            model(shapes={"A": {"type": "structure", "members": {"b-c": {"shape": 3}}}}),
            "$.shapes.A.members['b-c'].shape: expected string, found integer",
        ),
        (
            model(shapes={"A": {"type": "string", "members": {}}}),
            "$.shapes.A.members: unknown key (allowed: type, box, deprecated, deprecatedMessage, deprecatedSince, "
            "documentation, enum, max, min, pattern, sensitive)",
        ),
        (
            model(shapes={"A": {"type": "strin"}}),
            "$.shapes.A: expected 'type' to be one of 'blob', 'boolean', 'double', 'float', 'integer', 'list', 'long', "
            "'map', 'string', 'structure', 'timestamp', found 'strin'",
        ),
        (model(shapes={"A": {}}), "$.shapes.A: the key 'type' is required and absent"),
        (model(shapes={"A": None}), "$.shapes.A: expected object, found null"),
        (
            model(shapes={"A": {"type": "integer", "max": "9"}}),
            "$.shapes.A.max: expected integer, found string",
        ),
        (
            model(shapes={"A": {"type": "integer", "max": True}}),
            "$.shapes.A.max: expected integer, found boolean",
        ),
        (
            model(shapes={"A": {"type": "integer", "max": 1.0}}),
            "$.shapes.A.max: expected integer, found number",
        ),
        (
            model(shapes={"A": {"type": "boolean", "box": 1}}),
            "$.shapes.A.box: expected boolean, found integer",
        ),
        (
            model(shapes={"A": {"type": "string", "enum": ["x", None]}}),
            "$.shapes.A.enum[1]: expected string, found null",
        ),
        (
            model(shapes={"A": {"type": "structure", "members": {}, "xmlNamespace": 3}}),
            "$.shapes.A.xmlNamespace: expected object or string, found integer",
        ),
        (
            model(shapes={"A": {"type": "structure", "members": {}, "xmlNamespace": {"uri": 3}}}),
            "$.shapes.A.xmlNamespace.uri: expected string, found integer",
        ),
        (model(documentation=None), "$.documentation: expected string, found null"),
        (model(version="3.0"), "$.version: expected '2.0', found '3.0'"),
        ([], "$: expected object, found array"),
    ],
)
def test_a_broken_model_gives_path_found_and_allowed(document: object, expected: str) -> None:
    assert problem(document) == expected


def test_all_problems_are_told_at_once_but_not_more_than_twenty() -> None:
    shapes = {f"S{number}": {"type": "blob", "x": 1} for number in range(23)}

    with pytest.raises(ModelError) as caught:
        check_service(model(shapes=shapes), "m.json")

    lines = str(caught.value).splitlines()
    assert len(lines) == 22
    assert lines[-1] == "  and 3 more"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a" 1}', "m.json:1:6: not JSON: Expecting ':' delimiter"),
        (
            b'{"a": {"b": [{"c": 1, "c": 2}]}}',
            "m.json: $.a.b[0].c: this key stands twice in one object",
        ),
        (b'{"a": {"b": 1, "b": 2}, "a": 3}', "m.json: $.a: this key stands twice in one object"),
        (b'{"a": NaN}', "m.json: not JSON that can be read: NaN is no JSON number"),
        (b'{"a": "\xff"}', "m.json: not UTF-8: byte 7 is 0xff"),
        (b'{"a": ' + b"9" * 5000 + b"}", "m.json: not JSON that can be read: Exceeds the limit"),
        (b"[" * 200_000, "m.json: not JSON that can be read: nested too deeply"),
        (b"", "m.json:1:1: not JSON: Expecting value"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(data: bytes, expected: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse_json(data, "m.json")

    assert str(caught.value).startswith(expected)


def test_a_byte_order_mark_is_no_part_of_the_document() -> None:
    assert parse_json('{"a": "ä"}'.encode("utf-8-sig"), "m.json") == {"a": "ä"}


def test_a_compressed_file_is_read_and_a_truncated_one_refused(tmp_path: Path) -> None:
    whole, broken = tmp_path / "m.json.gz", tmp_path / "n.json.gz"
    whole.write_bytes(gzip.compress(b'{"a": 1}'))
    broken.write_bytes(whole.read_bytes()[:-9])

    assert load_json(whole) == {"a": 1}
    with pytest.raises(ModelError, match=r"n\.json\.gz: not a whole gzip file"):
        load_json(broken)


def test_a_file_that_is_not_there_gives_the_nearest_names(tmp_path: Path) -> None:
    (tmp_path / "service-2.json").write_text("[]")

    with pytest.raises(
        UsageError,
        match=r"servce-2\.json: there is no such file \(did you mean service-2\.json\?\)",
    ):
        load_json(tmp_path / "servce-2.json")
    with pytest.raises(UsageError, match=r"\(the folder \S*apigw does not exist\)"):
        load_json(tmp_path / "apigw" / "2018" / "service-2.json")
    with pytest.raises(UsageError, match="cannot be read: Is a directory"):
        load_json(tmp_path)
    with pytest.raises(ModelError, match=r"service-2\.json: \$: expected object, found array"):
        load_json(tmp_path / "service-2.json")


def test_a_json_path_quotes_what_is_no_plain_name() -> None:
    assert json_path(("shapes", "a.b", "enum", 2)) == "$.shapes['a.b'].enum[2]"


def test_paginators_and_endpoint_rules_of_botocore_pass_their_schemas() -> None:
    paginators, rules = validator("paginators-1.schema.json"), validator(
        "endpoint-rule-set-1.schema.json"
    )

    for service in ("apigatewayv2", "route53", "dynamodb", "iam", "kinesis", "ec2"):
        for path in (BOTOCORE / service).glob("*/paginators-1.json*"):
            paginators.validate(load_json(path))
        for path in (BOTOCORE / service).glob("*/endpoint-rule-set-1.json*"):
            rules.validate(load_json(path))
    assert not paginators.is_valid({"pagination": {"A": {"input_tokn": "x"}}})
    assert not rules.is_valid(
        {"version": "1.0", "parameters": {}, "rules": [{"type": "error", "conditions": []}]}
    )
