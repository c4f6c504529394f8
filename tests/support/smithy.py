"""Small Smithy ASTs, and what comes of them."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from clientsmith.codegen.distribution import bind_distribution
from clientsmith.codegen.render import make_environment, render
from clientsmith.codegen.slice import Slice
from clientsmith.model import Service, Shape
from clientsmith.model.select import refuse_unknown_keys
from clientsmith.output.runtime_files import runtime_files
from clientsmith.readers.smithy.reader import read_smithy

Ast = dict[str, Any]

NS = "example.weather"
_numbers = itertools.count()


def ast(shapes: Mapping[str, Any], version: str = "2.0", **more: Any) -> Ast:
    """A document whose shapes are in the namespace of the weather, unless they have another."""
    return {
        "smithy": version,
        "shapes": {key if "#" in key else f"{NS}#{key}": shape for key, shape in shapes.items()},
        **more,
    }


def target(name: str, **traits: Any) -> dict[str, Any]:
    """A reference to a shape of the weather, or of the prelude where it has one of that name."""
    found: dict[str, Any] = {"target": name if "#" in name else f"{NS}#{name}"}
    return {**found, "traits": api(**traits)} if traits else found


def text(**traits: Any) -> dict[str, Any]:
    return target("smithy.api#String", **traits)


def api(**traits: Any) -> dict[str, Any]:
    """Traits of the prelude; ``None`` is a trait without a value."""
    return {f"smithy.api#{name}": {} if value is None else value for name, value in traits.items()}


def structure(
    *mixins: str, traits: Mapping[str, Any] | None = None, **members: Any
) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "structure", "members": members}
    if mixins:
        found["mixins"] = [target(mixin) for mixin in mixins]
    return {**found, "traits": dict(traits)} if traits else found


def operation(method: str = "GET", uri: str = "/", **more: Any) -> dict[str, Any]:
    """An operation; ``traits`` are of the prelude, and other arguments name shapes."""
    traits = api(http={"method": method, "uri": uri}) | api(**more.pop("traits", {}))
    return {
        "type": "operation",
        "traits": traits,
        **{
            role: target(found) if isinstance(found, str) else [target(each) for each in found]
            for role, found in more.items()
        },
    }


def service(
    *operations: str, protocol: str = "aws.protocols#restJson1", **more: Any
) -> dict[str, Any]:
    traits = {protocol: {}, **more.pop("traits", {})}
    return {
        "type": "service",
        "version": "2026-01-01",
        "operations": [target(each) for each in operations],
        "traits": traits,
        **more,
    }


def read(*documents: Ast, **more: Any) -> Service:
    """The service of the documents, which are called a.json, b.json and so on."""
    named = [(f"{chr(ord('a') + index)}.json", found) for index, found in enumerate(documents)]
    return read_smithy(named, source=named[0][0], **more)


def weather() -> Ast:
    """A service of many things: a resource, errors, an enum, a union, a map, pages, bindings, a mixin, defaults."""
    unit = target("smithy.api#Unit")
    return ast(
        {
            "Weather": service(
                "PutCity", resources=[target("City")], traits=api(title="Weather", documentation="<p>Rain.</p>")
            ),
            "City": {"type": "resource", "list": target("ListCities")},
            "PutCity": operation(
                "PUT", "/cities/{id}", input="PutCityInput", output="PutCityOutput", errors=["NoCity"],
                traits={"documentation": "<p>Puts it.</p>"},
            ),
            "ListCities": operation(
                uri="/cities", input="ListInput", output="ListOutput", errors=["NoCity"],
                traits={"paginated": {"inputToken": "next", "outputToken": "next", "items": "ids"}},
            ),
            "PutCityInput": structure(
                "Named", id=text(required=None, httpLabel=None), sky=target("Sky"), at=target("Where"),
                words=target("Words"), mode=text(httpHeader="X-Mode"), kind=text(httpQuery="kind"),
            ),
            "PutCityOutput": structure(
                "Named", sky=target("Sky", default="sun"), at=target("Where", jsonName="place"),
                count=target("smithy.api#Integer", default=3, documentation="<p>How many.</p>"),
            ),
            "Named": structure(traits=api(mixin=None), name=text(documentation="<p>Name.</p>")),
            "Sky": {"type": "enum", "members": {"SUN": {**unit, "traits": api(enumValue="sun")}, "RAIN": unit}},
            "Where": {"type": "union", "members": {"zip": text(), "point": target("Point")}},
            "Point": structure(north=target("smithy.api#Double"), east=target("smithy.api#Double")),
            "Words": {"type": "map", "key": target("Word"), "value": target("Ids")},
            "Word": {"type": "string", "traits": api(length={"max": 9}, pattern="^[a-z]+$")},
            "Ids": {"type": "list", "member": text()},
            "ListInput": structure(next=text(httpQuery="next")),
            "ListOutput": structure(next=text(), ids=target("Ids")),
            "NoCity": structure(message=text(), traits=api(error="client", httpError=404)),
        }
    )  # fmt: skip


def put_city(members: Mapping[str, Any], **shapes: Any) -> Ast:
    """A service with one operation that takes and gives a City with ``members``."""
    return ast(
        {
            "Weather": service("PutCity", **shapes.pop("of_service", {})),
            "PutCity": operation("PUT", "/city", input="City", output="City"),
            "City": structure(**members),
            **shapes,
        }
    )


def city(members: Mapping[str, Any], **shapes: Any) -> Shape:
    """City as it is read."""
    return read(put_city(members, **shapes)).shapes["City"]


def build(document: Ast, folder: Path, **more: Any) -> ModuleType:
    """The service's module of a package with every operation of ``document``, generated into ``folder`` and
    imported.
    """
    whole = read(document, **more)
    refuse_unknown_keys(whole)
    package = f"generated_ast_{next(_numbers)}"
    environment = make_environment()
    bound = bind_distribution(package, package.replace("_", "-"), "0.1.0", [Slice(whole, whole)])
    files = {file.path: render(environment, file.template, file.view) for file in bound}
    files |= runtime_files(package, files)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    (service_file,) = [
        path for path in files if path.count("/") == 2 and path.endswith("/service.py")
    ]
    return importlib.import_module(service_file.removesuffix("/service.py").replace("/", "."))
