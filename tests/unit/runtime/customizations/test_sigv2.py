"""Signature Version 2 against botocore's."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import botocore.auth
import botocore.credentials
import pytest
from botocore.awsrequest import AWSRequest
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.customizations import sigv2
from clientsmith.runtime.http import HttpRequest

FORM = {"Action": "Select", "SelectExpression": "select * from `a b`+é/~", "Version": "2009-04-15"}
WHEN = 1_700_000_000.0


@pytest.mark.parametrize("token", [None, "token/+="])
def test_the_signature_is_botocores(monkeypatch: pytest.MonkeyPatch, token: str | None) -> None:
    monkeypatch.setattr(sigv2, "time", lambda: WHEN - 5)
    monkeypatch.setattr(
        botocore.auth.time,
        "gmtime",
        lambda *_: time.struct_time((2023, 11, 14, 22, 13, 20, 1, 318, 0)),
    )
    theirs = AWSRequest("POST", "https://sdb.amazonaws.com/", data=dict(FORM))
    keys = botocore.credentials.Credentials("AKID", "secret", token)
    botocore.auth.SigV2Auth(keys).add_auth(theirs)

    ours = HttpRequest("POST", "/", host="sdb.amazonaws.com", scheme="https")
    ours.body = "&".join(f"{name}={sigv2.quote(value)}" for name, value in FORM.items()).encode()
    config: Any = SimpleNamespace(clock=SimpleNamespace(offset=5.0))
    sigv2.sign_form(ours, Credentials("AKID", "secret", token), config, None)

    assert dict(parse_qsl(ours.body.decode())) == theirs.data
