"""What the transports tell ``logging`` of their connections."""

from __future__ import annotations

import sys

_LOGGER = __name__.partition(".")[0]


def log(message: str, peer: str) -> None:
    # Who wants logs has imported logging; nobody else pays for it.
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(_LOGGER).debug(message, peer)
