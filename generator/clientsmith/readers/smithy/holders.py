"""The trait values of one shape or member, each of the type that its trait has; ModelError says whose is of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import ModelError
from ..json_values import as_array, as_boolean, as_object, as_text
from .ast import AstMember, AstShape, Values

API = "smithy.api#"


@dataclass(frozen=True, slots=True)
class Holder:
    """The traits of what ``at`` names: a file and a shape id. Traits of ``smithy.api`` are asked for by their name
    alone.
    """

    at: str
    traits: Values

    @classmethod
    def of(cls, shape: AstShape, member: AstMember | None = None) -> Holder:
        """The traits of ``shape``, or of its ``member``."""
        if member is None:
            return cls(f"{shape.source}: {shape.id}", shape.traits)
        return cls(f"{shape.source}: {shape.id}${member.name}", member.traits)

    def __contains__(self, trait: str) -> bool:
        return _id(trait) in self.traits

    def problem(self, trait: str, text: str) -> ModelError:
        """What is wrong with the value of ``trait``."""
        return ModelError(f"{self._where(trait)}: {text}")

    def _where(self, trait: str) -> str:
        return f"{self.at}: {_id(trait)}"

    def value(self, trait: str) -> object:
        """Whatever the value is; None without the trait."""
        return self.traits.get(_id(trait))

    def text(self, trait: str) -> str:
        """The value of a trait that is a string."""
        return as_text(self.value(trait), self._where(trait))

    def values(self, trait: str) -> dict[str, object]:
        """The value of a trait that is a structure; without it, nothing in one."""
        return as_object(self.traits.get(_id(trait), {}), self._where(trait))

    def objects(self, trait: str) -> Iterator[tuple[str, dict[str, object]]]:
        """The entries of a trait whose value is a map of structures."""
        for key, value in self.values(trait).items():
            yield key, as_object(value, f"{self._where(trait)}.{key}")

    def texts(self, trait: str) -> tuple[str, ...]:
        """The value of a trait that is a list of strings; empty without it."""
        found = as_array(self.traits.get(_id(trait), []), self._where(trait))
        return tuple(as_text(each, f"{self._where(trait)}[{i}]") for i, each in enumerate(found))

    def text_in(self, trait: str, key: str, default: str | None = "") -> str:
        """The string ``key`` of a trait that is a structure; ModelError where there is none and no default."""
        found = self.values(trait)
        if key not in found and default is not None:
            return default
        return as_text(found.get(key), f"{self._where(trait)}.{key}")

    def texts_in(self, trait: str, key: str) -> tuple[str, ...]:
        """The strings ``key`` of a trait that is a structure."""
        where = f"{self._where(trait)}.{key}"
        found = as_array(self.values(trait).get(key, []), where)
        return tuple(as_text(each, f"{where}[{i}]") for i, each in enumerate(found))

    def flag_in(self, trait: str, key: str) -> bool:
        """The boolean ``key`` of a trait that is a structure."""
        return as_boolean(self.values(trait).get(key, False), f"{self._where(trait)}.{key}")

    def whole_in(self, trait: str, key: str) -> int | None:
        """The whole number ``key`` of a trait that is a structure, or None."""
        found = self.number_in(trait, key)
        if found is not None and found != int(found):
            raise self.problem(trait, f"{key}: expected a whole number, found {found!r}")
        return None if found is None else int(found)

    def number_in(self, trait: str, key: str) -> int | float | None:
        """The number ``key`` of a trait that is a structure, or None."""
        found = self.values(trait).get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float) or found - found != 0:
            raise self.problem(trait, f"{key}: expected a number, found {found!r}")
        return found


def _id(trait: str) -> str:
    return trait if "#" in trait else API + trait
