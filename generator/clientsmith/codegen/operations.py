"""Operations: the request, the result, how one becomes HTTP and the other comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model import Kind, Operation, Service, Shape, traits
from ..model.documented_rules import Rules, with_lengths
from .documented_rules.functions import NAME, RuleChecks, needs_runtime
from .endpoints.parameters import call_parameters, in_endpoint
from .errors import shared_codes
from .plain import own_schemes
from .protocols import binding_of
from .protocols.eventstream import (
    AFTER_INITIAL_RESPONSE,
    answers_with_events,
    error_names,
    event_steps,
    waits_for_initial_response,
)
from .python.code import NOTHING, Expression, If, Lines, Run, Statement, call, expression, text
from .python.docs import document, sentence, wrap
from .python.fields import field_names, streamed_member
from .python.imports import LocalNames, file_imports, function_of
from .python.literals import Doc, pystr
from .python.names import PyName, operation_constant, operation_module
from .python.placement import Placement
from .python.types import names_of
from .steps import hooks_of, prepare_steps, receive_steps, signers, takes_only_bearer_token
from .structures import ClassBinder, class_names, html
from .views import ClassView, FieldView, Imports, OperationFile, OperationNames, RuleFunctionView

_NOTHING = Shape("Unit", Kind.STRUCTURE)


def module_of(operation: Operation) -> PyName:
    """The module of an operation."""
    return operation_module(operation.name)


def constant_of(operation: Operation) -> str:
    """The name of the operation's constant."""
    return operation_constant(operation.name)


def bind_operation(
    service: Service, placement: Placement, operation: Operation, rules: Rules | None = None
) -> OperationFile:
    """The file of one operation. ModelError for a binding that contradicts itself."""
    if rules is not None:
        service = with_lengths(service, rules, lower=not rules.is_open(operation.name))
    request, result = _shape(service, operation.input), _shape(service, operation.output)
    own_result = placement.results.get(operation.name)
    members = [field_names(request, "request").values()]
    if own_result is not None:
        members.append(field_names(result, "structure").values())
    place = placement.requests[operation.name]
    classes = {place.name, *([own_result.name] if own_result else [])}
    classes |= {alias for alias in [placement.aliases.get(operation.name)] if alias}
    names = LocalNames(names_of(members), frozenset(classes))
    binder = ClassBinder(service, placement, names)
    binding = binding_of(binder.types)
    request_view = _request(binder, operation, request)
    rule_functions: tuple[RuleFunctionView, ...] = ()
    regexes: tuple[Statement, ...] = ()
    if rules is not None:
        checks = RuleChecks(service, placement, rules, operation)
        rule_functions, regexes = _rules(checks)
        request_view = _ruled(request_view, checks.by_field(), asked=bool(rule_functions))
    output = result_type(binder, operation)
    reads = field_names(result, "structure")
    file = OperationFile(
        about=sentence(_about(operation)),
        imports=Imports(),
        names=class_names(binder, request_view),
        imported=OperationNames(
            http_request=names.name("HttpRequest"),
            http_response=names.name("HttpResponse"),
            operation=names.name("Operation"),
            service=names.name("SERVICE"),
        ),
        constant=constant_of(operation),
        name=pystr(operation.name),
        request=request_view,
        alias=placement.aliases.get(operation.name, ""),
        result=_result(binder, operation, own_result.name, result) if own_result else None,
        regexes=regexes,
        rules=rule_functions,
        output=output,
        serialize=binding.serialize(operation, request, field_names(request, "request")),
        parse=binding.parse(operation, result, reads, output) if operation.output else (),
        errors=tuple(pystr(code) for code in error_codes(service, operation)),
        idempotency_token=_token(request),
        idempotent=traits.Idempotent in operation.traits,
        auth=_auth(service, operation),
        schemes=tuple(pystr(name) for name in own_schemes(service, operation)),
        endpoint_parameters=call_parameters(service, placement, operation),
        in_endpoint=in_endpoint(service, operation),
        prepare=prepare_steps(service, operation),
        receive=(*receive_steps(service, operation), *event_steps(service, operation)),
        streams=_streams(service, operation),
    )
    file = _with_hooks(file, service, operation)
    return replace(file, imports=file_imports(file, depth=3))


def _with_hooks(file: OperationFile, service: Service, operation: Operation) -> OperationFile:
    """The operation with what customisations do at the other stages of a call, with signers of its own, and with what
    it means by codes that several errors have.
    """
    return replace(
        file,
        adapt=hooks_of(service, operation, "adapt"),
        finish=hooks_of(service, operation, "finish"),
        ask=hooks_of(service, operation, "ask"),
        recover=hooks_of(service, operation, "recover"),
        signers=signers(service, operation),
        shared_codes=tuple(
            (pystr(code), pystr(name)) for code, name in shared_codes(service, operation).items()
        ),
    )


def error_codes(service: Service, operation: Operation) -> list[str]:
    """What the wire calls the operation's errors."""
    found: list[str] = []
    for name in error_names(service, operation):
        error = service.shapes[name].traits.get(traits.Error)
        found.append(error.code if error else name)
    return found


def _shape(service: Service, name: str | None) -> Shape:
    return service.shapes[name] if name is not None else _NOTHING


def _about(operation: Operation) -> str:
    return f"{operation.name}: ``{operation.method} {operation.uri}``, answered with {operation.status}."


def _request(binder: ClassBinder, operation: Operation, shape: Shape) -> ClassView:
    place = binder.placement.requests[operation.name]
    result = result_type(binder, operation)
    if operation.name in binder.placement.results:
        result = text(str(result))  # it stands further down in the file
    if streamed_member(binder.service, operation.output):
        name = binder.placement.results[operation.name].name
        # Text as well, and through the module: linters see no use of a name in such a text.
        result += ", " + text(f"{name}[streaming.AsyncStreamingBody]")
    base = binder.names.name("Request") + "[" + result + "]"
    doc = document(html(operation.traits), found=operation.traits)
    return binder.top(shape, place.name, base, doc, "request")


def _rules(checks: RuleChecks) -> tuple[tuple[RuleFunctionView, ...], tuple[Statement, ...]]:
    """The functions, and the constants that they name."""
    functions = checks.functions()
    runtime = function_of("rules", "").uses
    uses = runtime if needs_runtime(functions) else NOTHING.uses
    regexes = checks.regexes(functions)
    views = tuple(
        RuleFunctionView(
            name=function.name,
            facts=function.facts,
            returns=function.returns,
            doc=sentence(function.about, indent=4) if function.about else Doc("", 4),
            statements=(Lines(function.lines, uses),),
        )
        for function in functions
    )
    return views, (Lines(regexes, runtime),) if regexes else ()


def _ruled(view: ClassView, named: Mapping[str, list[str]], *, asked: bool) -> ClassView:
    """The request with the names of rules in its fields' docstrings, and a check that asks them last."""
    fields = tuple(_with_rules(field, named.get(field.name)) for field in view.fields)
    asking = If(expression("problems.sound"), (Run(call(NAME, "self", "problems")),))
    return replace(view, fields=fields, checks=(*view.checks, asking) if asked else view.checks)


def _with_rules(field: FieldView, rules: list[str] | None) -> FieldView:
    if not rules:
        return field
    lines = wrap(f"Rules: {', '.join(rules)}.", indent=field.doc.indent)
    text = "\n".join([*([field.doc.text, ""] if field.doc else []), *lines])
    return replace(field, doc=replace(field.doc, text=text))


def _result(binder: ClassBinder, operation: Operation, name: PyName, shape: Shape) -> ClassView:
    doc = document(html(shape.traits), found=shape.traits)
    base = binder.names.name("Structure")
    if streamed_member(binder.service, operation.output):
        base = binder.names.name("Streamed") + "[" + binder.names.name("Body") + "]"
    return binder.top(shape, name, base, doc, "structure")


def result_type(binder: ClassBinder, operation: Operation) -> Expression:
    """What the operation gives, as the operation's own file calls it."""
    if operation.output is None:
        return Expression("None")
    own = binder.placement.results.get(operation.name)
    return expression(own.name) if own else binder.types.reference(operation.output)


def _token(shape: Shape) -> str | None:
    for member in shape.members:
        if traits.IdempotencyToken in member.traits:
            return pystr(field_names(shape, "request")[member.name])
    return None


def _streams(service: Service, operation: Operation) -> Expression:
    """What of the operation is sent or read by pieces."""
    if waits_for_initial_response(service, operation):
        return AFTER_INITIAL_RESPONSE
    sides = (
        streamed_member(service, operation.input) is not None,
        streamed_member(service, operation.output) is not None
        or answers_with_events(service, operation),
    )
    names = {(True, False): "REQUEST", (False, True): "ANSWER", (True, True): "BOTH"}
    return function_of("streams", names[sides]) if sides in names else NOTHING


def _auth(service: Service, operation: Operation) -> str:
    if not service.is_aws:
        return pystr("own" if own_schemes(service, operation) else "none")
    if traits.NoAuth in operation.traits or traits.NoAuth in service.traits:
        return pystr("none")
    if takes_only_bearer_token(service, operation):
        return pystr("bearer")
    if traits.UnsignedPayload in operation.traits:
        return pystr("sigv4-unsigned-payload")
    return ""
