"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .bind import BindInput as BindInput
    from .bind import BindOutput as BindOutput
    from .bind import BindRequest as BindRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "BindInput": "bind",
            "BindRequest": "bind",
            "BindOutput": "bind",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Bind": "bind.BIND",
    },
)
