from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class CpuOptionsRequest(Structure):
    """The CPU options for the instance. Both the core count and threads per core must be
    specified in the request.
    """

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
    """The number of threads per CPU core. To disable multithreading for the instance, specify a
    value of 1. Otherwise, specify the default value of 2.
    """
    amd_sev_snp: t.AmdSevSnpSpecification | str | None
    """Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with
    M6a, R6a, and C6a instance types only. For more information, see AMD SEV-SNP
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    """
    nested_virtualization: t.NestedVirtualizationSpecification | str | None
    """Indicates whether to enable the instance for nested virtualization. Nested virtualization
    is supported only on 8th generation Intel-based instance types (c8i, m8i, r8i, and their
    flex variants). When nested virtualization is enabled, Virtual Secure Mode (VSM) is
    automatically disabled for the instance.
    """

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

    def check(self, problems: Problems) -> None:
        if self.core_count is not None and type(self.core_count) is not int:
            problems.integer("core_count", self.core_count)
        if self.threads_per_core is not None and type(self.threads_per_core) is not int:
            problems.integer("threads_per_core", self.threads_per_core)
        if self.amd_sev_snp is not None:
            problems.enum("amd_sev_snp", self.amd_sev_snp, t.AmdSevSnpSpecification)
        if self.nested_virtualization is not None:
            problems.enum(
                "nested_virtualization",
                self.nested_virtualization,
                t.NestedVirtualizationSpecification,
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.core_count is not None:
            body.append(("CoreCount", str(self.core_count)))
        if self.threads_per_core is not None:
            body.append(("ThreadsPerCore", str(self.threads_per_core)))
        if self.amd_sev_snp is not None:
            body.append(("AmdSevSnp", self.amd_sev_snp))
        if self.nested_virtualization is not None:
            body.append(("NestedVirtualization", self.nested_virtualization))
        return body
