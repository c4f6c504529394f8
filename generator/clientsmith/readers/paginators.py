"""Paginators, from the document of a ``paginators-1.json``.

Refuses, with the JSON path, what is not of its form. Whether the expressions lead anywhere is asked where they are
compiled.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import ModelError
from ..model import Paginator
from .json import is_array, json_path
from .json_values import as_object, as_text, refuse_other_keys

_FILE = "paginators-1.json"
# The first says what of a page is no list that grows, such as a summary: pages have it as it is.
_KEYS = frozenset(
    {"non_aggregate_keys", "input_token", "output_token", "result_key", "limit_key", "more_results"}
)


def read_paginators(document: Mapping[str, object]) -> dict[str, Paginator]:
    """The paginators in ``document`` by operation. ModelError for what is not of its form."""
    found = as_object(document.get("pagination", {}), f"{_FILE}: $.pagination")
    return {name: _paginator(name, entry) for name, entry in found.items()}


def _paginator(operation: str, value: object) -> Paginator:
    pointer = f"{_FILE}: {json_path(('pagination', operation))}"
    entry = as_object(value, pointer)
    refuse_other_keys(entry, _KEYS, pointer)

    def one(key: str) -> str | None:
        return as_text(entry[key], f"{pointer}.{key}") if key in entry else None

    def several(key: str) -> tuple[str, ...]:
        """One expression is written as a string and several as an array."""
        found = entry.get(key, [])
        if not is_array(found):
            return (as_text(found, f"{pointer}.{key}"),)
        return tuple(as_text(each, f"{pointer}.{key}[{n}]") for n, each in enumerate(found))

    inputs, outputs = several("input_token"), several("output_token")
    if not inputs or len(inputs) != len(outputs):
        raise ModelError(
            f"{pointer}: input_token and output_token have to be as many, and at least one, not {len(inputs)} and "
            f"{len(outputs)}"
        )
    return Paginator(
        operation=operation,
        input_tokens=inputs,
        output_tokens=outputs,
        result_keys=several("result_key"),
        limit_key=one("limit_key"),
        more_results=one("more_results"),
        pointer=pointer,
    )
