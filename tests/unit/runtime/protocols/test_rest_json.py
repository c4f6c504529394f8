"""What error answers become: which class, with which code, message and members; and that errors survive pickling."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest


def error_of(
    sample: Any,
    shared: Any,
    status: int,
    body: bytes | dict[str, Any] = b"",
    headers: dict[str, str] | None = None,
) -> Any:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    with pytest.raises(shared.ServiceError) as caught:
        sample.OPERATIONS["CreateThing"].parse(shared.HttpResponse(status, headers or {}, data))
    return caught.value


def test_a_modelled_error_is_its_class_with_its_members(sample: Any, shared: Any) -> None:
    error = error_of(
        sample,
        shared,
        404,
        {"Message": "no such thing", "ResourceType": "thing"},
        {"X-Amzn-ErrorType": "ThingNotFound", "x-amzn-RequestId": "r-1"},
    )

    assert type(error) is sample.ThingNotFound
    assert isinstance(error, sample.SampleError)
    assert isinstance(error, shared.ServiceError)
    assert (error.code, error.message, error.status_code) == ("ThingNotFound", "no such thing", 404)
    assert (error.request_id, error.operation, error.retryable) == ("r-1", "CreateThing", False)
    assert error.resource_type == "thing"
    assert error.to_dict() == {"Message": "no such thing", "ResourceType": "thing"}
    assert str(error) == "ThingNotFound (404) from CreateThing: no such thing [request id r-1]"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"x-amzn-errortype": "ThingNotFound"}, {}),
        ({"x-amzn-errortype": "ThingNotFound:http://internal.amazon.com/coral/"}, {}),
        ({"x-amzn-errortype": "aws.sample#ThingNotFound:http://x/"}, {}),
        ({"x-amzn-errortype": "ThingNotFound"}, {"code": "Busy", "__type": "Busy"}),
        ({}, {"__type": "ThingNotFound"}),
        ({}, {"__type": "aws.sample#ThingNotFound"}),
        ({}, {"__type": "aws.sample#ThingNotFound:http://x/"}),
        ({}, {"code": "ThingNotFound"}),
    ],
)
def test_where_the_code_stands(
    sample: Any, shared: Any, headers: dict[str, str], body: dict[str, str]
) -> None:
    error = error_of(sample, shared, 404, body, headers)

    assert type(error) is sample.ThingNotFound
    assert error.code == "ThingNotFound"


@pytest.mark.parametrize("name", ["message", "Message", "errorMessage"])
def test_where_the_message_stands(sample: Any, shared: Any, name: str) -> None:
    error = error_of(sample, shared, 404, {"__type": "ThingNotFound", name: "gone"})

    assert error.message == "gone"
    assert error.args == ("gone",)


def test_an_unknown_code_is_the_base_class_with_the_code(sample: Any, shared: Any) -> None:
    error = error_of(sample, shared, 400, {"__type": "Novelty", "message": "new", "extra": 1})

    assert type(error) is sample.SampleError
    assert (error.code, error.message, error.status_code) == ("Novelty", "new", 400)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"<html>Bad gateway</html>", "<html>Bad gateway</html>"),
        (b"x" * 1000, "x" * 200),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"[1, 2]", "[1, 2]"),
        (b"", ""),
    ],
)
def test_an_answer_that_is_no_json_has_the_status_as_its_code(
    sample: Any, shared: Any, body: bytes, message: str
) -> None:
    error = error_of(sample, shared, 502, body)

    assert type(error) is sample.SampleError
    assert (error.code, error.message, error.status_code) == ("502", message, 502)
    assert error.retryable


@pytest.mark.parametrize(("found", "read"), [(5, "5"), ([], None), ({}, None)])
def test_members_that_break_the_model_do_not_hide_the_error(
    sample: Any, shared: Any, found: object, read: str | None
) -> None:
    error = error_of(
        sample, shared, 404, {"__type": "ThingNotFound", "message": "gone", "ResourceType": found}
    )

    assert type(error) is sample.ThingNotFound
    assert (error.message, error.resource_type) == ("gone", read)


@pytest.mark.parametrize("body", [{"__type": 5}, {"__type": "", "message": 5}, {"code": None}])
def test_a_code_of_another_type_is_no_code(sample: Any, shared: Any, body: dict[str, Any]) -> None:
    error = error_of(sample, shared, 400, body)

    assert (error.code, error.message) == ("400", "")


@pytest.mark.parametrize("name", ["x-amzn-requestid", "x-amz-request-id", "X-Amz-Id-2"])
def test_where_the_request_id_stands(sample: Any, shared: Any, name: str) -> None:
    assert error_of(sample, shared, 400, b"", {name: "r-9"}).request_id == "r-9"


@pytest.mark.parametrize("status", [100, 301, 304, 400, 500])
def test_only_2xx_is_a_success(sample: Any, shared: Any, status: int) -> None:
    assert error_of(sample, shared, status, b"{}").status_code == status


@pytest.mark.parametrize(
    ("code", "status", "retryable"),
    [
        ("ThingNotFound", 404, False),
        ("Busy", 409, True),
        ("ThrottlingException", 400, True),
        ("InternalFailure", 500, True),
        ("InternalFailure", 501, False),
    ],
)
def test_retryable(sample: Any, shared: Any, code: str, status: int, retryable: bool) -> None:
    assert error_of(sample, shared, status, {"__type": code}).retryable is retryable


def test_errors_can_be_made_by_hand(sample: Any) -> None:
    error = sample.ThingNotFound("gone", resource_type="thing", request_id="r")

    assert (error.code, error.status_code, error.operation) == ("ThingNotFound", 404, "")
    assert str(error) == "ThingNotFound (404): gone [request id r]"
    assert str(sample.SampleError()) == "SampleError: no message"


def test_errors_survive_pickling(sample: Any, shared: Any) -> None:
    error = error_of(
        sample,
        shared,
        404,
        {"__type": "ThingNotFound", "message": "gone", "ResourceType": "thing"},
        {"x-amzn-requestid": "r"},
    )

    again = pickle.loads(pickle.dumps(error))

    assert type(again) is sample.ThingNotFound
    assert vars(again) == vars(error)
    assert (again.args, str(again)) == (error.args, str(error))


def test_the_exception_map_has_every_modelled_error(sample: Any) -> None:
    assert dict(sample.EXCEPTIONS) == {"Busy": sample.Busy, "ThingNotFound": sample.ThingNotFound}


@pytest.mark.parametrize(
    "body",
    [
        {"error": "access_denied", "error_description": "not you"},
        {"Message": "", "error_description": "not you"},
        {"message": "not you", "Message": "other", "error_description": "oauth"},
    ],
)
def test_oauths_name_for_the_message(sample: Any, shared: Any, body: dict[str, str]) -> None:
    """sso-oidc speaks it; botocore has a handler for it."""
    error = error_of(sample, shared, 400, body, {"x-amzn-errortype": "AccessDenied"})

    assert (error.code, error.message) == ("AccessDenied", "not you")
