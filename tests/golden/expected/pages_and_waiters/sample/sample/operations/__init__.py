"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .delete import DeleteRequest as DeleteRequest
    from .find import FindInput as FindInput
    from .find import FindOutput as FindOutput
    from .find import FindRequest as FindRequest
    from .get import GetInput as GetInput
    from .get import GetOutput as GetOutput
    from .get import GetRequest as GetRequest
    from .list import ListInput as ListInput
    from .list import ListOutput as ListOutput
    from .list import ListRequest as ListRequest
    from .read import ReadInput as ReadInput
    from .read import ReadOutput as ReadOutput
    from .read import ReadRequest as ReadRequest
    from .watch import WatchInput as WatchInput
    from .watch import WatchOutput as WatchOutput
    from .watch import WatchRequest as WatchRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ListInput": "list",
            "ListRequest": "list",
            "ListOutput": "list",
            "FindInput": "find",
            "FindRequest": "find",
            "FindOutput": "find",
            "ReadInput": "read",
            "ReadRequest": "read",
            "ReadOutput": "read",
            "WatchInput": "watch",
            "WatchRequest": "watch",
            "WatchOutput": "watch",
            "GetInput": "get",
            "GetRequest": "get",
            "GetOutput": "get",
            "DeleteRequest": "delete",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "List": "list.LIST",
        "Find": "find.FIND",
        "Read": "read.READ",
        "Watch": "watch.WATCH",
        "Get": "get.GET",
        "Delete": "delete.DELETE",
    },
)
