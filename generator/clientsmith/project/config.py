"""What to generate, from where and to where: ``clientsmith.toml``, ``[tool.clientsmith]`` in pyproject.toml, or flags.

Owns every key of the configuration and its checks; all that is wrong is reported at once, as a UsageError that names
file and key. It does not look into models: whether an operation exists is the selection's business.
"""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import UsageError, near
from ..paths import is_device, nearest_files, shown
from ..readers.toml import is_array, is_table, load_toml
from . import layout

FILE_NAME = "clientsmith.toml"
COMMAND_LINE = "the command line"
"""The origin of a configuration that has no file."""

KEYS = ("package", "distribution", "version", "output", "models", "templates", "services")
SERVICE_KEYS = ("model", "operations", "exclude")

# Of the standard library in some Python from 3.11 to 3.14; and `test`, which sys.stdlib_module_names leaves out.
_OF_OTHER_PYTHONS = frozenset(
    "annotationlib asynchat asyncore compression distutils imp smtpd test".split()
)

_Check = Callable[[str], str | None]

_SERVICE = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")
# https://packaging.python.org/en/latest/specifications/name-normalization/
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
# https://packaging.python.org/en/latest/specifications/version-specifiers/, without epochs and alternative spellings.
_VERSION = re.compile(
    r"\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?(?:\+[a-z0-9]+(?:\.[a-z0-9]+)*)?"
)


@dataclass(frozen=True, slots=True)
class ServiceConfig:
    """One service: what the configuration calls it, its model file, and the operations wanted from it.

    ``operations`` are names, globs or JMESPath expressions, as the selection understands them; those to leave out begin
    with ``!``. ``own`` says that the
    configuration names the file itself, so that nothing fetches it.
    """

    name: str
    model: Path
    operations: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class Config:
    """One distribution to generate. Paths are absolute or relative to the current folder, ready to open.

    ``origin`` is what messages call the configuration: the file's path as typed, or "the command line".
    """

    package: str
    distribution: str
    version: str
    output: Path
    services: tuple[ServiceConfig, ...]
    templates: Path | None
    origin: str


FIRST_STEP = "`clientsmith pull SERVICE` is the first step"


def find_config(start: Path, advice: str = f"{FIRST_STEP}; or name one with --config FILE") -> Path:
    """As `nearest_config_file`; UsageError where there is none, which ends with what the command can do without."""
    path = nearest_config_file(start)
    if path is not None:
        return path
    raise UsageError(
        f"no {FILE_NAME}, and no pyproject.toml with [tool.clientsmith], in {start} or above it; {advice}"
    )


def nearest_config_file(start: Path) -> Path | None:
    """The nearest clientsmith.toml, or pyproject.toml with ``[tool.clientsmith]``, in ``start`` or above it."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
        if _has_section(folder / "pyproject.toml"):
            return folder / "pyproject.toml"
    return None


def read_config(path: Path) -> Config:
    """The configuration in ``path``; its relative paths start at the folder that ``path`` is in."""
    table = _Table(_section(path), shown(path), "", [])
    config = _config(table, Path(shown(path.parent)))
    if table.problems:
        raise UsageError("\n".join(table.problems))
    return config


def models_folder(path: Path) -> Path:
    """The folder of service models that the configuration in ``path`` names; it need not exist yet."""
    return path.parent / _Table(_section(path), shown(path), "", []).text("models", "models")


def configured_services(path: Path) -> tuple[str, ...]:
    """The names of all services in the configuration in ``path``, which may have none yet."""
    services = _section(path).get("services")
    return tuple(services) if is_table(services) else ()


@dataclass(frozen=True, slots=True)
class Selection:
    """What a configuration asks for, without a look at any model: the package's version, and the operations wanted of
    each service whose model lies in the folder of models.
    """

    version: str
    operations: Mapping[str, tuple[str, ...]]


def read_selection(path: Path) -> Selection:
    """The selection in the configuration ``path``; UsageError where it is not of its form."""
    table = _Table(_section(path), shown(path), "", [])
    selection = Selection(
        _checked(table, "version", table.text("version", "0.1.0"), _version_problem),
        {
            name: _operations(entry)
            for name, entry in table.tables("services")
            if "model" not in entry.values
        },
    )
    if table.problems:
        raise UsageError("\n".join(table.problems))
    return selection


def services_to_pull(path: Path) -> tuple[str, ...]:
    """The services of the configuration in ``path`` whose models lie in its folder of models, or belong there.

    UsageError where there is none: a service with a ``model`` of its own is not among them.
    """
    table = _Table(_section(path), shown(path), "", [])
    names = tuple(name for name, entry in table.tables("services") if "model" not in entry.values)
    if not names and not table.problems:
        table.report(
            "services",
            "each names a model of its own, so that there is none to fetch; name one: `clientsmith pull SERVICE`",
        )
    if table.problems:
        raise UsageError("\n".join(table.problems))
    return names


def one_shot(
    *,
    model: Path,
    operations: Sequence[str],
    package: str,
    output: Path,
    templates: Path | None = None,
) -> Config:
    """A configuration without a file: one service, all of it said on the command line."""
    problem = _package_problem(package)
    if problem:
        raise UsageError(f"--package {package}: {problem}")
    services = (ServiceConfig(layout.service_name(model), model, tuple(operations)),)
    return Config(
        package, _distribution(package), "0.1.0", output, services, templates, COMMAND_LINE
    )


def _has_section(path: Path) -> bool:
    if not path.is_file() or b"clientsmith" not in path.read_bytes():
        return False
    return "clientsmith" in _tool_tables(load_toml(path))


def _section(path: Path) -> Mapping[str, object]:
    document = load_toml(path)
    if path.name != "pyproject.toml":
        return document
    section = _tool_tables(document).get("clientsmith")
    if not is_table(section):
        raise UsageError(
            f"{shown(path)}: there is no [tool.clientsmith] in it; write one, or use a {FILE_NAME}"
        )
    return section


def _tool_tables(document: Mapping[str, object]) -> Mapping[str, object]:
    tool = document.get("tool")
    return tool if is_table(tool) else {}


@dataclass(frozen=True, slots=True)
class _Table:
    """One TOML table being read: what is missing or wrong is added to ``problems``, and a stand-in is returned."""

    values: Mapping[str, object]
    origin: str
    prefix: str
    problems: list[str]

    def report(self, key: str, problem: str) -> None:
        self.problems.append(f"{self.origin}: {self.prefix}{key}: {problem}")

    def refuse_unknown(self, allowed: Sequence[str]) -> None:
        for key in self.values:
            if key not in allowed:
                hint = near(key, allowed)
                spaced = f"{hint} " if hint else ""
                self.report(key, f"unknown key; {spaced}allowed are {', '.join(allowed)}")

    def text(self, key: str, default: str | None = None) -> str:
        value = self.values.get(key, default)
        if value is None:
            self.report(key, "is missing; it has to be a string")
        elif not isinstance(value, str) or not value:
            self.report(key, f"has to be a string that is not empty, found {_found(value)}")
        else:
            return value
        return "?"

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key)
        items = value if is_array(value) else []
        if not items or not all(isinstance(item, str) and item for item in items):
            if value is None or (is_array(value) and not value):
                what = "is missing" if value is None else "is empty"
            else:
                what = f"found {_found(value)}"
            self.report(
                key,
                f'{what}; it has to be a list of at least one string, such as ["CreateApi", "Get*"]',
            )
        return tuple(str(item) for item in items)

    def tables(self, key: str) -> Iterator[tuple[str, _Table]]:
        value = self.values.get(key)
        if not is_table(value) or not value:
            self.report(
                key, "has to hold at least one service: a table [services.NAME] with its operations"
            )
            return
        for name, entry in value.items():
            if is_table(entry):
                yield name, _Table(entry, self.origin, f"{self.prefix}{key}.{name}.", self.problems)
            else:
                self.report(f"{key}.{name}", f"has to be a table, found {_found(entry)}")


def _found(value: object) -> str:
    names = {"str": "the string", "bool": "the boolean", "int": "the integer", "float": "the float"}
    name = type(value).__name__
    if name in names:
        return f"{names[name]} {value!r}"
    return {"dict": "a table", "list": "an array"}.get(name, "a date or time")


def _config(table: _Table, folder: Path) -> Config:
    table.refuse_unknown(KEYS)
    package = _checked(table, "package", table.text("package"), _package_problem)
    distribution = _distribution(package)
    if "distribution" in table.values:
        distribution = _checked(
            table, "distribution", table.text("distribution"), _distribution_problem
        )
    templates = folder / table.text("templates") if "templates" in table.values else None
    if templates and not templates.is_dir():
        table.report("templates", f"{shown(templates)} is not a folder")
    return Config(
        package=package,
        distribution=distribution,
        version=_checked(table, "version", table.text("version", "0.1.0"), _version_problem),
        output=folder / table.text("output", "generated"),
        services=tuple(_services(table, folder)),
        templates=templates,
        origin=table.origin,
    )


def _checked(table: _Table, key: str, value: str, problem_of: _Check) -> str:
    problem = None if value == "?" else problem_of(value)
    if problem:
        table.report(key, problem)
    return value


def _services(table: _Table, folder: Path) -> Iterator[ServiceConfig]:
    models = folder / table.text("models", "models")
    for name, entry in table.tables("services"):
        entry.refuse_unknown(SERVICE_KEYS)
        if not _SERVICE.fullmatch(name):
            table.report(
                f"services.{name}",
                "a service is named by lower-case letters, digits, '-', '_' and '.'",
            )
            continue
        model = (
            _own_model(entry, folder)
            if "model" in entry.values
            else _newest_model(table, models, name)
        )
        yield ServiceConfig(name, model, _operations(entry), "model" in entry.values)


def _operations(entry: _Table) -> tuple[str, ...]:
    """What the table of a service asks for, and with a ``!`` what it leaves out."""
    left_out = entry.texts("exclude") if "exclude" in entry.values else ()
    return (*entry.texts("operations"), *(f"!{pattern.removeprefix('!')}" for pattern in left_out))


def _own_model(entry: _Table, folder: Path) -> Path:
    text = entry.text("model")
    path = folder / text
    if text != "?" and not path.exists():
        entry.report("model", f"{shown(path)}: there is no such file{nearest_files(path)}")
    return path


def find_service(config: Config, name: str) -> ServiceConfig:
    """The service that ``config`` calls ``name``. UsageError, with names like it, where it has none."""
    return find_services(config, [name])[0]


def find_services(config: Config, names: Sequence[str]) -> tuple[ServiceConfig, ...]:
    """The services that ``config`` calls ``names``, all of them when these are none. UsageError with every name that it
    does not have.
    """
    services = {service.name: service for service in config.services}
    unknown = [
        f"{config.origin} has no service {name!r}; "
        + (near(name, services) or f"it has {', '.join(sorted(services))}")
        for name in names
        if name not in services
    ]
    if unknown:
        raise UsageError("\n".join(unknown))
    return tuple(services[name] for name in names) if names else config.services


def in_models(config: Config, models: Path) -> Config:
    """``config`` with the models that lie in the folder ``models``; a service that names its own keeps that.

    UsageError where the folder lacks a service.
    """
    found: list[ServiceConfig] = []
    for service in config.services:
        model = service.model if service.own else layout.newest_model(models, service.name)
        if model is None:
            raise UsageError(
                f"{shown(models)}: has no {layout.place_of(service.name)}, which {config.origin} wants"
            )
        found.append(replace(service, model=model))
    return replace(config, services=tuple(found))


def _newest_model(table: _Table, models: Path, name: str) -> Path:
    found = layout.newest_model(models, name)
    if not found:
        known = layout.services_in(models)
        # A name like one that is there is a mistake, and fetching it would fail.
        advice = near(name, known) or (
            f"it has {', '.join(known) or 'no service'}. "
            f'`clientsmith pull {name}` fetches it, and model = "FILE" names another one'
        )
        table.report(
            f"services.{name}", f"there is no {layout.place_of(name)} in {shown(models)}; {advice}"
        )
    return found or models / name


def _package_problem(name: str) -> str | None:
    if not (name.isascii() and name.isidentifier()):
        return f"{name!r} cannot be imported; use ASCII letters, digits and '_', not beginning with a digit"
    if keyword.iskeyword(name):
        return f"{name!r} is a keyword of Python and cannot be imported; add a '_' or another word"
    if is_device(name):
        return f"{name!r} cannot be a folder on Windows; add another word"
    if re.fullmatch(r"__\w+__", name) or not name.strip("_"):
        return f"{name!r} means something to Python itself, or nothing; use a name that begins with a letter"
    if name in sys.stdlib_module_names or name in _OF_OTHER_PYTHONS:
        return f"{name!r} would hide the standard library's module {name}; add another word"
    return None


def _distribution(package: str) -> str:
    """What pip calls the package, where nothing else is said; such a name begins and ends with a letter or digit."""
    return package.replace("_", "-").strip("-")


def _distribution_problem(name: str) -> str | None:
    if _DISTRIBUTION.fullmatch(name):
        return None
    return f"{name!r} is not a distribution's name; use ASCII letters and digits, with '-', '_' or '.' between them"


def _version_problem(version: str) -> str | None:
    if _VERSION.fullmatch(version):
        return None
    return f"{version!r} is not a version as pip understands them, such as 0.1.0 or 2.0rc1"
