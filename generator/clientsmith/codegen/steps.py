"""What a call does besides its protocol: steps on a request and on its answer, and signers of its own.

A trait asks for a step, and a step is a function of the runtime that the operation's file imports; an operation that
has none of these traits imports none of it. The hooks of ``customizations.toml`` are such traits.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import ModelError
from ..model import Operation, Service, Shape, traits
from .protocols.checksums import compression_steps, request_steps, response_steps
from .python.code import Expression, call, text
from .python.fields import field_names
from .python.imports import customization

_BEARER = "smithy.api#httpBearerAuth"


def prepare_steps(service: Service, operation: Operation) -> tuple[Expression, ...]:
    """The functions that a request of ``operation`` goes through once its endpoint is known. Checksums come last: they
    are those of what is sent.
    """
    return (
        *hooks_of(service, operation, "prepare"),
        *compression_steps(service, operation),
        *request_steps(service, operation),
    )


def receive_steps(service: Service, operation: Operation) -> tuple[Expression, ...]:
    """The functions that an answer to ``operation`` goes through before it is parsed. Checksums come first: they are
    those of what was sent.
    """
    return (
        *response_steps(service, operation),
        *hooks_of(service, operation, "receive"),
    )


def hooks_of(service: Service, operation: Operation, stage: str) -> tuple[Expression, ...]:
    """The hooks of ``operation`` at ``stage``."""
    found = operation.traits.get(traits.Hooks)
    hooks = found.hooks if found is not None else ()
    if stage == "adapt" and operation.input is not None:
        hooks = (*_defaults(service.shapes[operation.input]), *hooks)
    return tuple(_hook(service, operation, hook) for hook in hooks if hook.stage == stage)


def _defaults(shape: Shape) -> Iterator[traits.Hook]:
    for member in shape.members:
        found = member.traits.get(traits.ClientDefault)
        if found is not None:
            arguments = (found.value,)
            yield traits.Hook("adapt", "members", "preset", arguments, (member.name,), True)


def _hook(service: Service, operation: Operation, hook: traits.Hook) -> Expression:
    function = customization(hook.module, hook.function)
    if not hook.is_called:
        return function
    name = operation.output if hook.stage == "finish" else operation.input
    kind = "structure" if hook.stage == "finish" else "request"
    paths = [
        _field(service, service.shapes[name], member, kind, operation)
        for member in hook.members
        if name is not None
    ]
    return call(function, *map(text, (*hook.arguments, *paths)))


def _field(service: Service, shape: Shape, path: str, kind: str, operation: Operation) -> str:
    """The fields on the way to a member: ``Contents.Key`` is that of each item of a list."""
    name, _, rest = path.partition(".")
    fields = field_names(shape, kind)
    if name not in fields:
        raise ModelError(f"{operation.at}: a customization names {path!r}, which is not there")
    if not rest:
        return str(fields[name])
    (target,) = [member.target for member in shape.members if member.name == name]
    inner = service.shapes[service.shapes[target].members[0].target]
    return f"{fields[name]}.{_field(service, inner, rest, 'structure', operation)}"


# --- signing ---------------------------------------------------------------------------------------------------------


def auth_schemes(service: Service, operation: Operation) -> tuple[str, ...]:
    """The schemes by which a call of ``operation`` can be signed, as Smithy names them."""
    found = operation.traits.get(traits.Auth) or service.traits.get(traits.Auth)
    return found.schemes if found is not None else ()


def takes_bearer_token(service: Service, operation: Operation) -> bool:
    return _BEARER in auth_schemes(service, operation)


def takes_only_bearer_token(service: Service, operation: Operation) -> bool:
    schemes = auth_schemes(service, operation)
    return _BEARER in schemes and not any("sigv4" in scheme for scheme in schemes)


def signers(service: Service, operation: Operation) -> tuple[tuple[str, Expression], ...]:
    """Functions that sign, with the schemes that are theirs."""
    found = operation.traits.get(traits.Signers)
    pairs = [
        (text(scheme).text, customization(*function.rsplit(".", 1)))
        for scheme, function in (found.signers if found is not None else ())
    ]
    if takes_bearer_token(service, operation):
        pairs.append((text("bearer").text, customization("auth.bearer", "send_token")))
    return tuple(pairs)
