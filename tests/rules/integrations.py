"""For each rule requests that it must let pass and requests that it must stop, in boto3's form, with the hint that a
caller may give.
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
    "tls-needs-vpc-link": (
        [({**_PRIVATE, "TlsConfig": {}}, {}), (_LAMBDA, {})],
        [({**_LAMBDA, "TlsConfig": {}}, {}, "connection_type")],
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
            ({**_PRIVATE, "IntegrationType": "AWS_PROXY"}, {}),
        ],
        [
            ({**_PRIVATE, "IntegrationType": "AWS_PROXY"}, HTTP, "integration_type"),
            ({**_PRIVATE, "IntegrationType": "AWS_PROXY", "TlsConfig": {}}, {}, "integration_type"),
        ],
    ),
    "payload-format-required": (
        [({**_LAMBDA, "PayloadFormatVersion": "2.0"}, HTTP), (_LAMBDA, {}), (_LAMBDA, WEBSOCKET)],
        [
            (_LAMBDA, HTTP, "payload_format_version"),
            ({**_PRIVATE, "PayloadFormatVersion": None}, {}, "payload_format_version"),
        ],
    ),
    "payload-format-lambda": (
        [
            ({**_LAMBDA, "PayloadFormatVersion": version}, {})
            for version in ("1.0", "2.0", None, "${stageVariables.format}")
        ],
        [({**_LAMBDA, "PayloadFormatVersion": "3.0"}, {}, "payload_format_version")],
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
                "arn:aws:lambda:",
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
                "${stageVariables.url}",
                "https://${stageVariables.host}",
                None,
            )
        ]
        + [({**_PRIVATE, "IntegrationUri": LISTENER}, {})],
        [
            ({"IntegrationType": kind, "IntegrationUri": uri}, {}, "integration_uri")
            for kind, uri in (
                ("HTTP_PROXY", "example.com"),
                ("HTTP", LISTENER),
                ("HTTP_PROXY", "https://"),
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
        [
            ({**_LAMBDA, "ResponseParameters": {code: {}}}, {})
            for code in ("200", "404", "599", "${x}")
        ],
        [
            ({**_LAMBDA, "ResponseParameters": {code: {}}}, {}, f"response_parameters[{code!r}]")
            for code in ("199", "600", "20", "2000", "ok", "", "2\u0660\u0660")
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
                "",
            )
        ],
    ),
    "request-parameter-key-http": (
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, HTTP)
            for key in (
                "append:header.a",
                "overwrite:path",
                "overwrite:path.x",
                "remove:querystring.q",
            )
        ]
        + [
            ({**_LAMBDA, "RequestParameters": {"anything": "x"}}, {}),
            (
                {
                    "IntegrationType": "AWS_PROXY",
                    "IntegrationSubtype": "SQS-SendMessage",
                    "RequestParameters": {"QueueUrl": "x"},
                },
                HTTP,
            ),
        ],
        [
            ({**_LAMBDA, "RequestParameters": {key: "x"}}, HTTP, f"request_parameters[{key!r}]")
            for key in ("header.a", "append:body.x", "integration.request.header.a", "append:path")
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
                "${x}",
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
            ({**_LAMBDA, "ConnectionId": "${" + "c" * 1024}, {}),
            ({"IntegrationType": "MOCK", "RequestTemplates": {"200": "t" * 32768}}, {}),
            ({**_LAMBDA, "RequestParameters": {"append:header.a": "x" * 512}}, {}),
        ],
        [
            ({**_LAMBDA, "Description": "d" * 1025}, {}, "description"),
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
            # Doubtful evidence contradicts nobody: a VPC link, and a passthrough behavior, are taken by both kinds.
            ({**_PRIVATE, "PassthroughBehavior": "WHEN_NO_MATCH"}, {}),
            (_PRIVATE, WEBSOCKET),
        ],
        [
            ({"IntegrationType": "MOCK", "TlsConfig": {}}, {}, "tls_config"),
            ({"IntegrationType": "MOCK"}, HTTP, "integration_type"),
            ({**_LAMBDA, "ResponseParameters": {"200": {}}}, WEBSOCKET, "response_parameters"),
            (
                {**_LAMBDA, "RequestTemplates": {"a": "b"}, "ResponseParameters": {"200": {}}},
                {},
                "response_parameters",
            ),
            (
                {**_LAMBDA, "ContentHandlingStrategy": "CONVERT_TO_TEXT"},
                HTTP,
                "content_handling_strategy",
            ),
            (
                {**_LAMBDA, "TemplateSelectionExpression": "x"},
                HTTP,
                "template_selection_expression",
            ),
            (
                {"IntegrationType": "AWS_PROXY", "IntegrationSubtype": "SQS-SendMessage"},
                WEBSOCKET,
                "integration_subtype",
            ),
        ],
    ),
}
