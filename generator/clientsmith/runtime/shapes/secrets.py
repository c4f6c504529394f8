"""Takes secrets out of what went over the wire, for what is shown and for what is kept in a file.

What is secret are the values of the model's sensitive members, wherever they stand in a text, and what stands under a
name such as ``SecretAccessKey``, since models do not mark all of these. So one code serves every protocol: it looks for
values, not for places. It takes out more rather than less: an equal value elsewhere goes, too. Text, blobs and
numbers; timestamps and booleans stay.
"""

from __future__ import annotations

import re
from base64 import b64encode

from ..exceptions import REDACTED
from .problems import is_dict, is_list
from .structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NAMES = frozenset(
    {
        "accesskeyid",
        "accesstoken",
        "authorizationtoken",
        "clientsecret",
        "idtoken",
        "password",
        "refreshtoken",
        "secretaccesskey",
        "secretbinary",
        "secretkey",
        "secretstring",
        "securitytoken",
        "sessiontoken",
    }
)
# Of a shorter one, every text has some part.
_SHORTEST_PART = 6
_ELEMENT = re.compile(r"<([\w.:-]+)([^<>]*)>([^<]*)</\1>")
_REDACTED_BLOB = b64encode(REDACTED.encode()).decode()


class Secrets:
    """The secret values of a request or a result, with what stands for each."""

    __slots__ = ("_blobs", "_texts")

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._blobs: list[bytes] = []

    @classmethod
    def of_call(cls, request: Any, body: bytes) -> Secrets:
        """Those of a request of an operation, which is sent with ``body``. A streamed one is no secret: it is among
        the sensitive members so that no message shows a file.
        """
        found = cls.of(request)
        streams = None if request is None else request.__operation__.streams
        if streams is not None and streams.request and body in found._blobs:
            found._blobs.remove(body)
            del found._texts[b64encode(body).decode()]
        return found

    @classmethod
    def of(cls, *structures: Any) -> Secrets:
        """Those of requests, results and errors; None has none."""
        found = cls()
        for structure in structures:
            found.add_members(structure)
        return found

    def add(self, value: object) -> None:
        """``value``, and all that is in it, is secret, too."""
        if isinstance(value, Structure):
            for name in value.member_names():
                self.add(getattr(value, name))
        elif is_dict(value):
            for key, inner in value.items():
                self.add(key)
                self.add(inner)
        elif is_list(value):
            for inner in value:
                self.add(inner)
        elif isinstance(value, (bytes, bytearray)) and value:
            self._blobs.append(bytes(value))
            self._texts[b64encode(value).decode()] = _REDACTED_BLOB
        elif value != "" and isinstance(value, (str, int, float)) and not isinstance(value, bool):
            self._texts[str(value)] = REDACTED
            if isinstance(value, str):
                # So customisations send some texts: S3's keys of customers, EC2's user data.
                encoded = b64encode(value.encode("utf-8", "surrogatepass")).decode()
                self._texts.setdefault(encoded, _REDACTED_BLOB)

    def add_members(self, value: Any) -> None:
        """What is secret in ``value``: a structure, an error, or what holds such."""
        members: dict[str, str] | None = getattr(value, "_members", None)
        if members is not None:
            sensitive: frozenset[str] = getattr(value, "_sensitive", frozenset())
            for name, wire in members.items():
                inner: object = getattr(value, name)
                if name in sensitive or _is_secret_name(wire):
                    self.add(inner)
                else:
                    self.add_members(inner)
        elif is_dict(value):
            for inner in value.values():
                self.add_members(inner)
        elif is_list(value):
            for inner in value:
                self.add_members(inner)

    # --- texts ---

    def redact(self, text: str) -> str:
        """A header, a parameter, or any text."""
        if text in self._texts:
            return self._texts[text]
        for secret, instead in self._texts.items():
            if len(secret) >= _SHORTEST_PART and secret in text:
                text = text.replace(secret, instead)
        return text

    def redact_path(self, path: str) -> str:
        """A path, percent-encoded."""
        from urllib.parse import quote, unquote

        for secret in self._texts:
            # A greedy label's slashes divide segments.
            if "/" in secret and len(secret) >= _SHORTEST_PART:
                path = path.replace(quote(secret, safe="/~"), quote(REDACTED, safe=""))
        parts = [(part, unquote(part)) for part in path.split("/")]
        return "/".join(
            [
                part if (found := self.redact(plain)) == plain else quote(found, safe="")
                for part, plain in parts
            ]
        )

    def redact_body(self, body: bytes) -> bytes:
        """A body of any protocol: JSON, XML, a form, CBOR, or a payload as it is. One without secrets stays to the
        byte.
        """
        if not body:
            return body
        if body in self._blobs:
            return REDACTED.encode()
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return self._redact_binary(body)
        return self._redact_text(text).encode()

    def _redact_text(self, text: str) -> str:
        import json

        try:
            value = json.loads(text)
        except ValueError:
            if text.lstrip().startswith("<"):
                return self.redact(_ELEMENT.sub(self._redact_element, text))
            return self.redact(self._redact_form(text))
        found = self._redact_json(value)
        if found == value:
            return text
        return json.dumps(found, ensure_ascii=False, separators=(",", ":"))

    def _redact_json(self, value: Any) -> Any:
        if is_dict(value):
            return {
                self.redact(str(key)): (
                    _hidden(inner) if _is_secret_name(str(key)) else self._redact_json(inner)
                )
                for key, inner in value.items()
            }
        if is_list(value):
            return [self._redact_json(inner) for inner in value]
        if isinstance(value, str):
            return self.redact(value)
        return _hidden(value) if str(value) in self._texts else value

    def _redact_element(self, match: re.Match[str]) -> str:
        from html import escape, unescape

        name, attributes, content = match.groups()
        text = unescape(content)
        found = REDACTED if text and _is_secret_name(name) else self.redact(text)
        inner = content if found == text else escape(found, quote=False)
        return f"<{name}{attributes}>{inner}</{name}>"

    def _redact_form(self, text: str) -> str:
        from urllib.parse import quote, unquote_plus

        pairs: list[str] = []
        for pair in text.split("&"):
            name, equals, value = pair.partition("=")
            plain = unquote_plus(value)
            is_secret = bool(equals) and _is_secret_name(unquote_plus(name).rpartition(".")[2])
            found = REDACTED if is_secret else self.redact(plain)
            pairs.append(pair if found == plain else f"{name}{equals}{quote(found, safe='')}")
        return "&".join(pairs)

    def _redact_binary(self, body: bytes) -> bytes:
        """Secrets become asterisks of their length, which binary formats count."""
        for secret in [*self._blobs, *map(str.encode, self._texts)]:
            if len(secret) >= _SHORTEST_PART:
                body = body.replace(secret, b"*" * len(secret))
            elif secret:
                # A short string of CBOR (RFC 8949, 3.1) begins with its type and its length.
                for kind in (0x40, 0x60):
                    head = bytes([kind + len(secret)])
                    body = body.replace(head + secret, head + b"*" * len(secret))
        return body


def _is_secret_name(name: str) -> bool:
    return name.rpartition(":")[2].replace("-", "").replace("_", "").lower() in _NAMES


def _hidden(value: Any) -> Any:
    """``value`` with another in place of each, of the same type, which a parser takes."""
    if is_dict(value):
        return {str(key): _hidden(inner) for key, inner in value.items()}
    if is_list(value):
        return [_hidden(inner) for inner in value]
    if isinstance(value, str):
        return REDACTED
    return 0 if isinstance(value, (int, float)) and not isinstance(value, bool) else value
