"""UpdateIntegration: ``PATCH /v2/apis/{apiId}/integrations/{integrationId}``, answered with 200."""

from __future__ import annotations

from collections.abc import Mapping

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes import documented_rules as rules
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class UpdateIntegrationRequest(Request["UpdateIntegrationResult"]):
    """Updates an Integration."""

    _members = {
        "api_id": "ApiId",
        "integration_id": "IntegrationId",
        "connection_id": "ConnectionId",
        "connection_type": "ConnectionType",
        "content_handling_strategy": "ContentHandlingStrategy",
        "credentials_arn": "CredentialsArn",
        "description": "Description",
        "integration_method": "IntegrationMethod",
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
    __slots__ = tuple(_members)

    api_id: str
    """The API identifier."""
    integration_id: str
    """The integration ID."""
    connection_id: str | None
    """The ID of the VPC link for a private integration. Supported only for HTTP APIs.

    Rules: length, connection-needs-vpc-link (doubtful).
    """
    connection_type: t.ConnectionType | str | None
    """The type of the network connection to the integration endpoint. Specify INTERNET for
    connections through the public routable internet or VPC_LINK for private connections
    between API Gateway and resources in a VPC. The default value is INTERNET.

    Rules: uri-http, uri-private, private-needs-http-proxy (doubtful),
    connection-needs-vpc-link (doubtful).
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
    """The description of the integration

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

    Rules: length, payload-format-other, subtype-needs-aws-proxy, subtype-known,
    send-message-parameters, queue-parameters, delete-message-parameters,
    put-events-parameters, get-configuration-parameters, put-record-parameters,
    start-execution-parameters, stop-execution-parameters, subtype-parameter-names,
    update-needs-parameters, request-parameter-key-update.
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
    For HTTP API private integrations, use an HTTP_PROXY integration.

    MOCK: for integrating the route or method request with API Gateway as a "loopback"
    endpoint without invoking any backend. Supported only for WebSocket APIs.

    Rules: payload-format-other, payload-format-websocket, uri-http, private-needs-http-proxy
    (doubtful), subtype-needs-aws-proxy.
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

    Rules: length, uri-http, uri-private.
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

    Rules: length, payload-format-known, payload-format-other, payload-format-websocket.
    """
    request_parameters: Mapping[str, str] | None
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
    key-value map specifying how to transform HTTP requests before sending them to the
    backend. The key should follow the pattern <action>:<header|querystring|path>.<location>
    where action can be append, overwrite or remove. For values, you can provide static
    values, or map request data, stage variables, or context variables that are evaluated at
    runtime. To learn more, see Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).

    Rules: length (doubtful), send-message-parameters, queue-parameters,
    delete-message-parameters, put-events-parameters, get-configuration-parameters,
    put-record-parameters, start-execution-parameters, stop-execution-parameters,
    subtype-parameter-names, update-needs-parameters, request-parameter-key,
    request-parameter-header-twice, request-parameter-key-update, request-parameter-value,
    remove-value, request-parameter-key-websocket (doubtful),
    request-parameter-value-websocket (doubtful).
    """
    request_templates: Mapping[str, str] | None
    """Represents a map of Velocity templates that are applied on the request payload based on
    the value of the Content-Type header sent by the client. The content type value is the key
    in this map, and the template (as a String) is the value. Supported only for WebSocket
    APIs.

    Rules: length.
    """
    response_parameters: Mapping[str, Mapping[str, str]] | None
    """Supported only for HTTP APIs. You use response parameters to transform the HTTP response
    from a backend integration before returning the response to clients. Specify a key-value
    map from a selection key to response parameters. The selection key must be a valid HTTP
    status code within the range of 200-599. Response parameters are a key-value map. The key
    must match pattern <action>:<header>.<location> or overwrite.statuscode. The action can be
    append, overwrite or remove. The value can be a static value, or map to response data,
    stage variables, or context variables that are evaluated at runtime. To learn more, see
    Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).

    Rules: length (doubtful), response-status, response-parameter-key, response-status-value.
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

    Rules: length (doubtful).
    """

    def __init__(
        self,
        *,
        api_id: str,
        integration_id: str,
        connection_id: str | None = None,
        connection_type: t.ConnectionType | str | None = None,
        content_handling_strategy: t.ContentHandlingStrategy | str | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        integration_method: str | None = None,
        integration_subtype: str | None = None,
        integration_type: t.IntegrationType | str | None = None,
        integration_uri: str | None = None,
        passthrough_behavior: t.PassthroughBehavior | str | None = None,
        payload_format_version: str | None = None,
        request_parameters: Mapping[str, str] | None = None,
        request_templates: Mapping[str, str] | None = None,
        response_parameters: Mapping[str, Mapping[str, str]] | None = None,
        template_selection_expression: str | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfigInput | None = None,
    ) -> None:
        self.api_id = api_id
        self.integration_id = integration_id
        self.connection_id = connection_id
        self.connection_type = connection_type
        self.content_handling_strategy = content_handling_strategy
        self.credentials_arn = credentials_arn
        self.description = description
        self.integration_method = integration_method
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

    def check(self, problems: Problems) -> None:
        if type(self.api_id) is not str or self.api_id in ("", ".", ".."):
            problems.label("api_id", self.api_id)
        if type(self.integration_id) is not str or self.integration_id in ("", ".", ".."):
            problems.label("integration_id", self.integration_id)
        if self.connection_id is not None and not (
            type(self.connection_id) is str and len(self.connection_id) <= 1024
        ):
            problems.string("connection_id", self.connection_id, certain=(0, 1024))
        if self.connection_type is not None:
            problems.enum("connection_type", self.connection_type, t.ConnectionType)
        if self.content_handling_strategy is not None:
            problems.enum(
                "content_handling_strategy",
                self.content_handling_strategy,
                t.ContentHandlingStrategy,
            )
        if self.credentials_arn is not None and type(self.credentials_arn) is not str:
            problems.string("credentials_arn", self.credentials_arn)
        if self.description is not None and not (
            type(self.description) is str and len(self.description) <= 1024
        ):
            problems.string("description", self.description, certain=(0, 1024))
        if self.integration_method is not None and not (
            type(self.integration_method) is str and len(self.integration_method) <= 64
        ):
            problems.string("integration_method", self.integration_method, certain=(0, 64))
        if self.integration_subtype is not None and not (
            type(self.integration_subtype) is str and len(self.integration_subtype) <= 128
        ):
            problems.string("integration_subtype", self.integration_subtype, certain=(0, 128))
        if self.integration_type is not None:
            problems.enum("integration_type", self.integration_type, t.IntegrationType)
        if self.integration_uri is not None and not (
            type(self.integration_uri) is str and len(self.integration_uri) <= 2048
        ):
            problems.string("integration_uri", self.integration_uri, certain=(0, 2048))
        if self.passthrough_behavior is not None:
            problems.enum("passthrough_behavior", self.passthrough_behavior, t.PassthroughBehavior)
        if self.payload_format_version is not None and not (
            type(self.payload_format_version) is str and len(self.payload_format_version) <= 64
        ):
            problems.string("payload_format_version", self.payload_format_version, certain=(0, 64))
        if self.request_parameters is not None:
            problems.string_map("request_parameters", self.request_parameters, doubtful=(0, 512))
        if self.request_templates is not None:
            problems.string_map("request_templates", self.request_templates, certain=(0, 32768))
        if self.response_parameters is not None:
            problems.map_of(
                "response_parameters",
                self.response_parameters,
                lambda path, item: problems.string_map(path, item, doubtful=(0, 512)),
            )
        if (
            self.template_selection_expression is not None
            and type(self.template_selection_expression) is not str
        ):
            problems.string("template_selection_expression", self.template_selection_expression)
        if self.timeout_in_millis is not None and not (
            type(self.timeout_in_millis) is int and 50 <= self.timeout_in_millis <= 30000
        ):
            problems.integer("timeout_in_millis", self.timeout_in_millis, 50, 30000)
        if self.tls_config is not None:
            problems.structure("tls_config", self.tls_config, t.TlsConfigInput)
        if problems.sound:
            check_rules(self, problems)


MAPPING_WEBSOCKET_REGEX = rules.Regex(
    r"(?i)integration\.request\..+", usual="integration.request.*"
)
MAPPING_HTTP_REGEX = rules.Regex(
    "(?i)(append|overwrite|remove):.+", usual="append:*|overwrite:*|remove:*"
)
SUBTYPE_PARAMETER_NAMES_REGEX = rules.Regex("[A-Za-z]+")
RESPONSE_STATUS_REGEX = rules.Regex(r"[2-5]\d\d", usual="2##|3##|4##|5##")
RESPONSE_PARAMETER_KEY_REGEX = rules.Regex(
    r'(?i)(append|overwrite|remove):header\.[^\s%"(),/:;<=>?@\[\\\]{}]+|overwrite[:.]statuscode',
    usual="append:header.*|overwrite:header.*|remove:header.*|overwrite.statuscode|overwrite:statuscode",
)
RESPONSE_STATUS_VALUE_OF_REGEX = rules.Regex(
    "(?i)overwrite[:.]statuscode", usual="overwrite.statuscode|overwrite:statuscode"
)
RESPONSE_STATUS_VALUE_REGEX = rules.Regex(
    r"(?i)([1-5]\d\d)?|(?=.*\$)[^${}]*(?:(?:\$\{(?:(?:response|request)\.(?:header\.|body|querystring\.|path)|context\.|stageVariables\.)[^}]*\}|\$(?:(?:response|request)\.(?:header\.|body|querystring\.|path)|context\.|stageVariables\.)|\$(?!\{|[\w.]{2}))[^${}]*)*",
    usual="1##|2##|3##|4##|5##||!",
)
REQUEST_PARAMETER_KEY_REGEX = rules.Regex(
    r'(?i)(append|overwrite):header\.(?!apigw-|authorization$)[^\s%"(),/:;<=>?@\[\\\]{}]+|remove:header\.[^\s%"(),/:;<=>?@\[\\\]{}]+|(append|overwrite|remove):(querystring|path)\..+|overwrite:path|(?!(append|overwrite|remove):).*',
    usual="!append:header.apigw-|!append:header.authorization|!overwrite:header.apigw-|!overwrite:header.authorization|append:header.*|overwrite:header.*|remove:header.*|append:querystring.*|append:path.*|overwrite:querystring.*|overwrite:path.*|remove:querystring.*|remove:path.*|overwrite:path|!append:|!overwrite:|!remove:|*",
)
REQUEST_PARAMETER_HEADER_TWICE_REGEX = rules.Regex(
    r"(?i)(?:append|overwrite|remove):header\.(.+)",
    usual="append:header.*|overwrite:header.*|remove:header.*",
)
REQUEST_PARAMETER_KEY_HTTP_REGEX = rules.Regex(
    "(?i)(append|overwrite|remove):.*", usual="append:*|overwrite:*|remove:*"
)
REQUEST_PARAMETER_VALUE_REGEX = rules.Regex(
    r"(?i)[^${}]*(?:(?:\$\{(?:request\.(?:header\.|querystring\.|path|body)|context\.|stageVariables\.)[^}]*\}|\$(?:request\.(?:header\.|querystring\.|path|body)|context\.|stageVariables\.)|\$(?!\{|[\w.]{2}))[^${}]*)*",
    references="$request.header.|$request.querystring.|$request.path|$request.body|$context.|$stageVariables.",
)
REMOVE_VALUE_OF_REGEX = rules.Regex("(?i)remove:.*", usual="remove:*")
REMOVE_VALUE_REGEX = rules.Regex("('')?", usual="''|")
REQUEST_PARAMETER_KEY_WEBSOCKET_REGEX = rules.Regex(
    r"(?i)integration\.request\.(header|querystring|path|multivalueheader|multivaluequerystring)\..+",
    usual="integration.request.header.*|integration.request.querystring.*|integration.request.path.*|integration.request.multivalueheader.*|integration.request.multivaluequerystring.*",
)
REQUEST_PARAMETER_VALUE_WEBSOCKET_REGEX = rules.Regex(
    r"((method|route)\.request\..+|(context|stageVariables)\..+|'.*')?"
)


def check_rules(request: UpdateIntegrationRequest, problems: Problems) -> None:
    """What only the documentation of UpdateIntegration states, by its rules file."""
    api_is_http, api_is_websocket, api_may_be_http, api_may_be_websocket = find_api(
        request, problems
    )
    if api_is_websocket:
        check_timeout(request, problems)
    if request.payload_format_version:
        check_payload_format(request, problems, api_is_websocket)
    if request.connection_type:
        if request.integration_uri:
            check_uri(request, problems, api_is_http)
        if api_may_be_http and request.integration_type:
            check_private_integration(request, problems)
        # connection-needs-vpc-link: the documentation of CreateIntegrationRequest$ConnectionType
        if request.connection_id and request.connection_type != "VPC_LINK":
            problems.doubtful(
                "connection_type",
                "connection-needs-vpc-link",
                "set connection_type to VPC_LINK; with INTERNET, the default, connection_id is not used",
                request.connection_type,
            )
    if request.integration_subtype:
        check_subtype(request, problems)
        if request.request_parameters:
            check_queue_parameters(request, problems)
            check_action_parameters(request, problems)
            check_parameter_names(request, problems)
        # update-needs-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.request_parameters is None:
            problems.certain(
                "request_parameters",
                "update-needs-parameters",
                "send all of request_parameters again whenever an update names integration_subtype",
            )
    if request.credentials_arn:
        check_credentials(request, problems)
    if request.response_parameters:
        check_response_parameters(request, problems)
    if request.request_parameters:
        check_request_parameters(request, problems, api_is_http)
        if api_may_be_websocket:
            check_websocket_parameters(request, problems)


def find_api(
    request: UpdateIntegrationRequest, problems: Problems
) -> tuple[bool, bool, bool, bool]:
    """The values of api: by the hint api_protocol, or by the evidence type-websocket,
    mapping-websocket, mapping-http, content-handling-websocket, templates-websocket,
    template-selection-websocket, connection-http, subtype-http, response-parameters-http,
    tls-http.
    """
    api_hint = problems.hints.get("api_protocol")
    api_is_http = api_hint == "HTTP"
    api_is_websocket = bool(
        api_hint == "WEBSOCKET"
        or request.integration_type in ("AWS", "HTTP", "MOCK")
        or (request.request_parameters and MAPPING_WEBSOCKET_REGEX.some(request.request_parameters))
    )
    if api_is_http and api_is_websocket:
        report_contradiction_of_api(request, problems)
        return False, False, False, False
    if api_is_http or api_is_websocket:
        return api_is_http, api_is_websocket, api_is_http, api_is_websocket
    api_seems_http = bool(
        request.connection_id
        or request.integration_subtype
        or request.response_parameters
        or (request.request_parameters and MAPPING_HTTP_REGEX.some(request.request_parameters))
        or (request.tls_config is not None and rules.holds(request.tls_config))
    )
    api_seems_websocket = bool(
        request.content_handling_strategy
        or request.request_templates
        or request.template_selection_expression
    )
    api_may_be_http = api_seems_http and not api_seems_websocket
    api_may_be_websocket = api_seems_websocket and not api_seems_http
    return api_is_http, api_is_websocket, api_may_be_http, api_may_be_websocket


def report_contradiction_of_api(request: UpdateIntegrationRequest, problems: Problems) -> None:
    rules.contradict(
        problems,
        "api",
        "api_protocol",
        [
            (
                "WEBSOCKET",
                "integration_type",
                "HTTP APIs have AWS_PROXY and HTTP_PROXY only",
                request.integration_type in ("AWS", "HTTP", "MOCK"),
            ),
            (
                "WEBSOCKET",
                "request_parameters",
                "keys that begin with integration.request are for WebSocket APIs",
                request.request_parameters
                and MAPPING_WEBSOCKET_REGEX.some(request.request_parameters),
            ),
        ],
    )


def check_timeout(request: UpdateIntegrationRequest, problems: Problems) -> None:
    # timeout-websocket: the documentation of CreateIntegrationRequest$TimeoutInMillis
    if request.timeout_in_millis is not None and request.timeout_in_millis > 29000:
        problems.certain(
            "timeout_in_millis",
            "timeout-websocket",
            "WebSocket APIs allow at most 29,000 milliseconds; set timeout_in_millis to 50 to 29000",
            request.timeout_in_millis,
        )


def check_payload_format(
    request: UpdateIntegrationRequest, problems: Problems, api_is_websocket: bool
) -> None:
    # payload-format-known: https://github.com/badmintoncryer/cdk-preflight,
    # pf-apigwv2-aws-proxy-payload-version
    if request.payload_format_version not in ("1.0", "2.0"):
        problems.certain(
            "payload_format_version",
            "payload-format-known",
            "set payload_format_version to 1.0 or 2.0",
            request.payload_format_version,
        )
    if request.payload_format_version:
        # payload-format-other: the documentation of CreateIntegrationRequest$PayloadFormatVersion
        if (
            request.integration_type in ("AWS", "HTTP", "HTTP_PROXY", "MOCK")
            or request.integration_subtype
        ) and request.payload_format_version == "2.0":
            problems.certain(
                "payload_format_version",
                "payload-format-other",
                "only Lambda functions take payload format 2.0; set payload_format_version to 1.0",
                request.payload_format_version,
            )
        # payload-format-websocket: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-websocket-payload-version
        if (
            api_is_websocket
            and request.integration_type == "AWS_PROXY"
            and request.payload_format_version == "2.0"
        ):
            problems.certain(
                "payload_format_version",
                "payload-format-websocket",
                "WebSocket APIs take payload format 1.0 only; set payload_format_version to 1.0",
                request.payload_format_version,
            )


def check_uri(request: UpdateIntegrationRequest, problems: Problems, api_is_http: bool) -> None:
    if request.connection_type and request.integration_uri:
        # uri-http: the documentation of CreateIntegrationRequest$IntegrationUri
        if (
            request.integration_type in ("HTTP", "HTTP_PROXY")
            and request.connection_type == "INTERNET"
            and not request.integration_uri.startswith(("https://", "http://"))
            and "${" not in request.integration_uri
            and not rules.matches(request.integration_uri, "(?i)https?://.+")
        ):
            problems.certain(
                "integration_uri",
                "uri-http",
                "set integration_uri to a full URL that begins with https:// or http://",
                request.integration_uri,
            )
        # uri-private: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-vpc-link-integration-uri
        if (
            api_is_http
            and request.connection_type == "VPC_LINK"
            and "${" not in request.integration_uri
            and not rules.matches(
                request.integration_uri,
                r"arn:[\w-]+:(elasticloadbalancing:.+:listener/.+|servicediscovery:.+:service/.+)",
            )
        ):
            problems.certain(
                "integration_uri",
                "uri-private",
                "set integration_uri to the ARN of a load balancer's listener or of a Cloud Map service",
                request.integration_uri,
            )


def check_private_integration(request: UpdateIntegrationRequest, problems: Problems) -> None:
    # private-needs-http-proxy: the documentation of CreateIntegrationRequest$IntegrationType
    if request.connection_type == "VPC_LINK" and request.integration_type != "HTTP_PROXY":
        problems.doubtful(
            "integration_type",
            "private-needs-http-proxy",
            "set integration_type to HTTP_PROXY; private integrations of HTTP APIs take no other",
            request.integration_type,
        )


def check_subtype(request: UpdateIntegrationRequest, problems: Problems) -> None:
    # subtype-needs-aws-proxy: the documentation of CreateIntegrationRequest$IntegrationSubtype
    if request.integration_type and request.integration_type != "AWS_PROXY":
        problems.certain(
            "integration_type",
            "subtype-needs-aws-proxy",
            "set integration_type to AWS_PROXY; no other type takes an integration_subtype",
            request.integration_type,
        )
    # subtype-known: https://github.com/badmintoncryer/cdk-preflight,
    # pf-apigwv2-integration-subtype-known
    if request.integration_subtype not in (
        "EventBridge-PutEvents",
        "SQS-SendMessage",
        "SQS-ReceiveMessage",
        "SQS-DeleteMessage",
        "SQS-PurgeQueue",
        "AppConfig-GetConfiguration",
        "Kinesis-PutRecord",
        "StepFunctions-StartExecution",
        "StepFunctions-StartSyncExecution",
        "StepFunctions-StopExecution",
    ):
        problems.certain(
            "integration_subtype",
            "subtype-known",
            "set integration_subtype to one of EventBridge-PutEvents, SQS-SendMessage, SQS-ReceiveMessage, SQS-DeleteMessage, SQS-PurgeQueue, AppConfig-GetConfiguration, Kinesis-PutRecord, StepFunctions-StartExecution, StepFunctions-StartSyncExecution, StepFunctions-StopExecution",
            request.integration_subtype,
        )


def check_queue_parameters(request: UpdateIntegrationRequest, problems: Problems) -> None:
    if request.integration_subtype:
        # send-message-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype == "SQS-SendMessage" and not rules.has(
            request.request_parameters, ("QueueUrl", "MessageBody")
        ):
            problems.certain(
                "request_parameters",
                "send-message-parameters",
                "set QueueUrl and MessageBody in request_parameters: this action requires them, and none may be empty",
            )
        # queue-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype in (
            "SQS-ReceiveMessage",
            "SQS-PurgeQueue",
        ) and not rules.has(request.request_parameters, ("QueueUrl",)):
            problems.certain(
                "request_parameters",
                "queue-parameters",
                "set QueueUrl in request_parameters: this action requires it, and it may not be empty",
            )
        # delete-message-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype == "SQS-DeleteMessage" and not rules.has(
            request.request_parameters, ("QueueUrl", "ReceiptHandle")
        ):
            problems.certain(
                "request_parameters",
                "delete-message-parameters",
                "set QueueUrl and ReceiptHandle in request_parameters: this action requires them, and none may be empty",
            )


def check_action_parameters(request: UpdateIntegrationRequest, problems: Problems) -> None:
    if request.integration_subtype:
        # put-events-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype == "EventBridge-PutEvents" and not rules.has(
            request.request_parameters, ("Detail", "DetailType", "Source")
        ):
            problems.certain(
                "request_parameters",
                "put-events-parameters",
                "set Detail, DetailType and Source in request_parameters: this action requires them, and none may be empty",
            )
        # get-configuration-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype == "AppConfig-GetConfiguration" and not rules.has(
            request.request_parameters, ("Application", "Environment", "Configuration", "ClientId")
        ):
            problems.certain(
                "request_parameters",
                "get-configuration-parameters",
                "set Application, Environment, Configuration and ClientId in request_parameters: this action requires them, and none may be empty",
            )
        # put-record-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype == "Kinesis-PutRecord" and not rules.has(
            request.request_parameters, ("StreamName", "Data", "PartitionKey")
        ):
            problems.certain(
                "request_parameters",
                "put-record-parameters",
                "set StreamName, Data and PartitionKey in request_parameters: this action requires them, and none may be empty",
            )
        # start-execution-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype in (
            "StepFunctions-StartExecution",
            "StepFunctions-StartSyncExecution",
        ) and not rules.has(request.request_parameters, ("StateMachineArn",)):
            problems.certain(
                "request_parameters",
                "start-execution-parameters",
                "set StateMachineArn in request_parameters: this action requires it, and it may not be empty",
            )
        # stop-execution-parameters: https://github.com/badmintoncryer/cdk-preflight,
        # pf-apigwv2-integration-subtype-required-parameters
        if request.integration_subtype == "StepFunctions-StopExecution" and not rules.has(
            request.request_parameters, ("ExecutionArn",)
        ):
            problems.certain(
                "request_parameters",
                "stop-execution-parameters",
                "set ExecutionArn in request_parameters: this action requires it, and it may not be empty",
            )


def check_parameter_names(request: UpdateIntegrationRequest, problems: Problems) -> None:
    # subtype-parameter-names: the documentation of CreateIntegrationRequest$RequestParameters
    if request.request_parameters:
        for key in SUBTYPE_PARAMETER_NAMES_REGEX.unmatched(request.request_parameters):
            problems.certain(
                f"request_parameters[{key!r}]",
                "subtype-parameter-names",
                "with integration_subtype set, use the names of the action's own parameters as keys, such as QueueUrl",
            )


def check_credentials(request: UpdateIntegrationRequest, problems: Problems) -> None:
    # credentials-form: the documentation of CreateIntegrationRequest$CredentialsArn
    if (
        request.credentials_arn
        and not request.credentials_arn.startswith("arn:aws:iam::")
        and "${" not in request.credentials_arn
        and not rules.matches(request.credentials_arn, r"arn:[\w-]+:iam::.+")
    ):
        problems.doubtful(
            "credentials_arn",
            "credentials-form",
            "set credentials_arn to the ARN of a role, or to arn:aws:iam::*:user/* to pass on the caller's identity",
            request.credentials_arn,
        )


def check_response_parameters(request: UpdateIntegrationRequest, problems: Problems) -> None:
    if request.response_parameters:
        # response-status: the documentation of CreateIntegrationRequest$ResponseParameters
        for key in RESPONSE_STATUS_REGEX.unmatched(request.response_parameters):
            problems.certain(
                f"response_parameters[{key!r}]",
                "response-status",
                "use a status code from 200 to 599 as the key",
            )
        for key, inner in request.response_parameters.items():
            # response-parameter-key: the documentation of
            # CreateIntegrationRequest$ResponseParameters
            for inner_key in RESPONSE_PARAMETER_KEY_REGEX.unmatched(inner):
                problems.certain(
                    f"response_parameters[{key!r}][{inner_key!r}]",
                    "response-parameter-key",
                    "use the key append:header.NAME, overwrite:header.NAME, remove:header.NAME or overwrite:statuscode",
                )
            # response-status-value: the documentation of
            # CreateIntegrationRequest$ResponseParameters
            for inner_key, item in RESPONSE_STATUS_VALUE_REGEX.unmatched_values_of(
                inner, RESPONSE_STATUS_VALUE_OF_REGEX
            ):
                problems.certain(
                    f"response_parameters[{key!r}][{inner_key!r}]",
                    "response-status-value",
                    "set the value to a status code from 100 to 599, or to $response.header.NAME, $context.NAME or $stageVariables.NAME",
                    item,
                )


def check_request_parameters(
    request: UpdateIntegrationRequest, problems: Problems, api_is_http: bool
) -> None:
    if request.request_parameters:
        # request-parameter-key: the documentation of CreateIntegrationRequest$RequestParameters
        for key in REQUEST_PARAMETER_KEY_REGEX.unmatched(request.request_parameters):
            problems.certain(
                f"request_parameters[{key!r}]",
                "request-parameter-key",
                "begin the key with append, overwrite or remove, then :header.NAME or :querystring.NAME; or use overwrite:path. The header authorization and headers that begin with apigw- are reserved",
            )
        # request-parameter-header-twice: the documentation of
        # CreateIntegrationRequest$RequestParameters
        if not REQUEST_PARAMETER_HEADER_TWICE_REGEX.distinct(request.request_parameters):
            problems.certain(
                "request_parameters",
                "request-parameter-header-twice",
                "map each header only once; names of headers are compared without regard to case",
            )
        # request-parameter-key-update: https://github.com/go-to-k/cdkd, apigatewayv2-provider.ts
        if api_is_http and request.integration_subtype is None:
            for key in REQUEST_PARAMETER_KEY_HTTP_REGEX.unmatched(request.request_parameters):
                problems.certain(
                    f"request_parameters[{key!r}]",
                    "request-parameter-key-update",
                    "begin the key with append:, overwrite: or remove:; parameters of a service action need integration_type and integration_subtype in the same update",
                )
        # request-parameter-value: the documentation of CreateIntegrationRequest$RequestParameters
        if REQUEST_PARAMETER_KEY_HTTP_REGEX.some(request.request_parameters):
            for key, item in REQUEST_PARAMETER_VALUE_REGEX.unmatched_values(
                request.request_parameters
            ):
                problems.certain(
                    f"request_parameters[{key!r}]",
                    "request-parameter-value",
                    "set the value to static text without braces, or to $request.header.NAME, $request.querystring.NAME, $request.path, $request.body, $context.NAME or $stageVariables.NAME, also as ${...}",
                    item,
                )
        # remove-value: the documentation of CreateIntegrationRequest$RequestParameters
        for key, item in REMOVE_VALUE_REGEX.unmatched_values_of(
            request.request_parameters, REMOVE_VALUE_OF_REGEX
        ):
            problems.certain(
                f"request_parameters[{key!r}]",
                "remove-value",
                "set the value to '' (two single quotes); remove takes no value of its own",
                item,
            )


def check_websocket_parameters(request: UpdateIntegrationRequest, problems: Problems) -> None:
    if request.request_parameters:
        # request-parameter-key-websocket: the documentation of
        # CreateIntegrationRequest$RequestParameters
        for key in REQUEST_PARAMETER_KEY_WEBSOCKET_REGEX.unmatched(request.request_parameters):
            problems.doubtful(
                f"request_parameters[{key!r}]",
                "request-parameter-key-websocket",
                "use the key integration.request.header.NAME, integration.request.querystring.NAME or integration.request.path.NAME",
            )
        # request-parameter-value-websocket: the documentation of
        # CreateIntegrationRequest$RequestParameters
        for key, item in REQUEST_PARAMETER_VALUE_WEBSOCKET_REGEX.unmatched_values(
            request.request_parameters
        ):
            problems.doubtful(
                f"request_parameters[{key!r}]",
                "request-parameter-value-websocket",
                "set the value to route.request.*, context.*, stageVariables.* or a static value in single quotes",
                item,
            )


def serialize(request: UpdateIntegrationRequest) -> HttpRequest:
    body: Object = {}
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
    if request.integration_type is not None:
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
        "PATCH",
        f'/v2/apis/{rest.label("api_id", request.api_id)}'
        f'/integrations/{rest.label("integration_id", request.integration_id)}',
        body,
    )


class UpdateIntegrationResult(Structure):
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
    __slots__ = tuple(_members)

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


def parse(response: HttpResponse) -> UpdateIntegrationResult:
    body = wire.json_object(response)
    return UpdateIntegrationResult(
        api_gateway_managed=wire.boolean(body, "apiGatewayManaged"),
        connection_id=wire.string(body, "connectionId"),
        connection_type=(
            wire.enum(body, "connectionType", t.ConnectionType)
            if "connectionType" in body
            else None
        ),
        content_handling_strategy=(
            wire.enum(body, "contentHandlingStrategy", t.ContentHandlingStrategy)
            if "contentHandlingStrategy" in body
            else None
        ),
        credentials_arn=wire.string(body, "credentialsArn"),
        description=wire.string(body, "description"),
        integration_id=wire.string(body, "integrationId"),
        integration_method=wire.string(body, "integrationMethod"),
        integration_response_selection_expression=wire.string(
            body, "integrationResponseSelectionExpression"
        ),
        integration_subtype=wire.string(body, "integrationSubtype"),
        integration_type=(
            wire.enum(body, "integrationType", t.IntegrationType)
            if "integrationType" in body
            else None
        ),
        integration_uri=wire.string(body, "integrationUri"),
        passthrough_behavior=(
            wire.enum(body, "passthroughBehavior", t.PassthroughBehavior)
            if "passthroughBehavior" in body
            else None
        ),
        payload_format_version=wire.string(body, "payloadFormatVersion"),
        request_parameters=wire.string_map(body, "requestParameters"),
        request_templates=wire.string_map(body, "requestTemplates"),
        response_parameters=wire.map_of(body, "responseParameters", wire.string_map),
        template_selection_expression=wire.string(body, "templateSelectionExpression"),
        timeout_in_millis=wire.integer(body, "timeoutInMillis"),
        tls_config=(
            wire.structure(body, "tlsConfig", t.TlsConfig.from_wire)
            if "tlsConfig" in body
            else None
        ),
    )


UPDATE_INTEGRATION = Operation(
    service=SERVICE,
    name="UpdateIntegration",
    input=UpdateIntegrationRequest,
    output=UpdateIntegrationResult,
    serialize=serialize,
    parse=parse,
    errors=(
        "NotFoundException",
        "TooManyRequestsException",
        "BadRequestException",
        "ConflictException",
    ),
)
