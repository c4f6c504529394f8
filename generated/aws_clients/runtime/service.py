"""What the operations and both clients of one service share: its names, its errors, its endpoints."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from .errors import ServiceError
    from .rules import Endpoint

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


class Service:
    """One service. ``errors`` gives its base error class and the class of each code, ``resolve_endpoint`` its
    endpoints; both are functions, so that nothing is loaded before it is needed. ``generator_version`` is
    for ``User-Agent``.
    """

    __slots__ = (
        "_errors",
        "api_version",
        "generator_version",
        "id",
        "resolve_endpoint",
        "signing_name",
    )

    def __init__(
        self,
        *,
        id: str,
        api_version: str,
        signing_name: str,
        generator_version: str,
        errors: LoadErrors,
        resolve_endpoint: ResolveEndpoint,
    ) -> None:
        self.id = id
        self.api_version = api_version
        self.signing_name = signing_name
        self.generator_version = generator_version
        self.resolve_endpoint = resolve_endpoint
        self._errors = errors

    def error_class(self, code: str) -> type[ServiceError]:
        """The modelled exception for ``code``; the service's base class for a code that the model does not know."""
        base, known = self._errors()
        return known.get(code, base)

    def __repr__(self) -> str:
        return f"<Service {self.id} {self.api_version}>"
