"""Paginators: which members ask for the next page, and what of a page are its tokens and its items."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import ModelError, near
from ..model import Kind, Operation, Paginator, Service, Shape
from .expressions.jmespath import Compiler
from .expressions.values import CompiledValue, Family, ListOf
from .operations import constant_of, result_type
from .python.code import NOTHING, Expression, expression, joined
from .python.docs import sentence
from .python.fields import field_names
from .python.imports import LocalNames, file_imports
from .python.literals import pystr
from .python.names import PyName
from .python.placement import Placement
from .python.types import Types
from .structures import ClassBinder
from .views import Imports, PaginatorsFile, PaginatorView


@dataclass(frozen=True, slots=True)
class PaginatorTarget:
    """One paginator with what its expressions give for a ``page``; of several result keys the first are the items."""

    whole: Service
    placement: Placement
    operation: Operation
    paginator: Paginator
    tokens: tuple[tuple[PyName, CompiledValue], ...]
    found: CompiledValue | None
    more: CompiledValue | None
    limit: PyName | None

    @property
    def constant(self) -> str:
        """The name of the paginator's constant."""
        return constant_of(self.operation)

    def item_type(self, names: LocalNames) -> Expression:
        """What iterating the items gives: the items of a list, the entries of a map, of each page anything else."""
        if self.found is None:
            return Expression("None")
        types = Types(self.whole, self.placement, names)
        type = self.found.type
        if isinstance(type, ListOf) and isinstance(type.item, Shape):
            return types.of(type.item, received=True)
        assert isinstance(type, Shape)
        if type.kind in (Kind.LIST, Kind.MAP):
            return types.items(type)
        return types.of(type, received=True)

    def items(self) -> str:
        """The expression for the items of ``page``, empty where the model names none."""
        found = self.found
        if found is None:
            return ""
        if found.family is Family.LIST:
            return found.whole
        conditions = [*found.needs, *([f"{found.code} is not None"] if found.optional else [])]
        items = f"{found.code}.items()" if found.family is Family.MAP else f"({found.code},)"
        return replace(found, code=items, needs=tuple(conditions)).whole


def paginator_targets(
    whole: Service, service: Service, placement: Placement
) -> tuple[PaginatorTarget, ...]:
    """The paginators of the slice. ModelError for one whose expressions do not fit its operation."""
    return tuple(
        _target(whole, placement, operation, service.paginators[name])
        for name, operation in service.operations.items()
        if name in service.paginators
    )


def _target(
    whole: Service, placement: Placement, operation: Operation, paginator: Paginator
) -> PaginatorTarget:
    pointer = paginator.pointer
    if operation.input is None or operation.output is None:
        raise ModelError(f"{pointer}: {operation.name} has no input or no output to paginate by")
    page = CompiledValue("page", whole.shapes[operation.output], is_path=True)
    request = whole.shapes[operation.input]
    fields = field_names(request, "request")

    def field(name: str, key: str) -> PyName:
        if name not in fields:
            hint = near(name, fields)
            raise ModelError(
                f"{pointer}.{key}: {request.name} has no member {name!r}"
                + (f"; {hint}" if hint else "")
            )
        return fields[name]

    def value(expression: str, key: str) -> CompiledValue:
        return Compiler(whole, placement, expression, f"{pointer}.{key}").compile(page)

    outputs = zip(paginator.input_tokens, paginator.output_tokens, strict=True)
    items = [value(expression, "result_key") for expression in paginator.result_keys]
    return PaginatorTarget(
        whole,
        placement,
        operation,
        paginator,
        tokens=tuple(
            (field(n, "input_token"), value(token, "output_token")) for n, token in outputs
        ),
        found=items[0] if items else None,
        more=value(paginator.more_results, "more_results") if paginator.more_results else None,
        limit=field(paginator.limit_key, "limit_key") if paginator.limit_key else None,
    )


def bind_paginators(service: Service, targets: tuple[PaginatorTarget, ...]) -> PaginatorsFile:
    """``paginators.py``."""
    names = LocalNames()
    about = sentence(f"The paginated operations of {service.full_name}.")
    file = PaginatorsFile(about, Imports(), tuple(_bind(target, names) for target in targets))
    return replace(file, imports=file_imports(file, depth=2))


def _bind(target: PaginatorTarget, names: LocalNames) -> PaginatorView:
    return PaginatorView(
        constant=target.constant,
        type=names.name("Paginator"),
        page=result_class(target.whole, target.placement, target.operation, names),
        item=target.item_type(names),
        tokens=tuple((pystr(name), _given(value)) for name, value in target.tokens),
        items=joined("", ("lambda page: ", items)) if (items := target.items()) else NOTHING,
        more=_given(target.more) if target.more else NOTHING,
        limit=pystr(target.limit) if target.limit else "",
    )


def _given(value: CompiledValue) -> Expression:
    return joined("", ("lambda page: ", expression(value.whole)))


def result_class(
    whole: Service, placement: Placement, operation: Operation, names: LocalNames
) -> Expression:
    """The class of what ``operation`` gives, as a file beside the package of operations calls it."""
    own = placement.results.get(operation.name)
    if own:
        return names.module("ops") + f".{own.name}"
    return result_type(ClassBinder(whole, placement, names), operation)
