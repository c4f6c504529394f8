"""Credentials out of the JSON objects that programs, files and services answer with."""

from __future__ import annotations

import json

from ...exceptions import ConfigurationError
from ..credentials import read_credentials

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeGuard

    from ..credentials import Credentials


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether ``value`` is a JSON object."""
    return isinstance(value, dict)


def read_object(text: bytes, where: str) -> Mapping[str, object]:
    """The JSON object that ``text`` is. Raises ``ConfigurationError`` for anything else, without repeating it."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not is_object(found):
        raise ConfigurationError(f"{where} is not a JSON object")
    return found


def error_object(text: bytes) -> Mapping[str, object]:
    """The JSON object that an error's body is; an empty one for anything else: the status says enough."""
    try:
        return read_object(text, "the error")
    except ConfigurationError:
        return {}


def text_of(found: Mapping[str, object], key: str) -> str:
    """The text under ``key``; ``""`` for anything else."""
    value = found.get(key)
    return value if isinstance(value, str) else ""


def credentials_of(
    found: Mapping[str, object],
    where: str,
    *,
    names: tuple[str, str, str] = ("AccessKeyId", "SecretAccessKey", "Token"),
    expiration: str = "",
    temporary: bool = True,
) -> Credentials:
    """The credentials under the three ``names``. Raises ``ConfigurationError`` where one is no text; only those that
    are not ``temporary`` need no token.
    """
    access_key_id, secret, token = [text_of(found, name) for name in names]
    for name in names if temporary else names[:2]:
        if not text_of(found, name):
            raise ConfigurationError(f"{where} has no {name}; it must have a text under that name")
    # STS says it in the role's ARN alone: arn:aws:sts::123456789012:assumed-role/...
    parts = text_of(found, "Arn").split(":")
    account = text_of(found, "AccountId") or text_of(found, "accountId")
    account = account or (parts[4] if len(parts) > 4 else "")
    return read_credentials(where, access_key_id, secret, token, expiration, account)
