"""The distribution round the package: what makes it installable, and its README."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..model import Kind, Member, Operation, Service, Shape, traits
from ..model.documented_rules import DocumentedLength, Fact
from ..model.patterns import compiles
from .clients import about_service, method_names
from .documented_rules.functions import RuleChecks
from .errors import base_error
from .package import File, bind_package
from .plain import example_secrets
from .python.fields import field_names, is_given, streamed_member
from .python.literals import pystr, toml_string
from .python.names import class_name, client_prefix, field_name, module_name
from .python.placement import Placement, place_shapes
from .slice import Slice

_PLACE = 'region="eu-central-1"'
# For a service whose model has no endpoint rules beside it.
_ENDPOINT = 'endpoint_url="https://example.com"'
_HEX = "0123456789abcdef"
# Texts that patterns of AWS's models ask for, where the member's name is none: "{name}" is the name, "{stem}" the name
# without "-id" or "-arn".
_TEXTS = (
    "{name}", "{word}", "{stem}-0123456789abcdef0", "{stem}-01234567", "{initials}-0123456789abcdef0",
    "a", "A", "1", "123456789012", "0123456789abcdef0",
    "eu-central-1", "{stem}/example", "arn:aws:{service}:eu-central-1:123456789012:{stem}/example",
    "arn:aws:{service}:eu-central-1:123456789012:{stem}:example", "arn:aws:iam::123456789012:role/example",
    "01234567-89ab-4def-8123-456789abcdef", "https://example.com", "/{stem}", "{stem}.json", "a@example.com",
    "example.com",
    "1.0", "1.0.0", "2024-01-01", "2024-01-01T00:00:00Z", "+491234567890", "192.0.2.1", "192.0.2.0/24",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WantRow:
    """What somebody wants, and what they write."""

    want: str
    write: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service as the README shows it; ``method`` and ``request`` are those of the operation that the example
    calls,
    ``answer`` what a stub answers, ``place`` says where the service is, ``wants`` what some of its operations can do
    besides, ``hints`` how a caller tells what its requests do not say.
    """

    full_name: str
    module: str
    client: str
    place: str
    base_error: str
    operations: tuple[str, ...]
    method: str
    request: str
    arguments: str
    imports: tuple[str, ...]
    needs_datetime: bool
    http_method: str
    answer: str
    wants: tuple[WantRow, ...]
    hints: tuple[WantRow, ...]
    is_aws: bool = True
    secrets: tuple[str, ...] = ()

    @property
    def stub_place(self) -> str:
        """The arguments of the client of a test, with something to sign by."""
        return (
            f'{self.place}, credentials=Credentials("id", "secret")' if self.is_aws else self.place
        )

    @property
    def start(self) -> str:
        """What stands before other arguments of a client, where it cannot be left out."""
        return "" if self.is_aws else "endpoint_url=..., "

    @property
    def stub_values(self) -> list[str]:
        """What the example with a stub imports from the runtime."""
        names = {"Credentials": self.is_aws, "HttpResponse": not self.answers_json}
        return [name for name, used in names.items() if used]

    @property
    def stub_imports(self) -> str:
        """The names that the example with a stub imports from the service's module."""
        return ", ".join(name for name in self.imports if name != self.base_error)

    @property
    def answers_json(self) -> bool:
        """Whether ``answer`` is a call of ``json_response``."""
        return self.answer.startswith("json_response")


@dataclass(frozen=True, slots=True)
class DistributionView:
    """``pyproject.toml`` and ``README.md``."""

    package: str
    distribution: str
    version: str
    summary: str
    services: tuple[ServiceRow, ...]
    has_checksums: bool

    @property
    def is_aws(self) -> bool:
        """Whether one of the services is AWS's."""
        return any(service.is_aws for service in self.services)

    @property
    def wants(self) -> tuple[WantRow, ...]:
        """What the first service can do besides, and the hints of all."""
        return (*self.first.wants, *(hint for service in self.services for hint in service.hints))

    @property
    def first(self) -> ServiceRow:
        """The service that the examples show."""
        return self.services[0]


def _count(whole: Service, operation: Operation) -> int:
    """How many arguments a call needs."""
    return len(_required(whole.shapes[operation.input])) if operation.input else 0


def _handles(whole: Service, operation: Operation) -> int:
    """How many required members are what an answer gave: S3's UploadPart needs the id of an upload."""
    required = _required(whole.shapes[operation.input]) if operation.input else []
    return sum(member.name.endswith(("Id", "Token", "Handle")) for member in required)


def _wants(found: Slice) -> Iterator[WantRow]:
    """Pages, waiters and streams, where the slice has any."""
    whole, service = found.whole, found.service
    methods = method_names(service)
    operations = [service.operations[name] for name in service.operations]
    if paged := [each for each in operations if each.name in service.paginators]:
        method = methods[max(paged, key=lambda each: _count(whole, each)).name]
        items = f"`for item in client.paginate_{method}(...).items()`"
        yield WantRow("everything on all pages", f"{items}; without `items()`, the pages")
    for name in list(service.waiters)[:1]:
        call = f"`client.wait_until_{field_name(name, 'client')}(...)`"
        yield WantRow(
            "to wait", f"{call}; `runtime.Polling(max_wait=60)` before the arguments says how long"
        )
    for each in operations:
        if member := streamed_member(whole, each.input):
            assert each.input is not None
            field = field_names(whole.shapes[each.input], "request")[member.name]
            call = f'`client.{methods[each.name]}(..., {field}=open(path, "rb"))`'
            yield WantRow("to send a large body", f"{call}: bytes, a file or an iterable of bytes")
            break
    for each in operations:
        if member := streamed_member(whole, each.output):
            assert each.output is not None
            field = field_names(whole.shapes[each.output], "structure")[member.name]
            call = f"`with client.{methods[each.name]}(...).{field} as body:`"
            yield WantRow("to receive one", f"{call} `body.read()`, or `for piece in body`")
            break


def _row(found: Slice) -> ServiceRow:
    whole, service = found.whole, found.service
    shown, example, arguments = _best_example(found)
    secrets = () if whole.is_aws else example_secrets(whole)
    client, error = f"{client_prefix(whole.id)}Client", base_error(whole)
    return ServiceRow(
        full_name=_shown(about_service(whole)[0]),
        module=module_name(whole.id),
        client=client,
        place=_place(whole, secrets),
        base_error=error,
        operations=tuple(class_name(name) for name in service.operations),
        method=method_names(service)[shown.name],
        request=example.placement.requests[shown.name].name,
        arguments=arguments,
        imports=tuple(dict.fromkeys((client, error, *example.classes))),
        needs_datetime="datetime" in example.modules,
        http_method=pystr(shown.method),
        answer=_answer(whole, shown),
        wants=tuple(_wants(found)),
        hints=tuple(_hint(whole, fact) for fact in found.rules.facts) if found.rules else (),
        is_aws=whole.is_aws,
        secrets=secrets,
    )


def _place(whole: Service, secrets: tuple[str, ...]) -> str:
    """The arguments of a client that say where the service is and, where it is none of AWS's, who calls."""
    if whole.is_aws:
        return _PLACE if whole.endpoint_rules else f"{_PLACE}, {_ENDPOINT}"
    return ", ".join((_ENDPOINT, *secrets[:1]))


def _best_example(found: Slice) -> tuple[Operation, _Example, str]:
    """The operation that the README calls, and with what: of those with fitting values, the one that needs most; but
    rather one that needs nothing which only another call's answer has.
    """
    whole, rules = found.whole, found.rules
    placement = place_shapes(whole)
    candidates: list[tuple[Operation, _Example, str]] = []
    ranks: list[tuple[int, bool, int, int]] = []
    for operation in found.service.operations.values():
        example = _Example(whole, placement)
        arguments = example.arguments(operation)
        # Values that break no shape may still break a rule of several members.
        checks = RuleChecks(whole, placement, rules, operation) if rules else None
        ruled = checks is not None and any(checks.applies(rule) for rule in checks.rules.rules)
        candidates.append((operation, example, arguments))
        ranks.append(
            (len(example.unfit), ruled, _handles(whole, operation), -_count(whole, operation))
        )
    return candidates[ranks.index(min(ranks))]


def _answer(service: Service, operation: Operation) -> str:
    """An answer that says nothing, in the service's protocol."""
    match service.protocol:
        case "rest-xml":  # an empty body is an empty result, whatever its root would be called
            return 'HttpResponse(200, {}, b"")'
        case "query" | "ec2":
            inner = f"<{operation.name}Result/>" if service.protocol == "query" else ""
            root = f"{operation.name}Response"
            return f"HttpResponse(200, {{}}, b{pystr(f'<{root}>{inner}</{root}>')})"
        case "smithy-rpc-v2-cbor":
            return 'HttpResponse(200, {"smithy-protocol": "rpc-v2-cbor"}, b"\\xa0")'
        case _:
            return "json_response({})"


def _hint(whole: Service, fact: Fact) -> WantRow:
    name, values = _shown(about_service(whole)[0]), " or ".join(fact.values)
    example = f"{{{pystr(fact.hint)}: {pystr(fact.values[0])}}}"
    return WantRow(
        f"what a request to {name} cannot tell ({values})",
        f"`client.with_options(hints={example})`",
    )


def _required(shape: Shape) -> list[Member]:
    return [member for member in shape.members if is_given(member)]


@dataclass(frozen=True, slots=True)
class _Example:
    """Values to begin with that `check` accepts, and the classes and modules that they take."""

    service: Service
    placement: Placement
    classes: list[str] = field(default_factory=list[str])
    modules: set[str] = field(default_factory=set[str])
    above: list[str] = field(default_factory=list[str])
    unfit: list[str] = field(default_factory=list[str])
    """Shapes for which no value is known that their limits allow."""

    def arguments(self, operation: Operation) -> str:
        """What a call of ``operation`` needs, as keyword arguments."""
        return "" if operation.input is None else self._arguments(operation.input, "request")

    def _arguments(self, name: str, kind: str) -> str:
        shape = self.service.shapes[name]
        names = field_names(shape, kind)
        return ", ".join(
            f"{names[member.name]}={self._member(member, names[member.name])}"
            for member in _required(shape)
        )

    def _member(self, member: Member, name: str) -> str:
        return self._value(self.service.target(member), name)

    def _value(self, shape: Shape, name: str) -> str:
        """Of an enum the first value, of a string its member's name."""
        values = shape.traits.get(traits.EnumValues)
        if values and values.values:
            return pystr(values.values[0])
        match shape.kind:
            case Kind.STRING:
                return pystr(self._text(shape, name.replace("_", "-")))
            case Kind.BLOB:
                return f"b{pystr(_long_enough(shape, 'data'))}"
            case Kind.BOOLEAN:
                return "True"
            case Kind.TIMESTAMP:
                self.modules.add("datetime")
                return "datetime.datetime.now(datetime.UTC)"
            case Kind.LIST:
                item = self._member(shape.member("member"), name)
                return f"[{', '.join([item] * _lowest(shape))}]"
            case Kind.MAP:
                keys = [f"{name}{number or ''}" for number in range(_lowest(shape))]
                key, value = (self.service.target(shape.member(role)) for role in ("key", "value"))
                return f"{{{', '.join(f'{self._value(key, each)}: {self._value(value, name)}' for each in keys)}}}"
            case Kind.STRUCTURE | Kind.UNION:
                return self._aggregate(shape, name)
            case Kind.DOCUMENT:
                return "{}"
            case _:
                return _number(shape)

    def _text(self, shape: Shape, name: str) -> str:
        pattern = shape.traits.get(traits.Pattern)
        low, high = _lengths(shape)
        if pattern is None or not compiles(pattern.regex):
            longer = f"{name}-{_HEX * (low // len(_HEX) + 1)}"[:low] if len(name) < low else name
            return longer if high is None else longer[: max(high, 1)]
        stem = re.sub(r"-(id|arn)s?$", "", name)
        words = {
            "name": name,
            "word": name.replace("-", ""),
            "stem": stem,
            "initials": "".join(part[:1] for part in stem.split("-")),
            "service": module_name(self.service.id),
        }
        candidates = [template.format(**words) for template in _TEXTS]
        # Patterns need not be anchored, but what matches as a whole is what they mean.
        for matches in (re.fullmatch, re.search):
            for found in candidates:
                # One that is too short may go on as it ends.
                for text in (found, found.ljust(low, found[-1]), found[:high]):
                    allowed = low <= len(text) <= (len(text) if high is None else high)
                    if allowed and matches(pattern.regex, text, re.ASCII):
                        return text
        self.unfit.append(shape.name)
        return name

    def _aggregate(self, shape: Shape, name: str) -> str:
        """A structure with what it requires, or a union with its first member; a hole where one would hold itself."""
        if shape.name in self.above:
            self.unfit.append(shape.name)
            return "..."
        self.above.append(shape.name)
        class_name = self.placement.types[shape.name].name
        self.classes.append(class_name)
        arguments = self._arguments(shape.name, "structure")
        if shape.kind is Kind.UNION:
            names = field_names(shape, "union")
            arguments = "".join(
                f"{names[first.name]}={self._member(first, name)}" for first in shape.members[:1]
            )
        self.above.pop()
        return f"{class_name}({arguments})"


def _lowest(shape: Shape) -> int:
    length = shape.traits.get(traits.Length)
    return int(length.min or 0) if length else 0


def _lengths(shape: Shape) -> tuple[int, int | None]:
    """What the model and the documentation allow for a string."""
    spans = [
        span
        for length in [shape.traits.get(DocumentedLength)]
        if length
        for span in (length.certain, length.doubtful)
        if span
    ]
    length = shape.traits.get(traits.Length)
    highs = [int(high) for high in (length and length.max, *(span[1] for span in spans)) if high]
    return max(_lowest(shape), *(span[0] for span in spans), 0), min(highs, default=None)


def _long_enough(shape: Shape, text: str) -> str:
    length = shape.traits.get(traits.Length)
    times = _lowest(shape) // len(text) + 1
    return (text * times)[: max(int(length.max), 1)] if length and length.max else text * times


def _number(shape: Shape) -> str:
    limits = shape.traits.get(traits.Range)
    low = limits.min if limits and limits.min is not None else None
    high = limits.max if limits and limits.max is not None else None
    number = low if low is not None else min(1, high) if high is not None else 1
    return repr(float(number) if shape.kind in (Kind.FLOAT, Kind.DOUBLE) else int(number))


def _shown(name: str) -> str:
    """A name of the model for Markdown: its words, without what could be markup."""
    return " ".join(re.sub(r"[^\w.,()&/-]+", " ", name).split())


def bind_distribution(
    package: str, distribution: str, version: str, slices: Sequence[Slice]
) -> list[File]:
    """Every file of the distribution but the runtime."""
    rows = tuple(_row(found) for found in slices)
    names = ", ".join(row.full_name for row in rows)
    operations = [each for found in slices for each in found.service.operations.values()]
    view = DistributionView(
        package,
        distribution,
        version,
        toml_string(f"Typed Python clients for {names}"),
        rows,
        has_checksums=any(traits.HttpChecksum in operation.traits for operation in operations),
    )
    return [
        File("pyproject.toml", "pyproject.toml.j2", view),
        File("README.md", "README.md.j2", view),
        File(f"{package}/py.typed", "package/py.typed.j2", view),
        *bind_package(package, slices),
    ]
