"""The members that rules look at, as expressions of the generated code."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import AGGREGATES, Kind, Operation, Service, Shape, traits
from ...model.documented_rules import member_path
from ..python.fields import field_names, is_optional
from ..python.names import PyName
from ..python.placement import Placement
from .conditions import TRUE, RuleCondition, atom, both, runtime_test

_SIZED = frozenset({Kind.STRING, Kind.BLOB, Kind.LIST, Kind.MAP})


@dataclass(frozen=True, slots=True)
class RequestField:
    """A member of a request, at whatever depth: its expression, its path in Python's names, what has to hold for it to
    be there to look at, and its shape. ``secret`` is one that never shows.
    """

    text: str
    path: str
    reached: RuleCondition
    shape: Shape
    optional: bool
    secret: bool

    def is_set(self) -> RuleCondition:
        """It is there, and not empty."""
        if self.shape.kind in AGGREGATES:
            return both(self.reached, self.is_there(), runtime_test("holds", self.text))
        if self.shape.kind in _SIZED:
            return both(self.reached, atom(self.text))
        return both(self.reached, self.is_there())

    def is_there(self) -> RuleCondition:
        """It is not None; what cannot be None is there, as the check of required members comes first."""
        return atom(f"{self.text} is not None", f"{self.text} is None") if self.optional else TRUE


@dataclass(frozen=True, slots=True)
class RequestFields:
    """The members of one operation's request, which the code calls ``request``."""

    service: Service
    placement: Placement
    operation: Operation

    def find(self, path: str) -> RequestField:
        """The field for a member's path."""
        field = RequestField("request", "", TRUE, Shape("Unit", Kind.STRUCTURE), False, False)
        steps = path.split(".")
        for name, member in zip(
            steps, member_path(self.service, self.operation.name, path), strict=True
        ):
            owner = self.input if field.text == "request" else field.shape
            field = self.step(field, owner, name)
            assert field.shape is self.service.target(member)
        return field

    @property
    def input(self) -> Shape:
        """The structure that the request is."""
        name = self.operation.input
        return self.service.shapes[name] if name is not None else Shape("Unit", Kind.STRUCTURE)

    def step(self, above: RequestField, owner: Shape, name: str) -> RequestField:
        """The field for the member ``name`` of ``owner``, whose own field is ``above``."""
        member = owner.member(name)
        shape = self.service.target(member)
        field = self._name(owner, name, top=above.text == "request")
        inside = above.shape.kind in AGGREGATES and above.text != "request"
        return RequestField(
            text=f"{above.text}.{field}",
            path=f"{above.path}.{field}" if above.path else field,
            reached=both(above.reached, above.is_there()) if inside else TRUE,
            shape=shape,
            optional=is_optional(self.placement, owner, member),
            secret=above.secret or traits.Sensitive in member.traits or self._hides(shape, ()),
        )

    @staticmethod
    def _name(owner: Shape, name: str, *, top: bool) -> PyName:
        kind = "request" if top else "union" if owner.kind is Kind.UNION else "structure"
        return field_names(owner, kind)[name]

    def _hides(self, shape: Shape, above: tuple[str, ...]) -> bool:
        """Whether the shape is sensitive, or what its lists and maps hold."""
        if traits.Sensitive in shape.traits:
            return True
        if shape.kind not in (Kind.LIST, Kind.MAP) or shape.name in above:
            return False
        return any(
            traits.Sensitive in item.traits
            or self._hides(self.service.target(item), (*above, shape.name))
            for item in shape.members
        )
