"""Parameters of endpoint rules that requests and clients set: which place counts, and what is refused."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from clientsmith.errors import ModelError

from tests.support.packages import build, model, operation, runtime

REGION = {"type": "String", "builtIn": "AWS::Region"}
TEXT = {"type": "String"}
TEXTS = {"type": "stringArray"}
SHAPES = {
    "Text": {"type": "string"},
    "Items": {"type": "list", "member": {"shape": "Item"}},
    "Item": {"type": "structure", "members": {"Name": {"shape": "Text"}}},
    "Table": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
    "In": {
        "type": "structure",
        "members": {
            "Name": {"shape": "Text", "contextParam": {"name": "Name"}},
            "Item": {"shape": "Item"},
            "Items": {"shape": "Items"},
            "Table": {"shape": "Table"},
        },
    },
}


def rules(url: str, *, schemes: Any = (), more: Any = (), **parameters: Any) -> dict[str, Any]:
    where: dict[str, Any] = {"url": url}
    if schemes:
        where["properties"] = {"authSchemes": list(schemes)}
    found = [*more, {"type": "endpoint", "conditions": [], "endpoint": where}]
    return {"version": "1.0", "parameters": {"Region": REGION, **parameters}, "rules": found}


def set_to(name: str) -> dict[str, Any]:
    """A rule for the requests that set the parameter, which then stands in the host."""
    asked = {"fn": "isSet", "argv": [{"ref": name}]}
    where = {"url": f"https://{{{name}}}.example.com"}
    return {"type": "endpoint", "conditions": [asked], "endpoint": where}


def client_of(module: ModuleType, **options: Any) -> tuple[Any, Any]:
    """A client, and the transport that keeps what it sends."""
    stub = runtime(module, "testing").StubTransport(
        *[runtime(module, "http").HttpResponse(200, {}, b"{}")] * 3
    )
    keys = runtime(module).Credentials("a", "b")
    return (
        module.SampleClient(region="r-1", credentials=keys, transport=stub, **options),
        stub,
    )


def made(folder: Path, rule_set: Any, *, top: Any = None, **more: Any) -> ModuleType:
    document = model({"Op": operation("Op", input="In", **more)}, SHAPES) | (top or {})
    return build(document, folder, endpoint_rules=rule_set)


def test_a_constant_of_the_operation_counts_before_the_member_and_the_client(
    tmp_path: Path,
) -> None:
    rule_set = rules("https://none.example.com", more=[set_to("Name")], Name=TEXT)
    top = {"clientContextParams": {"Name": {"type": "string", "documentation": "Its name."}}}
    module = made(tmp_path / "a", rule_set, top=top)
    constant = made(tmp_path / "b", rule_set, staticContextParams={"Name": {"value": "constant"}})

    client, stub = client_of(module, name="client")
    client.op()
    client.op(name="member")
    other, other_stub = client_of(constant)
    other.op(name="member")

    assert [sent.host for sent in stub.requests] == ["client.example.com", "member.example.com"]
    assert [sent.host for sent in other_stub.requests] == ["constant.example.com"]


def test_an_argument_of_the_client_has_the_type_of_its_parameter(tmp_path: Path) -> None:
    flag = {"type": "Boolean", "required": True, "default": False}
    top = {"clientContextParams": {"UseIt": {"type": "boolean", "documentation": "Use it."}}}
    rule_set = rules("https://example.com", UseIt=flag, Name=TEXT)
    module = made(tmp_path, rule_set, top=top)

    with pytest.raises(TypeError, match=r"^use_it must be True or False, not"):
        client_of(module, use_it="yes")
    assert "use_it: Use it." in (module.SampleClient.__init__.__doc__ or "")
    assert "use_it: Use it." in (module.AsyncSampleClient.__init__.__doc__ or "")


def test_a_client_without_an_endpoint_of_its_own_asks_for_each_call(tmp_path: Path) -> None:
    no = {"type": "error", "conditions": [], "error": "no name"}
    rule_set = rules("https://example.com", more=[set_to("Name"), no], Name=TEXT)
    module = made(tmp_path, rule_set)

    client, stub = client_of(module)
    client.op(name="x")

    assert repr(client) == "<SampleClient r-1>"
    assert stub.requests[0].host == "x.example.com"
    with pytest.raises(runtime(module).EndpointError, match="no name"):
        client.op()


@pytest.mark.parametrize(
    ("path", "given", "host"),
    [
        ("Item.Name", {"Item": {"Name": "a"}}, "a"),
        ("Item.Name", {}, "none"),
        ("keys(Table)", {"Table": {"k": "v", "l": "v"}}, "k"),
        ("keys(Table)", {}, "none"),
        ("Items[*].Name", {"Items": [{}, {"Name": "b"}]}, "b"),
        ("Items[*].[Name, Name][]", {"Items": [{"Name": "c"}]}, "c"),
        ("Items[*].Name", {}, "none"),
        ("Items[0].Name", {"Items": [{"Name": "d"}]}, "d"),
        ("Items[?Name=='e'].Name", {"Items": [{"Name": "a"}, {"Name": "e"}]}, "e"),
    ],
)
def test_a_path_into_the_request(tmp_path: Path, path: str, given: Any, host: str) -> None:
    first = {"fn": "getAttr", "argv": [{"ref": "Found"}, "[0]"]}
    asked = [{"fn": "isSet", "argv": [{"ref": "Found"}]}, {**first, "assign": "one"}]
    is_text = path == "Item.Name"
    rule = {
        "type": "endpoint",
        "conditions": asked,
        "endpoint": {"url": "https://{one}.example.com"},
    }
    rule_set = rules(
        "https://none.example.com",
        more=[set_to("Found") if is_text else rule],
        Found=TEXT if is_text else TEXTS,
        Name=TEXT,
    )
    module = made(tmp_path, rule_set, operationContextParams={"Found": {"path": path}})

    client, stub = client_of(module)
    client.send(module.OPERATIONS["Op"].input.from_dict(given))

    assert stub.requests[0].host == f"{host}.example.com"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("Items[0:1].Name", r"a slice \(\[a:b\]\) is not supported"),
        ("Items[?Name", "is no JMESPath"),
        ("Item.Other", "Item has no member 'Other'"),
        ("Item", "is a structure, and must be a string or a list of strings here"),
        ("keys(Items)", r"keys\(list\) is not supported"),
    ],
)
def test_a_path_that_cannot_be_compiled_is_refused(tmp_path: Path, path: str, problem: str) -> None:
    rule_set = rules("https://example.com", Found=TEXT, Name=TEXT)

    with pytest.raises(ModelError, match=problem) as caught:
        made(tmp_path, rule_set, operationContextParams={"Found": {"path": path}})

    assert "$.operations.Op.operationContextParams" in str(caught.value)


def test_a_parameter_that_the_rules_do_not_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="the endpoint rules have no parameter 'Name'; they have"):
        made(tmp_path, rules("https://example.com"))


@pytest.mark.parametrize("scheme", ["sigv4a", "sigv4-s3express"])
def test_a_scheme_without_a_signer_is_refused_by_the_call(tmp_path: Path, scheme: str) -> None:
    module = made(tmp_path, rules("https://e.example.com", schemes=[{"name": scheme}], Name=TEXT))

    client, _ = client_of(module)

    error = runtime(module).ConfigurationError
    with pytest.raises(error, match=f"^Op at e.example.com is to be signed with {scheme}, which"):
        client.op()


def test_the_first_scheme_with_a_signer_is_taken(tmp_path: Path) -> None:
    ours = {"name": "sigv4", "signingName": "other", "signingRegion": "r-9"}
    schemes = [{"name": "sigv4a", "signingName": "no"}, ours]
    module = made(tmp_path / "a", rules("https://example.com", schemes=schemes, Name=TEXT))
    unsigned = [{"name": "none"}, ours]
    bare = made(tmp_path / "b", rules("https://example.com", schemes=unsigned, Name=TEXT))

    client, stub = client_of(module)
    client.op()
    other, other_stub = client_of(bare)
    other.op()

    assert "/r-9/other/aws4_request" in stub.requests[0].headers["authorization"]
    assert "authorization" not in other_stub.requests[0].headers
