"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .import_ import ImportInput as ImportInput
    from .import_ import ImportRequest as ImportRequest
    from .send import SendInput as SendInput
    from .send import SendRequest as SendRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ImportInput": "import_",
            "ImportRequest": "import_",
            "SendInput": "send",
            "SendRequest": "send",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Import": "import_.IMPORT",
        "Send": "send.SEND",
    },
)
