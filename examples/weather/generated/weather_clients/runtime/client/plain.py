"""The settings of a client of a service that is none of AWS's: its arguments, and nothing of the environment's."""

from __future__ import annotations

import os
import sys

from ..auth.secrets import OwnAuth, SecretsSource
from ..auth.sigv4 import Clock
from .config import (
    ClientConfig,
    Endpoints,
    as_level,
    as_retries,
    as_timeouts,
    expect,
    limiter_of,
    split_url,
)
from .retries import RetryPolicy, RetryQuota

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from ..auth.secrets import Scheme
    from ..http import Timeouts
    from .interceptors import Interceptor
    from .operation import Service
    from .validate import Level


class PlainConfig(ClientConfig):
    """``schemes`` are those by which the service learns who calls, ``bodies`` what is done with bodies where its
    operations ask for something.
    """

    __slots__ = ()

    def __init__(
        self,
        service: Service,
        endpoint_url: str,
        *,
        schemes: Mapping[str, Scheme],
        retries: RetryPolicy | None,
        timeout: float | Timeouts | None,
        validation: Level | None,
        interceptors: tuple[Interceptor, ...],
        bodies: object = None,
    ) -> None:
        expect("endpoint_url", endpoint_url, str, "text")
        split_url(endpoint_url)
        self.service = service
        self.region = None
        self.endpoints = Endpoints(
            service, None, endpoint_url, fips=False, dual_stack=False, parameters={}
        )
        self.endpoint = self.endpoints.of_client()
        self.learnt = {}
        self.in_lambda = False
        self.bodies = bodies
        self.ca_bundle = None
        self.clock = Clock()
        self.auth = OwnAuth(schemes)
        self.credentials = SecretsSource(schemes)
        self.retries = as_retries(retries) or RetryPolicy()
        self.limiter = limiter_of(self.retries)
        self.interceptors = interceptors
        self.first_attempt = ""  # no header says it
        self.timeouts = as_timeouts(timeout)
        self.validation: Level = as_level(validation)
        self.hints: Mapping[str, str] = {}
        self.quota = RetryQuota()
        self.user_agent = _user_agent(service)

    def tls(self) -> ssl.SSLContext | None:
        """What SSL_CERT_FILE and SSL_CERT_DIR say, and no variable of AWS's tools; None where the transport's own
        choice is the same.
        """
        if "AWS_CA_BUNDLE" not in os.environ:
            return None
        from ..transport.tls import context_of_openssl

        return context_of_openssl()


def _user_agent(service: Service) -> str:
    """``clientsmith/0.1.0 python/3.12.3 weather/2026-01-01``."""
    version = ".".join([str(part) for part in sys.version_info[:3]])
    name = "-".join(service.id.lower().split())
    parts = [
        f"clientsmith/{service.generator_version}",
        f"python/{version}",
        f"{name}/{service.api_version}".rstrip("/"),
    ]
    return " ".join(["".join([c if "!" <= c <= "~" else "-" for c in part]) for part in parts])
