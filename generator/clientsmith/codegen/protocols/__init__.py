"""What a protocol is: the codec of its bodies, and the binding that says where members travel.

                                          binding
                     rest                   rpc                    form
              URI, query, headers,     all in the body       all in the body, as
              payload and body                               parameters of a form
    codec   +----------------------+----------------------+----------------------+
     json   | rest-json            | json                 |                      |
     cbor   |                      | smithy-rpc-v2-cbor   |                      |
     xml    | rest-xml             |                      | query, ec2 (answers) |
     query  |                      |                      | query, ec2 (requests)|
            +----------------------+----------------------+----------------------+

A codec knows no HTTP but the content type of what it writes; a binding knows no format but that of text in URIs and
headers. An operation, a structure and an error know neither: they ask the pair that stands in ``PROTOCOLS``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...errors import ModelError
from ...model import Service
from ..python.types import Types
from .bindings import Binding
from .bindings.rest import RestBinding
from .codecs import BodyCodec
from .codecs.json import JsonCodec

PROTOCOLS: Mapping[str, tuple[Callable[[Types], BodyCodec], Callable[[BodyCodec], Binding]]] = {
    "rest-json": (JsonCodec, RestBinding),
}


def codec_of(types: Types) -> BodyCodec:
    """The body codec of the service that ``types`` belongs to."""
    return PROTOCOLS[types.service.protocol][0](types)


def binding_of(types: Types) -> Binding:
    """The binding of the service that ``types`` belongs to, with its body codec."""
    return PROTOCOLS[types.service.protocol][1](codec_of(types))


def refuse_protocol(service: Service) -> None:
    """Raises ModelError for a service whose protocol nothing can be bound for."""
    if service.protocol not in PROTOCOLS:
        raise ModelError(
            f"{service.source}: $.metadata.protocol: {service.protocol!r} is not supported;"
            f" supported: {', '.join(PROTOCOLS)}"
        )
