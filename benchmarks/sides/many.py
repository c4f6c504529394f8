"""Fifty callers at once in one event loop, for the two async sides."""

from __future__ import annotations

import asyncio
import sys
from time import perf_counter

from reporting import serve

CALLERS = 50


def serve_clients(clients, call):
    """Answers ``NAME COUNT`` with the seconds that ``COUNT`` calls took, shared out to fifty callers of that client."""
    loops = None
    if sys.argv[3:] == ["uvloop"]:
        from uvloop import new_event_loop as loops
    with asyncio.Runner(loop_factory=loops) as runner:
        opened = {name: runner.run(_enter(client)) for name, client in clients.items()}
        serve({name: _shared_out(runner, call, client) for name, client in opened.items()})
        for client in clients.values():
            runner.run(client.__aexit__(None, None, None))


async def _enter(client):
    return await client.__aenter__()


def _shared_out(runner, call, client):
    def run(count):
        start = perf_counter()
        runner.run(_call_all(call, client, count // CALLERS))
        return perf_counter() - start

    return run


async def _call_all(call, client, each):
    async def caller():
        for _ in range(each):
            await call(client)

    await asyncio.gather(*[caller() for _ in range(CALLERS)])
