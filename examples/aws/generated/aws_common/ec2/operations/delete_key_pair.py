"""DeleteKeyPair: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class DeleteKeyPairRequest(Request["DeleteKeyPairResult"]):
    """Deletes the specified key pair, by removing the public key from Amazon EC2."""

    _members = {"key_name": "KeyName", "key_pair_id": "KeyPairId", "dry_run": "DryRun"}
    __slots__ = tuple(_members)

    key_name: str | None
    """The name of the key pair."""
    key_pair_id: str | None
    """The ID of the key pair."""
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        key_name: str | None = None,
        key_pair_id: str | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.key_name = key_name
        self.key_pair_id = key_pair_id
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if self.key_name is not None and type(self.key_name) is not str:
            problems.string("key_name", self.key_name)
        if self.key_pair_id is not None and type(self.key_pair_id) is not str:
            problems.string("key_pair_id", self.key_pair_id)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: DeleteKeyPairRequest) -> HttpRequest:
    body: Form = []
    if request.key_name is not None:
        body.append(("KeyName", request.key_name))
    if request.key_pair_id is not None:
        body.append(("KeyPairId", request.key_pair_id))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("DeleteKeyPair", "2016-11-15", body)


class DeleteKeyPairResult(Structure):
    _members = {"return_": "Return", "key_pair_id": "KeyPairId"}
    __slots__ = tuple(_members)

    return_: bool | None
    """Is true if the request succeeds, and an error otherwise."""
    key_pair_id: str | None
    """The ID of the key pair."""

    def __init__(self, *, return_: bool | None = None, key_pair_id: str | None = None) -> None:
        self.return_ = return_
        self.key_pair_id = key_pair_id


def parse(response: HttpResponse) -> DeleteKeyPairResult:
    body = wire.xml_object(response)
    return DeleteKeyPairResult(
        return_=wire.boolean(body, "return"),
        key_pair_id=wire.string(body, "keyPairId"),
    )


DELETE_KEY_PAIR = Operation(
    service=SERVICE,
    name="DeleteKeyPair",
    input=DeleteKeyPairRequest,
    output=DeleteKeyPairResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
