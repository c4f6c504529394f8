from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Cors(Structure):
    """Represents a CORS configuration. Supported only for HTTP APIs. See Configuring CORS
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more
    information.
    """

    _members = {
        "allow_credentials": "AllowCredentials",
        "allow_headers": "AllowHeaders",
        "allow_methods": "AllowMethods",
        "allow_origins": "AllowOrigins",
        "expose_headers": "ExposeHeaders",
        "max_age": "MaxAge",
    }
    __slots__ = tuple(_members)

    allow_credentials: bool | None
    """Specifies whether credentials are included in the CORS request. Supported only for HTTP
    APIs.
    """
    allow_headers: list[str] | None
    """Represents a collection of allowed headers. Supported only for HTTP APIs."""
    allow_methods: list[str] | None
    """Represents a collection of allowed HTTP methods. Supported only for HTTP APIs."""
    allow_origins: list[str] | None
    """Represents a collection of allowed origins. Supported only for HTTP APIs."""
    expose_headers: list[str] | None
    """Represents a collection of exposed headers. Supported only for HTTP APIs."""
    max_age: int | None
    """The number of seconds that the browser should cache preflight request results. Supported
    only for HTTP APIs.
    """

    def __init__(
        self,
        *,
        allow_credentials: bool | None = None,
        allow_headers: list[str] | None = None,
        allow_methods: list[str] | None = None,
        allow_origins: list[str] | None = None,
        expose_headers: list[str] | None = None,
        max_age: int | None = None,
    ) -> None:
        self.allow_credentials = allow_credentials
        self.allow_headers = allow_headers
        self.allow_methods = allow_methods
        self.allow_origins = allow_origins
        self.expose_headers = expose_headers
        self.max_age = max_age

    def check(self, problems: Problems) -> None:
        if self.allow_credentials is not None:
            problems.boolean("allow_credentials", self.allow_credentials)
        if self.allow_headers is not None:
            problems.strings("allow_headers", self.allow_headers)
        if self.allow_methods is not None:
            problems.strings("allow_methods", self.allow_methods, certain=(0, 64))
        if self.allow_origins is not None:
            problems.strings("allow_origins", self.allow_origins)
        if self.expose_headers is not None:
            problems.strings("expose_headers", self.expose_headers)
        if self.max_age is not None and not (
            type(self.max_age) is int and -1 <= self.max_age <= 86400
        ):
            problems.integer("max_age", self.max_age, -1, 86400)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.allow_credentials is not None:
            body["allowCredentials"] = self.allow_credentials
        if self.allow_headers is not None:
            body["allowHeaders"] = self.allow_headers
        if self.allow_methods is not None:
            body["allowMethods"] = self.allow_methods
        if self.allow_origins is not None:
            body["allowOrigins"] = self.allow_origins
        if self.expose_headers is not None:
            body["exposeHeaders"] = self.expose_headers
        if self.max_age is not None:
            body["maxAge"] = self.max_age
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            allow_credentials=wire.boolean(body, "allowCredentials"),
            allow_headers=wire.strings(body, "allowHeaders"),
            allow_methods=wire.strings(body, "allowMethods"),
            allow_origins=wire.strings(body, "allowOrigins"),
            expose_headers=wire.strings(body, "exposeHeaders"),
            max_age=wire.integer(body, "maxAge"),
        )
