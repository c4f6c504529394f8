"""What can be waited for in Sample Service."""

from __future__ import annotations

from ..runtime.client.waiters import Acceptor, Waiter
from . import operations as ops


def _thing_state(result: ops.GetOutput) -> object:
    return result.thing.state if result.thing is not None else None


def _things_parts_state(result: ops.GetOutput) -> object:
    return (
        [
            thing_.state
            for thing in result.things
            if thing.parts is not None
            for thing_ in thing.parts
            if thing_.state is not None
        ]
        if result.things is not None
        else None
    )


def _length_things_length_parts_1_state_up_0(result: ops.GetOutput) -> object:
    return (
        len(
            [
                thing
                for thing in result.things
                if not (
                    (len(thing.parts) if thing.parts is not None else None) == 1
                    and thing.state == "UP"
                )
            ]
        )
        > 0
        if result.things is not None
        else None
    )


def _key(result: ops.GetOutput) -> object:
    return result.key


THING_UP: Waiter[ops.GetOutput] = Waiter(
    "ThingUp",
    delay=5,
    max_attempts=40,
    acceptors=(
        Acceptor("success", "Thing.State", _thing_state, "UP"),
        Acceptor("failure", "Thing.State", _thing_state, "DOWN"),
        Acceptor("retry", error="NotFound"),
    ),
)

PARTS_UP: Waiter[ops.GetOutput] = Waiter(
    "PartsUp",
    delay=5,
    max_attempts=40,
    acceptors=(
        Acceptor("success", "Things[].Parts[].State", _things_parts_state, "UP", items="all"),
        Acceptor("failure", "Things[].Parts[].State", _things_parts_state, "DOWN", items="any"),
        Acceptor(
            "retry",
            "length(Things[?!(length(Parts) == `1` && State == 'UP')]) > `0`",
            _length_things_length_parts_1_state_up_0,
            True,
        ),
        Acceptor("failure", "Key", _key, "secret", secret=True),
    ),
)

THING_GONE: Waiter[None] = Waiter(
    "ThingGone",
    delay=5,
    max_attempts=40,
    acceptors=(
        Acceptor("success", error=True),
        Acceptor("retry", status=202),
        Acceptor("retry", error=False),
    ),
)
