"""Why the model that a Smithy AST gives differs from the one that the ``service-2.json`` of the same week gives.

Each reason is a step that both models take: after all of them nothing is left that differs. Those ``in_code`` change
the generated code as well; the others must not.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from clientsmith.model import (
    Acceptor,
    Kind,
    Member,
    Operation,
    Service,
    Shape,
    Trait,
    Traits,
    traits,
)

Pair = tuple[Service, Service]


@dataclass(frozen=True, slots=True)
class Reason:
    """``step`` takes the AST's model and the other, and gives both without the difference that ``text`` names."""

    text: str
    step: Callable[[Service, Service], Pair]
    services: frozenset[str]
    in_code: bool = False


# --- tools -----------------------------------------------------------------------------------------------------------


def over(
    service: Service,
    *,
    shape: Callable[[Shape], Shape] = lambda shape: shape,
    member: Callable[[Member], Member] = lambda member: member,
    operation: Callable[[Operation], Operation] = lambda operation: operation,
) -> Service:
    shapes = {
        name: shape(replace(found, members=tuple(map(member, found.members))))
        for name, found in service.shapes.items()
    }
    operations = {name: operation(found) for name, found in service.operations.items()}
    return replace(service, shapes=shapes, operations=operations)


def without(*kinds: type[Trait]) -> Callable[[Any], Any]:
    def change(found: Any) -> Any:
        return replace(found, traits=Traits(t for t in found.traits if not isinstance(t, kinds)))

    return change


def both(change: Callable[[Service], Service]) -> Callable[[Service, Service], Pair]:
    return lambda ast, other: (change(ast), change(other))


def without_traits(*kinds: type[Trait]) -> Callable[[Service, Service], Pair]:
    drop = without(*kinds)
    return both(lambda found: drop(over(found, shape=drop, member=drop, operation=drop)))


# --- what is said in another way, or not at all ----------------------------------------------------------------------


def _without_pointers(value: Any) -> Any:
    """Without where things stand, in which document, and what is told of that."""
    if isinstance(value, Traits):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields: dict[str, Any] = {
            f.name: _without_pointers(getattr(value, f.name)) for f in dataclasses.fields(value)
        }
        own = {"at": "", "pointer": "", "source": "", "notes": ()}
        return replace(value, **fields | {name: own[name] for name in own if name in fields})
    if isinstance(value, dict):
        return {key: _without_pointers(inner) for key, inner in value.items()}
    return tuple(map(_without_pointers, value)) if isinstance(value, tuple) else value


def _reached(service: Service) -> Service:
    roots: list[str] = []
    for operation in service.operations.values():
        roots += [name for name in (operation.input, operation.output) if name]
        roots += operation.errors
    names = {shape.name for shape in service.reachable(*roots)}
    return replace(service, shapes={n: s for n, s in service.shapes.items() if n in names})


def _one_protocol(service: Service) -> Service:
    dropped = (
        (traits.Protocols,)
        if service.protocol == "json"
        else (traits.Protocols, traits.JsonVersion)
    )
    return without(*dropped)(service)  # type: ignore[no-any-return]


def _in_json(ast: Service, other: Service) -> Pair:
    if other.protocol in ("json", "rest-json"):
        _, other = without_traits(traits.XmlFlattened, traits.XmlName)(ast, other)
    return ast, other


def _statuses(service: Service) -> Service:
    def shape(found: Shape) -> Shape:
        return replace(
            found,
            traits=Traits(
                replace(t, status=None) if isinstance(t, traits.Error) else t for t in found.traits
            ),
        )

    return over(service, shape=shape) if service.protocol == "json" else service


def _labels(service: Service) -> Service:
    def operation(found: Operation) -> Operation:
        uri = found.uri
        for each in service.shapes[found.input].members if found.input else ():
            label = each.traits.get(traits.HttpLabel)
            if label is not None:
                uri = re.sub(rf"\{{{label.name}(\+?)\}}", rf"{{{each.name}\1}}", uri)
        return replace(found, uri=uri)

    def member(found: Member) -> Member:
        if traits.HttpLabel not in found.traits:
            return found
        rest = [t for t in found.traits if not isinstance(t, traits.HttpLabel)]
        return replace(found, traits=Traits([*rest, traits.HttpLabel(found.name)]))

    return over(service, operation=operation, member=member)


def _lengths(service: Service) -> Service:
    def shape(found: Shape) -> Shape:
        length = found.traits.get(traits.Length)
        if length is None or length.min != 0:
            return found
        rest = [t for t in found.traits if not isinstance(t, traits.Length)]
        return replace(found, traits=Traits([*rest, traits.Length(None, length.max)]))

    return over(service, shape=shape)


# --- what makes other code -------------------------------------------------------------------------------------------


def _order(ast: Service, other: Service) -> Pair:
    operations = {name: ast.operations[name] for name in other.operations}
    for name, found in operations.items():
        errors = other.operations[name].errors
        ordered = sorted(
            found.errors, key=lambda error: errors.index(error) if error in errors else 99
        )
        operations[name] = replace(found, errors=tuple(ordered))
    # botocore's paginators stand in the order in which they were written.
    paginators = {name: ast.paginators[name] for name in other.paginators if name in ast.paginators}
    return replace(ast, operations=operations, paginators={**paginators, **ast.paginators}), other


def _discovery(ast: Service, other: Service) -> Pair:
    dropped = "InvalidEndpointException"
    ast = over(
        ast,
        operation=lambda found: replace(
            found, errors=tuple(error for error in found.errors if error != dropped)
        ),
    )
    return replace(ast, shapes={n: s for n, s in ast.shapes.items() if n != dropped}), other


def _anchors(service: Service) -> Service:
    def shape(found: Shape) -> Shape:
        pattern = found.traits.get(traits.Pattern)
        if pattern is None:
            return found
        rest = [t for t in found.traits if not isinstance(t, traits.Pattern)]
        regex = pattern.regex.removeprefix("^").removesuffix("$")
        return replace(found, traits=Traits([*rest, traits.Pattern(regex)]))

    return over(service, shape=shape)


def _namespace(ast: Service, other: Service) -> Pair:
    found = ast.shapes["Namespace"]
    rest = [t for t in found.traits if not isinstance(t, traits.Pattern)]
    found = replace(found, traits=Traits([*rest, traits.Pattern("[^:].*")]))
    return replace(ast, shapes={**ast.shapes, found.name: found}), other


def _attribute_value(ast: Service, other: Service) -> Pair:
    found = replace(ast.shapes["AttributeValue"], kind=Kind.STRUCTURE)
    return replace(ast, shapes={**ast.shapes, found.name: found}), other


def _slashes(service: Service) -> Service:
    return over(service, operation=lambda found: replace(found, uri=found.uri.rstrip("/") or "/"))


_WITH_MESSAGE = (
    "ConcurrentModificationException",
    "LimitExceededException",
    "ResourceNotFoundException",
)


def _messages(ast: Service, other: Service) -> Pair:
    def shape(found: Shape) -> Shape:
        if found.name not in _WITH_MESSAGE:
            return found
        return replace(found, members=tuple(m for m in found.members if m.name != "Message"))

    return _reached(over(ast, shape=shape)), other


_OWN_PAGINATORS: dict[str, tuple[str, ...]] = {
    # An AST of 2025 has none of this service.
    "ApiGatewayV2": (
        "GetApis", "GetAuthorizers", "GetDeployments", "GetDomainNames", "GetIntegrationResponses", "GetIntegrations",
        "GetModels", "GetRouteResponses", "GetRoutes", "GetStages",
    ),
    # Several members are results, or counts as well, which Smithy's trait has no place for; or only one side has it.
    "CloudWatch": (
        "DescribeAlarms", "DescribeInsightRules", "GetMetricData", "ListManagedInsightRules", "ListMetricStreams",
        "ListMetrics",
    ),
    "DynamoDB": (
        "ListBackups", "ListContributorInsights", "ListExports", "ListImports", "ListTagsOfResource", "Query", "Scan",
    ),
}  # fmt: skip


def _paginators(service: Service) -> Service:
    own = _OWN_PAGINATORS[service.id]
    return replace(
        service, paginators={n: found for n, found in service.paginators.items() if n not in own}
    )


def _waiting(service: Service) -> Service:
    def acceptor(found: Acceptor) -> Acceptor:
        # A call that gives 200 and one that has no error are the same where 200 is what success gives.
        return replace(found, matcher="error", expected=False) if found.expected == 200 else found

    return replace(
        service,
        waiters={
            name: replace(found, max_attempts=1, acceptors=tuple(map(acceptor, found.acceptors)))
            for name, found in sorted(service.waiters.items())
        },
    )


def reasons(services: Iterable[str]) -> tuple[Reason, ...]:
    """Every reason, with the services that it is needed for; ``services`` are all that there are."""
    every = frozenset(services)
    rest = frozenset({"apigatewayv2", "lambda"})
    return (
        Reason("each says where things stand in its own document", both(_without_pointers), every),
        Reason(
            "service-2.json repeats documentation, and lays it out otherwise",
            without_traits(traits.Documentation, traits.ExternalDocumentation),
            every - {"apigatewayv2"},
        ),
        Reason(
            "service-2.json has shapes that no operation reaches",
            both(_reached),
            frozenset({"apigatewayv2"}),
        ),
        Reason(
            "apigatewayv2's service-2.json is of the old form, without `protocols`",
            both(_one_protocol),
            frozenset({"apigatewayv2"}),
        ),
        Reason(
            "service-2.json keeps XML's names where JSON is spoken", _in_json, frozenset({"sqs"})
        ),
        Reason(
            "service-2.json has no status of errors in awsJson",
            both(_statuses),
            frozenset({"sqs"}),
            in_code=True,
        ),
        Reason("service-2.json calls labels as JSON calls the member", both(_labels), rest),
        Reason(
            "service-2.json leaves out a smallest length of 0",
            both(_lengths),
            every - {"apigatewayv2", "sqs"},
        ),
        Reason("an AST is sorted", _order, every, in_code=True),
        Reason(
            "service-2.json leaves out the error that asks for another endpoint",
            _discovery,
            frozenset({"dynamodb"}),
            in_code=True,
        ),
        Reason(
            "service-2.json has lost the anchors of patterns",
            both(_anchors),
            every - {"apigatewayv2", "sqs"},
            in_code=True,
        ),
        Reason(
            "service-2.json spells the pattern of cloudwatch's Namespace to its end",
            _namespace,
            frozenset({"cloudwatch"}),
            in_code=True,
        ),
        Reason(
            "service-2.json has no defaults",
            without_traits(traits.Default),
            frozenset({"dynamodb", "lambda", "sqs"}),
            in_code=True,
        ),
        Reason(
            "botocore takes a union of DynamoDB for a structure, as it always has",
            _attribute_value,
            frozenset({"dynamodb"}),
            in_code=True,
        ),
        Reason(
            "an AST has lost the slash at the end of a URI",
            both(_slashes),
            frozenset({"lambda"}),
            in_code=True,
        ),
        Reason(
            "service-2.json leaves out the message of three errors of cloudwatch",
            _messages,
            frozenset({"cloudwatch"}),
            in_code=True,
        ),
        Reason(
            "botocore has how often a waiter asks, and one that asks for the status of success",
            both(_waiting),
            frozenset({"cloudwatch", "dynamodb", "lambda"}),
            in_code=True,
        ),
        Reason(
            "botocore keeps its own paginators",
            both(_paginators),
            frozenset({"apigatewayv2", "cloudwatch", "dynamodb"}),
            in_code=True,
        ),
    )
