"""For each rule requests that it must let pass and requests that it must stop, in boto3's form, with the hint that a
caller may give. Those with an ``IntegrationId`` are of UpdateIntegration.
"""

from __future__ import annotations

from tests.rules.working import CLOUD_MAP, HTTP, INVOKE, LAMBDA, LISTENER, ROLE, WEBSOCKET, Params

_PRIVATE = {
    "IntegrationType": "HTTP_PROXY",
    "ConnectionType": "VPC_LINK",
    "ConnectionId": "abc",
    "PayloadFormatVersion": "1.0",
}
_LAMBDA = {"IntegrationType": "AWS_PROXY", "IntegrationUri": LAMBDA}
_ACTION = {"IntegrationType": "AWS_PROXY"}
_QUEUE = {**_ACTION, "IntegrationSubtype": "SQS-SendMessage"}
UPDATE = {"IntegrationId": "i1"}

# For each rule: requests that it must let pass and requests that it must stop, with the place that it then names.
CASES: dict[
    str, tuple[list[tuple[Params, dict[str, str]]], list[tuple[Params, dict[str, str], str]]]
] = {
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
    "response-status": (
        [({**_LAMBDA, "ResponseParameters": {code: {}}}, {}) for code in ("200", "404", "599")],
        [
            ({**_LAMBDA, "ResponseParameters": {code: {}}}, {}, f"response_parameters[{code!r}]")
            for code in ("199", "600", "20", "2000", "ok", "", "200 ", "${x}", "2\u0660\u0660")
        ],
    ),
    "response-parameter-key": (
        [
            ({**_LAMBDA, "ResponseParameters": {"200": {key: "x"}}}, {})
            for key in (
                "append:header.a",
                "overwrite:header.b",
                "remove:header.c",
                "overwrite:statuscode",
                "overwrite.statuscode",
                "Overwrite:StatusCode",
                "append:HEADER.a-b_c.1",
            )
        ],
        [
            (
                {**_LAMBDA, "ResponseParameters": {"200": {key: "x"}}},
                {},
                f"response_parameters['200'][{key!r}]",
            )
            for key in (
                "header.a",
                "append:querystring.a",
                "append:statuscode",
                "overwrite:statuscodes",
                "append:header",
                "append:header.",
                "append:header.foo%",
                "",
            )
        ],
    ),
    "response-status-value": (
        [
            ({**_LAMBDA, "ResponseParameters": {"200": {key: value}}}, {})
            for key, value in (
                ("overwrite:statuscode", "100"),
                ("overwrite:STATUSCODE", "599"),
                ("overwrite:statuscode", ""),
                ("overwrite:statuscode", "$response.header.status"),
                ("overwrite:statuscode", "${stageVariables.status}"),
                ("overwrite:statuscode", "$context.integration.status"),
                ("append:header.a", "99"),
            )
        ],
        [
            (
                {**_LAMBDA, "ResponseParameters": {"200": {"overwrite:statuscode": value}}},
                {},
                "response_parameters['200']['overwrite:statuscode']",
            )
            for value in ("99", "600", "20.1", "ok", "$resp.header.foo", "'200'")
        ],
    ),
    "request-parameter-key": (
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, HTTP)
            for key in (
                "append:header.a",
                "append:HEADER.multi_header.1",
                "overwrite:path",
                "overwrite:Path",
                "overwrite:path.x",
                "remove:querystring.q",
                "remove:header.authorization",
                "append:header.authorization-2",
                "anything",
                "integration.request.header.a",
            )
        ],
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, {}, f"request_parameters[{key!r}]")
            for key in (
                "append:body.x",
                "append:path",
                "remove:PATH",
                "append:header",
                "append:header.",
                "append:querystring.",
                "append:header.foo%",
                "append:header.a b",
                "append:header.apigw-any",
                "overwrite:header.Authorization",
            )
        ],
    ),
    "request-parameter-header-twice": (
        [
            (
                {
                    **_LAMBDA,
                    "RequestParameters": {"append:header.a": "x", "append:querystring.a": "x"},
                },
                {},
            ),
            (
                {
                    **UPDATE,
                    "RequestParameters": {"append:header.a": "", "overwrite:header.a": "x"},
                },
                HTTP,
            ),
        ],
        [
            (
                {
                    **_LAMBDA,
                    "RequestParameters": {"append:header.a_1": "x", "overwrite:HEADER.A_1": "x"},
                },
                {},
                "request_parameters",
            )
        ],
    ),
    "request-parameter-key-http": (
        [
            ({**_LAMBDA, "RequestParameters": {"append:header.a": "x"}}, HTTP),
            ({**_LAMBDA, "RequestParameters": {"anything": "x"}}, {}),
            ({**_QUEUE, "RequestParameters": {"QueueUrl": "x"}}, HTTP),
        ],
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, HTTP, f"request_parameters[{key!r}]")
            for key in ("header.a", "badaction:header.x", "QueueUrl", "")
        ],
    ),
    "request-parameter-key-update": (
        [
            ({**UPDATE, "RequestParameters": {"remove:header.a": ""}}, HTTP),
            ({**UPDATE, "RequestParameters": {"QueueUrl": "x"}}, {}),
            ({**UPDATE, **_QUEUE, "RequestParameters": {"QueueUrl": "x"}}, HTTP),
        ],
        [
            ({**UPDATE, "RequestParameters": {key: "x"}}, HTTP, f"request_parameters[{key!r}]")
            for key in ("QueueUrl", "badaction:header.x")
        ],
    ),
    "request-parameter-value": (
        [
            ({**_LAMBDA, "RequestParameters": {key: value}}, {})
            for key, value in (
                ("append:header.a", "static value"),
                ("append:header.a", ""),
                ("append:header.a", "$a"),
                ("append:header.a", "costs $5 now"),
                ("append:header.a", "$request.path$"),
                ("append:header.a", "${request.header.foo{}"),
                ("append:header.a", "${request.header.foo$request.header.foo$}"),
                ("append:header.a", "${request.body}followed with text$request.path"),
                ("append:header.a", "$context.authorizer.claims.sub"),
                ("overwrite:querystring.q", "$stageVariables.q"),
                ("overwrite:path", "/api/$request.path.proxy"),
                ("Detail", '{"a": 1}'),
            )
        ],
        [
            (
                {**_LAMBDA, "RequestParameters": {key: value}},
                {},
                f"request_parameters[{key!r}]",
            )
            for key, value in (
                ("append:header.a", "$request.headers.foo"),
                ("append:header.a", "$aa"),
                ("append:header.a", "{"),
                ("append:header.a", "}"),
                ("append:header.a", "${request.body"),
                ("append:header.a", "$request.body}"),
                ("append:header.a", "$request.header.foo{"),
                ("append:header.a", "${request.header.foo}}"),
                ("overwrite:path", "/pets/{id}"),
            )
        ],
    ),
    "remove-value": (
        [
            ({**_LAMBDA, "RequestParameters": {"remove:header.a": value}}, {})
            for value in ("''", "")
        ],
        [
            (
                {**_LAMBDA, "RequestParameters": {"remove:header.a": value}},
                {},
                "request_parameters['remove:header.a']",
            )
            for value in ('""', "x")
        ],
    ),
    "request-parameter-key-websocket": (
        [
            (
                {
                    "IntegrationType": "HTTP",
                    "RequestParameters": {f"integration.request.{part}.x": "'x'"},
                },
                {},
            )
            for part in (
                "header",
                "querystring",
                "path",
                "multivalueheader",
                "multivaluequerystring",
            )
        ],
        [
            (
                {"IntegrationType": "HTTP", "RequestParameters": {"append:header.x": "'x'"}},
                {},
                "request_parameters['append:header.x']",
            )
        ],
    ),
    "request-parameter-value-websocket": (
        [
            (
                {
                    "IntegrationType": "HTTP",
                    "RequestParameters": {"integration.request.header.x": value},
                },
                {},
            )
            for value in (
                "route.request.header.a",
                "method.request.path.b",
                "context.stage",
                "stageVariables.v",
                "'static'",
                "''",
                "",
            )
        ],
        [
            (
                {
                    "IntegrationType": "HTTP",
                    "RequestParameters": {"integration.request.header.x": value},
                },
                {},
                "request_parameters['integration.request.header.x']",
            )
            for value in ("plain", "$request.header.a", "context.")
        ],
    ),
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
