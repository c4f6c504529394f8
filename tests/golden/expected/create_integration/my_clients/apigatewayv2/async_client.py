"""The asynchronous client of AmazonApiGatewayV2."""

from __future__ import annotations

from collections.abc import Mapping

from ..runtime.client.aio import AsyncClient
from . import operations as ops
from . import types as t
from .service import SERVICE


class AsyncApiGatewayV2Client(AsyncClient):
    """Calls Amazon API Gateway V2."""

    _service = SERVICE

    async def create_integration(
        self,
        *,
        api_id: str,
        integration_type: t.IntegrationType | str,
        credentials_arn: str | None = None,
        integration_method: str | None = None,
        response_parameters: Mapping[str, Mapping[str, str]] | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfigInput | None = None,
    ) -> ops.CreateIntegrationResult:
        """Creates an Integration.

        Args:
            api_id: The API identifier.
            integration_type: The integration type of an integration.
            credentials_arn: Specifies the credentials required for the integration, if any.
            integration_method: Specifies the integration's HTTP method type.
            response_parameters: Supported only for HTTP APIs.
            timeout_in_millis: Custom timeout between 50 and 29,000 milliseconds for WebSocket
                APIs and between 50 and 30,000 milliseconds for HTTP APIs.
            tls_config: The TLS configuration for a private integration.

        Raises:
            NotFoundException: The resource specified in the request was not found.
            TooManyRequestsException: A limit has been exceeded.
        """
        return await self.send(
            ops.CreateIntegrationRequest(
                api_id=api_id,
                integration_type=integration_type,
                credentials_arn=credentials_arn,
                integration_method=integration_method,
                response_parameters=response_parameters,
                timeout_in_millis=timeout_in_millis,
                tls_config=tls_config,
            )
        )
