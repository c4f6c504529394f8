"""The file of a ``Cassette``: requests and answers as JSON that a person can read, and what is left out of them.

A body is ``json`` where that gives the same bytes again (or where something was taken out), else ``text``, or
``base64`` where it is no text. Left out is what another run would have otherwise: times, signatures, ids of attempts.
"""

from __future__ import annotations

import json
import os
import re
from base64 import b64decode, b64encode

from ..exceptions import MalformedResponseError, short_repr
from ..http import HttpResponse
from ..shapes.problems import is_dict, is_list
from ..shapes.secrets import Secrets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..http import HttpRequest

_VERSION = 1
# What says nothing of the call, or is another each time.
_UNRECORDED_OF_REQUEST = frozenset(
    {
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "authorization",
        "content-length",
        "user-agent",
        "x-amz-content-sha256",
        "x-amz-date",
        "x-amz-s3session-token",
        "x-amz-security-token",
        "x-amzn-trace-id",
    }
)
# The body is recorded as it was read, so neither its framing nor the connection is the replayed answer's.
_UNRECORDED_OF_RESPONSE = frozenset(
    {"connection", "content-length", "date", "keep-alive", "set-cookie", "transfer-encoding"}
)
_ACCOUNT = re.compile(r"(?<!\d)\d{12}(?!\d)")
_NO_ACCOUNT = "000000000000"
_TOKEN = "<idempotency token>"


class Exchange:
    """A request and its answer, as the file has them."""

    __slots__ = ("request", "response")

    def __init__(self, request: dict[str, Any], response: dict[str, Any]) -> None:
        self.request = request
        self.response = response

    @property
    def title(self) -> str:
        """The exchange in a message."""
        return str(self.request["operation"])

    def http_response(self) -> HttpResponse:
        """The answer."""
        response = self.response
        return HttpResponse(response["status"], response["headers"], _bytes(response["body"]))


class Scrubber:
    """Makes exchanges without secrets; with ``account_ids`` False, without ids of accounts, too."""

    __slots__ = ("_account_ids",)

    def __init__(self, *, account_ids: bool) -> None:
        self._account_ids = account_ids

    def exchange(self, request: HttpRequest, response: HttpResponse) -> Exchange:
        """What is recorded of a call."""
        secrets = Secrets.of_call(request.source, request.body)
        secrets.add_members(_outcome(request, response))
        headers = {
            name: self._text(value, secrets)
            for name, value in sorted(response.headers.items())
            if name not in _UNRECORDED_OF_RESPONSE
        }
        body = self._body(response.body, secrets)
        return Exchange(
            self.request(request), {"status": response.status, "headers": headers, "body": body}
        )

    def request(self, request: HttpRequest) -> dict[str, Any]:
        """What is recorded of a request, and looked for later."""
        secrets = Secrets.of_call(request.source, request.body)
        operation = "" if request.source is None else request.source.__operation__.name
        token = request.headers.get("amz-sdk-invocation-id", "")
        found = request.copy()
        found.path = secrets.redact_path(request.path)
        found.query = [
            (name, secrets.redact(value).replace(token or "\0", _TOKEN))
            for name, value in request.query
        ]
        headers = {
            name: self._text(value, secrets, token)
            for name, value in sorted(request.headers.items())
            if name not in _UNRECORDED_OF_REQUEST
        }
        # A checksum of a body with another token each time is another each time.
        sent = request.body
        if token and token.encode() in sent:
            headers = {
                name: value
                for name, value in headers.items()
                if name != "content-md5" and not name.startswith("x-amz-checksum-")
            }
            sent = sent.replace(token.encode(), _TOKEN.encode())
        return {
            "operation": operation,
            "method": request.method,
            "url": self._accountless(found.url),
            "headers": headers,
            "body": self._body(sent, secrets),
        }

    def _text(self, text: str, secrets: Secrets, token: str = "") -> str:
        return self._accountless(secrets.redact(text).replace(token or "\0", _TOKEN))

    def _accountless(self, text: str) -> str:
        return text if self._account_ids else _ACCOUNT.sub(_NO_ACCOUNT, text)

    def _body(self, body: bytes, secrets: Secrets) -> dict[str, Any]:
        body = secrets.redact_body(body)
        if not body:
            return {}
        try:
            text = self._accountless(body.decode())
        except UnicodeDecodeError:
            return {"base64": b64encode(body).decode()}
        try:
            value: object = json.loads(text)
        except ValueError:
            value = None
        if (is_dict(value) or is_list(value)) and _dumps(value) == text:
            return {"json": value}
        return {"text": text}


def _outcome(request: HttpRequest, response: HttpResponse) -> object:
    """The result or the error that ``response`` is; None where it is neither."""
    from ..client.errors import ServiceError

    if request.source is None:
        return None
    # A copy: who reads it may change it.
    copied = HttpResponse(response.status, response.headers, response.body)
    copied.names = dict(response.names)
    try:
        result: object = request.source.__operation__.parse(copied, level="off")
    except ServiceError as error:
        return error
    except MalformedResponseError:
        return None
    return result


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _bytes(body: Mapping[str, Any]) -> bytes:
    if "json" in body:
        return _dumps(body["json"]).encode()
    if "base64" in body:
        return b64decode(body["base64"])
    text: str = body.get("text", "")
    return text.encode()


# --- the file ---


def read_exchanges(path: str) -> list[Exchange]:
    """Those of a file. Raises ``ValueError`` for a file that is no recording."""
    with open(path, encoding="utf-8") as file:
        try:
            document: Any = json.load(file)
            version = document["version"]
            exchanges = [Exchange(call["request"], call["response"]) for call in document["calls"]]
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path} is no recording: {error!r}; record it anew") from error
    if version != _VERSION:
        raise ValueError(
            f"{path} is a recording of version {version}, not {_VERSION}; record it anew"
        )
    return exchanges


def write_exchanges(path: str, exchanges: Sequence[Exchange]) -> None:
    """Writes a file, all of it or nothing."""
    calls = [{"request": call.request, "response": call.response} for call in exchanges]
    document = {"version": _VERSION, "calls": calls}
    folder = os.path.dirname(path)
    if folder:
        os.makedirs(folder, exist_ok=True)
    unfinished = f"{path}.unfinished"
    with open(unfinished, "w", encoding="utf-8", newline="\n") as file:
        json.dump(document, file, ensure_ascii=False, indent=2)
        file.write("\n")
    os.replace(unfinished, path)


def request_differences(recorded: dict[str, Any], asked: dict[str, Any]) -> list[str]:
    """A line for each part of two recorded requests that differs."""
    return [*_differences(recorded, asked, "")]


def _differences(recorded: Any, asked: Any, pointer: str) -> Iterator[str]:
    if is_dict(recorded) and is_dict(asked):
        for key in {**recorded, **asked}:
            inner = f"{pointer}/{key}"
            if key not in recorded or key not in asked:
                where = "only recorded" if key in recorded else "not recorded"
                value = recorded[key] if key in recorded else asked[key]
                yield f"{inner}: {where}: {short_repr(value)}"
            else:
                yield from _differences(recorded[key], asked[key], inner)
    elif is_list(recorded) and is_list(asked) and len(recorded) == len(asked):
        for index, (old, new) in enumerate(zip(recorded, asked, strict=True)):
            yield from _differences(old, new, f"{pointer}/{index}")
    elif recorded != asked:
        yield f"{pointer}: recorded {short_repr(recorded)}, now {short_repr(asked)}"
