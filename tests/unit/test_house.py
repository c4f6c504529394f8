"""The house rules of the design, by syntax tree: who imports whom, how long files are, what a call loads."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator/clientsmith"
RUNTIME = GENERATOR / "runtime"
TEMPLATES = sorted([*(ROOT / "templates").glob("*.j2"), *(GENERATOR / "reports/page").glob("*.j2")])

STAGES = frozenset({"reader", "select", "bind", "render", "format", "write"})
COMMAND_LINE = frozenset(
    {"__main__", "cli", "commands", "options", "printing", "console", "reports"}
)
LEAVES = frozenset({"errors", "paths", "toml_files", "__init__"})
"""What any room but ``ir`` may use: the exceptions with their exit codes, how a path is spelled, and TOML."""

EXCEPTIONS = {
    ("render", "bind"): "the two filters through which text of a model enters a template",
    ("render", "template_files"): "where templates are",
    ("reader", "format"): "write_metamodel.py, a tool of ours, formats what it writes",
    ("write", "compare"): "what differs is what is written",
    ("write", "lock"): "the lock is written with the files",
    ("write", "swap"): "how the new folder takes the place of the old",
}
"""Imports between stages, or of a stage's own parts, each with its reason."""

THIRD_PARTY = {
    "black": {"format.py"},
    "click": {
        "cli.py",
        "commands/generating.py",
        "commands/looking.py",
        "commands/updating.py",
        "console.py",
        "options.py",
        "printing.py",
    },
    "distributed": {"dask_cluster.py"},
    "jinja2": {"render.py", "reports/page.py"},
    "jmespath": {"reader/queries.py"},
    "packaging": {"versions.py"},
    "pydantic": {"reader/metamodel.py", "reader/checking.py", "reader/strict_model.py"},
    "rich": {"console.py"},
    "tomlkit": {"config_file.py"},
    "typing_extensions": {"reader/metamodel.py"},
}
"""Each distribution that the generator uses, and the only files that import it."""

RUNTIME_THIRD_PARTY = {
    "aiohttp": {"aio_session.py"},
    "orjson": {"codec.py"},
    "yarl": {"aio_session.py"},
}
"""What the extras of a generated package bring."""


class Import:
    """One import of a file: a room or module of ours when ``ours``, else a top-level package."""

    def __init__(self, path: Path, target: str, *, ours: bool, type_only: bool) -> None:
        self.path = path.relative_to(GENERATOR).as_posix()
        self.room = self.path.partition("/")[0].removesuffix(".py")
        self.target = target
        self.ours = ours
        self.type_only = type_only


def imports_of(path: Path) -> Iterator[Import]:
    """Every import in a file of the generator, those inside functions included."""
    folder = path.parent.relative_to(GENERATOR).parts
    tree = ast.parse(path.read_text(encoding="utf-8"))
    type_only = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        elif isinstance(node, ast.ImportFrom):
            base = folder[: len(folder) - node.level + 1]
            inside = [*base, *(node.module or "").split(".")]
            names = [".".join(["clientsmith", *filter(None, inside)])]
            if names == ["clientsmith"]:
                names = [f"clientsmith.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            top, _, rest = name.partition(".")
            ours = top == "clientsmith"
            target = (rest.partition(".")[0] or "__init__") if ours else top
            yield Import(path, target, ours=ours, type_only=node in type_only)


def files_of_generator() -> list[Path]:
    return sorted(path for path in GENERATOR.rglob("*.py") if RUNTIME not in path.parents)


GENERATOR_IMPORTS = [found for path in files_of_generator() for found in imports_of(path)]
RUNTIME_IMPORTS = [found for path in sorted(RUNTIME.glob("*.py")) for found in imports_of(path)]
ROOMS = {found.room for found in GENERATOR_IMPORTS}


def arrows() -> set[tuple[str, str]]:
    """Room -> room, within the generator."""
    between = {(found.room, found.target) for found in GENERATOR_IMPORTS if found.ours}
    return {
        (here, there)
        for here, there in between
        if here != there and there not in LEAVES | {"__version__"}
    }


# --- who imports whom ---


def test_ir_imports_the_standard_library_only() -> None:
    found = {
        item.target
        for item in GENERATOR_IMPORTS
        if item.room == "ir" and not (item.ours and item.target == "ir")
    }

    assert found
    assert found <= sys.stdlib_module_names


def test_a_stage_imports_the_ir_and_no_other_room() -> None:
    found = {(here, there) for here, there in arrows() if here in STAGES and there != "ir"}

    assert found == set(EXCEPTIONS)


def test_nothing_but_the_command_line_imports_the_command_line() -> None:
    assert not [
        (here, there)
        for here, there in arrows()
        if there in COMMAND_LINE and here not in COMMAND_LINE
    ]


def test_only_commands_import_the_pipeline() -> None:
    importers = {here for here, there in arrows() if there == "pipeline"}

    assert importers == {"commands", "comparing", "upgrade"}


def test_imports_go_one_way() -> None:
    graph = {room: {there for here, there in arrows() if here == room} for room in ROOMS}

    while leaves := [room for room, targets in graph.items() if not targets & set(graph)]:
        for room in leaves:
            del graph[room]

    assert graph == {}, "these import each other in a circle"


def test_generator_and_runtime_never_import_each_other() -> None:
    assert not [item.path for item in GENERATOR_IMPORTS if item.ours and item.target == "runtime"]
    assert not [item.path for item in RUNTIME_IMPORTS if item.ours and item.target != "runtime"]


@pytest.mark.parametrize(
    ("imports", "allowed"),
    [(GENERATOR_IMPORTS, THIRD_PARTY), (RUNTIME_IMPORTS, RUNTIME_THIRD_PARTY)],
)
def test_each_third_party_package_is_used_where_it_belongs(
    imports: list[Import], allowed: dict[str, set[str]]
) -> None:
    found: dict[str, set[str]] = {}
    for item in imports:
        if not item.ours and not item.type_only and item.target not in sys.stdlib_module_names:
            found.setdefault(item.target, set()).add(item.path.removeprefix("runtime/"))

    assert found == allowed


def test_the_runtime_speaks_of_its_siblings_relatively() -> None:
    for path in RUNTIME.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.level == 1, f"{path.name}:{node.lineno} leaves the runtime"
            names = [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []
            assert "clientsmith" not in [str(name).partition(".")[0] for name in names], path.name


# --- who knows what ---

BOTOCORE_WORDS = {
    "locationName",
    "requestUri",
    "endpointPrefix",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
}


def test_only_the_reader_knows_botocores_spellings() -> None:
    found = {
        path.relative_to(GENERATOR).parts[0]
        for path in files_of_generator()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in BOTOCORE_WORDS
    }

    assert found == {"reader", "select.py"}  # a JMESPath over operations is written in these words


def test_only_the_reader_parses_models() -> None:
    parsing = {
        path.relative_to(GENERATOR).as_posix()
        for path in files_of_generator()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in ("load", "loads")
        and isinstance(node.value, ast.Name)
        and node.value.id == "json"
    }

    assert parsing == {"reader/loading.py", "lock.py"}  # lock.py reads what it wrote itself


# --- how things are written ---


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_only_prints(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    statements = re.findall(r"{%-?\s*(.*?)\s*-?%}", text, re.DOTALL)
    words = {statement.split()[0] for statement in statements}

    assert len(text.splitlines()) <= 60
    assert words <= {
        "for",
        "endfor",
        "if",
        "elif",
        "else",
        "endif",
        "include",
        "macro",
        "endmacro",
        "from",
        "import",
    }
    assert "namespace" not in text
    assert "~" not in "".join(statements + re.findall(r"{{(.*?)}}", text, re.DOTALL))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_nests_two_levels_deep(template: Path) -> None:
    depth = deepest = 0
    for statement in re.findall(r"{%-?\s*(\w+)", template.read_text(encoding="utf-8")):
        depth += (statement in ("for", "if")) - (statement in ("endfor", "endif"))
        deepest = max(deepest, depth)

    assert depth == 0
    assert deepest <= 2


def _our_modules() -> Iterator[Path]:
    for folder in ("generator", "tests", "examples", "benchmarks"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            inside = path.relative_to(ROOT).parts
            if "expected" not in inside and not any(part.startswith(".") for part in inside):
                yield path


def test_no_module_is_longer_than_600_lines() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): count
        for path in _our_modules()
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 600
    }

    assert long == {}


def test_every_module_opens_with_what_it_is_for() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in _our_modules()
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_functions_are_short() -> None:
    lengths = {
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {node.name}": (node.end_lineno or 0)
        - node.lineno
        + 1
        for path in sorted(GENERATOR.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert sorted(lengths.values())[len(lengths) // 2] <= 10
    assert {name: length for name, length in lengths.items() if length > 60} == {}


# --- what a call loads ---

CALL = """
import sys
sys.path.insert(0, {folder!r})
from {package}.client import {client}
from {top}.runtime import Credentials
from {top}.runtime.testing import StubTransport, json_response
stub = StubTransport(json_response({{}}))
client = {client}(
    region="eu-west-1", credentials=Credentials("id", "secret"), transport=stub, endpoint_url="https://example.com"
)
client.{call}
print(*sorted(sys.modules))
"""
HEAVY = {
    "asyncio", "configparser", "dataclasses", "datetime", "email", "http", "http.client", "inspect", "logging",
    "pathlib", "random", "re", "socket", "ssl", "subprocess", "tempfile", "threading", "typing", "urllib", "uuid",
}  # fmt: skip


def modules_after(folder: Path, package: str, client: str, call: str) -> set[str]:
    """What is loaded once a client was built and made one call, in an interpreter without site-packages."""
    script = CALL.format(
        folder=str(folder), package=package, top=package.partition(".")[0], client=client, call=call
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_a_call_loads_nothing_heavy() -> None:
    loaded = modules_after(
        ROOT / "generated",
        "aws_clients.apigatewayv2",
        "ApiGatewayV2Client",
        'create_integration(api_id="a", integration_type="MOCK")',
    )

    assert "aws_clients.apigatewayv2.operations.create_integration" in loaded
    assert loaded & HEAVY == set()


def test_a_call_loads_its_own_operation_and_types_only() -> None:
    loaded = modules_after(
        ROOT / "generated",
        "aws_clients.apigatewayv2",
        "ApiGatewayV2Client",
        'delete_api(api_id="a")',
    )

    service = "aws_clients.apigatewayv2."
    own = {name.removeprefix(service) for name in loaded if name.startswith(service)}
    assert own == {"client", "endpoints", "operations", "operations.delete_api", "service", "types"}


def test_what_a_call_loads_does_not_grow_with_the_service(tmp_path: Path) -> None:
    from tests.support.packages import build, model, operation

    loaded: list[set[str]] = []
    for count in (1, 40):
        shapes = {
            f"Make{number}Request": {
                "type": "structure",
                "members": {"Kind": {"shape": f"Kind{number}"}, "Part": {"shape": f"Part{number}"}},
            }
            for number in range(count)
        }
        kinds = {f"Kind{number}": {"type": "string", "enum": ["A", "B"]} for number in range(count)}
        parts = {
            f"Part{number}": {"type": "structure", "members": {"Kind": {"shape": f"Kind{number}"}}}
            for number in range(count)
        }
        operations = {
            f"Make{number}": operation(f"Make{number}", input=f"Make{number}Request")
            for number in range(count)
        }
        folder = tmp_path / str(count)
        folder.mkdir()
        service = build(model(operations, shapes | kinds | parts), folder)
        found = modules_after(folder, service.__name__, "SampleClient", 'make0(kind="A")')
        top = service.__name__.partition(".")[0]
        loaded.append({name.replace(top, "generated") for name in found})

    assert "generated.sample.operations.make0" in loaded[0]
    assert loaded[0] == loaded[1]
