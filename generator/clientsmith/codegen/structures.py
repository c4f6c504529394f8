"""Structures, unions and enums as classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..errors import ModelError
from ..model import Kind, Member, Service, Shape, Traits, traits
from .checks import Checks
from .defaults import with_default
from .protocols import codec_of
from .protocols.codecs import BodyCodec, Field
from .protocols.eventstream import (
    EVENT,
    EVENT_UNION,
    EventReader,
    event_stream,
    events_only,
    is_event_stream,
    is_read_from_messages,
    stream_errors,
)
from .python.code import NOTHING, Assign, Expression, Return, Run, Statement, construct, expression
from .python.docs import document
from .python.fields import field_names, is_given, is_optional, is_streamed
from .python.imports import LocalNames, file_imports
from .python.literals import Doc, pystr
from .python.names import PyName, enum_names
from .python.placement import Placement
from .python.types import Types
from .views import (
    ClassNames,
    ClassView,
    EnumFile,
    EnumValueView,
    EventsFile,
    FieldView,
    Imports,
    TypeFile,
)

_BODY = Expression("body")


@dataclass(frozen=True, slots=True)
class ClassBinder:
    """Binds the classes of one file; ``names`` are what it calls what it imports."""

    service: Service
    placement: Placement
    names: LocalNames

    @property
    def types(self) -> Types:
        """The annotations of the service, for this file."""
        return Types(self.service, self.placement, self.names)

    @property
    def codec(self) -> BodyCodec:
        """The body codec of the service, for this file."""
        return codec_of(self.types)

    def fields(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[FieldView, ...]:
        """The members as fields in model order, those without a default first."""
        found = [self._field(shape, member, names[member.name]) for member in shape.members]
        return tuple(sorted(found, key=lambda view: view.default != ""))

    def _field(self, shape: Shape, member: Member, name: PyName) -> FieldView:
        optional = is_optional(self.placement, shape, member)
        if shape.name in self.placement.received and is_streamed(self.service, member):
            optional = False  # an answer always has a body, though it may be empty
        if is_event_stream(self.service.target(member)):
            optional = False  # the same
        return FieldView(
            name=name,
            model_name=pystr(member.name),
            type=self.types.annotation(shape, member, optional=optional),
            default=" = None" if optional else "",
            doc=member_doc(member),
        )

    def checks(
        self, shape: Shape, names: Mapping[str, PyName], *, is_request: bool = False
    ) -> tuple[Statement, ...]:
        """What ``check`` does, in the order of the fields. Only a request's own token is with_default in."""
        checks = Checks(self.types)
        found: list[Statement] = []
        if shape.kind is Kind.UNION:
            found.append(Run(expression("super().check(problems)")))
        for member in self._ordered(shape):
            required = is_given(member) if is_request else traits.Required in member.traits
            found += checks.statements(member, names[member.name], required=required)
        return tuple(found)

    def _ordered(self, shape: Shape) -> list[Member]:
        return sorted(shape.members, key=lambda member: is_optional(self.placement, shape, member))

    def sensitive(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[str, ...]:
        """The fields that never show."""
        return tuple(
            pystr(names[member.name])
            for member in shape.members
            if self._is_sensitive(member, frozenset()) or self._is_upload(shape, member)
        )

    def _is_upload(self, shape: Shape, member: Member) -> bool:
        """Whether the member is sent by pieces: what may be larger than memory is nothing to show."""
        return shape.name not in self.placement.received and is_streamed(self.service, member)

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
        names = field_names(shape, "union" if is_union else "structure")
        self._refuse_shared_names(shape)
        sent, received = shape.name in self.placement.sent, shape.name in self.placement.received
        received = received and not is_read_from_messages(self.service, shape)
        received = received and event_stream(self.service, shape) is None
        return ClassView(
            name=self.placement.types[shape.name].name,
            base=self.names.name("Union" if is_union else "Structure"),
            doc=document(html(shape.traits), found=shape.traits),
            fields=self.fields(shape, names),
            slots=self.slots(),
            sensitive=self.sensitive(shape, names),
            checks=self.checks(shape, names) if sent else (),
            to_wire=self._to_wire(shape, names) if sent else (),
            from_wire=self._from_wire(shape, names) if received else (),
            is_union=is_union,
            unknown=self.unknown() if is_union else NOTHING,
        )

    def slots(self) -> Expression:
        """What the slots of a class with members are."""
        return self.names.builtin("tuple") + "(_members)"

    def unknown(self) -> Expression:
        """The annotation of what a union keeps of a member that only the service knows."""
        name, value = self.names.builtin("str"), self.names.builtin("object")
        return self.names.builtin("tuple") + "[" + name + ", " + value + "] | None"

    def _to_wire(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[Statement, ...]:
        fields: list[Field] = []
        for member in shape.members:
            value = expression(f"self.{names[member.name]}")
            optional = is_optional(self.placement, shape, member)
            if optional and traits.Default in member.traits:
                value, optional = with_default(self.types, member, value), False
            fields.append(Field(member, value, optional))
        return (*self.codec.write(fields), Return(_BODY))

    def _from_wire(self, shape: Shape, names: Mapping[str, PyName]) -> tuple[Statement, ...]:
        reads = [
            (names[member.name], with_default(self.types, member, self.codec.read(member, _BODY)))
            for member in shape.members
        ]
        found = construct("cls", reads)
        if shape.kind is not Kind.UNION:
            return (Return(found),)
        union, unknown = expression("union"), self.codec.read_unknown(shape, _BODY)
        return (Assign(union, found), Assign(union + ".unknown", unknown), Return(union))

    def _refuse_shared_names(self, shape: Shape) -> None:
        """Two members under one name of the body would be one, unless one of them has replaced the other: S3's
        CloudFunctionConfiguration has Event, deprecated, beside Events, whose items are called Event.
        """
        owners: dict[str, Member] = {}
        for member in shape.members:
            name = self.codec.name(member)
            before = owners.setdefault(name, member)
            replaced = traits.Deprecated in before.traits or traits.Deprecated in member.traits
            if before is not member and not replaced:
                raise ModelError(f"{member.at}: {before.name} is called {name!r} in the body, too")

    def top(self, shape: Shape, name: PyName, base: Expression, doc: Doc, kind: str) -> ClassView:
        """The class of a request or a result; its codecs are the operation's functions."""
        names = field_names(shape, kind)
        return ClassView(
            name=name,
            base=base,
            doc=doc,
            fields=self.fields(shape, names),
            slots=self.slots(),
            sensitive=self.sensitive(shape, names),
            checks=self.checks(shape, names, is_request=True) if kind == "request" else (),
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
    names = LocalNames(frozenset(field_names(shape, kind).values()), frozenset({place.name}))
    binder = ClassBinder(service, placement, names)
    view = binder.nested(shape)
    file = TypeFile(Imports(), class_names(binder, view), view)
    return replace(file, imports=file_imports(file, depth=3))


def bind_events(service: Service, placement: Placement, shape: Shape) -> EventsFile:
    """The file of a union under ``types`` whose members are events. ModelError for one that is sent."""
    place = placement.types[shape.name]
    errors = stream_errors(service, shape)
    shape = events_only(service, shape)
    fields = field_names(shape, "events")
    names = LocalNames(frozenset(fields.values()), frozenset({place.name}))
    binder = ClassBinder(service, placement, names)
    file = EventsFile(
        imports=Imports(),
        event=names.imported(EVENT),
        self=names.name("Self"),
        type=ClassView(
            name=place.name,
            base=names.imported(EVENT_UNION),
            doc=document(html(shape.traits), found=shape.traits),
            fields=binder.fields(shape, fields),
            slots=binder.slots(),
            sensitive=binder.sensitive(shape, fields),
            checks=(),
            is_union=True,
            unknown=binder.unknown(),
        ),
        errors=tuple((pystr(name), pystr(error.name)) for name, error in errors.items()),
        from_event=EventReader(binder.codec).from_event(shape, fields),
    )
    return replace(file, imports=file_imports(file, depth=3))


def class_names(binder: ClassBinder, view: ClassView) -> ClassNames:
    """What a class's file calls the types in the signatures of its methods."""
    return ClassNames(
        problems=binder.names.name("Problems") if view.checks else NOTHING,
        object=binder.codec.object if view.from_wire else NOTHING,
        written=binder.codec.written if view.to_wire else NOTHING,
        self=binder.names.name("Self") if view.from_wire else NOTHING,
    )


def bind_enum(placement: Placement, shape: Shape) -> EnumFile:
    """The file of one enum under ``types``."""
    place = placement.types[shape.name]
    values = shape.traits.get(traits.EnumValues)
    names = enum_names(values.values if values else ())
    file = EnumFile(
        imports=Imports(),
        name=place.name,
        base=LocalNames(classes=frozenset({place.name})).name("StrEnum"),
        doc=document(html(shape.traits), found=shape.traits),
        values=tuple(EnumValueView(name, pystr(value)) for value, name in names.items()),
    )
    return replace(file, imports=file_imports(file, depth=3))
