"""An order on its way through S3, SQS and DynamoDB, with sync clients and then with async ones.

The services are moto's server in a thread of this process, on a free port of the loopback interface; nothing leaves
the machine. It exits with 0 when every step did what it should, and with a traceback when one did not.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Generator
from contextlib import contextmanager

from aws_common.dynamodb import (
    AsyncDynamoDBClient,
    AttributeDefinition,
    AttributeValue,
    BillingMode,
    ConditionalCheckFailedException,
    DynamoDBClient,
    KeySchemaElement,
    KeyType,
    ScalarAttributeType,
)
from aws_common.ec2 import EC2Client, Filter, InstanceType
from aws_common.runtime import Credentials
from aws_common.s3 import (
    AsyncS3Client,
    BucketLocationConstraint,
    CreateBucketConfiguration,
    NoSuchKey,
    S3Client,
)
from aws_common.sqs import AsyncSQSClient, QueueDoesNotExist, SQSClient
from aws_common.sts import STSClient
from moto.server import ThreadedMotoServer

REGION = "eu-central-1"
CREDENTIALS = Credentials("AKIDEXAMPLE", "an-example-key-that-opens-nothing")
ORDER = {"id": "42", "what": "a very small crane", "price": "19.99"}


def main() -> None:
    """Runs every step in order."""
    os.environ["NO_PROXY"] = "127.0.0.1"
    with services() as endpoint:
        show("services", f"moto's server listens on {endpoint}")
        who_am_i(endpoint)
        objects(endpoint)
        messages(endpoint)
        items(endpoint)
        instances(endpoint)
        asyncio.run(all_at_once(endpoint))
    show("done", "every step did what it should")


@contextmanager
def services() -> Generator[str]:
    """The address of all services, which live as long as the block."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def who_am_i(endpoint: str) -> None:
    with STSClient(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as sts:
        show("sts", f"I am {sts.get_caller_identity().arn}")


def objects(endpoint: str) -> None:
    with S3Client(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as s3:
        s3.create_bucket(
            bucket="orders",
            create_bucket_configuration=CreateBucketConfiguration(
                location_constraint=BucketLocationConstraint.EU_CENTRAL_1
            ),
        )
        s3.wait_until_bucket_exists(bucket="orders")
        put = s3.put_object(
            bucket="orders",
            key="2024/42.json",
            body=json.dumps(ORDER).encode(),
            content_type="application/json",
        )
        show("put_object", f"2024/42.json has the ETag {put.e_tag}, checksum {put.checksum_crc32}")

        # The body is read as it comes; a body is a file, too.
        with s3.get_object(bucket="orders", key="2024/42.json").body as body:
            assert json.load(body) == ORDER
        show("get_object", "what came back is what was put")

        for number in range(5):
            s3.put_object(bucket="orders", key=f"2023/{number}.json", body=b"{}")
        listed = s3.paginate_list_objects_v2(bucket="orders", prefix="2023/", max_keys=2).items()
        show("list_objects_v2", f"{sum(1 for _ in listed)} objects of 2023, two on a page")

        try:
            s3.get_object(bucket="orders", key="2024/43.json")
        except NoSuchKey as error:
            show("NoSuchKey", f"{error}")
        else:
            raise AssertionError("an object was found that nobody put")


def messages(endpoint: str) -> None:
    with SQSClient(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as sqs:
        url = expect(sqs.create_queue(queue_name="orders").queue_url)
        sent = sqs.send_message(queue_url=url, message_body=json.dumps(ORDER))
        show("send_message", f"{sent.message_id} is on its way")

        for message in sqs.receive_message(queue_url=url, max_number_of_messages=10).messages or []:
            assert json.loads(expect(message.body)) == ORDER
            sqs.delete_message(queue_url=url, receipt_handle=expect(message.receipt_handle))
            show("receive_message", f"{message.message_id} came, and is deleted")

        try:
            sqs.get_queue_url(queue_name="nowhere")
        except QueueDoesNotExist as error:
            show("QueueDoesNotExist", f"{error}")
        else:
            raise AssertionError("a queue was found that nobody made")


def items(endpoint: str) -> None:
    with DynamoDBClient(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as dynamodb:
        dynamodb.create_table(
            table_name="orders",
            billing_mode=BillingMode.PAY_PER_REQUEST,
            attribute_definitions=[
                AttributeDefinition(attribute_name="id", attribute_type=ScalarAttributeType.S)
            ],
            key_schema=[KeySchemaElement(attribute_name="id", key_type=KeyType.HASH)],
        )
        dynamodb.wait_until_table_exists(table_name="orders")
        order = {
            "id": AttributeValue(s=ORDER["id"]),
            "price": AttributeValue(n=ORDER["price"]),
            "paid": AttributeValue(bool=False),
        }
        dynamodb.put_item(table_name="orders", item=order)

        read = dynamodb.get_item(table_name="orders", key={"id": AttributeValue(s="42")}).item
        assert read is not None
        assert read == order
        show("get_item", f"the order costs {read['price'].n}, paid: {read['paid'].bool}")

        try:
            dynamodb.put_item(
                table_name="orders", item=order, condition_expression="attribute_not_exists(id)"
            )
        except ConditionalCheckFailedException as error:
            show("put_item again", f"{error}")
        else:
            raise AssertionError("an order was put twice")


def instances(endpoint: str) -> None:
    with EC2Client(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as ec2:
        image = next(iter(ec2.paginate_describe_images(owners=["amazon"]).items()))
        ec2.run_instances(
            image_id=image.image_id, instance_type=InstanceType.T3_MICRO, min_count=2, max_count=2
        )
        ec2.wait_until_instance_running()
        running = Filter(name="instance-state-name", values=["running"])
        for reservation in ec2.paginate_describe_instances(filters=[running]).items():
            for instance in reservation.instances or []:
                assert instance.state
                show("describe_instances", f"{instance.instance_id} is {instance.state.name}")


async def all_at_once(endpoint: str) -> None:
    """The order again, from the object to the item, with async clients: three calls at the same time."""
    async with (
        AsyncS3Client(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as s3,
        AsyncSQSClient(region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS) as sqs,
        AsyncDynamoDBClient(
            region=REGION, endpoint_url=endpoint, credentials=CREDENTIALS
        ) as dynamodb,
    ):
        url = expect((await sqs.get_queue_url(queue_name="orders")).queue_url)
        put, sent, read = await asyncio.gather(
            s3.put_object(bucket="orders", key="2024/44.json", body=b"{}"),
            sqs.send_message(queue_url=url, message_body="2024/44.json"),
            dynamodb.get_item(table_name="orders", key={"id": AttributeValue(s="42")}),
        )
        assert read.item
        show(
            "async",
            f"put {put.e_tag}, sent {sent.message_id}, read an item of {len(read.item)} attributes",
        )

        pages = s3.paginate_list_objects_v2(bucket="orders", max_keys=3)
        keys = [found.key async for found in pages.items()]
        got = await s3.get_object(bucket="orders", key="2024/42.json")
        async with got.body as body:
            pieces = [len(piece) async for piece in body]
        show(
            "async", f"{len(keys)} objects on pages of three; {sum(pieces)} bytes of one, streamed"
        )


def expect(value: str | None) -> str:
    """What the service gave; every member of an answer may be absent."""
    if value is None:
        raise AssertionError("the service left it out")
    return value


def show(step: str, text: str) -> None:
    """Prints one step: its name, and what happened beside it."""
    print(f"{step:<20}{text}")


if __name__ == "__main__":
    main()
