"""The operations of AmazonApiGatewayV2."""

from __future__ import annotations

from ...runtime.client.operation import Operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .create_integration import CreateIntegrationRequest as CreateIntegrationRequest
    from .create_integration import CreateIntegrationResult as CreateIntegrationResult
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "CreateIntegrationRequest": "create_integration",
            "CreateIntegrationResult": "create_integration",
        },
        "OPERATIONS",
    )

OPERATIONS = Operations(
    __name__,
    {
        "CreateIntegration": "create_integration.CREATE_INTEGRATION",
    },
)
