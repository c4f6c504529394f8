"""What a client does with bodies besides sending them, as its arguments, the environment and the profile say.

Only clients of services whose operations have checksums or compression load this.
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from ..shapes.problems import kind
from .config import expect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal, TypeAlias

    from ..auth.shared_config import Settings

    ChecksumsWhen: TypeAlias = Literal["when_supported", "when_required"]

_WHEN = ("when_supported", "when_required")
# Bytes; the default and the bounds are those of every AWS SDK.
_COMPRESS_FROM = 10_240
_LARGEST = 1_048_576


class BodySettings:
    """``request_checksums``: whether a request gets a checksum where none is required, too; ``response_checksums``:
    whether those of answers are asked for. ``compress_from`` is the size in bytes from which bodies are compressed;
    None for never.
    """

    __slots__ = ("compress_from", "request_checksums", "response_checksums")

    def __init__(
        self, *, request_checksums: bool, response_checksums: bool, compress_from: int | None
    ) -> None:
        self.request_checksums = request_checksums
        self.response_checksums = response_checksums
        self.compress_from = compress_from


def body_settings(
    *,
    request_checksum_calculation: ChecksumsWhen | None = None,
    response_checksum_validation: ChecksumsWhen | None = None,
    disable_request_compression: bool | None = None,
    request_min_compression_size_bytes: int | None = None,
) -> Callable[[Settings], BodySettings]:
    """What reads the settings of a client with these arguments, which stand above the environment and the profile.

    Raises ``ValueError`` and ``TypeError`` for an argument, the function ``ConfigurationError`` for a setting that
    cannot be read.
    """
    for name, when in (
        ("request_checksum_calculation", request_checksum_calculation),
        ("response_checksum_validation", response_checksum_validation),
    ):
        if when is not None and when not in _WHEN:
            raise ValueError(f"{name} {when!r} is none of {', '.join(_WHEN)}")
    disabled, size = disable_request_compression, request_min_compression_size_bytes
    if disabled is not None and not _is_boolean(disabled):
        raise TypeError(f"disable_request_compression must be True or False, not {kind(disabled)}")
    if size is not None:
        expect("request_min_compression_size_bytes", size, int, "a number of bytes")
    if size is not None and not 1 <= size <= _LARGEST:
        raise ValueError(f"request_min_compression_size_bytes {size} is not from 1 to {_LARGEST}")

    def read(settings: Settings) -> BodySettings:
        off = _is_compression_off(settings) if disabled is None else disabled
        return BodySettings(
            request_checksums=_supported(
                request_checksum_calculation, settings, "request_checksum_calculation"
            ),
            response_checksums=_supported(
                response_checksum_validation, settings, "response_checksum_validation"
            ),
            compress_from=None if off else _compress_from(settings) if size is None else size,
        )

    return read


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _supported(given: str | None, settings: Settings, key: str) -> bool:
    """Whether the argument, or else the setting, says "when supported", which is the default."""
    if given is not None:
        return given == "when_supported"
    text, where = settings.look_up(f"AWS_{key.upper()}", key)
    if text.lower() not in ("", *_WHEN):
        raise ConfigurationError(f"{where} is {text!r}; it must be {' or '.join(_WHEN)}")
    return text.lower() != "when_required"


def _is_compression_off(settings: Settings) -> bool:
    return settings.boolean("AWS_DISABLE_REQUEST_COMPRESSION", "disable_request_compression")


def _compress_from(settings: Settings) -> int:
    key = "request_min_compression_size_bytes"
    variable = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"
    found = settings.number(variable, key, _COMPRESS_FROM)
    if found > _LARGEST:
        where = settings.look_up(variable, key)[1]
        raise ConfigurationError(f"{where} is {found}; it must be at most {_LARGEST}")
    return found
