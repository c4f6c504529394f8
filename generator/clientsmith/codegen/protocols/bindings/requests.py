"""What an operation wants of its request in every protocol: a checksum, a prefix of the host."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ....errors import ModelError
from ....model import Operation, Shape, traits
from ...python.code import Code, Expression, call, formatted, text
from ...python.imports import function_of
from ...python.names import PyName

LABEL = re.compile(r"\{([^{}+]+)(\+?)\}")


def finished(
    operation: Operation, shape: Shape, fields: Mapping[str, PyName], made: Expression
) -> Expression:
    """The request ``made`` with what else ``operation`` wants of it; ``shape`` is its input. ModelError for a host
    prefix without its member.
    """
    if (
        traits.HttpChecksumRequired in operation.traits
        and traits.HttpChecksum not in operation.traits
    ):
        made = call(function_of("rest", "content_md5"), made)
    prefix = operation.traits.get(traits.EndpointHostPrefix)
    if prefix is not None:
        host = _host_prefix(operation, prefix, shape, fields)
        made = call(function_of("rest", "with_host_prefix"), made, host)
    return made


def _host_prefix(
    operation: Operation,
    trait: traits.EndpointHostPrefix,
    shape: Shape,
    fields: Mapping[str, PyName],
) -> Expression:
    labels = {member.name for member in shape.members if traits.HostLabel in member.traits}
    parts: list[Code] = []
    position = 0
    for label in LABEL.finditer(trait.prefix):
        if label[1] not in labels:
            raise ModelError(
                f"{operation.at}.endpoint.hostPrefix: no hostLabel member {label[1]!r}"
            )
        name = fields[label[1]]
        parts.append(trait.prefix[position : label.start()])
        parts.append(call(function_of("rest", "host_label"), text(name), f"request.{name}"))
        position = label.end()
    return formatted([*parts, trait.prefix[position:]])
