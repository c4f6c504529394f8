"""The headers that tell who calls: ``user-agent``, ``amz-sdk-invocation-id``, ``amz-sdk-request``.

Their form is that of the AWS SDKs. What stands in them comes from the interpreter, the operating system and the
caller's arguments; nothing is read from files, and of the environment only ``AWS_EXECUTION_ENV``.
"""

from __future__ import annotations

import os
import sys

_ALLOWED = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$%&'*+-.^_`|~,"
)
_SYSTEMS = {
    "linux": "linux",
    "darwin": "macos",
    "win32": "windows",
    "android": "android",
    "ios": "ios",
}

# The digit that holds the variant, by a random one: two of its bits are given (RFC 9562, 4.1).
_VARIANTS = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))
_user_agents: dict[tuple[str, str, str | None, str], str] = {}


def user_agent(
    version: str, service_id: str, api_version: str | None = None, app_id: str = ""
) -> str:
    """The ``user-agent`` of a client, built once for the same arguments.

    ``version`` is that of the generator that wrote the client, ``service_id`` and ``api_version`` are the model's
    (``"ApiGatewayV2"``, ``"2018-11-29"``). It reads ``clientsmith/0.1.0 ua/2.1 os/linux#6.1.0 md/arch#x86_64
    lang/python#3.11.7 md/pyimpl#CPython api/apigatewayv2#2018-11-29``; in AWS Lambda and its like,
    ``exec-env/AWS_Lambda_python3.12`` comes before ``api``.
    """
    key = (version, service_id, api_version, app_id)
    if key not in _user_agents:
        _user_agents[key] = " ".join(
            [
                _token("clientsmith", version, between="/"),
                "ua/2.1",
                *_system(),
                *_language(),
                *_execution_environment(),
                _token("api/" + _word(service_id.replace(" ", "_").lower()), api_version),
                *(["app/" + _word(app_id)] if app_id else []),
            ]
        )
    return _user_agents[key]


def invocation_id() -> str:
    """A new ``amz-sdk-invocation-id``: a random UUID (RFC 9562, version 4). All attempts of one call carry the same."""
    text = os.urandom(16).hex()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{_VARIANTS[text[16]]}{text[17:20]}-{text[20:]}"


def retry_header(attempt: int, max_attempts: int) -> str:
    """``amz-sdk-request`` for the attempt with this number, counted from 1: ``attempt=1; max=3``."""
    return f"attempt={attempt}; max={max_attempts}"


def _system() -> list[str]:
    release, machine = _release_and_machine()
    family = _SYSTEMS.get(sys.platform)
    if family is None:
        tokens = ["os/other", _token("md/" + _word(sys.platform), release)]
    else:
        tokens = [_token(f"os/{family}", release)]
    return [*tokens, _token("md/arch", machine)] if machine else tokens


def _release_and_machine() -> tuple[str, str]:
    # `platform` would say the same, for 5 ms of imports.
    if sys.platform == "win32":
        windows = sys.getwindowsversion()
        return (
            f"{windows.major}.{windows.minor}",
            os.environ.get("PROCESSOR_ARCHITECTURE", "").lower(),
        )
    system = os.uname()
    return system.release, system.machine.lower()


def _language() -> list[str]:
    version = ".".join([str(part) for part in sys.version_info[:3]])
    name = {"cpython": "CPython", "pypy": "PyPy"}.get(
        sys.implementation.name, sys.implementation.name
    )
    return [_token("lang/python", version), _token("md/pyimpl", name)]


def _execution_environment() -> list[str]:
    environment = os.environ.get("AWS_EXECUTION_ENV")
    return ["exec-env/" + _word(environment)] if environment else []


def _token(name: str, value: str | None, *, between: str = "#") -> str:
    return f"{name}{between}{_word(value)}" if value else name


def _word(text: str) -> str:
    return "".join([character if character in _ALLOWED else "-" for character in text])
