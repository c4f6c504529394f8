"""What is done to members of a request before it is written, or of a result after it was read.

Each function takes the fields that it works on and gives the step; which operations have it stands in
``readers/overlay/customizations.toml``.
"""

from __future__ import annotations

from ..exceptions import Problem, ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    from ..client.operation import Request

    In = TypeVar("In", bound=Request[Any])
    Step = Callable[[In], In]


def last_segment(*fields: str) -> Callable[[In], In]:
    """``/hostedzone/Z1`` becomes ``Z1``: the service puts ids so into answers, and takes them without the prefix."""

    def adapt(request: In) -> In:
        changed: dict[str, object] = {}
        for field in fields:
            value = getattr(request, field)
            if isinstance(value, str) and "/" in value:
                changed[field] = value.rpartition("/")[2]
        return request.__replace__(**changed) if changed else request

    return adapt


def base64_text(*fields: str) -> Callable[[In], In]:
    """The text, as UTF-8, in base64."""

    def adapt(request: In) -> In:
        from ..protocols.protocol import base64

        given = {field: getattr(request, field) for field in fields}
        changed = {
            field: base64(value.encode())
            for field, value in given.items()
            if isinstance(value, str)
        }
        return request.__replace__(**changed) if changed else request

    return adapt


def preset(value: str, *fields: str) -> Callable[[In], In]:
    """``value`` where the caller has left a member out."""

    def adapt(request: In) -> In:
        changed = {field: value for field in fields if getattr(request, field) is None}
        return request.__replace__(**changed) if changed else request

    return adapt


def ascii_map(*fields: str) -> Callable[[In], In]:
    """Nothing is changed; ``ValidationError`` for keys and values that the service's headers cannot carry."""

    def adapt(request: In) -> In:
        problems: list[Problem] = []
        for field in fields:
            given: Mapping[str, str] | None = getattr(request, field)
            for key, value in given.items() if given is not None else ():
                if not (str(key).isascii() and str(value).isascii()):
                    message = "names and values must be ASCII: quote them, or encode them in base64"
                    problems.append(Problem(f"{field}[{key!r}]", "pattern", message, value))
        if problems:
            raise ValidationError(type(request).__name__, problems)
        return request

    return adapt


def decoded_base64(*fields: str) -> Callable[[Any, object], Any]:
    """The text that a member of the result holds in base64; what is none is kept as it came."""

    def finish(result: Any, request: object) -> Any:
        from binascii import a2b_base64

        for field in fields:
            value = getattr(result, field)
            if value is not None:
                try:
                    setattr(result, field, a2b_base64(value).decode("utf-8", "replace"))
                except ValueError:
                    continue
        return result

    return finish
