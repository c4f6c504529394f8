"""For each rule requests that it must let pass and requests that it must stop, in boto3's form, with the hint that a
caller may give. Those with an ``IntegrationId`` are of UpdateIntegration.
"""

from __future__ import annotations

from tests.rules.mappings import MAPPING_CASES, UPDATE, Cases
from tests.rules.working import CLOUD_MAP, HTTP, INVOKE, LAMBDA, LISTENER, ROLE, WEBSOCKET

_PRIVATE = {
    "IntegrationType": "HTTP_PROXY",
    "ConnectionType": "VPC_LINK",
    "ConnectionId": "abc",
    "PayloadFormatVersion": "1.0",
}
_LAMBDA = {"IntegrationType": "AWS_PROXY", "IntegrationUri": LAMBDA}
_ACTION = {"IntegrationType": "AWS_PROXY"}
_QUEUE = {**_ACTION, "IntegrationSubtype": "SQS-SendMessage"}

# For each rule: requests that it must let pass and requests that it must stop, with the place that it then names.
CASES: Cases = {
    "timeout-websocket": (
        [
            ({"IntegrationType": "MOCK", "TimeoutInMillis": 29000}, {}),
            ({**_LAMBDA, "TimeoutInMillis": 30000}, {}),
            ({**_LAMBDA, "TimeoutInMillis": 30000}, HTTP),
        ],
        [
            ({"IntegrationType": "MOCK", "TimeoutInMillis": 29001}, {}, "timeout_in_millis"),
            ({**_LAMBDA, "TimeoutInMillis": 29001}, WEBSOCKET, "timeout_in_millis"),
        ],
    ),
    "vpc-link-needs-connection": (
        [(_PRIVATE, {}), ({**_LAMBDA, "ConnectionType": "INTERNET"}, {}), (_LAMBDA, {})],
        [
            ({**_PRIVATE, "ConnectionId": None}, {}, "connection_id"),
            ({**_PRIVATE, "ConnectionId": ""}, {}, "connection_id"),
        ],
    ),
    "connection-needs-vpc-link": (
        [(_PRIVATE, {}), (_LAMBDA, {})],
        [
            ({**_LAMBDA, "ConnectionId": "abc"}, {}, "connection_type"),
            (
                {**_LAMBDA, "ConnectionId": "abc", "ConnectionType": "INTERNET"},
                {},
                "connection_type",
            ),
        ],
    ),
    "subtype-needs-aws-proxy": (
        [
            ({"IntegrationType": "AWS_PROXY", "IntegrationSubtype": "SQS-SendMessage"}, {}),
            ({"IntegrationType": "HTTP_PROXY"}, {}),
        ],
        [
            (
                {"IntegrationType": "HTTP_PROXY", "IntegrationSubtype": "SQS-SendMessage"},
                {},
                "integration_type",
            )
        ],
    ),
    "private-needs-http-proxy": (
        [
            (_PRIVATE, HTTP),
            ({**_PRIVATE, "IntegrationType": "HTTP"}, WEBSOCKET),
            ({**_PRIVATE, "IntegrationType": "AWS_PROXY"}, WEBSOCKET),
        ],
        [
            ({**_PRIVATE, "IntegrationType": "AWS_PROXY"}, HTTP, "integration_type"),
        ],
    ),
    "payload-format-required": (
        [
            ({**_LAMBDA, "PayloadFormatVersion": "2.0"}, HTTP),
            (_LAMBDA, {}),
            (_LAMBDA, WEBSOCKET),
            ({**_PRIVATE, "PayloadFormatVersion": None}, {}),
        ],
        [
            (_LAMBDA, HTTP, "payload_format_version"),
            ({**_PRIVATE, "PayloadFormatVersion": None}, HTTP, "payload_format_version"),
        ],
    ),
    "payload-format-known": (
        [({**_LAMBDA, "PayloadFormatVersion": version}, {}) for version in ("1.0", "2.0", None)],
        [
            ({**_LAMBDA, "PayloadFormatVersion": version}, {}, "payload_format_version")
            for version in ("3.0", "2", "${stageVariables.format}")
        ]
        + [({**UPDATE, "PayloadFormatVersion": "3.0"}, {}, "payload_format_version")],
    ),
    "payload-format-websocket": (
        [
            ({**_LAMBDA, "PayloadFormatVersion": "1.0"}, WEBSOCKET),
            ({**_LAMBDA, "PayloadFormatVersion": "2.0"}, HTTP),
            ({**_LAMBDA, "PayloadFormatVersion": "2.0"}, {}),
        ],
        [({**_LAMBDA, "PayloadFormatVersion": "2.0"}, WEBSOCKET, "payload_format_version")],
    ),
    "http-proxy-needs-method": (
        [
            ({"IntegrationType": "HTTP_PROXY", "IntegrationMethod": "ANY"}, {}),
            (_LAMBDA, {}),
            ({**UPDATE, "IntegrationType": "HTTP_PROXY"}, {}),
        ],
        [
            (_PRIVATE, {}, "integration_method"),
            ({"IntegrationType": "HTTP_PROXY", "IntegrationMethod": ""}, {}, "integration_method"),
        ],
    ),
    "aws-proxy-needs-uri": (
        [
            (_LAMBDA, {}),
            ({"IntegrationType": "AWS_PROXY", "IntegrationSubtype": "SQS-SendMessage"}, {}),
            ({"IntegrationType": "MOCK", "IntegrationUri": ""}, {}),
            ({**UPDATE, "IntegrationType": "AWS_PROXY"}, {}),
        ],
        [
            ({"IntegrationType": "AWS_PROXY"}, {}, "integration_uri"),
            ({"IntegrationType": "AWS_PROXY", "IntegrationUri": ""}, {}, "integration_uri"),
        ],
    ),
    "subtype-needs-credentials": (
        [({**_QUEUE, "CredentialsArn": ROLE}, {}), (_LAMBDA, {}), ({**UPDATE, **_QUEUE}, {})],
        [(_QUEUE, {}, "credentials_arn")],
    ),
    "subtype-known": (
        [(_QUEUE, {}), ({**_QUEUE, "IntegrationSubtype": "StepFunctions-StopExecution"}, {})],
        [
            ({**_QUEUE, "IntegrationSubtype": subtype}, {}, "integration_subtype")
            for subtype in ("SQS-SendMessages", "sqs-SendMessage", "${stageVariables.action}")
        ],
    ),
    **{
        rule: (
            [
                ({**_ACTION, "IntegrationSubtype": subtype, "RequestParameters": every}, {}),
                ({**UPDATE, "IntegrationSubtype": subtype}, {}),
            ],
            [
                ({**_ACTION, "IntegrationSubtype": subtype, **given}, {}, "request_parameters")
                for given in (
                    {},
                    {"RequestParameters": {"Region": "x"}},
                    {"RequestParameters": {key.lower(): "x" for key in every}},
                    {"RequestParameters": {**every, next(iter(every)): ""}},
                )
            ]
            + [
                (
                    {**UPDATE, "IntegrationSubtype": subtype, "RequestParameters": {"Region": "x"}},
                    {},
                    "request_parameters",
                )
            ],
        )
        for rule, subtype, every in (
            (f"{rule}-parameters", subtype, dict.fromkeys(keys.split(), "x"))
            for rule, subtype, keys in (
                ("put-events", "EventBridge-PutEvents", "Detail DetailType Source"),
                ("send-message", "SQS-SendMessage", "QueueUrl MessageBody"),
                ("queue", "SQS-PurgeQueue", "QueueUrl"),
                ("delete-message", "SQS-DeleteMessage", "QueueUrl ReceiptHandle"),
                (
                    "get-configuration",
                    "AppConfig-GetConfiguration",
                    "Application Environment Configuration ClientId",
                ),
                ("put-record", "Kinesis-PutRecord", "StreamName Data PartitionKey"),
                ("start-execution", "StepFunctions-StartSyncExecution", "StateMachineArn"),
                ("stop-execution", "StepFunctions-StopExecution", "ExecutionArn"),
            )
        )
    },
    "subtype-parameter-names": (
        [({**_QUEUE, "RequestParameters": {"QueueUrl": "x", "MessageGroupId": "y"}}, {})],
        [
            ({**_QUEUE, "RequestParameters": {key: "x"}}, {}, f"request_parameters[{key!r}]")
            for key in ("append:header.a", "Queue Url", "")
        ],
    ),
    "update-needs-parameters": (
        [
            ({**UPDATE, "IntegrationSubtype": "SQS-PurgeQueue", "RequestParameters": {}}, {}),
            (UPDATE, {}),
        ],
        [({**UPDATE, "IntegrationSubtype": "SQS-PurgeQueue"}, {}, "request_parameters")],
    ),
    "payload-format-other": (
        [
            ({"IntegrationType": "HTTP_PROXY", "PayloadFormatVersion": "1.0"}, {}),
            ({**_LAMBDA, "PayloadFormatVersion": "2.0"}, {}),
        ],
        [
            ({"IntegrationType": kind, "PayloadFormatVersion": "2.0"}, {}, "payload_format_version")
            for kind in ("AWS", "HTTP", "HTTP_PROXY", "MOCK")
        ]
        + [
            (
                {
                    "IntegrationType": "AWS_PROXY",
                    "IntegrationSubtype": "SQS-SendMessage",
                    "PayloadFormatVersion": "2.0",
                },
                {},
                "payload_format_version",
            )
        ],
    ),
    "uri-lambda": (
        [
            ({"IntegrationType": "AWS_PROXY", "IntegrationUri": uri}, {})
            for uri in (
                LAMBDA,
                INVOKE,
                LAMBDA.replace("arn:aws:", "arn:aws-us-gov:"),
                "${stageVariables.function}",
                None,
            )
        ],
        [
            ({"IntegrationType": "AWS_PROXY", "IntegrationUri": uri}, {}, "integration_uri")
            for uri in (
                "https://example.com",
                "orders",
                "arn:aws:sqs:eu-west-1:1:queue",
            )
        ],
    ),
    "uri-http": (
        [
            ({"IntegrationType": "HTTP_PROXY", "IntegrationUri": uri}, {})
            for uri in (
                "https://example.com",
                "http://example.com/a",
                "HTTPS://example.com",
                "${stageVariables.url}",
                "https://${stageVariables.host}",
                "",
                None,
            )
        ]
        + [({**_PRIVATE, "IntegrationUri": LISTENER}, {})],
        [
            ({"IntegrationType": kind, "IntegrationUri": uri}, {}, "integration_uri")
            for kind, uri in (
                ("HTTP_PROXY", "example.com"),
                ("HTTP", LISTENER),
            )
        ]
        + [
            (
                {
                    "IntegrationType": "HTTP",
                    "IntegrationUri": "ftp://x",
                    "ConnectionType": "INTERNET",
                },
                {},
                "integration_uri",
            )
        ],
    ),
    "uri-private": (
        [
            ({**_PRIVATE, "IntegrationUri": uri}, HTTP)
            for uri in (LISTENER, CLOUD_MAP, LISTENER.replace("aws", "aws-cn", 1), "${x}", None)
        ]
        + [({**_PRIVATE, "IntegrationUri": "http://inside"}, {})]
        + [({**_PRIVATE, "IntegrationUri": "http://inside"}, WEBSOCKET)],
        [
            ({**_PRIVATE, "IntegrationUri": uri}, HTTP, "integration_uri")
            for uri in (
                "http://inside",
                "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b",
            )
        ],
    ),
    "credentials-form": (
        [
            ({**_LAMBDA, "CredentialsArn": arn}, {})
            for arn in (ROLE, "arn:aws:iam::*:user/*", "arn:aws-cn:iam::1:role/r", "${x}", None, "")
        ],
        [
            ({**_LAMBDA, "CredentialsArn": arn}, {}, "credentials_arn")
            for arn in ("gateway", "arn:aws:sts::1:assumed-role/r")
        ],
    ),
    **MAPPING_CASES,
    "length": (
        [
            (
                {
                    **_LAMBDA,
                    "Description": "d" * 1024,
                    "IntegrationMethod": "x" * 64,
                    "ConnectionId": "c" * 1024,
                },
                {},
            ),
            ({**_LAMBDA, "Description": ""}, {}),
            ({"IntegrationType": "MOCK", "IntegrationUri": ""}, {}),
            ({**UPDATE, "IntegrationMethod": "", "ConnectionId": ""}, {}),
            ({"IntegrationType": "MOCK", "RequestTemplates": {"200": "t" * 32768}}, {}),
            ({**_LAMBDA, "RequestParameters": {"append:header.a": "x" * 512}}, {}),
        ],
        [
            ({**_LAMBDA, "Description": "d" * 1025}, {}, "description"),
            ({**_LAMBDA, "ConnectionId": "${" + "c" * 1024}, {}, "connection_id"),
            ({**_LAMBDA, "IntegrationMethod": ""}, {}, "integration_method"),
            ({**_LAMBDA, "IntegrationUri": "https://" + "u" * 2041}, {}, "integration_uri"),
            (
                {"IntegrationType": "MOCK", "RequestTemplates": {"200": "t" * 32769}},
                {},
                "request_templates['200']",
            ),
            (
                {**_LAMBDA, "RequestParameters": {"append:header.a": "x" * 513}},
                {},
                "request_parameters['append:header.a']",
            ),
            (
                {**_LAMBDA, "ResponseParameters": {"200": {"append:header.a": "x" * 513}}},
                {},
                "response_parameters['200']['append:header.a']",
            ),
            (
                {**_PRIVATE, "TlsConfig": {"ServerNameToVerify": "x" * 513}},
                {},
                "tls_config.server_name_to_verify",
            ),
        ],
    ),
    "api": (
        [
            ({"IntegrationType": "MOCK", "RequestTemplates": {"200": "{}"}}, WEBSOCKET),
            ({**_PRIVATE, "TlsConfig": {}}, HTTP),
            # Doubtful evidence contradicts nobody: of these, no refusal is recorded.
            ({**_PRIVATE, "PassthroughBehavior": "WHEN_NO_MATCH"}, {}),
            (_PRIVATE, WEBSOCKET),
            ({"IntegrationType": "MOCK", "TlsConfig": {"ServerNameToVerify": "a"}}, {}),
            ({**_LAMBDA, "ResponseParameters": {"200": {}}}, WEBSOCKET),
            ({**_LAMBDA, "ContentHandlingStrategy": "CONVERT_TO_TEXT"}, HTTP),
            ({**_LAMBDA, "TemplateSelectionExpression": "x"}, HTTP),
            ({**_QUEUE, "RequestParameters": {"append:header.a": "x"}}, WEBSOCKET),
        ],
        [
            ({"IntegrationType": "MOCK"}, HTTP, "integration_type"),
            (
                {**_LAMBDA, "RequestParameters": {"integration.request.header.a": "'b'"}},
                HTTP,
                "request_parameters",
            ),
            (
                {**UPDATE, "RequestParameters": {"integration.request.header.a": "'b'"}},
                HTTP,
                "request_parameters",
            ),
        ],
    ),
}
