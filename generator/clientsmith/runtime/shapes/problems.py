"""Collects what is wrong with a request: one call for each member, nothing allocated while all is well.

``Problems`` takes the values as a structure's generated ``check`` hands them over. Paths are in Python's names;
an outer structure's name is put before them by ``structure``. What the model states is an error; an unknown
enum value and a pattern are errors at level ``strict`` and warnings at ``model``, since a service may be newer
than the model.
"""

from __future__ import annotations

from ..exceptions import NO_VALUE, REDACTED, Problem, safe_repr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum
    from typing import Any, Protocol, TypeGuard, TypeVar

    E = TypeVar("E", bound=StrEnum)
    Check = Callable[[str, object], None]

    class Checked(Protocol):
        """What looks at its own members: a structure."""

        def check(self, found: Problems, /) -> None: ...

        @classmethod
        def sensitive_members(cls) -> frozenset[str]: ...


_NOTHING: frozenset[str] = frozenset()
_NO_HINTS: Mapping[str, str] = {}
_UNSOUND = frozenset(("required", "type"))
DOT_SEGMENTS = frozenset((".", ".."))
"""Segments that anything on the way may take out of a path (RFC 3986, 5.2.4), encoded or not."""


# Calling an enum class takes 0.9 us, looking a value up 0.1. One entry for each enum that was used.
_members: dict[type[StrEnum], dict[str, Any]] = {}


def members(known: type[E]) -> dict[str, E]:
    """The members of ``known`` by their values."""
    found = _members.get(known)
    if found is None:
        found = _members[known] = {member.value: member for member in known}
    return found


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, (list, tuple))


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


def kind(value: object) -> str:
    """What ``value`` is, for a message about an argument that is something else."""
    if isinstance(value, type):
        return f"the class {value.__qualname__}"
    found = type(value)
    module = "" if found.__module__ == "builtins" else f"{found.__module__}."
    return f"{module}{found.__qualname__}"


class Problems:
    """The collector. ``errors`` and ``warnings`` grow; ``at`` is the path of the structure that is being checked.

    ``hints`` are what the caller knows and the request does not say. ``sound`` is False once a required member
    is missing or a value is of another type, so that there is no sense in asking further.
    """

    __slots__ = ("_all_secret", "_secret", "at", "errors", "hints", "sound", "strict", "warnings")

    def __init__(
        self,
        strict: bool = False,
        secret: frozenset[str] = _NOTHING,
        hints: Mapping[str, str] = _NO_HINTS,
    ) -> None:
        self.errors: list[Problem] = []
        self.warnings: list[Problem] = []
        self.strict = strict
        self.hints = hints
        self.sound = True
        self.at = ""
        self._secret: frozenset[str] = secret
        self._all_secret = False

    def add(self, name: str, rule: str, message: str, value: object = NO_VALUE) -> None:
        """An error."""
        if rule in _UNSOUND:
            self.sound = False
        self.errors.append(self._problem(name, rule, message, value))

    def doubt(self, name: str, rule: str, message: str, value: object = NO_VALUE) -> None:
        """An error at level ``strict``, else a warning."""
        (self.errors if self.strict else self.warnings).append(
            self._problem(name, rule, message, value)
        )

    def suspect(self, name: str, rule: str, message: str, value: object = NO_VALUE) -> None:
        """A warning at every level: the service may well take it."""
        doubtful = f"{message}; this is doubtful, the service may allow it"
        self.warnings.append(self._problem(name, rule, doubtful, value))

    def _problem(self, name: str, rule: str, message: str, value: object) -> Problem:
        secret = value is not None and value is not NO_VALUE and self._is_secret(name)
        return Problem(self.at + name, rule, message, REDACTED if secret else value)

    def _is_secret(self, name: str) -> bool:
        return self._all_secret or name.partition("[")[0] in self._secret

    def _type(self, name: str, wanted: str, value: object) -> None:
        self.add(name, "type", f"must be {wanted}", value)

    # --- presence ---

    def required(self, name: str, value: object) -> None:
        if value is None:
            self.add(name, "required", "is required")

    def label(
        self,
        name: str,
        value: object,
        low: int = 0,
        high: int | None = None,
        pattern: str | None = None,
    ) -> None:
        """A string in the URI: it may be neither empty nor a dot segment, or another resource is meant."""
        if value is None:
            self.add(name, "required", "is required: it is part of the URI")
        elif value == "":
            self.add(name, "length", "must not be empty: it is part of the URI", value)
        elif isinstance(value, str) and value in DOT_SEGMENTS:
            self.add(name, "label", "must not be a segment '.' or '..' of the URI", value)
        else:
            self.string(name, value, low, high, pattern)

    def exactly_one(self, present: list[str], unknown: str | None) -> None:
        """Of a union's members just one is set; ``unknown`` is the name of one that only the service knows."""
        path = self.at.removesuffix(".") or "union"
        if unknown is not None:
            message = f"has the unknown member {unknown!r}, which cannot be sent"
            self.errors.append(Problem(path, "union", message))
        elif len(present) != 1:
            message = f"must have exactly one member set, has {', '.join(present) or 'none'}"
            self.errors.append(Problem(path, "union", message))

    # --- scalars ---

    def string(
        self,
        name: str,
        value: object,
        low: int = 0,
        high: int | None = None,
        pattern: str | None = None,
    ) -> None:
        """A string of ``low`` to ``high`` code points that ``pattern`` matches somewhere."""
        if value is None:
            return
        if not isinstance(value, str):
            self._type(name, "str", value)
            return
        if not low <= len(value) or (high is not None and len(value) > high):
            self.add(name, "length", f"must have {_span(low, high)} characters", value)
        if pattern is not None and not _matches(pattern, value):
            self.doubt(name, "pattern", f"does not match {pattern}", value)

    def enum(self, name: str, value: object, known: type[StrEnum]) -> None:
        if value is None or isinstance(value, known):
            return
        if not isinstance(value, str):
            self._type(name, f"{known.__name__} or str", value)
            return
        if value not in members(known):
            self.doubt(name, "enum", f"is none of {', '.join(known)}", value)

    def boolean(self, name: str, value: object) -> None:
        if value is not None and not isinstance(value, bool):
            self._type(name, "bool", value)

    def integer(
        self, name: str, value: object, low: int | None = None, high: int | None = None
    ) -> None:
        """An integer from ``low`` to ``high``; a bool is none."""
        if value is None:
            return
        if not isinstance(value, int) or isinstance(value, bool):
            self._type(name, "int", value)
        elif (low is not None and value < low) or (high is not None and value > high):
            self.add(name, "range", f"must be {_range(low, high)}", value)

    def number(
        self, name: str, value: object, low: float | None = None, high: float | None = None
    ) -> None:
        """A float or an integer from ``low`` to ``high``."""
        if value is None:
            return
        if not isinstance(value, (float, int)) or isinstance(value, bool):
            self._type(name, "float", value)
        elif (low is not None and not value >= low) or (high is not None and not value <= high):
            self.add(name, "range", f"must be {_range(low, high)}", value)

    def blob(self, name: str, value: object, low: int = 0, high: int | None = None) -> None:
        """``low`` to ``high`` bytes."""
        if value is None:
            return
        if not isinstance(value, (bytes, bytearray)):
            self._type(name, "bytes", value)
        elif not low <= len(value) or (high is not None and len(value) > high):
            self.add(name, "length", f"must have {_span(low, high)} bytes", value)

    def timestamp(self, name: str, value: object) -> None:
        """A datetime that knows its offset from UTC, and has a form in UTC."""
        if value is None:
            return
        from datetime import UTC, datetime

        if not isinstance(value, datetime):
            self._type(name, "datetime.datetime", value)
        elif value.utcoffset() is None:
            self._type(name, "a datetime with a timezone (tzinfo=datetime.timezone.utc)", value)
        else:
            try:
                value.astimezone(UTC)
            except OverflowError:
                self._type(name, "a datetime that is in the years 1 to 9999 in UTC", value)

    def document(self, name: str, value: object) -> None:
        """What JSON can hold: no NaN, no infinity, string keys."""
        if value is None or isinstance(value, (str, bool, int)):
            return
        if isinstance(value, float):
            if value != value or value in (float("inf"), float("-inf")):
                self._type(name, "a finite number, JSON has no other", value)
        elif is_list(value):
            self.list_of(name, value, self.document, sparse=True)
        elif is_dict(value):
            self.map_of(name, value, self.document, sparse=True)
        else:
            self._type(name, "a JSON value (dict, list, str, int, float, bool or None)", value)

    # --- aggregates ---

    def structure(self, name: str, value: object, known: type[Checked]) -> None:
        if value is None:
            return
        if not isinstance(value, known):
            self._type(name, known.__name__, value)
            return
        before = (self.at, self._secret, self._all_secret)
        self._all_secret = self._is_secret(name)
        self._secret = known.sensitive_members()
        self.at = f"{self.at}{name}."
        value.check(self)
        self.at, self._secret, self._all_secret = before

    def list_of(
        self,
        name: str,
        value: object,
        check: Check,
        low: int = 0,
        high: int | None = None,
        *,
        sparse: bool = False,
    ) -> None:
        """A list of ``low`` to ``high`` items, each of which ``check`` looks at; only a sparse one and
        one of documents hold None.
        """
        if value is None:
            return
        if not is_list(value):
            self._type(name, "list", value)
            return
        if not low <= len(value) or (high is not None and len(value) > high):
            self.add(name, "length", f"must have {_span(low, high)} items", value)
        for index, item in enumerate(value):
            if item is not None:
                check(f"{name}[{index}]", item)
            elif not sparse and check != self.document:
                self._type(f"{name}[{index}]", "a value", item)

    def map_of(
        self,
        name: str,
        value: object,
        check: Check,
        low: int = 0,
        high: int | None = None,
        *,
        keys: Check | None = None,
        sparse: bool = False,
    ) -> None:
        """A dict of ``low`` to ``high`` entries with string keys; ``check`` looks at each value, ``keys`` at
        each key.
        """
        if value is None:
            return
        if not is_dict(value):
            self._type(name, "dict", value)
            return
        if not low <= len(value) or (high is not None and len(value) > high):
            # boto3 sends an empty map whatever the model says, and not every service refuses it.
            refuse = self.add if value else self.doubt
            refuse(name, "length", f"must have {_span(low, high)} entries", value)
        secret = self._is_secret(name)
        for key, item in value.items():
            at = f"{name}[{REDACTED if secret else safe_repr(key)}]"
            if not isinstance(key, str):
                self._type(at, "str as a key", key)
            elif keys is not None:
                keys(f"{at} (key)", key)
            if item is not None:
                check(at, item)
            elif not sparse and check != self.document:
                self._type(at, "a value", item)

    def strings(self, name: str, value: object) -> None:
        """A list of strings without further rules; ``list_of`` says what is wrong when something is."""
        if value is None or (is_list(value) and all([isinstance(item, str) for item in value])):
            return
        self.list_of(name, value, self.string)

    def string_map(self, name: str, value: object) -> None:
        """A map of strings to strings without further rules; ``map_of`` says what is wrong when something is."""
        if value is None:
            return
        if is_dict(value):
            for key, item in value.items():
                if not isinstance(item, str) or not isinstance(key, str):
                    break
            else:
                return
        self.map_of(name, value, self.string)

    def structures(self, name: str, value: object, known: type[Checked]) -> None:
        """A list of structures without further rules."""
        self.list_of(name, value, lambda at, item: self.structure(at, item, known))


def _span(low: int, high: int | None) -> str:
    if high is None:
        return f"at least {low}"
    return f"exactly {low}" if low == high else f"{low} to {high}"


def _range(low: float | None, high: float | None) -> str:
    if low is None:
        return f"at most {high}"
    return f"at least {low}" if high is None else f"from {low} to {high}"


def _matches(pattern: str, value: str) -> bool:
    # Smithy's patterns are ECMA 262's and not anchored; there \d and \w are ASCII's, and $ is only the very end.
    import re

    escaped_or_class = r"\\.|\[(?:\\.|[^\]\\])*\]"
    ours = re.sub(rf"({escaped_or_class})|\$", lambda found: found[1] or r"\Z", pattern)
    return re.search(ours, value, re.ASCII) is not None
