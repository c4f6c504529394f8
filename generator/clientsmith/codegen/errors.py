"""Errors as exception classes, and the map from the wire's codes to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..errors import ModelError
from ..model import Operation, Service, Shape, traits
from .protocols import CODES_ONLY, binding_of
from .protocols.eventstream import is_event_stream, stream_errors
from .python.code import NOTHING, keyword
from .python.docs import document, sentence
from .python.imports import LocalNames, file_imports
from .python.literals import pystr
from .python.names import PyName, class_name, client_prefix, field_name, free_name, unique
from .python.placement import Placement
from .python.types import names_of
from .structures import ClassBinder, html
from .views import ErrorNames, ErrorsFile, ErrorView, FieldView, Imports


def base_error(service: Service) -> PyName:
    """The base class of the service's errors; a model may have a shape of that name."""
    name = client_prefix(service.id)
    taken = {class_name(shape) for shape in service.shapes}
    for candidate in (f"{name}Error", f"{name}ServiceError"):
        if candidate not in taken:
            return class_name(candidate)
    return free_name(f"{name}ServiceError", taken)


def bind_errors(whole: Service, service: Service, placement: Placement) -> ErrorsFile:
    """``errors.py`` of the slice ``service`` of ``whole``: every error that an operation names."""
    shapes = error_shapes(service)
    names = unique(((shape.name, class_name(shape.name)) for shape in shapes), "$.shapes")
    codes = error_classes(service)
    fields = [error_fields(shape).values() for shape in shapes]
    base = base_error(whole)
    local = LocalNames(names_of(fields), frozenset([base, *names.values()]))
    binder = ClassBinder(whole, placement, local)
    errors = tuple(_bind_error(binder, shape, names[shape.name]) for shape in shapes)
    file = ErrorsFile(
        about=sentence(
            f"What {service.full_name} answers when it refuses: one exception for each error of the model."
        ),
        imports=Imports(),
        names=_local_names(local, reads=any(error.arguments for error in errors)),
        base=base,
        base_doc=sentence(
            f"{service.full_name} refused the call; also what an error becomes that the model does not know."
        ),
        errors=errors,
        exceptions=tuple((pystr(word), names[shape.name]) for word, shape in codes.items()),
    )
    return replace(file, imports=file_imports(file, depth=2))


def _local_names(names: LocalNames, *, reads: bool) -> ErrorNames:
    return ErrorNames(
        service_error=names.name("ServiceError"),
        mapping=names.name("Mapping"),
        details=names.name("ErrorDetails") if reads else NOTHING,
        response=names.name("ErrorResponse") if reads else NOTHING,
        self=names.name("Self") if reads else NOTHING,
        unpack=names.name("Unpack") if reads else NOTHING,
    )


def error_shapes(service: Service) -> list[Shape]:
    """The errors that the operations of ``service`` name, and those that their streams of events raise, in model
    order.
    """
    named = {name for operation in service.operations.values() for name in operation.errors}
    for shape in filter(is_event_stream, service.shapes.values()):
        named |= {error.name for error in stream_errors(service, shape).values()}
    return [shape for shape in service.shapes.values() if shape.name in named]


def error_code(shape: Shape) -> str:
    """What an answer calls the error: a code of its own, or its name."""
    error = shape.traits.get(traits.Error)
    return error.code if error else shape.name


def error_classes(service: Service) -> dict[str, Shape]:
    """The error that is meant by each word of an answer.

    JSON and CBOR name the shape; a code of its own stands beside it, and two errors may have the same (cloudwatch's
    ResourceNotFound and DashboardNotFoundError). XML has nothing but the code: of those that share one, the operation
    says which it means (``shared_codes``).
    """
    shapes = error_shapes(service)
    by_name = {shape.name: shape for shape in shapes}
    by_code = {code: found[0] for code, found in _by_code(shapes).items()}
    return by_name | by_code if service.protocol in CODES_ONLY else by_code | by_name


def throttling_codes(service: Service) -> tuple[str, ...]:
    """The codes by which the model says that the service is asked too much."""
    return tuple(
        error_code(shape)
        for shape in error_shapes(service)
        if (found := shape.traits.get(traits.Retryable)) is not None and found.throttling
    )


def shared_codes(whole: Service, operation: Operation) -> dict[str, str]:
    """The name of the error that ``operation`` means by a code that several errors of ``whole`` have, where an answer
    says nothing but the code. The first of its own errors counts.

    ModelError where that name is another error's code.
    """
    if whole.protocol not in CODES_ONLY or not operation.errors:
        return {}
    named = {name for each in whole.operations.values() for name in each.errors}
    known = _by_code([shape for shape in whole.shapes.values() if shape.name in named])
    found: dict[str, str] = {}
    for name in operation.errors:
        shape = whole.shapes[name]
        others = known[error_code(shape)]
        if len(others) == 1:
            continue
        if name in known and known[name][0] is not shape:
            raise ModelError(
                f"{shape.at}.error.code: {others[0].name} has the same, and {name} is the code of "
                f"{known[name][0].name}, so that no answer could mean {name}; leave {operation.name} out"
            )
        found.setdefault(error_code(shape), name)
    return found


def _by_code(shapes: Iterable[Shape]) -> dict[str, list[Shape]]:
    """The errors of each code; one that is called like it comes first."""
    found: dict[str, list[Shape]] = {}
    for shape in sorted(shapes, key=lambda shape: shape.name != error_code(shape)):
        found.setdefault(error_code(shape), []).append(shape)
    return found


def error_fields(shape: Shape) -> dict[str, PyName]:
    """The fields of an error; one that means the message is ``message``."""
    return unique(
        ((member.name, field_name(member.name, "error")) for member in shape.members), shape.at
    )


def _bind_error(binder: ClassBinder, shape: Shape, name: PyName) -> ErrorView:
    binding = binding_of(binder.types)
    fields = error_fields(shape)
    error = shape.traits.get(traits.Error)
    members = [member for member in shape.members if fields[member.name] != "message"]
    return ErrorView(
        name=name,
        code=pystr(error_code(shape)),
        status=error.status if error else None,
        retryable=traits.Retryable in shape.traits,
        doc=document(html(shape.traits), found=shape.traits),
        members=tuple((pystr(fields[member.name]), pystr(member.name)) for member in shape.members),
        fields=tuple(
            FieldView(
                name=fields[member.name],
                model_name=pystr(member.name),
                type=binder.types.annotation(shape, member, optional=True),
                default=" = None",
                doc=document(html(member.traits), found=member.traits),
            )
            for member in members
        ),
        details=free_name("details", fields.values()),
        arguments=tuple(
            keyword(fields[member.name], binding.read_error(member)) for member in members
        ),
    )
