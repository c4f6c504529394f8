"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.delete import DeleteRequest as DeleteRequest
    from .operations.find import FindInput as FindInput
    from .operations.find import FindOutput as FindOutput
    from .operations.find import FindRequest as FindRequest
    from .operations.get import GetInput as GetInput
    from .operations.get import GetOutput as GetOutput
    from .operations.get import GetRequest as GetRequest
    from .operations.list import ListInput as ListInput
    from .operations.list import ListOutput as ListOutput
    from .operations.list import ListRequest as ListRequest
    from .operations.read import ReadInput as ReadInput
    from .operations.read import ReadOutput as ReadOutput
    from .operations.read import ReadRequest as ReadRequest
    from .operations.watch import WatchInput as WatchInput
    from .operations.watch import WatchOutput as WatchOutput
    from .operations.watch import WatchRequest as WatchRequest
    from .types.page import Page as Page
    from .types.state import State as State
    from .types.thing import Thing as Thing
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "DeleteRequest": "operations.delete",
            "EXCEPTIONS": "errors",
            "FindInput": "operations.find",
            "FindOutput": "operations.find",
            "FindRequest": "operations.find",
            "GetInput": "operations.get",
            "GetOutput": "operations.get",
            "GetRequest": "operations.get",
            "ListInput": "operations.list",
            "ListOutput": "operations.list",
            "ListRequest": "operations.list",
            "OPERATIONS": "operations",
            "Page": "types.page",
            "ReadInput": "operations.read",
            "ReadOutput": "operations.read",
            "ReadRequest": "operations.read",
            "SampleClient": "client",
            "SampleError": "errors",
            "State": "types.state",
            "Thing": "types.thing",
            "WatchInput": "operations.watch",
            "WatchOutput": "operations.watch",
            "WatchRequest": "operations.watch",
        },
    )
