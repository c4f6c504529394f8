"""A small model, and edits that change one thing of it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from tests.support.packages import model, operation

Document = dict[str, Any]
Edit = Callable[[Document], object]

STRING = {"type": "string"}


def base() -> Document:
    """Put sends and receives one structure; Get only receives it."""
    return model(
        {
            "Put": operation("Put", input="PutRequest", output="PutResult", errors=["Gone"]),
            "Get": operation("Get", input="GetRequest", output="GetResult"),
        },
        {
            "PutRequest": structure(
                {"Name": "Name", "Size": "Size", "Both": "Both", "Own": "Own", "Tags": "Tags"}
            ),
            "PutResult": structure({"Text": "String", "Both": "Both"}),
            "GetRequest": structure({"Token": "String"}),
            "GetResult": structure({"Items": "Items", "Token": "String", "Color": "Color"}),
            "Both": structure({"Part": "String"}),
            "Own": structure({"Need": "String"}, required=["Need"]),
            "Items": {"type": "list", "member": {"shape": "Both"}},
            "Tags": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}},
            "Name": {"type": "string", "min": 1, "max": 10, "pattern": "a+"},
            "Size": {"type": "integer", "min": 1, "max": 10},
            "Color": {"type": "string", "enum": ["RED", "BLUE"]},
            "String": STRING,
            "Gone": structure({"Why": "String"}, exception=True, error={"httpStatusCode": 410}),
        },
    )


def structure(members: dict[str, str], **more: Any) -> Document:
    found = {name: {"shape": target} for name, target in members.items()}
    return {"type": "structure", "members": found, **more}


def keep(document: Document) -> None:
    """No change."""


def put(path: str, value: Any) -> Edit:
    """Sets what stands at ``path`` (``shapes/Name/max``); the last step may be a new key."""

    def edit(document: Document) -> None:
        *steps, last = path.split("/")
        for step in steps:
            document = document[step]
        document[last] = copy.deepcopy(value)

    return edit


def drop(path: str) -> Edit:
    """Removes what stands at ``path``."""

    def edit(document: Document) -> None:
        *steps, last = path.split("/")
        for step in steps:
            document = document[step]
        del document[last]

    return edit


def several(*edits: Edit) -> Edit:
    def edit(document: Document) -> None:
        for found in edits:
            found(document)

    return edit


def member(shape: str, name: str, target: str, **more: Any) -> Edit:
    return put(f"shapes/{shape}/members/{name}", {"shape": target, **more})


def respell(shape: str, old: str, new: str) -> Edit:
    """Gives a member another name, at the place that it has."""

    def edit(document: Document) -> None:
        members = document["shapes"][shape]["members"]
        document["shapes"][shape]["members"] = {
            new if name == old else name: found for name, found in members.items()
        }

    return edit


def rename(old: str, new: str) -> Edit:
    """Gives a shape another name, wherever it is named."""

    def visit(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: new if key == "shape" and inner == old else visit(inner)
                for key, inner in value.items()
            }
        return [visit(item) for item in value] if isinstance(value, list) else value

    def edit(document: Document) -> None:
        found = visit(document)
        found["shapes"] = {
            new if name == old else name: shape for name, shape in found["shapes"].items()
        }
        document.clear()
        document.update(found)

    return edit
