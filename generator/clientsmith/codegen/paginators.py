"""Paginators: which member asks for the next page, and what of a page is its token and its items.

AWS's expressions are paths of members; where one is more than that (a choice, a projection, several tokens),
the paginator is refused by name rather than guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..errors import ModelError
from ..model import Kind, Operation, Paginator, Service, Shape
from .operations import constant_of, result_type
from .python.code import Expression, expression
from .python.docs import sentence
from .python.fields import field_names
from .python.imports import LocalNames, file_imports
from .python.names import PyName
from .python.placement import Placement
from .python.types import Types
from .structures import ClassBinder
from .views import Imports, PaginatorsFile, PaginatorView


@dataclass(frozen=True, slots=True)
class PaginatorTarget:
    """One paginator with the shapes that its paths lead to."""

    whole: Service
    placement: Placement
    operation: Operation
    paginator: Paginator

    @property
    def constant(self) -> str:
        """The name of the paginator's constant."""
        return constant_of(self.operation)

    def token_field(self) -> PyName:
        """The field of the request that takes the token."""
        (name,) = self.paginator.input_tokens
        assert self.operation.input is not None
        return field_names(self.whole.shapes[self.operation.input], "request")[name]

    def item_type(self, names: LocalNames) -> Expression:
        """What iterating the items gives: the items of a list, the entries of a map, nothing of anything else."""
        shape = self.shape_at(self.paginator.result_keys[0])
        if shape.kind not in (Kind.LIST, Kind.MAP):
            return Expression("None")
        return Types(self.whole, self.placement, names).items(shape)

    def items(self) -> str:
        """The expression for the items of ``page``."""
        expression = self.paginator.result_keys[0]
        path = self.path(expression)
        match self.shape_at(expression).kind:
            case Kind.LIST:
                return path
            case Kind.MAP:
                return f"({path} or {{}}).items()"
            case _:
                return "None"

    def path(self, expression: str) -> str:
        """The expression for what ``expression`` leads to on ``page``; None where something on the way is absent."""
        shape, found = self._page(), "page"
        guards: list[str] = []
        for name in expression.split("."):
            found = f"{found}.{field_names(shape, 'structure')[name]}"
            guards.append(found)
            shape = self.whole.target(shape.member(name))
        for guard in reversed(guards[:-1]):
            found = f"None if {guard} is None else {found}"
        return found

    def _page(self) -> Shape:
        assert self.operation.output is not None
        return self.whole.shapes[self.operation.output]

    def shape_at(self, expression: str) -> Shape:
        """The shape that ``expression`` leads to on a page."""
        shape = self._page()
        for name in expression.split("."):
            shape = self.whole.target(shape.member(name))
        return shape


def paginator_targets(
    whole: Service, service: Service, placement: Placement
) -> tuple[PaginatorTarget, ...]:
    """The paginators of the slice. ModelError for one whose paths are not what we can follow."""
    found: list[PaginatorTarget] = []
    for name, operation in service.operations.items():
        paginator = service.paginators.get(name)
        if paginator is not None:
            target = PaginatorTarget(whole, placement, operation, paginator)
            _check(target)
            found.append(target)
    return tuple(found)


def _check(target: PaginatorTarget) -> None:
    paginator = target.paginator
    at = f"paginators-1.json: $.pagination.{target.operation.name}"
    paths = (*paginator.input_tokens, *paginator.output_tokens, *paginator.result_keys[:1])
    single = len(paginator.input_tokens) == len(paginator.output_tokens) == 1
    if (
        not single
        or not paginator.result_keys
        or not all(re.fullmatch(r"\w+(\.\w+)*", path) for path in paths)
    ):
        raise ModelError(
            f"{at}: only one token and one path of members each are supported, not {', '.join(paths)}"
        )
    try:
        target.token_field()
        target.path(paginator.output_tokens[0])
        target.items()
    except KeyError as error:
        raise ModelError(f"{at}: there is no member {error}") from error


def bind_paginators(service: Service, targets: tuple[PaginatorTarget, ...]) -> PaginatorsFile:
    """``paginators.py``."""
    names = LocalNames()
    about = sentence(f"The paginated operations of {service.full_name}.")
    file = PaginatorsFile(about, Imports(), tuple(_bind(target, names) for target in targets))
    return replace(file, imports=file_imports(file, depth=2))


def _bind(target: PaginatorTarget, names: LocalNames) -> PaginatorView:
    own = target.placement.results.get(target.operation.name)
    binder = ClassBinder(target.whole, target.placement, names)
    page = names.module("ops") + f".{own.name}" if own else result_type(binder, target.operation)
    return PaginatorView(
        constant=target.constant,
        type=names.name("Paginator"),
        page=page,
        item=target.item_type(names),
        token_field=target.token_field(),
        next_token=expression(target.path(target.paginator.output_tokens[0])),
        items=expression(target.items()),
    )
