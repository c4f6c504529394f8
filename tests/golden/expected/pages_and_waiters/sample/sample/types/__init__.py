"""The structures, unions and enums of Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .page import Page as Page
    from .state import State as State
    from .thing import Thing as Thing
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "State": "state",
            "Thing": "thing",
            "Page": "page",
        },
    )
