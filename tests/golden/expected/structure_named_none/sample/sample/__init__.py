"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSampleClient as AsyncSampleClient
    from .client import SampleClient as SampleClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import SampleError as SampleError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.make import MakeInput as MakeInput
    from .operations.make import MakeRequest as MakeRequest
    from .operations.make import Structure as Structure
    from .types.none import None_ as None_
    from .types.request import Request as Request
    from .types.str_enum import StrEnum as StrEnum
    from .types.true import True_ as True_
    from .types.union import Union as Union
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncSampleClient": "async_client",
            "EXCEPTIONS": "errors",
            "MakeInput": "operations.make",
            "MakeRequest": "operations.make",
            "None_": "types.none",
            "OPERATIONS": "operations",
            "Request": "types.request",
            "SampleClient": "client",
            "SampleError": "errors",
            "StrEnum": "types.str_enum",
            "Structure": "operations.make",
            "True_": "types.true",
            "Union": "types.union",
        },
    )
