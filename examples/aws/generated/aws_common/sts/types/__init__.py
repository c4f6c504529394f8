"""The structures, unions and enums of AWS Security Token Service."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .assumed_role_user import AssumedRoleUser as AssumedRoleUser
    from .credentials import Credentials as Credentials
    from .policy_descriptor_type import PolicyDescriptorType as PolicyDescriptorType
    from .provided_context import ProvidedContext as ProvidedContext
    from .tag import Tag as Tag
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AssumedRoleUser": "assumed_role_user",
            "Credentials": "credentials",
            "PolicyDescriptorType": "policy_descriptor_type",
            "ProvidedContext": "provided_context",
            "Tag": "tag",
        },
    )
