"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .errors import SampleServiceError_ as SampleServiceError_
    from .operations import OPERATIONS as OPERATIONS
    from .operations.serialize import parse_ as parse_
    from .operations.serialize import serializeRequest as serializeRequest
    from .operations.serialize import wire_ as wire_
    from .types.body import body_ as body_
    from .types.sample_service_error import SampleServiceError as SampleServiceError
    from .types.str import str_ as str_
    from .types.t import t_ as t_
    from .types.types import types_ as types_
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "OPERATIONS": "operations",
            "SampleClient": "client",
            "SampleError": "errors",
            "SampleServiceError": "types.sample_service_error",
            "SampleServiceError_": "errors",
            "body_": "types.body",
            "parse_": "operations.serialize",
            "serializeRequest": "operations.serialize",
            "str_": "types.str",
            "t_": "types.t",
            "types_": "types.types",
            "wire_": "operations.serialize",
        },
    )
