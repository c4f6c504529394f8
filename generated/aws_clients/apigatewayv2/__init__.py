"""Amazon API Gateway V2."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncApiGatewayV2Client as AsyncApiGatewayV2Client
    from .client import ApiGatewayV2Client as ApiGatewayV2Client
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import ApiGatewayV2Error as ApiGatewayV2Error
    from .errors import BadRequestException as BadRequestException
    from .errors import ConflictException as ConflictException
    from .errors import NotFoundException as NotFoundException
    from .errors import TooManyRequestsException as TooManyRequestsException
    from .operations import OPERATIONS as OPERATIONS
    from .operations.create_api import CreateApiRequest as CreateApiRequest
    from .operations.create_api import CreateApiResponse as CreateApiResponse
    from .operations.create_integration import CreateIntegrationRequest as CreateIntegrationRequest
    from .operations.create_integration import CreateIntegrationResult as CreateIntegrationResult
    from .operations.delete_api import DeleteApiRequest as DeleteApiRequest
    from .operations.delete_integration import DeleteIntegrationRequest as DeleteIntegrationRequest
    from .operations.get_integration import GetIntegrationRequest as GetIntegrationRequest
    from .operations.get_integration import GetIntegrationResult as GetIntegrationResult
    from .operations.get_integrations import GetIntegrationsRequest as GetIntegrationsRequest
    from .operations.get_integrations import GetIntegrationsResponse as GetIntegrationsResponse
    from .operations.update_integration import UpdateIntegrationRequest as UpdateIntegrationRequest
    from .operations.update_integration import UpdateIntegrationResult as UpdateIntegrationResult
    from .types.connection_type import ConnectionType as ConnectionType
    from .types.content_handling_strategy import ContentHandlingStrategy as ContentHandlingStrategy
    from .types.cors import Cors as Cors
    from .types.integration import Integration as Integration
    from .types.integration_type import IntegrationType as IntegrationType
    from .types.ip_address_type import IpAddressType as IpAddressType
    from .types.passthrough_behavior import PassthroughBehavior as PassthroughBehavior
    from .types.protocol_type import ProtocolType as ProtocolType
    from .types.tls_config import TlsConfig as TlsConfig
    from .types.tls_config_input import TlsConfigInput as TlsConfigInput
else:
    from ..runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ApiGatewayV2Client": "client",
            "ApiGatewayV2Error": "errors",
            "AsyncApiGatewayV2Client": "async_client",
            "BadRequestException": "errors",
            "ConflictException": "errors",
            "ConnectionType": "types.connection_type",
            "ContentHandlingStrategy": "types.content_handling_strategy",
            "Cors": "types.cors",
            "CreateApiRequest": "operations.create_api",
            "CreateApiResponse": "operations.create_api",
            "CreateIntegrationRequest": "operations.create_integration",
            "CreateIntegrationResult": "operations.create_integration",
            "DeleteApiRequest": "operations.delete_api",
            "DeleteIntegrationRequest": "operations.delete_integration",
            "EXCEPTIONS": "errors",
            "GetIntegrationRequest": "operations.get_integration",
            "GetIntegrationResult": "operations.get_integration",
            "GetIntegrationsRequest": "operations.get_integrations",
            "GetIntegrationsResponse": "operations.get_integrations",
            "Integration": "types.integration",
            "IntegrationType": "types.integration_type",
            "IpAddressType": "types.ip_address_type",
            "NotFoundException": "errors",
            "OPERATIONS": "operations",
            "PassthroughBehavior": "types.passthrough_behavior",
            "ProtocolType": "types.protocol_type",
            "TlsConfig": "types.tls_config",
            "TlsConfigInput": "types.tls_config_input",
            "TooManyRequestsException": "errors",
            "UpdateIntegrationRequest": "operations.update_integration",
            "UpdateIntegrationResult": "operations.update_integration",
        },
    )
