"""What clientsmith tells its user when it cannot go on: a class for each kind of reason, with its exit code; and the
names that a wrong one may have been meant for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class ClientsmithError(Exception):
    """A message for the user: where, what, what was allowed, what to do. ``exit_code`` is the process's."""

    exit_code = 123


class DriftError(ClientsmithError):
    """What is on the disk is not what would be generated; or a file that would be lost was edited by hand."""

    exit_code = 1


class UsageError(ClientsmithError):
    """The command line or the configuration is wrong, or the output folder cannot be written."""

    exit_code = 2


class ModelError(ClientsmithError):
    """The model is invalid or asks for something unsupported, or the selection is empty."""

    exit_code = 3


class SourceError(ClientsmithError):
    """A model could not be fetched, or it is not what its lock says."""

    exit_code = 4


class ExecutorError(ClientsmithError):
    """An executor could not be reached, lost its workers, or formats otherwise than this process."""

    exit_code = 4


class VerificationError(ClientsmithError):
    """What was generated failed its own verification."""

    exit_code = 5


def near(name: str, known: Iterable[str]) -> str:
    """``did you mean X or Y?``, of the names in ``known`` that are like ``name``; empty where none is."""
    names = near_names(name, known)
    return f"did you mean {' or '.join(names)}?" if names else ""


def near_names(name: str, known: Iterable[str]) -> list[str]:
    """The names in ``known`` that are like ``name``, the likest first; the one that is the same but for its spelling.

    Case, ``_`` and ``-`` make no difference: people know ``create_api`` and ``CreateApi`` as one name.
    """
    from difflib import get_close_matches

    folded = {_folded(candidate): candidate for candidate in reversed([*known])}
    key = _folded(name)
    if key in folded:
        return [folded[key]]
    return [folded[each] for each in get_close_matches(key, folded, cutoff=0.65)]


def _folded(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()
