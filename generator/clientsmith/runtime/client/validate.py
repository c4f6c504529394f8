"""The two looks at a request before it is sent: ``report`` asks what the model states, ``write`` what HTTP can carry.

``report`` raises or warns by the level of validation. ``write``, whatever was validated before, makes text plain, and
refuses text that no header or URI can carry and values that nothing can be made of. Requests come from generated code.
"""

from __future__ import annotations

from ..exceptions import REDACTED, Problem, ValidationError, ValidationWarning
from ..http import is_field_value, is_token
from ..shapes.problems import Problems, is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Literal, TypeVar

    from ..http import HttpRequest
    from ..shapes.structure import Structure

    In = TypeVar("In", bound=Structure)
    Level = Literal["off", "model", "strict"]

_NO_UTF8 = "must be text that UTF-8 can write; a lone surrogate is none"
_NO_NAME = (
    "has a key that cannot be part of a header's name: letters, digits and !#$%&'*+-.^_`|~ only"
)
_TOO_DEEP = "cannot be written: it nests too deep, or holds itself"


def report(request: Structure, level: Level, hints: Mapping[str, str]) -> None:
    """Raises or warns of what is wrong with ``request`` at ``level``; level ``off`` looks at nothing. ``hints``
    have been checked.
    """
    if level == "off":
        return
    if level not in ("model", "strict"):
        raise ValueError(f"validation level {level!r} is none of off, model, strict")
    found = Problems(level == "strict", request.sensitive_members(), hints)
    try:
        request.check(found)
    except RecursionError:
        too_deep = Problem("", "type", "nests too deep, or holds itself")
        raise ValidationError(type(request).__name__, [too_deep]) from None
    if found.errors:
        raise ValidationError(type(request).__name__, found.errors)
    if found.warnings:
        subject = type(request).__name__
        warn([_doubted(subject, problem) for problem in found.warnings])


def warn(texts: Iterable[str]) -> None:
    """A ``ValidationWarning`` for each of ``texts``, at the line outside this package that led to it."""
    import inspect
    import warnings

    package = __name__.partition(".")[0]
    frame, depth = inspect.currentframe(), 0
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame, depth = frame.f_back, depth + 1
    for text in texts:
        warnings.warn(text, ValidationWarning, stacklevel=depth + 1)


def _doubted(subject: str, problem: Problem) -> str:
    """What a warning says: member and rule, without the value, since the registry of warnings keeps each text."""
    return f"{subject}.{problem.path.partition('[')[0]}: {problem.message} ({problem.rule})"


def write_request(request: In, serialize: Callable[[In], HttpRequest]) -> HttpRequest:
    """What ``serialize`` makes of ``request``; raises ``ValidationError`` for what cannot be written."""
    try:
        found = serialize(request)
        problem = _make_plain(found, request)
    except ValidationError as error:
        cause = error.__cause__ and error.__cause__.with_traceback(None)
        raise ValidationError(type(request).__name__, error.problems) from cause
    except UnicodeEncodeError as error:
        problem = _problem(request, error.object, _NO_UTF8)
    except RecursionError:
        problem = Problem("", "type", _TOO_DEEP)
    except (AttributeError, TypeError, OverflowError, ValueError) as error:
        # Integers over 4,300 digits, and what was not validated. These name types, never values; the frames that they
        # come from hold the body so far.
        raise ValidationError(
            type(request).__name__, [Problem("", "type", f"cannot be written: {error}")]
        ) from error.with_traceback(None)
    else:
        if problem is None:
            return found
    raise ValidationError(type(request).__name__, [problem])


def _make_plain(found: HttpRequest, request: Structure) -> Problem | None:
    """Makes every ``str`` of a subclass, such as an enum's member, one that formats as itself; what is wrong with a
    header.
    """
    plain = str.__str__
    if found.query:
        found.query = [(plain(name), plain(value)) for name, value in found.query]
    target = found.target if found.query else found.path
    if not target.isascii():  # asked first, as a codec is a module of its own
        target.encode("ascii")
    for name, value in found.headers.items():
        text = found.headers[name] = plain(value)
        if not is_token(name):
            return Problem(_field_with_key(request, name), "type", _NO_NAME)
        if not is_field_value(text):
            message = f"cannot be header {name!r}: it must not hold a line break, another control or a lone surrogate"
            return _problem(request, text, message)
    return None


def _problem(request: Structure, text: str, message: str) -> Problem:
    """The problem with ``text``, at the field that it came from, where one has it as it is."""
    for name in request.member_names():
        value = getattr(request, name)
        if _holds(value, text):
            secret = name in request.sensitive_members()
            return Problem(name, "type", message, REDACTED if secret else value)
    return Problem("", "type", message)


def _field_with_key(request: Structure, name: str) -> str:
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
