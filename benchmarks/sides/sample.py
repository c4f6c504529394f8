"""The one call that every side makes: CreateIntegration with twelve of its eighteen members, and its answer.

Standard library only and next to nothing to import, as it is part of every start that is measured.
"""

from __future__ import annotations

API_ID = "a1b2c3d4e5"
REGION = "eu-central-1"

_URI = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/orders/50dc6c495c0c9188/0467ef3c8400ae65"
_SERVER_NAME = "orders.internal.example.com"
_REQUEST_PARAMETERS = {
    "append:header.x-tenant": "$context.authorizer.tenant",
    "overwrite:path": "/orders/$request.path.proxy",
    "remove:querystring.debug": "",
}
_RESPONSE_PARAMETERS = {
    "200": {"append:header.x-served-by": "orders", "remove:header.server": ""},
    "404": {"overwrite:statuscode": "410"},
}

ARGUMENTS = {
    "api_id": API_ID,
    "integration_type": "HTTP_PROXY",
    "connection_id": "vl7x2c9",
    "connection_type": "VPC_LINK",
    "description": "Orders, by way of the internal load balancer",
    "integration_method": "ANY",
    "integration_uri": _URI,
    "payload_format_version": "1.0",
    "request_parameters": _REQUEST_PARAMETERS,
    "response_parameters": _RESPONSE_PARAMETERS,
    "timeout_in_millis": 12000,
}
"""For the generated client, which takes ``tls_config`` besides."""

TLS_CONFIG = {"server_name_to_verify": _SERVER_NAME}

MEMBERS = {
    "ApiId": API_ID,
    "IntegrationType": "HTTP_PROXY",
    "ConnectionId": "vl7x2c9",
    "ConnectionType": "VPC_LINK",
    "Description": "Orders, by way of the internal load balancer",
    "IntegrationMethod": "ANY",
    "IntegrationUri": _URI,
    "PayloadFormatVersion": "1.0",
    "RequestParameters": _REQUEST_PARAMETERS,
    "ResponseParameters": _RESPONSE_PARAMETERS,
    "TimeoutInMillis": 12000,
    "TlsConfig": {"ServerNameToVerify": _SERVER_NAME},
}
"""The same for boto3."""

INTEGRATION_ID = "q9w8e7r"
ANSWER_STATUS = 201
ANSWER_HEADERS = {
    "date": "Wed, 21 Oct 2026 07:28:00 GMT",
    "content-type": "application/json",
    "x-amzn-requestid": "0d3b9f55-31c9-4a5e-9b5f-5d2a6f9f7a11",
    "access-control-allow-origin": "*",
    "apigw-requestid": "Fq2bXhQ0liAEMJg=",
}
ANSWER = (
    '{"integrationId":"q9w8e7r","integrationType":"HTTP_PROXY","apiGatewayManaged":false,'
    '"connectionId":"vl7x2c9","connectionType":"VPC_LINK",'
    '"description":"Orders, by way of the internal load balancer",'
    f'"integrationMethod":"ANY","integrationUri":"{_URI}",'
    '"passthroughBehavior":"WHEN_NO_MATCH","payloadFormatVersion":"1.0",'
    '"requestParameters":{"append:header.x-tenant":"$context.authorizer.tenant",'
    '"overwrite:path":"/orders/$request.path.proxy","remove:querystring.debug":""},'
    '"responseParameters":{"200":{"append:header.x-served-by":"orders","remove:header.server":""},'
    '"404":{"overwrite:statuscode":"410"}},"timeoutInMillis":12000,'
    f'"tlsConfig":{{"serverNameToVerify":"{_SERVER_NAME}"}}}}'
).encode()
