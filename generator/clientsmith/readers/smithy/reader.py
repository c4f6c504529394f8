"""From Smithy's JSON AST to the model: the one service of the documents, its operations and the shapes they reach.

Operations and shapes are sorted by name, as AWS sorts them in a ``service-2.json``; members stay in their order.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...errors import ModelError
from ...model import Member, Paginator, Service, Shape, UnknownKey, Waiter, traits
from ..consistency import nested_too_deeply
from ..endpoint_rules import read_rule_set
from ..json import is_object, json_path
from ..overlay.customizations import customize
from ..partitions import read_partitions, refuse_partial
from ..protocols import preferred
from .ast import LIFECYCLE, MIXIN, SIMPLE, AstProblems, AstShape, Values, read_ast
from .bdd import rule_set
from .holders import Holder
from .known_traits import fate
from .operation_traits import PROTOCOLS, SCHEMES, SIGV4, OperationReader, paginator, service_traits
from .prelude import NAMESPACE, UNIT
from .resolving import resolve
from .shape_traits import KINDS, MemberContext, shape_traits, xml_namespace
from .waiters import read_waitable

_SERVICE_TRAIT = "aws.api#service"
_RULE_SET = "smithy.rules#endpointRuleSet"
_BDD = "smithy.rules#endpointBdd"


def read_smithy(
    documents: Iterable[tuple[str, Mapping[str, object]]],
    *,
    partitions: Values | None = None,
    source: str = "model.json",
) -> Service:
    """The service that ``documents``, each with the name that messages call it by, describe together.

    ``source`` is what they are called together. ModelError with file and shape id for whatever is not of the AST's
    form, does not hang together or is not supported.
    """
    shapes = resolve(read_ast(documents))
    service = _service(shapes, source)
    found = _Reader(service, shapes, _protocol(service, shapes), _operations(service, shapes))
    return customize(found.read(source, partitions))


def _service(shapes: Mapping[str, AstShape], source: str) -> AstShape:
    services = [
        shape for shape in shapes.values() if shape.type == "service" and MIXIN not in shape.traits
    ]
    if len(services) == 1:
        return services[0]
    found = ", ".join(sorted(service.id for service in services)) or "none"
    raise ModelError(f"{source}: expected one service, found {found}; a client is of one service")


def _protocol(service: AstShape, shapes: Mapping[str, AstShape]) -> str:
    listed = [protocol for trait, protocol in PROTOCOLS.items() if trait in service.traits]
    if listed:
        return preferred(listed)
    others = [
        trait
        for trait in service.traits
        if trait in shapes and f"{NAMESPACE}#protocolDefinition" in shapes[trait].traits
    ]
    known = ", ".join(PROTOCOLS)
    has = f"only {', '.join(others)}" if others else "none"
    raise ModelError(
        f"{service.source}: {service.id}: has no protocol that is supported, {has}; {known} are"
    )


# --- which operations and shapes -------------------------------------------------------------------------------------


def _operations(service: AstShape, shapes: Mapping[str, AstShape]) -> tuple[AstShape, ...]:
    """The operations of the service and of its resources, by name."""
    found: dict[str, AstShape] = {}
    seen: set[str] = set()
    waiting = [service]
    while waiting:
        owner = waiting.pop()
        if owner.id in seen:
            continue
        seen.add(owner.id)
        targets = [owner.one[role] for role in LIFECYCLE if role in owner.one]
        for role in ("operations", "collectionOperations"):
            targets += owner.many.get(role, ())
        found |= {target: shapes[target] for target in targets}
        waiting += [shapes[target] for target in owner.many.get("resources", ())]
    named: dict[str, AstShape] = {}
    for operation in sorted(found.values(), key=lambda shape: (shape.name, shape.id)):
        other = named.setdefault(operation.name, operation)
        if other is not operation:
            raise ModelError(
                f"{operation.source}: {operation.id}: {other.id} has the same name in {service.id}"
            )
    return tuple(named.values())


def _closure(
    service: AstShape, operations: Iterable[AstShape], shapes: Mapping[str, AstShape]
) -> list[AstShape]:
    """The shapes that the operations reach."""
    waiting = [*service.many.get("errors", ())]
    for operation in operations:
        waiting += [target for target in operation.one.values() if target != UNIT]
        waiting += operation.many.get("errors", ())
    found: dict[str, AstShape] = {}
    while waiting:
        target = waiting.pop()
        if target not in found:
            shape = found[target] = shapes[target]
            # The members of an enum target Unit, and are no members to us.
            if shape.type not in ("enum", "intEnum"):
                waiting += [member.target for member in shape.members.values()]
    return list(found.values())


def _names(
    service: AstShape, closure: Collection[AstShape], problems: AstProblems
) -> dict[str, str]:
    """What the service calls each shape: its own name, or another where it says so. Within a service names are unique,
    whatever their case (smithy.io/2.0/spec/service-types.html#service-closure); simple shapes that are the same but
    for their namespace are one.
    """
    renamed = service.other.get("rename", {})
    if not is_object(renamed):
        problems.add(service.source, service.id, "rename: expected object")
        return {}
    for stranger in sorted(renamed.keys() - {shape.id for shape in closure}):
        problems.add(service.source, service.id, f"rename: it reaches no shape {stranger}")
    names: dict[str, str] = {}
    owners: dict[str, AstShape] = {}
    # The prelude's last, so that it gives way.
    for shape in sorted(closure, key=lambda shape: (_is_preludes(shape), shape.id)):
        name = renamed.get(shape.id, shape.name)
        if not isinstance(name, str) or not re.fullmatch(r"\w+", name, re.ASCII):
            problems.add(service.source, service.id, f"rename: {name!r} cannot be a name")
            continue
        other = owners.setdefault(name.casefold(), shape)
        if _is_preludes(shape) and not _is_same(other, shape):
            name = f"Smithy{name}"
            other = owners.setdefault(name.casefold(), shape)
        if not _is_same(other, shape):
            text = f"{other.id} has the name {name!r} in {service.id}, too; give one another by `rename`"
            problems.add(shape.source, shape.id, text)
        names[shape.id] = name
    return names


def _is_preludes(shape: AstShape) -> bool:
    return shape.id.startswith(f"{NAMESPACE}#")


def _is_same(one: AstShape, other: AstShape) -> bool:
    return one is other or (one.type == other.type in SIMPLE and one.traits == other.traits)


# --- reading ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Reader:
    service: AstShape
    shapes: Mapping[str, AstShape]
    protocol: str
    operations: tuple[AstShape, ...]

    def read(self, source: str, partitions: Values | None) -> Service:
        closure = _closure(self.service, self.operations, self.shapes)
        problems = AstProblems()
        names = _names(self.service, closure, problems)
        problems.refuse()
        found = Holder.of(self.service)
        reader = OperationReader(self.service, self.protocol, names, self.shapes)
        operations = {
            operation.name: reader.read(operation, _pointer(operation))
            for operation in self.operations
        }
        shapes = self._shapes(closure, names)
        for problem in nested_too_deeply(shapes):
            problems.add(source, "", problem)
        problems.refuse()
        rules = self._rules(found)
        regions = () if partitions is None else read_partitions(partitions)
        refuse_partial(regions, rules)
        service_id = found.text_in(_SERVICE_TRAIT, "sdkId", self.service.name)
        signing_name = found.text_in(SIGV4, "name")
        return Service(
            id=re.sub(r"^(Amazon|AWS)\s*", "", service_id) or service_id,
            full_name=found.text("title") if "title" in found else service_id,
            api_version=self._version(),
            protocol=self.protocol,
            signing_name=signing_name or service_id.lower(),
            operations=operations,
            shapes=shapes,
            traits=service_traits(self.service, self.protocol),
            paginators=dict(self._paginators()),
            waiters=self._waiters(shapes),
            endpoint_rules=(
                read_rule_set(rules, f"{self.service.id}: {_RULE_SET}") if rules else None
            ),
            partitions=regions,
            source=source,
            unknown_keys=tuple(self._unknown(closure, names)),
            notes=tuple(self._notes(closure)),
        )

    def _rules(self, found: Holder) -> Mapping[str, object]:
        """The document of the rule set; empty without one."""
        if _RULE_SET not in found and _BDD in found:
            return rule_set(found.values(_BDD), f"{self.service.id}: {_BDD}")
        return found.values(_RULE_SET)

    def _version(self) -> str:
        version = self.service.other.get("version", "")
        if not isinstance(version, str):
            raise ModelError(
                f"{self.service.source}: {self.service.id}: version: expected a string, found {version!r}"
            )
        return version

    def _shapes(self, closure: Iterable[AstShape], names: Mapping[str, str]) -> dict[str, Shape]:
        namespace = next(xml_namespace(Holder.of(self.service)), None)
        context = MemberContext(self.shapes, self.protocol, namespace)
        events = {
            member.target
            for shape in closure
            if shape.type == "union" and f"{NAMESPACE}#streaming" in shape.traits
            for member in shape.members.values()
        }
        found: dict[str, Shape] = {}
        for shape in sorted(closure, key=lambda shape: names[shape.id]):
            if shape.type not in KINDS:
                raise ModelError(
                    f"{shape.source}: {shape.id}: a {shape.type} is not supported: a float would lose its digits"
                )
            is_event = shape.id in events
            found[names[shape.id]] = Shape(
                names[shape.id],
                KINDS[shape.type],
                tuple(self._members(shape, names, context)),
                shape_traits(shape, self.protocol, is_event=is_event),
                _pointer(shape),
            )
        return found

    def _members(
        self, shape: AstShape, names: Mapping[str, str], context: MemberContext
    ) -> Iterator[Member]:
        if shape.type in ("enum", "intEnum"):
            return
        for member in shape.members.values():
            pointer = _pointer(shape, member.name)
            yield Member(member.name, names[member.target], context.traits(shape, member), pointer)

    def _paginators(self) -> Iterator[tuple[str, Paginator]]:
        for operation in self.operations:
            found = paginator(self.service, operation)
            if found is not None:
                yield operation.name, found

    def _waiters(self, shapes: Mapping[str, Shape]) -> dict[str, Waiter]:
        """The waiters by name, of which there is one of a name in a service."""
        codes = {
            shape.name: error.code
            for shape in shapes.values()
            if (error := shape.traits.get(traits.Error)) is not None
        }
        waiters = [each for found in self.operations for each in read_waitable(found, codes)]
        named = {waiter.name: waiter for waiter in sorted(waiters, key=lambda each: each.name)}
        for waiter in waiters:
            if named[waiter.name] is not waiter:
                raise ModelError(
                    f"{waiter.pointer}: {named[waiter.name].operation} has one of this name, too"
                )
        return named

    # --- traits that are not read ---

    def _unknown(
        self, closure: Iterable[AstShape], names: Mapping[str, str]
    ) -> Iterator[UnknownKey]:
        """What may say how a call is made, and is not known."""
        owners: list[tuple[tuple[str, ...], AstShape]] = [(("service",), self.service)]
        owners += [(("operations", operation.name), operation) for operation in self.operations]
        owners += [(("shapes", names[shape.id]), shape) for shape in closure]
        text = "is not known, and may say how a call is made"
        if not any(scheme in self.service.traits for scheme in SCHEMES):
            for trait in self.service.traits:
                definition = self.shapes.get(trait)
                if definition is not None and f"{NAMESPACE}#authDefinition" in definition.traits:
                    problem = f"the trait {trait} is a way to say who calls that is not supported"
                    yield UnknownKey(self.service.id, ("service",), problem)
        for owner, shape in owners:
            for member, trait in _traits(shape):
                if fate(trait) == "refused":
                    where = f"${member}" if member else ""
                    yield UnknownKey(f"{shape.id}{where}", owner, f"the trait {trait} {text}")

    def _notes(self, closure: Iterable[AstShape]) -> Iterator[str]:
        """One sentence on each of somebody's own traits, and one where the endpoint is not in the model."""
        # The client of a service that is none of AWS's cannot be made without it anyway.
        if SIGV4 in self.service.traits and not {_RULE_SET, _BDD} & self.service.traits.keys():
            yield f"it has no {_RULE_SET}: clients will need endpoint_url"
        places: dict[str, list[str]] = {}
        for shape in (self.service, *self.operations, *closure):
            for member, trait in _traits(shape):
                if fate(trait) == "noted":
                    places.setdefault(trait, []).append(f"{shape.id}${member}".rstrip("$"))
        for trait, found in sorted(places.items()):
            more = f" and {len(found) - 1} more" if len(found) > 1 else ""
            yield f"the trait {trait} is not read, on {found[0]}{more}"


def _traits(shape: AstShape) -> Iterator[tuple[str, str]]:
    """Each trait of the shape, and of its members with their names."""
    yield from (("", trait) for trait in shape.traits)
    for member in shape.members.values():
        yield from ((member.name, trait) for trait in member.traits)


def _pointer(shape: AstShape, member: str = "") -> str:
    if not member:
        return json_path(("shapes", shape.id))
    steps = (member,) if shape.type in ("list", "map") else ("members", member)
    return json_path(("shapes", shape.id, *steps))
