"""What can be waited for in Weather."""

from __future__ import annotations

from ..runtime.client.waiters import Acceptor, Waiter
from . import operations as ops


def _state(result: ops.GetForecastOutput) -> object:
    return result.state


FORECAST_READY: Waiter[ops.GetForecastOutput] = Waiter(
    "ForecastReady",
    delay=1,
    max_attempts=300,
    acceptors=(
        Acceptor("success", "state", _state, "READY"),
        Acceptor("failure", "state", _state, "FAILED"),
    ),
)
