from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ConnectionTrackingSpecificationResponse(Structure):
    """A security group connection tracking specification response that enables you to set the
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

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            tcp_established_timeout=wire.integer(body, "tcpEstablishedTimeout"),
            udp_stream_timeout=wire.integer(body, "udpStreamTimeout"),
            udp_timeout=wire.integer(body, "udpTimeout"),
        )
