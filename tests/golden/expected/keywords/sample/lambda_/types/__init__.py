"""The structures, unions and enums of Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .class__ import class_ as class_
    from .lower_ import lower as lower
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "class_": "class__",
            "lower": "lower_",
        },
    )
