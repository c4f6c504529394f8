"""A call of one protocol through a generated client, answered by itself. argv: the operation, and ``serve`` to make it
many times. Without ``serve`` the call is the process's only work.
"""

from __future__ import annotations

import sys

from protocol_calls import ITEM, KILOBYTE, METRICS, QUEUE, SERVICES, TEXT, answer, first
from reporting import report_now, serve, timed

operation = sys.argv[1]
headers, content = answer(operation)


class Canned:
    """A transport that answers at once."""

    def send(self, request, *, timeout):
        from bench_clients.runtime import HttpResponse

        return HttpResponse(200, headers, content)

    def close(self):
        pass


def make_call():
    """A function that makes the call, arguments and all."""
    if operation == "SendMessage":
        from bench_clients.sqs import SQSClient

        send_message = SQSClient(transport=Canned()).send_message
        return lambda: send_message(queue_url=QUEUE, message_body=TEXT)
    if SERVICES[operation] == "dynamodb":
        return _dynamodb()
    if operation == "PutObject":
        from bench_clients.s3 import S3Client

        put_object = S3Client(transport=Canned()).put_object
        return lambda: put_object(bucket="orders-of-2026", key="2026/10/21/17.bin", body=KILOBYTE)
    if operation == "GetCallerIdentity":
        from bench_clients.sts import STSClient

        return STSClient(transport=Canned()).get_caller_identity
    if operation == "DescribeInstances":
        from bench_clients.ec2 import EC2Client, Filter

        describe_instances = EC2Client(transport=Canned()).describe_instances
        return lambda: describe_instances(
            filters=[Filter(name="instance-state-name", values=["running"])]
        )
    return _cloudwatch()


def _dynamodb():
    from bench_clients.dynamodb import AttributeValue, DynamoDBClient

    client = DynamoDBClient(transport=Canned())
    put_item, query = client.put_item, client.query
    if operation == "Query":
        return lambda: query(
            table_name="orders",
            key_condition_expression="customer = :c",
            expression_attribute_values={":c": AttributeValue(s="c-4711")},
        )
    return lambda: put_item(
        table_name="orders",
        item={
            name: AttributeValue(**{kind.lower(): value}) for name, (kind, value) in ITEM.items()
        },
    )


def _cloudwatch():
    from bench_clients.cloudwatch import CloudWatchClient, Dimension, MetricDatum

    put_metric_data = CloudWatchClient(transport=Canned()).put_metric_data
    return lambda: put_metric_data(
        namespace="orders",
        metric_data=[
            MetricDatum(
                metric_name=f"m{number}",
                value=float(number),
                unit="Count",
                dimensions=[Dimension(name="stage", value="prod")],
            )
            for number in range(METRICS)
        ],
    )


call = make_call()
result = call()
if sys.argv[2:] == ["serve"]:
    assert result is None or first(operation, result.to_dict())
    serve({"call": timed(call)})
else:
    report_now()
    assert result is None or first(operation, result.to_dict())
