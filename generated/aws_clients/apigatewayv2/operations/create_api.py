"""CreateApi: ``POST /v2/apis``, answered with 201."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class CreateApiRequest(Request["CreateApiResponse"]):
    """Creates an Api resource."""

    _members = {
        "name": "Name",
        "protocol_type": "ProtocolType",
        "api_key_selection_expression": "ApiKeySelectionExpression",
        "cors_configuration": "CorsConfiguration",
        "credentials_arn": "CredentialsArn",
        "description": "Description",
        "disable_schema_validation": "DisableSchemaValidation",
        "disable_execute_api_endpoint": "DisableExecuteApiEndpoint",
        "ip_address_type": "IpAddressType",
        "route_key": "RouteKey",
        "route_selection_expression": "RouteSelectionExpression",
        "tags": "Tags",
        "target": "Target",
        "version": "Version",
    }
    __slots__ = tuple(_members)

    name: str
    """The name of the API.

    Rules: length.
    """
    protocol_type: t.ProtocolType | str
    """The API protocol."""
    api_key_selection_expression: str | None
    """An API key selection expression. Supported only for WebSocket APIs. See API Key Selection
    Expressions
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-apikey-selection-expressions).
    """
    cors_configuration: t.Cors | None
    """A CORS configuration. Supported only for HTTP APIs. See Configuring CORS
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more
    information.

    Rules: length.
    """
    credentials_arn: str | None
    """This property is part of quick create. It specifies the credentials required for the
    integration, if any. For a Lambda integration, three options are available. To specify an
    IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require
    that the caller's identity be passed through from the request, specify
    arn:aws:iam::*:user/*. To use resource-based permissions on supported AWS services,
    specify null. Currently, this property is not used for HTTP integrations. Supported only
    for HTTP APIs.
    """
    description: str | None
    """The description of the API.

    Rules: length.
    """
    disable_schema_validation: bool | None
    """Avoid validating models when creating a deployment. Supported only for WebSocket APIs."""
    disable_execute_api_endpoint: bool | None
    """Specifies whether clients can invoke your API by using the default execute-api endpoint.
    By default, clients can invoke your API with the default
    https://{api_id}.execute-api.{region}.amazonaws.com endpoint. To require that clients use
    a custom domain name to invoke your API, disable the default endpoint.
    """
    ip_address_type: t.IpAddressType | str | None
    """The IP address types that can invoke the API."""
    route_key: str | None
    """This property is part of quick create. If you don't specify a routeKey, a default route of
    $default is created. The $default route acts as a catch-all for any request made to your
    API, for a particular stage. The $default route key can't be modified. You can add routes
    after creating the API, and you can update the route keys of additional routes. Supported
    only for HTTP APIs.
    """
    route_selection_expression: str | None
    """The route selection expression for the API. For HTTP APIs, the routeSelectionExpression
    must be ${request.method} ${request.path}. If not provided, this will be the default for
    HTTP APIs. This property is required for WebSocket APIs.
    """
    tags: Mapping[str, str] | None
    """The collection of tags. Each tag element is associated with a given resource."""
    target: str | None
    """This property is part of quick create. Quick create produces an API with an integration, a
    default catch-all route, and a default stage which is configured to automatically deploy
    changes. For HTTP integrations, specify a fully qualified URL. For Lambda integrations,
    specify a function ARN. The type of the integration will be HTTP_PROXY or AWS_PROXY,
    respectively. Supported only for HTTP APIs.

    Rules: length.
    """
    version: str | None
    """A version identifier for the API.

    Rules: length.
    """

    def __init__(
        self,
        *,
        name: str,
        protocol_type: t.ProtocolType | str,
        api_key_selection_expression: str | None = None,
        cors_configuration: t.Cors | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        disable_schema_validation: bool | None = None,
        disable_execute_api_endpoint: bool | None = None,
        ip_address_type: t.IpAddressType | str | None = None,
        route_key: str | None = None,
        route_selection_expression: str | None = None,
        tags: Mapping[str, str] | None = None,
        target: str | None = None,
        version: str | None = None,
    ) -> None:
        self.name = name
        self.protocol_type = protocol_type
        self.api_key_selection_expression = api_key_selection_expression
        self.cors_configuration = cors_configuration
        self.credentials_arn = credentials_arn
        self.description = description
        self.disable_schema_validation = disable_schema_validation
        self.disable_execute_api_endpoint = disable_execute_api_endpoint
        self.ip_address_type = ip_address_type
        self.route_key = route_key
        self.route_selection_expression = route_selection_expression
        self.tags = tags
        self.target = target
        self.version = version

    def check(self, problems: Problems) -> None:
        if not (type(self.name) is str and len(self.name) <= 128):
            problems.required("name", self.name)
            problems.string("name", self.name, certain=(0, 128))
        if type(self.protocol_type) is not str:
            problems.required("protocol_type", self.protocol_type)
        problems.enum("protocol_type", self.protocol_type, t.ProtocolType)
        if (
            self.api_key_selection_expression is not None
            and type(self.api_key_selection_expression) is not str
        ):
            problems.string("api_key_selection_expression", self.api_key_selection_expression)
        if self.cors_configuration is not None:
            problems.structure("cors_configuration", self.cors_configuration, t.Cors)
        if self.credentials_arn is not None and type(self.credentials_arn) is not str:
            problems.string("credentials_arn", self.credentials_arn)
        if self.description is not None and not (
            type(self.description) is str and len(self.description) <= 1024
        ):
            problems.string("description", self.description, certain=(0, 1024))
        if self.disable_schema_validation is not None:
            problems.boolean("disable_schema_validation", self.disable_schema_validation)
        if self.disable_execute_api_endpoint is not None:
            problems.boolean("disable_execute_api_endpoint", self.disable_execute_api_endpoint)
        if self.ip_address_type is not None:
            problems.enum("ip_address_type", self.ip_address_type, t.IpAddressType)
        if self.route_key is not None and type(self.route_key) is not str:
            problems.string("route_key", self.route_key)
        if (
            self.route_selection_expression is not None
            and type(self.route_selection_expression) is not str
        ):
            problems.string("route_selection_expression", self.route_selection_expression)
        if self.tags is not None:
            problems.string_map("tags", self.tags)
        if self.target is not None and not (type(self.target) is str and len(self.target) <= 2048):
            problems.string("target", self.target, certain=(0, 2048))
        if self.version is not None and not (type(self.version) is str and len(self.version) <= 64):
            problems.string("version", self.version, certain=(0, 64))


def serialize(request: CreateApiRequest) -> HttpRequest:
    body: Object = {}
    if request.api_key_selection_expression is not None:
        body["apiKeySelectionExpression"] = request.api_key_selection_expression
    if request.cors_configuration is not None:
        body["corsConfiguration"] = request.cors_configuration.to_wire()
    if request.credentials_arn is not None:
        body["credentialsArn"] = request.credentials_arn
    if request.description is not None:
        body["description"] = request.description
    if request.disable_schema_validation is not None:
        body["disableSchemaValidation"] = request.disable_schema_validation
    if request.disable_execute_api_endpoint is not None:
        body["disableExecuteApiEndpoint"] = request.disable_execute_api_endpoint
    if request.ip_address_type is not None:
        body["ipAddressType"] = request.ip_address_type
    body["name"] = request.name
    body["protocolType"] = request.protocol_type
    if request.route_key is not None:
        body["routeKey"] = request.route_key
    if request.route_selection_expression is not None:
        body["routeSelectionExpression"] = request.route_selection_expression
    if request.tags is not None:
        body["tags"] = request.tags
    if request.target is not None:
        body["target"] = request.target
    if request.version is not None:
        body["version"] = request.version
    return wire.json_request("POST", "/v2/apis", body)


class CreateApiResponse(Structure):
    _members = {
        "api_endpoint": "ApiEndpoint",
        "api_gateway_managed": "ApiGatewayManaged",
        "api_id": "ApiId",
        "api_key_selection_expression": "ApiKeySelectionExpression",
        "cors_configuration": "CorsConfiguration",
        "created_date": "CreatedDate",
        "description": "Description",
        "disable_schema_validation": "DisableSchemaValidation",
        "disable_execute_api_endpoint": "DisableExecuteApiEndpoint",
        "import_info": "ImportInfo",
        "ip_address_type": "IpAddressType",
        "name": "Name",
        "protocol_type": "ProtocolType",
        "route_selection_expression": "RouteSelectionExpression",
        "tags": "Tags",
        "version": "Version",
        "warnings": "Warnings",
    }
    __slots__ = tuple(_members)

    api_endpoint: str | None
    """The URI of the API, of the form {api-id}.execute-api.{region}.amazonaws.com. The stage
    name is typically appended to this URI to form a complete path to a deployed API stage.
    """
    api_gateway_managed: bool | None
    """Specifies whether an API is managed by API Gateway. You can't update or delete a managed
    API by using API Gateway. A managed API can be deleted only through the tooling or service
    that created it.
    """
    api_id: str | None
    """The API ID."""
    api_key_selection_expression: str | None
    """An API key selection expression. Supported only for WebSocket APIs. See API Key Selection
    Expressions
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-apikey-selection-expressions).
    """
    cors_configuration: t.Cors | None
    """A CORS configuration. Supported only for HTTP APIs."""
    created_date: datetime.datetime | None
    """The timestamp when the API was created."""
    description: str | None
    """The description of the API."""
    disable_schema_validation: bool | None
    """Avoid validating models when creating a deployment. Supported only for WebSocket APIs."""
    disable_execute_api_endpoint: bool | None
    """Specifies whether clients can invoke your API by using the default execute-api endpoint.
    By default, clients can invoke your API with the default
    https://{api_id}.execute-api.{region}.amazonaws.com endpoint. To require that clients use
    a custom domain name to invoke your API, disable the default endpoint.
    """
    import_info: list[str] | None
    """The validation information during API import. This may include particular properties of
    your OpenAPI definition which are ignored during import. Supported only for HTTP APIs.
    """
    ip_address_type: t.IpAddressType | str | None
    """The IP address types that can invoke the API."""
    name: str | None
    """The name of the API."""
    protocol_type: t.ProtocolType | str | None
    """The API protocol."""
    route_selection_expression: str | None
    """The route selection expression for the API. For HTTP APIs, the routeSelectionExpression
    must be ${request.method} ${request.path}. If not provided, this will be the default for
    HTTP APIs. This property is required for WebSocket APIs.
    """
    tags: dict[str, str] | None
    """A collection of tags associated with the API."""
    version: str | None
    """A version identifier for the API."""
    warnings: list[str] | None
    """The warning messages reported when failonwarnings is turned on during API import."""

    def __init__(
        self,
        *,
        api_endpoint: str | None = None,
        api_gateway_managed: bool | None = None,
        api_id: str | None = None,
        api_key_selection_expression: str | None = None,
        cors_configuration: t.Cors | None = None,
        created_date: datetime.datetime | None = None,
        description: str | None = None,
        disable_schema_validation: bool | None = None,
        disable_execute_api_endpoint: bool | None = None,
        import_info: list[str] | None = None,
        ip_address_type: t.IpAddressType | str | None = None,
        name: str | None = None,
        protocol_type: t.ProtocolType | str | None = None,
        route_selection_expression: str | None = None,
        tags: dict[str, str] | None = None,
        version: str | None = None,
        warnings: list[str] | None = None,
    ) -> None:
        self.api_endpoint = api_endpoint
        self.api_gateway_managed = api_gateway_managed
        self.api_id = api_id
        self.api_key_selection_expression = api_key_selection_expression
        self.cors_configuration = cors_configuration
        self.created_date = created_date
        self.description = description
        self.disable_schema_validation = disable_schema_validation
        self.disable_execute_api_endpoint = disable_execute_api_endpoint
        self.import_info = import_info
        self.ip_address_type = ip_address_type
        self.name = name
        self.protocol_type = protocol_type
        self.route_selection_expression = route_selection_expression
        self.tags = tags
        self.version = version
        self.warnings = warnings


def parse(response: HttpResponse) -> CreateApiResponse:
    body = wire.json_object(response)
    return CreateApiResponse(
        api_endpoint=wire.string(body, "apiEndpoint"),
        api_gateway_managed=wire.boolean(body, "apiGatewayManaged"),
        api_id=wire.string(body, "apiId"),
        api_key_selection_expression=wire.string(body, "apiKeySelectionExpression"),
        cors_configuration=(
            wire.structure(body, "corsConfiguration", t.Cors.from_wire)
            if "corsConfiguration" in body
            else None
        ),
        created_date=wire.timestamp(body, "createdDate"),
        description=wire.string(body, "description"),
        disable_schema_validation=wire.boolean(body, "disableSchemaValidation"),
        disable_execute_api_endpoint=wire.boolean(body, "disableExecuteApiEndpoint"),
        import_info=wire.strings(body, "importInfo"),
        ip_address_type=(
            wire.enum(body, "ipAddressType", t.IpAddressType) if "ipAddressType" in body else None
        ),
        name=wire.string(body, "name"),
        protocol_type=(
            wire.enum(body, "protocolType", t.ProtocolType) if "protocolType" in body else None
        ),
        route_selection_expression=wire.string(body, "routeSelectionExpression"),
        tags=wire.string_map(body, "tags"),
        version=wire.string(body, "version"),
        warnings=wire.strings(body, "warnings"),
    )


CREATE_API = Operation(
    service=SERVICE,
    name="CreateApi",
    input=CreateApiRequest,
    output=CreateApiResponse,
    serialize=serialize,
    parse=parse,
    errors=(
        "NotFoundException",
        "TooManyRequestsException",
        "BadRequestException",
        "ConflictException",
    ),
)
