"""Another name for a member, or a structure without it; what names the member from outside follows.

That is `required`, `payload` and `xmlOrder` of its structure, host labels, checksums and endpoint parameters of the
operations that take it, and the JMESPath expressions of paginators and waiters, which are followed from shape to shape.
The wire stays as it is: a member keeps its old name as `locationName`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..json import is_array, is_object
from ..pointers import ABSENT, changed, find, renamed_key, without
from .documents import Documents, Unfit, each, refuse_protocol_change

# Where `locationName` is the member's name on the wire in requests and answers alike; ec2, for one, has another key.
_LOCATED = ("rest-json", "json")
# What members of these locations carry has no name on the wire, or `locationName` is a prefix of names.
_UNNAMED = ("headers", "statusCode")
_CHECKSUMS = ("requestAlgorithmMember", "requestValidationModeMember")
_PAGINATORS: Mapping[str, str] = {
    "input_token": "input",
    "limit_key": "input",
    "output_token": "output",
    "result_key": "output",
    "more_results": "output",
    "non_aggregate_keys": "output",
}
_INDEX = r"\[(?:\*|-?\d+)?\]"
_PATH = re.compile(rf"\s*\w+(?:{_INDEX})*(?:\.\w+(?:{_INDEX})*)*\s*")
_PART = re.compile(rf"(?P<name>\w+)|(?P<index>{_INDEX})|[.\s]")


def rename_member(documents: Documents, shape: str, name: str, new: str) -> Documents:
    """The documents with ``new`` as the name of the member ``name``. Unfit says why that cannot be."""
    refuse_protocol_change(documents, _LOCATED, "does not take every name from `locationName`")
    marks = [(shape, "eventstream"), (shape, "members", name, "eventheader")]
    if any(find(documents.service, ("shapes", *mark)) is True for mark in marks):
        raise Unfit("stale", "this name goes over the wire in the headers of events")
    return _follow(documents, _Member(documents.service, shape, name, new), _renamed)


def hide_member(documents: Documents, shape: str, name: str) -> Documents:
    """The documents without the member ``name``. Unfit says why that cannot be."""
    found = find(documents.service, ("shapes", shape))
    member = found["members"][name]
    if member.get("location") == "uri" or member.get("hostLabel"):
        raise Unfit("stale", "it is part of the address, and no request can be sent without it")
    if found.get("payload") == name:
        raise Unfit("stale", "it is the whole body, which cannot be left out")
    return _follow(documents, _Member(documents.service, shape, name, None), _hidden)


@dataclass(frozen=True, slots=True)
class _Member:
    """The member ``name`` of ``shape`` in ``service`` as it was; it is hidden where ``new`` is None."""

    service: dict[str, object]
    shape: str
    name: str
    new: str | None

    def new_name(self, at: str) -> str:
        """What ``at`` calls the member from now on."""
        if self.new is None:
            raise Unfit("stale", f"{at} needs it")
        return self.new

    def followed(self, expression: Any, root: object, at: str) -> Any:
        """``expression``, asked of the shape ``root``, with the new name: choices of paths, with indexes.

        All 14,685 expressions of AWS's paginators are such; what may mean the member in another form is refused.
        """
        if not isinstance(expression, str):
            return expression
        return "||".join([self._path(path, root, at) for path in expression.split("||")])

    def _path(self, path: str, shape: object, at: str) -> str:
        if not _PATH.fullmatch(path):
            if re.search(rf"\b{re.escape(self.name)}\b", path):
                raise Unfit("stale", f"{at} may mean it in {path!r}, which cannot be followed")
            return path
        parts: list[str] = []
        for part in _PART.finditer(path):
            name = part["name"]
            meant = (shape, name) == (self.shape, self.name)
            parts.append(self.new_name(at) if meant else part[0])
            if name is not None:
                shape = self._target(shape, "members", name)
            elif part["index"]:
                shape = self._target(shape, "member")
        return "".join(parts)

    def _target(self, shape: object, *steps: str) -> object:
        """The shape that a step of a path leads to; one into a map leads to its values."""
        holder = find(self.service, ("shapes", shape)) if isinstance(shape, str) else ABSENT
        found = find(holder, (*steps, "shape"))
        return find(holder, ("value", "shape")) if found is ABSENT else found


def _renamed(shape: Any, member: _Member) -> Any:
    def new_name(name: object) -> object:
        return member.new if name == member.name else name

    kept = changed(shape, ("members", member.name), partial(_with_wire_name, shape, member.name))
    names = {
        key: each(kept[key], new_name) for key in ("required", "payload", "xmlOrder") if key in kept
    }
    return {**kept, **names, "members": renamed_key(kept["members"], member.name, str(member.new))}


def _with_wire_name(shape: Any, name: str, found: Any) -> Any:
    unnamed = found.get("location") in _UNNAMED or shape.get("payload") == name
    return found if unnamed or "locationName" in found else {**found, "locationName": name}


def _hidden(shape: Any, member: _Member) -> Any:
    names = {
        key: [item for item in found if item != member.name]
        for key in ("required", "xmlOrder")
        if is_array(found := shape.get(key))
    }
    return {**shape, **names, "members": without(shape["members"], member.name)}


def _follow(
    documents: Documents, member: _Member, change: Callable[[Any, _Member], object]
) -> Documents:
    """``change`` made to the member's structure, and what names the member from outside after it."""
    operations = {
        name: _in_operation(operation, member, f"operation {name}")
        for name, operation in documents.operations().items()
    }
    service: dict[str, object] = changed(
        documents.service, ("shapes", member.shape), lambda shape: change(shape, member)
    )
    return Documents(
        {**service, "operations": operations} if operations else service,
        documents.pagination(lambda found: _in_pagination(found, member)),
        documents.each_waiter(lambda waiter: _in_waiter(waiter, member)),
    )


def _in_operation(operation: Any, member: _Member, at: str) -> Any:
    root = find(operation, ("input", "shape"))
    params = find(operation, ("operationContextParams",))
    for name in params if is_object(params) else ():
        steps = ("operationContextParams", name, "path")
        if find(operation, steps) is not ABSENT:
            operation = changed(operation, steps, lambda path: member.followed(path, root, at))
    return _in_owner(operation, member, at) if root == member.shape else operation


def _in_owner(operation: Any, member: _Member, at: str) -> Any:
    """An operation whose input has the member."""
    for key in _CHECKSUMS:
        if find(operation, ("httpChecksum", key)) == member.name:
            operation = changed(operation, ("httpChecksum", key), lambda _: member.new_name(at))
    label, prefix = f"{{{member.name}}}", find(operation, ("endpoint", "hostPrefix"))
    if isinstance(prefix, str) and label in prefix:
        new = prefix.replace(label, f"{{{member.new_name(at)}}}")
        operation = changed(operation, ("endpoint", "hostPrefix"), lambda _: new)
    return operation


def _in_waiter(waiter: dict[str, Any], member: _Member) -> dict[str, Any]:
    operation, acceptors = waiter.get("operation"), waiter.get("acceptors")
    if not isinstance(operation, str) or not is_array(acceptors):
        return waiter
    root = find(member.service, ("operations", operation, "output", "shape"))
    where = f"a waiter for {operation}"

    def followed(acceptor: Any) -> Any:
        if not is_object(acceptor) or "argument" not in acceptor:
            return acceptor
        return {**acceptor, "argument": member.followed(acceptor["argument"], root, where)}

    return {**waiter, "acceptors": [followed(each) for each in acceptors]}


def _in_pagination(pagination: Any, member: _Member) -> Any:
    return {
        name: _in_paginator(paginator, member, name) if is_object(paginator) else paginator
        for name, paginator in pagination.items()
    }


def _in_paginator(paginator: dict[str, Any], member: _Member, operation: str) -> dict[str, Any]:
    at = f"the paginator of {operation}"

    def followed(key: str, found: Any) -> Any:
        root = find(member.service, ("operations", operation, _PAGINATORS[key], "shape"))
        return each(found, lambda expression: member.followed(expression, root, at))

    return {
        key: followed(key, found) if key in _PAGINATORS else found
        for key, found in paginator.items()
    }
