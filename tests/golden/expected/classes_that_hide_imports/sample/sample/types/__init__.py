"""The structures, unions and enums of Sample Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .body import body_ as body_
    from .sample_service_error import SampleServiceError as SampleServiceError
    from .str import str_ as str_
    from .t import t_ as t_
    from .types import types_ as types_
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "SampleServiceError": "sample_service_error",
            "body_": "body",
            "str_": "str",
            "t_": "t",
            "types_": "types",
        },
    )
