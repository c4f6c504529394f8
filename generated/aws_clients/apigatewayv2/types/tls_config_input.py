from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class TlsConfigInput(Structure):
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

    def check(self, problems: Problems) -> None:
        if self.server_name_to_verify is not None and not (
            type(self.server_name_to_verify) is str and len(self.server_name_to_verify) <= 512
        ):
            problems.string("server_name_to_verify", self.server_name_to_verify, doubtful=(0, 512))

    def to_wire(self) -> Object:
        body: Object = {}
        if self.server_name_to_verify is not None:
            body["serverNameToVerify"] = self.server_name_to_verify
        return body
