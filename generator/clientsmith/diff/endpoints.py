"""Endpoints and partitions on both sides: where calls go in every region, and whether anything else about it moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from ..model import Partition, RuleSet, Service
from ..model.endpoint_rules import Rule, TreeRule
from .change import Change
from .resolve import NO_ENDPOINT, Options, find_endpoint
from .side import Location

# Regions that a change names before it only counts.
_NAMED = 3


def endpoint_changes(old: Service, new: Service, place: Location) -> Iterator[Change]:
    """Where calls go elsewhere, somewhere for the first time, or nowhere any more."""
    moved: dict[_Move, list[str]] = {}
    listed = {region for partition in old.partitions for region in partition.regions}
    for options in _all_options(old, new):
        before, after = _url(old, options), _url(new, options)
        if before != after:
            known = options.region in listed
            move = _Move(_form(before, options), _form(after, options), _variant(options), known)
            moved.setdefault(move, []).append(options.region)
    for move, regions in moved.items():
        inside = place.inside(f" ({', '.join([*_some(regions), *move.variant])})")
        yield inside.change(move.rule, move.before, move.after)
    if not moved and old.endpoint_rules != new.endpoint_rules:
        yield place.change("endpoint-rules", _size(old.endpoint_rules), _size(new.endpoint_rules))


@dataclass(frozen=True, slots=True)
class _Move:
    """``known`` says that the old partitions list the region. The endpoint of one that they do not was a guess: most
    partitions are found by their regions' pattern, a new one is not.
    """

    before: str
    after: str
    variant: tuple[str, ...]
    known: bool

    @property
    def rule(self) -> str:
        if not self.known:
            return "endpoint-of-new-region"
        if self.before == NO_ENDPOINT:
            return "endpoint-added"
        return "endpoint-removed" if self.after == NO_ENDPOINT else "endpoint-moved"


def _all_options(old: Service, new: Service) -> Iterator[Options]:
    regions = dict.fromkeys(
        region for partition in (*old.partitions, *new.partitions) for region in partition.regions
    )
    for fips in (False, True):
        for dual_stack in (False, True):
            yield from (Options(region, fips, dual_stack) for region in regions)


def _url(service: Service, options: Options) -> str:
    if service.endpoint_rules is None:
        return NO_ENDPOINT
    return find_endpoint(service.endpoint_rules, service.partitions, options)


def _form(url: str, options: Options) -> str:
    return url.replace(options.region, "{region}")


def _variant(options: Options) -> tuple[str, ...]:
    found = (("FIPS", options.fips), ("dual stack", options.dual_stack))
    return tuple(name for name, chosen in found if chosen)


def _some(regions: list[str]) -> list[str]:
    more = len(regions) - _NAMED
    return [*regions[:_NAMED], *([f"{more} more regions"] if more > 0 else [])]


def _size(found: RuleSet | None) -> str:
    return "none" if found is None else f"{sum(1 for _ in _all(found.rules))} rules"


def _all(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        yield rule
        if isinstance(rule, TreeRule):
            yield from _all(rule.rules)


def partition_changes(
    old: tuple[Partition, ...], new: tuple[Partition, ...], place: Location
) -> Iterator[Change]:
    """One change for each partition that is another."""
    before = {partition.name: partition for partition in old}
    after = {partition.name: partition for partition in new}
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if was != now:
            yield place.inside(f" {name}").change("partitions", *_texts(was, now))


def _texts(old: Partition | None, new: Partition | None) -> tuple[str, str]:
    """Only what differs."""
    if old is None or new is None:
        return _regions(old), _regions(new)
    before = [region for region in old.regions if region not in new.regions]
    after = [region for region in new.regions if region not in old.regions]
    for field in fields(Partition):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if field.name != "regions" and was != now:
            before += [f"{field.name} {was}"] if was != "" else []
            after += [f"{field.name} {now}"] if now != "" else []
    return ", ".join(before), ", ".join(after)


def _regions(found: Partition | None) -> str:
    return f"{len(found.regions)} regions" if found else ""
