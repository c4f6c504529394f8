from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class TlsConfig(Structure):
    """The TLS configuration for a private integration. If you specify a TLS configuration,
    private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    """

    _members = {"server_name_to_verify": "ServerNameToVerify"}
    __slots__ = tuple(_members)

    server_name_to_verify: str | None
    """If you specify a server name, API Gateway uses it to verify the hostname on the
    integration's certificate. The server name is also included in the TLS handshake to
    support Server Name Indication (SNI) or virtual hosting.
    """

    def __init__(self, *, server_name_to_verify: str | None = None) -> None:
        self.server_name_to_verify = server_name_to_verify

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            server_name_to_verify=wire.string(body, "serverNameToVerify"),
        )
