"""Members as fields of a class: what they are called there, and whether they can be None."""

from __future__ import annotations

from ...model import Kind, Member, Service, Shape, traits
from .names import PyName, field_name, unique
from .placement import Placement


def field_names(shape: Shape, kind: str) -> dict[str, PyName]:
    """The field of each member of ``shape``; ``kind`` says what else the class has. ModelError where two members would
    be one field.
    """
    return unique(
        ((member.name, field_name(member.name, kind)) for member in shape.members), shape.at
    )


def is_json_header(member: Member) -> bool:
    """Whether the member is a JSON value that travels in a header, as base64; its shape is a string."""
    return traits.MediaTypeJson in member.traits and traits.HttpHeader in member.traits


def is_streamed(service: Service, member: Member) -> bool:
    """Whether the member is the whole body of a message, and travels by pieces. S3's model says so of the member, all
    others of its shape.
    """
    shape = service.target(member)
    marked = traits.Streaming in member.traits or traits.Streaming in shape.traits
    return marked and shape.kind is Kind.BLOB and traits.HttpPayload in member.traits


def streamed_member(service: Service, name: str | None) -> Member | None:
    """The member of the structure ``name`` that travels by pieces."""
    members = service.shapes[name].members if name is not None else ()
    return next((member for member in members if is_streamed(service, member)), None)


def is_given(member: Member) -> bool:
    """Whether a caller has to give the member: a required one, unless it is an idempotency token, which is filled in
    where the caller left it out.
    """
    return traits.Required in member.traits and traits.IdempotencyToken not in member.traits


def is_optional(placement: Placement, shape: Shape, member: Member) -> bool:
    """Whether the field can be None: unless it has to be given, and in whatever a service sends, since it may leave it
    out.
    """
    return shape.name in placement.received or not is_given(member)
