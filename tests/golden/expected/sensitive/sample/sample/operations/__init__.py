"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .login import LoginInput as LoginInput
    from .login import LoginOutput as LoginOutput
    from .login import LoginRequest as LoginRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "LoginInput": "login",
            "LoginRequest": "login",
            "LoginOutput": "login",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Login": "login.LOGIN",
    },
)
