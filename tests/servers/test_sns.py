"""Topics and what is published to them."""

from __future__ import annotations

import json

import pytest

from tests.servers.conftest import Make, Service

OPERATIONS = (
    "CreateTopic",
    "DeleteTopic",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
    "ListTopics",
    "Publish",
    "PublishBatch",
    "SetTopicAttributes",
    "Subscribe",
    "Unsubscribe",
)


@pytest.fixture
def sns(service: Make) -> Service:
    return service("sns", OPERATIONS)


def test_a_topic_from_creation_to_deletion(sns: Service) -> None:
    arn = sns.call(
        "create_topic",
        name="orders",
        attributes={"DisplayName": "Orders & more"},
        tags=[sns.Tag(key="team", value="a b")],
    ).topic_arn

    theirs = sns.theirs.get_topic_attributes(TopicArn=arn)["Attributes"]
    assert theirs["DisplayName"] == "Orders & more"
    assert sns.call("get_topic_attributes", topic_arn=arn).to_dict()["Attributes"] == theirs
    assert sns.theirs.list_tags_for_resource(ResourceArn=arn)["Tags"] == [
        {"Key": "team", "Value": "a b"}
    ]

    sns.call("delete_topic", topic_arn=arn)
    assert sns.theirs.list_topics()["Topics"] == []


def test_pages_hold_every_topic(sns: Service) -> None:
    made = {sns.theirs.create_topic(Name=f"t{number}")["TopicArn"] for number in range(120)}

    assert {topic.topic_arn for topic in sns.items("list_topics")} == made
    assert [len(page.topics) for page in sns.pages("list_topics")] == [100, 20]


def test_what_is_published_comes_to_a_queue(sns: Service, service: Make) -> None:
    sqs = service("sqs", ("CreateQueue", "ReceiveMessage"))
    url = sqs.call("create_queue", queue_name="inbox").queue_url
    queue = sqs.theirs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
    topic = sns.call("create_topic", name="orders").topic_arn
    subscription = sns.call(
        "subscribe",
        topic_arn=topic,
        protocol="sqs",
        endpoint=queue["Attributes"]["QueueArn"],
        attributes={"RawMessageDelivery": "false"},
        return_subscription_arn=True,
    ).subscription_arn
    assert [
        each.subscription_arn for each in sns.items("list_subscriptions_by_topic", topic_arn=topic)
    ] == [subscription]

    published = sns.call(
        "publish",
        topic_arn=topic,
        subject="new",
        message='{"id": "ü&<1>"}',
        message_attributes={
            "kind": sns.MessageAttributeValue(data_type="String", string_value="order"),
            "blob": sns.MessageAttributeValue(data_type="Binary", binary_value=b"\x00\xff"),
        },
    )

    (message,) = sqs.call("receive_message", queue_url=url).messages
    body = json.loads(message.body)
    assert (body["MessageId"], body["Message"]) == (published.message_id, '{"id": "ü&<1>"}')
    assert body["MessageAttributes"]["kind"] == {"Type": "String", "Value": "order"}
    assert body["MessageAttributes"]["blob"] == {"Type": "Binary", "Value": "AP8="}

    entries = [sns.PublishBatchRequestEntry(id=id, message=id) for id in "ab"]
    batch = sns.call("publish_batch", topic_arn=topic, publish_batch_request_entries=entries)
    assert [each.id for each in batch.successful] == ["a", "b"]
    sns.call("unsubscribe", subscription_arn=subscription)
    assert sns.theirs.list_subscriptions()["Subscriptions"] == []


def test_errors_are_those_of_the_model(sns: Service) -> None:
    with pytest.raises(sns.NotFoundException) as caught:
        sns.call("get_topic_attributes", topic_arn="arn:aws:sns:eu-central-1:123456789012:nowhere")

    assert (caught.value.code, caught.value.status_code) == ("NotFound", 404)
