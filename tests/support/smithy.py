"""Small Smithy ASTs, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clientsmith.model import Service, Shape
from clientsmith.readers.smithy.reader import read_smithy

Ast = dict[str, Any]

NS = "example.weather"


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
