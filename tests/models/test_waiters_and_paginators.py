"""Every waiter and every paginator of the installed botocore: read, compiled, typed against its model, and each of its
expressions equal to what the jmespath package finds in random answers.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pytest
from clientsmith.codegen.paginators import paginator_targets
from clientsmith.codegen.python.placement import Placement, place_shapes
from clientsmith.codegen.waiters import waiter_targets
from clientsmith.model import Service
from clientsmith.readers.service2.reader import read_service

from tests.support.expressions import differences
from tests.wire.polled import LOADER, beside

ROUNDS = 12


@functools.cache
def services() -> list[str]:
    return [
        name
        for name in LOADER.list_available_services("service-2")
        if beside(name, "waiters-2") or (beside(name, "paginators-1") or {}).get("pagination")
    ]


def expressions(service: Service) -> Iterator[tuple[str, str, list[str]]]:
    """Each output with an expression that is asked of it, and the texts that are looked for."""
    found: dict[tuple[str, str], list[str]] = {}
    for waiter in service.waiters.values():
        output = service.operations[waiter.operation].output
        for acceptor in waiter.acceptors:
            if acceptor.argument and output:
                texts = found.setdefault((output, acceptor.argument), [])
                texts.append(str(acceptor.expected))
    for name, paginator in service.paginators.items():
        output = service.operations[name].output
        more = [paginator.more_results] if paginator.more_results else []
        for expression in (*paginator.output_tokens, *paginator.result_keys, *more):
            if output:
                found.setdefault((output, expression), [])
    for (output, expression), texts in found.items():
        yield output, expression, texts


def compiled(service: Service, placement: Placement) -> int:
    waiters = waiter_targets(service, service, placement)
    paginators = paginator_targets(service, service, placement)
    assert {target.waiter.name for target in waiters} == set(service.waiters)
    assert {target.operation.name for target in paginators} == set(service.paginators)
    assert {waiter.operation for waiter in service.waiters.values()} <= set(service.operations)
    return len(waiters) + len(paginators)


@pytest.mark.parametrize("part", range(4))
def test_every_one_is_compiled_and_finds_what_jmespath_finds(part: int) -> None:
    count, problems = 0, list[str]()
    for name in services()[part::4]:
        service = read_service(
            LOADER.load_service_model(name, "service-2"),
            paginators=beside(name, "paginators-1"),
            waiters=beside(name, "waiters-2"),
            source=name,
        )
        placement = place_shapes(service)
        count += compiled(service, placement)
        for output, expression, texts in expressions(service):
            shape = service.shapes[output]
            problems += differences(
                service, placement, shape, expression, texts=texts, rounds=ROUNDS
            )

    assert problems == []
    assert count > 500
