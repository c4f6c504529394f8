"""What a call does besides its protocol: steps on a request before it is signed, on an answer before it is parsed.

A trait asks for a step, and a step is a function of the runtime that the operation's file imports; an operation that
has none of these traits imports none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..model import Operation, Service, Trait, Traits
from .protocols.checksums import compression_steps, request_steps, response_steps
from .python.code import Expression

StepOf = Callable[[Any, Operation], Expression]

# By the trait that asks for it, in the order in which they are taken.
_PREPARE: Mapping[type[Trait], StepOf] = {}
_RECEIVE: Mapping[type[Trait], StepOf] = {}


def prepare_steps(service: Service, operation: Operation) -> tuple[Expression, ...]:
    """The functions that a request of ``operation`` goes through once its endpoint is known. Checksums come last: they
    are those of what is sent.
    """
    return (
        *_steps(operation, operation.traits, _PREPARE),
        *compression_steps(service, operation),
        *request_steps(service, operation),
    )


def receive_steps(service: Service, operation: Operation) -> tuple[Expression, ...]:
    """The functions that an answer to ``operation`` goes through before it is parsed. Checksums come first: they are
    those of what was sent.
    """
    return (
        *response_steps(service, operation),
        *_steps(operation, operation.traits, _RECEIVE),
    )


def _steps(
    operation: Operation, found: Traits, table: Mapping[type[Trait], StepOf]
) -> tuple[Expression, ...]:
    asked = {type(trait): trait for trait in found}
    return tuple(step(asked[kind], operation) for kind, step in table.items() if kind in asked)
