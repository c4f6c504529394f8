"""CBOR: values to bytes and back, against the examples of RFC 8949, botocore's parser, and what is broken."""

from __future__ import annotations

import io
import math
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.parsers import RpcV2CBORParser
from clientsmith.runtime.exceptions import MalformedResponseError, Mismatch, ValidationError
from clientsmith.runtime.http import HttpResponse
from clientsmith.runtime.protocols import cbor
from hypothesis import given
from hypothesis import strategies as st

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.binary()
    | st.text(),
    lambda item: st.lists(item) | st.dictionaries(st.text(), item),
    max_leaves=20,
)

# RFC 8949, appendix A.
EXAMPLES = [
    ("00", 0),
    ("17", 23),
    ("1818", 24),
    ("1903e8", 1000),
    ("1bffffffffffffffff", 2**64 - 1),
    ("c249010000000000000000", 2**64),
    ("3bffffffffffffffff", -(2**64)),
    ("c349010000000000000000", -(2**64) - 1),
    ("20", -1),
    ("f90000", 0.0),
    ("f93c00", 1.0),
    ("fb3ff199999999999a", 1.1),
    ("fa47c35000", 100000.0),
    ("f97c00", math.inf),
    ("f9fc00", -math.inf),
    ("f4", False),
    ("f5", True),
    ("f6", None),
    ("f7", None),
    ("c11a514b67b0", 1363896240),
    ("4401020304", b"\x01\x02\x03\x04"),
    ("62c3bc", "ü"),
    ("83010203", [1, 2, 3]),
    ("a26161016162820203", {"a": 1, "b": [2, 3]}),
    ("5f42010243030405ff", b"\x01\x02\x03\x04\x05"),
    ("7f657374726561646d696e67ff", "streaming"),
    ("9fff", []),
    ("9f018202039f0405ffff", [1, [2, 3], [4, 5]]),
    ("bf61610161629f0203ffff", {"a": 1, "b": [2, 3]}),
]


@pytest.mark.parametrize(("data", "expected"), EXAMPLES)
def test_the_examples_of_the_rfc(data: str, expected: Any) -> None:
    found = cbor.read_item(bytes.fromhex(data))

    assert found == expected
    assert type(found) is type(expected)


@given(VALUES)
def test_a_value_comes_back_and_is_the_same_to_botocore(value: Any) -> None:
    written = cbor.write_item(value)

    assert cbor.read_item(written) == value
    theirs = RpcV2CBORParser().parse_data_item(io.BufferedReader(io.BytesIO(written)))
    assert theirs == _without_nulls(value)


def _without_nulls(value: Any) -> Any:
    """botocore leaves out what is null in a map."""
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


@given(VALUES, st.data())
def test_what_is_cut_off_is_refused(value: Any, data: st.DataObject) -> None:
    written = cbor.write_item(value)
    length = data.draw(st.integers(0, len(written) - 1))

    with pytest.raises(ValueError, match=r"\w"):
        cbor.read_item(written[:length])


@given(st.binary())
def test_anything_is_a_value_or_a_value_error(data: bytes) -> None:
    with suppress(ValueError, RecursionError):
        cbor.read_item(data)


@pytest.mark.parametrize(
    "data",
    [
        "ff",
        "1c",
        "1f",
        "81ff",
        "a1ff00",
        "a161ff",
        "a10102",
        "0000",
        "5f6161ff",
        "7f4161ff",
        "f818",
        "c26161",
    ],
)
def test_what_is_broken_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        cbor.read_item(bytes.fromhex(data))


@pytest.mark.parametrize("value", [object(), 2**64, {"a": {1}}])
def test_what_cbor_cannot_hold_is_no_request(value: Any) -> None:
    with pytest.raises(ValidationError, match="cannot be CBOR"):
        cbor.rpc_request("/", {"a": value})


def test_a_timestamp_is_tagged() -> None:
    when = cbor.epoch_item(datetime(2013, 3, 21, 20, 4, tzinfo=UTC))

    assert cbor.write_item(when) == bytes.fromhex("c11a514b67b0")


def test_a_call_without_members_has_no_body() -> None:
    request = cbor.rpc_request("/service/S/operation/O", None)

    assert request.body == b""
    assert request.headers == {"smithy-protocol": "rpc-v2-cbor", "accept": "application/cbor"}


@pytest.mark.parametrize(("body", "expected"), [(b"", {}), (b"\xf6", {}), (b"\xbf\xff", {})])
def test_an_empty_body(body: bytes, expected: Any) -> None:
    assert cbor.cbor_object(HttpResponse(200, {}, body)) == expected


def test_a_body_that_is_no_map_is_a_mismatch() -> None:
    with pytest.raises(Mismatch):
        cbor.cbor_object(HttpResponse(200, {}, b"\x80"))


def test_a_body_that_is_no_cbor_is_malformed() -> None:
    with pytest.raises(MalformedResponseError, match="is not CBOR"):
        cbor.cbor_object(HttpResponse(200, {}, b"\xa1\x61"))


def test_a_blob_is_bytes_and_base64_where_a_service_sends_text() -> None:
    assert cbor.blob({"a": b"x"}, "a") == b"x"
    assert cbor.blob({"a": "eA=="}, "a") == b"x"
    assert cbor.blob({}, "a") is None
