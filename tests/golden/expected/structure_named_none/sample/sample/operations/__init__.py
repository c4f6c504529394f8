"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .make import MakeInput as MakeInput
    from .make import MakeRequest as MakeRequest
    from .make import Structure as Structure
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "MakeInput": "make",
            "MakeRequest": "make",
            "Structure": "make",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Make": "make.MAKE",
    },
)
