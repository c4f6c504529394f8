"""Collects what is wrong with a request: one call for each member, nothing allocated while all is well.

``Problems`` takes the values as a structure's generated ``check`` hands them over. Paths are in Python's names;
an outer structure's name is put before them by ``structure``. What the model states is an error; an unknown
enum value and a pattern are errors at level ``strict`` and warnings at ``model``, since a service may be newer
than the model.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from ..exceptions import NO_VALUE, REDACTED, Problem, safe_repr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum
    from typing import Any, Protocol, TypeAlias, TypeGuard, TypeVar

    E = TypeVar("E", bound=StrEnum)
    # A place is its path, or the place of a list or map and the index or key in it: most are never written, as
    # nothing is wrong there.
    Place: TypeAlias = str | tuple["Place", object]
    Check = Callable[[Place, object], None]
    Span = tuple[int, int]

    class Checked(Protocol):
        """What looks at its own members: a structure."""

        def check(self, found: Problems, /) -> None: ...

        @classmethod
        def sensitive_members(cls) -> frozenset[str]: ...


_NOTHING: frozenset[str] = frozenset()
_NO_HINTS: Mapping[str, str] = {}
_ANY_LENGTH = (0, sys.maxsize)
_UNSOUND = frozenset(("required", "type"))
DOT_SEGMENTS = frozenset((".", ".."))
"""Segments that anything on the way may take out of a path (RFC 3986, 5.2.4), encoded or not."""


class _Members(dict["type[StrEnum]", dict[str, "Any"]]):
    """Enums, each with its members by their values: calling an enum takes 0.9 us, looking a value up 0.1."""

    def __missing__(self, known: type[StrEnum]) -> dict[str, Any]:
        found = self[known] = {member.value: member for member in known}
        return found


MEMBERS = _Members()
"""One entry for each enum that was used."""


def members(known: type[E]) -> dict[str, E]:
    """The members of ``known`` by their values."""
    return MEMBERS[known]


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, (list, tuple))


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """What a list may be sent as; text and bytes are no lists of their own."""
    if isinstance(value, (list, tuple)):
        return True
    return isinstance(value, Sequence) and not isinstance(
        value, (str, bytes, bytearray, memoryview)
    )


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """What a map may be sent as."""
    return isinstance(value, (dict, Mapping))


def kind(value: object) -> str:
    """What ``value`` is, for a message about an argument that is something else."""
    if isinstance(value, type):
        return f"the class {value.__qualname__}"
    found = type(value)
    module = "" if found.__module__ == "builtins" else f"{found.__module__}."
    return f"{module}{found.__qualname__}"


class _SecretKey:
    """Stands for the key of a secret map, which does not show."""

    def __repr__(self) -> str:
        return REDACTED


_SECRET_KEY = _SecretKey()


def written(place: Place) -> str:
    """The path of ``place``."""
    if isinstance(place, str):
        return place
    outer, key = place
    return f"{written(outer)}[{safe_repr(key)}]"


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

    def add(self, name: Place, rule: str, message: str, value: object = NO_VALUE) -> None:
        """An error."""
        if rule in _UNSOUND:
            self.sound = False
        self.errors.append(self._problem(name, rule, message, value))

    def certain(self, name: Place, rule: str, message: str, value: object = NO_VALUE) -> None:
        """What the service is known to refuse: an error at level ``strict``, else a warning."""
        (self.errors if self.strict else self.warnings).append(
            self._problem(name, rule, message, value)
        )

    def doubtful(self, name: Place, rule: str, message: str, value: object = NO_VALUE) -> None:
        """A warning at every level: the service may well take it."""
        doubtful = f"{message}; this is doubtful, the service may allow it"
        self.warnings.append(self._problem(name, rule, doubtful, value))

    def _problem(self, name: Place, rule: str, message: str, value: object) -> Problem:
        path = written(name)
        secret = value is not None and value is not NO_VALUE and self._is_secret(path)
        return Problem(self.at + path, rule, message, REDACTED if secret else value)

    def _is_secret(self, path: str) -> bool:
        return self._all_secret or path.partition("[")[0] in self._secret

    def _type(self, name: Place, wanted: str, value: object) -> None:
        self.add(name, "type", f"must be {wanted}", value)

    # --- presence ---

    def required(self, name: Place, value: object) -> None:
        if value is None:
            self.add(name, "required", "is required")

    def label(
        self,
        name: Place,
        value: object,
        low: int = 0,
        high: int | None = None,
        pattern: str | None = None,
        *,
        certain: Span | None = None,
        doubtful: Span | None = None,
    ) -> None:
        """A string in the URI: it may be neither empty nor a dot segment, or another resource is meant."""
        if value is None:
            self.add(name, "required", "is required: it is part of the URI")
        elif value == "":
            self.add(name, "length", "must not be empty: it is part of the URI", value)
        elif isinstance(value, str) and value in DOT_SEGMENTS:
            self.add(name, "label", "must not be a segment '.' or '..' of the URI", value)
        elif not isinstance(value, str) or low or high or pattern or certain or doubtful:
            self.string(name, value, low, high, pattern, certain=certain, doubtful=doubtful)

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
        name: Place,
        value: object,
        low: int = 0,
        high: int | None = None,
        pattern: str | None = None,
        *,
        certain: Span | None = None,
        doubtful: Span | None = None,
    ) -> None:
        """A string of ``low`` to ``high`` code points that ``pattern`` matches somewhere. ``certain`` and ``doubtful``
        are lengths that only the documentation states.
        """
        if value is None:
            return
        if not isinstance(value, str):
            self._type(name, "str", value)
            return
        length = len(value)
        if length < low or (high is not None and length > high):
            self.add(name, "length", f"must have {_span(low, high)} characters", value)
        if certain is not None and not certain[0] <= length <= certain[1]:
            self.certain(name, "length", f"must have {_span(*certain)} characters", value)
        elif doubtful is not None and not doubtful[0] <= length <= doubtful[1]:
            self.doubtful(name, "length", f"must have {_span(*doubtful)} characters", value)
        if pattern is not None and not _matches(pattern, value):
            self.certain(name, "pattern", f"does not match {pattern}", value)

    def enum(self, name: Place, value: object, known: type[StrEnum]) -> None:
        # The text itself is what most callers send, and isinstance with an enum takes longer than all the rest.
        if type(value) is not str:
            if value is None or isinstance(value, known):
                return
            if not isinstance(value, str):
                self._type(name, f"{known.__name__} or str", value)
                return
        if value not in MEMBERS[known]:
            self.certain(name, "enum", f"is none of {', '.join(known)}", value)

    def boolean(self, name: Place, value: object) -> None:
        if value is not None and not isinstance(value, bool):
            self._type(name, "bool", value)

    def integer(
        self, name: Place, value: object, low: int | None = None, high: int | None = None
    ) -> None:
        """An integer from ``low`` to ``high``; a bool is none."""
        if value is None:
            return
        if not isinstance(value, int) or isinstance(value, bool):
            self._type(name, "int", value)
        elif (low is not None and value < low) or (high is not None and value > high):
            self.add(name, "range", f"must be {_range(low, high)}", value)

    def number(
        self, name: Place, value: object, low: float | None = None, high: float | None = None
    ) -> None:
        """A float or an integer from ``low`` to ``high``."""
        if value is None:
            return
        if not isinstance(value, (float, int)) or isinstance(value, bool):
            self._type(name, "float", value)
        elif (low is not None and not value >= low) or (high is not None and not value <= high):
            self.add(name, "range", f"must be {_range(low, high)}", value)

    def blob(self, name: Place, value: object, low: int = 0, high: int | None = None) -> None:
        """``low`` to ``high`` bytes."""
        if value is None:
            return
        if not isinstance(value, (bytes, bytearray)):
            self._type(name, "bytes", value)
        elif not low <= len(value) or (high is not None and len(value) > high):
            self.add(name, "length", f"must have {_span(low, high)} bytes", value)

    def upload(self, name: Place, value: object) -> None:
        """Bytes, a file of bytes, or an iterable of bytes, which nothing is read of."""
        if value is None or isinstance(value, (bytes, bytearray, memoryview)):
            return
        is_source = (
            hasattr(value, "read") or hasattr(value, "__iter__") or hasattr(value, "__aiter__")
        )
        if not is_source or isinstance(value, str) or is_dict(value):
            self._type(name, "bytes, a file of bytes, or an iterable of bytes", value)

    def timestamp(self, name: Place, value: object) -> None:
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

    def document(self, name: Place, value: object) -> None:
        """What JSON can hold: no NaN, no infinity, string keys."""
        if value is None or isinstance(value, (str, bool, int)):
            return
        if isinstance(value, float):
            if value != value or value in (float("inf"), float("-inf")):
                self._type(name, "a finite number, JSON has no other", value)
        elif is_sequence(value):
            self.list_of(name, value, self.document, sparse=True)
        elif is_mapping(value):
            self.map_of(name, value, self.document, sparse=True)
        else:
            self._type(name, "a JSON value (dict, list, str, int, float, bool or None)", value)

    # --- aggregates ---

    def structure(self, name: Place, value: object, known: type[Checked]) -> None:
        if value is None:
            return
        if not isinstance(value, known):
            self._type(name, known.__name__, value)
            return
        outer, secret, all_secret = self.at, self._secret, self._all_secret
        path = written(name)
        if secret or all_secret:
            self._all_secret = self._is_secret(path)
        self._secret = known.sensitive_members()
        self.at = f"{outer}{path}."
        value.check(self)
        self.at, self._secret, self._all_secret = outer, secret, all_secret

    def list_of(
        self,
        name: Place,
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
        if not is_sequence(value):
            self._type(name, "list", value)
            return
        if not low <= len(value) or (high is not None and len(value) > high):
            self.add(name, "length", f"must have {_span(low, high)} items", value)
        for index, item in enumerate(value):
            if item is not None:
                check((name, index), item)
            elif not sparse and check != self.document:
                self._type((name, index), "a value", item)

    def map_of(
        self,
        name: Place,
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
        if not is_mapping(value):
            self._type(name, "dict", value)
            return
        if not low <= len(value) or (high is not None and len(value) > high):
            # boto3 sends an empty map whatever the model says, and not every service refuses it.
            refuse = self.add if value else self.certain
            refuse(name, "length", f"must have {_span(low, high)} entries", value)
        secret = self._all_secret or (bool(self._secret) and self._is_secret(written(name)))
        for key, item in value.items():
            place: Place = (name, _SECRET_KEY if secret else key)
            if not isinstance(key, str):
                self._type(place, "str as a key", key)
            elif keys is not None:
                keys(f"{written(place)} (key)", key)
            if item is not None:
                check(place, item)
            elif not sparse and check != self.document:
                self._type(place, "a value", item)

    def strings(
        self,
        name: Place,
        value: object,
        *,
        certain: Span | None = None,
        doubtful: Span | None = None,
    ) -> None:
        """A list of strings without further rules but documented lengths; ``list_of`` says what is wrong when something
        is.
        """
        if value is None:
            return
        if is_sequence(value):
            low, high = _narrower(certain, doubtful) if certain else doubtful or _ANY_LENGTH
            for item in value:
                if type(item) is not str or not low <= len(item) <= high:
                    break
            else:
                return
        self.list_of(name, value, self._string_within(certain, doubtful))

    def string_map(
        self,
        name: Place,
        value: object,
        *,
        certain: Span | None = None,
        doubtful: Span | None = None,
    ) -> None:
        """A map of strings to strings without further rules but documented lengths; ``map_of`` says what is wrong when
        something is.
        """
        if value is None:
            return
        # The types of keys and values themselves, not isinstance: what is of a subclass ``map_of`` looks at.
        if is_mapping(value):
            low, high = _narrower(certain, doubtful) if certain else doubtful or _ANY_LENGTH
            for key, item in value.items():
                if type(item) is not str or not low <= len(item) <= high or type(key) is not str:
                    break
            else:
                return
        self.map_of(name, value, self._string_within(certain, doubtful))

    def _string_within(self, certain: Span | None, doubtful: Span | None) -> Check:
        return lambda place, item: self.string(place, item, certain=certain, doubtful=doubtful)

    def structures(self, name: Place, value: object, known: type[Checked]) -> None:
        """A list of structures without further rules."""
        self.list_of(name, value, lambda place, item: self.structure(place, item, known))


def _narrower(certain: Span, doubtful: Span | None) -> Span:
    """The lengths that neither of the two spans speaks against."""
    if doubtful is None:
        return certain
    return max(certain[0], doubtful[0]), min(certain[1], doubtful[1])


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
