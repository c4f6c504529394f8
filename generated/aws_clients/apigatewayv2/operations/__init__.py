"""The operations of AmazonApiGatewayV2."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .create_api import CreateApiRequest as CreateApiRequest
    from .create_api import CreateApiResponse as CreateApiResponse
    from .create_integration import CreateIntegrationRequest as CreateIntegrationRequest
    from .create_integration import CreateIntegrationResult as CreateIntegrationResult
    from .delete_api import DeleteApiRequest as DeleteApiRequest
    from .delete_integration import DeleteIntegrationRequest as DeleteIntegrationRequest
    from .get_integration import GetIntegrationRequest as GetIntegrationRequest
    from .get_integration import GetIntegrationResult as GetIntegrationResult
    from .get_integrations import GetIntegrationsRequest as GetIntegrationsRequest
    from .get_integrations import GetIntegrationsResponse as GetIntegrationsResponse
    from .update_integration import UpdateIntegrationRequest as UpdateIntegrationRequest
    from .update_integration import UpdateIntegrationResult as UpdateIntegrationResult
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "CreateApiRequest": "create_api",
            "CreateApiResponse": "create_api",
            "CreateIntegrationRequest": "create_integration",
            "CreateIntegrationResult": "create_integration",
            "DeleteApiRequest": "delete_api",
            "DeleteIntegrationRequest": "delete_integration",
            "GetIntegrationRequest": "get_integration",
            "GetIntegrationResult": "get_integration",
            "GetIntegrationsRequest": "get_integrations",
            "GetIntegrationsResponse": "get_integrations",
            "UpdateIntegrationRequest": "update_integration",
            "UpdateIntegrationResult": "update_integration",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "CreateApi": "create_api.CREATE_API",
        "CreateIntegration": "create_integration.CREATE_INTEGRATION",
        "DeleteApi": "delete_api.DELETE_API",
        "DeleteIntegration": "delete_integration.DELETE_INTEGRATION",
        "GetIntegration": "get_integration.GET_INTEGRATION",
        "GetIntegrations": "get_integrations.GET_INTEGRATIONS",
        "UpdateIntegration": "update_integration.UPDATE_INTEGRATION",
    },
)
