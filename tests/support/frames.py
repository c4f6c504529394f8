"""What the frames of an exception hold, as a reporter of errors (Sentry and its like) sends it away: the repr of every
local of every frame, of the exception and of those that led to it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from types import TracebackType
from urllib.parse import quote


def frames(error: BaseException) -> Iterator[TracebackType]:
    """Every frame of ``error`` and of its causes; contexts as Python prints them, without those that are hidden."""
    found: BaseException | None = error
    seen: set[int] = set()
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        trace = found.__traceback__
        while trace is not None:
            yield trace
            trace = trace.tb_next
        found = found.__cause__ if found.__suppress_context__ else found.__context__


def leaks(error: BaseException, package: str, secrets: Sequence[str]) -> list[str]:
    """``module.function: local`` of every local in a frame of ``package`` that shows one of ``secrets``; at least one
    frame must be of it, or nothing was looked at.
    """
    forms = [form for secret in secrets for form in _forms(secret)]
    found: list[str] = []
    ours = 0
    for trace in frames(error):
        frame = trace.tb_frame
        module = frame.f_globals.get("__name__", "")
        if module.partition(".")[0] != package:
            continue
        ours += 1
        for name, value in frame.f_locals.items():
            try:
                text = repr(value)
            except (AttributeError, RecursionError, ValueError):
                continue  # What is half made, or holds itself, and integers over 4,300 digits.
            if any(form in text for form in forms):
                found.append(f"{module}.{frame.f_code.co_name}: {name}")
    assert ours, "no frame of ours is in the traceback"
    return found


def _forms(secret: str) -> list[str]:
    """``secret`` as it is, in a URL, and in base64, whatever stands before it."""
    data = secret.encode()
    encoded = {b64encode(b"x" * before + data).decode()[4:-4] for before in (3, 4, 5)}
    return [secret, quote(secret, safe=""), *encoded]
