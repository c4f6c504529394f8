"""Calls that take more than one request, or that settings send elsewhere: what is sent is what botocore sends."""

from __future__ import annotations

import asyncio
import base64
import functools
import io
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import two_sides
from tests.support.botocore_side import no_settings
from tests.support.packages import runtime
from tests.support.two_sides import Answer, ours, theirs

S3 = (
    "CompleteMultipartUpload",
    "CopyObject",
    "GetBucketLocation",
    "HeadBucket",
    "ListObjects",
    "ListObjectsV2",
    "ListObjectVersions",
)
BUCKET = {"Bucket": "bucket-1"}
EXPRESS = {"Bucket": "bucket--euc1-az1--x-s3"}
XML = {"content-type": "application/xml"}
LISTING = b'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name></ListBucketResult>'
COPIED = b"<CopyObjectResult><ETag>e</ETag></CopyObjectResult>"
FAILED = (
    b"<?xml version='1.0'?>\n  <Error><Code>InternalError</Code><Message>again</Message></Error>"
)
COPY = {"Bucket": "bucket-1", "Key": "k", "CopySource": "b/k"}
ENDPOINTS = b'{"Endpoints": [{"Address": "cell1.timestream.eu-west-1.amazonaws.com", "CachePeriodInMinutes": 10}]}'
ROWS = b'{"QueryId": "q", "Rows": [], "ColumnInfo": []}'


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Packages of operations, each made once."""

    @functools.cache
    def make(service: str, *operations: str) -> Any:
        return two_sides.package(service, operations, tmp_path_factory.mktemp(service))

    return make


@pytest.fixture
def configure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def write(text: str) -> None:
        (tmp_path / "config").write_text(f"[default]\n{text}")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))

    return write


def urls(requests: list[Any]) -> list[str]:
    """Where requests went, and for which region they are signed."""
    return [
        request.url.partition("?")[0].rstrip("/") + " " + scope(request) for request in requests
    ]


def scope(request: Any) -> str:
    value = {name.lower(): value for name, value in request.headers.items()}["authorization"]
    value = value.decode() if isinstance(value, bytes) else value
    return "/".join(value.partition("Credential=")[2].partition(",")[0].split("/")[2:4])


# --- buckets in other regions ----------------------------------------------------------------------------------------

WEST = {"x-amz-bucket-region": "eu-west-1"}
MALFORMED = b"<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>"
REDIRECTS: list[tuple[str, Answer]] = [
    ("ListObjectsV2", (301, WEST | XML, b"<Error><Code>PermanentRedirect</Code></Error>")),
    ("ListObjectsV2", (400, XML, MALFORMED)),
    (
        "ListObjectsV2",
        (400, WEST, b"<Error><Code>IllegalLocationConstraintException</Code></Error>"),
    ),
    ("ListObjectsV2", (307, WEST, b"<Error><Code>TemporaryRedirect</Code></Error>")),
    ("HeadBucket", (301, WEST, b"")),
    ("HeadBucket", (400, WEST, b"")),
]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(("operation", "answer"), REDIRECTS)
def test_a_bucket_is_followed_into_its_region(
    operation: str, answer: Answer, is_async: bool, made: Any
) -> None:
    answers = [answer, (200, XML, LISTING)]
    mine, result = ours(made("s3", *S3), operation, BUCKET, answers, is_async=is_async)
    other, _ = theirs("s3", operation, BUCKET, answers)

    assert not isinstance(result, Exception)
    assert urls(mine) == urls(other)
    assert "eu-west-1" in urls(mine)[1]


def test_a_region_is_remembered(made: Any) -> None:
    module = made("s3", *S3)
    http = runtime(module, "http")
    listing = http.HttpResponse(200, XML, LISTING)
    stub = runtime(module, "testing").StubTransport(
        [http.HttpResponse(*REDIRECTS[0][1]), listing, listing, listing]
    )
    client = module.S3Client(
        region="eu-central-1", transport=stub, credentials=runtime(module).Credentials("a", "b")
    )
    client.list_objects_v2(bucket="bucket-1")
    client.list_objects_v2(bucket="bucket-1")
    client.list_objects_v2(bucket="bucket-2")

    assert [scope(request).partition("/")[0] for request in stub.requests] == [
        "eu-central-1",
        "eu-west-1",
        "eu-west-1",
        "eu-central-1",
    ]


@pytest.mark.parametrize("length", [{}, {"content_length": 7}])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("is_async", [False, True])
def test_a_file_is_sent_again_from_where_it_began(
    is_async: bool, scheme: str, length: dict[str, int], made: Any
) -> None:
    module = made("s3", "PutObject")
    http = runtime(module, "http")
    file = io.BytesIO(b"xxcontent")
    file.seek(2)
    answers = [http.HttpResponse(*REDIRECTS[0][1]), http.HttpResponse(200, {}, b"")]
    stub = runtime(module, "testing").StubTransport(answers)
    kind = module.AsyncS3Client if is_async else module.S3Client
    keys = runtime(module).Credentials("a", "b")
    client = kind(
        region="eu-central-1",
        transport=stub,
        credentials=keys,
        endpoint_url=f"{scheme}://storage.example" if scheme == "http" else None,
    )
    sending = client.put_object(bucket="bucket-1", key="k", body=file, **length)
    if is_async:
        asyncio.run(await_it(sending))

    first, second = stub.requests
    assert first.body == second.body
    # Over TLS in a chunk, with a checksum behind it.
    assert (
        first.body == b"content" if scheme == "http" else first.body.startswith(b"7\r\ncontent\r\n")
    )
    assert [scope(request) for request in stub.requests] == ["eu-central-1/s3", "eu-west-1/s3"]
    assert about_the_body(first) == about_the_body(second)


def about_the_body(request: Any) -> dict[str, str]:
    return {
        name: value
        for name, value in request.headers.items()
        if "content" in name or "checksum" in name or "trailer" in name
    }


async def await_it(sending: Any) -> Any:
    return await sending


@pytest.mark.parametrize("region", ["evil.example.com/", "", "eu-central-1", "a b", "-x"])
def test_what_is_no_other_region_is_not_followed(region: str, made: Any) -> None:
    module = made("s3", *S3)
    mine, error = ours(
        module, "ListObjectsV2", BUCKET, [(301, {"x-amz-bucket-region": region}, b"")]
    )

    assert len(mine) == 1
    assert error.status_code == 301


def test_who_is_sent_round_in_a_circle_stops(made: Any) -> None:
    answers: list[Answer] = [
        (301, {"x-amz-bucket-region": region}, b"") for region in ("eu-west-1", "eu-west-2")
    ]
    mine, error = ours(made("s3", *S3), "ListObjectsV2", BUCKET, answers)

    assert len(mine) == 2
    assert error.status_code == 301


# --- errors in a success ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_async", [False, True])
def test_an_error_in_a_success_is_repeated_as_one(is_async: bool, made: Any) -> None:
    answers = [(200, XML, FAILED), (200, XML, COPIED)]
    mine, result = ours(made("s3", *S3), "CopyObject", COPY, answers, is_async=is_async)
    other, _ = theirs("s3", "CopyObject", COPY, answers)

    assert len(mine) == len(other) == 2
    assert result.copy_object_result.e_tag == "e"


def test_an_error_in_a_success_is_raised(made: Any) -> None:
    module = made("s3", *S3)
    mine, error = ours(module, "CopyObject", COPY, [(200, XML, FAILED)] * 3)

    assert len(mine) == 3
    assert isinstance(error, runtime(module).ServiceError)
    assert (error.code, error.message, error.status_code) == ("InternalError", "again", 500)


# --- listings --------------------------------------------------------------------------------------------------------

NAMES = b"<EncodingType>url</EncodingType><Delimiter>%2F</Delimiter><Prefix>a%20b%2B</Prefix>"
CONTENTS = b"<Contents><Key>a+b%01%C3%A9</Key></Contents><CommonPrefixes><Prefix>p%2Bq</Prefix></CommonPrefixes>"
V1 = (
    b"<ListBucketResult>" + NAMES + b"<Marker>m+1</Marker><NextMarker>n%201</NextMarker>" + CONTENTS
)
V2 = b"<ListBucketResult>" + NAMES + b"<StartAfter>s%20s</StartAfter>" + CONTENTS
VERSIONS = (
    b"<ListVersionsResult>"
    + NAMES
    + b"<KeyMarker>k+k</KeyMarker><NextKeyMarker>n%2Bn</NextKeyMarker>"
    b"<Version><Key>a%20b</Key></Version><DeleteMarker><Key>c+d</Key></DeleteMarker>"
)


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("ListObjects", V1 + b"</ListBucketResult>"),
        ("ListObjectsV2", V2 + b"</ListBucketResult>"),
        ("ListObjectVersions", VERSIONS + b"</ListVersionsResult>"),
    ],
)
@pytest.mark.parametrize("encoding", [{}, {"EncodingType": "url"}])
def test_names_in_listings_are_botocores(
    operation: str, body: bytes, encoding: dict[str, str], made: Any
) -> None:
    params = BUCKET | encoding
    _, mine = ours(made("s3", *S3), operation, params, [(200, XML, body)])
    _, other = theirs("s3", operation, params, [(200, XML, body)])

    del other["ResponseMetadata"]
    assert mine.to_dict() == other


# --- S3 Express ------------------------------------------------------------------------------------------------------


def created(seconds: int) -> bytes:
    from datetime import UTC, datetime, timedelta

    until = (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        "<CreateSessionResult><Credentials><SessionToken>token</SessionToken><SecretAccessKey>secret"
        f"</SecretAccessKey><AccessKeyId>ASIASESSION</AccessKeyId><Expiration>{until}</Expiration>"
        "</Credentials></CreateSessionResult>"
    ).encode()


@pytest.mark.parametrize("is_async", [False, True])
def test_a_directory_bucket_is_called_in_a_session(is_async: bool, made: Any) -> None:
    answers = [(200, XML, created(300)), (200, XML, LISTING)]
    module = made("s3", *S3)
    mine, result = ours(module, "ListObjectsV2", EXPRESS, answers, is_async=is_async)
    other, _ = theirs("s3", "ListObjectsV2", EXPRESS, answers)

    assert result.name == "b"
    assert urls(mine) == urls(other)
    assert mine[1].headers["x-amz-s3session-token"] == "token"
    assert "x-amz-security-token" not in mine[1].headers
    assert "Credential=ASIASESSION/" in mine[1].headers["authorization"]


@pytest.mark.parametrize(("seconds", "sessions"), [(300, 1), (30, 2)])
def test_a_session_is_kept_until_it_is_about_to_end(seconds: int, sessions: int, made: Any) -> None:
    module = made("s3", *S3)
    http = runtime(module, "http")

    def answer(request: Any) -> Any:
        body = created(seconds) if ("session", "") in request.query else LISTING
        return http.HttpResponse(200, XML, body)

    stub = runtime(module, "testing").StubTransport(answer)
    client = module.S3Client(
        region="eu-central-1", transport=stub, credentials=runtime(module).Credentials("a", "b")
    )
    client.list_objects_v2(bucket=EXPRESS["Bucket"])
    client.list_objects_v2(bucket=EXPRESS["Bucket"])

    asked = [request for request in stub.requests if ("session", "") in request.query]
    assert len(asked) == sessions
    assert len(stub.requests) == sessions + 2


def test_without_sessions_the_caller_s_credentials_sign(
    made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "true")
    mine, _ = ours(made("s3", *S3), "ListObjectsV2", EXPRESS, [(200, XML, LISTING)])
    other, _ = theirs("s3", "ListObjectsV2", EXPRESS, [(200, XML, LISTING)])

    assert urls(mine) == urls(other)
    assert len(mine) == 1


# --- endpoint discovery ----------------------------------------------------------------------------------------------

QUERY = {"QueryString": "SELECT 1", "ClientToken": "c" * 32}


@pytest.mark.parametrize("is_async", [False, True])
def test_an_endpoint_is_asked_for_before_the_call(is_async: bool, made: Any) -> None:
    answers: list[Answer] = [(200, {}, ENDPOINTS), (200, {}, ROWS)]
    mine, result = ours(
        made("timestream-query", "Query"), "Query", QUERY, answers, is_async=is_async
    )
    other, _ = theirs("timestream-query", "Query", QUERY, answers)

    assert result.query_id == "q"
    assert urls(mine) == urls(other)
    assert [request.headers["x-amz-target"] for request in mine] == [
        request.headers["X-Amz-Target"].decode() for request in other
    ]
    assert mine[0].headers["x-amz-api-version"] == "2018-11-01"
    assert "x-amz-api-version" not in mine[1].headers


def test_an_endpoint_is_asked_for_once_and_again_when_it_is_gone(made: Any) -> None:
    module = made("timestream-query", "Query")
    http = runtime(module, "http")
    found, rows = http.HttpResponse(200, {}, ENDPOINTS), http.HttpResponse(200, {}, ROWS)
    gone = http.HttpResponse(421, {}, b'{"__type": "InvalidEndpointException"}')
    stub = runtime(module, "testing").StubTransport([found, rows, rows, gone, found, rows])
    client = module.TimestreamQueryClient(
        region="eu-west-1", transport=stub, credentials=runtime(module).Credentials("a", "b")
    )
    for _ in range(3):
        client.query(query_string="SELECT 1")

    stub.assert_done()
    targets = [request.headers["x-amz-target"].partition(".")[2] for request in stub.requests]
    assert targets == ["DescribeEndpoints", "Query", "Query", "Query", "DescribeEndpoints", "Query"]


def test_an_old_endpoint_is_good_while_there_is_no_newer_one(
    made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = made("timestream-query", "Query")
    http, now = runtime(module, "http"), [1000.0]
    answers = [http.HttpResponse(200, {}, body) for body in (ENDPOINTS, ROWS)]
    refusal = http.HttpResponse(400, {}, b'{"__type": "AccessDeniedException"}')
    stub = runtime(module, "testing").StubTransport([*answers, refusal, answers[1], answers[1]])
    monkeypatch.setattr(runtime(module, "customizations.discovery"), "monotonic", lambda: now[0])
    client = module.TimestreamQueryClient(
        region="eu-west-1", transport=stub, credentials=runtime(module).Credentials("a", "b")
    )
    client.query(query_string="SELECT 1")
    now[0] += 601
    client.query(query_string="SELECT 1")
    client.query(query_string="SELECT 1")  # too soon to ask again

    stub.assert_done()
    targets = [request.headers["x-amz-target"].partition(".")[2] for request in stub.requests]
    assert targets == ["DescribeEndpoints", "Query", "DescribeEndpoints", "Query", "Query"]
    assert {request.host for request in stub.requests[-2:]} == {
        "cell1.timestream.eu-west-1.amazonaws.com"
    }


def test_a_failure_to_find_an_endpoint_is_the_call_s(made: Any) -> None:
    module = made("timestream-query", "Query")
    refusal: Answer = (400, {}, b'{"__type": "AccessDeniedException", "message": "no"}')
    mine, error = ours(module, "Query", QUERY, [refusal])

    assert len(mine) == 1
    assert error.code == "AccessDeniedException"


def test_a_given_endpoint_is_not_asked_for(made: Any) -> None:
    mine, _ = ours(
        made("timestream-query", "Query"),
        "Query",
        QUERY,
        [(200, {}, ROWS)],
        endpoint_url="https://cell.example.com",
    )

    assert [request.host for request in mine] == ["cell.example.com"]


@pytest.mark.parametrize(("setting", "requests"), [("auto", 1), ("true", 2), ("false", 1)])
def test_optional_discovery_is_a_setting_s(
    setting: str, requests: int, made: Any, configure: Callable[[str], None]
) -> None:
    configure(f"endpoint_discovery_enabled = {setting}\n")
    body = ENDPOINTS.replace(b"cell1.timestream", b"cell1.dynamodb")
    answers: list[Answer] = [(200, {}, body)] * (requests - 1) + [(200, {}, b"{}")]
    mine, _ = ours(made("dynamodb", "ListTables"), "ListTables", {}, answers)
    other, _ = theirs("dynamodb", "ListTables", {}, answers)

    assert urls(mine) == urls(other)
    assert len(mine) == requests


def test_discovery_that_is_required_and_forbidden_is_refused(
    made: Any, configure: Callable[[str], None]
) -> None:
    configure("endpoint_discovery_enabled = false\n")
    mine, error = ours(made("timestream-query", "Query"), "Query", QUERY)

    assert mine == []
    assert "endpoint_discovery_enabled" in str(error)


# --- accounts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("mode", ["", "preferred", "disabled", "required"])
@pytest.mark.parametrize("account", ["123456789012", ""])
def test_an_account_s_endpoint_is_called(
    account: str, mode: str, is_async: bool, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", two_sides.KEYS[0])
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", two_sides.KEYS[1])
    monkeypatch.setenv("AWS_ACCOUNT_ID", account)
    if mode:
        monkeypatch.setenv("AWS_ACCOUNT_ID_ENDPOINT_MODE", mode)
    answers: list[Answer] = [(200, {}, b"{}")]
    module = made("dynamodb", "ListTables")
    mine, result = ours(module, "ListTables", {}, answers, credentials=None, is_async=is_async)
    other, error = theirs("dynamodb", "ListTables", {}, answers, keys={"aws_session_token": None})

    assert urls(mine) == urls(other)
    assert isinstance(result, Exception) == isinstance(error, Exception)
    assert bool(mine) == (mode != "required" or bool(account))


# --- settings --------------------------------------------------------------------------------------------------------

STYLES = [
    ("s3", "ListObjectsV2", "s3 =\n  addressing_style = path\n", {}),
    ("s3", "ListObjectsV2", "s3 =\n  addressing_style = virtual\n", {"endpoint_url": "https://s3.example.com"}),
    ("s3", "ListObjectsV2", "", {"endpoint_url": "https://s3.example.com"}),
    ("s3", "ListObjectsV2", "", {"endpoint_url": "http://localhost:9000"}),
    ("s3", "ListObjectsV2", "s3 =\n  use_accelerate_endpoint = true\n", {}),
    ("s3", "ListObjectsV2", "s3 =\n  us_east_1_regional_endpoint = regional\n", {"region": "us-east-1"}),
    ("s3", "ListObjectsV2", "s3 =\n  us_east_1_regional_endpoint = legacy\n", {"region": "us-east-1"}),
    ("sts", "GetCallerIdentity", "sts_regional_endpoints = legacy\n", {}),
    ("sts", "GetCallerIdentity", "sts_regional_endpoints = legacy\n", {"region": "eu-south-1"}),
    ("sts", "GetCallerIdentity", "sts_regional_endpoints = regional\n", {}),
    ("sts", "GetCallerIdentity", "", {}),
]  # fmt: skip


@pytest.mark.parametrize(("service", "operation", "settings", "options"), STYLES)
def test_settings_of_s3_and_sts_are_botocores(
    service: str,
    operation: str,
    settings: str,
    options: dict[str, Any],
    made: Any,
    configure: Callable[[str], None],
) -> None:
    configure(settings)
    module = made(service, *(S3 if service == "s3" else (operation,)))
    params = BUCKET if service == "s3" else {}
    mine, _ = ours(module, operation, params, **options)
    other, _ = theirs(service, operation, params, **options)

    assert urls(mine) == urls(other)
    assert len(mine) == 1


ARN = {"Bucket": "arn:aws:s3:eu-west-1:123456789012:accesspoint/mine"}
GLOBAL = {"Bucket": "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap"}


@pytest.mark.parametrize(
    ("variable", "value", "params"),
    [
        ("AWS_S3_USE_ARN_REGION", "true", ARN),
        ("AWS_S3_USE_ARN_REGION", "false", ARN),
        ("AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS", "true", GLOBAL),
    ],
)
def test_variables_of_s3_are_botocores(
    variable: str, value: str, params: dict[str, str], made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    mine, error = ours(made("s3", *S3), "ListObjectsV2", params)
    other, _ = theirs("s3", "ListObjectsV2", params)

    assert urls(mine) == urls(other)
    assert (
        mine or "must be" in str(error) or "disabled" in str(error) or "configuration" in str(error)
    )


def test_an_argument_stands_above_a_setting(made: Any, configure: Callable[[str], None]) -> None:
    configure("s3 =\n  addressing_style = path\n")
    (request,), _ = ours(made("s3", *S3), "ListObjectsV2", BUCKET, force_path_style=False)

    assert request.host.startswith("bucket-1.")


def test_an_access_point_has_no_path(made: Any) -> None:
    (request,), _ = ours(made("s3", *S3), "ListObjectsV2", ARN, force_path_style=True)

    assert request.host.startswith("mine-123456789012.s3-accesspoint.")


@pytest.mark.parametrize(
    "text",
    [
        "s3 =\n  addressing_style = sideways\n",
        "s3 =\n  use_accelerate_endpoint = maybe\n",
        "s3 =\n  payload_signing_enabled = false\n",
    ],
)
def test_a_setting_that_cannot_be_followed_is_refused(
    text: str, made: Any, configure: Callable[[str], None]
) -> None:
    configure(text)
    module = made("s3", *S3)

    with pytest.raises(runtime(module).ConfigurationError, match="s3 of profile 'default'"):
        ours(module, "ListObjectsV2", BUCKET)


def test_what_is_signed_with_sigv4a_is_refused_by_name(made: Any) -> None:
    _, error = ours(made("s3", *S3), "ListObjectsV2", GLOBAL)

    assert "to be signed with sigv4a" in str(error)


# --- what is shown of a call ------------------------------------------------------------------------------------------


KEY = "a-key-of-thirty-two-bytes-secret"


@pytest.mark.parametrize(
    ("service", "operation", "request_members"),
    [
        ("s3", "PutObject", {"bucket": "bucket-1", "key": "k", "sse_customer_key": KEY}),
        ("ec2", "RunInstances", {"max_count": 1, "min_count": 1, "user_data": KEY}),
    ],
)
def test_a_secret_that_a_customisation_encodes_is_shown_nowhere(
    service: str, operation: str, request_members: dict[str, Any], made: Any, tmp_path: Path
) -> None:
    module = made(service, operation)
    package = runtime(module)
    client_class = module.S3Client if service == "s3" else module.EC2Client
    answer = runtime(module, "http").HttpResponse(200, {}, b"" if service == "s3" else b"<R/>")
    testing = runtime(module, "testing")
    encoded = base64.b64encode(KEY.encode()).decode()
    file = tmp_path / "recording.json"
    with testing.Cassette(file, mode="all") as cassette:
        client = client_class(
            region="eu-central-1",
            transport=cassette.transport(testing.StubTransport([answer])),
            credentials=package.Credentials("a", "b"),
        )
        request = module.OPERATIONS[operation].input(**request_members)
        shown = client.dry_run(request).to_curl()
        client.send(request)

    for text in (shown, file.read_text()):
        plain = urllib.parse.unquote(text)
        assert KEY not in plain
        assert encoded not in plain
