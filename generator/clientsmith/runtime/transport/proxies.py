"""Which proxy, if any, a request goes through, by the variables that command-line tools agree on.

``http_proxy``, ``https_proxy``, ``all_proxy`` and ``no_proxy``, in lower or upper case, lower first. Only proxies that
are spoken to in plain HTTP are supported; another scheme is refused by name. A proxy's user and password go into one
header for that proxy, and never into a ``repr`` or a message.
"""

from __future__ import annotations

import os

from ..exceptions import ConfigurationError
from ..http import split_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Proxy:
    """One proxy: ``host``, ``port``, and ``authorization``, the value for ``Proxy-Authorization`` (or None)."""

    __slots__ = ("authorization", "host", "port")

    def __init__(self, host: str, port: int, authorization: str | None = None) -> None:
        self.host = host
        self.port = port
        self.authorization = authorization

    @classmethod
    def from_url(cls, url: str, *, source: str = "proxy") -> Proxy:
        """``http://[user:password@]host[:port]``; the scheme may be left out, the port is 80 then.

        Raises ``ConfigurationError``, which names ``source`` and what is wrong, but not the URL.
        """
        scheme, separator, rest = url.strip().rpartition("://")
        if separator and scheme.lower() != "http":
            raise ConfigurationError(
                f"{source}: a proxy of scheme {scheme.lower()!r} is not supported; use one with an http:// URL"
            )
        credentials, _, host = rest.partition("/")[0].rpartition("@")
        try:
            name, port = split_host(host, "http")
        except ValueError as error:
            raise ConfigurationError(
                f"{source}: cannot be read as http://[user:password@]host[:port]; check its host and port"
            ) from error
        try:
            authorization = _basic(credentials) if credentials else None
        except UnicodeEncodeError:  # whose text would show the password
            raise ConfigurationError(
                f"{source}: user and password must be UTF-8; percent-encode their bytes"
            ) from None
        return cls(name, port, authorization)

    @property
    def at(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __repr__(self) -> str:
        return f"<Proxy http://{self.at}>"


class Proxies:
    """The proxy for each scheme, and the hosts that are reached without one.

    ``no_proxy`` is a list by commas or blanks: ``*`` for every host, a domain (itself and all below it, with or
    without the leading dot), an address, a network such as ``10.0.0.0/8``; each but ``*`` and networks with ``:port``
    to mean that port only.
    """

    __slots__ = ("_http", "_https", "_no_proxy")

    def __init__(
        self, *, http: Proxy | None = None, https: Proxy | None = None, no_proxy: str = ""
    ) -> None:
        self._http = http
        self._https = https
        self._no_proxy = no_proxy.replace(",", " ").lower().split()

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Proxies:
        """Raises ``ConfigurationError`` naming the variable that does not hold a usable proxy."""
        try:
            return cls(
                http=_proxy_of(environment, "http_proxy"),
                https=_proxy_of(environment, "https_proxy"),
                no_proxy=environment.get("no_proxy") or environment.get("NO_PROXY") or "",
            )
        except ConfigurationError as error:
            del environment  # All of it would show in this frame, and the password in those below.
            raise error.with_traceback(None) from None

    def find(self, scheme: str, host: str, port: int) -> Proxy | None:
        """The proxy for ``host`` (a name or an address without brackets), or None to go there directly."""
        proxy = self._https if scheme == "https" else self._http
        if proxy is None or not self._no_proxy:
            return proxy
        host = host.lower().rstrip(".")
        return None if any(_covers(entry, host, port) for entry in self._no_proxy) else proxy

    def __repr__(self) -> str:
        return f"<Proxies http={self._http!r} https={self._https!r} no_proxy={self._no_proxy!r}>"


def _proxy_of(environment: Mapping[str, str], variable: str) -> Proxy | None:
    for name in (variable, variable.upper(), "all_proxy", "ALL_PROXY"):
        if name == "HTTP_PROXY" and "REQUEST_METHOD" in environment:
            continue  # Under CGI it is the client's "Proxy:" header (CVE-2016-5385).
        if url := environment.get(name, "").strip():
            return Proxy.from_url(url, source=name)
    return None


def _basic(credentials: str) -> str:
    from base64 import b64encode
    from urllib.parse import unquote_to_bytes

    user, _, password = credentials.partition(":")
    return "Basic " + b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password)).decode()


def _covers(entry: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    if "/" in entry:
        return _network_holds(entry, host)
    if entry.count(":") < 2 or entry.startswith("["):
        name, colon, wanted = entry.rpartition(":") if not entry.endswith("]") else (entry, "", "")
        if colon and wanted != str(port):
            return False
        entry = (name if colon else entry).strip("[]")
    domain = entry.removeprefix("*").strip(".")
    return bool(domain) and (host == domain or host.endswith("." + domain))


def _network_holds(network: str, host: str) -> bool:
    from ipaddress import ip_address, ip_network

    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False
