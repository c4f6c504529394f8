from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ImageWatermark(Structure):
    """Describes a watermark attached to an AMI."""

    _members = {
        "watermark_key": "WatermarkKey",
        "source_image_region": "SourceImageRegion",
        "source_image_id": "SourceImageId",
        "source_image_creation_time": "SourceImageCreationTime",
        "watermark_creation_time": "WatermarkCreationTime",
    }
    __slots__ = tuple(_members)

    watermark_key: str | None
    """The watermark identifier, in accountId:watermarkName format (for example,
    123456789012:approvedAmi). The accountId portion is the Amazon Web Services account ID of
    the watermark creator. The watermarkName portion is customer-provided.
    """
    source_image_region: str | None
    """The Region where the watermark was originally attached."""
    source_image_id: str | None
    """The ID of the AMI to which the watermark was originally attached."""
    source_image_creation_time: datetime.datetime | None
    """The creation date of the source AMI, in the following format:
    YYYY-MM-DDTHH:MM:SS.ssssss+HH:MM.
    """
    watermark_creation_time: datetime.datetime | None
    """The date and time the watermark was attached to the AMI, in the following format:
    YYYY-MM-DDTHH:MM:SS.ssssss+HH:MM.
    """

    def __init__(
        self,
        *,
        watermark_key: str | None = None,
        source_image_region: str | None = None,
        source_image_id: str | None = None,
        source_image_creation_time: datetime.datetime | None = None,
        watermark_creation_time: datetime.datetime | None = None,
    ) -> None:
        self.watermark_key = watermark_key
        self.source_image_region = source_image_region
        self.source_image_id = source_image_id
        self.source_image_creation_time = source_image_creation_time
        self.watermark_creation_time = watermark_creation_time

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            watermark_key=wire.string(body, "watermarkKey"),
            source_image_region=wire.string(body, "sourceImageRegion"),
            source_image_id=wire.string(body, "sourceImageId"),
            source_image_creation_time=wire.timestamp(body, "sourceImageCreationTime"),
            watermark_creation_time=wire.timestamp(body, "watermarkCreationTime"),
        )
