"""Both clients: one method for each operation, from one view that only differs in ``async``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import ModelError
from ..model import Member, Operation, Service, Shape, traits
from .endpoints.parameters import client_parameters
from .operations import result_type
from .paginators import PaginatorTarget
from .protocols.checksums import body_arguments
from .protocols.eventstream import error_names
from .python.code import NOTHING, Expression
from .python.docs import first_sentence, plain_text, sentence, wrap
from .python.fields import field_names, is_given, is_streamed, streamed_member
from .python.imports import LocalNames, file_imports
from .python.literals import Doc, pystr
from .python.names import PyName, client_prefix, field_name, free_name, unique
from .python.placement import Placement
from .structures import ClassBinder, html
from .views import (
    ArgumentView,
    ClientFile,
    ClientSettings,
    Imports,
    MethodView,
    PagesView,
    SettingView,
    WaitView,
)
from .waiters import WaiterTarget

_INDENT = 8


@dataclass(frozen=True, slots=True)
class ClientBinder:
    """Binds the clients of the slice ``service`` of ``whole``."""

    whole: Service
    service: Service
    placement: Placement
    paginators: tuple[PaginatorTarget, ...]
    waiters: tuple[WaiterTarget, ...] = ()

    def bind(self, *, is_async: bool) -> ClientFile:
        """``client.py`` or ``async_client.py``."""
        methods = method_names(self.service)
        names = LocalNames(
            frozenset([*methods.values(), *(f"paginate_{name}" for name in methods.values())])
        )
        self._refuse_hidden_operations(methods)
        pages = names.name("AsyncPages" if is_async else "Pages")
        name = client_prefix(self.whole.id)
        file = ClientFile(
            about=sentence(
                f"The {'asynchronous ' if is_async else ''}client of {self.whole.full_name}."
            ),
            imports=Imports(),
            name=f"Async{name}Client" if is_async else f"{name}Client",
            base=names.name("AsyncClient" if is_async else "Client"),
            service=names.name("SERVICE"),
            doc=sentence(self._about(), indent=4),
            is_async=is_async,
            methods=tuple(
                self._method(operation, methods[operation.name], names, is_async=is_async)
                for operation in self.service.operations.values()
            ),
            pages=tuple(
                self._pages(target, methods, names, pages, is_async=is_async)
                for target in self.paginators
            ),
            waits=tuple(
                self._wait(target, methods, names, is_async=is_async) for target in self.waiters
            ),
            settings=self._settings(names, is_async=is_async),
        )
        return replace(file, imports=file_imports(file, depth=2))

    def _settings(self, names: LocalNames, *, is_async: bool) -> ClientSettings | None:
        """The arguments that only this service's client has: what its endpoint rules and its bodies ask for."""
        parameters, bodies = client_parameters(self.whole), body_arguments(self.whole)
        if not parameters and not bodies:
            return None
        transport = names.name("AsyncTransport" if is_async else "Transport")
        options = names.name("Unpack") + "[" + names.name("ClientOptions") + "[" + transport + "]]"
        entries = [
            f"{name}: {first_sentence(about)}".rstrip(": ")
            for name, _, about in parameters.values()
        ]
        entries += [f"{name}: {about}" for name, (_, about) in bodies.items()]
        entries.append(
            f"options: The arguments of every client: ``{names.name('AsyncClient' if is_async else 'Client')!s}``."
        )
        lines = ["A client with the settings of its service.", *self._section("Args:", entries)]
        arguments = tuple(
            SettingView(name, Expression(kind), pystr(name))
            for name, kind, _ in parameters.values()
        )
        types = {"ChecksumsWhen": names.name("ChecksumsWhen")} if bodies else {}
        return ClientSettings(
            Doc("\n".join(lines), _INDENT),
            options,
            arguments,
            names.name("body_settings") if bodies else NOTHING,
            tuple(
                SettingView(name, types.get(kind) or Expression(kind), name)
                for name, (kind, _) in bodies.items()
            ),
        )

    def _about(self) -> str:
        name, about = about_service(self.whole)
        return about or f"Calls {name}."

    def _method(
        self, operation: Operation, name: PyName, names: LocalNames, *, is_async: bool
    ) -> MethodView:
        arguments = self._arguments(operation, names, is_async=is_async)
        return MethodView(
            name=name,
            doc=self._doc(operation),
            request=self._request(operation, names),
            kept=_kept(arguments),
            result=self._result(operation, names, is_async=is_async),
            arguments=arguments,
        )

    def _request(self, operation: Operation, names: LocalNames) -> Expression:
        return names.module("ops") + f".{self.placement.requests[operation.name].name}"

    def _result(self, operation: Operation, names: LocalNames, *, is_async: bool) -> Expression:
        own = self.placement.results.get(operation.name)
        if own is not None:
            found = names.module("ops") + f".{own.name}"
            if is_async and streamed_member(self.whole, operation.output):
                found += "[" + names.module("runtime") + ".AsyncStreamingBody]"
            return found
        return result_type(ClassBinder(self.whole, self.placement, names), operation)

    def _arguments(
        self, operation: Operation, names: LocalNames, *, is_async: bool
    ) -> tuple[ArgumentView, ...]:
        if operation.input is None:
            return ()
        shape = self.whole.shapes[operation.input]
        binder = ClassBinder(self.whole, self.placement, names)
        python = field_names(shape, "request")
        # The type of the request's own field would load at import what streams.
        upload = names.module("runtime") + (".AsyncUpload" if is_async else ".Upload")
        uploads: dict[str, Expression] = {
            python[member.name]: upload + ("" if is_given(member) else " | None")
            for member in shape.members
            if is_streamed(self.whole, member)
        }
        sensitive = binder.sensitive(shape, python)
        return tuple(
            ArgumentView(
                field.name,
                uploads.get(field.name, field.type),
                field.default,
                is_sensitive=pystr(field.name) in sensitive,
            )
            for field in binder.fields(shape, python)
        )

    def _doc(self, operation: Operation) -> Doc:
        """The first paragraph, a sentence for each argument, and the errors."""
        lines = _deprecation(operation)
        for paragraph in plain_text(html(operation.traits)) or [f"Calls {operation.name}."]:
            lines += [*([""] if lines else []), *wrap(paragraph, indent=_INDENT)]
        if operation.input is not None:
            lines += self._section("Args:", self._argument_docs(self.whole.shapes[operation.input]))
        lines += self._section("Raises:", self._error_docs(operation))
        return Doc("\n".join(lines), _INDENT)

    @staticmethod
    def _section(title: str, entries: list[str]) -> list[str]:
        found: list[str] = []
        for entry in entries:
            found += [f"    {line}" for line in wrap(entry, indent=_INDENT + 4, hanging="    ")]
        return ["", title, *found] if found else []

    def _argument_docs(self, shape: Shape) -> list[str]:
        names = field_names(shape, "request")
        members = sorted(shape.members, key=lambda member: not is_given(member))
        return [f"{names[member.name]}: {_sentence(member)}".rstrip(": ") for member in members]

    def _error_docs(self, operation: Operation) -> list[str]:
        shapes = [self.whole.shapes[name] for name in error_names(self.whole, operation)]
        return [
            f"{shape.name}: {first_sentence(html(shape.traits))}".rstrip(": ") for shape in shapes
        ]

    def _pages(
        self,
        target: PaginatorTarget,
        methods: dict[str, PyName],
        names: LocalNames,
        type: Expression,
        *,
        is_async: bool,
    ) -> PagesView:
        operation = target.operation
        name = methods[operation.name]
        text = f"Goes through all pages of ``{name}``, which has the arguments; ``items()`` gives what is on them."
        return PagesView(
            name=f"paginate_{name}",
            doc=sentence(text, indent=_INDENT),
            type=type,
            request=self._request(operation, names),
            page=self._result(operation, names, is_async=is_async),
            item=target.item_type(names),
            paginator=target.constant,
            arguments=self._arguments(operation, names, is_async=is_async),
        )

    def _wait(
        self,
        target: WaiterTarget,
        methods: dict[str, PyName],
        names: LocalNames,
        *,
        is_async: bool,
    ) -> WaitView:
        operation = target.operation
        arguments = self._arguments(operation, names, is_async=is_async)
        return WaitView(
            name=target.method,
            doc=self._wait_doc(target, methods[operation.name]),
            polling=free_name("polling", [argument.name for argument in arguments]),
            polling_type=names.name("Polling"),
            outcome=names.name("WaiterOutcome"),
            request=self._request(operation, names),
            kept=_kept(arguments),
            result=self._result(operation, names, is_async=is_async),
            waiter=target.constant,
            arguments=arguments,
        )

    def _wait_doc(self, target: WaiterTarget, method: str) -> Doc:
        waiter = target.waiter
        about = first_sentence(waiter.documentation) or f"Waits for {waiter.name}."
        often = (
            f"Calls ``{method}``, which has the arguments, every {waiter.delay:g} s and {waiter.max_attempts} times at "
            "most; a ``Polling`` before them says otherwise. Gives what it saw last."
        )
        raises = [
            "WaiterFailedError: It will not happen, or the service answered with another error.",
            "WaiterTimeoutError: It did not happen in time.",
        ]
        lines = [*wrap(about, indent=_INDENT), "", *wrap(often, indent=_INDENT)]
        return Doc("\n".join([*lines, *self._section("Raises:", raises)]), _INDENT)

    def _refuse_hidden_operations(self, methods: dict[str, PyName]) -> None:
        """ModelError where a method that paginates or waits would hide that of an operation."""
        own = {str(name): operation for operation, name in methods.items()}
        more = [f"paginate_{methods[target.operation.name]}" for target in self.paginators]
        more += [target.method for target in self.waiters]
        for name in more:
            if name in own:
                raise ModelError(
                    f"$.operations: the operation {own[name]!r} would be the method {name!r} in Python, which a "
                    "paginator or a waiter is"
                )


def _kept(arguments: tuple[ArgumentView, ...]) -> str:
    """The variable for the request where an argument is sensitive, else nothing."""
    if not any(argument.is_sensitive for argument in arguments):
        return ""
    return free_name("request", [*[argument.name for argument in arguments], "polling"])


def method_names(service: Service) -> dict[str, PyName]:
    """The client's method of each operation; ModelError where two operations would be one method."""
    return unique(
        ((name, field_name(name, "client")) for name in service.operations), "$.operations"
    )


def _sentence(member: Member) -> str:
    return first_sentence(html(member.traits))


def _deprecation(operation: Operation) -> list[str]:
    found = operation.traits.get(traits.Deprecated)
    if found is None:
        return []
    since = f" since {found.since}" if found.since else ""
    return wrap(
        f"Deprecated{since}: {' '.join(plain_text(found.message))}".rstrip(": "), indent=_INDENT
    )


def about_service(whole: Service) -> tuple[str, str]:
    """The service's name and the first sentence of its documentation, which is empty where it is the name again; the
    name then is spelled as there: "Amazon API Gateway V2", not "AmazonApiGatewayV2".
    """
    about = first_sentence(html(whole.traits))
    if _letters(about) == _letters(whole.full_name):
        return about.rstrip("."), ""
    return whole.full_name, about


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
