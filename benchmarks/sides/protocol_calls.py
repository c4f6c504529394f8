"""One call per protocol, for both sides: what is asked, and what is answered.

Standard library only and next to nothing to import, as it is part of every start that is measured.
"""

from __future__ import annotations

QUEUE = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
TEXT = "An order of three pieces. " * 4
SERVICES = {
    "SendMessage": "sqs",
    "PutItem": "dynamodb",
    "Query": "dynamodb",
    "PutObject": "s3",
    "GetCallerIdentity": "sts",
    "DescribeInstances": "ec2",
    "PutMetricData": "cloudwatch",
}
KILOBYTE = b"0123456789abcdef" * 64
METRICS = 20

ITEM = {
    "customer": ("S", "c-4711"),
    "order": ("S", "2026-10-21#000017"),
    "total": ("N", "129.90"),
    "paid": ("BOOL", True),
    "tags": ("SS", ["gift", "express"]),
}


def members(operation):
    """The members of ``operation`` as boto3 takes them."""
    if operation == "SendMessage":
        return {"QueueUrl": QUEUE, "MessageBody": TEXT}
    if operation == "PutItem":
        item = {name: {kind: value} for name, (kind, value) in ITEM.items()}
        return {"TableName": "orders", "Item": item}
    if operation == "Query":
        return {
            "TableName": "orders",
            "KeyConditionExpression": "customer = :c",
            "ExpressionAttributeValues": {":c": {"S": "c-4711"}},
        }
    if operation == "PutObject":
        return {"Bucket": "orders-of-2026", "Key": "2026/10/21/17.bin", "Body": KILOBYTE}
    if operation == "DescribeInstances":
        return {"Filters": [{"Name": "instance-state-name", "Values": ["running"]}]}
    if operation == "PutMetricData":
        return {
            "Namespace": "orders",
            "MetricData": [
                {
                    "MetricName": f"m{number}",
                    "Value": float(number),
                    "Unit": "Count",
                    "Dimensions": [{"Name": "stage", "Value": "prod"}],
                }
                for number in range(METRICS)
            ],
        }
    return {}


def answer(operation):
    """Headers and body of the answer."""
    headers = {"date": "Wed, 21 Oct 2026 07:28:00 GMT", "x-amzn-requestid": "0d3b9f55-31c9"}
    if operation == "PutObject":
        return {**headers, "etag": '"d41d8cd98f00b204e9800998ecf8427e"'}, b""
    if operation in ("GetCallerIdentity", "DescribeInstances"):
        return {**headers, "content-type": "text/xml"}, _xml(operation).encode()
    return {**headers, "content-type": "application/x-amz-json-1.0"}, _json(operation).encode()


def first(operation, result):
    """What shows that the answer was read, of boto3's result."""
    return {
        "SendMessage": lambda: result["MessageId"] == "m-1",
        "PutItem": lambda: "Attributes" not in result,
        "Query": lambda: len(result["Items"]) == 100,
        "PutObject": lambda: result["ETag"].startswith('"d41'),
        "GetCallerIdentity": lambda: result["Account"] == "123456789012",
        "DescribeInstances": lambda: len(result["Reservations"]) == 100,
        "PutMetricData": lambda: True,
    }[operation]()


def _json(operation):
    import json

    if operation == "SendMessage":
        import hashlib

        digest = hashlib.md5(TEXT.encode()).hexdigest()
        return json.dumps({"MD5OfMessageBody": digest, "MessageId": "m-1"})
    if operation == "Query":
        item = {name: {kind: value} for name, (kind, value) in ITEM.items()}
        return json.dumps({"Count": 100, "Items": [item] * 100, "ScannedCount": 100})
    return "{}"


def _xml(operation):
    if operation == "GetCallerIdentity":
        return (
            '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
            "<Arn>arn:aws:iam::123456789012:user/orders</Arn><UserId>AIDAEXAMPLE</UserId><Account>123456789012"
            "</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>"
            "</GetCallerIdentityResponse>"
        )
    instance = (
        "<item><instanceId>i-0123456789abcdef0</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState>"
        "<code>16</code><name>running</name></instanceState><privateDnsName>ip-10-0-0-12.ec2.internal</privateDnsName>"
        "<amiLaunchIndex>0</amiLaunchIndex><instanceType>t3.micro</instanceType><launchTime>2026-10-21T07:28:00.000Z"
        "</launchTime><placement><availabilityZone>eu-central-1a</availabilityZone><tenancy>default</tenancy>"
        "</placement><monitoring><state>disabled</state></monitoring><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId>"
        "<privateIpAddress>10.0.0.12</privateIpAddress><groupSet><item><groupId>sg-1</groupId><groupName>web"
        "</groupName></item></groupSet><architecture>x86_64</architecture><ebsOptimized>false</ebsOptimized>"
        "<tagSet><item><key>Name</key><value>web</value></item><item><key>stage</key><value>prod</value></item>"
        "</tagSet></item>"
    )
    reservation = (
        "<item><reservationId>r-1</reservationId><ownerId>123456789012</ownerId><groupSet/>"
        f"<instancesSet>{instance}</instancesSet></item>"
    )
    return (
        '<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId>'
        f"<reservationSet>{reservation * 100}</reservationSet></DescribeInstancesResponse>"
    )
