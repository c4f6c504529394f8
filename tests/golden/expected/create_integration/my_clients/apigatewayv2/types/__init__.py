"""The structures, unions and enums of AmazonApiGatewayV2."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .integration_type import IntegrationType as IntegrationType
    from .tls_config import TlsConfig as TlsConfig
    from .tls_config_input import TlsConfigInput as TlsConfigInput
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "IntegrationType": "integration_type",
            "TlsConfig": "tls_config",
            "TlsConfigInput": "tls_config_input",
        },
    )
