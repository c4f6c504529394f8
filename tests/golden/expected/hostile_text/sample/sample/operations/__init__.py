"""The operations of Evil \"\"\" Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .attack import AttackInput as AttackInput
    from .attack import AttackRequest as AttackRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AttackInput": "attack",
            "AttackRequest": "attack",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Attack": "attack.ATTACK",
    },
)
