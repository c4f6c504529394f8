"""The operations of AWS Security Token Service."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .assume_role import AssumeRoleRequest as AssumeRoleRequest
    from .assume_role import AssumeRoleResponse as AssumeRoleResponse
    from .assume_role_with_web_identity import (
        AssumeRoleWithWebIdentityRequest as AssumeRoleWithWebIdentityRequest,
    )
    from .assume_role_with_web_identity import (
        AssumeRoleWithWebIdentityResponse as AssumeRoleWithWebIdentityResponse,
    )
    from .get_caller_identity import GetCallerIdentityRequest as GetCallerIdentityRequest
    from .get_caller_identity import GetCallerIdentityResponse as GetCallerIdentityResponse
    from .get_session_token import GetSessionTokenRequest as GetSessionTokenRequest
    from .get_session_token import GetSessionTokenResponse as GetSessionTokenResponse
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AssumeRoleRequest": "assume_role",
            "AssumeRoleResponse": "assume_role",
            "AssumeRoleWithWebIdentityRequest": "assume_role_with_web_identity",
            "AssumeRoleWithWebIdentityResponse": "assume_role_with_web_identity",
            "GetCallerIdentityRequest": "get_caller_identity",
            "GetCallerIdentityResponse": "get_caller_identity",
            "GetSessionTokenRequest": "get_session_token",
            "GetSessionTokenResponse": "get_session_token",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "AssumeRole": "assume_role.ASSUME_ROLE",
        "AssumeRoleWithWebIdentity": "assume_role_with_web_identity.ASSUME_ROLE_WITH_WEB_IDENTITY",
        "GetCallerIdentity": "get_caller_identity.GET_CALLER_IDENTITY",
        "GetSessionToken": "get_session_token.GET_SESSION_TOKEN",
    },
)
