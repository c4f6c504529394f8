"""A queue and its messages."""

from __future__ import annotations

import pytest

from tests.servers.conftest import Make, Service, boto_error, our_error

OPERATIONS = (
    "ChangeMessageVisibility",
    "CreateQueue",
    "DeleteMessage",
    "DeleteMessageBatch",
    "DeleteQueue",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ListQueues",
    "ReceiveMessage",
    "SendMessage",
    "SendMessageBatch",
)


@pytest.fixture
def sqs(service: Make) -> Service:
    return service("sqs", OPERATIONS)


def test_a_queue_from_creation_to_deletion(sqs: Service) -> None:
    url = sqs.call("create_queue", queue_name="orders", attributes={"DelaySeconds": "0"}).queue_url

    assert sqs.theirs.get_queue_url(QueueName="orders")["QueueUrl"] == url
    assert sqs.call("get_queue_url", queue_name="orders").queue_url == url
    read = sqs.call("get_queue_attributes", queue_url=url, attribute_names=["All"])
    assert read.to_dict()["Attributes"] == (
        sqs.theirs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    )

    sqs.call("delete_queue", queue_url=url)
    assert sqs.theirs.list_queues().get("QueueUrls", []) == []


def test_messages_go_from_us_to_boto3_and_back(sqs: Service) -> None:
    url = sqs.theirs.create_queue(QueueName="orders")["QueueUrl"]
    attributes = {
        "kind": sqs.MessageAttributeValue(data_type="String", string_value="ünï"),
        "blob": sqs.MessageAttributeValue(data_type="Binary", binary_value=b"\x00\xff"),
    }
    sent = sqs.call(
        "send_message", queue_url=url, message_body='<a>"1"</a>', message_attributes=attributes
    )

    (message,) = sqs.theirs.receive_message(QueueUrl=url, MessageAttributeNames=["All"])["Messages"]
    assert message["Body"] == '<a>"1"</a>'
    assert (message["MessageId"], message["MD5OfBody"]) == (
        sent.message_id,
        sent.md5_of_message_body,
    )
    assert message["MessageAttributes"]["blob"]["BinaryValue"] == b"\x00\xff"

    sqs.theirs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    sqs.theirs.send_message(QueueUrl=url, MessageBody="back")
    (back,) = sqs.call("receive_message", queue_url=url, max_number_of_messages=10).messages
    assert back.body == "back"
    sqs.call(
        "change_message_visibility",
        queue_url=url,
        receipt_handle=back.receipt_handle,
        visibility_timeout=0,
    )
    (again,) = sqs.call("receive_message", queue_url=url).messages
    sqs.call("delete_message", queue_url=url, receipt_handle=again.receipt_handle)
    assert "Messages" not in sqs.theirs.receive_message(QueueUrl=url)


def test_a_batch_says_of_each_entry_what_came_of_it(sqs: Service) -> None:
    url = sqs.theirs.create_queue(QueueName="orders")["QueueUrl"]
    entries = [
        sqs.SendMessageBatchRequestEntry(id=f"n{number}", message_body=str(number))
        for number in range(10)
    ]

    result = sqs.send(sqs.SendMessageBatchRequest(queue_url=url, entries=entries))

    assert [entry.id for entry in result.successful] == [entry.id for entry in entries]
    assert not result.failed
    received = sqs.call("receive_message", queue_url=url, max_number_of_messages=10).messages
    assert sorted(message.body for message in received) == [str(number) for number in range(10)]
    gone = sqs.call(
        "delete_message_batch",
        queue_url=url,
        entries=[
            sqs.DeleteMessageBatchRequestEntry(
                id=message.body, receipt_handle=message.receipt_handle
            )
            for message in received
        ],
    )
    assert len(gone.successful) == 10


def test_pages_hold_every_queue(sqs: Service) -> None:
    made = {sqs.theirs.create_queue(QueueName=f"q{number}")["QueueUrl"] for number in range(5)}

    assert set(sqs.items("list_queues", max_results=2)) == made
    assert [len(page.queue_urls) for page in sqs.pages("list_queues", max_results=2)] == [2, 2, 1]


def test_errors_are_those_of_the_model(sqs: Service) -> None:
    with pytest.raises(sqs.QueueDoesNotExist) as caught:
        sqs.call("get_queue_url", queue_name="nowhere")
    assert our_error(caught.value) == boto_error(sqs.theirs.get_queue_url, QueueName="nowhere")

    url = sqs.theirs.create_queue(QueueName="orders")["QueueUrl"]
    with pytest.raises(sqs.ReceiptHandleIsInvalid):
        sqs.call(
            "change_message_visibility", queue_url=url, receipt_handle="x", visibility_timeout=1
        )
    entry = sqs.SendMessageBatchRequestEntry(id="same", message_body="b")
    with pytest.raises(sqs.BatchEntryIdsNotDistinct):
        sqs.call("send_message_batch", queue_url=url, entries=[entry, entry])
