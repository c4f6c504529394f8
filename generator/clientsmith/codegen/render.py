"""(template, view) -> text. Templates are strict: an unknown name is an error, and nothing of the model enters
but through filters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from ..errors import UsageError
from ..paths import shown
from .python.code import Statement, indented
from .python.literals import docstring, pystr
from .templates import template_folders


def make_environment(override: Path | None = None) -> Environment:
    """The Jinja environment; templates in ``override`` replace ours of the same name."""
    if override is not None and not override.is_dir():
        raise UsageError(f"the templates folder {override} is not there")
    environment = Environment(
        loader=FileSystemLoader(template_folders(override)),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for name, function in _FILTERS.items():
        environment.filters[name] = function
    return environment


def render(environment: Environment, template: str, view: object) -> str:
    """The text of ``template`` for ``view``. UsageError, with file and line, for a template that does not work."""
    try:
        return environment.get_template(template).render(view=view)
    except (TemplateError, UnicodeDecodeError) as error:
        message = error.message if isinstance(error, TemplateError) else f"is not UTF-8: {error}"
        raise UsageError(f"{_place(environment, template, error)}: {message}") from error


def _code(statements: Iterable[Statement], levels: int) -> str:
    """The lines of ``statements``, so many levels deep."""
    return "\n".join(indented(statements, "    " * levels))


_FILTERS: Mapping[str, Callable[..., str]] = {
    "code": _code,
    "docstring": docstring,
    "pystr": pystr,
}


def _place(environment: Environment, template: str, error: Exception) -> str:
    """Where in which file: a syntax error knows it; of any other, Jinja writes it into the traceback."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return f"{shown(Path(error.filename))}:{error.lineno}"
    place = _file(environment, template)
    traceback = error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.endswith(".j2"):
            place = f"{shown(Path(file))}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


def _file(environment: Environment, template: str) -> str:
    """The path of ``template``, which may be one that cannot be loaded."""
    loader = environment.loader
    folders = loader.searchpath if isinstance(loader, FileSystemLoader) else []
    found = (Path(folder) / template for folder in folders)
    return next((shown(path) for path in found if path.is_file()), template)
