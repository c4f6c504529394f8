"""botocore as the other side of a comparison: its real client, on the model in ``models/``, with canned answers.

It takes the model from this repository, so that a newer botocore with a newer model compares the same operations.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import botocore.auth
import botocore.session
import pytest
from botocore.awsrequest import AWSResponse
from botocore.client import Config
from botocore.exceptions import ClientError

MODELS = Path(__file__).resolve().parents[2] / "models"
SERVICE = "apigatewayv2"


class Body:
    """What botocore reads an answer's body from."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def stream(self, **_: object) -> Iterator[bytes]:
        yield self.data


class Botocore:
    """A client whose requests are kept: ``prepared`` as it would be sent, ``own_body`` as botocore wrote it.

    ``sign_body`` is what it signs instead of its own body: our bytes have no spaces, and so another hash.
    """

    def __init__(self, endpoint_url: str, token: str | None) -> None:
        self.prepared: Any = None
        self.own_body = b""
        self.sign_body: bytes | None = None
        self._answer: tuple[int, Mapping[str, str], bytes] = (200, {}, b"{}")
        self._client = session().create_client(
            SERVICE,
            region_name="eu-west-1",
            endpoint_url=endpoint_url,
            aws_access_key_id="AKIDEXAMPLE",
            aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            aws_session_token=token,
            config=Config(retries={"total_max_attempts": 1}),
        )
        self._client.meta.events.register("before-sign", self._before_sign)
        self._client.meta.events.register("before-send", self._before_send)

    def _before_sign(self, request: Any, **_: object) -> None:
        self.own_body = request.data or b""
        if self.sign_body is not None:
            request.data = self.sign_body

    def _before_send(self, request: Any, **_: object) -> AWSResponse:
        self.prepared = request
        status, headers, body = self._answer
        return AWSResponse(request.url, status, headers, Body(body))

    def call(
        self, operation: str, params: Mapping[str, Any], *, sign_body: bytes | None = None
    ) -> None:
        """Makes the request of ``operation``; it is answered with an empty success."""
        self.sign_body, self._answer = sign_body, (200, {}, b"{}")
        self._method(operation)(**params)

    def read(
        self,
        operation: str,
        params: Mapping[str, Any],
        status: int,
        headers: Mapping[str, str],
        body: bytes,
    ) -> dict[str, Any]:
        """What botocore makes of an answer: its parsed dictionary, that of an error included."""
        self.sign_body, self._answer = None, (status, headers, body)
        try:
            found: dict[str, Any] = self._method(operation)(**params)
        except ClientError as error:
            return dict(error.response)
        return found

    def _method(self, operation: str) -> Any:
        return getattr(self._client, re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower())


@contextmanager
def no_settings() -> Iterator[None]:
    """Neither side sees the machine's AWS settings."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            patch.delenv(name)
        patch.setenv("AWS_CONFIG_FILE", os.devnull)
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
        yield


def session() -> Any:
    """A session that finds our models before its own."""
    found = botocore.session.Session()
    found.get_component("data_loader").search_paths.insert(0, str(MODELS))
    return found


def service_model() -> Any:
    """botocore's own reading of the model."""
    with no_settings():
        return session().get_service_model(SERVICE)


class Clock:
    """One time for botocore and for us; ``now`` is in epoch seconds."""

    now = 0


@contextmanager
def frozen_clock(core: Any) -> Iterator[Clock]:
    """A clock that stands in botocore's signer and in ``core``, a generated package's ``runtime.core``."""
    clock = Clock()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            botocore.auth,
            "get_current_datetime",
            lambda: datetime.fromtimestamp(clock.now, UTC),
        )
        patch.setattr(core, "time", lambda: clock.now)
        yield clock
