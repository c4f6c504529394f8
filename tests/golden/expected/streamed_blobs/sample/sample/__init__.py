"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import NoSuchKey as NoSuchKey
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.get import GetInput as GetInput
    from .operations.get import GetOutput as GetOutput
    from .operations.get import GetRequest as GetRequest
    from .operations.put import PutInput as PutInput
    from .operations.put import PutOutput as PutOutput
    from .operations.put import PutRequest as PutRequest
    from .operations.send import SendInput as SendInput
    from .operations.send import SendRequest as SendRequest
    from .operations.talk import TalkInput as TalkInput
    from .operations.talk import TalkOutput as TalkOutput
    from .operations.talk import TalkRequest as TalkRequest
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "GetInput": "operations.get",
            "GetOutput": "operations.get",
            "GetRequest": "operations.get",
            "NoSuchKey": "errors",
            "OPERATIONS": "operations",
            "PutInput": "operations.put",
            "PutOutput": "operations.put",
            "PutRequest": "operations.put",
            "SampleClient": "client",
            "SampleError": "errors",
            "SendInput": "operations.send",
            "SendRequest": "operations.send",
            "TalkInput": "operations.talk",
            "TalkOutput": "operations.talk",
            "TalkRequest": "operations.talk",
        },
    )
