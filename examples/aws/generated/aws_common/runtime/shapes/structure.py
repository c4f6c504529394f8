"""What every generated structure and union inherits: equality, repr, copying, dictionaries, and the dataclass protocol.

Members live in slots, ``None`` means absent. The dataclass protocol is built when somebody first asks for it,
since what the decorator does at import is written out in the generated class already.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import Field
    from typing import Any, ClassVar, Self

    from .problems import Problems


class _LazyFields:
    """``__dataclass_fields__``, built on first use and kept on a class that says its members.

    On a base it would hide this from every class that derives from it.
    """

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Structure]) -> dict[str, Field[Any]]:
        from .dataclass import build_fields

        found = build_fields(owner)
        if vars(owner).get("_members"):
            owner.__dataclass_fields__ = found
        return found


class Structure:
    """Base of every structure. ``_members`` maps each field to its name in the model, in model order."""

    __slots__ = ()
    if TYPE_CHECKING:
        _members: ClassVar[Mapping[str, str]]
        _sensitive: ClassVar[frozenset[str]]
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    else:
        _members = {}
        _sensitive = frozenset()
        __dataclass_fields__ = _LazyFields()

    @classmethod
    def member_names(cls) -> Mapping[str, str]:
        """Each field's name in the model, in model order."""
        return cls._members

    @classmethod
    def sensitive_members(cls) -> frozenset[str]:
        """The fields whose values never show in a repr or an error."""
        return cls._sensitive

    @classmethod
    def defaults(cls) -> Mapping[str, object]:
        """The fields that need not be given, each with what it is then."""
        return getattr(cls.__init__, "__kwdefaults__", None) or {}

    def check(self, problems: Problems) -> None:
        """Adds what is wrong with the members to ``problems``."""

    def to_dict(self) -> dict[str, Any]:
        """The dictionary that boto3 speaks: the model's member names, nested, absent members left out.

        Enums are strings, blobs bytes, timestamps aware datetimes.
        """
        from .dictionaries import write_structure

        return write_structure(self)

    @classmethod
    def from_dict(cls, members: Mapping[str, Any]) -> Self:
        """The structure that ``members``, a dictionary as boto3 takes it, describes.

        None is absent; a timestamp may be an aware datetime, an ISO 8601 string with an offset, or epoch
        seconds. ``ResponseMetadata``, which boto3 adds to a result, is left out. Raises ``ValidationError`` for
        unknown members and for values that cannot be what the member is.
        """
        from .dictionaries import read_structure

        return read_structure(cls, members)

    def __repr__(self) -> str:
        shown = [
            f"{name}={'<redacted>' if name in self._sensitive else repr(value)}"
            for name in self._members
            if (value := getattr(self, name)) is not None
        ]
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._members)

    def __replace__(self, /, **changes: Any) -> Self:
        return type(self)(**{name: getattr(self, name) for name in self._members} | changes)


class Union(Structure):
    """Base of every union: exactly one member is set.

    ``unknown`` is the (name, JSON value) of a member that the service added later; such a value can be read,
    kept and copied, not sent. The value is None where it came from ``from_dict``.
    """

    __slots__ = ("unknown",)
    unknown: tuple[str, object] | None

    def check(self, problems: Problems) -> None:
        """Exactly one member is set, and it is one that the model knows."""
        present = [name for name in self._members if getattr(self, name) is not None]
        problems.exactly_one(present, None if self.unknown is None else self.unknown[0])

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other) is True and self.unknown == getattr(other, "unknown", None)

    def __repr__(self) -> str:
        if self.unknown is not None:
            return f"{type(self).__qualname__}(<unknown member {self.unknown[0]!r}>)"
        return super().__repr__()

    def __replace__(self, /, **changes: Any) -> Self:
        return super().__replace__(**{"unknown": self.unknown} | changes)
