"""The two ways to the standard library's JSON, which must not differ, and orjson before them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.protocols import json as codec

if TYPE_CHECKING:
    from collections.abc import Callable

VALUES: list[object] = [
    None,
    True,
    -0.0,
    1e300,
    10**40,
    "",
    'é\u2028\U0001f600"\\\x00',
    "\ud800",
    [],
    {},
    {"a": [1, {"b": "c"}], "z": None},
    {1: "a", False: "b", None: "c", 1.5: "d"},
]
TEXTS = [
    b" [1] ",
    b"\t{}\r\n",
    b'{"a": 1, "a": 2}',
    b"1e999",
    b'"\\ud800"',
    b"",
    b" ",
    b"{",
    b"[1,]",
    b"nul",
    b"NaN",
    b"-Infinity",
    b"1 2",
    b"01",
    b"\xef\xbb\xbf{}",
    b"\xc2\xa0[1]",
    b"\xff",
    b'"\x01"',
    b"9" * 5000,
    b"[" * 100_000,
]
NOT_JSON: list[object] = [float("nan"), [float("-inf")], {(1,): 1}, object(), {1}, b"x"]


def outcome(convert: Callable[[object], object], value: object) -> object:
    try:
        return repr(convert(value))
    except (ValueError, TypeError, RecursionError) as error:
        known = (ValueError, TypeError, RecursionError)
        return next(kind for kind in known if isinstance(error, kind))


@pytest.mark.parametrize("value", [*VALUES, *NOT_JSON], ids=lambda value: type(value).__name__)
def test_compiled_and_public_write_the_same(value: object) -> None:
    compiled, _ = codec._compiled_codec()
    public, _ = codec._public_codec()

    assert outcome(compiled, value) == outcome(public, value)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:20]))
def test_compiled_and_public_read_the_same(text: bytes) -> None:
    _, compiled = codec._compiled_codec()
    _, public = codec._public_codec()

    assert outcome(compiled, text) == outcome(public, text)


def test_compiled_reads_what_it_wrote() -> None:
    dumps, loads = codec._compiled_codec()

    assert [loads(dumps(value)) for value in VALUES[:-1]] == VALUES[:-1]


@pytest.mark.parametrize("text", [b"NaN", b"[Infinity]", b"{} {}", b"{", b"\xff"])
def test_refused_with_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"not JSON|more after|no value|Expecting|decode"):
        codec.loads(text)


def test_what_orjson_does_not_take_is_written_all_the_same() -> None:
    dumps, _ = codec._orjson_codec(codec._standard)

    assert dumps([10**40, "\ud800"]) == b"[" + b"1" + b"0" * 40 + b',"\\ud800"]'


LATER = """
import sys
sys.path[:0] = {path!r}
from aws_clients.apigatewayv2 import OPERATIONS
from aws_clients.runtime import HttpResponse
parse, loaded = OPERATIONS["GetIntegration"].parse, []
for size in (100, 100, 300_000, 100):
    body = b'{{"integrationId": "i", "description": "%s"}}' % (b"d" * size)
    assert parse(HttpResponse(200, {{}}, body)).description == "d" * size
    loaded.append("orjson" in sys.modules)
print(*loaded)
"""


def test_orjson_is_loaded_once_it_is_worth_it() -> None:
    orjson = pytest.importorskip("orjson")
    path = [str(Path(__file__).parents[4] / "generated"), str(Path(orjson.__file__).parents[1])]

    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", LATER.format(path=path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert done.stdout.split() == ["False", "False", "True", "True"]


MALFORMED = """
import sys
sys.path.insert(0, {folder!r})
from aws_clients.apigatewayv2 import OPERATIONS
from aws_clients.runtime import HttpResponse, MalformedResponseError, ServiceError
assert "json" not in sys.modules
for status, body in ((200, b'{{"a": tru'), (200, b'{{"a" 1}}'), (400, b'{{"message": "no')):
    try:
        OPERATIONS["GetIntegration"].parse(HttpResponse(status, {{}}, body))
    except (MalformedResponseError, ServiceError) as error:
        print(type(error).__name__)
"""


@pytest.mark.parametrize("flags", [["-I", "-S"], ["-I"]], ids=" ".join)
def test_malformed_json_is_said_where_nothing_has_imported_json(flags: list[str]) -> None:
    """CPython 3.11's scanner takes its exception from ``json.decoder`` and fails with SystemError without it; pytest
    has loaded that, so this needs a process of its own.
    """
    folder = Path(__file__).parents[4] / "generated"

    done = subprocess.run(
        [sys.executable, *flags, "-c", MALFORMED.format(folder=str(folder))],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert done.stdout.split() == [
        "MalformedResponseError", "MalformedResponseError", "ApiGatewayV2Error"
    ]  # fmt: skip
