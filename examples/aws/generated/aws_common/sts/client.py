"""The client of AWS Security Token Service."""

from __future__ import annotations

from collections.abc import Sequence

from ..runtime.client.sync import Client
from . import operations as ops
from . import types as t
from .service import SERVICE


class STSClient(Client):
    """Security Token Service"""

    _service = SERVICE

    def assume_role(
        self,
        *,
        role_arn: str,
        role_session_name: str,
        policy_arns: Sequence[t.PolicyDescriptorType] | None = None,
        policy: str | None = None,
        duration_seconds: int | None = None,
        tags: Sequence[t.Tag] | None = None,
        transitive_tag_keys: Sequence[str] | None = None,
        external_id: str | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
        source_identity: str | None = None,
        provided_contexts: Sequence[t.ProvidedContext] | None = None,
        minimum_session_token_size: int | None = None,
    ) -> ops.AssumeRoleResponse:
        """Returns a set of temporary security credentials that you can use to access Amazon Web
        Services resources. These temporary credentials consist of an access key ID, a secret
        access key, and a security token. Typically, you use AssumeRole within your account or
        for cross-account access. For a comparison of AssumeRole with other API operations
        that produce temporary credentials, see Requesting Temporary Security Credentials
        (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html)
        and Compare STS credentials
        (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html)
        in the IAM User Guide.

        ``AssumeRoleRequest`` has the whole documentation.

        Args:
            role_arn: The Amazon Resource Name (ARN) of the role to assume.
            role_session_name: An identifier for the assumed role session.
            policy_arns: The Amazon Resource Names (ARNs) of the IAM managed policies that you
                want to use as managed session policies.
            policy: An IAM policy in JSON format that you want to use as an inline session
                policy.
            duration_seconds: The duration, in seconds, of the role session.
            tags: A list of session tags that you want to pass.
            transitive_tag_keys: A list of keys for session tags that you want to set as
                transitive.
            external_id: A unique identifier that might be required when you assume a role in
                another account.
            serial_number: The identification number of the MFA device that is associated with
                the user who is making the AssumeRole call.
            token_code: The value provided by the MFA device, if the trust policy of the role
                being assumed requires MFA.
            source_identity: The source identity specified by the principal that is calling
                the AssumeRole operation.
            provided_contexts: A list of previously acquired trusted context assertions in the
                format of a JSON array.
            minimum_session_token_size: The minimum size, in bytes, of the session token that
                STS issues for the request.

        Raises:
            MalformedPolicyDocumentException: The request was rejected because the policy
                document was malformed.
            PackedPolicyTooLargeException: The request was rejected because the total packed
                size of the session policies and session tags combined was too large.
            RegionDisabledException: STS is not activated in the requested region for the
                account that is being asked to generate credentials.
            ExpiredTokenException: The web identity token that was passed is expired or is not
                valid.
        """
        return self.send(
            ops.AssumeRoleRequest(
                role_arn=role_arn,
                role_session_name=role_session_name,
                policy_arns=policy_arns,
                policy=policy,
                duration_seconds=duration_seconds,
                tags=tags,
                transitive_tag_keys=transitive_tag_keys,
                external_id=external_id,
                serial_number=serial_number,
                token_code=token_code,
                source_identity=source_identity,
                provided_contexts=provided_contexts,
                minimum_session_token_size=minimum_session_token_size,
            )
        )

    def assume_role_with_web_identity(
        self,
        *,
        role_arn: str,
        role_session_name: str,
        web_identity_token: str,
        provider_id: str | None = None,
        policy_arns: Sequence[t.PolicyDescriptorType] | None = None,
        policy: str | None = None,
        duration_seconds: int | None = None,
        minimum_session_token_size: int | None = None,
    ) -> ops.AssumeRoleWithWebIdentityResponse:
        """Returns a set of temporary security credentials for users who have been authenticated
        in a mobile or web application with a web identity provider. Example providers include
        the OAuth 2.0 providers Login with Amazon and Facebook, or any OpenID
        Connect-compatible identity provider such as Google or Amazon Cognito federated
        identities
        (https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-identity.html).

        ``AssumeRoleWithWebIdentityRequest`` has the whole documentation.

        Args:
            role_arn: The Amazon Resource Name (ARN) of the role that the caller is assuming.
            role_session_name: An identifier for the assumed role session.
            web_identity_token: The OAuth 2.0 access token or OpenID Connect ID token that is
                provided by the identity provider.
            provider_id: The fully qualified host component of the domain name of the OAuth
                2.0 identity provider.
            policy_arns: The Amazon Resource Names (ARNs) of the IAM managed policies that you
                want to use as managed session policies.
            policy: An IAM policy in JSON format that you want to use as an inline session
                policy.
            duration_seconds: The duration, in seconds, of the role session.
            minimum_session_token_size: The minimum size, in bytes, of the session token that
                STS issues for the request.

        Raises:
            MalformedPolicyDocumentException: The request was rejected because the policy
                document was malformed.
            PackedPolicyTooLargeException: The request was rejected because the total packed
                size of the session policies and session tags combined was too large.
            IDPRejectedClaimException: The identity provider (IdP) reported that
                authentication failed.
            IDPCommunicationErrorException: The request could not be fulfilled because the
                identity provider (IDP) that was asked to verify the incoming identity token
                could not be reached.
            InvalidIdentityTokenException: The web identity token that was passed could not be
                validated by Amazon Web Services.
            ExpiredTokenException: The web identity token that was passed is expired or is not
                valid.
            RegionDisabledException: STS is not activated in the requested region for the
                account that is being asked to generate credentials.
        """
        request = ops.AssumeRoleWithWebIdentityRequest(
            role_arn=role_arn,
            role_session_name=role_session_name,
            web_identity_token=web_identity_token,
            provider_id=provider_id,
            policy_arns=policy_arns,
            policy=policy,
            duration_seconds=duration_seconds,
            minimum_session_token_size=minimum_session_token_size,
        )
        del web_identity_token
        return self.send(request)

    def get_caller_identity(self) -> ops.GetCallerIdentityResponse:
        """Returns details about the IAM user or role whose credentials are used to call the
        operation.

        ``GetCallerIdentityRequest`` has the whole documentation.
        """
        return self.send(ops.GetCallerIdentityRequest())

    def get_session_token(
        self,
        *,
        duration_seconds: int | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
        minimum_session_token_size: int | None = None,
    ) -> ops.GetSessionTokenResponse:
        """Returns a set of temporary credentials for an Amazon Web Services account or IAM user.
        The credentials consist of an access key ID, a secret access key, and a security
        token. Typically, you use GetSessionToken if you want to use MFA to protect
        programmatic calls to specific Amazon Web Services API operations like Amazon EC2
        StopInstances.

        ``GetSessionTokenRequest`` has the whole documentation.

        Args:
            duration_seconds: The duration, in seconds, that the credentials should remain
                valid.
            serial_number: The identification number of the MFA device that is associated with
                the IAM user who is making the GetSessionToken call.
            token_code: The value provided by the MFA device, if MFA is required.
            minimum_session_token_size: The minimum size, in bytes, of the session token that
                STS issues for the request.

        Raises:
            RegionDisabledException: STS is not activated in the requested region for the
                account that is being asked to generate credentials.
        """
        return self.send(
            ops.GetSessionTokenRequest(
                duration_seconds=duration_seconds,
                serial_number=serial_number,
                token_code=token_code,
                minimum_session_token_size=minimum_session_token_size,
            )
        )
