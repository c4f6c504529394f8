"""From a request's members to HTTP that can be sent: text is made plain, and what cannot be written is said by field.

The last look at a request before it leaves ``Operation.serialize``, whatever was validated before. It refuses text that
no header or URI can carry, and values of a type that nothing can be made of. Requests come from generated code.
"""

from __future__ import annotations

from ..shapes.problems import REDACTED, Problem, ValidationError, is_dict, is_list
from ..transport.http11.framing import is_field_value, is_token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from ..http import HttpRequest
    from ..shapes.structure import Request

    In = TypeVar("In", bound=Request[Any])

_NO_UTF8 = "must be text that UTF-8 can write; a lone surrogate is none"
_NO_NAME = (
    "has a key that cannot be part of a header's name: letters, digits and !#$%&'*+-.^_`|~ only"
)
_TOO_DEEP = "cannot be written: it nests too deep, or holds itself"


def write(request: In, serialize: Callable[[In], HttpRequest]) -> HttpRequest:
    """What ``serialize`` makes of ``request``; raises ``ValidationError`` for what cannot be written."""
    try:
        found = serialize(request)
        problem = _make_plain(found, request)
    except ValidationError as error:
        raise ValidationError(type(request).__name__, error.problems) from error.__cause__
    except UnicodeEncodeError as error:
        problem = _problem(request, error.object, _NO_UTF8)
    except RecursionError:
        problem = Problem("", "type", _TOO_DEEP)
    except (AttributeError, TypeError, OverflowError) as error:
        # Only a request that was not validated comes here. These name types, never values.
        raise ValidationError(
            type(request).__name__, [Problem("", "type", f"cannot be written: {error}")]
        ) from error
    else:
        if problem is None:
            return found
    raise ValidationError(type(request).__name__, [problem])


def _make_plain(found: HttpRequest, request: Request[Any]) -> Problem | None:
    """Makes every ``str`` of a subclass, such as an enum's member, one that formats as itself; what is wrong with a
    header.
    """
    plain = str.__str__
    found.query = [(plain(name), plain(value)) for name, value in found.query]
    found.target.encode("ascii")
    for name, value in found.headers.items():
        text = found.headers[name] = plain(value)
        if not is_token(name):
            return Problem(_field_with_key(request, name), "type", _NO_NAME)
        if not is_field_value(text):
            message = f"cannot be header {name!r}: it must not hold a line break, another control or a lone surrogate"
            return _problem(request, text, message)
    return None


def _problem(request: Request[Any], text: str, message: str) -> Problem:
    """The problem with ``text``, at the field that it came from, where one has it as it is."""
    for name in request.member_names():
        value = getattr(request, name)
        if _holds(value, text):
            secret = name in request.sensitive_members()
            return Problem(name, "type", message, REDACTED if secret else value)
    return Problem("", "type", message)


def _field_with_key(request: Request[Any], name: str) -> str:
    """The map of headers that ``name`` ends with a key of, "" where there is none."""
    for field in request.member_names():
        value = getattr(request, field)
        if is_dict(value) and any([name.endswith(str(key).lower()) for key in value]):
            return field
    return ""


def _holds(value: Any, text: str) -> bool:
    if isinstance(value, str):
        return text in value
    if is_dict(value):
        return _holds([*value, *value.values()], text)
    return is_list(value) and any([_holds(item, text) for item in value])
