"""Every transport behind one face, and certificates for a server on loopback."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import ssl
from typing import TYPE_CHECKING, Any, Self

import aws_clients.runtime
from aws_clients.apigatewayv2 import ApiGatewayV2Client, AsyncApiGatewayV2Client
from clientsmith.runtime.http import HttpRequest, HttpResponse, Timeouts
from clientsmith.runtime.transport.aio.pool import AsyncHttpTransport
from clientsmith.runtime.transport.plugins.aiohttp import AioHttpTransport
from clientsmith.runtime.transport.proxies import Proxies
from clientsmith.runtime.transport.sync.pool import HttpTransport
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

if TYPE_CHECKING:
    from pathlib import Path

NO_PROXIES = Proxies()
QUICK = Timeouts(connect=5, read=5)


TRANSPORTS: dict[str, type[HttpTransport | AsyncHttpTransport | AioHttpTransport]] = {
    "sync": HttpTransport,
    "async": AsyncHttpTransport,
    "aiohttp": AioHttpTransport,
}


class Calls:
    """A transport under test: ``call("GET", host, "/path")`` is one request and its answer."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.runner = asyncio.Runner()
        self.opened: list[HttpTransport | AsyncHttpTransport | AioHttpTransport] = []

    def use(
        self,
        *,
        tls: ssl.SSLContext | None = None,
        proxies: Proxies | None = NO_PROXIES,
        **limits: Any,
    ) -> None:
        self.opened.append(TRANSPORTS[self.kind](tls=tls, proxies=proxies, **limits))

    def __call__(
        self,
        method: str,
        host: str,
        path: str = "/",
        *,
        scheme: str = "http",
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        timeout: Timeouts = QUICK,
    ) -> HttpResponse:
        if not self.opened:
            self.use()
        transport = self.opened[-1]
        request = HttpRequest(method, path, scheme=scheme, host=host, body=body, headers=headers)
        if isinstance(transport, HttpTransport):
            return transport.send(request, timeout=timeout)
        return self.runner.run(transport.send(request, timeout=timeout))

    def close_transports(self) -> None:
        for transport in self.opened:
            if isinstance(transport, HttpTransport):
                transport.close()
            else:
                self.runner.run(transport.close())

    def close(self) -> None:
        self.close_transports()
        self.runner.close()


class Client:
    """A generated client over one of the transports: ``client("get_integration", api_id="a", ...)`` is one call."""

    def __init__(self, kind: str, host: str, timeout: Timeouts, max_attempts: int = 3) -> None:
        asynchronous = {
            "async": aws_clients.runtime.AsyncHttpTransport,
            "aiohttp": aws_clients.runtime.AioHttpTransport,
        }
        settings: dict[str, Any] = {
            "region": "eu-west-1",
            "endpoint_url": f"http://{host}",
            "credentials": aws_clients.runtime.Credentials("id", "secret"),
            "retries": aws_clients.runtime.RetryPolicy(max_attempts, base_delay=0),
            "timeout": aws_clients.runtime.Timeouts(
                timeout.connect, timeout.read, timeout.total, write=timeout.write
            ),
        }
        proxies = aws_clients.runtime.Proxies()
        self.runner = asyncio.Runner()
        self.client: ApiGatewayV2Client | AsyncApiGatewayV2Client
        if kind == "sync":
            transport = aws_clients.runtime.HttpTransport(proxies=proxies)
            self.client = ApiGatewayV2Client(transport=transport, **settings)
        else:
            self.client = AsyncApiGatewayV2Client(
                transport=asynchronous[kind](proxies=proxies), **settings
            )

    def __call__(self, operation: str, **members: object) -> Any:
        result = getattr(self.client, operation)(**members)
        return self.runner.run(result) if asyncio.iscoroutine(result) else result

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        closing = self.client.close()
        if closing is not None:
            self.runner.run(closing)
        self.runner.close()


class Authority:
    """A certificate authority of our own, in ``bundle``, and server contexts that it vouches for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.bundle = folder / "ca.pem"
        self.certificate = self._sign("test authority", self.key, None, authority=True)
        self.bundle.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))

    def server(self, *names: x509.GeneralName) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._sign(
            "test server", key, x509.SubjectAlternativeName(names), authority=False
        )
        path = self.folder / "server.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def client(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.bundle)

    def _sign(
        self,
        name: str,
        key: ec.EllipticCurvePrivateKey,
        names: x509.SubjectAlternativeName | None,
        *,
        authority: bool,
    ) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        issuer = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test authority")])
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        issuer_key = x509.SubjectKeyIdentifier.from_public_key(self.key.public_key())
        builder = (
            x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer_key),
                critical=False,
            )
            .add_extension(
                x509.KeyUsage(
                    digital_signature=True,
                    key_cert_sign=authority,
                    crl_sign=authority,
                    content_commitment=False,
                    key_encipherment=False,
                    data_encipherment=False,
                    key_agreement=False,
                    encipher_only=False,
                    decipher_only=False,
                ),
                critical=True,
            )
        )
        if names is not None:
            builder = builder.add_extension(names, critical=False)
        return builder.sign(self.key, hashes.SHA256())


LOOPBACK = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
