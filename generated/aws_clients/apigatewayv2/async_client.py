"""The asynchronous client of AmazonApiGatewayV2."""

from __future__ import annotations

from collections.abc import Mapping

from .. import runtime
from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncApiGatewayV2Client(AsyncClient):
    """Calls Amazon API Gateway V2."""

    _service = SERVICE

    async def create_api(
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
    ) -> ops.CreateApiResponse:
        """Creates an Api resource.

        Args:
            name: The name of the API.
            protocol_type: The API protocol.
            api_key_selection_expression: An API key selection expression.
            cors_configuration: A CORS configuration.
            credentials_arn: This property is part of quick create.
            description: The description of the API.
            disable_schema_validation: Avoid validating models when creating a deployment.
            disable_execute_api_endpoint: Specifies whether clients can invoke your API by
                using the default execute-api endpoint.
            ip_address_type: The IP address types that can invoke the API.
            route_key: This property is part of quick create.
            route_selection_expression: The route selection expression for the API.
            tags: The collection of tags.
            target: This property is part of quick create.
            version: A version identifier for the API.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
            BadRequestException: The request is not valid, for example, the input is
                incomplete or incorrect.
            ConflictException: The requested operation would cause a conflict with the current
                state of a service resource associated with the request.
        """
        return await self.send(
            ops.CreateApiRequest(
                name=name,
                protocol_type=protocol_type,
                api_key_selection_expression=api_key_selection_expression,
                cors_configuration=cors_configuration,
                credentials_arn=credentials_arn,
                description=description,
                disable_schema_validation=disable_schema_validation,
                disable_execute_api_endpoint=disable_execute_api_endpoint,
                ip_address_type=ip_address_type,
                route_key=route_key,
                route_selection_expression=route_selection_expression,
                tags=tags,
                target=target,
                version=version,
            )
        )

    async def create_integration(
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
        request_parameters: Mapping[str, str] | None = None,
        request_templates: Mapping[str, str] | None = None,
        response_parameters: Mapping[str, Mapping[str, str]] | None = None,
        template_selection_expression: str | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfigInput | None = None,
    ) -> ops.CreateIntegrationResult:
        """Creates an Integration.

        Args:
            api_id: The API identifier.
            integration_type: The integration type of an integration.
            connection_id: The ID of the VPC link for a private integration.
            connection_type: The type of the network connection to the integration endpoint.
            content_handling_strategy: Supported only for WebSocket APIs.
            credentials_arn: Specifies the credentials required for the integration, if any.
            description: The description of the integration.
            integration_method: Specifies the integration's HTTP method type.
            integration_subtype: Supported only for HTTP API AWS_PROXY integrations.
            integration_uri: For a Lambda integration, specify the URI of a Lambda function.
            passthrough_behavior: Specifies the pass-through behavior for incoming requests
                based on the Content-Type header in the request, and the available mapping
                templates specified as the requestTemplates property on the Integration
                resource.
            payload_format_version: Specifies the format of the payload sent to an
                integration.
            request_parameters: For WebSocket APIs, a key-value map specifying request
                parameters that are passed from the method request to the backend.
            request_templates: Represents a map of Velocity templates that are applied on the
                request payload based on the value of the Content-Type header sent by the
                client.
            response_parameters: Supported only for HTTP APIs.
            template_selection_expression: The template selection expression for the
                integration.
            timeout_in_millis: Custom timeout between 50 and 29,000 milliseconds for WebSocket
                APIs and between 50 and 30,000 milliseconds for HTTP APIs.
            tls_config: The TLS configuration for a private integration.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
            BadRequestException: The request is not valid, for example, the input is
                incomplete or incorrect.
            ConflictException: The requested operation would cause a conflict with the current
                state of a service resource associated with the request.
        """
        return await self.send(
            ops.CreateIntegrationRequest(
                api_id=api_id,
                integration_type=integration_type,
                connection_id=connection_id,
                connection_type=connection_type,
                content_handling_strategy=content_handling_strategy,
                credentials_arn=credentials_arn,
                description=description,
                integration_method=integration_method,
                integration_subtype=integration_subtype,
                integration_uri=integration_uri,
                passthrough_behavior=passthrough_behavior,
                payload_format_version=payload_format_version,
                request_parameters=request_parameters,
                request_templates=request_templates,
                response_parameters=response_parameters,
                template_selection_expression=template_selection_expression,
                timeout_in_millis=timeout_in_millis,
                tls_config=tls_config,
            )
        )

    async def delete_api(self, *, api_id: str) -> None:
        """Deletes an Api resource.

        Args:
            api_id: The API identifier.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
        """
        return await self.send(ops.DeleteApiRequest(api_id=api_id))

    async def delete_integration(self, *, api_id: str, integration_id: str) -> None:
        """Deletes an Integration.

        Args:
            api_id: The API identifier.
            integration_id: The integration ID.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
        """
        return await self.send(
            ops.DeleteIntegrationRequest(api_id=api_id, integration_id=integration_id)
        )

    async def get_integration(
        self, *, api_id: str, integration_id: str
    ) -> ops.GetIntegrationResult:
        """Gets an Integration.

        Args:
            api_id: The API identifier.
            integration_id: The integration ID.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
        """
        return await self.send(
            ops.GetIntegrationRequest(api_id=api_id, integration_id=integration_id)
        )

    async def get_integrations(
        self, *, api_id: str, max_results: str | None = None, next_token: str | None = None
    ) -> ops.GetIntegrationsResponse:
        """Gets the Integrations for an API.

        Args:
            api_id: The API identifier.
            max_results: The maximum number of elements to be returned for this resource.
            next_token: The next page of elements from this collection.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
            BadRequestException: The request is not valid, for example, the input is
                incomplete or incorrect.
        """
        return await self.send(
            ops.GetIntegrationsRequest(
                api_id=api_id, max_results=max_results, next_token=next_token
            )
        )

    async def update_integration(
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
    ) -> ops.UpdateIntegrationResult:
        """Updates an Integration.

        Args:
            api_id: The API identifier.
            integration_id: The integration ID.
            connection_id: The ID of the VPC link for a private integration.
            connection_type: The type of the network connection to the integration endpoint.
            content_handling_strategy: Supported only for WebSocket APIs.
            credentials_arn: Specifies the credentials required for the integration, if any.
            description: The description of the integration
            integration_method: Specifies the integration's HTTP method type.
            integration_subtype: Supported only for HTTP API AWS_PROXY integrations.
            integration_type: The integration type of an integration.
            integration_uri: For a Lambda integration, specify the URI of a Lambda function.
            passthrough_behavior: Specifies the pass-through behavior for incoming requests
                based on the Content-Type header in the request, and the available mapping
                templates specified as the requestTemplates property on the Integration
                resource.
            payload_format_version: Specifies the format of the payload sent to an
                integration.
            request_parameters: For WebSocket APIs, a key-value map specifying request
                parameters that are passed from the method request to the backend.
            request_templates: Represents a map of Velocity templates that are applied on the
                request payload based on the value of the Content-Type header sent by the
                client.
            response_parameters: Supported only for HTTP APIs.
            template_selection_expression: The template selection expression for the
                integration.
            timeout_in_millis: Custom timeout between 50 and 29,000 milliseconds for WebSocket
                APIs and between 50 and 30,000 milliseconds for HTTP APIs.
            tls_config: The TLS configuration for a private integration.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
            BadRequestException: The request is not valid, for example, the input is
                incomplete or incorrect.
            ConflictException: The requested operation would cause a conflict with the current
                state of a service resource associated with the request.
        """
        return await self.send(
            ops.UpdateIntegrationRequest(
                api_id=api_id,
                integration_id=integration_id,
                connection_id=connection_id,
                connection_type=connection_type,
                content_handling_strategy=content_handling_strategy,
                credentials_arn=credentials_arn,
                description=description,
                integration_method=integration_method,
                integration_subtype=integration_subtype,
                integration_type=integration_type,
                integration_uri=integration_uri,
                passthrough_behavior=passthrough_behavior,
                payload_format_version=payload_format_version,
                request_parameters=request_parameters,
                request_templates=request_templates,
                response_parameters=response_parameters,
                template_selection_expression=template_selection_expression,
                timeout_in_millis=timeout_in_millis,
                tls_config=tls_config,
            )
        )

    def paginate_get_integrations(
        self, *, api_id: str, max_results: str | None = None, next_token: str | None = None
    ) -> runtime.AsyncPages[ops.GetIntegrationsResponse, t.Integration]:
        """Goes through all pages of ``get_integrations``, which has the arguments; ``items()``
        gives what is on them.
        """
        from .paginators import GET_INTEGRATIONS

        return runtime.AsyncPages(
            self,
            GET_INTEGRATIONS,
            ops.GetIntegrationsRequest(
                api_id=api_id, max_results=max_results, next_token=next_token
            ),
        )
