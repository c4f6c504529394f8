from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ReplicaDescription(Structure):
    """Contains the details of the replica."""

    _members = {
        "region_name": "RegionName",
        "replica_status": "ReplicaStatus",
        "replica_arn": "ReplicaArn",
        "replica_status_description": "ReplicaStatusDescription",
        "replica_status_percent_progress": "ReplicaStatusPercentProgress",
        "kms_master_key_id": "KMSMasterKeyId",
        "provisioned_throughput_override": "ProvisionedThroughputOverride",
        "on_demand_throughput_override": "OnDemandThroughputOverride",
        "warm_throughput": "WarmThroughput",
        "global_secondary_indexes": "GlobalSecondaryIndexes",
        "replica_inaccessible_date_time": "ReplicaInaccessibleDateTime",
        "replica_table_class_summary": "ReplicaTableClassSummary",
        "global_table_settings_replication_mode": "GlobalTableSettingsReplicationMode",
    }
    __slots__ = tuple(_members)

    region_name: str | None
    """The name of the Region."""
    replica_status: t.ReplicaStatus | str | None
    """The current state of the replica:

    - CREATING - The replica is being created.
    - UPDATING - The replica is being updated.
    - DELETING - The replica is being deleted.
    - ACTIVE - The replica is ready for use.
    - REGION_DISABLED - The replica is inaccessible because the Amazon Web Services Region has
      been disabled.

    Note:

    If the Amazon Web Services Region remains inaccessible for more than 20 hours, DynamoDB
    will remove this replica from the replication group. The replica will not be deleted and
    replication will stop from and to this region.

    - INACCESSIBLE_ENCRYPTION_CREDENTIALS - The KMS key used to encrypt the table is
      inaccessible.

    Note:

    If the KMS key remains inaccessible for more than 20 hours, DynamoDB will remove this
    replica from the replication group. The replica will not be deleted and replication will
    stop from and to this region.
    """
    replica_arn: str | None
    """The Amazon Resource Name (ARN) of the global table replica."""
    replica_status_description: str | None
    """Detailed information about the replica status."""
    replica_status_percent_progress: str | None
    """Specifies the progress of a Create, Update, or Delete action on the replica as a
    percentage.
    """
    kms_master_key_id: str | None
    """The KMS key of the replica that will be used for KMS encryption."""
    provisioned_throughput_override: t.ProvisionedThroughputOverride | None
    """Replica-specific provisioned throughput. If not described, uses the source table's
    provisioned throughput settings.
    """
    on_demand_throughput_override: t.OnDemandThroughputOverride | None
    """Overrides the maximum on-demand throughput settings for the specified replica table."""
    warm_throughput: t.TableWarmThroughputDescription | None
    """Represents the warm throughput value for this replica."""
    global_secondary_indexes: list[t.ReplicaGlobalSecondaryIndexDescription] | None
    """Replica-specific global secondary index settings."""
    replica_inaccessible_date_time: datetime.datetime | None
    """The time at which the replica was first detected as inaccessible. To determine cause of
    inaccessibility check the ReplicaStatus property.
    """
    replica_table_class_summary: t.TableClassSummary | None
    global_table_settings_replication_mode: t.GlobalTableSettingsReplicationMode | str | None
    """Indicates one of the settings synchronization modes for the global table replica:

    - ENABLED: Indicates that the settings synchronization mode for the global table replica
      is enabled.
    - DISABLED: Indicates that the settings synchronization mode for the global table replica
      is disabled.
    - ENABLED_WITH_OVERRIDES: This mode is set by default for a same account global table.
      Indicates that certain global table settings can be overridden.
    """

    def __init__(
        self,
        *,
        region_name: str | None = None,
        replica_status: t.ReplicaStatus | str | None = None,
        replica_arn: str | None = None,
        replica_status_description: str | None = None,
        replica_status_percent_progress: str | None = None,
        kms_master_key_id: str | None = None,
        provisioned_throughput_override: t.ProvisionedThroughputOverride | None = None,
        on_demand_throughput_override: t.OnDemandThroughputOverride | None = None,
        warm_throughput: t.TableWarmThroughputDescription | None = None,
        global_secondary_indexes: list[t.ReplicaGlobalSecondaryIndexDescription] | None = None,
        replica_inaccessible_date_time: datetime.datetime | None = None,
        replica_table_class_summary: t.TableClassSummary | None = None,
        global_table_settings_replication_mode: (
            t.GlobalTableSettingsReplicationMode | str | None
        ) = None,
    ) -> None:
        self.region_name = region_name
        self.replica_status = replica_status
        self.replica_arn = replica_arn
        self.replica_status_description = replica_status_description
        self.replica_status_percent_progress = replica_status_percent_progress
        self.kms_master_key_id = kms_master_key_id
        self.provisioned_throughput_override = provisioned_throughput_override
        self.on_demand_throughput_override = on_demand_throughput_override
        self.warm_throughput = warm_throughput
        self.global_secondary_indexes = global_secondary_indexes
        self.replica_inaccessible_date_time = replica_inaccessible_date_time
        self.replica_table_class_summary = replica_table_class_summary
        self.global_table_settings_replication_mode = global_table_settings_replication_mode

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            region_name=wire.string(body, "RegionName"),
            replica_status=(
                wire.enum(body, "ReplicaStatus", t.ReplicaStatus)
                if "ReplicaStatus" in body
                else None
            ),
            replica_arn=wire.string(body, "ReplicaArn"),
            replica_status_description=wire.string(body, "ReplicaStatusDescription"),
            replica_status_percent_progress=wire.string(body, "ReplicaStatusPercentProgress"),
            kms_master_key_id=wire.string(body, "KMSMasterKeyId"),
            provisioned_throughput_override=(
                wire.structure(
                    body, "ProvisionedThroughputOverride", t.ProvisionedThroughputOverride.from_wire
                )
                if "ProvisionedThroughputOverride" in body
                else None
            ),
            on_demand_throughput_override=(
                wire.structure(
                    body, "OnDemandThroughputOverride", t.OnDemandThroughputOverride.from_wire
                )
                if "OnDemandThroughputOverride" in body
                else None
            ),
            warm_throughput=(
                wire.structure(body, "WarmThroughput", t.TableWarmThroughputDescription.from_wire)
                if "WarmThroughput" in body
                else None
            ),
            global_secondary_indexes=wire.structures(
                body, "GlobalSecondaryIndexes", t.ReplicaGlobalSecondaryIndexDescription.from_wire
            ),
            replica_inaccessible_date_time=wire.timestamp(body, "ReplicaInaccessibleDateTime"),
            replica_table_class_summary=(
                wire.structure(body, "ReplicaTableClassSummary", t.TableClassSummary.from_wire)
                if "ReplicaTableClassSummary" in body
                else None
            ),
            global_table_settings_replication_mode=(
                wire.enum(
                    body, "GlobalTableSettingsReplicationMode", t.GlobalTableSettingsReplicationMode
                )
                if "GlobalTableSettingsReplicationMode" in body
                else None
            ),
        )
