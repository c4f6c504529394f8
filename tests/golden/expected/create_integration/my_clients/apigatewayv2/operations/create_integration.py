"""CreateIntegration: ``POST /v2/apis/{apiId}/integrations``, answered with 201."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes import documented_rules as prose
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class CreateIntegrationResult(Structure):
    """What CreateIntegration gives."""

    __slots__ = (
        "api_gateway_managed",
        "connection_id",
        "connection_type",
        "content_handling_strategy",
        "credentials_arn",
        "description",
        "integration_id",
        "integration_method",
        "integration_response_selection_expression",
        "integration_subtype",
        "integration_type",
        "integration_uri",
        "passthrough_behavior",
        "payload_format_version",
        "request_parameters",
        "request_templates",
        "response_parameters",
        "template_selection_expression",
        "timeout_in_millis",
        "tls_config",
    )
    _members = {
        "api_gateway_managed": "ApiGatewayManaged",
        "connection_id": "ConnectionId",
        "connection_type": "ConnectionType",
        "content_handling_strategy": "ContentHandlingStrategy",
        "credentials_arn": "CredentialsArn",
        "description": "Description",
        "integration_id": "IntegrationId",
        "integration_method": "IntegrationMethod",
        "integration_response_selection_expression": "IntegrationResponseSelectionExpression",
        "integration_subtype": "IntegrationSubtype",
        "integration_type": "IntegrationType",
        "integration_uri": "IntegrationUri",
        "passthrough_behavior": "PassthroughBehavior",
        "payload_format_version": "PayloadFormatVersion",
        "request_parameters": "RequestParameters",
        "request_templates": "RequestTemplates",
        "response_parameters": "ResponseParameters",
        "template_selection_expression": "TemplateSelectionExpression",
        "timeout_in_millis": "TimeoutInMillis",
        "tls_config": "TlsConfig",
    }

    api_gateway_managed: bool | None
    """Specifies whether an integration is managed by API Gateway. If you created an API using
    using quick create, the resulting integration is managed by API Gateway. You can update a
    managed integration, but you can't delete it.
    """
    connection_id: str | None
    """The ID of the VPC link for a private integration. Supported only for HTTP APIs."""
    connection_type: t.ConnectionType | str | None
    """The type of the network connection to the integration endpoint. Specify INTERNET for
    connections through the public routable internet or VPC_LINK for private connections
    between API Gateway and resources in a VPC. The default value is INTERNET.
    """
    content_handling_strategy: t.ContentHandlingStrategy | str | None
    """Supported only for WebSocket APIs. Specifies how to handle response payload content type
    conversions. Supported values are CONVERT_TO_BINARY and CONVERT_TO_TEXT, with the
    following behaviors:

    CONVERT_TO_BINARY: Converts a response payload from a Base64-encoded string to the
    corresponding binary blob.

    CONVERT_TO_TEXT: Converts a response payload from a binary blob to a Base64-encoded
    string.

    If this property is not defined, the response payload will be passed through from the
    integration response to the route response or method response without modification.
    """
    credentials_arn: str | None
    """Specifies the credentials required for the integration, if any. For AWS integrations,
    three options are available. To specify an IAM Role for API Gateway to assume, use the
    role's Amazon Resource Name (ARN). To require that the caller's identity be passed through
    from the request, specify the string arn:aws:iam::*:user/*. To use resource-based
    permissions on supported AWS services, specify null.
    """
    description: str | None
    """Represents the description of an integration."""
    integration_id: str | None
    """Represents the identifier of an integration."""
    integration_method: str | None
    """Specifies the integration's HTTP method type."""
    integration_response_selection_expression: str | None
    """The integration response selection expression for the integration. Supported only for
    WebSocket APIs. See Integration Response Selection Expressions
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-integration-response-selection-expressions).
    """
    integration_subtype: str | None
    """Supported only for HTTP API AWS_PROXY integrations. Specifies the AWS service action to
    invoke. To learn more, see Integration subtype reference
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html).
    """
    integration_type: t.IntegrationType | str | None
    """The integration type of an integration. One of the following:

    AWS: for integrating the route or method request with an AWS service action, including the
    Lambda function-invoking action. With the Lambda function-invoking action, this is
    referred to as the Lambda custom integration. With any other AWS service action, this is
    known as AWS integration. Supported only for WebSocket APIs.

    AWS_PROXY: for integrating the route or method request with a Lambda function or other AWS
    service action. This integration is also referred to as a Lambda proxy integration.

    HTTP: for integrating the route or method request with an HTTP endpoint. This integration
    is also referred to as the HTTP custom integration. Supported only for WebSocket APIs.

    HTTP_PROXY: for integrating the route or method request with an HTTP endpoint, with the
    client request passed through as-is. This is also referred to as HTTP proxy integration.

    MOCK: for integrating the route or method request with API Gateway as a "loopback"
    endpoint without invoking any backend. Supported only for WebSocket APIs.
    """
    integration_uri: str | None
    """For a Lambda integration, specify the URI of a Lambda function.

    For an HTTP integration, specify a fully-qualified URL.

    For an HTTP API private integration, specify the ARN of an Application Load Balancer
    listener, Network Load Balancer listener, or AWS Cloud Map service. If you specify the ARN
    of an AWS Cloud Map service, API Gateway uses DiscoverInstances to identify resources. You
    can use query parameters to target specific resources. To learn more, see
    DiscoverInstances
    (https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html). For private
    integrations, all resources must be owned by the same AWS account.
    """
    passthrough_behavior: t.PassthroughBehavior | str | None
    """Specifies the pass-through behavior for incoming requests based on the Content-Type header
    in the request, and the available mapping templates specified as the requestTemplates
    property on the Integration resource. There are three valid values: WHEN_NO_MATCH,
    WHEN_NO_TEMPLATES, and NEVER. Supported only for WebSocket APIs.

    WHEN_NO_MATCH passes the request body for unmapped content types through to the
    integration backend without transformation.

    NEVER rejects unmapped content types with an HTTP 415 Unsupported Media Type response.

    WHEN_NO_TEMPLATES allows pass-through when the integration has no content types mapped to
    templates. However, if there is at least one content type defined, unmapped content types
    will be rejected with the same HTTP 415 Unsupported Media Type response.
    """
    payload_format_version: str | None
    """Specifies the format of the payload sent to an integration. Required for HTTP APIs.
    Supported values for Lambda proxy integrations are 1.0 and 2.0. For all other
    integrations, 1.0 is the only supported value. To learn more, see Working with AWS Lambda
    proxy integrations for HTTP APIs
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
    """
    request_parameters: dict[str, str] | None
    """For WebSocket APIs, a key-value map specifying request parameters that are passed from the
    method request to the backend. The key is an integration request parameter name and the
    associated value is a method request parameter value or static value that must be enclosed
    within single quotes and pre-encoded as required by the backend. The method request
    parameter value must match the pattern of method.request.{location}.{name} , where
    {location} is querystring, path, or header; and {name} must be a valid and unique method
    request parameter name.

    For HTTP API integrations with a specified integrationSubtype, request parameters are a
    key-value map specifying parameters that are passed to AWS_PROXY integrations. You can
    provide static values, or map request data, stage variables, or context variables that are
    evaluated at runtime. To learn more, see Working with AWS service integrations for HTTP
    APIs
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html).

    For HTTP API integrations, without a specified integrationSubtype request parameters are a
    key-value map specifying how to transform HTTP requests before sending them to backend
    integrations. The key should follow the pattern
    <action>:<header|querystring|path>.<location>. The action can be append, overwrite or
    remove. For values, you can provide static values, or map request data, stage variables,
    or context variables that are evaluated at runtime. To learn more, see Transforming API
    requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    """
    request_templates: dict[str, str] | None
    """Represents a map of Velocity templates that are applied on the request payload based on
    the value of the Content-Type header sent by the client. The content type value is the key
    in this map, and the template (as a String) is the value. Supported only for WebSocket
    APIs.
    """
    response_parameters: dict[str, dict[str, str]] | None
    """Supported only for HTTP APIs. You use response parameters to transform the HTTP response
    from a backend integration before returning the response to clients. Specify a key-value
    map from a selection key to response parameters. The selection key must be a valid HTTP
    status code within the range of 200-599. Response parameters are a key-value map. The key
    must match pattern <action>:<header>.<location> or overwrite.statuscode. The action can be
    append, overwrite or remove. The value can be a static value, or map to response data,
    stage variables, or context variables that are evaluated at runtime. To learn more, see
    Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    """
    template_selection_expression: str | None
    """The template selection expression for the integration. Supported only for WebSocket APIs."""
    timeout_in_millis: int | None
    """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and
    30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs
    and 30 seconds for HTTP APIs.
    """
    tls_config: t.TlsConfig | None
    """The TLS configuration for a private integration. If you specify a TLS configuration,
    private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    """

    def __init__(
        self,
        *,
        api_gateway_managed: bool | None = None,
        connection_id: str | None = None,
        connection_type: t.ConnectionType | str | None = None,
        content_handling_strategy: t.ContentHandlingStrategy | str | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        integration_id: str | None = None,
        integration_method: str | None = None,
        integration_response_selection_expression: str | None = None,
        integration_subtype: str | None = None,
        integration_type: t.IntegrationType | str | None = None,
        integration_uri: str | None = None,
        passthrough_behavior: t.PassthroughBehavior | str | None = None,
        payload_format_version: str | None = None,
        request_parameters: dict[str, str] | None = None,
        request_templates: dict[str, str] | None = None,
        response_parameters: dict[str, dict[str, str]] | None = None,
        template_selection_expression: str | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfig | None = None,
    ) -> None:
        self.api_gateway_managed = api_gateway_managed
        self.connection_id = connection_id
        self.connection_type = connection_type
        self.content_handling_strategy = content_handling_strategy
        self.credentials_arn = credentials_arn
        self.description = description
        self.integration_id = integration_id
        self.integration_method = integration_method
        self.integration_response_selection_expression = integration_response_selection_expression
        self.integration_subtype = integration_subtype
        self.integration_type = integration_type
        self.integration_uri = integration_uri
        self.passthrough_behavior = passthrough_behavior
        self.payload_format_version = payload_format_version
        self.request_parameters = request_parameters
        self.request_templates = request_templates
        self.response_parameters = response_parameters
        self.template_selection_expression = template_selection_expression
        self.timeout_in_millis = timeout_in_millis
        self.tls_config = tls_config


class CreateIntegrationRequest(Request[CreateIntegrationResult]):
    """Creates an Integration."""

    __slots__ = (
        "api_id",
        "integration_type",
        "connection_id",
        "connection_type",
        "content_handling_strategy",
        "credentials_arn",
        "description",
        "integration_method",
        "integration_subtype",
        "integration_uri",
        "passthrough_behavior",
        "payload_format_version",
        "request_parameters",
        "request_templates",
        "response_parameters",
        "template_selection_expression",
        "timeout_in_millis",
        "tls_config",
    )
    _members = {
        "api_id": "ApiId",
        "integration_type": "IntegrationType",
        "connection_id": "ConnectionId",
        "connection_type": "ConnectionType",
        "content_handling_strategy": "ContentHandlingStrategy",
        "credentials_arn": "CredentialsArn",
        "description": "Description",
        "integration_method": "IntegrationMethod",
        "integration_subtype": "IntegrationSubtype",
        "integration_uri": "IntegrationUri",
        "passthrough_behavior": "PassthroughBehavior",
        "payload_format_version": "PayloadFormatVersion",
        "request_parameters": "RequestParameters",
        "request_templates": "RequestTemplates",
        "response_parameters": "ResponseParameters",
        "template_selection_expression": "TemplateSelectionExpression",
        "timeout_in_millis": "TimeoutInMillis",
        "tls_config": "TlsConfig",
    }

    api_id: str
    """The API identifier."""
    integration_type: t.IntegrationType | str
    """The integration type of an integration. One of the following:

    AWS: for integrating the route or method request with an AWS service action, including the
    Lambda function-invoking action. With the Lambda function-invoking action, this is
    referred to as the Lambda custom integration. With any other AWS service action, this is
    known as AWS integration. Supported only for WebSocket APIs.

    AWS_PROXY: for integrating the route or method request with a Lambda function or other AWS
    service action. This integration is also referred to as a Lambda proxy integration.

    HTTP: for integrating the route or method request with an HTTP endpoint. This integration
    is also referred to as the HTTP custom integration. Supported only for WebSocket APIs.

    HTTP_PROXY: for integrating the route or method request with an HTTP endpoint, with the
    client request passed through as-is. This is also referred to as HTTP proxy integration.
    For HTTP API private integrations, use an HTTP_PROXY integration.

    MOCK: for integrating the route or method request with API Gateway as a "loopback"
    endpoint without invoking any backend. Supported only for WebSocket APIs.

    Rules: subtype-needs-aws-proxy, private-needs-http-proxy, payload-format-lambda,
    payload-format-other, uri-lambda (doubtful), uri-http.
    """
    connection_id: str | None
    """The ID of the VPC link for a private integration. Supported only for HTTP APIs.

    Rules: length, vpc-link-needs-connection, connection-needs-vpc-link (doubtful).
    """
    connection_type: t.ConnectionType | str | None
    """The type of the network connection to the integration endpoint. Specify INTERNET for
    connections through the public routable internet or VPC_LINK for private connections
    between API Gateway and resources in a VPC. The default value is INTERNET.

    Rules: vpc-link-needs-connection, connection-needs-vpc-link (doubtful), tls-needs-vpc-link
    (doubtful), private-needs-http-proxy, uri-http, uri-private (doubtful).
    """
    content_handling_strategy: t.ContentHandlingStrategy | str | None
    """Supported only for WebSocket APIs. Specifies how to handle response payload content type
    conversions. Supported values are CONVERT_TO_BINARY and CONVERT_TO_TEXT, with the
    following behaviors:

    CONVERT_TO_BINARY: Converts a response payload from a Base64-encoded string to the
    corresponding binary blob.

    CONVERT_TO_TEXT: Converts a response payload from a binary blob to a Base64-encoded
    string.

    If this property is not defined, the response payload will be passed through from the
    integration response to the route response or method response without modification.
    """
    credentials_arn: str | None
    """Specifies the credentials required for the integration, if any. For AWS integrations,
    three options are available. To specify an IAM Role for API Gateway to assume, use the
    role's Amazon Resource Name (ARN). To require that the caller's identity be passed through
    from the request, specify the string arn:aws:iam::*:user/*. To use resource-based
    permissions on supported AWS services, specify null.

    Rules: credentials-form (doubtful).
    """
    description: str | None
    """The description of the integration.

    Rules: length.
    """
    integration_method: str | None
    """Specifies the integration's HTTP method type.

    Rules: length.
    """
    integration_subtype: str | None
    """Supported only for HTTP API AWS_PROXY integrations. Specifies the AWS service action to
    invoke. To learn more, see Integration subtype reference
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html).

    Rules: length, subtype-needs-aws-proxy, payload-format-lambda, payload-format-other,
    uri-lambda (doubtful), request-parameter-key-http.
    """
    integration_uri: str | None
    """For a Lambda integration, specify the URI of a Lambda function.

    For an HTTP integration, specify a fully-qualified URL.

    For an HTTP API private integration, specify the ARN of an Application Load Balancer
    listener, Network Load Balancer listener, or AWS Cloud Map service. If you specify the ARN
    of an AWS Cloud Map service, API Gateway uses DiscoverInstances to identify resources. You
    can use query parameters to target specific resources. To learn more, see
    DiscoverInstances
    (https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html). For private
    integrations, all resources must be owned by the same AWS account.

    Rules: length, uri-lambda (doubtful), uri-http, uri-private (doubtful).
    """
    passthrough_behavior: t.PassthroughBehavior | str | None
    """Specifies the pass-through behavior for incoming requests based on the Content-Type header
    in the request, and the available mapping templates specified as the requestTemplates
    property on the Integration resource. There are three valid values: WHEN_NO_MATCH,
    WHEN_NO_TEMPLATES, and NEVER. Supported only for WebSocket APIs.

    WHEN_NO_MATCH passes the request body for unmapped content types through to the
    integration backend without transformation.

    NEVER rejects unmapped content types with an HTTP 415 Unsupported Media Type response.

    WHEN_NO_TEMPLATES allows pass-through when the integration has no content types mapped to
    templates. However, if there is at least one content type defined, unmapped content types
    will be rejected with the same HTTP 415 Unsupported Media Type response.
    """
    payload_format_version: str | None
    """Specifies the format of the payload sent to an integration. Required for HTTP APIs.
    Supported values for Lambda proxy integrations are 1.0 and 2.0. For all other
    integrations, 1.0 is the only supported value. To learn more, see Working with AWS Lambda
    proxy integrations for HTTP APIs
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).

    Rules: length, payload-format-required (doubtful), payload-format-lambda,
    payload-format-other.
    """
    request_parameters: dict[str, str] | None
    """For WebSocket APIs, a key-value map specifying request parameters that are passed from the
    method request to the backend. The key is an integration request parameter name and the
    associated value is a method request parameter value or static value that must be enclosed
    within single quotes and pre-encoded as required by the backend. The method request
    parameter value must match the pattern of method.request.{location}.{name} , where
    {location} is querystring, path, or header; and {name} must be a valid and unique method
    request parameter name.

    For HTTP API integrations with a specified integrationSubtype, request parameters are a
    key-value map specifying parameters that are passed to AWS_PROXY integrations. You can
    provide static values, or map request data, stage variables, or context variables that are
    evaluated at runtime. To learn more, see Working with AWS service integrations for HTTP
    APIs
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html).

    For HTTP API integrations without a specified integrationSubtype request parameters are a
    key-value map specifying how to transform HTTP requests before sending them to the
    backend. The key should follow the pattern <action>:<header|querystring|path>.<location>
    where action can be append, overwrite or remove. For values, you can provide static
    values, or map request data, stage variables, or context variables that are evaluated at
    runtime. To learn more, see Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).

    Rules: length (doubtful), request-parameter-key-http, request-parameter-key-websocket
    (doubtful), request-parameter-value-websocket (doubtful).
    """
    request_templates: dict[str, str] | None
    """Represents a map of Velocity templates that are applied on the request payload based on
    the value of the Content-Type header sent by the client. The content type value is the key
    in this map, and the template (as a String) is the value. Supported only for WebSocket
    APIs.

    Rules: length.
    """
    response_parameters: dict[str, dict[str, str]] | None
    """Supported only for HTTP APIs. You use response parameters to transform the HTTP response
    from a backend integration before returning the response to clients. Specify a key-value
    map from a selection key to response parameters. The selection key must be a valid HTTP
    status code within the range of 200-599. Response parameters are a key-value map. The key
    must match pattern <action>:<header>.<location> or overwrite.statuscode. The action can be
    append, overwrite or remove. The value can be a static value, or map to response data,
    stage variables, or context variables that are evaluated at runtime. To learn more, see
    Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).

    Rules: length (doubtful), response-status, response-parameter-key.
    """
    template_selection_expression: str | None
    """The template selection expression for the integration."""
    timeout_in_millis: int | None
    """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and
    30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs
    and 30 seconds for HTTP APIs.

    Rules: timeout-websocket.
    """
    tls_config: t.TlsConfigInput | None
    """The TLS configuration for a private integration. If you specify a TLS configuration,
    private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.

    Rules: length (doubtful), tls-needs-vpc-link (doubtful).
    """

    def __init__(
        self,
        *,
        api_id: str,
        integration_type: t.IntegrationType | str,
        connection_id: str | None = None,
        connection_type: t.ConnectionType | str | None = None,
        content_handling_strategy: t.ContentHandlingStrategy | str | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        integration_method: str | None = None,
        integration_subtype: str | None = None,
        integration_uri: str | None = None,
        passthrough_behavior: t.PassthroughBehavior | str | None = None,
        payload_format_version: str | None = None,
        request_parameters: dict[str, str] | None = None,
        request_templates: dict[str, str] | None = None,
        response_parameters: dict[str, dict[str, str]] | None = None,
        template_selection_expression: str | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfigInput | None = None,
    ) -> None:
        self.api_id = api_id
        self.integration_type = integration_type
        self.connection_id = connection_id
        self.connection_type = connection_type
        self.content_handling_strategy = content_handling_strategy
        self.credentials_arn = credentials_arn
        self.description = description
        self.integration_method = integration_method
        self.integration_subtype = integration_subtype
        self.integration_uri = integration_uri
        self.passthrough_behavior = passthrough_behavior
        self.payload_format_version = payload_format_version
        self.request_parameters = request_parameters
        self.request_templates = request_templates
        self.response_parameters = response_parameters
        self.template_selection_expression = template_selection_expression
        self.timeout_in_millis = timeout_in_millis
        self.tls_config = tls_config

    def check(self, found: Problems) -> None:
        found.label("api_id", self.api_id)
        found.required("integration_type", self.integration_type)
        found.enum("integration_type", self.integration_type, t.IntegrationType)
        found.string("connection_id", self.connection_id)
        found.enum("connection_type", self.connection_type, t.ConnectionType)
        found.enum(
            "content_handling_strategy", self.content_handling_strategy, t.ContentHandlingStrategy
        )
        found.string("credentials_arn", self.credentials_arn)
        found.string("description", self.description)
        found.string("integration_method", self.integration_method)
        found.string("integration_subtype", self.integration_subtype)
        found.string("integration_uri", self.integration_uri)
        found.enum("passthrough_behavior", self.passthrough_behavior, t.PassthroughBehavior)
        found.string("payload_format_version", self.payload_format_version)
        found.string_map("request_parameters", self.request_parameters)
        found.string_map("request_templates", self.request_templates)
        found.map_of("response_parameters", self.response_parameters, found.string_map)
        found.string("template_selection_expression", self.template_selection_expression)
        found.integer("timeout_in_millis", self.timeout_in_millis, 50, 30000)
        found.structure("tls_config", self.tls_config, t.TlsConfigInput)
        if found.sound:
            check_rules(self, found)


def check_rules(request: CreateIntegrationRequest, found: Problems) -> None:
    """What only the documentation of CreateIntegration states, by its rules file."""
    connection_id = request.connection_id
    description = request.description
    integration_method = request.integration_method
    integration_subtype = request.integration_subtype
    integration_uri = request.integration_uri
    payload_format_version = request.payload_format_version
    request_parameters = request.request_parameters
    request_templates = request.request_templates
    response_parameters = request.response_parameters
    tls_config = request.tls_config
    integration_type = request.integration_type
    content_handling_strategy = request.content_handling_strategy
    template_selection_expression = request.template_selection_expression
    passthrough_behavior = request.passthrough_behavior
    timeout_in_millis = request.timeout_in_millis
    connection_type = request.connection_type
    credentials_arn = request.credentials_arn
    if (
        connection_id is not None
        and not 1 <= len(connection_id) <= 1024
        and "${" not in connection_id
    ):
        found.doubt("connection_id", "length", "must have 1 to 1024 characters", connection_id)
    if description is not None and len(description) > 1024:
        found.doubt("description", "length", "must have at most 1024 characters", description)
    if integration_method is not None and not 1 <= len(integration_method) <= 64:
        found.doubt(
            "integration_method", "length", "must have 1 to 64 characters", integration_method
        )
    if (
        integration_subtype is not None
        and not 1 <= len(integration_subtype) <= 128
        and "${" not in integration_subtype
    ):
        found.doubt(
            "integration_subtype", "length", "must have 1 to 128 characters", integration_subtype
        )
    if (
        integration_uri is not None
        and not 1 <= len(integration_uri) <= 2048
        and "${" not in integration_uri
    ):
        found.doubt("integration_uri", "length", "must have 1 to 2048 characters", integration_uri)
    if (
        payload_format_version is not None
        and not 1 <= len(payload_format_version) <= 64
        and "${" not in payload_format_version
    ):
        found.doubt(
            "payload_format_version",
            "length",
            "must have 1 to 64 characters",
            payload_format_version,
        )
    if request_parameters:
        for key, item in request_parameters.items():
            if len(item) > 512 and "${" not in item:
                found.suspect(
                    f"request_parameters[{key!r}]",
                    "length",
                    "must have at most 512 characters",
                    item,
                )
    if request_templates:
        for key, item in request_templates.items():
            if len(item) > 32768 and "${" not in item:
                found.doubt(
                    f"request_templates[{key!r}]",
                    "length",
                    "must have at most 32768 characters",
                    item,
                )
    if response_parameters:
        for key, inner in response_parameters.items():
            for inner_key, inner_item in inner.items():
                if len(inner_item) > 512 and "${" not in inner_item:
                    found.suspect(
                        f"response_parameters[{key!r}][{inner_key!r}]",
                        "length",
                        "must have at most 512 characters",
                        inner_item,
                    )
    if (
        tls_config is not None
        and tls_config.server_name_to_verify is not None
        and len(tls_config.server_name_to_verify) > 512
    ):
        found.suspect(
            "tls_config.server_name_to_verify",
            "length",
            "must have at most 512 characters",
            tls_config.server_name_to_verify,
        )
    api_hint = found.hints.get("api_protocol")
    api_is_http: object = (
        api_hint == "HTTP" or integration_subtype or response_parameters or tls_config is not None
    )
    api_is_websocket: object = (
        api_hint == "WEBSOCKET"
        or integration_type in ("AWS", "HTTP", "MOCK")
        or content_handling_strategy
        or request_templates
        or template_selection_expression
    )
    api_may_be_http = api_is_http or (
        not api_is_websocket and not passthrough_behavior and connection_id
    )
    api_may_be_websocket = api_is_websocket or (
        not api_is_http and not connection_id and passthrough_behavior
    )
    if api_is_http and api_is_websocket:
        prose.contradict(
            found,
            "api",
            "api_protocol",
            api_hint,
            [
                ("WEBSOCKET", "integration_type", integration_type in ("AWS", "HTTP", "MOCK")),
                ("WEBSOCKET", "content_handling_strategy", content_handling_strategy),
                ("WEBSOCKET", "request_templates", request_templates),
                ("WEBSOCKET", "template_selection_expression", template_selection_expression),
                ("HTTP", "integration_subtype", integration_subtype),
                ("HTTP", "response_parameters", response_parameters),
                ("HTTP", "tls_config", tls_config is not None),
            ],
        )
        api_is_http = api_is_websocket = api_may_be_http = api_may_be_websocket = False
    if api_is_websocket and timeout_in_millis is not None and timeout_in_millis > 29000:
        found.doubt(
            "timeout_in_millis",
            "timeout-websocket",
            "WebSocket APIs allow at most 29,000 milliseconds",
            timeout_in_millis,
        )
    if connection_type == "VPC_LINK" and not connection_id:
        found.doubt(
            "connection_id",
            "vpc-link-needs-connection",
            "a private integration names its VPC link in connection_id",
        )
    if connection_id and connection_type != "VPC_LINK":
        found.suspect(
            "connection_type",
            "connection-needs-vpc-link",
            "connection_id is used with connection_type VPC_LINK only; the default is INTERNET",
        )
    if tls_config is not None and connection_type != "VPC_LINK":
        found.suspect(
            "connection_type",
            "tls-needs-vpc-link",
            "tls_config is for private integrations (connection_type VPC_LINK)",
        )
    if integration_subtype and integration_type and integration_type != "AWS_PROXY":
        found.doubt(
            "integration_type",
            "subtype-needs-aws-proxy",
            "integration_subtype goes with integration_type AWS_PROXY",
            integration_type,
        )
    if (
        api_is_http
        and connection_type == "VPC_LINK"
        and integration_type
        and integration_type != "HTTP_PROXY"
    ):
        found.doubt(
            "integration_type",
            "private-needs-http-proxy",
            "private integrations of HTTP APIs are HTTP_PROXY",
            integration_type,
        )
    if api_may_be_http and not payload_format_version:
        found.suspect(
            "payload_format_version",
            "payload-format-required",
            "HTTP APIs need payload_format_version",
        )
    if (
        integration_type == "AWS_PROXY"
        and not integration_subtype
        and payload_format_version
        and "${" not in payload_format_version
        and payload_format_version not in ("1.0", "2.0")
    ):
        found.doubt(
            "payload_format_version",
            "payload-format-lambda",
            "Lambda proxy integrations take payload format 1.0 or 2.0",
            payload_format_version,
        )
    if (
        (integration_type in ("AWS", "HTTP", "HTTP_PROXY", "MOCK") or integration_subtype)
        and payload_format_version
        and "${" not in payload_format_version
        and payload_format_version != "1.0"
    ):
        found.doubt(
            "payload_format_version",
            "payload-format-other",
            "only Lambda proxy integrations take a payload format other than 1.0",
            payload_format_version,
        )
    if (
        integration_type == "AWS_PROXY"
        and not integration_subtype
        and integration_uri
        and not prose.begins(integration_uri, ("arn:aws:lambda:", "arn:aws:apigateway:"))
        and not prose.matches(integration_uri, "arn:[\\w-]+:(lambda|apigateway):.+")
        and "${" not in integration_uri
    ):
        found.suspect(
            "integration_uri",
            "uri-lambda",
            "a Lambda integration's URI is the function's ARN or its apigateway invocation ARN",
            integration_uri,
        )
    if (
        integration_type in ("HTTP", "HTTP_PROXY")
        and (connection_type or "INTERNET") == "INTERNET"
        and integration_uri
        and not prose.begins(integration_uri, ("http://", "https://"))
        and "${" not in integration_uri
    ):
        found.doubt(
            "integration_uri",
            "uri-http",
            "an HTTP integration's URI is a fully-qualified URL",
            integration_uri,
        )
    if (
        api_may_be_http
        and connection_type == "VPC_LINK"
        and integration_uri
        and (
            not integration_uri.startswith("arn:aws:elasticloadbalancing:")
            or ":listener/" not in integration_uri[30:-1]
        )
        and (
            not integration_uri.startswith("arn:aws:servicediscovery:")
            or ":service/" not in integration_uri[26:-1]
        )
        and not prose.matches(
            integration_uri,
            "arn:[\\w-]+:(elasticloadbalancing:.+:listener/.+|servicediscovery:.+:service/.+)",
        )
        and "${" not in integration_uri
    ):
        found.suspect(
            "integration_uri",
            "uri-private",
            "a private integration's URI is the ARN of a listener or of a Cloud Map service",
            integration_uri,
        )
    if (
        credentials_arn
        and not prose.begins(credentials_arn, ("arn:aws:iam::",))
        and not prose.matches(credentials_arn, "arn:[\\w-]+:iam::.+")
        and "${" not in credentials_arn
    ):
        found.suspect(
            "credentials_arn",
            "credentials-form",
            "credentials_arn is a role's ARN, or arn:aws:iam::*:user/* to pass the caller's identity on",
            credentials_arn,
        )
    if response_parameters:
        for key in response_parameters:
            if (
                len(key) != 3
                or key[0] not in "2345"
                or key[1] not in "0123456789"
                or key[2] not in "0123456789"
            ) and "${" not in key:
                found.doubt(
                    f"response_parameters[{key!r}]",
                    "response-status",
                    "keys of response_parameters are status codes from 200 to 599",
                )
    if response_parameters:
        for key, inner in response_parameters.items():
            for inner_key in inner:
                if (
                    not inner_key.startswith(
                        ("append:header.", "overwrite:header.", "remove:header.")
                    )
                    and inner_key not in ("overwrite.statuscode", "overwrite:statuscode")
                    and "${" not in inner_key
                ):
                    found.doubt(
                        f"response_parameters[{key!r}][{inner_key!r}]",
                        "response-parameter-key",
                        "keys are append|overwrite|remove:header.NAME or overwrite:statuscode",
                    )
    if api_is_http and not integration_subtype and request_parameters:
        for key in request_parameters:
            if (
                not key.startswith(
                    (
                        "append:header.",
                        "append:querystring.",
                        "append:path.",
                        "overwrite:header.",
                        "overwrite:querystring.",
                        "overwrite:path.",
                        "remove:header.",
                        "remove:querystring.",
                        "remove:path.",
                    )
                )
                and key != "overwrite:path"
                and "${" not in key
            ):
                found.doubt(
                    f"request_parameters[{key!r}]",
                    "request-parameter-key-http",
                    "keys are append|overwrite|remove:header.NAME or :querystring.NAME, or overwrite:path",
                )
    if api_may_be_websocket and request_parameters:
        for key in request_parameters:
            if (
                not key.startswith(
                    (
                        "integration.request.header.",
                        "integration.request.querystring.",
                        "integration.request.path.",
                        "integration.request.multivalueheader.",
                        "integration.request.multivaluequerystring.",
                    )
                )
                and "${" not in key
            ):
                found.suspect(
                    f"request_parameters[{key!r}]",
                    "request-parameter-key-websocket",
                    "keys are integration.request.header|querystring|path.NAME",
                )
    if api_may_be_websocket and request_parameters:
        for key, item in request_parameters.items():
            if (
                not prose.begins(
                    item, ("method.request.", "route.request.", "context.", "stageVariables.")
                )
                and not prose.matches(item, "'.*'")
                and "${" not in item
            ):
                found.suspect(
                    f"request_parameters[{key!r}]",
                    "request-parameter-value-websocket",
                    "values are route.request.*, context.*, stageVariables.*, or a static value in single quotes",
                    item,
                )


def serialize(request: CreateIntegrationRequest) -> HttpRequest:
    body: wire.Object = {}
    if request.connection_id is not None:
        body["connectionId"] = request.connection_id
    if request.connection_type is not None:
        body["connectionType"] = request.connection_type
    if request.content_handling_strategy is not None:
        body["contentHandlingStrategy"] = request.content_handling_strategy
    if request.credentials_arn is not None:
        body["credentialsArn"] = request.credentials_arn
    if request.description is not None:
        body["description"] = request.description
    if request.integration_method is not None:
        body["integrationMethod"] = request.integration_method
    if request.integration_subtype is not None:
        body["integrationSubtype"] = request.integration_subtype
    body["integrationType"] = request.integration_type
    if request.integration_uri is not None:
        body["integrationUri"] = request.integration_uri
    if request.passthrough_behavior is not None:
        body["passthroughBehavior"] = request.passthrough_behavior
    if request.payload_format_version is not None:
        body["payloadFormatVersion"] = request.payload_format_version
    if request.request_parameters is not None:
        body["requestParameters"] = request.request_parameters
    if request.request_templates is not None:
        body["requestTemplates"] = request.request_templates
    if request.response_parameters is not None:
        body["responseParameters"] = request.response_parameters
    if request.template_selection_expression is not None:
        body["templateSelectionExpression"] = request.template_selection_expression
    if request.timeout_in_millis is not None:
        body["timeoutInMillis"] = request.timeout_in_millis
    if request.tls_config is not None:
        body["tlsConfig"] = request.tls_config.to_wire()
    return wire.json_request(
        "POST", f'/v2/apis/{rest.label("api_id", request.api_id)}/integrations', body
    )


def parse(response: HttpResponse) -> CreateIntegrationResult:
    body = wire.json_object(response)
    return CreateIntegrationResult(
        api_gateway_managed=wire.boolean(body, "apiGatewayManaged"),
        connection_id=wire.string(body, "connectionId"),
        connection_type=wire.enum(body, "connectionType", t.ConnectionType),
        content_handling_strategy=wire.enum(
            body, "contentHandlingStrategy", t.ContentHandlingStrategy
        ),
        credentials_arn=wire.string(body, "credentialsArn"),
        description=wire.string(body, "description"),
        integration_id=wire.string(body, "integrationId"),
        integration_method=wire.string(body, "integrationMethod"),
        integration_response_selection_expression=wire.string(
            body, "integrationResponseSelectionExpression"
        ),
        integration_subtype=wire.string(body, "integrationSubtype"),
        integration_type=wire.enum(body, "integrationType", t.IntegrationType),
        integration_uri=wire.string(body, "integrationUri"),
        passthrough_behavior=wire.enum(body, "passthroughBehavior", t.PassthroughBehavior),
        payload_format_version=wire.string(body, "payloadFormatVersion"),
        request_parameters=wire.string_map(body, "requestParameters"),
        request_templates=wire.string_map(body, "requestTemplates"),
        response_parameters=wire.map_of(body, "responseParameters", wire.string_map),
        template_selection_expression=wire.string(body, "templateSelectionExpression"),
        timeout_in_millis=wire.integer(body, "timeoutInMillis"),
        tls_config=wire.structure(body, "tlsConfig", t.TlsConfig.from_wire),
    )


CREATE_INTEGRATION = Operation(
    service=SERVICE,
    name="CreateIntegration",
    input=CreateIntegrationRequest,
    output=CreateIntegrationResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "NotFoundException",
        "TooManyRequestsException",
        "BadRequestException",
        "ConflictException",
    ),
)
