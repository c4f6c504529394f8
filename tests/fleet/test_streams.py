"""Every operation of botocore's models that streams its request or its answer: what is sent of bytes, a file and an
iterator, against botocore's serializer, and what is read.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import botocore.model
import pytest
from botocore.handlers import BUILTIN_HANDLERS
from botocore.hooks import EventAliaser, HierarchicalEmitter
from botocore.serialize import create_serializer

from tests.fleet.gates import LOADER, all_services
from tests.fleet.sameness import headers
from tests.support.packages import build, runtime
from tests.support.random_values import RandomValues

STREAMING = {
    "bedrock-agentcore": ["InvokeAgentRuntime"],
    "cloudsearchdomain": ["UploadDocuments"],
    "codeartifact": ["GetPackageVersionAsset", "PublishPackageVersion"],
    "ebs": ["GetSnapshotBlock", "PutSnapshotBlock"],
    "glacier": ["GetJobOutput", "UploadArchive", "UploadMultipartPart"],
    "kinesis-video-archived-media": ["GetClip", "GetMediaForFragmentList"],
    "kinesis-video-media": ["GetMedia"],
    "lakeformation": ["GetWorkUnitResults"],
    "lambda": ["InvokeAsync"],
    "lex-runtime": ["PostContent", "PutSession"],
    "lexv2-runtime": ["PutSession", "RecognizeUtterance"],
    "medialive": ["DescribeInputDeviceThumbnail"],
    "mediastore-data": ["GetObject", "PutObject"],
    "medical-imaging": ["GetImageFrame", "GetImageSetMetadata"],
    "neptune-graph": ["ExecuteQuery"],
    "omics": ["GetReadSet", "GetReference", "UploadReadSetPart"],
    "polly": ["SynthesizeSpeech"],
    "s3": [
        "GetObject",
        "GetObjectAnnotation",
        "GetObjectTorrent",
        "PutObject",
        "PutObjectAnnotation",
        "UploadPart",
        "WriteGetObjectResponse",
    ],
    "sagemaker-geospatial": ["GetTile"],
    "sagemakerjobruntime": ["SampleWithResponseStream"],
    "sagemakertrainingsessionruntime": ["SampleTrainingSessionWithResponseStream"],
    "workmailmessageflow": ["GetRawMessageContent"],
}

SIZED = {
    ("S3", "PutObject"),
    ("S3", "PutObjectAnnotation"),
    ("Glacier", "UploadArchive"),
    ("Glacier", "UploadMultipartPart"),
    ("S3", "UploadPart"),
    ("Omics", "UploadReadSetPart"),
}
"""Those whose body needs a length."""


def of_service(name: str) -> list[str]:
    model = botocore.model.ServiceModel(LOADER.load_service_model(name, "service-2"))
    operations = map(model.operation_model, model.operation_names)
    return [
        each.name
        for each in operations
        if _is_blob(each.get_streaming_input()) or _is_blob(each.get_streaming_output())
    ]


def _is_blob(shape: Any) -> bool:
    return shape is not None and shape.type_name == "blob" and _is_marked(shape)


def _is_marked(shape: Any) -> bool:
    return bool(shape.serialization.get("streaming"))


def model_of(name: str) -> dict[str, Any]:
    """The service's document without what these operations want beside their streams."""
    document = dict(LOADER.load_service_model(name, "service-2"))
    document["operations"] = {
        each: {key: value for key, value in found.items() if key != "httpChecksum"}
        for each, found in document["operations"].items()
        if each in STREAMING[name]
    }
    document.pop("clientContextParams", None)
    return document


@pytest.mark.parametrize("name", STREAMING)
def test_streams_of_a_service(name: str, tmp_path: Path) -> None:
    service = build(model_of(name), tmp_path)
    model = botocore.model.ServiceModel(LOADER.load_service_model(name, "service-2"))

    for each in STREAMING[name]:
        operation = model.operation_model(each)
        ours = service.OPERATIONS[each]
        if ours.streams.request:
            _check_request(service, ours, operation)
        if ours.streams.answer:
            _check_answer(service, ours, operation)


def _check_request(service: Any, ours: Any, operation: Any) -> None:
    shape, place = operation.input_shape, (ours.service.id, operation.name)
    payload = shape.serialization["payload"]
    serializer = create_serializer(
        operation.service_model.resolved_protocol, include_validation=False
    )
    params = RandomValues(Random(operation.name), 0.5).value(shape)
    params.pop("ContentLength", None)
    params |= {member: value for member, value in _POSSIBLE.items() if member in params}
    uploads = runtime(service, "protocols.uploads")
    for make in (bytes, io.BytesIO, lambda data: Once([data])):
        params[payload] = make(b"content")
        asked = ours.input.from_dict(params)
        if isinstance(params[payload], Once) and place in SIZED:
            with pytest.raises(ValueError, match="must have a length that is known"):
                ours.serialize(asked)
            continue
        request = ours.serialize(asked)
        theirs = serializer.serialize_to_request(
            _handled(operation.service_model, operation, {**params, payload: b""})
            | {payload: params[payload]},
            operation,
        )
        if isinstance(params[payload], bytes):
            assert request.body == theirs["body"]
        else:
            assert theirs["body"] is params[payload]
            assert isinstance(request.content, uploads.Content)
            assert b"".join(request.content.pieces()) == b"content"
        assert headers(request.headers) == headers(theirs["headers"], request.headers)


def _handled(model: Any, operation: Any, params: dict[str, Any]) -> dict[str, Any]:
    """``params`` as botocore's handlers of single services make them."""
    event = f"before-parameter-build.{model.service_id.hyphenize()}.{operation.name}"
    found = copy.deepcopy(params)
    _HANDLERS.emit(event, params=found, model=operation, context={})
    return found


def _registered() -> EventAliaser:
    """The handlers of parameters; those of every service change the model, or add what is random or a checksum."""
    found = EventAliaser(HierarchicalEmitter())
    for event, handler, *_ in BUILTIN_HANDLERS:
        name = getattr(handler, "__name__", "")
        if event.startswith("before-parameter-build.") and not name.startswith(
            ("remove_", "convert_")
        ):
            found.register(event, handler)
    return found


_HANDLERS = _registered()
_POSSIBLE = {"Bucket": "bucket", "Metadata": {"name": "value"}}
"""What handlers are strict about, though models are not."""


class Once:
    """What is gone through once."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = iter(pieces)

    def __iter__(self) -> Iterator[bytes]:
        return self.pieces


def _check_answer(service: Any, ours: Any, operation: Any) -> None:
    payload = operation.output_shape.serialization["payload"]
    http = runtime(service, "http")
    result = ours.parse(http.HttpResponse(200, {}, b"content"))

    assert result.to_dict()[payload].read() == b"content"


@pytest.mark.fleet
def test_these_are_all() -> None:
    assert {name: found for name in all_services() if (found := of_service(name))} == STREAMING
