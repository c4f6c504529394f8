"""AssumeRole: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class AssumeRoleRequest(Request["AssumeRoleResponse"]):
    """Returns a set of temporary security credentials that you can use to access Amazon Web
    Services resources. These temporary credentials consist of an access key ID, a secret
    access key, and a security token. Typically, you use AssumeRole within your account or for
    cross-account access. For a comparison of AssumeRole with other API operations that
    produce temporary credentials, see Requesting Temporary Security Credentials
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html) and
    Compare STS credentials
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html) in
    the IAM User Guide.

    Permissions

    The temporary security credentials created by AssumeRole can be used to make API calls to
    any Amazon Web Services service with the following exception: You cannot call the Amazon
    Web Services STS GetFederationToken or GetSessionToken API operations.

    (Optional) You can pass inline or managed session policies to this operation. You can pass
    a single JSON policy document to use as an inline session policy. You can also specify up
    to 10 managed policy Amazon Resource Names (ARNs) to use as managed session policies. The
    plaintext that you use for both inline and managed session policies can't exceed 2,048
    characters. Passing policies to this operation returns new temporary credentials. The
    resulting session's permissions are the intersection of the role's identity-based policy
    and the session policies. You can use the role's temporary credentials in subsequent
    Amazon Web Services API calls to access resources in the account that owns the role. You
    cannot use session policies to grant more permissions than those allowed by the
    identity-based policy of the role that is being assumed. For more information, see Session
    Policies
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session)
    in the IAM User Guide.

    When you create a role, you create two policies: a role trust policy that specifies who
    can assume the role, and a permissions policy that specifies what can be done with the
    role. You specify the trusted principal that is allowed to assume the role in the role
    trust policy.

    To assume a role from a different account, your Amazon Web Services account must be
    trusted by the role. The trust relationship is defined in the role's trust policy when the
    role is created. That trust policy states which accounts are allowed to delegate that
    access to users in the account.

    A user who wants to access a role in a different account must also have permissions that
    are delegated from the account administrator. The administrator must attach a policy that
    allows the user to call AssumeRole for the ARN of the role in the other account.

    To allow a user to assume a role in the same account, you can do either of the following:

    - Attach a policy to the user that allows the user to call AssumeRole (as long as the
      role's trust policy trusts the account).
    - Add the user as a principal directly in the role's trust policy.

    You can do either because the role’s trust policy acts as an IAM resource-based policy.
    When a resource-based policy grants access to a principal in the same account, no
    additional identity-based policy is required. For more information about trust policies
    and resource-based policies, see IAM Policies
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html) in the IAM User
    Guide.

    Tags

    (Optional) You can pass tag key-value pairs to your session. These tags are called session
    tags. For more information about session tags, see Passing Session Tags in STS
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html) in the IAM User
    Guide.

    An administrator must grant you the permissions necessary to pass session tags. The
    administrator can also create granular permissions to allow you to pass only specific
    session tags. For more information, see Tutorial: Using Tags for Attribute-Based Access
    Control
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_attribute-based-access-control.html)
    in the IAM User Guide.

    You can set the session tags as transitive. Transitive tags persist during role chaining.
    For more information, see Chaining Roles with Session Tags
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining)
    in the IAM User Guide.

    Using MFA with AssumeRole

    (Optional) You can include multi-factor authentication (MFA) information when you call
    AssumeRole. This is useful for cross-account scenarios to ensure that the user that
    assumes the role has been authenticated with an Amazon Web Services MFA device. In that
    scenario, the trust policy of the role being assumed includes a condition that tests for
    MFA authentication. If the caller does not include valid MFA information, the request to
    assume the role is denied. The condition in a trust policy that tests for MFA
    authentication might look like the following example.

    "Condition": {"Bool": {"aws:MultiFactorAuthPresent": true}}

    For more information, see Configuring MFA-Protected API Access
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/MFAProtectedAPI.html) in the IAM User
    Guide guide.

    To use MFA with AssumeRole, you pass values for the SerialNumber and TokenCode parameters.
    The SerialNumber value identifies the user's hardware or virtual MFA device. The TokenCode
    is the time-based one-time password (TOTP) that the MFA device produces.
    """

    _members = {
        "role_arn": "RoleArn",
        "role_session_name": "RoleSessionName",
        "policy_arns": "PolicyArns",
        "policy": "Policy",
        "duration_seconds": "DurationSeconds",
        "tags": "Tags",
        "transitive_tag_keys": "TransitiveTagKeys",
        "external_id": "ExternalId",
        "serial_number": "SerialNumber",
        "token_code": "TokenCode",
        "source_identity": "SourceIdentity",
        "provided_contexts": "ProvidedContexts",
        "minimum_session_token_size": "MinimumSessionTokenSize",
    }
    __slots__ = tuple(_members)

    role_arn: str
    """The Amazon Resource Name (ARN) of the role to assume."""
    role_session_name: str
    """An identifier for the assumed role session.

    Use the role session name to uniquely identify a session when the same role is assumed by
    different principals or for different reasons. In cross-account scenarios, the role
    session name is visible to, and can be logged by the account that owns the role. The role
    session name is also used in the ARN of the assumed role principal. This means that
    subsequent cross-account API requests that use the temporary security credentials will
    expose the role session name to the external account in their CloudTrail logs.

    For security purposes, administrators can view this field in CloudTrail logs
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html#cloudtrail-integration_signin-tempcreds)
    to help identify who performed an action in Amazon Web Services. Your administrator might
    require that you specify your user name as the session name when you assume the role. For
    more information, see sts:RoleSessionName
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname).

    The regex used to validate this parameter is a string of characters consisting of upper-
    and lower-case alphanumeric characters with no spaces. You can also include underscores or
    any of the following characters: +=,.@-
    """
    policy_arns: Sequence[t.PolicyDescriptorType] | None
    """The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as
    managed session policies. The policies must exist in the same account as the role.

    This parameter is optional. You can provide up to 10 managed policy ARNs. However, the
    plaintext that you use for both inline and managed session policies can't exceed 2,048
    characters. For more information about ARNs, see Amazon Resource Names (ARNs) and Amazon
    Web Services Service Namespaces
    (https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the Amazon
    Web Services General Reference.

    Note:

    An Amazon Web Services conversion compresses the passed inline session policy, managed
    policy ARNs, and session tags into a packed binary format that has a separate limit. Your
    request can fail for this limit even if your plaintext meets the other requirements. The
    PackedPolicySize response element indicates by percentage how close the policies and tags
    for your request are to the upper size limit.

    Passing policies to this operation returns new temporary credentials. The resulting
    session's permissions are the intersection of the role's identity-based policy and the
    session policies. You can use the role's temporary credentials in subsequent Amazon Web
    Services API calls to access resources in the account that owns the role. You cannot use
    session policies to grant more permissions than those allowed by the identity-based policy
    of the role that is being assumed. For more information, see Session Policies
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session)
    in the IAM User Guide.
    """
    policy: str | None
    """An IAM policy in JSON format that you want to use as an inline session policy.

    This parameter is optional. Passing policies to this operation returns new temporary
    credentials. The resulting session's permissions are the intersection of the role's
    identity-based policy and the session policies. You can use the role's temporary
    credentials in subsequent Amazon Web Services API calls to access resources in the account
    that owns the role. You cannot use session policies to grant more permissions than those
    allowed by the identity-based policy of the role that is being assumed. For more
    information, see Session Policies
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session)
    in the IAM User Guide.

    The plaintext that you use for both inline and managed session policies can't exceed 2,048
    characters. The JSON policy characters can be any ASCII character from the space character
    to the end of the valid character list (\\u0020 through \\u00FF). It can also include the
    tab (\\u0009), linefeed (\\u000A), and carriage return (\\u000D) characters.

    Note:

    An Amazon Web Services conversion compresses the passed inline session policy, managed
    policy ARNs, and session tags into a packed binary format that has a separate limit. Your
    request can fail for this limit even if your plaintext meets the other requirements. The
    PackedPolicySize response element indicates by percentage how close the policies and tags
    for your request are to the upper size limit.

    For more information about role session permissions, see Session policies
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session).
    """
    duration_seconds: int | None
    """The duration, in seconds, of the role session. The value specified can range from 900
    seconds (15 minutes) up to the maximum session duration set for the role. The maximum
    session duration setting can have a value from 1 hour to 12 hours. If you specify a value
    higher than this setting or the administrator setting (whichever is lower), the operation
    fails. For example, if you specify a session duration of 12 hours, but your administrator
    set the maximum session duration to 6 hours, your operation fails.

    Role chaining limits your Amazon Web Services CLI or Amazon Web Services API role session
    to a maximum of one hour. When you use the AssumeRole API operation to assume a role, you
    can specify the duration of your role session with the DurationSeconds parameter. You can
    specify a parameter value of up to 43200 seconds (12 hours), depending on the maximum
    session duration setting for your role. However, if you assume a role using role chaining
    and provide a DurationSeconds parameter value greater than one hour, the operation fails.
    To learn how to view the maximum value for your role, see Update the maximum session
    duration for a role
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html#id_roles_update-session-duration).

    By default, the value is set to 3600 seconds.

    Note:

    The DurationSeconds parameter is separate from the duration of a console session that you
    might request using the returned credentials. The request to the federation endpoint for a
    console sign-in token takes a SessionDuration parameter that specifies the maximum length
    of the console session. For more information, see Creating a URL that Enables Federated
    Users to Access the Amazon Web Services Management Console
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html)
    in the IAM User Guide.
    """
    tags: Sequence[t.Tag] | None
    """A list of session tags that you want to pass. Each session tag consists of a key name and
    an associated value. For more information about session tags, see Tagging Amazon Web
    Services STS Sessions
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html) in the IAM User
    Guide.

    This parameter is optional. You can pass up to 50 session tags. The plaintext session tag
    keys can’t exceed 128 characters, and the values can’t exceed 256 characters. For these
    and additional limits, see IAM and STS Character Limits
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-limits.html#reference_iam-limits-entity-length)
    in the IAM User Guide.

    Note:

    An Amazon Web Services conversion compresses the passed inline session policy, managed
    policy ARNs, and session tags into a packed binary format that has a separate limit. Your
    request can fail for this limit even if your plaintext meets the other requirements. The
    PackedPolicySize response element indicates by percentage how close the policies and tags
    for your request are to the upper size limit.

    You can pass a session tag with the same key as a tag that is already attached to the
    role. When you do, session tags override a role tag with the same key.

    Tag key–value pairs are not case sensitive, but case is preserved. This means that you
    cannot have separate Department and department tag keys. Assume that the role has the
    Department=Marketing tag and you pass the department=engineering session tag. Department
    and department are not saved as separate tags, and the session tag passed in the request
    takes precedence over the role tag.

    Additionally, if you used temporary credentials to perform this operation, the new session
    inherits any transitive session tags from the calling session. If you pass a session tag
    with the same key as an inherited tag, the operation fails. To view the inherited tags for
    a session, see the CloudTrail logs. For more information, see Viewing Session Tags in
    CloudTrail
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_ctlogs)
    in the IAM User Guide.
    """
    transitive_tag_keys: Sequence[str] | None
    """A list of keys for session tags that you want to set as transitive. If you set a tag key
    as transitive, the corresponding key and value passes to subsequent sessions in a role
    chain. For more information, see Chaining Roles with Session Tags
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_role-chaining)
    in the IAM User Guide.

    This parameter is optional. The transitive status of a session tag does not impact its
    packed binary size.

    If you choose not to specify a transitive tag key, then no tags are passed from this
    session to any subsequent sessions.
    """
    external_id: str | None
    """A unique identifier that might be required when you assume a role in another account. If
    the administrator of the account to which the role belongs provided you with an external
    ID, then provide that value in the ExternalId parameter. This value can be any string,
    such as a passphrase or account number. A cross-account role is usually set up to trust
    everyone in an account. Therefore, the administrator of the trusting account might send an
    external ID to the administrator of the trusted account. That way, only someone with the
    ID can assume the role, rather than everyone in the account. For more information about
    the external ID, see How to Use an External ID When Granting Access to Your Amazon Web
    Services Resources to a Third Party
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html)
    in the IAM User Guide.

    The regex used to validate this parameter is a string of characters consisting of upper-
    and lower-case alphanumeric characters with no spaces. You can also include underscores or
    any of the following characters: +=,.@:\\/-
    """
    serial_number: str | None
    """The identification number of the MFA device that is associated with the user who is making
    the AssumeRole call. Specify this value if the trust policy of the role being assumed
    includes a condition that requires MFA authentication. The value is either the serial
    number for a hardware device (such as GAHT12345678) or an Amazon Resource Name (ARN) for a
    virtual device (such as arn:aws:iam::123456789012:mfa/user).

    The regex used to validate this parameter is a string of characters consisting of upper-
    and lower-case alphanumeric characters with no spaces. You can also include underscores or
    any of the following characters: +=/:,.@-
    """
    token_code: str | None
    """The value provided by the MFA device, if the trust policy of the role being assumed
    requires MFA. (In other words, if the policy includes a condition that tests for MFA). If
    the role being assumed requires MFA and if the TokenCode value is missing or expired, the
    AssumeRole call returns an "access denied" error.

    The format for this parameter, as described by its regex pattern, is a sequence of six
    numeric digits.
    """
    source_identity: str | None
    """The source identity specified by the principal that is calling the AssumeRole operation.
    The source identity value persists across chained role
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining)
    sessions.

    You can require users to specify a source identity when they assume a role. You do this by
    using the sts:SourceIdentity
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceidentity)
    condition key in a role trust policy. You can use source identity information in
    CloudTrail logs to determine who took actions with a role. You can use the
    aws:SourceIdentity condition key to further control access to Amazon Web Services
    resources based on the value of source identity. For more information about using source
    identity, see Monitor and control actions taken with assumed roles
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html)
    in the IAM User Guide.

    The regex used to validate this parameter is a string of characters consisting of upper-
    and lower-case alphanumeric characters with no spaces. You can also include underscores or
    any of the following characters: +=,.@-. You cannot use a value that begins with the text
    aws:. This prefix is reserved for Amazon Web Services internal use.
    """
    provided_contexts: Sequence[t.ProvidedContext] | None
    """A list of previously acquired trusted context assertions in the format of a JSON array.
    The trusted context assertion is signed and encrypted by Amazon Web Services STS.

    The following is an example of a ProvidedContext value that includes a single trusted
    context assertion and the ARN of the context provider from which the trusted context
    assertion was generated.

    [{"ProviderArn":"arn:aws:iam::aws:contextProvider/IdentityCenter","ContextAssertion":"trusted-context-assertion"}]
    """
    minimum_session_token_size: int | None

    def __init__(
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
    ) -> None:
        self.role_arn = role_arn
        self.role_session_name = role_session_name
        self.policy_arns = policy_arns
        self.policy = policy
        self.duration_seconds = duration_seconds
        self.tags = tags
        self.transitive_tag_keys = transitive_tag_keys
        self.external_id = external_id
        self.serial_number = serial_number
        self.token_code = token_code
        self.source_identity = source_identity
        self.provided_contexts = provided_contexts
        self.minimum_session_token_size = minimum_session_token_size

    def check(self, problems: Problems) -> None:
        problems.required("role_arn", self.role_arn)
        problems.string(
            "role_arn",
            self.role_arn,
            20,
            2048,
            pattern="[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        )
        problems.required("role_session_name", self.role_session_name)
        problems.string("role_session_name", self.role_session_name, 2, 64, pattern="[\\w+=,.@-]*")
        if self.policy_arns is not None:
            problems.structures("policy_arns", self.policy_arns, t.PolicyDescriptorType)
        if self.policy is not None:
            problems.string(
                "policy", self.policy, 1, pattern="[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
            )
        if self.duration_seconds is not None and not (
            type(self.duration_seconds) is int and 900 <= self.duration_seconds <= 43200
        ):
            problems.integer("duration_seconds", self.duration_seconds, 900, 43200)
        if self.tags is not None:
            problems.list_of(
                "tags", self.tags, lambda path, item: problems.structure(path, item, t.Tag), 0, 50
            )
        if self.transitive_tag_keys is not None:
            problems.list_of(
                "transitive_tag_keys",
                self.transitive_tag_keys,
                lambda path, item: problems.string(path, item, 1, 128),
                0,
                50,
            )
        if self.external_id is not None:
            problems.string("external_id", self.external_id, 2, 1224, pattern="[\\w+=,.@:\\/-]*")
        if self.serial_number is not None:
            problems.string("serial_number", self.serial_number, 9, 256, pattern="[\\w+=/:,.@-]*")
        if self.token_code is not None:
            problems.string("token_code", self.token_code, 6, 6, pattern="[\\d]*")
        if self.source_identity is not None:
            problems.string("source_identity", self.source_identity, 2, 64, pattern="[\\w+=,.@-]*")
        if self.provided_contexts is not None:
            problems.list_of(
                "provided_contexts",
                self.provided_contexts,
                lambda path, item: problems.structure(path, item, t.ProvidedContext),
                1,
                5,
            )
        if self.minimum_session_token_size is not None and not (
            type(self.minimum_session_token_size) is int
            and 0 <= self.minimum_session_token_size <= 4096
        ):
            problems.integer("minimum_session_token_size", self.minimum_session_token_size, 0, 4096)


def serialize(request: AssumeRoleRequest) -> HttpRequest:
    body: Form = []
    body.append(("RoleArn", request.role_arn))
    body.append(("RoleSessionName", request.role_session_name))
    if request.policy_arns is not None:
        if not request.policy_arns:
            body.append(("PolicyArns", ""))
        for number, policy_arns_item in enumerate(request.policy_arns, 1):
            body += wire.named(f"PolicyArns.member.{number}", policy_arns_item.to_wire())
    if request.policy is not None:
        body.append(("Policy", request.policy))
    if request.duration_seconds is not None:
        body.append(("DurationSeconds", str(request.duration_seconds)))
    if request.tags is not None:
        if not request.tags:
            body.append(("Tags", ""))
        for number, tags_item in enumerate(request.tags, 1):
            body += wire.named(f"Tags.member.{number}", tags_item.to_wire())
    if request.transitive_tag_keys is not None:
        if not request.transitive_tag_keys:
            body.append(("TransitiveTagKeys", ""))
        for number, transitive_tag_keys_item in enumerate(request.transitive_tag_keys, 1):
            body.append((f"TransitiveTagKeys.member.{number}", transitive_tag_keys_item))
    if request.external_id is not None:
        body.append(("ExternalId", request.external_id))
    if request.serial_number is not None:
        body.append(("SerialNumber", request.serial_number))
    if request.token_code is not None:
        body.append(("TokenCode", request.token_code))
    if request.source_identity is not None:
        body.append(("SourceIdentity", request.source_identity))
    if request.provided_contexts is not None:
        if not request.provided_contexts:
            body.append(("ProvidedContexts", ""))
        for number, provided_contexts_item in enumerate(request.provided_contexts, 1):
            body += wire.named(
                f"ProvidedContexts.member.{number}", provided_contexts_item.to_wire()
            )
    if request.minimum_session_token_size is not None:
        body.append(("MinimumSessionTokenSize", str(request.minimum_session_token_size)))
    return wire.form_request("AssumeRole", "2011-06-15", body)


class AssumeRoleResponse(Structure):
    """Contains the response to a successful AssumeRole request, including temporary Amazon Web
    Services credentials that can be used to make Amazon Web Services requests.
    """

    _members = {
        "credentials": "Credentials",
        "assumed_role_user": "AssumedRoleUser",
        "packed_policy_size": "PackedPolicySize",
        "source_identity": "SourceIdentity",
        "session_token_utilization": "SessionTokenUtilization",
        "session_token_size": "SessionTokenSize",
    }
    __slots__ = tuple(_members)

    credentials: t.Credentials | None
    """The temporary security credentials, which include an access key ID, a secret access key,
    and a security (or session) token.

    Note:

    The size of the security token that STS API operations return is not fixed. We strongly
    recommend that you make no assumptions about the maximum size.
    """
    assumed_role_user: t.AssumedRoleUser | None
    """The Amazon Resource Name (ARN) and the assumed role ID, which are identifiers that you can
    use to refer to the resulting temporary security credentials. For example, you can
    reference these credentials as a principal in a resource-based policy by using the ARN or
    assumed role ID. The ARN and ID include the RoleSessionName that you specified when you
    called AssumeRole.
    """
    packed_policy_size: int | None
    """Deprecated since 2026-06-17: Deprecated. Replaced by SessionTokenUtilization.

    A percentage value that indicates the packed size of the session policies and session tags
    combined passed in the request. The request fails if the packed size is greater than 100
    percent, which means the policies and tags exceeded the allowed space.
    """
    source_identity: str | None
    """The source identity specified by the principal that is calling the AssumeRole operation.

    You can require users to specify a source identity when they assume a role. You do this by
    using the sts:SourceIdentity condition key in a role trust policy. You can use source
    identity information in CloudTrail logs to determine who took actions with a role. You can
    use the aws:SourceIdentity condition key to further control access to Amazon Web Services
    resources based on the value of source identity. For more information about using source
    identity, see Monitor and control actions taken with assumed roles
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html)
    in the IAM User Guide.

    The regex used to validate this parameter is a string of characters consisting of upper-
    and lower-case alphanumeric characters with no spaces. You can also include underscores or
    any of the following characters: =,.@-
    """
    session_token_utilization: int | None
    session_token_size: int | None

    def __init__(
        self,
        *,
        credentials: t.Credentials | None = None,
        assumed_role_user: t.AssumedRoleUser | None = None,
        packed_policy_size: int | None = None,
        source_identity: str | None = None,
        session_token_utilization: int | None = None,
        session_token_size: int | None = None,
    ) -> None:
        self.credentials = credentials
        self.assumed_role_user = assumed_role_user
        self.packed_policy_size = packed_policy_size
        self.source_identity = source_identity
        self.session_token_utilization = session_token_utilization
        self.session_token_size = session_token_size


def parse(response: HttpResponse) -> AssumeRoleResponse:
    body = wire.query_result(response, "AssumeRoleResult")
    return AssumeRoleResponse(
        credentials=wire.structure(body, "Credentials", t.Credentials.from_wire),
        assumed_role_user=wire.structure(body, "AssumedRoleUser", t.AssumedRoleUser.from_wire),
        packed_policy_size=wire.integer(body, "PackedPolicySize"),
        source_identity=wire.string(body, "SourceIdentity"),
        session_token_utilization=wire.integer(body, "SessionTokenUtilization"),
        session_token_size=wire.integer(body, "SessionTokenSize"),
    )


ASSUME_ROLE = Operation(
    service=SERVICE,
    name="AssumeRole",
    input=AssumeRoleRequest,
    output=AssumeRoleResponse,
    serialize=serialize,
    parse=parse,
    errors=(
        "MalformedPolicyDocument",
        "PackedPolicyTooLarge",
        "RegionDisabledException",
        "ExpiredTokenException",
    ),
)
