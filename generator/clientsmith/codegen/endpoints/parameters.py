"""The parameters of an endpoint rule set that requests and clients set.

A parameter may be set in four places; where more than one does, the first of this order counts
(smithy.io/2.0/additional-specs/rules-engine/parameters.html): ``staticContextParams`` of the operation,
``contextParam`` of a member of its input, ``operationContextParams``, and ``clientContextParams``, which are arguments
of the client.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import ModelError
from ...model import Kind, Operation, Service, Shape, traits
from ..expressions.jmespath import compile_path
from ..python.code import Expression, Return, Statement, joined, text
from ..python.fields import field_names
from ..python.literals import pystr
from ..python.placement import Placement
from .variables import parameter_names

_BUCKET = "Bucket"
_ACCOUNT = ("RequiresAccountId", True)
_ACCOUNT_NAMES = {
    "AWS::Auth::AccountId": "account_id",
    "AWS::Auth::AccountIdEndpointMode": "account_id_endpoint_mode",
}
_NOTHING = Shape("Unit", Kind.STRUCTURE)


def has_call_endpoints(service: Service) -> bool:
    """Whether operations of ``service`` set parameters of its endpoint rules."""
    return any(_is_asked(service, operation) for operation in service.operations.values())


def has_account_endpoints(service: Service) -> bool:
    """Whether the endpoint rules of ``service`` ask for the caller's account. ModelError where they name it otherwise
    than the runtime does.
    """
    rules = service.endpoint_rules
    if rules is None:
        return False
    known = parameter_names(rules)
    names = {
        found.built_in: known[found.name]
        for found in rules.parameters
        if found.built_in.startswith("AWS::Auth::AccountId")
    }
    for built_in, name in _ACCOUNT_NAMES.items():
        if names.get(built_in, name) != name:
            raise ModelError(
                f"{service.source}: the endpoint rules call {built_in} otherwise than {name}"
            )
    return bool(names)


def client_parameters(service: Service) -> dict[str, tuple[str, str, str]]:
    """The parameters that a client is made with: each with its name in Python, its type and its documentation."""
    trait = service.traits.get(traits.ClientContextParams)
    if trait is None or service.endpoint_rules is None:
        return {}
    known = parameter_names(service.endpoint_rules)
    types = {"boolean": "bool", "string": "str"}
    return {
        name: (_known(name, known, service.source), types[kind], about)
        for name, kind, about in trait.parameters
    }


def settable(service: Service) -> frozenset[str]:
    """The parameters that any operation or the client sets."""
    names = {*client_parameters(service)}
    for operation in service.operations.values():
        names |= {name for name, _ in _constants(operation)}
        names |= {name for name, _ in _members(_input(service, operation))}
        names |= {name for name, _ in _paths(operation)}
    return frozenset(names)


def call_parameters(
    service: Service, placement: Placement, operation: Operation
) -> tuple[Statement, ...]:
    """The body of an operation's ``endpoint_parameters``: what a request sets, and empty where that is nothing."""
    if service.endpoint_rules is None or not _is_asked(service, operation):
        return ()
    shape = _input(service, operation)
    values: dict[str, Expression] = {}
    for name, value in _constants(operation):
        values[name] = text(value) if isinstance(value, str) else Expression(repr(value))
    fields = field_names(shape, "request")
    for name, member in _members(shape):
        values.setdefault(name, Expression(f"request.{fields[member]}"))
    for name, path in _paths(operation):
        values.setdefault(name, compile_path(path, service, placement, shape, operation.at))
    known = parameter_names(service.endpoint_rules)
    pairs = [
        joined(": ", (text(_known(name, known, operation.at)), value))
        for name, value in values.items()
    ]
    return (Return("{" + joined(", ", pairs) + "}"),)


def in_endpoint(service: Service, operation: Operation) -> str:
    """What of the request the rules put into the endpoint, as a literal: S3's bucket, which begins the path in the
    model, and the account of S3 Control, which is the host's prefix there. botocore takes both out of the model.
    """
    if service.endpoint_rules is None:
        return ""
    members = dict(_members(_input(service, operation)))
    label = f"/{{{members.get(_BUCKET)}}}"
    if (operation.uri.partition("?")[0] + "/").startswith(label + "/"):
        return pystr("first path segment")
    prefix = operation.traits.get(traits.EndpointHostPrefix)
    if prefix and prefix.prefix == "{AccountId}." and _ACCOUNT in _constants(operation):
        return pystr("host prefix")
    return ""


def _known(name: str, known: Mapping[str, str], pointer: str) -> str:
    if name not in known:
        raise ModelError(
            f"{pointer}: the endpoint rules have no parameter {name!r}; they have: {', '.join(known) or 'none'}"
        )
    return known[name]


def _input(service: Service, operation: Operation) -> Shape:
    return service.shapes[operation.input] if operation.input is not None else _NOTHING


def _is_asked(service: Service, operation: Operation) -> bool:
    asked = (_constants(operation), _paths(operation), _members(_input(service, operation)))
    return service.endpoint_rules is not None and any(asked)


def _constants(operation: Operation) -> tuple[tuple[str, str | bool], ...]:
    trait = operation.traits.get(traits.StaticContextParams)
    return trait.values if trait else ()


def _paths(operation: Operation) -> tuple[tuple[str, str], ...]:
    trait = operation.traits.get(traits.OperationContextParams)
    return trait.paths if trait else ()


def _members(shape: Shape) -> tuple[tuple[str, str], ...]:
    """Parameters and the names of the members that set them."""
    marked = ((member.traits.get(traits.ContextParam), member.name) for member in shape.members)
    return tuple((trait.name, name) for trait, name in marked if trait is not None)
