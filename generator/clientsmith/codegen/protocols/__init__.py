"""What a protocol is: the codec of its bodies, and the binding that says where members travel.

                                   binding
                        rest                   rpc
                URI, query, headers,      all in the body
                payload and body
    codec     +----------------------+----------------------+
     json     | rest-json            | json                 |
     cbor     |                      | smithy-rpc-v2-cbor   |
     xml      | rest-xml             |                      |
     query    |                      | query                |  forms; the answers are XML
     ec2      |                      | ec2                  |  forms; the answers are XML
              +----------------------+----------------------+

A codec knows no HTTP but the content type of what it writes; a binding knows no format but that of text in URIs and
headers. An operation, a structure and an error know neither: they ask the pair that stands in ``PROTOCOLS``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...errors import ModelError
from ...model import Service, traits
from ..python.types import Types
from .bindings import Binding
from .bindings.rest import RestBinding
from .bindings.rpc import RpcBinding
from .codecs import BodyCodec
from .codecs.cbor import CborCodec
from .codecs.json import JsonCodec
from .codecs.query import Ec2Codec, QueryCodec
from .codecs.xml import XmlCodec


@dataclass(frozen=True, slots=True)
class ProtocolParts:
    """What generation has for a protocol: its codec and its binding, and the value in the runtime that a service names
    (``json_rpc.JSON_1_0``).
    """

    codec: Callable[[Types], BodyCodec]
    binding: Callable[[Types], Binding]
    runtime: str


PROTOCOLS: Mapping[str, ProtocolParts] = {
    "rest-json": ProtocolParts(
        JsonCodec, lambda types: RestBinding(JsonCodec(types)), "json.REST_JSON"
    ),
    "json": ProtocolParts(JsonCodec, lambda types: RpcBinding(JsonCodec(types)), "json_rpc.JSON"),
    "rest-xml": ProtocolParts(
        XmlCodec, lambda types: RestBinding(XmlCodec(types)), "rest_xml.REST_XML"
    ),
    "smithy-rpc-v2-cbor": ProtocolParts(
        CborCodec, lambda types: RpcBinding(CborCodec(types)), "cbor_rpc.RPC_V2_CBOR"
    ),
    "query": ProtocolParts(QueryCodec, lambda types: RpcBinding(QueryCodec(types)), "query.QUERY"),
    "ec2": ProtocolParts(Ec2Codec, lambda types: RpcBinding(Ec2Codec(types)), "query.EC2"),
}

CODES_ONLY = frozenset({"rest-xml", "query", "ec2"})
"""The protocols whose error answers have a code and not the name of a shape."""


def codec_of(types: Types) -> BodyCodec:
    """The body codec of the service that ``types`` belongs to."""
    return PROTOCOLS[types.service.protocol].codec(types)


def binding_of(types: Types) -> Binding:
    """The binding of the service that ``types`` belongs to, with its body codec."""
    return PROTOCOLS[types.service.protocol].binding(types)


def runtime_protocol(service: Service) -> tuple[str, str]:
    """The module of the runtime and the value in it that ``service`` names for its protocol."""
    module, _, name = PROTOCOLS[service.protocol].runtime.partition(".")
    version = service.traits.get(traits.JsonVersion)
    if service.protocol == "json":
        name = "JSON_1_1" if version is not None and version.version == "1.1" else "JSON_1_0"
    return module, name


def refuse_protocol(service: Service) -> None:
    """Raises ModelError for a service whose protocol nothing can be bound for."""
    if service.protocol not in PROTOCOLS:
        raise ModelError(
            f"{service.source}: $.metadata.protocol: {service.protocol!r} is not supported;"
            f" supported: {', '.join(PROTOCOLS)}"
        )
