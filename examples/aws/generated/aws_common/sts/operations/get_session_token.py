"""GetSessionToken: ``POST /``, answered with 200."""

from __future__ import annotations

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


class GetSessionTokenRequest(Request["GetSessionTokenResponse"]):
    """Returns a set of temporary credentials for an Amazon Web Services account or IAM user. The
    credentials consist of an access key ID, a secret access key, and a security token.
    Typically, you use GetSessionToken if you want to use MFA to protect programmatic calls to
    specific Amazon Web Services API operations like Amazon EC2 StopInstances.

    MFA-enabled IAM users must call GetSessionToken and submit an MFA code that is associated
    with their MFA device. Using the temporary security credentials that the call returns, IAM
    users can then make programmatic calls to API operations that require MFA authentication.
    An incorrect MFA code causes the API to return an access denied error. For a comparison of
    GetSessionToken with the other API operations that produce temporary credentials, see
    Requesting Temporary Security Credentials
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html) and
    Compare STS credentials
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html) in
    the IAM User Guide.

    Note:

    No permissions are required for users to perform this operation. The purpose of the
    sts:GetSessionToken operation is to authenticate the user using MFA. You cannot use
    policies to control authentication operations. For more information, see Permissions for
    GetSessionToken
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html)
    in the IAM User Guide.

    Session Duration

    The GetSessionToken operation must be called by using the long-term Amazon Web Services
    security credentials of an IAM user. Credentials that are created by IAM users are valid
    for the duration that you specify. This duration can range from 900 seconds (15 minutes)
    up to a maximum of 129,600 seconds (36 hours), with a default of 43,200 seconds (12
    hours). Credentials based on account credentials can range from 900 seconds (15 minutes)
    up to 3,600 seconds (1 hour), with a default of 1 hour.

    Permissions

    The temporary security credentials created by GetSessionToken can be used to make API
    calls to any Amazon Web Services service with the following exceptions:

    - You cannot call any IAM API operations unless MFA authentication information is included
      in the request.
    - You cannot call any STS API except AssumeRole or GetCallerIdentity.

    The credentials that GetSessionToken returns are based on permissions associated with the
    IAM user whose credentials were used to call the operation. The temporary credentials have
    the same permissions as the IAM user.

    Note:

    Although it is possible to call GetSessionToken using the security credentials of an
    Amazon Web Services account root user rather than an IAM user, we do not recommend it. If
    GetSessionToken is called using root user credentials, the temporary credentials have root
    user permissions. For more information, see Safeguard your root user credentials and don't
    use them for everyday tasks
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#lock-away-credentials)
    in the IAM User Guide

    For more information about using GetSessionToken to create temporary credentials, see
    Temporary Credentials for Users in Untrusted Environments
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html#api_getsessiontoken)
    in the IAM User Guide.
    """

    _members = {
        "duration_seconds": "DurationSeconds",
        "serial_number": "SerialNumber",
        "token_code": "TokenCode",
        "minimum_session_token_size": "MinimumSessionTokenSize",
    }
    __slots__ = tuple(_members)

    duration_seconds: int | None
    """The duration, in seconds, that the credentials should remain valid. Acceptable durations
    for IAM user sessions range from 900 seconds (15 minutes) to 129,600 seconds (36 hours),
    with 43,200 seconds (12 hours) as the default. Sessions for Amazon Web Services account
    owners are restricted to a maximum of 3,600 seconds (one hour). If the duration is longer
    than one hour, the session for Amazon Web Services account owners defaults to one hour.
    """
    serial_number: str | None
    """The identification number of the MFA device that is associated with the IAM user who is
    making the GetSessionToken call. Specify this value if the IAM user has a policy that
    requires MFA authentication. The value is either the serial number for a hardware device
    (such as GAHT12345678) or an Amazon Resource Name (ARN) for a virtual device (such as
    arn:aws:iam::123456789012:mfa/user). You can find the device for an IAM user by going to
    the Amazon Web Services Management Console and viewing the user's security credentials.

    The regex used to validate this parameter is a string of characters consisting of upper-
    and lower-case alphanumeric characters with no spaces. You can also include underscores or
    any of the following characters: =,.@:/-
    """
    token_code: str | None
    """The value provided by the MFA device, if MFA is required. If any policy requires the IAM
    user to submit an MFA code, specify this value. If MFA authentication is required, the
    user must provide a code when requesting a set of temporary security credentials. A user
    who fails to provide the code receives an "access denied" response when requesting
    resources that require MFA authentication.

    The format for this parameter, as described by its regex pattern, is a sequence of six
    numeric digits.
    """
    minimum_session_token_size: int | None

    def __init__(
        self,
        *,
        duration_seconds: int | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
        minimum_session_token_size: int | None = None,
    ) -> None:
        self.duration_seconds = duration_seconds
        self.serial_number = serial_number
        self.token_code = token_code
        self.minimum_session_token_size = minimum_session_token_size

    def check(self, problems: Problems) -> None:
        if self.duration_seconds is not None and not (
            type(self.duration_seconds) is int and 900 <= self.duration_seconds <= 129600
        ):
            problems.integer("duration_seconds", self.duration_seconds, 900, 129600)
        if self.serial_number is not None:
            problems.string("serial_number", self.serial_number, 9, 256, pattern="[\\w+=/:,.@-]*")
        if self.token_code is not None:
            problems.string("token_code", self.token_code, 6, 6, pattern="[\\d]*")
        if self.minimum_session_token_size is not None and not (
            type(self.minimum_session_token_size) is int
            and 0 <= self.minimum_session_token_size <= 4096
        ):
            problems.integer("minimum_session_token_size", self.minimum_session_token_size, 0, 4096)


def serialize(request: GetSessionTokenRequest) -> HttpRequest:
    body: Form = []
    if request.duration_seconds is not None:
        body.append(("DurationSeconds", str(request.duration_seconds)))
    if request.serial_number is not None:
        body.append(("SerialNumber", request.serial_number))
    if request.token_code is not None:
        body.append(("TokenCode", request.token_code))
    if request.minimum_session_token_size is not None:
        body.append(("MinimumSessionTokenSize", str(request.minimum_session_token_size)))
    return wire.form_request("GetSessionToken", "2011-06-15", body)


class GetSessionTokenResponse(Structure):
    """Contains the response to a successful GetSessionToken request, including temporary Amazon
    Web Services credentials that can be used to make Amazon Web Services requests.
    """

    _members = {
        "credentials": "Credentials",
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
    session_token_utilization: int | None
    session_token_size: int | None

    def __init__(
        self,
        *,
        credentials: t.Credentials | None = None,
        session_token_utilization: int | None = None,
        session_token_size: int | None = None,
    ) -> None:
        self.credentials = credentials
        self.session_token_utilization = session_token_utilization
        self.session_token_size = session_token_size


def parse(response: HttpResponse) -> GetSessionTokenResponse:
    body = wire.query_result(response, "GetSessionTokenResult")
    return GetSessionTokenResponse(
        credentials=wire.structure(body, "Credentials", t.Credentials.from_wire),
        session_token_utilization=wire.integer(body, "SessionTokenUtilization"),
        session_token_size=wire.integer(body, "SessionTokenSize"),
    )


GET_SESSION_TOKEN = Operation(
    service=SERVICE,
    name="GetSessionToken",
    input=GetSessionTokenRequest,
    output=GetSessionTokenResponse,
    serialize=serialize,
    parse=parse,
    errors=("RegionDisabledException",),
)
