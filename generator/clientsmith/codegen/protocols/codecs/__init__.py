"""Body codecs: how a structure stands in the body of a message.

In generated code the runtime module of the codec is called ``wire``, whatever it is. Each has the type ``Object``, a
structure as it stands in a body, ``Mismatch``, which its readers raise, and the functions ``base64`` and ``known``,
which text forms need as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from ....model import Member, Operation, Shape
from ...python.code import Expression, Statement
from ...python.types import Types


@dataclass(frozen=True, slots=True)
class Field:
    """A member that is written: the expression of its value, and whether that can be None."""

    member: Member
    value: Expression
    optional: bool


class BodyCodec(Protocol):
    """Prints what writes and reads the members of one service's structures, in the words of one file."""

    @property
    def types(self) -> Types: ...

    @property
    def object(self) -> Expression:
        """The type of a structure in a body that is read."""
        ...

    @property
    def written(self) -> Expression:
        """The type of a structure in a body that is written."""
        ...

    def wire(self, name: str) -> Expression:
        """A function of the codec's runtime module."""
        ...

    def name(self, member: Member) -> str:
        """What the body calls ``member``; no two members of a structure may be called the same."""
        ...

    def write(self, fields: Iterable[Field]) -> tuple[Statement, ...]:
        """The statements that make ``body`` and write ``fields`` into it."""
        ...

    def read(self, member: Member, body: Expression) -> Expression:
        """The expression that reads ``member`` from ``body``; None where it is absent."""
        ...

    def read_unknown(self, union: Shape, body: Expression) -> Expression:
        """The expression for the member of ``body`` that the model of ``union`` does not know."""
        ...

    def response_body(self, operation: Operation, response: Expression) -> Expression:
        """The structure in the body of ``response``, an answer to ``operation``."""
        ...


class RestCodec(BodyCodec, Protocol):
    """What else a codec prints for the rest binding."""

    def request(
        self,
        operation: Operation,
        shape: Shape,
        start: Iterable[Expression],
        more: Iterable[Expression],
    ) -> Expression:
        """The request of ``operation``, whose input is ``shape``, with the body ``body``: ``start`` are method and
        path, ``more`` its keyword arguments.
        """
        ...

    def payload_request(
        self, start: Iterable[Expression], payload: Field, more: Iterable[Expression]
    ) -> Expression:
        """The request whose body is one member: a structure, a list, a map or a document."""
        ...

    def read_payload(self, payload: Member, response: Expression) -> Expression:
        """The member that is the whole body of ``response``. ModelError for one of a kind that cannot be."""
        ...


class CallCodec(BodyCodec, Protocol):
    """What else a codec prints for the bindings that send every member in the body."""

    def call_request(self, operation: Operation) -> Expression:
        """The request of ``operation``; its body is ``body`` where it has an input."""
        ...
