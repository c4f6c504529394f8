"""Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncLambdaClient as AsyncLambdaClient
    from .client import LambdaClient as LambdaClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import LambdaError as LambdaError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.import_ import ImportInput as ImportInput
    from .operations.import_ import ImportRequest as ImportRequest
    from .operations.send import SendInput as SendInput
    from .operations.send import SendRequest as SendRequest
    from .types.class__ import class_ as class_
    from .types.lower_ import lower as lower
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AsyncLambdaClient": "async_client",
            "EXCEPTIONS": "errors",
            "ImportInput": "operations.import_",
            "ImportRequest": "operations.import_",
            "LambdaClient": "client",
            "LambdaError": "errors",
            "OPERATIONS": "operations",
            "SendInput": "operations.send",
            "SendRequest": "operations.send",
            "class_": "types.class__",
            "lower": "types.lower_",
        },
    )
