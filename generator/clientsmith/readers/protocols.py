"""Which protocol a service is spoken to in that speaks several."""

from __future__ import annotations

from collections.abc import Sequence

# As cloudwatch lists cbor, json and query; docs/decisions/014-json-before-cbor.md has the numbers.
_PREFERENCE = ("json", "rest-json", "rest-xml", "smithy-rpc-v2-cbor", "query", "ec2")


def preferred(listed: Sequence[str]) -> str:
    """The one of ``listed`` that is taken; empty where none of them is known."""
    return next((protocol for protocol in _PREFERENCE if protocol in listed), "")
