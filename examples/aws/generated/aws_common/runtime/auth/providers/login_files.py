"""The files that ``aws sso login`` and ``aws login`` leave in ``~/.aws``: found by a hash, read, replaced."""

from __future__ import annotations

import json
import os

from ...exceptions import ConfigurationError
from ..credentials import expiry_seconds
from .answers import read_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def read_login(path: str, where: str, command: str) -> Mapping[str, object]:
    """The JSON object in the file. Raises ``ConfigurationError``, with the ``command`` that writes it."""
    try:
        with open(path, "rb") as file:
            text = file.read()
    except FileNotFoundError:
        raise ConfigurationError(
            f"{where}: there is no login, {path} does not exist; run `{command}`"
        ) from None
    except OSError as error:
        raise ConfigurationError(
            f"{where}: {path} cannot be read ({error.strerror}); correct its permissions"
        ) from None
    return read_object(text, f"{where}: what {path} holds, written by `{command}`,")


def replace(path: str, found: Mapping[str, object]) -> None:
    """Puts the object into the file at once, for its owner's eyes only. Raises ``OSError``."""
    beside = f"{path}.{os.getpid()}.{os.urandom(4).hex()}.tmp"
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            json.dump(found, file)
        os.replace(beside, path)
    except BaseException:
        os.unlink(beside)
        raise


def expiry(text: str, where: str) -> float:
    """The time in epoch seconds; early versions of the AWS CLI end it in ``UTC``."""
    try:
        return expiry_seconds(text.removesuffix("UTC") + "+00:00" if text.endswith("UTC") else text)
    except ConfigurationError as error:
        raise ConfigurationError(f"{where}: {error}") from None
