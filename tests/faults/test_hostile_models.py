"""Models with hostile text in every place: what is generated compiles, imports and holds the text, or is refused.

The places are all strings and names of a real model; a seeded sample of them is taken, with the worst always in it.
"""

from __future__ import annotations

import copy
import importlib
import json
import random
import time
import warnings
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from clientsmith.codegen.python.names import snake_case
from clientsmith.errors import ClientsmithError, ModelError
from clientsmith.readers.json import parse_json
from clientsmith.readers.service2.reader import read_service

from tests.support.models import reduced
from tests.support.packages import build, model, operation
from tests.support.strict import check_service

Document = dict[str, Any]
Steps = tuple[Any, ...]

TEXTS = [
    " lead", "trail ", '"""', "'''", "\\", '\\"""', "a\nb", "\r", "\x00", "\x0c", "\u2028", "\u202eabc",
    "\u200b", "{{ x }}", "{% raw %}", "{x}", "a" * 240, "\ufb01", "\u017felf", "e\u0301", "\u65e5\u672c",
    "1abc", "", ".", "../../x", "a\\b", "CON", "\U0001f600", "%(x)s", "# type: ignore", "<!--", '<a href="x',
    "<pre>\"x\n\n  'y", "&#0;", "&#xD800;", 'a"; import os; "', "self", "cls", "__class__", "__init__",
    "__slots__", "__doc__", "__x", "mro", "None", "True", "class", "match", "type", "print", "str", "list",
    "property", "super", "datetime", "Structure", "Request", "Client", "Union", "check", "to_dict", "from_dict",
    "validate", "wire", "rest", "t", "ops", "errors", "types", "runtime", "_value_", "_missing_", "name",
    "value", "Exception", "ServiceError", "with_traceback", "args", "_members",
]  # fmt: skip
BASE = reduced()
KEPT = ("shape", "type", "location", "method", "protocol", "signatureVersion", "jsonVersion")


def strings(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    for step, found in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(found, dict | list):
            yield from strings(found, (*steps, step))
        elif isinstance(found, str) and step not in KEPT:
            yield (*steps, step)


def put(steps: Steps, text: str) -> Document:
    found: Any = copy.deepcopy(BASE)
    parent = found
    for step in steps[:-1]:
        parent = parent[step]
    parent[steps[-1]] = text
    return found  # type: ignore[no-any-return]


def rename_shape(name: str, text: str) -> Document:
    def visit(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: text if (k, v) == ("shape", name) else visit(v) for k, v in value.items()}
        return [visit(item) for item in value] if isinstance(value, list) else value

    found: Document = visit(BASE)
    found["shapes"] = {text if key == name else key: v for key, v in found["shapes"].items()}
    return found


def rename_member(shape: str, name: str, text: str) -> Document:
    found = copy.deepcopy(BASE)
    structure = found["shapes"][shape]
    structure["members"] = {text if k == name else k: v for k, v in structure["members"].items()}
    structure["required"] = [text if k == name else k for k in structure.get("required", [])]
    return found


def rename_operation(text: str) -> Document:
    found = copy.deepcopy(BASE)
    (found["operations"][text],) = found["operations"].values()
    del found["operations"]["GetIntegrations"]
    return found


def everything() -> list[tuple[Callable[..., Document], tuple[Any, ...]]]:
    found: list[tuple[Callable[..., Document], tuple[Any, ...]]] = []
    found += [(put, each) for each in product(strings(BASE), TEXTS)]
    found += [(rename_operation, (text,)) for text in TEXTS]
    for shape, text in product(BASE["shapes"], TEXTS):
        found.append((rename_shape, (shape, text)))
        for name in BASE["shapes"][shape].get("members", ()):
            found.append((rename_member, (shape, name, text)))
    return found


def imported(document: Document, folder: Path) -> Any:
    """The service's module, every module of which was compiled without a warning and imported."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        service = build(parse_json(json.dumps(document).encode(), "model.json"), folder)  # type: ignore[arg-type]
        root = folder / service.__name__.replace(".", "/")
        for path in sorted(root.rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            assert not set(text) & set("\x00\r\x0c\u2028\u202e\u200b\ud800"), path
            parts = path.relative_to(folder).with_suffix("").parts
            module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
            for name in getattr(module, "__all__", ()):
                getattr(module, name)
    return service


def test_whatever_a_model_says_compiles_imports_or_is_refused(tmp_path: Path) -> None:
    sample = random.Random(8).sample(everything(), 25)
    refused = 0

    for act, arguments in sample:
        try:
            imported(act(*arguments), tmp_path)
        except ClientsmithError:
            refused += 1
        except Exception as error:
            raise AssertionError(f"{act.__name__}{arguments!a}") from error

    assert refused < len(sample) / 3


@pytest.mark.parametrize(
    "text", [" lead", '"""', "\x00", "\u202eabc", "\ufb01", "__class__", "self"]
)
def test_names_and_values_are_held(text: str, tmp_path: Path) -> None:
    found = imported(rename_member("Integration", "ConnectionId", text), tmp_path)
    assert text in found.types.Integration.member_names().values()

    values = copy.deepcopy(BASE)
    values["shapes"]["IntegrationType"]["enum"].append(text)
    found = imported(values, tmp_path)
    assert text in [member.value for member in found.types.IntegrationType]


def test_names_that_one_identifier_would_stand_for_are_refused(tmp_path: Path) -> None:
    """Python folds identifiers by NFKC, so that the ligature fi and the two letters are one."""
    document = rename_member("Integration", "ConnectionId", "ConfigFile")
    members = document["shapes"]["Integration"]["members"]
    members["Con\ufb01gFile"] = members["ConfigFile"]

    with pytest.raises(ModelError, match="would both be 'config_file'"):
        imported(document, tmp_path)


# --- what is refused, in bounded time ---


def bytes_of(document: Any) -> bytes:
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    "document",
    [
        rename_operation("\ud800"),
        rename_shape("Integration", "a\udfffb"),
        rename_member("Integration", "ConnectionId", "\ud83d"),
    ],
    ids=["operation", "shape", "member"],
)
def test_a_name_with_a_lone_surrogate_is_refused_by_its_path(document: Document) -> None:
    with pytest.raises(ModelError, match=r"model.json: \$\.(operations|shapes).*lone surrogate"):
        parse_json(bytes_of(document), "model.json")


def test_a_whole_character_outside_of_the_first_plane_is_none() -> None:
    assert parse_json(b'{"\\ud83d\\ude00": "\\ud800"}', "model.json") == {"\U0001f600": "\ud800"}


def nested(kind: str, depth: int) -> Document:
    shapes: Document = {"S": {"type": "string"}, f"L{depth}": {"type": "string"}}
    for n in range(depth):
        inner = {"shape": f"L{n + 1}"}
        found = {"list": {"member": inner}, "map": {"key": {"shape": "S"}, "value": inner}}
        shapes[f"L{n}"] = {"type": kind, **found[kind]}
    shapes["In"] = {"type": "structure", "members": {"A": {"shape": "L0"}}}
    return model({"Op": operation("Op", input="In", output="In")}, shapes)


@pytest.mark.parametrize("kind", ["list", "map"])
def test_lists_and_maps_in_one_another(kind: str, tmp_path: Path) -> None:
    imported(nested(kind, 32), tmp_path)

    for depth in (33, 250, 3000):
        with pytest.raises(ModelError, match=r"\$\.shapes\.L0: more than 32 lists and maps"):
            read_service(check_service(nested(kind, depth), "model.json"))


def test_a_document_that_is_too_deep_is_refused() -> None:
    def deep(levels: int) -> bytes:
        return b'{"a":' * levels + b"[]" + b"}" * levels

    parse_json(deep(99), "rules.json")
    for levels in (100, 400, 100_000):
        with pytest.raises(ModelError, match=r"rules.json: (not JSON.*)?nested too deeply"):
            parse_json(deep(levels), "rules.json")


def test_a_name_of_thousands_of_letters_is_refused() -> None:
    start = time.process_time()
    for name in ("a" * 241, "A" * 200_000):
        with pytest.raises(
            ModelError, match=r"the name 'a+'\.\.\. has \d+ characters".replace("a+", "[aA]+")
        ):
            snake_case(name)
    assert time.process_time() - start < 1


def test_endpoint_rules_without_a_parameter_import(tmp_path: Path) -> None:
    rule = {"type": "endpoint", "conditions": [], "endpoint": {"url": "https://sample.example"}}
    rules = {"version": "1.0", "parameters": {}, "rules": [rule]}

    service = build(model({"Op": operation("Op")}), tmp_path, endpoint_rules=rules)

    endpoints = importlib.import_module(f"{service.__name__}.endpoints")
    assert endpoints.resolve().url == "https://sample.example"
