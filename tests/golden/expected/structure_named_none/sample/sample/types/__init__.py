"""The structures, unions and enums of Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .none import None_ as None_
    from .request import Request as Request
    from .str_enum import StrEnum as StrEnum
    from .true import True_ as True_
    from .union import Union as Union
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "None_": "none",
            "Request": "request",
            "StrEnum": "str_enum",
            "True_": "true",
            "Union": "union",
        },
    )
