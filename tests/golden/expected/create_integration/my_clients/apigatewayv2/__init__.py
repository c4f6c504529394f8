"""Amazon API Gateway V2."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_client import AsyncApiGatewayV2Client as AsyncApiGatewayV2Client
    from .client import ApiGatewayV2Client as ApiGatewayV2Client
    from .errors import EXCEPTIONS as EXCEPTIONS
    from .errors import ApiGatewayV2Error as ApiGatewayV2Error
    from .errors import NotFoundException as NotFoundException
    from .errors import TooManyRequestsException as TooManyRequestsException
    from .operations import OPERATIONS as OPERATIONS
    from .operations.create_integration import CreateIntegrationRequest as CreateIntegrationRequest
    from .operations.create_integration import CreateIntegrationResult as CreateIntegrationResult
    from .types.integration_type import IntegrationType as IntegrationType
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
            "CreateIntegrationRequest": "operations.create_integration",
            "CreateIntegrationResult": "operations.create_integration",
            "EXCEPTIONS": "errors",
            "IntegrationType": "types.integration_type",
            "NotFoundException": "errors",
            "OPERATIONS": "operations",
            "TlsConfig": "types.tls_config",
            "TlsConfigInput": "types.tls_config_input",
            "TooManyRequestsException": "errors",
        },
    )
