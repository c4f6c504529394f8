"""Waiters: which operation is called, and what of its answers says that it is done.

What an acceptor looks at becomes a function over the operation's result, compiled of its JMESPath expression and typed
against the model; acceptors that look at the same thing share one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..errors import ModelError
from ..model import Acceptor, Operation, Service, Waiter
from .expressions.jmespath import Compiler
from .expressions.values import CompiledValue, Family, family, item_type
from .paginators import result_class
from .python.code import Expression, call, keyword, text
from .python.docs import sentence
from .python.imports import LocalNames, file_imports
from .python.names import PyName, field_name, snake_case, unique
from .python.placement import Placement
from .views import Imports, SeenView, WaitersFile, WaiterView

_LONGEST = 60  # characters of a function's name
_FAMILIES = {bool: Family.BOOLEAN, int: Family.NUMBER, float: Family.NUMBER, str: Family.TEXT}


@dataclass(frozen=True, slots=True)
class Seen:
    """What an acceptor looks at in a result, and whether no message may show it."""

    value: CompiledValue
    is_sensitive: bool


@dataclass(frozen=True, slots=True)
class WaiterTarget:
    """One waiter with what its acceptors look at, by their expressions."""

    whole: Service
    placement: Placement
    operation: Operation
    waiter: Waiter
    name: PyName
    seen: dict[str, Seen]

    @property
    def constant(self) -> str:
        """The name of the waiter's constant."""
        return self.name.strip("_").upper()

    @property
    def method(self) -> str:
        """The client's method that waits."""
        return f"wait_until_{self.name}"


def waiter_targets(
    whole: Service, service: Service, placement: Placement
) -> tuple[WaiterTarget, ...]:
    """The waiters of the slice. ModelError for one whose expressions do not fit its operation."""
    names = unique(
        ((name, field_name(name, "client")) for name in service.waiters),
        "waiters-2.json: $.waiters",
    )
    return tuple(
        WaiterTarget(
            whole,
            placement,
            operation := service.operations[waiter.operation],
            waiter,
            names[name],
            _seen(whole, placement, operation, waiter),
        )
        for name, waiter in service.waiters.items()
    )


def _seen(
    whole: Service, placement: Placement, operation: Operation, waiter: Waiter
) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for acceptor in waiter.acceptors:
        if not acceptor.argument:
            continue
        pointer = f"{acceptor.pointer}.argument"
        if operation.output is None:
            raise ModelError(f"{pointer}: {operation.name} gives no result to look at")
        if acceptor.argument not in found:
            compiler = Compiler(whole, placement, acceptor.argument, pointer)
            value = compiler.compile(
                CompiledValue("result", whole.shapes[operation.output], is_path=True)
            )
            found[acceptor.argument] = Seen(value, compiler.is_sensitive)
        _refuse_never_so(whole, acceptor, found[acceptor.argument].value)
    return found


def is_of_items(acceptor: Acceptor, value: CompiledValue) -> bool:
    """Whether the acceptor looks at each item of a list. EC2's KeyPairExists has ``pathAll`` of a condition, which
    botocore never takes for true; AWS's Smithy model of EC2 has the condition itself there (``booleanEquals``), and so
    has what is generated.
    """
    return acceptor.matcher in ("pathAll", "pathAny") and value.family is not Family.BOOLEAN


def _refuse_never_so(whole: Service, acceptor: Acceptor, value: CompiledValue) -> None:
    """ModelError where the value can never be what is expected, so that the acceptor would do nothing for ever."""
    looked_at = value.family
    if is_of_items(acceptor, value):
        if looked_at is not Family.LIST:
            raise ModelError(
                f"{acceptor.pointer}: {acceptor.matcher} needs a list, and {acceptor.argument!r} is a {looked_at}"
            )
        looked_at = family(item_type(whole, value.type)[0])
    if looked_at is not _FAMILIES[type(acceptor.expected)]:
        raise ModelError(
            f"{acceptor.pointer}: {acceptor.argument!r} gives a {looked_at}, which never is {acceptor.expected!r}"
        )


def bind_waiters(service: Service, targets: tuple[WaiterTarget, ...]) -> WaitersFile:
    """``waiters.py``."""
    names = LocalNames()
    functions: dict[tuple[str, str], SeenView] = {}
    for target in targets:
        result = result_class(target.whole, target.placement, target.operation, names)
        for argument, seen in target.seen.items():
            key = (target.operation.name, argument)
            if key not in functions:
                taken = [function.name for function in functions.values()]
                name = _function_name(argument, taken)
                functions[key] = SeenView(name, result, Expression(seen.value.whole))
    file = WaitersFile(
        about=sentence(f"What can be waited for in {service.full_name}."),
        imports=Imports(),
        seen=tuple(functions.values()),
        waiters=tuple(_bind(target, names, functions) for target in targets),
    )
    return replace(file, imports=file_imports(file, depth=2))


def _function_name(argument: str, taken: list[str]) -> str:
    """``Reservations[].Instances[].State.Name`` as ``_reservations_instances_state_name``, and where that is taken with
    a number.
    """
    words = snake_case(re.sub(r"\W+", "_", argument).strip("_"))
    name = f"_{words[:_LONGEST].rstrip('_')}"
    number = 2
    found = name
    while found in taken:
        found, number = f"{name}_{number}", number + 1
    return found


def _bind(
    target: WaiterTarget, names: LocalNames, functions: dict[tuple[str, str], SeenView]
) -> WaiterView:
    waiter, operation = target.waiter, target.operation
    acceptors: list[Expression] = []
    for each in waiter.acceptors:
        function = functions.get((operation.name, each.argument))
        seen = target.seen.get(each.argument)
        acceptors.append(
            call(names.name("Acceptor"), text(each.state), *_looks_at(each, function, seen))
        )
    return WaiterView(
        constant=target.constant,
        type=names.name("Waiter"),
        result=result_class(target.whole, target.placement, operation, names),
        name=waiter.name,
        delay=waiter.delay,
        max_attempts=waiter.max_attempts,
        acceptors=tuple(acceptors),
    )


def _looks_at(acceptor: Acceptor, function: SeenView | None, seen: Seen | None) -> list[Expression]:
    """The arguments of an ``Acceptor`` after its state."""
    if function is None or seen is None:
        return [keyword(acceptor.matcher, _literal(acceptor.expected))]
    found = [text(acceptor.argument), Expression(function.name), _literal(acceptor.expected)]
    if is_of_items(acceptor, seen.value):
        found.append(keyword("items", text("any" if acceptor.matcher == "pathAny" else "all")))
    if seen.is_sensitive:
        found.append(keyword("secret", "True"))
    return found


def _literal(value: str | bool | float) -> Expression:
    return text(value) if isinstance(value, str) else Expression(repr(value))
