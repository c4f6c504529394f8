"""Calls that go elsewhere, or otherwise, than their model says."""

from __future__ import annotations

from ..client.config import split_url
from ..http import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..client.config import ClientConfig
    from ..http import HttpRequest


def predict_endpoint(http: HttpRequest, request: Any, config: ClientConfig) -> None:
    """Machine Learning's Predict goes to the host that its request names."""
    http.scheme, http.host, _ = split_url(request.predict_endpoint)


def post_query(http: HttpRequest, request: object, config: ClientConfig) -> None:
    """The query of a GET as the form of a POST: an expression to search for may be longer than a URL can be."""
    if http.method == "GET" and http.query:
        form = [f"{quote(name)}={quote(value)}" for name, value in http.query]
        http.method, http.query, http.body = "POST", [], "&".join(form).encode()
        http.headers["content-type"] = "application/x-www-form-urlencoded"
