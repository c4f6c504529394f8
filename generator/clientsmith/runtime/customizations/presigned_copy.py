"""Copies from another region: the service there is asked with a URL that the caller has signed for it.

EC2's CopySnapshot always has one; those of RDS, Neptune and DocumentDB where the caller names a ``SourceRegion``, which
is not sent to these services.
"""

from __future__ import annotations

from time import time
from urllib.parse import parse_qsl

from ..auth.presign import presign
from ..auth.sigv4 import amz_date
from ..http import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client.config import ClientConfig, ResolvedEndpoint
    from ..http import HttpRequest


def ec2(request: HttpRequest, _: object, config: ClientConfig, endpoint: ResolvedEndpoint) -> None:
    """``PresignedUrl`` and ``DestinationRegion``."""
    form = dict(_read(request))
    if "PresignedUrl" in form or config.region is None:
        return
    source = form.get("SourceRegion") or config.region
    form["PresignedUrl"] = _url(request, form, source, config, endpoint)
    form["DestinationRegion"] = config.region
    request.body = _written([*form.items()])


def rds(request: HttpRequest, _: object, config: ClientConfig, endpoint: ResolvedEndpoint) -> None:
    """``PreSignedUrl``, unless the caller has made one, where a ``SourceRegion`` is given."""
    form = dict(_read(request))
    source = form.pop("SourceRegion", "")
    if not source or config.region is None:
        return
    if "PreSignedUrl" not in form:
        form["PreSignedUrl"] = _url(request, form, source, config, endpoint)
    request.body = _written([*form.items()])


def _url(
    request: HttpRequest,
    form: dict[str, str],
    source: str,
    config: ClientConfig,
    endpoint: ResolvedEndpoint,
) -> str:
    region = config.region or ""
    asked = request.copy()
    asked.method = "GET"
    # The services that copy have hosts that differ by nothing but the region.
    asked.host = request.host.replace(region, source)
    asked.headers = {}
    asked.body = b""
    asked.query = [*(form | {"DestinationRegion": region}).items()]
    return presign(
        asked,
        config.credentials.current() or config.credentials.get(),
        region=source,
        service=endpoint.signing_name,
        now=amz_date(time() + config.clock.offset),
    )


def _read(request: HttpRequest) -> list[tuple[str, str]]:
    return parse_qsl(request.body.decode(), keep_blank_values=True)


def _written(form: Sequence[tuple[str, str]]) -> bytes:
    return "&".join([f"{quote(name)}={quote(value)}" for name, value in form]).encode()
