"""The ideas of what is streamed."""

from __future__ import annotations

from tests.golden.idea_shapes import STRING, Document, structure
from tests.support.event_models import event_model
from tests.support.packages import model, operation


def streamed_blobs() -> Document:
    """Payloads that are sent and read by pieces: marked on the member as in S3, marked on the shape as elsewhere, one
    that needs a length, and one in both directions that is not signed.
    """
    key = {"shape": "String", "location": "uri", "locationName": "Key"}
    tag = {"shape": "String", "location": "header", "locationName": "ETag"}
    length = {"shape": "Long", "location": "header", "locationName": "Content-Length"}
    body = {"shape": "Blob", "streaming": True}
    http = {"method": "PUT", "requestUri": "/{Key}"}
    return model(
        {
            "Get": operation(
                "Get",
                input="GetInput",
                output="GetOutput",
                errors=["NoSuchKey"],
                http={"method": "GET", "requestUri": "/{Key}"},
            ),
            "Put": operation("Put", input="PutInput", output="PutOutput", http=http),
            "Send": operation("Send", input="SendInput"),
            "Talk": operation(
                "Talk", input="TalkInput", output="TalkOutput", authtype="v4-unsigned-body"
            ),
        },
        {
            "Blob": {"type": "blob"},
            "GetInput": structure({"Key": key}, required=["Key"]),
            "GetOutput": structure({"Body": body, "ETag": tag}, payload="Body"),
            "Long": {"type": "long"},
            "NoSuchKey": structure(
                {"message": "String"}, exception=True, error={"httpStatusCode": 404}
            ),
            "PutInput": structure(
                {"Key": key, "Body": body, "ContentLength": length},
                required=["Key"],
                payload="Body",
            ),
            "PutOutput": structure({"ETag": tag}),
            "SendInput": structure({"Part": "Sized"}, payload="Part", required=["Part"]),
            "Sized": {"type": "blob", "streaming": True, "requiresLength": True},
            "Stream": {"type": "blob", "streaming": True},
            "String": STRING,
            "TalkInput": structure({"Input": "Stream"}, payload="Input", required=["Input"]),
            "TalkOutput": structure({"Output": "Stream"}, payload="Output"),
        },
    )


def event_streams() -> Document:
    """json: an answer of events, made from headers, payloads and bodies, and an exception among them."""
    return event_model("json")


def event_streams_that_hide_imports() -> Document:
    """rest-json: events and classes called like what their files import."""
    document = event_model("rest-json")
    text = {"shape": "Text"}
    shapes = document["shapes"]
    shapes["EventStream"] = {"type": "structure", "event": True, "members": {"t": text}}
    shapes["EventUnion"] = {"type": "structure", "event": True, "members": {"event": text}}
    shapes["Event"] = {"type": "structure", "event": True, "members": {}}
    shapes["Events"]["members"] = {
        name: {"shape": shape}
        for name, shape in (
            ("t", "EventStream"),
            ("event", "EventUnion"),
            ("tuple", "Event"),
            ("FromEvent", "LineEvent"),
            ("ErrorName", "LineEvent"),
            ("unknown", "LineEvent"),
            ("self", "LineEvent"),
            ("cls", "LineEvent"),
        )
    }
    return document
