from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceMaintenanceOptions(Structure):
    """The maintenance options for the instance."""

    _members = {"auto_recovery": "AutoRecovery", "reboot_migration": "RebootMigration"}
    __slots__ = tuple(_members)

    auto_recovery: t.InstanceAutoRecoveryState | str | None
    """Provides information on the current automatic recovery behavior of your instance."""
    reboot_migration: t.InstanceRebootMigrationState | str | None
    """Specifies whether to attempt reboot migration during a user-initiated reboot of an
    instance that has a scheduled system-reboot event:

    - default - Amazon EC2 attempts to migrate the instance to new hardware (reboot
      migration). If successful, the system-reboot event is cleared. If unsuccessful, an
      in-place reboot occurs and the event remains scheduled.
    - disabled - Amazon EC2 keeps the instance on the same hardware (in-place reboot). The
      system-reboot event remains scheduled.

    This setting only applies to supported instances that have a scheduled reboot event. For
    more information, see Enable or disable reboot migration
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/schedevents_actions_reboot.html#reboot-migration)
    in the Amazon EC2 User Guide.
    """

    def __init__(
        self,
        *,
        auto_recovery: t.InstanceAutoRecoveryState | str | None = None,
        reboot_migration: t.InstanceRebootMigrationState | str | None = None,
    ) -> None:
        self.auto_recovery = auto_recovery
        self.reboot_migration = reboot_migration

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            auto_recovery=wire.enum(body, "autoRecovery", t.InstanceAutoRecoveryState),
            reboot_migration=wire.enum(body, "rebootMigration", t.InstanceRebootMigrationState),
        )
