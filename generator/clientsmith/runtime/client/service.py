"""What the operations and both clients of one service share: its names, its errors, its endpoints."""

from __future__ import annotations

from collections.abc import Mapping

from ..shapes.problems import kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol, TypeGuard

    from ..endpoints import Endpoint
    from ..protocols.protocol import Protocol as WireProtocol
    from .errors import ServiceError

    class ResolveEndpoint(Protocol):
        def __call__(
            self,
            *,
            region: str | None,
            use_fips: bool,
            use_dual_stack: bool,
            endpoint: str | None,
        ) -> Endpoint: ...

    LoadErrors = Callable[[], tuple[type[ServiceError], Mapping[str, type[ServiceError]]]]


_NO_HINTS: Mapping[str, tuple[str, ...]] = {}


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


class Service:
    """One service. ``errors`` gives its base error class and the class of each code, ``resolve_endpoint`` its
    endpoints; both are functions, so that nothing is loaded before it is needed. ``protocol`` is how it is spoken to,
    ``generator_version`` is for ``User-Agent``; ``hints`` are what a caller can tell of what requests do not say, each
    with its values.
    """

    __slots__ = (
        "_errors",
        "api_version",
        "generator_version",
        "hints",
        "id",
        "protocol",
        "resolve_endpoint",
        "signing_name",
    )

    def __init__(
        self,
        *,
        id: str,
        api_version: str,
        signing_name: str,
        protocol: WireProtocol,
        generator_version: str,
        errors: LoadErrors,
        resolve_endpoint: ResolveEndpoint,
        hints: Mapping[str, tuple[str, ...]] = _NO_HINTS,
    ) -> None:
        self.id = id
        self.api_version = api_version
        self.signing_name = signing_name
        self.protocol = protocol
        self.generator_version = generator_version
        self.resolve_endpoint = resolve_endpoint
        self.hints = hints
        self._errors = errors

    def error_class(self, code: str) -> type[ServiceError]:
        """The modelled exception for ``code``; the service's base class for a code that the model does not know."""
        base, known = self._errors()
        return known.get(code, base)

    def checked_hints(self, hints: Mapping[str, str]) -> Mapping[str, str]:
        """``hints`` themselves. Raises ``TypeError`` for what is no mapping of texts, ``ValueError`` for a hint or a
        value that the service's rules do not know.
        """
        if not is_mapping(hints):
            wanted = 'a mapping of names and values, such as {"name": "value"}'
            raise TypeError(f"hints must be {wanted}, not {kind(hints)}")
        for name, value in hints.items():
            if name not in self.hints:
                known = ", ".join(self.hints) or "none"
                raise ValueError(f"{self.id} has no hint {name!r}; its hints: {known}")
            if value not in self.hints[name]:
                known = ", ".join(self.hints[name])
                raise ValueError(f"the hint {name} cannot be {value!r}; it can be {known}")
        return hints

    def __repr__(self) -> str:
        return f"<Service {self.id} {self.api_version}>"
