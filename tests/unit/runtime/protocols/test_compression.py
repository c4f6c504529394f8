"""Bodies sent as gzip: which are, and what settings and arguments say of it."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from clientsmith.codegen.protocols.checksums import compression_steps
from clientsmith.errors import ModelError
from clientsmith.model import Traits, traits
from clientsmith.readers.service2.reader import read_service

from tests.support.packages import build, model, operation

GZIP = {"encodings": ["gzip"]}
ENCODING = {"shape": "Text", "location": "header", "locationName": "Content-Encoding"}


def payload(shape: str) -> dict[str, Any]:
    members = {"Data": {"shape": shape}, "Encoding": ENCODING}
    return {"type": "structure", "payload": "Data", "members": members}


DOCUMENT = model(
    {
        "Packed": operation("Packed", input="Whole", requestcompression=GZIP),
        "Pack": operation("Pack", input="Streamed", requestcompression=GZIP),
        "PackNot": operation("PackNot", input="Measured", requestcompression=GZIP),
    },
    {
        "Whole": payload("Bytes"),
        "Streamed": payload("Stream"),
        "Measured": payload("LongStream"),
        "Bytes": {"type": "blob"},
        "Stream": {"type": "blob", "streaming": True},
        "LongStream": {"type": "blob", "streaming": True, "requiresLength": True},
        "Text": {"type": "string"},
    },
)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(DOCUMENT, tmp_path_factory.mktemp("compression"))


@pytest.mark.parametrize(
    ("argument", "variable", "size", "is_packed"),
    [
        (None, None, 10_239, False),
        (None, None, 10_240, True),
        (None, "20000", 19_999, False),
        (None, "20000", 20_000, True),
        (1, "20000", 1, True),
        (1, "20000", 0, False),
    ],
)
def test_a_body_is_compressed_from_a_size(
    call: Any,
    monkeypatch: pytest.MonkeyPatch,
    argument: int | None,
    variable: str | None,
    size: int,
    is_packed: bool,
) -> None:
    if variable:
        monkeypatch.setenv("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", variable)
    settings = {"request_min_compression_size_bytes": argument}

    sent, _ = call("Packed", settings=settings, data=b"x" * size)

    assert sent.headers.get("content-encoding") == ("gzip" if is_packed else None)
    assert (gzip.decompress(sent.body) if is_packed else sent.body) == b"x" * size


@pytest.mark.parametrize(
    ("argument", "variable", "is_packed"),
    [
        (None, "true", False),
        (None, "TRUE", False),
        (None, "false", True),
        (False, "true", True),
        (True, "false", False),
    ],
)
def test_compression_can_be_switched_off(
    call: Any,
    monkeypatch: pytest.MonkeyPatch,
    argument: bool | None,
    variable: str,
    is_packed: bool,
) -> None:
    monkeypatch.setenv("AWS_DISABLE_REQUEST_COMPRESSION", variable)
    settings = {"disable_request_compression": argument}

    sent, _ = call("Packed", settings=settings, data=b"x" * 20_000)

    assert ("content-encoding" in sent.headers) is is_packed


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("disable_request_compression", "no", TypeError),
        ("request_min_compression_size_bytes", 0, ValueError),
        ("request_min_compression_size_bytes", 1_048_577, ValueError),
        ("request_min_compression_size_bytes", True, TypeError),
        ("request_min_compression_size_bytes", "1", TypeError),
    ],
)
def test_an_argument_that_is_none_is_refused(
    call: Any, name: str, value: Any, error: type[Exception]
) -> None:
    with pytest.raises(error, match=name):
        call("Packed", settings={name: value})


@pytest.mark.parametrize("body", [lambda: [b"some ", b"bytes"], lambda: io.BytesIO(b"some bytes")])
def test_a_stream_is_compressed_as_it_is_sent(call: Any, body: Callable[[], Any]) -> None:
    sent, _ = call("Pack", data=body(), encoding="custom")
    plain, _ = call(
        "Pack", settings={"disable_request_compression": True}, data=[b"some ", b"bytes"]
    )

    assert gzip.decompress(sent.body) == b"some bytes"
    assert sent.headers["content-encoding"] == "custom, gzip"
    assert plain.body == b"some bytes"
    assert "content-encoding" not in plain.headers


def test_bytes_for_a_stream_are_compressed_by_their_size(call: Any) -> None:
    assert call("Pack", data=b"x" * 10_239)[0].body == b"x" * 10_239
    assert gzip.decompress(call("Pack", data=b"x" * 10_240)[0].body) == b"x" * 10_240


def test_a_stream_whose_length_has_to_be_known_is_not_compressed(service: Any, call: Any) -> None:
    sent, _ = call("PackNot", data=b"x" * 20_000)

    assert sent.body == b"x" * 20_000
    assert service.OPERATIONS["PackNot"].prepare == ()


def test_another_compression_than_gzip_is_an_error() -> None:
    service = read_service(model({"Op": operation("Op")}))
    found = replace(service.operations["Op"], traits=Traits([traits.RequestCompression(("br",))]))

    with pytest.raises(ModelError, match="only gzip is supported"):
        list(compression_steps(service, found))
