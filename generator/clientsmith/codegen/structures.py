"""Structures, unions and enums as classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..errors import ModelError
from ..model import Kind, Member, Service, Shape, Traits, traits
from .checks import Checks
from .protocols.codecs.json import JsonCodec, json_name
from .python.docs import document, sentence
from .python.imports import file_imports
from .python.literals import Doc, pystr
from .python.names import PyName, enum_member, field_name, unique
from .python.placement import Placement
from .python.types import Scope, Types
from .views import (
    ClassNames,
    ClassView,
    EnumFile,
    EnumValueView,
    FieldView,
    ReadView,
    TypeFile,
    WriteView,
)


@dataclass(frozen=True, slots=True)
class ClassBinder:
    """Binds the classes of one file; everything it makes shares ``scope``."""

    service: Service
    placement: Placement
    scope: Scope

    @property
    def types(self) -> Types:
        """The annotations of the service."""
        return Types(self.service, self.placement)

    @property
    def codec(self) -> JsonCodec:
        """The JSON codec of the service, for this file."""
        return JsonCodec(self.service, self.types, self.scope)

    def names(self, shape: Shape, kind: str) -> dict[str, PyName]:
        """The field of each member; ``kind`` says what else the class has."""
        return field_names(shape, kind)

    def is_optional(self, shape: Shape, member: Member) -> bool:
        """Whether the field can be None: unless it is required, and in whatever a service sends, since it may
        leave it out.
        """
        return shape.name in self.placement.received or traits.Required not in member.traits

    def fields(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[FieldView, ...]:
        """The members as fields in model order, those without a default first."""
        found = [self._field(shape, member, names[member.name]) for member in shape.members]
        return tuple(sorted(found, key=lambda view: view.default != ""))

    def _field(self, shape: Shape, member: Member, name: PyName) -> FieldView:
        optional = self.is_optional(shape, member)
        return FieldView(
            name=name,
            model_name=pystr(member.name),
            type=self.types.annotation(member, self.scope, optional=optional),
            default=" = None" if optional else "",
            doc=member_doc(member),
        )

    def checks(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[str, ...]:
        """The lines of ``check``."""
        checks = Checks(self.service, self.types, self.scope)
        lines: list[str] = []
        for member in self._ordered(shape):
            required = traits.Required in member.traits
            lines += checks.lines(member, names[member.name], required=required)
        return tuple(lines)

    def _ordered(self, shape: Shape) -> list[Member]:
        """In the order of the fields."""
        return sorted(shape.members, key=lambda member: self.is_optional(shape, member))

    def sensitive(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[str, ...]:
        """The fields that never show."""
        return tuple(
            pystr(names[member.name])
            for member in shape.members
            if self._is_sensitive(member, frozenset())
        )

    def _is_sensitive(self, member: Member, above: frozenset[str]) -> bool:
        """Whether the member, or what its lists and maps hold, is sensitive; a structure in it redacts its own
        members.
        """
        shape = self.service.target(member)
        if traits.Sensitive in member.traits or traits.Sensitive in shape.traits:
            return True
        if shape.kind not in (Kind.LIST, Kind.MAP) or shape.name in above:
            return False
        return any(self._is_sensitive(item, above | {shape.name}) for item in shape.members)

    def nested(self, shape: Shape) -> ClassView:
        """The class of a structure or a union under ``types``, with the codecs for the ways that it travels."""
        is_union = shape.kind is Kind.UNION
        names = self.names(shape, "union" if is_union else "structure")
        name = self.placement.types[shape.name].name
        base = "Union" if is_union else "Structure"
        _refuse_shared_keys(shape)
        sent, received = shape.name in self.placement.sent, shape.name in self.placement.received
        return ClassView(
            name=name,
            base=self.scope.name(base),
            doc=document(html(shape.traits), found=shape.traits),
            fields=self.fields(shape, names),
            sensitive=self.sensitive(shape, names),
            checks=self.checks(shape, names) if sent else (),
            writes=self._writes(shape, names) if sent else None,
            reads=self.reads(shape, names) if received else None,
            is_union=is_union,
            unknown=self._unknown() if is_union else "",
            keys=tuple(pystr(json_name(member)) for member in shape.members),
        )

    def _unknown(self) -> str:
        """The annotation of what a union keeps of a member that only the service knows."""
        name, value = self.scope.builtin("str"), self.scope.builtin("object")
        return f"{self.scope.builtin('tuple')}[{name}, {value}] | None"

    def _writes(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[WriteView, ...]:
        found: list[WriteView] = []
        for member in shape.members:
            value = f"self.{names[member.name]}"
            guard = value if self.is_optional(shape, member) else ""
            found.append(
                WriteView(pystr(json_name(member)), self.codec.write(member, value), guard)
            )
        return tuple(found)

    def reads(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[ReadView, ...]:
        """The fields as they are read from a JSON object."""
        return tuple(
            ReadView(names[member.name], self.codec.read(member, "body"))
            for member in shape.members
        )

    def top(self, shape: Shape, name: PyName, base: str, doc: Doc, kind: str) -> ClassView:
        """The class of a request or a result; its codecs are the operation's functions."""
        names = self.names(shape, kind)
        return ClassView(
            name=name,
            base=base,
            doc=doc,
            fields=self.fields(shape, names),
            sensitive=self.sensitive(shape, names),
            checks=self.checks(shape, names) if kind == "request" else (),
            writes=None,
            reads=None,
        )


def _refuse_shared_keys(shape: Shape) -> None:
    """Two members under one key of the JSON object would be one."""
    owners: dict[str, Member] = {}
    for member in shape.members:
        before = owners.setdefault(json_name(member), member)
        if before is not member:
            raise ModelError(
                f"{member.at}: {before.name} is called {json_name(member)!r} in JSON, too"
            )


def field_names(shape: Shape, kind: str) -> dict[str, PyName]:
    """The field of each member of ``shape``; ModelError where two members would be one field."""
    return unique(
        ((member.name, field_name(member.name, kind)) for member in shape.members), shape.at
    )


def html(found: Traits) -> str:
    """The documentation, as the model has it."""
    documentation = found.get(traits.Documentation)
    return documentation.html if documentation else ""


def member_doc(member: Member) -> Doc:
    """The docstring of the field for ``member``."""
    return document(html(member.traits), found=member.traits)


def bind_type(service: Service, placement: Placement, shape: Shape) -> TypeFile:
    """The file of one structure or union under ``types``."""
    place = placement.types[shape.name]
    kind = "union" if shape.kind is Kind.UNION else "structure"
    scope = Scope(frozenset(field_names(shape, kind).values()), frozenset({place.name}))
    view = ClassBinder(service, placement, scope).nested(shape)
    names = class_names(scope, view)
    return TypeFile(
        about=sentence(f"{place.name}, a {kind}."),
        imports=file_imports(scope, depth=3),
        names=names,
        type=view,
    )


def class_names(scope: Scope, view: ClassView) -> ClassNames:
    """What a class's file calls the types in the signatures of its methods."""
    travels = view.writes is not None or view.reads is not None
    return ClassNames(
        problems=scope.name("Problems") if view.checks else "",
        object=scope.name("Object") if travels else "",
        self=scope.name("Self") if view.reads is not None else "",
    )


def bind_enum(placement: Placement, shape: Shape) -> EnumFile:
    """The file of one enum under ``types``."""
    place = placement.types[shape.name]
    values = shape.traits.get(traits.EnumValues)
    names = enum_names(values.values if values else ())
    scope = Scope(frozenset(), frozenset({place.name}))
    base = scope.name("StrEnum")
    return EnumFile(
        about=sentence(f"{place.name}, an enum."),
        imports=file_imports(scope, depth=3),
        name=place.name,
        base=base,
        doc=document(html(shape.traits), found=shape.traits),
        values=tuple(EnumValueView(name, pystr(value)) for value, name in names.items()),
    )


def enum_names(values: Iterable[str]) -> dict[str, PyName]:
    """The member for each value. Values that would be one member are numbered in model order: signin's OAuth2ErrorCode
    has ``INVALID_REQUEST`` and ``invalid_request``, which the service tells apart.
    """
    found: dict[str, PyName] = {}
    for value in values:
        name, number = enum_member(value), 1
        while name in found.values():
            number += 1
            name = PyName(f"{enum_member(value)}_{number}")
        found.setdefault(value, name)
    return found
