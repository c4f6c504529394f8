"""Where requests go: an origin, and the proxy on the way there. Shared by every transport."""

from __future__ import annotations

from ..http import split_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .proxies import Proxies, Proxy

_MAX_ROUTES = (
    64  # A client calls a few hosts; one for each account, where the account is part of the host.
)


class Route:
    """Requests of the same route can share connections. ``forwarder`` is the proxy that reads the requests itself,
    ``tunnel`` the one that opens a tunnel; both are None for a direct route.
    """

    __slots__ = ("forwarder", "host", "peer", "port", "proxy", "scheme", "tunnel")

    def __init__(self, scheme: str, host: str, port: int, proxy: Proxy | None) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self.proxy = proxy
        self.forwarder = proxy if scheme == "http" else None
        self.tunnel = proxy if scheme == "https" else None
        authority = self.authority
        self.peer = f"{authority} by way of proxy {proxy.at}" if proxy else authority
        """The route in words, for messages."""

    @property
    def authority(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Routes:
    """The route of each origin, found once: the proxies of a transport do not change."""

    __slots__ = ("_found", "_proxies")

    def __init__(self, proxies: Proxies) -> None:
        self._proxies = proxies
        self._found: dict[tuple[str, str], Route] = {}

    def find(self, scheme: str, host: str) -> Route:
        """``ValueError`` for a scheme or a host that cannot be called."""
        route = self._found.get((scheme, host))
        if route is None:
            if scheme not in ("http", "https"):
                raise ValueError(f"the request's scheme must be 'http' or 'https', not {scheme!r}")
            name, port = split_host(host, scheme)
            route = Route(scheme, name, port, self._proxies.find(scheme, name, port))
            if len(self._found) >= _MAX_ROUTES:
                self._found.clear()
            self._found[scheme, host] = route
        return route
