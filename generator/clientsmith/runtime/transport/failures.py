"""The words for network trouble, the same for every transport: each function makes one ``TransportError``.

A message names the ``peer`` (host, port, and proxy when there is one), what happened, and what to look at. It never
holds a header's value, a query, or a body: those may be secret.
"""

from __future__ import annotations

import os

from ..exceptions import (
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    MalformedResponseError,
    ReadTimeoutError,
    ResponseTooLargeError,
    TlsError,
    TransportError,
    TruncatedResponseError,
    forget_frames,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import Timeouts


def forget_exchange(error: BaseException) -> None:
    """Forgets the frames of an exchange that ``error`` ended: they hold heads and bodies. What is no trouble of the
    network keeps its frames: it is a defect, ours or the caller's.
    """
    if isinstance(error, TransportError) or not isinstance(error, Exception):
        forget_frames(error)


def _reason(error: BaseException | None) -> str:
    if error is None:
        return "the peer closed it"
    if isinstance(error, ConnectionError) or type(error) is OSError:
        # asyncio writes "Connect call failed" for every reason there is.
        return os.strerror(error.errno) if error.errno else str(error) or type(error).__name__
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def unresolved(peer: str, error: BaseException) -> ConnectError:
    return ConnectError(
        f"{peer}: the host name cannot be resolved ({_reason(error)}); check the region or endpoint_url, and DNS"
    )


def unreachable(peer: str, error: BaseException) -> ConnectError:
    return ConnectError(
        f"{peer}: no connection ({_reason(error)}); check that the endpoint is right and can be reached from here"
    )


def tunnel_refused(peer: str, status: int) -> ConnectError:
    hint = (
        "give the proxy's user and password in its URL"
        if status == 407
        else "check the proxy's rules"
    )
    return ConnectError(f"{peer}: the proxy refused the tunnel with status {status}; {hint}")


def no_tunnel(peer: str) -> ConnectError:
    return ConnectError(
        f"{peer}: the proxy did not open a tunnel; check that the proxy's URL names an HTTP proxy"
    )


def not_connected_in_time(peer: str, timeout: Timeouts) -> ConnectTimeoutError:
    name, seconds = _shorter("connect", timeout.connect, timeout.total)
    return ConnectTimeoutError(
        f"{peer}: not connected within {seconds:.3g} s (timeout {name});"
        " check that the endpoint can be reached from here, or raise the timeout"
        if seconds is not None
        else f"{peer}: the operating system gave up connecting; check that the endpoint can be reached from here"
    )


def no_answer_in_time(peer: str, timeout: Timeouts, *, over: bool) -> ReadTimeoutError:
    """``over`` says that the whole attempt's time is up, and not just one wait's."""
    name, seconds = ("total", timeout.total) if over else ("read", timeout.read)
    within = "in time" if seconds is None else f"within {seconds:.3g} s (timeout {name})"
    return ReadTimeoutError(
        f"{peer}: no complete answer {within}; the service may have acted: look before you repeat the call"
    )


def not_taken_in_time(peer: str, timeout: Timeouts, *, over: bool) -> ReadTimeoutError:
    """The peer stopped reading while the request was on its way."""
    name, seconds = ("total", timeout.total) if over else ("write", timeout.write)
    within = "in time" if seconds is None else f"within {seconds:.3g} s (timeout {name})"
    return ReadTimeoutError(
        f"{peer}: the request was not taken {within}; the service may have acted on it all the same"
    )


def too_large(peer: str, limit: int) -> ResponseTooLargeError:
    return ResponseTooLargeError(
        f"{peer}: the answer is larger than {limit} bytes; the service has acted on the request;"
        " give the transport a larger max_response_size, or read the answer as a stream"
    )


def untrusted(peer: str, error: BaseException) -> TlsError:
    reason = (
        getattr(error, "verify_message", None) or getattr(error, "reason", None) or _reason(error)
    )
    return TlsError(
        f"{peer}: the TLS handshake failed ({reason}); check the host name, the clock,"
        " and AWS_CA_BUNDLE or SSL_CERT_FILE when a private authority signs"
    )


def lost(peer: str, error: BaseException | None = None) -> ConnectionLostError:
    return ConnectionLostError(
        f"{peer}: the connection ended before an answer ({_reason(error)});"
        " the service may have acted on the request all the same"
    )


def truncated(peer: str, error: BaseException | None = None) -> TruncatedResponseError:
    return TruncatedResponseError(
        f"{peer}: the answer ended before its announced end ({_reason(error)}); the service has acted on the request"
    )


def kept(peer: str, error: BaseException) -> Exception:
    """What reading on raises after ``error``: an interruption (Ctrl-C, a cancelled task) is raised once, and has lost
    what came meanwhile.
    """
    if isinstance(error, Exception):
        return error
    return truncated(peer, InterruptedError("reading was interrupted"))


def malformed(peer: str, what: str) -> MalformedResponseError:
    return MalformedResponseError(
        f"{peer}: the answer is not valid HTTP/1.1: {what};"
        " check that endpoint_url names the service itself, with the right scheme, and what stands in between"
    )


def _shorter(name: str, seconds: float | None, total: float | None) -> tuple[str, float | None]:
    if total is not None and (seconds is None or total < seconds):
        return "total", total
    return name, seconds
