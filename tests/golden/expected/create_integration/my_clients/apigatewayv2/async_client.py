"""The asynchronous client of AmazonApiGatewayV2."""

from __future__ import annotations

from collections.abc import Mapping

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncApiGatewayV2Client(AsyncClient):
    """Amazon API Gateway V2"""

    _service = SERVICE

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
