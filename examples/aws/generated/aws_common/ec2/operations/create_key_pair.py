"""CreateKeyPair: ``POST /``, answered with 200."""

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


class CreateKeyPairRequest(Request["KeyPair"]):
    """Creates an ED25519 or 2048-bit RSA key pair with the specified name and in the specified
    format. Amazon EC2 stores the public key and displays the private key for you to save to a
    file. The private key is returned as an unencrypted PEM encoded PKCS#1 private key or an
    unencrypted PPK formatted private key for use with PuTTY. If a key with the specified name
    already exists, Amazon EC2 returns an error.

    The key pair returned to you is available only in the Amazon Web Services Region in which
    you create it. If you prefer, you can create your own key pair using a third-party tool
    and upload it to any Region using ImportKeyPair.

    You can have up to 5,000 key pairs per Amazon Web Services Region.

    For more information, see Amazon EC2 key pairs
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html) in the Amazon EC2
    User Guide.
    """

    _members = {
        "key_name": "KeyName",
        "key_type": "KeyType",
        "tag_specifications": "TagSpecifications",
        "key_format": "KeyFormat",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    key_name: str
    """A unique name for the key pair.

    Constraints: Up to 255 ASCII characters
    """
    key_type: t.KeyType | str | None
    """The type of key pair. Note that ED25519 keys are not supported for Windows instances.

    Default: rsa
    """
    tag_specifications: Sequence[t.TagSpecification] | None
    """The tags to apply to the new key pair."""
    key_format: t.KeyFormat | str | None
    """The format of the key pair.

    Default: pem
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        key_name: str,
        key_type: t.KeyType | str | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        key_format: t.KeyFormat | str | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.key_name = key_name
        self.key_type = key_type
        self.tag_specifications = tag_specifications
        self.key_format = key_format
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if type(self.key_name) is not str:
            problems.required("key_name", self.key_name)
            problems.string("key_name", self.key_name)
        if self.key_type is not None:
            problems.enum("key_type", self.key_type, t.KeyType)
        if self.tag_specifications is not None:
            problems.structures("tag_specifications", self.tag_specifications, t.TagSpecification)
        if self.key_format is not None:
            problems.enum("key_format", self.key_format, t.KeyFormat)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: CreateKeyPairRequest) -> HttpRequest:
    body: Form = []
    body.append(("KeyName", request.key_name))
    if request.key_type is not None:
        body.append(("KeyType", request.key_type))
    if request.tag_specifications is not None:
        for number, tag_specifications_item in enumerate(request.tag_specifications, 1):
            body += wire.named(f"TagSpecification.{number}", tag_specifications_item.to_wire())
    if request.key_format is not None:
        body.append(("KeyFormat", request.key_format))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("CreateKeyPair", "2016-11-15", body)


class KeyPair(Structure):
    """Describes a key pair."""

    _members = {
        "key_pair_id": "KeyPairId",
        "tags": "Tags",
        "key_name": "KeyName",
        "key_fingerprint": "KeyFingerprint",
        "key_material": "KeyMaterial",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["key_material"])

    key_pair_id: str | None
    """The ID of the key pair."""
    tags: list[t.Tag] | None
    """Any tags applied to the key pair."""
    key_name: str | None
    """The name of the key pair."""
    key_fingerprint: str | None
    """- For RSA key pairs, the key fingerprint is the SHA-1 digest of the DER encoded private
      key.
    - For ED25519 key pairs, the key fingerprint is the base64-encoded SHA-256 digest, which
      is the default for OpenSSH, starting with OpenSSH 6.8.
    """
    key_material: str | None
    """An unencrypted PEM encoded RSA or ED25519 private key."""

    def __init__(
        self,
        *,
        key_pair_id: str | None = None,
        tags: list[t.Tag] | None = None,
        key_name: str | None = None,
        key_fingerprint: str | None = None,
        key_material: str | None = None,
    ) -> None:
        self.key_pair_id = key_pair_id
        self.tags = tags
        self.key_name = key_name
        self.key_fingerprint = key_fingerprint
        self.key_material = key_material


def parse(response: HttpResponse) -> KeyPair:
    body = wire.xml_object(response)
    return KeyPair(
        key_pair_id=wire.string(body, "keyPairId"),
        tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
        key_name=wire.string(body, "keyName"),
        key_fingerprint=wire.string(body, "keyFingerprint"),
        key_material=wire.string(body, "keyMaterial"),
    )


CREATE_KEY_PAIR = Operation(
    service=SERVICE,
    name="CreateKeyPair",
    input=CreateKeyPairRequest,
    output=KeyPair,
    serialize=serialize,
    parse=parse,
    errors=(),
)
