"""The whole package: which files there are, by which template, from which view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .. import __version__
from ..errors import ModelError
from ..model import AGGREGATES, Service, traits
from ..model.documented_rules import Rules, with_lengths
from .clients import ClientBinder, about_service
from .endpoints.compiler import EndpointsView, compile_endpoints
from .endpoints.parameters import (
    client_parameters,
    has_account_endpoints,
    has_call_endpoints,
    settable,
)
from .endpoints.partitions import bind_partitions
from .endpoints.variables import endpoint_arguments
from .errors import base_error, bind_errors, error_shapes, throttling_codes
from .operations import bind_operation, constant_of, module_of
from .paginators import bind_paginators, paginator_targets
from .protocols import runtime_protocol
from .protocols.eventstream import is_event_stream
from .python.docs import sentence
from .python.literals import pystr, pytuple
from .python.names import PyName, class_name, client_prefix, module_name
from .python.placement import Placement, has_class, place_shapes
from .slice import Slice
from .steps import takes_bearer_token, takes_only_bearer_token
from .structures import bind_enum, bind_events, bind_type
from .views import ExportView, PackageFile, ServiceFile
from .waiters import bind_waiters, waiter_targets

_STUB_FROM = 100  # names


@dataclass(frozen=True, slots=True)
class File:
    """A file to be made: its path in the distribution, its template, and what the template sees as ``view``."""

    path: str
    template: str
    view: object


def bind_package(package: str, slices: Sequence[Slice]) -> list[File]:
    """Every generated Python file of ``package``. ModelError for what cannot be bound."""
    modules = [module_name(each.whole.id) for each in slices]
    _refuse_shared_modules(package, slices, modules)
    files = [File(f"{package}/__init__.py", "package/__init__.py.j2", _package(package, slices))]
    for module, each in zip(modules, slices, strict=True):
        files += [
            File(f"{package}/{module}/{file.path}", file.template, file.view)
            for file in bind_service(each)
        ]
    return [*files, *_partitions(package, slices, files)]


def _refuse_shared_modules(
    package: str, slices: Sequence[Slice], modules: Sequence[PyName]
) -> None:
    owners: dict[PyName, str] = {}
    for found, module in zip(slices, modules, strict=True):
        source = found.whole.source
        if module in owners:
            raise ModelError(
                f"{source}: $.metadata: this service would be {package}.{module}, and so would that of "
                f"{owners[module]}; generate one of them into another package"
            )
        owners[module] = source


def _partitions(package: str, slices: Sequence[Slice], files: Sequence[File]) -> Iterator[File]:
    """The regions of AWS, where the endpoint rules of a service ask for them. ModelError where they are not there."""
    used = any(isinstance(file.view, EndpointsView) and file.view.uses_partitions for file in files)
    if used:
        known = [found.whole.partitions for found in slices if found.whole.partitions]
        if not known:
            raise ModelError(
                f"{slices[0].whole.source}: its endpoint rules need partitions.json, beside it or in a folder above; "
                "`clientsmith pull SERVICE` fetches it"
            )
        yield File(
            f"{package}/partitions.py", "package/partitions.py.j2", bind_partitions(known[0])
        )


def _package(package: str, slices: Sequence[Slice]) -> PackageFile:
    names = ", ".join(found.whole.full_name for found in slices)
    about = sentence(f"Typed clients for {names}.")
    return PackageFile(about, ".runtime", ())


def bind_service(found: Slice) -> Iterator[File]:
    """The files of one service, relative to its package."""
    whole, service = found.whole, found.service
    placement = place_shapes(whole)
    targets = paginator_targets(whole, service, placement)
    waiters = waiter_targets(whole, service, placement)
    clients = ClientBinder(whole, service, placement, targets, waiters)
    yield from _lazy("", _service_package(whole, service, placement))
    yield File("service.py", "package/service/service.py.j2", _service(whole, service, found.rules))
    yield File("client.py", "package/service/client.py.j2", clients.bind(is_async=False))
    yield File("async_client.py", "package/service/client.py.j2", clients.bind(is_async=True))
    yield File("errors.py", "package/service/errors.py.j2", bind_errors(whole, service, placement))
    if targets:
        yield File(
            "paginators.py", "package/service/paginators.py.j2", bind_paginators(service, targets)
        )
    if waiters:
        yield File("waiters.py", "package/service/waiters.py.j2", bind_waiters(service, waiters))
    if whole.endpoint_rules is not None:
        yield File(
            "endpoints.py",
            "package/service/endpoints.py.j2",
            compile_endpoints(whole.endpoint_rules),
        )
    yield from _lazy("operations/", _operations(whole, service, placement))
    for operation in service.operations.values():
        view = bind_operation(whole, placement, operation, found.rules)
        yield File(
            f"operations/{module_of(operation)}.py",
            "package/service/operations/operation.py.j2",
            view,
        )
    # A structure is shared by operations that keep an empty text and those that take a value away by it.
    yield from _types(with_lengths(whole, found.rules, lower=False), service, placement)


def _types(whole: Service, service: Service, placement: Placement) -> Iterator[File]:
    shapes = [shape for shape in service.shapes.values() if shape.name in placement.types]
    errors = {shape.name for shape in error_shapes(service)}
    shapes = [
        shape for shape in shapes if shape.name not in errors or _is_member(service, shape.name)
    ]
    exports = tuple(
        ExportView(placement.types[shape.name].name, str(placement.types[shape.name].module))
        for shape in shapes
    )
    about = sentence(f"The structures, unions and enums of {whole.full_name}.")
    yield from _lazy("types/", PackageFile(about, "...runtime", exports))
    for shape in shapes:
        path = f"types/{placement.types[shape.name].module}.py"
        if is_event_stream(shape):
            events = bind_events(whole, placement, shape)
            yield File(path, "package/service/types/events.py.j2", events)
        elif shape.kind in AGGREGATES:
            yield File(
                path, "package/service/types/structure.py.j2", bind_type(whole, placement, shape)
            )
        elif has_class(shape):
            yield File(path, "package/service/types/enum.py.j2", bind_enum(placement, shape))


def _lazy(folder: str, view: PackageFile) -> Iterator[File]:
    """A package that loads its names when they are used. Where there are many, what only checkers read is in a stub,
    so that importing the package does not have to load it: EC2's would be half of the compiled file.
    """
    if len(view.exports) > _STUB_FROM:
        yield File(f"{folder}__init__.pyi", f"package/service/{folder}__init__.pyi.j2", view)
        view = replace(view, has_stub=True)
    yield File(f"{folder}__init__.py", f"package/service/{folder}__init__.py.j2", view)


def _is_member(service: Service, name: str) -> bool:
    """Whether the error is a member of something else than a stream, which raises it."""
    return any(
        member.target == name
        for shape in service.shapes.values()
        for member in shape.members
        if not is_event_stream(shape)
    )


def _operations(whole: Service, service: Service, placement: Placement) -> PackageFile:
    exports: list[ExportView] = []
    for name, operation in service.operations.items():
        names = [placement.requests[name].name]
        names += [placement.aliases[name]] if name in placement.aliases else []
        names += [placement.results[name].name] if name in placement.results else []
        exports += [ExportView(name, module_of(operation)) for name in names]
    operations = tuple(
        (pystr(name), pystr(f"{module_of(found)}.{constant_of(found)}"))
        for name, found in service.operations.items()
    )
    about = sentence(f"The operations of {whole.full_name}.")
    return PackageFile(about, "...runtime", tuple(exports), operations)


def _service_package(whole: Service, service: Service, placement: Placement) -> PackageFile:
    """Every public name of the service. An error's name belongs to its exception, not to a structure of the
    same name.
    """
    name = client_prefix(whole.id)
    modules = {f"{name}Client": "client", f"Async{name}Client": "async_client"}
    modules |= {"OPERATIONS": "operations", "EXCEPTIONS": "errors", base_error(whole): "errors"}
    modules |= {class_name(shape.name): "errors" for shape in error_shapes(service)}
    for export in _operations(whole, service, placement).exports:
        modules[export.name] = f"operations.{export.module}"
    for shape in service.shapes.values():
        place = placement.types.get(shape.name)
        if place is not None:
            modules.setdefault(place.name, f"types.{place.module}")
    exports = tuple(ExportView(name, module) for name, module in sorted(modules.items()))
    title, about = about_service(whole)
    text = f"{title}: {about}" if about else f"{title}."
    return PackageFile(sentence(text), "..runtime", exports)


def _service(whole: Service, service: Service, rules: Rules | None) -> ServiceFile:
    endpoints = whole.endpoint_rules
    facts = rules.facts if rules is not None else ()
    custom = whole.traits.get(traits.EndpointSettings) if endpoints is not None else None
    protocol_module, protocol = runtime_protocol(whole)
    return ServiceFile(
        about=sentence(f"What the operations and both clients of {whole.full_name} share."),
        id=pystr(whole.id),
        api_version=pystr(whole.api_version),
        signing_name=pystr(whole.signing_name),
        protocol=protocol,
        protocol_module=protocol_module,
        generator_version=pystr(__version__),
        base_error=base_error(whole),
        endpoint_arguments=(
            None if endpoints is None else endpoint_arguments(endpoints, settable(whole))
        ),
        hints=tuple((pystr(fact.hint), pytuple(fact.values)) for fact in facts),
        client_parameters=tuple(
            (pystr(name), kind) for name, kind, _ in client_parameters(whole).values()
        ),
        has_call_endpoints=has_call_endpoints(whole),
        is_aws=whole.is_aws,
        secret_names=_secret_names(whole),
        throttling=pytuple(throttling) if (throttling := throttling_codes(service)) else "",
        has_account_endpoints=has_account_endpoints(whole),
        endpoint_settings=_function(custom.settings) if custom else None,
        endpoint_call=_function(custom.call) if custom and custom.call else None,
        token_source=_token_source(whole),
    )


def _secret_names(whole: Service) -> str:
    key = None if whole.is_aws else whole.traits.get(traits.HttpApiKeyAuth)
    return "" if key is None else pytuple([key.name.lower()])


def _function(dotted: str) -> tuple[str, str]:
    module, _, name = dotted.rpartition(".")
    return module, name


def _token_source(whole: Service) -> str:
    """Where a client of ``whole`` finds a bearer token, if it takes one: its operations may take nothing else."""
    operations = whole.operations.values()
    if not any(takes_bearer_token(whole, operation) for operation in operations):
        return ""
    signed = [each for each in operations if not takes_only_bearer_token(whole, each)]
    return "environment_token" if signed else "token_source"
