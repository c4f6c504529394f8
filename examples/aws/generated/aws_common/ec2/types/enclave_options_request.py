from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class EnclaveOptionsRequest(Structure):
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves. For more
    information, see What is Amazon Web Services Nitro Enclaves?
    (https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html) in the Amazon Web
    Services Nitro Enclaves User Guide.
    """

    _members = {"enabled": "Enabled"}
    __slots__ = tuple(_members)

    enabled: bool | None
    """To enable the instance for Amazon Web Services Nitro Enclaves, set this parameter to true."""

    def __init__(self, *, enabled: bool | None = None) -> None:
        self.enabled = enabled

    def check(self, problems: Problems) -> None:
        if self.enabled is not None:
            problems.boolean("enabled", self.enabled)

    def to_wire(self) -> Form:
        body: Form = []
        if self.enabled is not None:
            body.append(("Enabled", wire.boolean_text(self.enabled)))
        return body
