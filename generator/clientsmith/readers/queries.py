"""Every JMESPath expression of clientsmith, compiled once, and how they are asked.

JMESPath selects and projects; it answers a typo with ``null``. So a ``Query`` says whether nothing is an answer:
``one`` raises where ``optional`` gives None. Names are never paired through ``.*``, which drops the keys.
"""

from __future__ import annotations

from typing import Any, TypeGuard

import jmespath
from jmespath.exceptions import JMESPathError

from ..errors import ModelError, UsageError


class Query:
    """One compiled expression; ``one`` wants an answer, ``optional`` takes none as None."""

    __slots__ = ("_compiled", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._compiled: Any = jmespath.compile(text)

    def optional(self, document: object) -> Any:
        """What the expression finds in ``document``, or None."""
        return self._compiled.search(document)

    def one(self, document: object) -> Any:
        """What the expression finds in ``document``; ModelError where that is nothing."""
        found = self.optional(document)
        if found is None:
            raise ModelError(f"the model has nothing at {self.text!r}")
        return found


METADATA = Query("metadata")
OPERATIONS = Query("operations || `{}`")
SHAPES = Query("shapes || `{}`")

SERVICE_NAMES = Query(
    "[serviceId, serviceAbbreviation, serviceFullName, endpointPrefix] | [?@] | [0]"
)
FULL_NAME = Query("serviceFullName || serviceAbbreviation || serviceId")
SIGNING_NAME = Query("signingName || endpointPrefix")

NAME = Query("name")
OPERATION_HTTP = Query("http")
OPERATION_ERRORS = Query("errors[].shape || `[]`")
REFERENCED_INPUT = Query("input.shape")
REFERENCED_OUTPUT = Query("output.shape")

ERROR_CODE = Query("error.code")
ERROR_STATUS = Query("error.httpStatusCode")
ERROR_SENDER = Query("error.senderFault")
THROTTLING = Query("retryable.throttling || `false`")


def _is_list(found: object) -> TypeGuard[list[Any]]:
    return isinstance(found, list)


def search_operations(expression: str, operations: list[dict[str, object]]) -> list[str]:
    """The names that a user's JMESPath ``expression`` selects from ``operations``.

    It is asked of a list of operations in the model's spelling (``name``, ``http.method``, ``http.requestUri``,
    ``input``, ``output``, ``errors``, ``deprecated``, ...) and gives names or operations:
    ``[?http.method=='GET'].name``. UsageError for an expression that does not compile or gives something else.
    """
    try:
        found: Any = jmespath.compile(expression).search(operations)
    except JMESPathError as error:
        raise UsageError(
            f"operations: {expression!r} is neither a name, a glob nor JMESPath: {' '.join(str(error).split())}"
        ) from error
    names = [NAME.optional(item) or item for item in found] if _is_list(found) else [None]
    if not all(isinstance(name, str) for name in names):
        raise UsageError(
            f"operations: {expression!r} must give a list of operations or of their names,"
            " such as [?http.method=='GET'].name"
        )
    return [str(name) for name in names]
