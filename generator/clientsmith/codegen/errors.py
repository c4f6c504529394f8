"""Errors as exception classes, and the map from the wire's codes to them."""

from __future__ import annotations

from ..errors import ModelError
from ..model import Member, Service, Shape, traits
from .protocols.codecs.json import JsonCodec
from .protocols.codecs.text import TextCodec
from .python.docs import document, sentence
from .python.imports import file_imports
from .python.literals import pystr
from .python.names import PyName, class_name, field_name, free_name, service_name, unique
from .python.placement import Placement
from .python.types import Scope, names_of
from .structures import ClassBinder, html
from .views import ErrorNames, ErrorsFile, ErrorView, FieldView, ReadView


def base_error(service: Service) -> PyName:
    """The base class of the service's errors; a model may have a shape of that name."""
    name = service_name(service.id)
    taken = {class_name(shape) for shape in service.shapes}
    for candidate in (f"{name}Error", f"{name}ServiceError"):
        if candidate not in taken:
            return class_name(candidate)
    return free_name(f"{name}ServiceError", taken)


def bind_errors(whole: Service, service: Service, placement: Placement) -> ErrorsFile:
    """``errors.py`` of the slice ``service`` of ``whole``: every error that an operation names."""
    shapes = error_shapes(service)
    names = unique(((shape.name, class_name(shape.name)) for shape in shapes), "$.shapes")
    _refuse_shared_codes(shapes)
    fields = [error_fields(shape).values() for shape in shapes]
    base = base_error(whole)
    scope = Scope(names_of(fields), frozenset([base, *names.values()]))
    errors = tuple(_bind_error(whole, placement, scope, shape, names) for shape in shapes)
    reads = any(error.reads for error in errors)
    local = ErrorNames(
        service_error=scope.name("ServiceError"),
        mapping=scope.name("Mapping"),
        details=scope.name("ErrorDetails") if reads else "",
        response=scope.name("ErrorResponse") if reads else "",
        self=scope.name("Self") if reads else "",
        unpack=scope.name("Unpack") if reads else "",
    )
    return ErrorsFile(
        about=sentence(
            f"What {service.full_name} answers when it refuses: one exception for each error of the model."
        ),
        imports=file_imports(scope, depth=2),
        names=local,
        base=base,
        base_doc=sentence(
            f"{service.full_name} refused the call; also what an error becomes that the model does not know."
        ),
        errors=errors,
    )


def error_shapes(service: Service) -> list[Shape]:
    """The errors that the operations of ``service`` name, in model order."""
    named = {name for operation in service.operations.values() for name in operation.errors}
    return [shape for shape in service.shapes.values() if shape.name in named]


def _refuse_shared_codes(shapes: list[Shape]) -> None:
    """An answer names its error by the code alone."""
    owners: dict[str, Shape] = {}
    for shape in shapes:
        error = shape.traits.get(traits.Error)
        before = owners.setdefault(error.code if error else shape.name, shape)
        if before is not shape:
            raise ModelError(f"{shape.at}.error.code: {before.name} has the same code")


def error_fields(shape: Shape) -> dict[str, PyName]:
    """The fields of an error; one that means the message is ``message``."""
    return unique(
        ((member.name, field_name(member.name, "error")) for member in shape.members), shape.at
    )


def _bind_error(
    whole: Service, placement: Placement, scope: Scope, shape: Shape, names: dict[str, PyName]
) -> ErrorView:
    binder = ClassBinder(whole, placement, scope)
    fields = error_fields(shape)
    error = shape.traits.get(traits.Error)
    members = [member for member in shape.members if fields[member.name] != "message"]
    return ErrorView(
        name=names[shape.name],
        code=pystr(error.code if error else shape.name),
        status=error.status if error else None,
        retryable=traits.Retryable in shape.traits,
        doc=document(html(shape.traits), found=shape.traits),
        members=tuple((pystr(fields[member.name]), pystr(member.name)) for member in shape.members),
        fields=tuple(
            FieldView(
                name=fields[member.name],
                model_name=pystr(member.name),
                type=binder.types.annotation(member, scope, optional=True),
                default=" = None",
                doc=document(html(member.traits), found=member.traits),
            )
            for member in members
        ),
        details=free_name("details", fields.values()),
        reads=tuple(
            ReadView(fields[member.name], _read(binder.codec, member)) for member in members
        ),
    )


def _read(codec: JsonCodec, member: Member) -> str:
    header = member.traits.get(traits.HttpHeader)
    if header is None:
        return codec.read(member, "response.body")
    return TextCodec(codec).read_header(member, header, "response.headers")
