"""Endpoints that a service is asked for before it is called: ``aws.api#clientEndpointDiscovery``.

Timestream requires it; DynamoDB allows it, for those who set ``endpoint_discovery_enabled``. A client asks once, and
again when the answer has got old; while asking fails, the old one is good. Where the caller has named an endpoint,
nobody is asked. Behaviour is botocore's (``discovery.py``).
"""

from __future__ import annotations

import sys
from time import monotonic

from ..client.config import split_url
from ..client.operation import Errand
from ..exceptions import ConfigurationError, MalformedResponseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..client.config import ClientConfig, ResolvedEndpoint
    from ..client.errors import ServiceError
    from ..client.operation import Operation, Request
    from ..http import HttpRequest

    Ask = Callable[[HttpRequest, Any, ClientConfig, ResolvedEndpoint], Errand | None]

_PAUSE = 60.0  # s, after an attempt that failed; the least, too, for which an answer is good
# Keys of what a client has learnt.
_KEY = "discovered endpoint"
_SETTING = "endpoint_discovery_enabled"


class _Known:
    __slots__ = ("address", "good_until", "paused_until")

    def __init__(self) -> None:
        self.address = ""
        self.good_until = 0.0
        self.paused_until = 0.0


def required(name: str) -> Ask:
    """Sends the call to the endpoint that the operation ``name`` of the service gives."""
    return _asking(name, required=True)


def allowed(name: str) -> Ask:
    """Does so where settings say it."""
    return _asking(name, required=False)


def _asking(name: str, *, required: bool) -> Ask:
    def ask(
        http: HttpRequest, request: Request[Any], config: ClientConfig, endpoint: ResolvedEndpoint
    ) -> Errand | None:
        if config.endpoints.is_given or not _asks_first(config, request, required=required):
            return None
        known = config.learnt.setdefault(_KEY, _Known())
        now = monotonic()
        if now >= known.good_until and now >= known.paused_until:
            return Errand(
                _operation(request, name).input(),
                lambda found: _take(known, name, found),
                lambda _: _pause(known, required=required),
            )
        if known.address:
            http.scheme, http.host, _ = split_url(known.address)
        return None

    return ask


def forget(error: ServiceError, request: object, config: ClientConfig) -> bool:
    """Whether the service does not know the endpoint any more, which is asked for again then."""
    if error.code != "InvalidEndpointException" and error.status_code != 421:
        return False
    return config.learnt.pop(_KEY, None) is not None


def name_version(http: HttpRequest, request: object, config: ClientConfig) -> None:
    """The header that the operation wants that gives endpoints."""
    http.headers["x-amz-api-version"] = config.service.api_version


def _asks_first(config: ClientConfig, request: Request[Any], *, required: bool) -> bool:
    setting = config.learnt.get(_SETTING)
    if setting is None:
        from ..auth.shared_config import Settings

        choices = ("auto", "true", "false")
        setting = Settings().choice("AWS_ENDPOINT_DISCOVERY_ENABLED", _SETTING, choices)
        config.learnt[_SETTING] = setting
    if setting == "false" and required:
        raise ConfigurationError(
            f"{request.__operation__.name} has to ask for its endpoint, which endpoint_discovery_enabled = false "
            "forbids; remove that, or pass endpoint_url="
        )
    return required if setting == "auto" else setting == "true"


def _operation(request: Request[Any], name: str) -> Operation[Any, Any]:
    package = type(request).__module__.rpartition(".")[0]
    __import__(package)
    found: Operation[Any, Any] = sys.modules[package].OPERATIONS[name]
    return found


def _take(known: _Known, name: str, found: Any) -> None:
    endpoint = found.endpoints[0] if found.endpoints else None
    if endpoint is None or not endpoint.address:
        raise MalformedResponseError(f"{name} gave no endpoint")
    address: str = endpoint.address
    known.address = address if "://" in address else f"https://{address}"
    known.good_until = monotonic() + max(60.0 * (endpoint.cache_period_in_minutes or 0), _PAUSE)


def _pause(known: _Known, *, required: bool) -> bool:
    """Whether the call can go on without an answer."""
    known.paused_until = monotonic() + _PAUSE
    if required and not known.address:
        known.paused_until = 0.0
        return False
    return True
