"""The operations of Sample Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .get import GetInput as GetInput
    from .get import GetOutput as GetOutput
    from .get import GetRequest as GetRequest
    from .put import PutInput as PutInput
    from .put import PutOutput as PutOutput
    from .put import PutRequest as PutRequest
    from .send import SendInput as SendInput
    from .send import SendRequest as SendRequest
    from .talk import TalkInput as TalkInput
    from .talk import TalkOutput as TalkOutput
    from .talk import TalkRequest as TalkRequest
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "GetInput": "get",
            "GetRequest": "get",
            "GetOutput": "get",
            "PutInput": "put",
            "PutRequest": "put",
            "PutOutput": "put",
            "SendInput": "send",
            "SendRequest": "send",
            "TalkInput": "talk",
            "TalkRequest": "talk",
            "TalkOutput": "talk",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "Get": "get.GET",
        "Put": "put.PUT",
        "Send": "send.SEND",
        "Talk": "talk.TALK",
    },
)
