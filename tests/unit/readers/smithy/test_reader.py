"""What a Smithy AST becomes: the words of the model, as the specification has them."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Kind, Paginator, Traits, traits
from clientsmith.model.traits import Empty
from clientsmith.readers.smithy.known_traits import NOT_READ, READ

from tests.support.smithy import (
    NS,
    api,
    ast,
    city,
    operation,
    put_city,
    read,
    service,
    structure,
    target,
    text,
)


def member_traits(*, of: dict[str, Any] | None = None, **given: Any) -> Traits:
    """The traits of a member ``it`` of City with the traits ``given``."""
    return city({"it": text(**given)}, **(of or {})).member("it").traits


# --- what is in the service ------------------------------------------------------------------------------------------


def test_operations_of_resources_are_the_services_with_their_lifecycle() -> None:
    roles = ("create", "put", "read", "update", "delete", "list")
    resource = {
        "type": "resource",
        **{role: target(role.title()) for role in roles},
        "operations": [target("Own")],
        "collectionOperations": [target("Whole")],
        "resources": [target("Inner")],
    }
    names = (*map(str.title, roles), "Own", "Whole", "Deep")
    found = read(
        ast(
            {
                "Weather": service(resources=[target("City")]),
                "City": resource,
                "Inner": {"type": "resource", "operations": [target("Deep")]},
                **{name: operation(uri=f"/{name}") for name in names},
                "Nobodys": operation(uri="/nobodys"),
            }
        )
    )

    assert list(found.operations) == sorted(names)


def test_errors_of_the_service_are_those_of_each_operation() -> None:
    failure = structure(traits=api(error="server"))
    found = read(
        ast(
            {
                "Weather": service("GetCity", errors=[target("Down")]),
                "GetCity": operation(errors=["NoCity"]),
                "NoCity": structure(traits=api(error="client", httpError=404)),
                "Down": failure,
            }
        )
    )

    assert found.operations["GetCity"].errors == ("NoCity", "Down")
    assert found.shapes["NoCity"].traits.get(traits.Error) == traits.Error("NoCity", 404, "client")
    assert found.shapes["Down"].traits.get(traits.Error) == traits.Error("Down", None, "server")


def test_a_renamed_shape_keeps_its_name_on_the_wire() -> None:
    found = read(
        ast(
            {
                "Weather": service("GetCity", rename={"other#Gone": "OtherGone"}),
                "GetCity": operation(errors=["Gone", "other#Gone"]),
                "Gone": structure(traits=api(error="client")),
                "other#Gone": structure(traits=api(error="client")),
            }
        )
    )

    assert found.operations["GetCity"].errors == ("Gone", "OtherGone")
    error = found.shapes["OtherGone"].traits.get(traits.Error)
    assert error == traits.Error("Gone", None, "client")


def test_two_shapes_of_one_name_are_refused_with_both_ids() -> None:
    document = put_city({"a": target("Place"), "b": target("other#place")})
    document["shapes"] |= {f"{NS}#Place": structure(), "other#place": structure()}

    with pytest.raises(
        ModelError, match=r"other#place: example.weather#Place has the name 'place'"
    ):
        read(document)


def test_a_shape_to_rename_has_to_be_there() -> None:
    with pytest.raises(
        ModelError, match=r"example.weather#Weather: rename: it reaches no shape other#Gone"
    ):
        read(put_city({}, of_service={"rename": {"other#Gone": "OtherGone"}}))


def test_simple_shapes_of_one_name_are_one_and_the_preludes_gives_way() -> None:
    document = put_city(
        {"a": text(), "b": target("String"), "c": target("other#Name"), "d": target("Name")}
    )
    document["shapes"] |= {
        f"{NS}#String": {"type": "string", "traits": api(length={"min": 1})},
        f"{NS}#Name": {"type": "string"},
        "other#Name": {"type": "string"},
    }
    found = read(document).shapes["City"]

    assert [member.target for member in found.members] == ["SmithyString", "String", "Name", "Name"]


def test_a_service_needs_a_protocol_that_is_supported() -> None:
    document = put_city({}, of_service={"protocol": "alloy#simpleRestJson"})
    document["shapes"]["alloy#simpleRestJson"] = structure(
        traits=api(trait=None, protocolDefinition=None)
    )

    with pytest.raises(
        ModelError, match=r"example.weather#Weather: has no protocol .* only alloy#simpleRestJson"
    ):
        read(document)


@pytest.mark.parametrize(
    ("trait", "protocol"),
    [
        ("aws.protocols#restJson1", "rest-json"),
        ("aws.protocols#restXml", "rest-xml"),
        ("aws.protocols#awsJson1_0", "json"),
        ("aws.protocols#awsJson1_1", "json"),
        ("aws.protocols#awsQuery", "query"),
        ("aws.protocols#ec2Query", "ec2"),
        ("smithy.protocols#rpcv2Cbor", "smithy-rpc-v2-cbor"),
    ],
)
def test_protocols(trait: str, protocol: str) -> None:
    assert read(put_city({}, of_service={"protocol": trait})).protocol == protocol


# --- shapes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        ("Byte", Kind.INTEGER),
        ("Short", Kind.INTEGER),
        ("BigInteger", Kind.LONG),
        ("PrimitiveLong", Kind.LONG),
        ("Document", Kind.DOCUMENT),
        ("Timestamp", Kind.TIMESTAMP),
        ("Unit", Kind.STRUCTURE),
    ],
)
def test_kinds_of_the_prelude(shape: str, kind: Kind) -> None:
    found = read(put_city({"it": target(f"smithy.api#{shape}")}))

    assert found.target(found.shapes["City"].member("it")).kind is kind


def test_a_decimal_would_lose_digits() -> None:
    with pytest.raises(ModelError, match=r"smithy.api#BigDecimal: a bigDecimal is not supported"):
        city({"it": target("smithy.api#BigDecimal")})


def test_enums_of_both_versions_have_the_same_values() -> None:
    unit = target("smithy.api#Unit")
    new = {
        "type": "enum",
        "members": {"SUN": {**unit, "traits": api(enumValue="sun")}, "RAIN": unit},
    }
    old = {
        "type": "string",
        "traits": api(enum=[{"value": "sun", "name": "SUN"}, {"value": "RAIN"}]),
    }
    document = put_city({"a": target("New"), "b": target("Old"), "c": target("Count")})
    document["shapes"] |= {
        f"{NS}#New": new,
        f"{NS}#Old": old,
        f"{NS}#Count": {
            "type": "intEnum",
            "members": {"ONE": {**unit, "traits": api(enumValue=1)}},
        },
    }
    shapes = read(document).shapes

    assert shapes["New"].traits.get(traits.EnumValues) == traits.EnumValues(("sun", "RAIN"))
    assert shapes["Old"].traits.get(traits.EnumValues) == traits.EnumValues(("sun", "RAIN"))
    assert (shapes["New"].kind, shapes["New"].members) == (Kind.STRING, ())
    assert shapes["Count"].kind is Kind.INTEGER


def test_a_stream_of_events_is_marked_with_its_events() -> None:
    document = put_city({"events": target("Stream")})
    document["shapes"] |= {
        f"{NS}#Stream": {
            "type": "union",
            "members": {"rain": target("Rain")},
            "traits": api(streaming=None),
        },
        f"{NS}#Rain": structure(mm=target("smithy.api#Blob", eventPayload=None)),
    }
    shapes = read(document).shapes

    assert traits.EventStream in shapes["Stream"].traits
    assert traits.Event in shapes["Rain"].traits
    assert traits.EventPayload in shapes["Rain"].member("mm").traits


@pytest.mark.parametrize(
    ("given", "trait"),
    [
        ({"sensitive": None}, traits.Sensitive()),
        ({"length": {"max": 3}}, traits.Length(None, 3)),
        ({"pattern": "^a$"}, traits.Pattern("^a$")),
        ({"mediaType": "text/html"}, traits.MediaType("text/html")),
        ({"since": "1.2"}, traits.Since("1.2")),
        ({"tags": ["a", "b"]}, traits.Tags(("a", "b"))),
        ({"internal": None}, traits.Internal()),
        ({"deprecated": {"message": "no", "since": "1"}}, traits.Deprecated("no", "1")),
        ({"documentation": "<p>x"}, traits.Documentation("<p>x")),
    ],
)
def test_traits_of_shapes(given: dict[str, Any], trait: Any) -> None:
    document = put_city({"it": target("It")})
    document["shapes"][f"{NS}#It"] = {"type": "string", "traits": api(**given)}

    assert read(document).shapes["It"].traits == Traits([trait])


# --- members ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "trait"),
    [
        ({"required": None}, traits.Required()),
        ({"idempotencyToken": None}, traits.IdempotencyToken()),
        ({"jsonName": "IT"}, traits.JsonName("IT")),
        ({"httpQuery": "it"}, traits.HttpQuery("it")),
        ({"httpHeader": "X-It"}, traits.HttpHeader("X-It")),
        ({"httpPayload": None}, traits.HttpPayload()),
        ({"hostLabel": None}, traits.HostLabel()),
        ({"default": "x"}, traits.Default("x")),
    ],
)
def test_traits_of_members(given: dict[str, Any], trait: Any) -> None:
    assert member_traits(**given) == Traits([trait])


def test_bindings_mean_nothing_where_everything_is_in_the_body() -> None:
    document = put_city(
        {"it": text(httpHeader="X-It", jsonName="IT")},
        of_service={"protocol": "aws.protocols#awsJson1_0"},
    )

    assert read(document).shapes["City"].member("it").traits == Traits()


def test_a_payload_in_xml_is_called_as_its_shape_is_and_has_the_services_namespace() -> None:
    document = put_city(
        {"it": target("Inner", httpPayload=None)},
        of_service={
            "protocol": "aws.protocols#restXml",
            "traits": api(xmlNamespace={"uri": "https://example.com"}),
        },
    )
    document["shapes"][f"{NS}#Inner"] = structure()

    assert read(document).shapes["City"].member("it").traits == Traits(
        [traits.HttpPayload(), traits.XmlName("Inner"), traits.XmlNamespace("https://example.com")]
    )


@pytest.mark.parametrize(
    ("shape", "given", "value"),
    [
        ("String", "x", "x"),
        ("Integer", 0, 0),
        ("Float", 0, 0),
        ("Boolean", False, False),
        ("Blob", "aGk=", b"hi"),
        ("Timestamp", "1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.52Z"),
        ("Timestamp", 1.5, 1.5),
        ("Document", {}, Empty.MAP),
        ("Document", [], Empty.LIST),
        ("Document", True, True),
    ],
)
def test_defaults(shape: str, given: Any, value: Any) -> None:
    found = city({"it": target(f"smithy.api#{shape}", default=given)}).member("it")

    default = found.traits.get(traits.Default)
    assert default is not None
    assert (default.value, type(default.value)) == (value, type(value))


@pytest.mark.parametrize(
    ("shape", "given"),
    [
        ("String", 1),
        ("Integer", True),
        ("Integer", 1.5),
        ("Float", float("inf")),
        ("Boolean", 0),
        ("Blob", "?"),
        ("Timestamp", "yesterday"),
        ("Timestamp", 1e30),
        ("Document", [1]),
        ("Unit", {}),
    ],
)
def test_a_default_that_is_no_value_of_its_shape_is_refused(shape: str, given: Any) -> None:
    with pytest.raises(ModelError, match=r"a.json: example.weather#City\$it: smithy.api#default: "):
        city({"it": target(f"smithy.api#{shape}", default=given)})


def test_no_client_goes_by_the_default_of_an_input_or_of_what_is_client_optional() -> None:
    assert traits.Default not in member_traits(default="x", clientOptional=None)
    document = put_city({"it": text(default="x")})
    document["shapes"][f"{NS}#City"]["traits"] = api(input=None)

    assert traits.Default not in read(document).shapes["City"].member("it").traits


def test_numbers_of_smithy_1_are_zero_where_they_are_not_boxed() -> None:
    document = put_city(
        {
            "own": target("Count"),
            "boxed": target("Count", box=None),
            "primitive": target("smithy.api#PrimitiveBoolean"),
            "prelude": target("smithy.api#Integer"),
        }
    )
    document["smithy"] = "1.0"
    document["shapes"][f"{NS}#Count"] = {"type": "integer"}
    members = read(document).shapes["City"].members

    found = {member.name: member.traits.get(traits.Default) for member in members}
    assert found == {
        "own": traits.Default(0),
        "boxed": None,
        "primitive": traits.Default(False),
        "prelude": None,
    }


# --- operations ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"readonly": None}, [traits.Idempotent()]),
        ({"idempotent": None}, [traits.Idempotent()]),
        ({"httpChecksumRequired": None}, [traits.HttpChecksumRequired()]),
        ({"endpoint": {"hostPrefix": "x."}}, [traits.EndpointHostPrefix("x.")]),
        ({"requestCompression": {"encodings": ["gzip"]}}, [traits.RequestCompression(("gzip",))]),
        ({"auth": []}, [traits.Auth(("smithy.api#noAuth",)), traits.NoAuth()]),
        ({"optionalAuth": None}, [traits.Auth(("aws.auth#sigv4", "smithy.api#noAuth"))]),
        ({"auth": ["smithy.api#httpBearerAuth"]}, [traits.Auth(("smithy.api#httpBearerAuth",))]),
    ],
)
def test_traits_of_operations(given: dict[str, Any], found: list[Any]) -> None:
    document = ast(
        {
            "Weather": service("Get", traits={"aws.auth#sigv4": {"name": "weather"}}),
            "Get": operation(traits=given),
        }
    )

    assert read(document).operations["Get"].traits == Traits(found)


def test_traits_of_aws_on_operations() -> None:
    own = operation()
    own["traits"] |= {
        "aws.auth#unsignedPayload": {},
        "aws.protocols#httpChecksum": {
            "requestAlgorithmMember": "a",
            "responseAlgorithms": ["CRC32"],
        },
        "smithy.rules#staticContextParams": {"UseIt": {"value": True}},
        "smithy.rules#operationContextParams": {"Name": {"path": "a.b"}},
    }
    found = read(ast({"Weather": service("Get"), "Get": own})).operations["Get"].traits

    assert found == Traits(
        [
            traits.HttpChecksum("a", False, "", ("CRC32",)),
            traits.OperationContextParams((("Name", "a.b"),)),
            traits.StaticContextParams((("UseIt", True),)),
            traits.UnsignedPayload(),
        ]
    )


def test_schemes_of_a_service_are_all_that_it_has_unless_it_lists_them() -> None:
    given = api(
        httpBearerAuth=None, httpApiKeyAuth={"name": "X-Key", "in": "header", "scheme": "Key"}
    )

    def schemes(**more: Any) -> Traits:
        return read(put_city({}, of_service={"traits": given | api(**more)})).traits

    assert schemes().get(traits.Auth) == traits.Auth(
        ("smithy.api#httpApiKeyAuth", "smithy.api#httpBearerAuth")
    )
    assert schemes().get(traits.HttpApiKeyAuth) == traits.HttpApiKeyAuth("X-Key", "header", "Key")
    listed = schemes(auth=["smithy.api#httpBearerAuth"])
    assert listed.get(traits.Auth) == traits.Auth(("smithy.api#httpBearerAuth",))
    assert traits.NoAuth in read(put_city({})).traits


def test_what_an_operation_does_not_say_of_its_pages_its_service_says() -> None:
    document = ast(
        {
            "Weather": service(
                "List",
                traits=api(
                    paginated={"inputToken": "next", "outputToken": "more", "pageSize": "size"}
                ),
            ),
            "List": operation(traits={"paginated": {"items": "a.b", "outputToken": "other"}}),
        }
    )

    assert read(document).paginators == {
        "List": Paginator(
            "List",
            ("next",),
            ("other",),
            ("a.b",),
            "size",
            pointer="a.json: example.weather#List: smithy.api#paginated",
        )
    }


# --- traits that nobody knows ----------------------------------------------------------------------------------------


def test_an_unknown_trait_of_smithys_is_refused_where_it_is_reached() -> None:
    document = put_city({"it": text()})
    document["shapes"][f"{NS}#City"]["members"]["it"]["traits"] = {"smithy.api#newWire": {}}
    found = read(document).unknown_keys

    assert [(key.pointer, key.owner) for key in found] == [
        ("example.weather#City$it", ("shapes", "City"))
    ]
    assert (
        found[0].problem
        == "the trait smithy.api#newWire is not known, and may say how a call is made"
    )


def test_anybodys_own_trait_is_a_note() -> None:
    document = put_city({"it": text()}, of_service={"traits": {"acme#team": "sky"}})
    document["shapes"][f"{NS}#City"]["traits"] = {"acme#team": "sky"}
    found = read(document)

    assert found.unknown_keys == ()
    assert found.notes == (
        "the trait acme#team is not read, on example.weather#Weather and 1 more",
    )


def test_a_service_of_awss_without_rules_is_a_note() -> None:
    document = put_city({}, of_service={"traits": {"aws.auth#sigv4": {"name": "weather"}}})

    assert read(document).notes == (
        "it has no smithy.rules#endpointRuleSet: clients will need endpoint_url",
    )


def test_somebodys_own_way_to_say_who_calls_is_refused_where_there_is_no_other() -> None:
    own = {"acme#magic": {"type": "structure", "traits": api(trait={}, authDefinition={})}}
    document = put_city({}, of_service={"traits": {"acme#magic": {}}}, **own)
    both = put_city({}, of_service={"traits": {"acme#magic": {}} | api(httpBearerAuth=None)}, **own)

    (found,) = read(document).unknown_keys
    assert found.owner == ("service",)
    assert found.problem == "the trait acme#magic is a way to say who calls that is not supported"
    assert read(both).unknown_keys == ()


def test_a_trait_is_either_read_or_not() -> None:
    assert not READ & NOT_READ.keys()
    assert all(NOT_READ.values())
