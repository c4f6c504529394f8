"""Checksums: the algorithms, those of answers, and what settings and arguments say of them."""

from __future__ import annotations

import asyncio
import base64
import importlib
import itertools
import zlib
from contextlib import nullcontext
from hashlib import md5, sha1, sha256, sha512
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.runtime.protocols import checksums

from tests.support.packages import build, model, operation, render_files, runtime

BODY = b"123456789"
STANDARD = {
    "crc32": zlib.crc32(BODY).to_bytes(4, "big"),
    "sha1": sha1(BODY).digest(),
    "sha256": sha256(BODY).digest(),
    "sha512": sha512(BODY).digest(),
    "md5": md5(BODY).digest(),
}
# The check values of reveng.sourceforge.io/crc-catalogue (CRC-32/ISCSI, CRC-64/NVME); XXH64 and XXH3 are those of
# xxhsum 0.8.2.
EXTRA = {
    "crc32c": bytes.fromhex("e3069283"),
    "crc64nvme": bytes.fromhex("ae8b14860a799888"),
    "xxhash64": bytes.fromhex("8cb841db40e6ae83"),
}
ALGORITHMS = [*STANDARD, *EXTRA, "xxhash3", "xxhash128"]


def _crc(data: bytes, before: int, polynomial: int, bits: int) -> int:
    """A cyclic redundancy check by its definition, bit by bit."""
    full = (1 << bits) - 1
    found = before ^ full
    for byte in data:
        found ^= byte
        for _ in range(8):
            found = (found >> 1) ^ (polynomial if found & 1 else 0)
    return found ^ full


class _Blake:
    """Stands for an xxHash: it is its glue that is tested here."""

    def __init__(self, size: int) -> None:
        self.data, self.size = b"", size

    def update(self, data: bytes) -> None:
        self.data += data

    def finalize(self) -> bytes:
        return sha512(self.data).digest()[: self.size]


STAND_IN = SimpleNamespace(
    crc32c=lambda data, before=0: _crc(data, before, 0x82F63B78, 32),
    crc64nvme=lambda data, before=0: _crc(data, before, 0x9A6C9329AC4BC9B5, 64),
    XXHash=SimpleNamespace(
        new_xxhash64=lambda: _Blake(8),
        new_xxhash3_64=lambda: _Blake(8),
        new_xxhash3_128=lambda: _Blake(16),
    ),
)


@pytest.fixture
def awscrt(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra, as if it were installed."""
    monkeypatch.setattr(checksums, "_found_awscrt", [STAND_IN])


@pytest.fixture
def no_awscrt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checksums, "_found_awscrt", [None])


def text(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


# --- algorithms ---


@pytest.mark.parametrize(("algorithm", "digest"), STANDARD.items())
def test_an_algorithm_of_the_standard_library(algorithm: str, digest: bytes) -> None:
    whole, parts = checksums.new_hash(algorithm), checksums.new_hash(algorithm)
    assert whole is not None
    assert parts is not None

    whole.update(BODY)
    for start in range(0, len(BODY), 2):
        parts.update(BODY[start : start + 2])

    assert whole.digest() == parts.digest() == digest


@pytest.mark.parametrize(("algorithm", "digest"), [*EXTRA.items()][:2])
def test_an_algorithm_of_the_extra(awscrt: None, algorithm: str, digest: bytes) -> None:
    found = checksums.new_hash(algorithm)
    assert found is not None

    found.update(BODY[:4])
    found.update(BODY[4:])

    assert found.digest() == digest


@pytest.mark.parametrize("algorithm", [*EXTRA, "xxhash3", "xxhash128"])
def test_the_installed_awscrt_has_the_algorithm(algorithm: str) -> None:
    pytest.importorskip(
        "awscrt",
        reason="the extra changes what botocore signs with: it is not among the tests' packages",
    )
    found = checksums.new_hash(algorithm)
    assert found is not None

    found.update(BODY[:4])
    found.update(BODY[4:])

    digest = found.digest()
    assert digest == EXTRA.get(algorithm, digest)
    assert len(digest) == {"crc32c": 4, "xxhash128": 16}.get(algorithm, 8)


@pytest.mark.usefixtures("no_awscrt")
@pytest.mark.parametrize("algorithm", [*EXTRA, "xxhash3", "xxhash128"])
def test_without_the_extra_there_is_none(algorithm: str) -> None:
    assert checksums.new_hash(algorithm) is None


def test_an_awscrt_of_before_an_algorithm_has_none_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checksums, "_found_awscrt", [SimpleNamespace(crc32c=STAND_IN.crc32c)])

    assert checksums.new_hash("crc32c") is not None
    assert checksums.new_hash("crc64nvme") is None
    assert checksums.new_hash("xxhash128") is None


def test_the_extra_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(name: str) -> ModuleType:
        asked.append(name)
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", refuse)
    monkeypatch.setattr(checksums, "_found_awscrt", [])

    assert [checksums.new_hash("crc32c"), checksums.new_hash("crc64nvme")] == [None, None]
    assert asked == ["awscrt.checksums"]


# --- a service with a checksum of everything ---

CHECKSUM = {
    "requestAlgorithmMember": "Algorithm",
    "requestValidationModeMember": "Mode",
    "responseAlgorithms": [name.upper() for name in ALGORITHMS],
}
CHECKSUM_OF_ANSWERS = {name: CHECKSUM[name] for name in [*CHECKSUM][1:]}
DOCUMENT = model(
    {
        "Both": operation("Both", input="In", output="Out", httpChecksum=CHECKSUM),
        "Needed": operation(
            "Needed", input="Blob", httpChecksum=CHECKSUM | {"requestChecksumRequired": True}
        ),
        "Old": operation("Old", input="Blob", httpChecksumRequired=True),
        "Read": {
            "name": "Read",
            "http": {"method": "GET", "requestUri": "/"},
            "input": {"shape": "Asked"},
            "output": {"shape": "Out"},
            "httpChecksum": {
                "requestValidationModeMember": "Mode",
                "responseAlgorithms": ["CRC32"],
            },
        },
        "Stream": operation(
            "Stream", input="Asked", output="Came", httpChecksum=CHECKSUM_OF_ANSWERS
        ),
        "Plain": operation("Plain", input="Blob", output="Out"),
    },
    {
        "In": {
            "type": "structure",
            "payload": "Data",
            "members": {
                "Data": {"shape": "Bytes"},
                "Algorithm": {
                    "shape": "Text",
                    "location": "header",
                    "locationName": "X-Amz-Sdk-Checksum-Algorithm",
                },
                "Mode": {
                    "shape": "Text",
                    "location": "header",
                    "locationName": "X-Amz-Checksum-Mode",
                },
                "Sha1": {
                    "shape": "Text",
                    "location": "header",
                    "locationName": "x-amz-checksum-sha1",
                },
            },
        },
        "Out": {
            "type": "structure",
            "payload": "Data",
            "members": {"Data": {"shape": "Bytes"}},
        },
        "Came": {
            "type": "structure",
            "payload": "Data",
            "members": {"Data": {"shape": "Stream"}},
        },
        "Stream": {"type": "blob", "streaming": True},
        "Bytes": {"type": "blob"},
        "Text": {"type": "string"},
    },
)
DOCUMENT["shapes"]["Blob"] = DOCUMENT["shapes"]["In"]
DOCUMENT["shapes"]["Asked"] = {
    "type": "structure",
    "members": {"Mode": DOCUMENT["shapes"]["In"]["members"]["Mode"]},
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(DOCUMENT, tmp_path_factory.mktemp("checksums"))


@pytest.fixture
def own(service: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package's own copy of the module, with the extra as it stands in."""
    found = runtime(service, "protocols.checksums")
    monkeypatch.setattr(found, "_found_awscrt", [STAND_IN])
    return found


# --- requests ---


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_the_caller_chooses_the_algorithm(call: Any, own: Any, algorithm: str) -> None:
    sent, _ = call("Both", data=BODY, algorithm=algorithm.upper())

    known = STANDARD | {name: EXTRA[name] for name in ("crc32c", "crc64nvme")}
    header = sent.headers[f"x-amz-checksum-{algorithm}"]
    assert header == text(known.get(algorithm) or base64.b64decode(header))
    assert sent.headers["x-amz-sdk-checksum-algorithm"] == algorithm.upper()


def test_the_default_is_told(call: Any) -> None:
    sent, _ = call("Both", data=BODY)

    assert sent.headers["x-amz-checksum-crc32"] == text(STANDARD["crc32"])
    assert sent.headers["x-amz-sdk-checksum-algorithm"] == "CRC32"


def test_what_the_caller_has_computed_is_kept(call: Any) -> None:
    sent, _ = call("Both", data=BODY, algorithm="SHA1", sha1="mine")

    assert sent.headers["x-amz-checksum-sha1"] == "mine"
    assert "x-amz-checksum-crc32" not in sent.headers


def test_a_required_checksum_alone_is_md5(call: Any) -> None:
    sent, _ = call("Old", data=BODY)

    assert sent.headers["content-md5"] == text(STANDARD["md5"])
    assert not [name for name in sent.headers if name.startswith("x-amz-checksum-")]


def test_an_operation_without_the_trait_loads_nothing_of_it(service: Any, call: Any) -> None:
    sent, _ = call("Plain", data=BODY)

    plain = importlib.import_module(f"{service.__name__}.operations.plain")
    assert not hasattr(plain, "checksums")
    assert service.OPERATIONS["Plain"].prepare == ()
    assert not [name for name in sent.headers if "checksum" in name]


WHENS = (None, "when_supported", "when_required")


@pytest.mark.parametrize(
    ("argument", "variable", "profile"), [*itertools.product(WHENS, WHENS, WHENS)]
)
def test_what_is_said_of_checksums(
    call: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    argument: str | None,
    variable: str | None,
    profile: str | None,
) -> None:
    keys = ("request_checksum_calculation", "response_checksum_validation")
    if profile:
        lines = [f"{key} = {profile}\n" for key in keys]
        (tmp_path / "config").write_text("".join(["[default]\n", *lines]))
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    for key in keys:
        if variable:
            monkeypatch.setenv(f"AWS_{key.upper()}", variable.upper())
    settings = dict.fromkeys(keys, argument)

    by_itself, _ = call("Both", settings=settings, data=BODY)
    needed, _ = call("Needed", settings=settings, data=BODY)
    chosen, _ = call("Both", settings=settings, data=BODY, algorithm="SHA256", mode="ENABLED")

    supported = (argument or variable or profile) != "when_required"
    assert ("x-amz-checksum-crc32" in by_itself.headers) is supported
    assert ("x-amz-sdk-checksum-algorithm" in by_itself.headers) is supported
    assert (by_itself.headers.get("x-amz-checksum-mode") == "ENABLED") is supported
    assert "x-amz-checksum-crc32" in needed.headers
    assert chosen.headers["x-amz-checksum-sha256"] == text(STANDARD["sha256"])
    assert chosen.headers["x-amz-checksum-mode"] == "ENABLED"


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        (
            "AWS_REQUEST_CHECKSUM_CALCULATION",
            "never",
            "is 'never'; it must be when_supported or when_required",
        ),
        (
            "AWS_RESPONSE_CHECKSUM_VALIDATION",
            "true",
            "is 'true'; it must be when_supported or when_required",
        ),
        ("AWS_DISABLE_REQUEST_COMPRESSION", "yes", "is 'yes'; it must be true or false"),
        (
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
            "0",
            "is '0'; it must be a whole number from 1, or be left out for 10240",
        ),
        ("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "1048577", "it must be at most 1048576"),
    ],
)
def test_a_setting_that_cannot_be_read_is_refused(
    call: Any, service: Any, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, words: str
) -> None:
    monkeypatch.setenv(variable, value)

    with pytest.raises(runtime(service).ConfigurationError) as caught:
        call("Plain", data=BODY)

    assert str(caught.value).startswith(f"the environment variable {variable} is ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("request_checksum_calculation", "never", ValueError),
        ("response_checksum_validation", True, ValueError),
    ],
)
def test_an_argument_that_is_none_is_refused(
    call: Any, name: str, value: Any, error: type[Exception]
) -> None:
    with pytest.raises(error, match=name):
        call("Plain", settings={name: value}, data=BODY)


# --- answers ---


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_right_checksum_passes_and_a_wrong_one_is_an_error(
    call: Any, service: Any, own: Any, algorithm: str
) -> None:
    shared = runtime(service)
    found = own.new_hash(algorithm)
    found.update(BODY)
    headers = {f"x-amz-checksum-{algorithm}": text(found.digest())}

    _, result = call("Both", shared.HttpResponse(200, headers, BODY))
    with pytest.raises(shared.ChecksumMismatchError) as caught:
        call("Both", shared.HttpResponse(200, headers, BODY + b"0"))

    assert result.data == BODY
    assert isinstance(caught.value, shared.MalformedResponseError)
    assert f"its checksum {algorithm.upper()} is " in str(caught.value)
    assert headers[f"x-amz-checksum-{algorithm}"] in str(caught.value)
    assert caught.value.response is not None


@pytest.mark.usefixtures("own")
def test_of_several_checksums_the_fastest_is_checked(call: Any, service: Any) -> None:
    shared = runtime(service)
    headers = {"x-amz-checksum-sha256": "wrong", "x-amz-checksum-crc32": text(STANDARD["crc32"])}
    _, result = call("Both", shared.HttpResponse(200, headers, BODY))
    assert result.data == BODY

    with pytest.raises(shared.ChecksumMismatchError, match="CRC64NVME"):
        call(
            "Both", shared.HttpResponse(200, headers | {"x-amz-checksum-crc64nvme": "wrong"}, BODY)
        )


def test_the_checksum_of_parts_is_not_checked(call: Any, service: Any) -> None:
    shared = runtime(service)
    composite = {"x-amz-checksum-sha256": "9vcUXNBWZ3kfDUfRGz3ZOw==-3"}

    _, result = call("Both", shared.HttpResponse(200, composite, BODY))
    with pytest.raises(shared.ChecksumMismatchError):
        call("Both", shared.HttpResponse(200, composite | {"x-amz-checksum-sha512": "wrong"}, BODY))

    assert result.data == BODY


@pytest.mark.parametrize(
    ("name", "settings"),
    [("Plain", {}), ("Both", {"response_checksum_validation": "when_required"})],
)
def test_a_checksum_that_was_not_asked_for_is_not_checked(
    call: Any, service: Any, name: str, settings: dict[str, str]
) -> None:
    answer = runtime(service).HttpResponse(200, {"x-amz-checksum-crc32": "wrong"}, BODY)

    _, result = call(name, answer, settings, data=BODY)

    assert result.data == BODY


def test_that_of_an_error_is_not_checked(call: Any, service: Any) -> None:
    shared = runtime(service)
    headers = {"x-amz-checksum-crc32": "wrong", "x-amzn-errortype": "NoSuchKey"}

    with pytest.raises(shared.ServiceError, match="NoSuchKey"):
        call("Both", shared.HttpResponse(404, headers, b"{}"))


def test_without_the_extra_an_answer_counts_unchecked_unless_the_caller_asks(
    call: Any, service: Any, own: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = runtime(service)
    monkeypatch.setattr(own, "_found_awscrt", [None])
    answer = shared.HttpResponse(200, {"x-amz-checksum-crc64nvme": "wrong"}, BODY)
    other = shared.HttpResponse(
        200, {"x-amz-checksum-crc64nvme": "wrong", "x-amz-checksum-crc32": "wrong"}, BODY
    )

    _, result = call("Both", answer)
    assert result.data == BODY
    with pytest.raises(shared.ChecksumMismatchError, match="CRC32"):
        call("Both", other)
    with pytest.raises(
        shared.ConfigurationError,
        match=r"CRC64NVME needs the package awscrt: install .* 'checksums'",
    ):
        call("Both", answer, {"response_checksum_validation": "when_required"}, mode="ENABLED")


# A POST is not repeated: the service has acted.
@pytest.mark.parametrize(("name", "attempts"), [("Both", 1), ("Read", 2)])
def test_a_damaged_answer_is_asked_for_again_where_that_does_no_harm(
    service: Any, name: str, attempts: int
) -> None:
    shared = runtime(service)
    headers = {"x-amz-checksum-crc32": text(STANDARD["crc32"])}
    answers = [shared.HttpResponse(200, headers, body) for body in (b"damaged", BODY)]
    stub = runtime(service, "testing").StubTransport(*answers)
    policy = shared.RetryPolicy(base_delay=0)
    client = service.SampleClient(
        region="eu-west-1",
        endpoint_url="https://example.com",
        credentials=shared.Credentials("id", "secret"),
        transport=stub,
        retries=policy,
    )

    raised = pytest.raises(shared.ChecksumMismatchError) if attempts == 1 else nullcontext()
    with raised:
        assert client.send(service.OPERATIONS[name].input()).data == BODY

    assert len(stub.requests) == attempts


# --- bodies by pieces ---


@pytest.mark.parametrize("by", [-1, 2, 100])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_stream_is_checked_at_its_end(
    call: Any, service: Any, own: Any, algorithm: str, by: int
) -> None:
    shared = runtime(service)
    found = own.new_hash(algorithm)
    found.update(BODY)
    headers = {f"x-amz-checksum-{algorithm}": text(found.digest())}

    _, right = call("Stream", shared.HttpResponse(200, headers, BODY))
    _, wrong = call("Stream", shared.HttpResponse(200, headers, BODY + b"0"))

    assert read_all(right.data, by) == BODY
    with pytest.raises(shared.ChecksumMismatchError, match=algorithm.upper()):
        read_all(wrong.data, by)


def read_all(body: Any, by: int) -> bytes:
    """A body by parts of this size."""
    found = b""
    while part := asyncio.run(part) if asyncio.iscoroutine(part := body.read(by)) else part:
        found += part
    return found


# --- models that contradict themselves ---


def test_a_mode_that_is_no_header_is_an_error() -> None:
    document = model(
        {"Op": operation("Op", input="In", httpChecksum=CHECKSUM)},
        {
            "In": {
                "type": "structure",
                "members": {"Algorithm": {"shape": "Text"}, "Mode": {"shape": "Text"}},
            },
            "Text": {"type": "string"},
        },
    )

    with pytest.raises(
        ModelError, match=r"Op\.httpChecksum\.requestValidationModeMember: Mode must be in a header"
    ):
        render_files(document, "p")
