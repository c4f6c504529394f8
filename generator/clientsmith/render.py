"""(template, view) -> text. Templates are strict: an unknown name is an error, and nothing of the model enters
but through filters.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateError

from .bind.literals import docstring, pystr
from .errors import UsageError
from .template_files import template_folders


def make_environment(override: Path | None = None) -> Environment:
    """The Jinja environment; templates in ``override`` replace ours of the same name."""
    if override is not None and not override.is_dir():
        raise UsageError(f"the templates folder {override} is not there")
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in template_folders(override)]),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["pystr"] = pystr
    environment.filters["docstring"] = docstring
    return environment


def render(environment: Environment, template: str, view: object) -> str:
    """The text of ``template`` for ``view``. UsageError, with file and line, for a template that does not work."""
    try:
        return environment.get_template(template).render(view=view)
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        where = f"{getattr(error, 'name', None) or template}{f':{line}' if line else ''}"
        raise UsageError(f"template {where}: {error.message}") from error
