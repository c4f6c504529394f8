"""What a provider knows of the client that looks for credentials."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..shared_config import Settings


class Lookup:
    """The ``settings``, the client's ``region`` (None where it has none of its own) and the ``clock``, which gives
    epoch seconds.
    """

    __slots__ = ("clock", "region", "settings")

    def __init__(self, settings: Settings, region: str | None, clock: Callable[[], float]) -> None:
        self.settings = settings
        self.region = region
        self.clock = clock

    @property
    def environ(self) -> Mapping[str, str]:
        """The environment's variables."""
        return self.settings.environ
