from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class EbsBlockDevice(Structure):
    """Describes a block device for an EBS volume."""

    _members = {
        "delete_on_termination": "DeleteOnTermination",
        "iops": "Iops",
        "snapshot_id": "SnapshotId",
        "volume_size": "VolumeSize",
        "volume_type": "VolumeType",
        "kms_key_id": "KmsKeyId",
        "throughput": "Throughput",
        "outpost_arn": "OutpostArn",
        "availability_zone": "AvailabilityZone",
        "encrypted": "Encrypted",
        "volume_initialization_rate": "VolumeInitializationRate",
        "availability_zone_id": "AvailabilityZoneId",
        "ebs_card_index": "EbsCardIndex",
    }
    __slots__ = tuple(_members)

    delete_on_termination: bool | None
    """Indicates whether the EBS volume is deleted on instance termination. For more information,
    see Preserving Amazon EBS volumes on instance termination
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination)
    in the Amazon EC2 User Guide.
    """
    iops: int | None
    """The number of I/O operations per second (IOPS). For gp3, io1, and io2 volumes, this
    represents the number of IOPS that are provisioned for the volume. For gp2 volumes, this
    represents the baseline performance of the volume and the rate at which the volume
    accumulates I/O credits for bursting.

    The following are the supported values for each volume type:

    - gp3: 3,000 - 80,000 IOPS
    - io1: 100 - 64,000 IOPS
    - io2: 100 - 256,000 IOPS

    For io2 volumes, you can achieve up to 256,000 IOPS on instances built on the Nitro System
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances).
    On other instances, you can achieve performance up to 32,000 IOPS.

    This parameter is required for io1 and io2 volumes. The default for gp3 volumes is 3,000
    IOPS.
    """
    snapshot_id: str | None
    """The ID of the snapshot."""
    volume_size: int | None
    """The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size.
    If you specify a snapshot, the default is the snapshot size. You can specify a volume size
    that is equal to or larger than the snapshot size.

    The following are the supported sizes for each volume type:

    - gp2: 1 - 16,384 GiB
    - gp3: 1 - 65,536 GiB
    - io1: 4 - 16,384 GiB
    - io2: 4 - 65,536 GiB
    - st1 and sc1: 125 - 16,384 GiB
    - standard: 1 - 1024 GiB
    """
    volume_type: t.VolumeType | str | None
    """The volume type. For more information, see Amazon EBS volume types
    (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the Amazon EBS
    User Guide.
    """
    kms_key_id: str | None
    """Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to
    use for EBS encryption.

    This parameter is only supported on BlockDeviceMapping objects called by RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html),
    RequestSpotFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), and
    RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
    """
    throughput: int | None
    """The throughput that the volume supports, in MiB/s.

    This parameter is valid only for gp3 volumes.

    Valid Range: Minimum value of 125. Maximum value of 2,000.
    """
    outpost_arn: str | None
    """The ARN of the Outpost on which the snapshot is stored.

    This parameter is not supported when using CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
    """
    availability_zone: str | None
    """The Availability Zone where the EBS volume will be created (for example, us-east-1a).

    Either AvailabilityZone or AvailabilityZoneId can be specified, but not both. If neither
    is specified, Amazon EC2 automatically selects an Availability Zone within the Region.

    This parameter is not supported when using CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html), CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html),
    DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html),
    RequestSpotFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html),
    RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html),
    and RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """
    encrypted: bool | None
    """Indicates whether the encryption state of an EBS volume is changed while being restored
    from a backing snapshot. The effect of setting the encryption state to true depends on the
    volume origin (new or from a snapshot), starting encryption state, ownership, and whether
    encryption by default is enabled. For more information, see Amazon EBS encryption
    (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html#encryption-parameters)
    in the Amazon EBS User Guide.

    In no case can you remove encryption from an encrypted volume.

    Encrypted volumes can only be attached to instances that support Amazon EBS encryption.
    For more information, see Supported instance types
    (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html#ebs-encryption_supported_instances).

    This parameter is not returned by DescribeImageAttribute.

    For CreateImage and RegisterImage, whether you can include this parameter, and the allowed
    values differ depending on the type of block device mapping you are creating.

    - If you are creating a block device mapping for a new (empty) volume, you can include
      this parameter, and specify either true for an encrypted volume, or false for an
      unencrypted volume. If you omit this parameter, it defaults to false (unencrypted).
    - If you are creating a block device mapping from an existing encrypted or unencrypted
      snapshot, you must omit this parameter. If you include this parameter, the request will
      fail, regardless of the value that you specify.
    - If you are creating a block device mapping from an existing unencrypted volume, you can
      include this parameter, but you must specify false. If you specify true, the request
      will fail. In this case, we recommend that you omit the parameter.
    - If you are creating a block device mapping from an existing encrypted volume, you can
      include this parameter, and specify either true or false. However, if you specify false,
      the parameter is ignored and the block device mapping is always encrypted. In this case,
      we recommend that you omit the parameter.
    """
    volume_initialization_rate: int | None
    """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization
    rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume.
    This is also known as volume initialization. Specifying a volume initialization rate
    ensures that the volume is initialized at a predictable and consistent rate after
    creation. For more information, see Initialize Amazon EBS volumes
    (https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html) in the Amazon EC2
    User Guide.

    This parameter is supported only for volumes created from snapshots. Omit this parameter
    if:

    - You want to create the volume using fast snapshot restore. You must specify a snapshot
      that is enabled for fast snapshot restore. In this case, the volume is fully initialized
      at creation.

    Note:

    If you specify a snapshot that is enabled for fast snapshot restore and a volume
    initialization rate, the volume will be initialized at the specified rate instead of fast
    snapshot restore.

    - You want to create a volume that is initialized at the default rate.

    This parameter is not supported when using CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html) and
    DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).

    Valid range: 100 - 300 MiB/s
    """
    availability_zone_id: str | None
    """The ID of the Availability Zone where the EBS volume will be created (for example,
    use1-az1).

    Either AvailabilityZone or AvailabilityZoneId can be specified, but not both. If neither
    is specified, Amazon EC2 automatically selects an Availability Zone within the Region.

    This parameter is not supported when using CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html), CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html),
    DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html),
    RequestSpotFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html),
    RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html),
    and RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """
    ebs_card_index: int | None
    """The index of the EBS card. Some instance types support multiple EBS cards. The default EBS
    card index is 0.
    """

    def __init__(
        self,
        *,
        delete_on_termination: bool | None = None,
        iops: int | None = None,
        snapshot_id: str | None = None,
        volume_size: int | None = None,
        volume_type: t.VolumeType | str | None = None,
        kms_key_id: str | None = None,
        throughput: int | None = None,
        outpost_arn: str | None = None,
        availability_zone: str | None = None,
        encrypted: bool | None = None,
        volume_initialization_rate: int | None = None,
        availability_zone_id: str | None = None,
        ebs_card_index: int | None = None,
    ) -> None:
        self.delete_on_termination = delete_on_termination
        self.iops = iops
        self.snapshot_id = snapshot_id
        self.volume_size = volume_size
        self.volume_type = volume_type
        self.kms_key_id = kms_key_id
        self.throughput = throughput
        self.outpost_arn = outpost_arn
        self.availability_zone = availability_zone
        self.encrypted = encrypted
        self.volume_initialization_rate = volume_initialization_rate
        self.availability_zone_id = availability_zone_id
        self.ebs_card_index = ebs_card_index

    def check(self, problems: Problems) -> None:
        if self.delete_on_termination is not None:
            problems.boolean("delete_on_termination", self.delete_on_termination)
        if self.iops is not None and type(self.iops) is not int:
            problems.integer("iops", self.iops)
        if self.snapshot_id is not None and type(self.snapshot_id) is not str:
            problems.string("snapshot_id", self.snapshot_id)
        if self.volume_size is not None and type(self.volume_size) is not int:
            problems.integer("volume_size", self.volume_size)
        if self.volume_type is not None:
            problems.enum("volume_type", self.volume_type, t.VolumeType)
        if self.kms_key_id is not None and type(self.kms_key_id) is not str:
            problems.string("kms_key_id", self.kms_key_id)
        if self.throughput is not None and type(self.throughput) is not int:
            problems.integer("throughput", self.throughput)
        if self.outpost_arn is not None and type(self.outpost_arn) is not str:
            problems.string("outpost_arn", self.outpost_arn)
        if self.availability_zone is not None and type(self.availability_zone) is not str:
            problems.string("availability_zone", self.availability_zone)
        if self.encrypted is not None:
            problems.boolean("encrypted", self.encrypted)
        if (
            self.volume_initialization_rate is not None
            and type(self.volume_initialization_rate) is not int
        ):
            problems.integer("volume_initialization_rate", self.volume_initialization_rate)
        if self.availability_zone_id is not None and type(self.availability_zone_id) is not str:
            problems.string("availability_zone_id", self.availability_zone_id)
        if self.ebs_card_index is not None and type(self.ebs_card_index) is not int:
            problems.integer("ebs_card_index", self.ebs_card_index)

    def to_wire(self) -> Form:
        body: Form = []
        if self.delete_on_termination is not None:
            body.append(("DeleteOnTermination", wire.boolean_text(self.delete_on_termination)))
        if self.iops is not None:
            body.append(("Iops", str(self.iops)))
        if self.snapshot_id is not None:
            body.append(("SnapshotId", self.snapshot_id))
        if self.volume_size is not None:
            body.append(("VolumeSize", str(self.volume_size)))
        if self.volume_type is not None:
            body.append(("VolumeType", self.volume_type))
        if self.kms_key_id is not None:
            body.append(("KmsKeyId", self.kms_key_id))
        if self.throughput is not None:
            body.append(("Throughput", str(self.throughput)))
        if self.outpost_arn is not None:
            body.append(("OutpostArn", self.outpost_arn))
        if self.availability_zone is not None:
            body.append(("AvailabilityZone", self.availability_zone))
        if self.encrypted is not None:
            body.append(("Encrypted", wire.boolean_text(self.encrypted)))
        if self.volume_initialization_rate is not None:
            body.append(("VolumeInitializationRate", str(self.volume_initialization_rate)))
        if self.availability_zone_id is not None:
            body.append(("AvailabilityZoneId", self.availability_zone_id))
        if self.ebs_card_index is not None:
            body.append(("EbsCardIndex", str(self.ebs_card_index)))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            delete_on_termination=wire.boolean(body, "deleteOnTermination"),
            iops=wire.integer(body, "iops"),
            snapshot_id=wire.string(body, "snapshotId"),
            volume_size=wire.integer(body, "volumeSize"),
            volume_type=wire.enum(body, "volumeType", t.VolumeType),
            kms_key_id=wire.string(body, "kmsKeyId"),
            throughput=wire.integer(body, "throughput"),
            outpost_arn=wire.string(body, "outpostArn"),
            availability_zone=wire.string(body, "availabilityZone"),
            encrypted=wire.boolean(body, "encrypted"),
            volume_initialization_rate=wire.integer(body, "VolumeInitializationRate"),
            availability_zone_id=wire.string(body, "AvailabilityZoneId"),
            ebs_card_index=wire.integer(body, "EbsCardIndex"),
        )
