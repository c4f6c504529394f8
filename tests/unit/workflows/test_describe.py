"""What `list` and `show` say about a tiny model made here."""

from __future__ import annotations

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Kind, Member, Operation, Service, Shape, Traits, traits
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.describe import (
    ErrorRow,
    MemberRow,
    OperationRow,
    TypeRow,
    describe_operation,
    find_operation,
    operation_rows,
)

from tests.support.event_models import event_model


def structure(name: str, *members: Member, **more: Traits) -> Shape:
    return Shape(name, Kind.STRUCTURE, members, more.get("traits", Traits()))


SHAPES = [
    Shape("__string", Kind.STRING),
    Shape("When", Kind.TIMESTAMP),
    Shape(
        "Size", Kind.STRING, (), Traits([traits.EnumValues(("S", "L")), traits.Documentation("x")])
    ),
    Shape("Count", Kind.INTEGER, (), Traits([traits.Range(1, None)])),
    Shape("Slug", Kind.STRING, (), Traits([traits.Length(2, 10), traits.Pattern("[a-z]+")])),
    Shape("Tags", Kind.MAP, (Member("key", "__string"), Member("value", "Lists"))),
    Shape("Lists", Kind.LIST, (Member("member", "Line"),), Traits([traits.Length(None, 3)])),
    structure("Line", Member("from", "__string")),
    structure(
        "CreateOrderRequest",
        Member("OrderId", "__string", Traits([traits.Required(), traits.HttpLabel("order-id")])),
        Member("DryRun", "Count", Traits([traits.HttpQuery("dry")])),
        Member("Token", "__string", Traits([traits.IdempotencyToken(), traits.JsonName("token")])),
        Member("ToDict", "Size"),
        Member("Slug", "Slug", Traits([traits.Sensitive()])),
        Member("Tags", "Tags", Traits([traits.Deprecated("use Labels")])),
        Member("If", "__string", Traits([traits.HttpHeader("If-Match")])),
        Member("Meta", "Tags", Traits([traits.HttpPrefixHeaders("x-meta-")])),
    ),
    structure(
        "Order",
        Member("At", "When"),
        Member("Status", "Count", Traits([traits.HttpResponseCode()])),
    ),
    structure("Gone", traits=Traits([traits.Error("GoneCode", 410, "client")])),
]
SERVICE = Service(
    id="Orders",
    full_name="Orders",
    api_version="",
    protocol="rest-json",
    signing_name="",
    operations={
        "CreateOrder": Operation(
            "CreateOrder", "PUT", "/o/{order-id}", 201, "CreateOrderRequest", "Order", ("Gone",)
        ),
        "Ping": Operation("Ping", "GET", "/", 200, None, None),
    },
    shapes={shape.name: shape for shape in SHAPES},
    source="orders.json",
)


def test_rows_are_in_model_order_and_marked() -> None:
    assert operation_rows(SERVICE, ["Ping"]) == (
        OperationRow("CreateOrder", "PUT", "/o/{order-id}", False),
        OperationRow("Ping", "GET", "/", True),
    )


def test_members_of_a_request() -> None:
    tags = "Mapping[str, Sequence[Line]]"
    assert describe_operation(SERVICE, "CreateOrder").request == (
        MemberRow("order_id", "str", True, "path", "order-id", ()),
        MemberRow("dry_run", "int", False, "query", "dry", ("at least 1",)),
        MemberRow("token", "str", False, "body", "token", ("made by the client when left out",)),
        MemberRow("to_dict_", "Size | str", False, "body", "ToDict", ("one of S, L",)),
        MemberRow(
            "slug",
            "str",
            False,
            "body",
            "Slug",
            ("2 to 10 characters", "pattern [a-z]+", "sensitive"),
        ),
        MemberRow("tags", tags, False, "body", "Tags", ("deprecated: use Labels",)),
        MemberRow("if_", "str", False, "header", "If-Match", ()),
        MemberRow("meta", tags, False, "headers", "x-meta-*", ()),
    )


def test_result_nested_types_and_errors() -> None:
    details = describe_operation(SERVICE, "CreateOrder")
    assert details.result == (
        MemberRow("at", "datetime", False, "body", "At", ()),
        MemberRow("status", "int", False, "status", "Status", ("at least 1",)),
    )
    assert details.types == (
        TypeRow("Line", (MemberRow("from_", "str", False, "body", "from", ()),)),
    )
    assert details.errors == (ErrorRow("Gone", "GoneCode", 410),)


def test_an_operation_without_anything() -> None:
    details = describe_operation(SERVICE, "Ping")
    assert (details.request, details.result, details.types, details.errors) == ((), (), (), ())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "CreateOrders",
            r"orders\.json: Orders has no operation 'CreateOrders'; did you mean CreateOrder\?",
        ),
        ("create_order", r"did you mean CreateOrder\?"),
        ("Zzz", r"has no operation 'Zzz'; `clientsmith list --all` shows"),
    ],
)
def test_an_unknown_operation(name: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        find_operation(SERVICE, name)


def test_a_stream_of_events_and_the_errors_that_it_raises() -> None:
    details = describe_operation(read_service(event_model("rest-json")), "Listen")

    assert details.result[1].type == "EventStream[Events]"
    events = next(row for row in details.types if row.name == "Events")
    assert "gone_away" not in {member.name for member in events.members}
    assert "Gone" not in {row.name for row in details.types}
    assert [error.name for error in details.errors] == ["Busy", "Gone"]
