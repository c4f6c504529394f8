"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .serialize import parse_ as parse_
    from .serialize import serializeRequest as serializeRequest
    from .serialize import wire_ as wire_
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "wire_": "serialize",
            "serializeRequest": "serialize",
            "parse_": "serialize",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "serialize": "serialize.SERIALIZE",
    },
)
