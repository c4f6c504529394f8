"""The structures, unions and enums of AmazonApiGatewayV2."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .connection_type import ConnectionType as ConnectionType
    from .content_handling_strategy import ContentHandlingStrategy as ContentHandlingStrategy
    from .cors import Cors as Cors
    from .integration import Integration as Integration
    from .integration_type import IntegrationType as IntegrationType
    from .ip_address_type import IpAddressType as IpAddressType
    from .passthrough_behavior import PassthroughBehavior as PassthroughBehavior
    from .protocol_type import ProtocolType as ProtocolType
    from .tls_config import TlsConfig as TlsConfig
    from .tls_config_input import TlsConfigInput as TlsConfigInput
else:
    from ...runtime.lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "ConnectionType": "connection_type",
            "ContentHandlingStrategy": "content_handling_strategy",
            "Cors": "cors",
            "Integration": "integration",
            "IntegrationType": "integration_type",
            "IpAddressType": "ip_address_type",
            "PassthroughBehavior": "passthrough_behavior",
            "ProtocolType": "protocol_type",
            "TlsConfig": "tls_config",
            "TlsConfigInput": "tls_config_input",
        },
    )
