"""What AWS Security Token Service answers when it refuses: one exception for each error of the
model.
"""

from __future__ import annotations

from ..runtime.client.errors import ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class STSError(ServiceError):
    """AWS Security Token Service refused the call; also what an error becomes that the model does
    not know.
    """


class ExpiredTokenException(STSError):
    """The web identity token that was passed is expired or is not valid. Get a new identity
    token from the identity provider and then retry the request.
    """

    _code = "ExpiredTokenException"
    _status_code = 400
    _members = {"message": "message"}


class IDPCommunicationErrorException(STSError):
    """The request could not be fulfilled because the identity provider (IDP) that was asked to
    verify the incoming identity token could not be reached. This is often a transient error
    caused by network conditions. Retry the request a limited number of times so that you
    don't exceed the request rate. If the error persists, the identity provider might be down
    or not responding.
    """

    _code = "IDPCommunicationError"
    _status_code = 400
    _members = {"message": "message"}


class IDPRejectedClaimException(STSError):
    """The identity provider (IdP) reported that authentication failed. This might be because the
    claim is invalid.

    If this error is returned for the AssumeRoleWithWebIdentity operation, it can also mean
    that the claim has expired or has been explicitly revoked.
    """

    _code = "IDPRejectedClaim"
    _status_code = 403
    _members = {"message": "message"}


class InvalidIdentityTokenException(STSError):
    """The web identity token that was passed could not be validated by Amazon Web Services. Get
    a new identity token from the identity provider and then retry the request.
    """

    _code = "InvalidIdentityToken"
    _status_code = 400
    _members = {"message": "message"}


class MalformedPolicyDocumentException(STSError):
    """The request was rejected because the policy document was malformed. The error message
    describes the specific error.
    """

    _code = "MalformedPolicyDocument"
    _status_code = 400
    _members = {"message": "message"}


class PackedPolicyTooLargeException(STSError):
    """The request was rejected because the total packed size of the session policies and session
    tags combined was too large. An Amazon Web Services conversion compresses the session
    policy document, session policy ARNs, and session tags into a packed binary format that
    has a separate limit. The error message indicates by percentage how close the policies and
    tags are to the upper size limit. For more information, see Passing Session Tags in STS
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html) in the IAM User
    Guide.

    You could receive this error even though you meet other defined session policy and session
    tag limits. For more information, see IAM and STS Entity Character Limits
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-limits-entity-length)
    in the IAM User Guide.
    """

    _code = "PackedPolicyTooLarge"
    _status_code = 400
    _members = {"message": "message"}


class RegionDisabledException(STSError):
    """STS is not activated in the requested region for the account that is being asked to
    generate credentials. The account administrator must use the IAM console to activate STS
    in that region. For more information, see Activating and Deactivating STS in an Amazon Web
    Services Region
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html#sts-regions-activate-deactivate)
    in the IAM User Guide.
    """

    _code = "RegionDisabledException"
    _status_code = 403
    _members = {"message": "message"}


EXCEPTIONS: Mapping[str, type[STSError]] = {
    "ExpiredTokenException": ExpiredTokenException,
    "IDPCommunicationErrorException": IDPCommunicationErrorException,
    "IDPRejectedClaimException": IDPRejectedClaimException,
    "InvalidIdentityTokenException": InvalidIdentityTokenException,
    "MalformedPolicyDocumentException": MalformedPolicyDocumentException,
    "PackedPolicyTooLargeException": PackedPolicyTooLargeException,
    "RegionDisabledException": RegionDisabledException,
    "IDPCommunicationError": IDPCommunicationErrorException,
    "IDPRejectedClaim": IDPRejectedClaimException,
    "InvalidIdentityToken": InvalidIdentityTokenException,
    "MalformedPolicyDocument": MalformedPolicyDocumentException,
    "PackedPolicyTooLarge": PackedPolicyTooLargeException,
}
