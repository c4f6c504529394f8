"""A server in a process of its own that answers every request with the sample's answer, over HTTP and HTTPS.

Run as ``python -m benchmarks.server FOLDER``: it writes its authority's certificate to FOLDER/ca.pem, prints its two
ports on loopback and serves until its standard input ends. It does next to nothing: the sides are to be measured.
"""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import ssl
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from .sides.sample import ANSWER, ANSWER_HEADERS, ANSWER_STATUS

HOST = "127.0.0.1"

_HEAD = [
    f"HTTP/1.1 {ANSWER_STATUS} Created",
    f"content-length: {len(ANSWER)}",
    *[f"{name}: {value}" for name, value in ANSWER_HEADERS.items()],
]
LARGE = 100 << 20
_PIECE = b"x" * (256 << 10)
_WHOLE_ANSWER = "\r\n".join([*_HEAD, "", ""]).encode() + ANSWER


class Canned(asyncio.Protocol):
    """Answers each request as soon as its body is there in full: with the sample's answer, or an object of 100 MiB."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.pending = b""
        self.left = 0  # of the large object
        self.paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.pending += data
        while (size := _request_size(self.pending)) and len(self.pending) >= size:
            large = self.pending.startswith(b"GET /bench/large")
            self.pending = self.pending[size:]
            if large:
                self.left = LARGE
                self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % LARGE)
                self.send_more()
            else:
                self.transport.write(_WHOLE_ANSWER)

    def pause_writing(self) -> None:
        self.paused = True

    def resume_writing(self) -> None:
        self.paused = False
        self.send_more()

    def send_more(self) -> None:
        while self.left and not self.paused:
            self.left -= len(_PIECE)
            self.transport.write(_PIECE)


def _request_size(data: bytes) -> int:
    """The bytes of the request that ``data`` begins with; 0 while its head is not complete."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return 0
    _, found, rest = data[:end].lower().partition(b"content-length:")
    return end + 4 + (int(rest.partition(b"\r\n")[0]) if found else 0)


def make_context(folder: Path) -> ssl.SSLContext:
    """A context with a certificate for 127.0.0.1, of an authority whose own certificate is FOLDER/ca.pem."""
    authority_key = ec.generate_private_key(ec.SECP256R1())
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "clientsmith benchmarks")])
    authority = _certificate(name, name, authority_key.public_key(), authority_key, ca=True)
    leaf = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    certificate = _certificate(leaf, name, key.public_key(), authority_key, ca=False)
    (folder / "ca.pem").write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    chain = folder / "server.pem"
    chain.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    ca: bool,
) -> x509.Certificate:
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(HOST))])
    signer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    builder = (
        x509.CertificateBuilder(
            issuer, subject, key, x509.random_serial_number(), now - day, now + day
        )
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(signer_id, critical=False)
    )
    return (builder if ca else builder.add_extension(alternative, critical=False)).sign(
        signer, hashes.SHA256()
    )


async def serve(folder: Path) -> None:
    """Serves on two free ports until the parent closes standard input."""
    loop = asyncio.get_running_loop()
    plain = await loop.create_server(Canned, HOST, 0)
    secure = await loop.create_server(Canned, HOST, 0, ssl=make_context(folder))
    print(*[server.sockets[0].getsockname()[1] for server in (plain, secure)], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))
