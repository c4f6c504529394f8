from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ElasticInferenceAcceleratorAssociation(Structure):
    """Note:

    Amazon Elastic Inference is no longer available.

    Describes the association between an instance and an elastic inference accelerator.
    """

    _members = {
        "elastic_inference_accelerator_arn": "ElasticInferenceAcceleratorArn",
        "elastic_inference_accelerator_association_id": "ElasticInferenceAcceleratorAssociationId",
        "elastic_inference_accelerator_association_state": "ElasticInferenceAcceleratorAssociationState",
        "elastic_inference_accelerator_association_time": "ElasticInferenceAcceleratorAssociationTime",
    }
    __slots__ = tuple(_members)

    elastic_inference_accelerator_arn: str | None
    """The Amazon Resource Name (ARN) of the elastic inference accelerator."""
    elastic_inference_accelerator_association_id: str | None
    """The ID of the association."""
    elastic_inference_accelerator_association_state: str | None
    """The state of the elastic inference accelerator."""
    elastic_inference_accelerator_association_time: datetime.datetime | None
    """The time at which the elastic inference accelerator is associated with an instance."""

    def __init__(
        self,
        *,
        elastic_inference_accelerator_arn: str | None = None,
        elastic_inference_accelerator_association_id: str | None = None,
        elastic_inference_accelerator_association_state: str | None = None,
        elastic_inference_accelerator_association_time: datetime.datetime | None = None,
    ) -> None:
        self.elastic_inference_accelerator_arn = elastic_inference_accelerator_arn
        self.elastic_inference_accelerator_association_id = (
            elastic_inference_accelerator_association_id
        )
        self.elastic_inference_accelerator_association_state = (
            elastic_inference_accelerator_association_state
        )
        self.elastic_inference_accelerator_association_time = (
            elastic_inference_accelerator_association_time
        )

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            elastic_inference_accelerator_arn=wire.string(body, "elasticInferenceAcceleratorArn"),
            elastic_inference_accelerator_association_id=wire.string(
                body, "elasticInferenceAcceleratorAssociationId"
            ),
            elastic_inference_accelerator_association_state=wire.string(
                body, "elasticInferenceAcceleratorAssociationState"
            ),
            elastic_inference_accelerator_association_time=wire.timestamp(
                body, "elasticInferenceAcceleratorAssociationTime"
            ),
        )
