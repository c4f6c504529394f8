from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ElasticGpuAssociation(Structure):
    """Note:

    Amazon Elastic Graphics reached end of life on January 8, 2024.

    Describes the association between an instance and an Elastic Graphics accelerator.
    """

    _members = {
        "elastic_gpu_id": "ElasticGpuId",
        "elastic_gpu_association_id": "ElasticGpuAssociationId",
        "elastic_gpu_association_state": "ElasticGpuAssociationState",
        "elastic_gpu_association_time": "ElasticGpuAssociationTime",
    }
    __slots__ = tuple(_members)

    elastic_gpu_id: str | None
    """The ID of the Elastic Graphics accelerator."""
    elastic_gpu_association_id: str | None
    """The ID of the association."""
    elastic_gpu_association_state: str | None
    """The state of the association between the instance and the Elastic Graphics accelerator."""
    elastic_gpu_association_time: str | None
    """The time the Elastic Graphics accelerator was associated with the instance."""

    def __init__(
        self,
        *,
        elastic_gpu_id: str | None = None,
        elastic_gpu_association_id: str | None = None,
        elastic_gpu_association_state: str | None = None,
        elastic_gpu_association_time: str | None = None,
    ) -> None:
        self.elastic_gpu_id = elastic_gpu_id
        self.elastic_gpu_association_id = elastic_gpu_association_id
        self.elastic_gpu_association_state = elastic_gpu_association_state
        self.elastic_gpu_association_time = elastic_gpu_association_time

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            elastic_gpu_id=wire.string(body, "elasticGpuId"),
            elastic_gpu_association_id=wire.string(body, "elasticGpuAssociationId"),
            elastic_gpu_association_state=wire.string(body, "elasticGpuAssociationState"),
            elastic_gpu_association_time=wire.string(body, "elasticGpuAssociationTime"),
        )
