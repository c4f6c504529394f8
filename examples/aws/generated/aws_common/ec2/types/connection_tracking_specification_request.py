from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class ConnectionTrackingSpecificationRequest(Structure):
    """A security group connection tracking specification request that enables you to set the
    idle timeout for connection tracking on an Elastic network interface. For more
    information, see Connection tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """

    _members = {
        "tcp_established_timeout": "TcpEstablishedTimeout",
        "udp_stream_timeout": "UdpStreamTimeout",
        "udp_timeout": "UdpTimeout",
    }
    __slots__ = tuple(_members)

    tcp_established_timeout: int | None
    """Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds.
    Max: 432000 seconds (5 days). Default: 350 seconds for Nitro v6 instance types (excluding
    P6e-GB200); 432000 seconds for all other instance types (including P6e-GB200).
    Recommended: Less than 432000 seconds.
    """
    udp_stream_timeout: int | None
    """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than
    one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default:
    180 seconds.
    """
    udp_timeout: int | None
    """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction
    or a single request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30
    seconds.
    """

    def __init__(
        self,
        *,
        tcp_established_timeout: int | None = None,
        udp_stream_timeout: int | None = None,
        udp_timeout: int | None = None,
    ) -> None:
        self.tcp_established_timeout = tcp_established_timeout
        self.udp_stream_timeout = udp_stream_timeout
        self.udp_timeout = udp_timeout

    def check(self, problems: Problems) -> None:
        if (
            self.tcp_established_timeout is not None
            and type(self.tcp_established_timeout) is not int
        ):
            problems.integer("tcp_established_timeout", self.tcp_established_timeout)
        if self.udp_stream_timeout is not None and type(self.udp_stream_timeout) is not int:
            problems.integer("udp_stream_timeout", self.udp_stream_timeout)
        if self.udp_timeout is not None and type(self.udp_timeout) is not int:
            problems.integer("udp_timeout", self.udp_timeout)

    def to_wire(self) -> Form:
        body: Form = []
        if self.tcp_established_timeout is not None:
            body.append(("TcpEstablishedTimeout", str(self.tcp_established_timeout)))
        if self.udp_stream_timeout is not None:
            body.append(("UdpStreamTimeout", str(self.udp_stream_timeout)))
        if self.udp_timeout is not None:
            body.append(("UdpTimeout", str(self.udp_timeout)))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            tcp_established_timeout=wire.integer(body, "TcpEstablishedTimeout"),
            udp_stream_timeout=wire.integer(body, "UdpStreamTimeout"),
            udp_timeout=wire.integer(body, "UdpTimeout"),
        )
