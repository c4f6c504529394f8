"""A table and its items."""

from __future__ import annotations

from typing import Any

import pytest

from tests.servers.conftest import Make, Service

OPERATIONS = (
    "BatchGetItem",
    "BatchWriteItem",
    "CreateTable",
    "DeleteItem",
    "DeleteTable",
    "DescribeTable",
    "GetItem",
    "ListTables",
    "PutItem",
    "Query",
    "Scan",
    "TransactWriteItems",
    "UpdateItem",
)
ITEM: dict[str, Any] = {
    "id": {"S": "a"},
    "at": {"N": "1"},
    "text": {"S": "ünï 🐍"},
    "number": {"N": "12345678901234567890.5"},
    "blob": {"B": b"\x00\xff"},
    "blobs": {"BS": [b"a", b"\xff"]},
    "names": {"SS": ["x", "y"]},
    "map": {"M": {"list": {"L": [{"NULL": True}, {"BOOL": False}, {"M": {}}, {"L": []}]}}},
}


@pytest.fixture
def db(service: Make) -> Service:
    return service("dynamodb", OPERATIONS)


@pytest.fixture
def table(db: Service) -> str:
    """A table that we make, with a partition key and a sort key."""
    made = db.call(
        "create_table",
        table_name="orders",
        billing_mode="PAY_PER_REQUEST",
        attribute_definitions=[
            db.AttributeDefinition(attribute_name="id", attribute_type="S"),
            db.AttributeDefinition(attribute_name="at", attribute_type="N"),
        ],
        key_schema=[
            db.KeySchemaElement(attribute_name="id", key_type="HASH"),
            db.KeySchemaElement(attribute_name="at", key_type=db.KeyType.RANGE),
        ],
    )
    assert made.table_description.table_name == "orders"
    return "orders"


def key(db: Service, number: int, id: str = "a") -> dict[str, Any]:
    return {"id": db.AttributeValue(s=id), "at": db.AttributeValue(n=str(number))}


def test_a_table_from_creation_to_deletion(db: Service, table: str) -> None:
    outcome = db.wait("table_exists", table_name=table)

    read = db.theirs.describe_table(TableName=table)["Table"]
    assert outcome.result.table.to_dict() == read
    assert outcome.result.table.table_status is db.TableStatus.ACTIVE
    assert db.items("list_tables") == [table]

    db.call("delete_table", table_name=table)
    assert isinstance(
        db.wait("table_not_exists", table_name=table).error, db.ResourceNotFoundException
    )
    assert db.theirs.list_tables()["TableNames"] == []


def test_an_item_of_every_type_is_the_same_on_both_sides(db: Service, table: str) -> None:
    db.send(db.PutItemRequest.from_dict({"TableName": table, "Item": ITEM}))

    wanted = {"id": {"S": "a"}, "at": {"N": "1"}}
    theirs = db.theirs.get_item(TableName=table, Key=wanted, ConsistentRead=True)["Item"]
    ours = db.call("get_item", table_name=table, key=key(db, 1), consistent_read=True)
    assert theirs == ITEM
    assert ours.to_dict()["Item"] == ITEM
    assert ours.item["blobs"].bs == [b"a", b"\xff"]
    assert db.call("get_item", table_name=table, key=key(db, 2)).item is None


def test_an_update_gives_what_it_changed(db: Service, table: str) -> None:
    db.theirs.put_item(TableName=table, Item=ITEM)

    result = db.call(
        "update_item",
        table_name=table,
        key=key(db, 1),
        update_expression="SET #n = :n REMOVE blobs",
        expression_attribute_names={"#n": "number"},
        expression_attribute_values={":n": db.AttributeValue(n="7")},
        return_values=db.ReturnValue.ALL_NEW,
    )

    read = db.theirs.get_item(TableName=table, Key={name: ITEM[name] for name in ("id", "at")})[
        "Item"
    ]
    assert result.to_dict()["Attributes"] == read
    assert result.attributes["number"].n == "7"
    assert "blobs" not in read
    db.call("delete_item", table_name=table, key=key(db, 1))
    assert db.theirs.scan(TableName=table)["Count"] == 0


def test_queries_and_scans_go_through_all_pages(db: Service, table: str) -> None:
    items = [{"id": {"S": "a"}, "at": {"N": str(number)}} for number in range(25)]
    left = db.call(
        "batch_write_item",
        request_items={
            table: [
                db.WriteRequest(put_request=db.PutRequest.from_dict({"Item": item}))
                for item in items
            ]
        },
    ).unprocessed_items
    assert not left

    members = {
        "table_name": table,
        "limit": 10,
        "key_condition_expression": "id = :id",
        "expression_attribute_values": {":id": db.AttributeValue(s="a")},
    }
    queried = db.items("query", **members)
    assert [item["at"].n for item in queried] == [str(number) for number in range(25)]
    assert [page.count for page in db.pages("query", **members)] == [10, 10, 5]
    assert len(db.items("scan", table_name=table, limit=7)) == 25

    batch = db.call(
        "batch_get_item",
        request_items={table: db.KeysAndAttributes(keys=[key(db, 3), key(db, 4), key(db, 99)])},
    )
    assert sorted(item["at"].n for item in batch.responses[table]) == ["3", "4"]


def test_errors_are_those_of_the_model_with_their_members(db: Service, table: str) -> None:
    db.theirs.put_item(TableName=table, Item=ITEM)
    put = db.PutItemRequest.from_dict(
        {
            "TableName": table,
            "Item": ITEM,
            "ConditionExpression": "attribute_not_exists(id)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    )
    with pytest.raises(db.ConditionalCheckFailedException) as failed:
        db.send(put)
    assert failed.value.item["text"].s == "ünï 🐍"

    with pytest.raises(db.TransactionCanceledException) as cancelled:
        db.call(
            "transact_write_items",
            transact_items=[
                db.TransactWriteItem(
                    delete=db.Delete(
                        table_name=table,
                        key=key(db, 1),
                        condition_expression="attribute_not_exists(id)",
                    )
                ),
                db.TransactWriteItem(put=db.Put(table_name=table, item=key(db, 2))),
            ],
        )
    reasons = [reason.code for reason in cancelled.value.cancellation_reasons]
    assert reasons == ["ConditionalCheckFailed", "None"]
    assert db.theirs.scan(TableName=table)["Count"] == 1

    with pytest.raises(db.ResourceNotFoundException):
        db.call("get_item", table_name="nowhere", key=key(db, 1))
    with pytest.raises(db.ResourceInUseException):
        db.call(
            "create_table",
            table_name=table,
            billing_mode="PAY_PER_REQUEST",
            attribute_definitions=[db.AttributeDefinition(attribute_name="id", attribute_type="S")],
            key_schema=[db.KeySchemaElement(attribute_name="id", key_type="HASH")],
        )
