"""The steps of an operation whose bodies have checksums or are compressed, and the arguments that its service's client
has for them.

``httpChecksum`` names members of the input: the one by which the caller chooses the algorithm, and the one that asks
for the checksums of the answer. Both travel in headers.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import ModelError
from ...model import Operation, Service, Shape, traits
from ..python.code import Expression, call, keyword, text
from ..python.fields import field_names, streamed_member
from ..python.imports import function_of

_TREE_HASH = "x-amz-sha256-tree-hash"


def compression_steps(service: Service, operation: Operation) -> Iterator[Expression]:
    """The step that compresses a request. A stream whose length has to be known is not compressed. ModelError for
    another compression than gzip.
    """
    trait = operation.traits.get(traits.RequestCompression)
    if trait is None:
        return
    if "gzip" not in trait.encodings:
        raise ModelError(f"{operation.at}.requestcompression: only gzip is supported")
    streamed = streamed_member(service, operation.input)
    if streamed is None:
        yield function_of("compression", "compress")
    elif not any(
        traits.RequiresLength in found
        for found in (operation.traits, service.target(streamed).traits)
    ):
        yield function_of("compressed_streams", "compress_stream")


def request_steps(service: Service, operation: Operation) -> Iterator[Expression]:
    """The steps that give a request its checksum, and ask for that of the answer."""
    if operation.input is None:
        return
    shape = service.shapes[operation.input]
    if _has_tree_hash(service, shape):
        yield function_of("tree_hash", "add_tree_hash")
    trait = operation.traits.get(traits.HttpChecksum)
    if trait is None:
        return
    required = trait.request_checksum_required or traits.HttpChecksumRequired in operation.traits
    member = trait.request_algorithm_member
    if member or required:
        field = field_names(shape, "request")[member] if member else ""
        header = _header(shape, member) if member else ""
        options = [keyword("required", "True")] if required else []
        if streamed_member(service, operation.input):
            options.append(keyword("streamed", function_of("aws_chunked", "in_trailer")))
        yield call(function_of("checksums", "RequestChecksum"), text(field), text(header), *options)
    if mode := trait.request_validation_mode_member:
        header = _needed_header(operation, shape, mode)
        yield call(function_of("checksums", "ask_for_checksums"), text(header))


def response_steps(service: Service, operation: Operation) -> Iterator[Expression]:
    """The step that checks an answer's checksum."""
    trait = operation.traits.get(traits.HttpChecksum)
    if trait is None or operation.input is None or not trait.request_validation_mode_member:
        return
    mode = trait.request_validation_mode_member
    header = _needed_header(operation, service.shapes[operation.input], mode)
    algorithms = " ".join(name.lower() for name in trait.response_algorithms)
    yield call(function_of("checksums", "ResponseChecksum"), text(header), text(algorithms))


def body_arguments(service: Service) -> dict[str, tuple[str, str]]:
    """The client's arguments for what its operations do with bodies: name -> type and documentation."""
    held = [operation.traits for operation in service.operations.values()]
    checksums = [trait for each in held if (trait := each.get(traits.HttpChecksum)) is not None]
    found: dict[str, tuple[str, str]] = {}
    if any(trait.request_algorithm_member for trait in checksums):
        found["request_checksum_calculation"] = (
            "ChecksumsWhen",
            'When requests get a checksum: "when_supported" (the default) or "when_required". By default what '
            "AWS_REQUEST_CHECKSUM_CALCULATION or the profile say.",
        )
    if any(trait.request_validation_mode_member for trait in checksums):
        found["response_checksum_validation"] = (
            "ChecksumsWhen",
            'When the checksums of answers are asked for and checked: "when_supported" (the default), or '
            '"when_required": when the request asks. By default what AWS_RESPONSE_CHECKSUM_VALIDATION or the profile '
            "say.",
        )
    if any(traits.RequestCompression in each for each in held):
        found["disable_request_compression"] = (
            "bool",
            "Whether no request is compressed. By default what AWS_DISABLE_REQUEST_COMPRESSION or the profile say.",
        )
        found["request_min_compression_size_bytes"] = (
            "int",
            "The size from which a request is compressed, 10,240 bytes unless "
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES or the profile say another.",
        )
    return found


def _has_tree_hash(service: Service, shape: Shape) -> bool:
    """Whether the body is one that Glacier wants the tree hash of: the service has such checksums, and the operation
    has a header for it beside a payload.
    """
    trait = service.traits.get(traits.ChecksumFormat)
    if trait is None or trait.algorithm != "sha256":
        return False
    return any(_header(shape, member.name) == _TREE_HASH for member in shape.members) and any(
        traits.HttpPayload in member.traits for member in shape.members
    )


def _header(shape: Shape, member: str) -> str:
    """The header that a member travels in, "" where it travels elsewhere."""
    found = shape.member(member).traits.get(traits.HttpHeader)
    return found.name.lower() if found else ""


def _needed_header(operation: Operation, shape: Shape, member: str) -> str:
    """The header of the member that asks for checksums; ModelError where it is none."""
    header = _header(shape, member)
    if not header:
        raise ModelError(
            f"{operation.at}.httpChecksum.requestValidationModeMember: {member} must be in a header, as it asks for "
            "what is in the answer's"
        )
    return header
