"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .list import ListInput as ListInput
    from .list import ListOutput as ListOutput
    from .list import ListRequest as ListRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ListInput": "list",
            "ListRequest": "list",
            "ListOutput": "list",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "List": "list.LIST",
    },
)
