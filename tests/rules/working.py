"""Requests of CreateIntegration and UpdateIntegration that people really make and the service takes, in boto3's form,
each with the hint that a caller may give.
"""

from __future__ import annotations

from typing import Any

Params = dict[str, Any]

LAMBDA = "arn:aws:lambda:eu-west-1:123456789012:function:orders"
INVOKE = f"arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{LAMBDA}/invocations"
LISTENER = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/inside/50dc6c495c0c9188/f2f7dc8efc522ab2"
CLOUD_MAP = "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-y7aoqvwjzlnp5lqp"
ROLE = "arn:aws:iam::123456789012:role/gateway"
HTTP, WEBSOCKET = {"api_protocol": "HTTP"}, {"api_protocol": "WEBSOCKET"}

# The shapes are those of the Developer Guide's pages and of Terraform's acceptance tests, which create them on AWS:
# http-api-develop-integrations-lambda, -http, -private, -aws-services; http-api-parameter-mapping;
# websocket-api-develop-binary-media-types, apigateway-websocket-api-integrations,
# websocket-api-mapping-template-reference.
WORKING: dict[str, tuple[Params, dict[str, str]]] = {
    "Lambda proxy, payload 2.0": (
        {"IntegrationType": "AWS_PROXY", "IntegrationUri": LAMBDA, "PayloadFormatVersion": "2.0"},
        HTTP,
    ),
    "Lambda proxy, payload 1.0, invocation ARN, a role and a timeout": (
        {
            "IntegrationType": "AWS_PROXY",
            "IntegrationMethod": "POST",
            "IntegrationUri": INVOKE,
            "PayloadFormatVersion": "1.0",
            "CredentialsArn": ROLE,
            "TimeoutInMillis": 29001,
        },
        HTTP,
    ),
    "Lambda proxy of an alias that a stage variable names": (
        {
            "IntegrationType": "AWS_PROXY",
            "IntegrationUri": LAMBDA + ":${stageVariables.alias}",
            "PayloadFormatVersion": "2.0",
        },
        {},
    ),
    "HTTP proxy": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "ANY",
            "IntegrationUri": "https://example.com/{proxy}",
            "PayloadFormatVersion": "1.0",
        },
        HTTP,
    ),
    "HTTP proxy with path and header mappings": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "GET",
            "IntegrationUri": "https://example.com",
            "PayloadFormatVersion": "1.0",
            "RequestParameters": {
                "overwrite:path": "$request.path.proxy",
                "append:header.header1": "$context.requestId",
                "remove:querystring.debug": "''",
                "overwrite:querystring.user": "$context.authorizer.user",
            },
            "ResponseParameters": {
                "200": {"overwrite:statuscode": "202", "append:header.via": "gateway"},
                "500": {"remove:header.server": "''", "overwrite:statuscode": "403"},
            },
        },
        {},
    ),
    "HTTP proxy, removing with an empty value": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "GET",
            "IntegrationUri": "http://example.com",
            "PayloadFormatVersion": "1.0",
            "RequestParameters": {"remove:header.authorization": ""},
        },
        HTTP,
    ),
    "HTTP proxy to a host that a stage variable names": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "ANY",
            "IntegrationUri": "${stageVariables.url}",
            "PayloadFormatVersion": "1.0",
        },
        HTTP,
    ),
    "private, to a load balancer's listener": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "ANY",
            "IntegrationUri": LISTENER,
            "ConnectionType": "VPC_LINK",
            "ConnectionId": "abc123",
            "PayloadFormatVersion": "1.0",
        },
        {},
    ),
    "private, to Cloud Map, with TLS": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "ANY",
            "IntegrationUri": CLOUD_MAP,
            "ConnectionType": "VPC_LINK",
            "ConnectionId": "abc123",
            "PayloadFormatVersion": "1.0",
            "TlsConfig": {"ServerNameToVerify": "inside.example.com"},
        },
        {},
    ),
    "private, in another partition": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "GET",
            "ConnectionType": "VPC_LINK",
            "ConnectionId": "abc123",
            "IntegrationUri": LISTENER.replace("arn:aws:", "arn:aws-cn:"),
            "PayloadFormatVersion": "1.0",
        },
        HTTP,
    ),
    "SQS-SendMessage": (
        {
            "IntegrationType": "AWS_PROXY",
            "IntegrationSubtype": "SQS-SendMessage",
            "PayloadFormatVersion": "1.0",
            "CredentialsArn": ROLE,
            "RequestParameters": {
                "QueueUrl": "$request.header.queueUrl",
                "MessageBody": "$request.body.message",
            },
        },
        {},
    ),
    "EventBridge-PutEvents": (
        {
            "IntegrationType": "AWS_PROXY",
            "IntegrationSubtype": "EventBridge-PutEvents",
            "PayloadFormatVersion": "1.0",
            "CredentialsArn": ROLE,
            "Description": "to the bus",
            "RequestParameters": {
                "Detail": "$request.body.Detail",
                "DetailType": "MyDetailType",
                "Source": "my.source",
            },
            "ResponseParameters": {"200": {"append:header.x": "1"}},
        },
        HTTP,
    ),
    "StepFunctions-StartExecution, the caller's identity": (
        {
            "IntegrationType": "AWS_PROXY",
            "IntegrationSubtype": "StepFunctions-StartExecution",
            "PayloadFormatVersion": "1.0",
            "CredentialsArn": "arn:aws:iam::*:user/*",
            "RequestParameters": {
                "StateMachineArn": "$stageVariables.machine",
                "Input": "$request.body",
            },
        },
        {},
    ),
    "WebSocket, AWS, with templates and $default": (
        {
            "IntegrationType": "AWS",
            "IntegrationMethod": "POST",
            "IntegrationUri": INVOKE,
            "RequestTemplates": {
                "$default": '{"connectionId": "$context.connectionId"}',
                "200": "{}",
            },
            "TemplateSelectionExpression": "\\$default",
            "PassthroughBehavior": "WHEN_NO_TEMPLATES",
            "ContentHandlingStrategy": "CONVERT_TO_TEXT",
            "TimeoutInMillis": 29000,
            "CredentialsArn": ROLE,
        },
        {},
    ),
    "WebSocket, Lambda proxy": (
        {"IntegrationType": "AWS_PROXY", "IntegrationMethod": "POST", "IntegrationUri": INVOKE},
        WEBSOCKET,
    ),
    "WebSocket, HTTP, with parameters": (
        {
            "IntegrationType": "HTTP",
            "IntegrationMethod": "POST",
            "IntegrationUri": "https://example.com/${stageVariables.path}",
            "RequestParameters": {
                "integration.request.header.id": "context.connectionId",
                "integration.request.querystring.q": "route.request.querystring.q",
                "integration.request.path.p": "'static'",
                "integration.request.header.stage": "stageVariables.name",
            },
        },
        {},
    ),
    "WebSocket through a VPC link": (
        {
            "IntegrationType": "HTTP_PROXY",
            "IntegrationMethod": "POST",
            "IntegrationUri": "http://inside.example.com/connect",
            "ConnectionType": "VPC_LINK",
            "ConnectionId": "abc123",
            "PassthroughBehavior": "WHEN_NO_MATCH",
            "RequestParameters": {"integration.request.header.id": "context.connectionId"},
        },
        WEBSOCKET,
    ),
    "WebSocket through the VPC link that a stage variable names": (
        {
            "IntegrationType": "HTTP",
            "IntegrationMethod": "POST",
            "IntegrationUri": "http://inside.example.com",
            "ConnectionType": "VPC_LINK",
            "ConnectionId": "${stageVariables.link}",
        },
        {},
    ),
    "MOCK": (
        {
            "IntegrationType": "MOCK",
            "RequestTemplates": {"200": '{"statusCode": 200}'},
            "TemplateSelectionExpression": "200",
            "PassthroughBehavior": "NEVER",
        },
        {},
    ),
    "no more than is required": ({"IntegrationType": "MOCK"}, {}),
}

UPDATES: dict[str, tuple[Params, dict[str, str]]] = {
    "a description": ({"Description": "other"}, {}),
    "a description taken away": ({"Description": ""}, HTTP),
    "a URI": ({"IntegrationUri": "https://example.com/v2"}, HTTP),
    "the VPC link": ({"ConnectionId": "def456"}, {}),
    "to a private integration, whose link is there": ({"ConnectionType": "VPC_LINK"}, HTTP),
    "a mapping taken away": ({"RequestParameters": {"append:header.a": ""}}, HTTP),
    "payload format": ({"PayloadFormatVersion": "2.0"}, HTTP),
    "TLS": ({"TlsConfig": {"ServerNameToVerify": "other.example.com"}}, {}),
    "timeout": ({"TimeoutInMillis": 30000}, HTTP),
    "a template": ({"RequestTemplates": {"$default": "{}"}}, WEBSOCKET),
}
