"""GetCallerIdentity: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form


class GetCallerIdentityRequest(Request["GetCallerIdentityResponse"]):
    """Returns details about the IAM user or role whose credentials are used to call the
    operation.

    Note:

    No permissions are required to perform this operation. If an administrator attaches a
    policy to your identity that explicitly denies access to the sts:GetCallerIdentity action,
    you can still perform this operation. Permissions are not required because the same
    information is returned when access is denied. To view an example response, see I Am Not
    Authorized to Perform: iam:DeleteVirtualMFADevice
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_access-denied-delete-mfa)
    in the IAM User Guide.
    """

    __slots__ = ()


def serialize(request: GetCallerIdentityRequest) -> HttpRequest:
    body: Form = []
    return wire.form_request("GetCallerIdentity", "2011-06-15", body)


class GetCallerIdentityResponse(Structure):
    """Contains the response to a successful GetCallerIdentity request, including information
    about the entity making the request.
    """

    _members = {"user_id": "UserId", "account": "Account", "arn": "Arn"}
    __slots__ = tuple(_members)

    user_id: str | None
    """The unique identifier of the calling entity. The exact value depends on the type of entity
    that is making the call. The values returned are those listed in the aws:userid column in
    the Principal table
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable)
    found on the Policy Variables reference page in the IAM User Guide.
    """
    account: str | None
    """The Amazon Web Services account ID number of the account that owns or contains the calling
    entity.
    """
    arn: str | None
    """The Amazon Web Services ARN associated with the calling entity."""

    def __init__(
        self, *, user_id: str | None = None, account: str | None = None, arn: str | None = None
    ) -> None:
        self.user_id = user_id
        self.account = account
        self.arn = arn


def parse(response: HttpResponse) -> GetCallerIdentityResponse:
    body = wire.query_result(response, "GetCallerIdentityResult")
    return GetCallerIdentityResponse(
        user_id=wire.string(body, "UserId"),
        account=wire.string(body, "Account"),
        arn=wire.string(body, "Arn"),
    )


GET_CALLER_IDENTITY = Operation(
    service=SERVICE,
    name="GetCallerIdentity",
    input=GetCallerIdentityRequest,
    output=GetCallerIdentityResponse,
    serialize=serialize,
    parse=parse,
    errors=(),
)
