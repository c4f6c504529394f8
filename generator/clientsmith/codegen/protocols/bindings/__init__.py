"""Bindings: where in a message the members of a request, a result and an error travel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ....model import Member, Operation, Shape
from ...python.code import Expression, Statement
from ...python.names import PyName


class Binding(Protocol):
    """Prints the functions of an operation; it is made with the body codec of the file."""

    def serialize(
        self, operation: Operation, shape: Shape, fields: Mapping[str, PyName]
    ) -> tuple[Statement, ...]:
        """What makes HTTP of ``request``, a request of ``shape``, and returns it. ModelError for a shape that cannot be
        sent so.
        """
        ...

    def parse(
        self, operation: Operation, shape: Shape, fields: Mapping[str, PyName], type: Expression
    ) -> tuple[Statement, ...]:
        """What makes an object of ``type``, the class of ``shape``, of ``response`` and returns it."""
        ...

    def read_error(self, member: Member) -> Expression:
        """The expression that reads a member of an error from ``response``, the answer that names the error."""
        ...
