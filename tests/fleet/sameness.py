"""When two sides say the same: bodies as values (JSON, CBOR), trees (XML) and pairs (forms), times as numbers."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl
from xml.etree.ElementTree import Element

from botocore.parsers import RpcV2CBORParser

from tests.wire.protocol_cases import tree

_ADDED_LATER = {"accept", "x-amz-glacier-version"}


def headers(found: Any, ours: Any = None) -> dict[str, str]:
    """Headers without what is listed in ``DIFFERENCES``; ``ours`` are those that botocore's may lack."""
    text = {name.lower(): str(value).replace(", ", ",") for name, value in found.items()}
    for name in _ADDED_LATER & (ours or {}).keys():
        text.setdefault(name, ours[name])
    content_type = text.get("content-type", "")
    if content_type.startswith("application/x-www-form-urlencoded"):
        text["content-type"] = "application/x-www-form-urlencoded"
    if content_type in ("application/octet-stream", "application/xml", "text/plain"):
        del text["content-type"]
    return {name: value for name, value in text.items() if value}


def body_value(body: bytes, headers: Mapping[str, str]) -> Any:
    """The value of a body that comes with ``headers``."""
    content_type = headers.get("content-type", "")
    if ("json" in content_type or _is_object(body)) and body:
        return json.loads(body)
    if "xml" in content_type and body:
        return tree(body)
    if "cbor" in content_type and body:
        return RpcV2CBORParser().parse_data_item(io.BufferedReader(io.BytesIO(body)))
    if "form" in content_type:
        pairs = sorted(parse_qsl(body.decode(), keep_blank_values=True))
        # An empty flattened list of SimpleDB has the list's name in botocore, the items' here; it is never valid.
        return [(name.removesuffix("s") if not value else name, value) for name, value in pairs]
    return body


def _is_object(body: bytes) -> bool:
    """Whether it is a JSON object, whatever a member has made of the content type."""
    try:
        return body[:1] == b"{" and isinstance(json.loads(body), dict)
    except ValueError:
        return False


def without_elements(theirs: Any, ours: Any) -> Any:
    """``theirs`` with our values where botocore has given an element of ElementTree away."""
    if isinstance(theirs, dict):
        return {key: without_elements(item, (ours or {}).get(key)) for key, item in theirs.items()}
    if isinstance(theirs, list) and any(isinstance(item, Element) for item in theirs):
        return ours
    if isinstance(theirs, list) and ours is not None:
        return [
            without_elements(item, ours[index] if index < len(ours) else None)
            for index, item in enumerate(theirs)
        ]
    return theirs


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value
