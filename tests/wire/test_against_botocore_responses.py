"""Answers against botocore's parser: the same values from every result, the same words from every error.

``DIFFERENCES`` says where we differ on purpose, and each difference has a test here that shows both.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import pytest
from aws_clients import apigatewayv2
from aws_clients.apigatewayv2.errors import EXCEPTIONS
from aws_clients.runtime import HttpResponse, MalformedResponseError, ServiceError
from hypothesis import given
from hypothesis import strategies as st

from tests.support.botocore_side import Botocore, no_settings, service_model
from tests.support.strategies import answers, bounded, texts, timestamps

Answer = tuple[int, Mapping[str, str], bytes]
Parsed = dict[str, Any]

OPERATIONS = list(apigatewayv2.OPERATIONS)
IDS = {"ApiId": "a", "IntegrationId": "i"}


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@functools.cache
def model(operation: str) -> Any:
    return service_model().operation_model(operation)


@functools.cache
def results(operation: str) -> st.SearchStrategy[Any]:
    shape = model(operation).output_shape
    return answers(shape) if shape else st.just({})


@functools.cache
def botocore_client() -> Botocore:
    return Botocore("https://example.com", None)


def theirs(operation: str, status: int, headers: Mapping[str, str], body: bytes) -> Parsed:
    members = model(operation).input_shape.members
    params = {
        name: "HTTP" if shape.enum else IDS.get(name, "x")
        for name, shape in members.items()
        if name in model(operation).input_shape.required_members
    }
    return botocore_client().read(operation, params, status, headers, body)


def ours(operation: str, status: int, headers: Mapping[str, str], body: bytes) -> Any:
    answer = HttpResponse(status, headers, body)
    return apigatewayv2.OPERATIONS[operation].parse(answer, level="off")


def without_nulls(value: Any) -> Any:
    """Lists and maps as we give them: ``a null in a list or map`` of DIFFERENCES."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value if item is not None]
    return value


def as_json(value: Any, ascii_only: bool) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=ascii_only).encode()
    except UnicodeEncodeError:
        return json.dumps(value).encode()


# --- results --------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", OPERATIONS)
@given(data=st.data())
@bounded(40)
def test_a_result_has_botocores_values(operation: str, data: st.DataObject) -> None:
    status = data.draw(st.sampled_from([200, 201, 202, 204, 299]))
    body = as_json(data.draw(results(operation)), data.draw(st.booleans()))
    headers = data.draw(
        st.sampled_from([{}, {"Content-Type": "application/json", "x-amzn-RequestId": "1"}])
    )

    result = ours(operation, status, headers, body)

    found = theirs(operation, status, headers, body)
    del found["ResponseMetadata"]
    assert ({} if result is None else result.to_dict()) == without_nulls(found)


@given(written=timestamps())
@bounded(200)
def test_a_timestamp_is_botocores_instant(written: str | float) -> None:
    answer = (201, {}, as_json({"createdDate": written}, ascii_only=True))

    result = ours("CreateApi", *answer)

    assert result.created_date == theirs("CreateApi", *answer)["CreatedDate"]
    assert result.created_date.utcoffset() == timedelta(0)


# --- errors ---------------------------------------------------------------------------------------

CODES = [*EXCEPTIONS, "AccessDenied", "Throttling", "UnrecognizedClientException"]
WRITTEN = [
    "{}",
    "ns.of.it#{}",
    "{}:http://internal.amazon.com/coral/com.amazon.coral.service/",
    "com.amazon#{}:http://x/",
]


@st.composite
def errors(draw: st.DrawFn) -> Answer:
    """The code in the header, ``code``, ``Code``, ``__type`` or several; the message under either name; members."""
    written = st.builds(
        lambda form, code: form.format(code), st.sampled_from(WRITTEN), st.sampled_from(CODES)
    )
    body = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "code": written,
                "Code": written,
                "__type": written,
                "message": texts(surrogates=True),
                "Message": texts(surrogates=True),
                "resourceType": st.sampled_from([None, ""]) | texts(surrogates=True),
                "limitType": st.sampled_from([None, ""]) | texts(surrogates=True),
                "unknown": st.integers() | st.lists(st.text()),
            },
        )
    )
    status = draw(st.sampled_from([301, 400, 403, 404, 409, 413, 429, 500, 503]))
    header = draw(st.none() | written)
    headers = {
        "x-amzn-requestid": draw(st.sampled_from(["1", "c0ffee"])),
        **({"x-amzn-ErrorType": header} if header else {}),
    }
    return status, headers, as_json(body, draw(st.booleans()))


@given(operation=st.sampled_from(OPERATIONS), answer=errors())
@bounded(200)
def test_an_error_has_botocores_words(operation: str, answer: Answer) -> None:
    with pytest.raises(apigatewayv2.ApiGatewayV2Error) as caught:
        ours(operation, *answer)

    found = theirs(operation, *answer)
    error, metadata, words = caught.value, found.pop("ResponseMetadata"), found.pop("Error")
    assert (error.code, error.message) == (words["Code"], words["Message"])
    assert (error.status_code, error.request_id) == (
        metadata["HTTPStatusCode"],
        metadata["RequestId"],
    )
    assert error.operation == operation
    assert type(error).__name__ == error.code or error.code not in EXCEPTIONS
    # The message is compared above; botocore has it among the members only when it came as `message`.
    assert _members(error.to_dict()) == _members(found)


def _members(found: Parsed) -> Parsed:
    return {name: value for name, value in found.items() if name != "Message"}


# --- where we differ ------------------------------------------------------------------------------

# What an answer becomes: its values, an error's code and message, or the exception that says that it cannot be read.
Outcome = Parsed | tuple[str, str] | type[Exception]


class Difference(NamedTuple):
    """``reason`` says why ``ours`` is not ``theirs``."""

    name: str
    reason: str
    answer: Answer
    ours: Outcome
    theirs: Outcome
    operation: str = "GetIntegration"


LOSS = "a success whose values are lost looks like any other; the service has acted, and the caller has to know"
BARE = "one exception that says where the answer breaks the model, and not whatever the parser stumbles over"
TYPE = (
    "the field's type is a promise to the caller; a value of another type is an error with its path"
)
KEPT = (
    "the call has taken effect: what cannot be read as its type is kept as it came, not made another value; "
    "levels `model` and `strict` say so"
)
WORDS = "what the service said is worth more than what the status is called"
MALFORMED = MalformedResponseError
TYPED = {"x-amzn-errortype": "NotFoundException"}
LONG = "the service is down " * 20

DIFFERENCES = [
    Difference("truncated JSON", LOSS, (200, {}, b'{"integrationId": "x"'), MALFORMED, {}),
    Difference("HTML for a success", LOSS, (200, {}, b"<html>login</html>"), MALFORMED, {}),
    Difference(
        "a byte order mark",
        "RFC 8259, 8.1: a reader may ignore it; botocore loses the whole answer",
        (200, {}, b'\xef\xbb\xbf{"description": "x"}'),
        {"Description": "x"},
        {},
    ),
    Difference("not UTF-8", BARE, (200, {}, b"\xff{}"), MALFORMED, UnicodeDecodeError),
    Difference("a body that is no object", BARE, (200, {}, b"[]"), MALFORMED, AttributeError),
    Difference(
        "a map that is no object",
        BARE,
        (200, {}, b'{"requestParameters": []}'),
        MALFORMED,
        AttributeError,
    ),
    Difference(
        "a structure that is no object",
        BARE,
        (200, {}, b'{"tlsConfig": "x"}'),
        MALFORMED,
        AttributeError,
    ),
    Difference("NaN", BARE, (200, {}, b'{"timeoutInMillis": NaN}'), MALFORMED, ValueError),
    Difference(
        "a body that is null",
        "null is absent, and so is an empty body",
        (200, {}, b"null"),
        {},
        TypeError,
    ),
    Difference(
        "a fraction for an integer",
        KEPT,
        (200, {}, b'{"timeoutInMillis": 50.5}'),
        {"TimeoutInMillis": 50.5},
        {"TimeoutInMillis": 50},
    ),
    Difference(
        "true for an integer",
        KEPT,
        (200, {}, b'{"timeoutInMillis": true}'),
        {"TimeoutInMillis": True},
        {"TimeoutInMillis": 1},
    ),
    Difference(
        "text for a boolean",
        KEPT,
        (200, {}, b'{"apiGatewayManaged": "yes"}'),
        {"ApiGatewayManaged": "yes"},
        {"ApiGatewayManaged": False},
    ),
    Difference(
        "a number for a boolean",
        KEPT,
        (200, {}, b'{"apiGatewayManaged": 1}'),
        {"ApiGatewayManaged": 1},
        {"ApiGatewayManaged": False},
    ),
    Difference(
        "a number for text",
        TYPE,
        (200, {}, b'{"description": 5}'),
        {"Description": "5"},
        {"Description": 5},
    ),
    Difference(
        "text for a list",
        TYPE,
        (200, {}, b'{"importInfo": "ab"}'),
        MALFORMED,
        {"ImportInfo": ["a", "b"]},
        "CreateApi",
    ),
    Difference(
        "a timestamp that is true",
        KEPT,
        (200, {}, b'{"createdDate": true}'),
        {"CreatedDate": True},
        {"CreatedDate": datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)},
        "CreateApi",
    ),
    Difference(
        "a timestamp without an offset",
        "services mean UTC; botocore gives a naive datetime",
        (200, {}, b'{"createdDate": "2020-01-01T00:00:00"}'),
        {"CreatedDate": datetime(2020, 1, 1, tzinfo=UTC)},
        {"CreatedDate": datetime(2020, 1, 1)},
        "CreateApi",
    ),
    Difference(
        "a timestamp that is none",
        KEPT,
        (200, {}, b'{"createdDate": "soon"}'),
        {"CreatedDate": "soon"},
        ValueError,
        "CreateApi",
    ),
    Difference(
        "a null in a list",
        "the list is not sparse, so its items are typed as never None",
        (200, {}, b'{"items": [null, {}]}'),
        {"Items": [{}]},
        {"Items": [None, {}]},
        "GetIntegrations",
    ),
    Difference(
        "a null in a map",
        "the map is not sparse, so its values are typed as never None",
        (200, {}, b'{"requestParameters": {"a": null}}'),
        {"RequestParameters": {}},
        {"RequestParameters": {"a": None}},
    ),
    Difference(
        "status 300", "only 2xx is a success (RFC 9110, 15.3)", (300, {}, b"{}"), ("300", ""), {}
    ),
    Difference(
        "a code without a body",
        WORDS,
        (503, TYPED, b""),
        ("NotFoundException", ""),
        ("503", "Service Unavailable"),
    ),
    Difference(
        "an error that is HTML",
        WORDS,
        (502, {}, b"<html>no</html>"),
        ("502", "<html>no</html>"),
        ("502", "Bad Gateway"),
    ),
    Difference(
        "a long error that is no JSON",
        "a message is a line in a log, not a page",
        (400, {}, LONG.encode()),
        ("400", LONG[:200].strip()),
        ("400", LONG),
    ),
    Difference("an error that is no object", BARE, (400, {}, b"[]"), ("400", "[]"), AttributeError),
    Difference(
        "an error that is not UTF-8",
        BARE,
        (400, {}, b"\xff"),
        ("400", "\ufffd"),
        UnicodeDecodeError,
    ),
    Difference(
        "errorMessage",
        "some services write it so",
        (400, {}, b'{"errorMessage": "m"}'),
        ("400", "m"),
        ("400", ""),
    ),
    Difference(
        "a message that is null", TYPE, (400, {}, b'{"message": null}'), ("400", ""), ("400", None)
    ),
    Difference(
        "a message that is a number", TYPE, (400, {}, b'{"message": 5}'), ("400", ""), ("400", 5)
    ),
    Difference(
        "an empty code",
        "the status says more",
        (400, {"x-amzn-errortype": ""}, b"{}"),
        ("400", ""),
        ("", ""),
    ),
    Difference("a code that is a number", TYPE, (400, {}, b'{"code": 5}'), ("400", ""), (5, "")),
    Difference(
        "a __type that is a number", BARE, (400, {}, b'{"__type": 5}'), ("400", ""), TypeError
    ),
]


@pytest.mark.parametrize("case", DIFFERENCES, ids=lambda case: case.name)
def test_a_difference_is_as_listed(case: Difference) -> None:
    assert _our_outcome(case) == case.ours
    assert _their_outcome(case) == case.theirs


def test_a_member_of_another_type_does_not_hide_the_error() -> None:
    answer = (404, TYPED, b'{"message": "m", "resourceType": 5}')

    with pytest.raises(apigatewayv2.NotFoundException, match="m") as caught:
        ours("GetIntegration", *answer)

    assert caught.value.resource_type == "5"
    assert theirs("GetIntegration", *answer)["ResourceType"] == 5


def _our_outcome(case: Difference) -> Outcome:
    try:
        result = ours(case.operation, *case.answer)
    except ServiceError as error:
        return error.code, error.message
    except MalformedResponseError as error:
        return type(error)
    return result.to_dict()


def _their_outcome(case: Difference) -> Outcome:
    try:
        found = theirs(case.operation, *case.answer)
    except Exception as error:
        return type(error)
    del found["ResponseMetadata"]
    return (found["Error"]["Code"], found["Error"]["Message"]) if "Error" in found else found
