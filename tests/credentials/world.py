"""A home, an environment and a server on loopback, which botocore and we look for credentials in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from clientsmith.runtime.auth.credentials import Credentials
from clientsmith.runtime.auth.shared_config import Settings
from clientsmith.runtime.auth.source import default_credentials
from clientsmith.runtime.exceptions import ConfigurationError

from tests.faults.scripted_server import Peer, ScriptedServer, Step, serve

SECRET = "hunter2"
EXPIRATION = "2035-01-31T12:00:00Z"
EXPIRES_AT = 2053857600.0

Answer = bytes | Callable[[Peer], None]

ORACLE = """
import json
from botocore.session import Session
found = Session().get_credentials()
frozen = found.get_frozen_credentials()
expiry = getattr(found, "_expiry_time", None)
keys = [frozen.access_key, frozen.secret_key, frozen.token]
print(json.dumps([*keys, expiry and expiry.timestamp(), frozen.account_id]))
"""


def reply(body: object, status: int = 200, headers: str = "") -> bytes:
    """An answer with ``body`` as JSON, or as the text that it is."""
    text = body if isinstance(body, str) else json.dumps(body)
    head = f"HTTP/1.1 {status} Status\r\n{headers}Content-Length: {len(text.encode())}\r\n\r\n"
    return head.encode() + text.encode()


def sts(key: str = "AKROLE", action: str = "AssumeRole") -> bytes:
    return reply(
        f'<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result><AssumedRoleUser>'
        "<AssumedRoleId>AROA:x</AssumedRoleId><Arn>arn:aws:sts::1:assumed-role/x/y</Arn></AssumedRoleUser>"
        f"<Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>role/{SECRET}&amp;</SecretAccessKey>"
        f"<SessionToken>role-token==</SessionToken><Expiration>{EXPIRATION}</Expiration></Credentials>"
        f"</{action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{action}Response>"
    )


def keys(key: str, **others: object) -> dict[str, object]:
    """What metadata services and containers answer."""
    return {
        "AccessKeyId": key,
        "SecretAccessKey": f"{key}-{SECRET}",
        "Token": f"{key}-token",
        "Expiration": EXPIRATION,
        **others,
    }


@dataclass
class World:
    """``routes`` are the server's answers by ``"GET /path"``, without the query; a list is used up but for its last."""

    folder: Path
    routes: dict[str, Answer | list[Answer]] = field(default_factory=dict)
    environ: dict[str, str] = field(default_factory=dict)
    requests: list[bytes] = field(default_factory=list)
    stack: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self) -> None:
        self.server: ScriptedServer = self.stack.enter_context(serve([self._answer]))
        self.url = f"http://{self.server.host}"
        (self.folder / ".aws").mkdir()
        self.environ |= {
            "HOME": str(self.folder),
            "PATH": os.environ["PATH"],
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_REGION": "eu-west-1",
            "AWS_DEFAULT_REGION": "eu-west-1",
        }

    def _answer(self, peer: Peer) -> None:
        while True:
            request = peer.read_request()
            self.requests.append(request)
            method, target, _ = request.split(b"\r\n", 1)[0].decode().split(" ")
            answer = self.routes.get(f"{method} {target.partition('?')[0]}", reply("", 404))
            if isinstance(answer, list):
                answer = answer.pop(0) if len(answer) > 1 else answer[0]
            steps: list[Step] = [answer]
            peer.play(steps)

    def config(self, text: str) -> None:
        (self.folder / ".aws" / "config").write_text(text)

    def credentials(self, text: str) -> None:
        (self.folder / ".aws" / "credentials").write_text(text)

    def file(self, name: str, content: object) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return path

    def find(
        self, *, region: str | None = None, now: float | None = None, profile: str | None = None
    ) -> Credentials:
        settings = Settings(self.environ, profile)
        clock = time.time if now is None else (lambda: now)
        return default_credentials(settings, region=region, clock=clock)

    def error(self, *, now: float | None = None) -> str:
        """What is said where there are no credentials; a secret never is."""
        with pytest.raises(ConfigurationError) as caught:
            self.find(now=now)
        text = str(caught.value)
        assert SECRET not in text
        return text

    def botocore(self, script: str = ORACLE) -> Credentials:
        """What botocore finds in the same world."""
        environ: Mapping[str, str] = {**self.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        found: list[Any] = json.loads(done.stdout)
        return Credentials(*found[:3], expires_at=found[3], account_id=found[4])
