"""AWS Security Token Service: Security Token Service"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncSTSClient as AsyncSTSClient
    from .client import STSClient as STSClient
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import ExpiredTokenException as ExpiredTokenException
    from .errors import IDPCommunicationErrorException as IDPCommunicationErrorException
    from .errors import IDPRejectedClaimException as IDPRejectedClaimException
    from .errors import InvalidIdentityTokenException as InvalidIdentityTokenException
    from .errors import MalformedPolicyDocumentException as MalformedPolicyDocumentException
    from .errors import PackedPolicyTooLargeException as PackedPolicyTooLargeException
    from .errors import RegionDisabledException as RegionDisabledException
    from .errors import STSError as STSError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.assume_role import AssumeRoleRequest as AssumeRoleRequest
    from .operations.assume_role import AssumeRoleResponse as AssumeRoleResponse
    from .operations.assume_role_with_web_identity import (
        AssumeRoleWithWebIdentityRequest as AssumeRoleWithWebIdentityRequest,
    )
    from .operations.assume_role_with_web_identity import (
        AssumeRoleWithWebIdentityResponse as AssumeRoleWithWebIdentityResponse,
    )
    from .operations.get_caller_identity import GetCallerIdentityRequest as GetCallerIdentityRequest
    from .operations.get_caller_identity import (
        GetCallerIdentityResponse as GetCallerIdentityResponse,
    )
    from .operations.get_session_token import GetSessionTokenRequest as GetSessionTokenRequest
    from .operations.get_session_token import GetSessionTokenResponse as GetSessionTokenResponse
    from .types.assumed_role_user import AssumedRoleUser as AssumedRoleUser
    from .types.credentials import Credentials as Credentials
    from .types.policy_descriptor_type import PolicyDescriptorType as PolicyDescriptorType
    from .types.provided_context import ProvidedContext as ProvidedContext
    from .types.tag import Tag as Tag
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AssumeRoleRequest": "operations.assume_role",
            "AssumeRoleResponse": "operations.assume_role",
            "AssumeRoleWithWebIdentityRequest": "operations.assume_role_with_web_identity",
            "AssumeRoleWithWebIdentityResponse": "operations.assume_role_with_web_identity",
            "AssumedRoleUser": "types.assumed_role_user",
            "AsyncSTSClient": "async_client",
            "Credentials": "types.credentials",
            "EXCEPTIONS": "errors",
            "ExpiredTokenException": "errors",
            "GetCallerIdentityRequest": "operations.get_caller_identity",
            "GetCallerIdentityResponse": "operations.get_caller_identity",
            "GetSessionTokenRequest": "operations.get_session_token",
            "GetSessionTokenResponse": "operations.get_session_token",
            "IDPCommunicationErrorException": "errors",
            "IDPRejectedClaimException": "errors",
            "InvalidIdentityTokenException": "errors",
            "MalformedPolicyDocumentException": "errors",
            "OPERATIONS": "operations",
            "PackedPolicyTooLargeException": "errors",
            "PolicyDescriptorType": "types.policy_descriptor_type",
            "ProvidedContext": "types.provided_context",
            "RegionDisabledException": "errors",
            "STSClient": "client",
            "STSError": "errors",
            "Tag": "types.tag",
        },
    )
