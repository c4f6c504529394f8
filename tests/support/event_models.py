"""A service of each protocol that answers with a stream of events of every kind."""

from __future__ import annotations

import copy
from typing import Any

from tests.support.packages import model, operation

PROTOCOLS = ("rest-json", "rest-xml", "json", "smithy-rpc-v2-cbor")


def event_model(protocol: str) -> dict[str, Any]:
    """``Listen`` answers with ``Events`` and, beside them, ``Topic``."""
    rest = protocol.startswith("rest")
    topic = {"shape": "Text", "location": "header", "locationName": "x-topic"}
    output: dict[str, Any] = {
        "type": "structure",
        "members": {"Topic": topic if rest else {"shape": "Text"}, "Events": {"shape": "Events"}},
    }
    more = {"payload": "Events"} if rest else {}
    listen = operation("Listen", input="ListenRequest", output="ListenResult", errors=["Busy"])
    if protocol == "rest-xml":
        listen["input"]["locationName"] = "ListenRequest"
    return model(
        {"Listen": listen},
        {"ListenResult": output | more, **copy.deepcopy(_SHAPES)},
        protocol=protocol,
        jsonVersion="1.1",
        targetPrefix="Sample",
    )


def _event(**members: Any) -> dict[str, Any]:
    return {"type": "structure", "members": members, "event": True}


def _header(shape: str) -> dict[str, Any]:
    return {"shape": shape, "eventheader": True}


_SHAPES: dict[str, Any] = {
    "ListenRequest": {"type": "structure", "members": {"Name": {"shape": "Text"}}},
    "Events": {
        "type": "structure",
        "eventstream": True,
        "members": {
            "Start": {"shape": "StartEvent"},
            "Chunk": {"shape": "ChunkEvent"},
            "Line": {"shape": "LineEvent"},
            "Hue": {"shape": "HueEvent"},
            "Whole": {"shape": "WholeEvent"},
            "plain": {"shape": "PlainEvent"},
            "Nothing": {"shape": "NothingEvent"},
            "GoneAway": {"shape": "Gone"},
        },
    },
    "StartEvent": _event(
        Text=_header("Text"),
        Color=_header("Color"),
        Flag=_header("Flag"),
        Count=_header("Count"),
        Big=_header("Big"),
        Data=_header("Data"),
        When=_header("When"),
        Note={"shape": "Text"},
        Part={"shape": "Part"},
    ),
    "ChunkEvent": _event(Mark=_header("Text"), Bytes={"shape": "Data", "eventpayload": True}),
    "LineEvent": _event(Line={"shape": "Text", "eventpayload": True}),
    "HueEvent": _event(Hue={"shape": "Color", "eventpayload": True}),
    "WholeEvent": _event(Part={"shape": "Part", "eventpayload": True}),
    "PlainEvent": _event(
        Part={"shape": "Part"},
        Names={"shape": "Names"},
        When={"shape": "When"},
        Data={"shape": "Data"},
    ),
    "NothingEvent": _event(),
    "Part": {
        "type": "structure",
        "members": {"Size": {"shape": "Count"}, "Inner": {"shape": "Part"}},
    },
    "Gone": {
        "type": "structure",
        "exception": True,
        "error": {"httpStatusCode": 410},
        "members": {"message": {"shape": "Text"}, "By": {"shape": "Text"}},
    },
    "Busy": {
        "type": "structure",
        "exception": True,
        "error": {"httpStatusCode": 429},
        "members": {"message": {"shape": "Text"}},
    },
    "Names": {"type": "list", "member": {"shape": "Text"}},
    "Text": {"type": "string"},
    "Color": {"type": "string", "enum": ["red", "green"]},
    "Flag": {"type": "boolean"},
    "Count": {"type": "integer"},
    "Big": {"type": "long"},
    "Data": {"type": "blob"},
    "When": {"type": "timestamp"},
}
