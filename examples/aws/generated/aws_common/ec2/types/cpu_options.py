from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class CpuOptions(Structure):
    """The CPU options for the instance."""

    _members = {
        "core_count": "CoreCount",
        "threads_per_core": "ThreadsPerCore",
        "amd_sev_snp": "AmdSevSnp",
        "nested_virtualization": "NestedVirtualization",
    }
    __slots__ = tuple(_members)

    core_count: int | None
    """The number of CPU cores for the instance."""
    threads_per_core: int | None
    """The number of threads per CPU core."""
    amd_sev_snp: t.AmdSevSnpSpecification | str | None
    """Indicates whether the instance is enabled for AMD SEV-SNP. For more information, see AMD
    SEV-SNP (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    """
    nested_virtualization: t.NestedVirtualizationSpecification | str | None
    """Indicates whether the instance is enabled for nested virtualization."""

    def __init__(
        self,
        *,
        core_count: int | None = None,
        threads_per_core: int | None = None,
        amd_sev_snp: t.AmdSevSnpSpecification | str | None = None,
        nested_virtualization: t.NestedVirtualizationSpecification | str | None = None,
    ) -> None:
        self.core_count = core_count
        self.threads_per_core = threads_per_core
        self.amd_sev_snp = amd_sev_snp
        self.nested_virtualization = nested_virtualization

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            core_count=wire.integer(body, "coreCount"),
            threads_per_core=wire.integer(body, "threadsPerCore"),
            amd_sev_snp=wire.enum(body, "amdSevSnp", t.AmdSevSnpSpecification),
            nested_virtualization=wire.enum(
                body, "nestedVirtualization", t.NestedVirtualizationSpecification
            ),
        )
