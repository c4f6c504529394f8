"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .bind import BindInput as BindInput
    from .bind import BindOutput as BindOutput
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "BindInput": "bind",
            "BindOutput": "bind",
        },
    )


__all__ = ["BindInput", "BindOutput", "OPERATIONS"]

OPERATIONS = Operations(
    __name__,
    {
        "Bind": "bind.BIND",
    },
)
