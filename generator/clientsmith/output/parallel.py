"""Formatting on any executor: files go out in chunks and come back in their own order, with the same bytes as from
`format_sources`, whoever formatted what and when. A worker says which formatter it is; another than ours is refused.
"""

from __future__ import annotations

import heapq
import math
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import __version__
from ..errors import ExecutorError
from .format import format_source, gc_paused, identity

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

# Half a second of black: enough to be worth the way to a worker, little enough for all workers to end together.
_CHUNK_CHARACTERS = 1 << 16

File = tuple[str, str]
"""Path and text."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker made of a chunk: the formatted texts, up to the file that failed with ``error``."""

    formatter: str
    texts: tuple[str, ...]
    error: Exception | None


def formatter() -> str:
    """Who formats here, as text: everything of it that shapes the bytes."""
    return f"clientsmith {__version__}, {identity()}"


def format_chunk(chunk: Sequence[File]) -> Answer:
    """Formats in a worker. An error is part of the answer, so that whatever the executor raises is the executor's."""
    texts: list[str] = []
    try:
        with gc_paused():
            for path, text in chunk:
                texts.append(format_source(text, path))
    except Exception as error:
        # Pickling leaves the traceback behind; --debug shows notes.
        error.add_note(f"raised by a worker:\n{traceback.format_exc()}")
        return Answer(formatter(), tuple(texts), error)
    return Answer(formatter(), tuple(texts), None)


def format_on(
    executor: Executor, files: Iterable[File], count: Callable[[int], None] | None = None
) -> dict[str, str]:
    """As `format_sources`, by the workers of ``executor``; ``count`` is told how many files are done.

    Raises what the first file that failed raised; ExecutorError when a chunk is lost, or was formatted by another
    formatter.
    """
    rendered = list(files)
    chunks = _chunks([len(text) for _, text in rendered])
    answers = _ask(executor, [[rendered[index] for index in chunk] for chunk in chunks], count)
    _refuse_other_formatters(answers)
    _raise_first(chunks, answers)
    texts = {
        index: text
        for chunk, answer in zip(chunks, answers, strict=True)
        for index, text in zip(chunk, answer.texts, strict=True)
    }
    return {path: texts[index] for index, (path, _) in enumerate(rendered)}


def _chunks(sizes: Sequence[int]) -> list[list[int]]:
    """Indices in chunks, the largest first, for whoever is left with the last one shall not be waited for.

    Files go, the largest first, each to the chunk that has least; within a chunk they keep their order.
    """
    count = max(1, math.ceil(sum(sizes) / _CHUNK_CHARACTERS))
    lightest: list[tuple[int, int, list[int]]] = [(0, number, []) for number in range(count)]
    for index in sorted(range(len(sizes)), key=lambda index: (-sizes[index], index)):
        size, number, chunk = lightest[0]
        chunk.append(index)
        heapq.heapreplace(lightest, (size + sizes[index], number, chunk))
    return [sorted(chunk) for _, _, chunk in sorted(lightest, reverse=True) if chunk]


def _ask(
    executor: Executor, chunks: Sequence[Sequence[File]], count: Callable[[int], None] | None
) -> list[Answer]:
    answers: list[Answer] = []
    futures: list[Future[Answer]] = []
    try:
        for chunk in chunks:
            futures.append(executor.submit(format_chunk, chunk))
        for future in futures:
            answers.append(future.result())
            if count:
                count(sum(len(answer.texts) for answer in answers))
    except Exception as error:
        raise ExecutorError(
            f"the executor lost a part of the work ({': '.join(filter(None, (type(error).__name__, str(error))))}); "
            "see what became of its workers, and whether each has clientsmith, or generate without an executor"
        ) from error
    finally:
        for future in futures:
            future.cancel()
    return answers


def _refuse_other_formatters(answers: Iterable[Answer]) -> None:
    ours = formatter()
    others = sorted({answer.formatter for answer in answers} - {ours})
    if others:
        raise ExecutorError(
            f"a worker formats with {' and one with '.join(others)}, and this process with {ours}: the bytes could "
            "differ. Install the same versions on all of them"
        )


def _raise_first(chunks: Sequence[Sequence[int]], answers: Sequence[Answer]) -> None:
    """What would have been raised without an executor."""
    failed = {
        chunk[len(answer.texts)]: answer.error
        for chunk, answer in zip(chunks, answers, strict=True)
        if answer.error
    }
    if failed:
        raise failed[min(failed)]
