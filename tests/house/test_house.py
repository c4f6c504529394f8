"""The house rules of the design, by syntax tree: who imports whom, how long files are, what a call loads."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.imports import GENERATOR, IMPORTS, MODULES, circles, room, syntax_tree

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(
    [*(ROOT / "templates").rglob("*.j2"), *(GENERATOR / "diff/reports/page").glob("*.j2")]
)

ARROWS: dict[str, set[str]] = {
    "__main__": {"cli"},
    "cli": {"workflows", "diff", "project", "output", "errors", "paths"},
    "workflows": {"diff", "codegen", "project", "output", "readers", "model", "errors", "paths"},
    "diff": {"codegen", "model"},  # a change is told in the names of the package
    "codegen": {"model", "errors", "paths"},
    "project": {"output", "readers", "model", "errors", "paths"},  # models are swapped in like output
    "output": {"errors", "paths"},
    "readers": {"model", "errors", "paths"},
    "model": {"errors"},
    "errors": set(),
    "paths": {"errors"},
}  # fmt: skip
"""Room -> the rooms that its files may import. They go down, and nothing comes back."""

RUNTIME_ARROWS: dict[str, set[str]] = {
    "runtime": {
        "runtime.auth", "runtime.client", "runtime.endpoints", "runtime.exceptions", "runtime.http", "runtime.lazy",
        "runtime.protocols", "runtime.shapes", "runtime.transport",
    },
    "runtime.testing": {
        "runtime.auth", "runtime.client", "runtime.exceptions", "runtime.http", "runtime.lazy", "runtime.protocols",
        "runtime.shapes", "runtime.transport",
    },
    "runtime.exceptions": {"runtime.http"},
    "runtime.client": {
        "runtime.auth", "runtime.endpoints", "runtime.exceptions", "runtime.http", "runtime.lock",
        "runtime.protocols", "runtime.shapes", "runtime.transport",
    },
    "runtime.protocols": {"runtime.exceptions", "runtime.http", "runtime.shapes", "runtime.timestamps"},
    "runtime.auth": {"runtime.exceptions", "runtime.http", "runtime.lock", "runtime.transport"},
    "runtime.customizations": {
        "runtime.auth", "runtime.client", "runtime.endpoints", "runtime.exceptions", "runtime.http",
        "runtime.protocols",
    },
    "runtime.endpoints": {"runtime.exceptions", "runtime.http"},
    "runtime.shapes": {"runtime.exceptions", "runtime.timestamps"},
    "runtime.transport": {"runtime.exceptions", "runtime.http"},
}  # fmt: skip
"""The same for the rooms of the runtime, and the modules between them."""

CIRCLES: dict[frozenset[str], str] = {
    frozenset(
        {"runtime.shapes.structure", "runtime.shapes.dictionaries", "runtime.shapes.dataclass"}
    ): "the bodies of three methods of Structure are loaded when they are first called",
}
"""Files that import each other in a circle, with the reason."""

THIRD_PARTY = {
    "black": {"output/format.py"},
    "click": {
        "cli/app.py",
        "cli/explore.py",
        "cli/generate.py",
        "cli/options.py",
        "cli/printing.py",
        "cli/terminal.py",
        "cli/update.py",
    },
    "distributed": {"output/executors/dask.py"},
    "jinja2": {"codegen/render.py", "diff/reports/page.py"},
    "jmespath": {"codegen/expressions/syntax.py", "readers/queries.py"},
    "packaging": {"diff/version.py"},
    "pydantic": {
        "readers/service2/checking.py",
        "readers/service2/metamodel.py",
        "readers/service2/strict_model.py",
    },
    "rich": {"cli/terminal.py"},
    "tomlkit": {"project/edit_config.py"},
    "typing_extensions": {"readers/service2/metamodel.py"},
}
"""Each distribution that the generator uses, and the only files that import it."""

RUNTIME_THIRD_PARTY = {
    "aiohttp": "runtime/transport/plugins/aiohttp_names.py",
    "aiohttp.client_proto": "runtime/transport/plugins/aiohttp_names.py",
    "aiohttp.connector": "runtime/transport/plugins/aiohttp_names.py",
    "aiohttp.streams": "runtime/transport/plugins/aiohttp_names.py",
    "aiohttp.tracing": "runtime/transport/plugins/aiohttp_names.py",
    "awscrt.checksums": "runtime/protocols/checksums.py",
    "botocore.session": "runtime/auth/botocore.py",
    "opentelemetry.context": "runtime/client/telemetry.py",
    "opentelemetry.metrics": "runtime/client/telemetry.py",
    "opentelemetry.trace": "runtime/client/telemetry.py",
    "orjson": "runtime/protocols/json.py",
    "pytest": "runtime/testing/pytest_plugin.py",
    "yarl": "runtime/transport/plugins/aiohttp_names.py",
}
"""What the extras of a generated package bring, imported by name: checkers read it where it is not installed, too."""


# --- who imports whom ---


def test_the_root_holds_the_rooms_and_nothing_else() -> None:
    entries = {path.name for path in GENERATOR.iterdir() if path.name != "__pycache__"}

    assert entries == {
        "__init__.py", "__main__.py", "errors.py", "paths.py", "py.typed",
        "cli", "codegen", "diff", "model", "output", "project", "readers", "runtime", "workflows",
    }  # fmt: skip


def test_imports_follow_the_arrows() -> None:
    wrong = [
        f"{found.importer} imports {found.target}, line {found.line}"
        for found in IMPORTS
        if found.target
        and (here := room(found.importer)) != (there := room(found.target))
        and there not in (ARROWS | RUNTIME_ARROWS).get(here, ())
    ]

    assert wrong == []


def test_no_arrow_is_allowed_that_nobody_needs() -> None:
    drawn = {(room(found.importer), room(found.target)) for found in IMPORTS if found.target}
    spare = {
        (here, there)
        for here, targets in (ARROWS | RUNTIME_ARROWS).items()
        for there in targets
        if (here, there) not in drawn
    }

    assert spare == set()


def test_no_files_import_each_other_in_a_circle_but_those_named() -> None:
    graph: dict[str, set[str]] = {module: set() for module in MODULES}
    for found in IMPORTS:
        if found.target:
            graph[found.importer].add(found.target)

    assert set(circles(graph)) == set(CIRCLES)


def test_arrows_between_rooms_go_one_way() -> None:
    assert list(circles({room: ARROWS.get(room, set()) for room in ARROWS})) == []
    rooms = {room: set[str]() for arrows in RUNTIME_ARROWS.values() for room in arrows}
    assert list(circles(rooms | RUNTIME_ARROWS)) == []


def test_the_model_imports_the_standard_library_only() -> None:
    found = {item.package for item in IMPORTS if room(item.importer) == "model" and item.package}

    assert found
    assert found <= sys.stdlib_module_names


def test_each_third_party_package_is_used_where_it_belongs() -> None:
    found: dict[str, set[str]] = {}
    for item in IMPORTS:
        if item.package and not item.type_only and item.package not in sys.stdlib_module_names:
            path = MODULES[item.importer].relative_to(GENERATOR).as_posix()
            found.setdefault(item.package, set()).add(path)

    assert found == THIRD_PARTY


def test_the_runtime_imports_third_parties_by_name_where_it_belongs() -> None:
    by_name = re.compile(r"""(?:import_module|__import__)\("([\w.]+)"\)""")
    found = {
        name: path.relative_to(GENERATOR).as_posix()
        for path in sorted((GENERATOR / "runtime").rglob("*.py"))
        for name in by_name.findall(path.read_text(encoding="utf-8"))
        if name.partition(".")[0] not in sys.stdlib_module_names
    }

    assert found == RUNTIME_THIRD_PARTY


def test_the_runtime_speaks_of_its_own_relatively() -> None:
    """It is copied into packages of any name."""
    assert not [
        f"{item.importer}:{item.line}"
        for item in IMPORTS
        if item.importer.startswith("runtime")
        and (item.package == "clientsmith" or not item.inside)
    ]


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
        path.relative_to(GENERATOR).as_posix()
        for path in MODULES.values()
        for node in ast.walk(syntax_tree(path))
        if isinstance(node, ast.Constant) and node.value in BOTOCORE_WORDS
    }

    assert {path for path in found if not path.startswith("readers/service2/")} == {
        "model/select.py",  # a JMESPath over operations is written in these words
        "readers/overlay/members.py",
    }


def test_only_the_reader_parses_models() -> None:
    parsing = {
        path.relative_to(GENERATOR).as_posix()
        for path in MODULES.values()
        for node in ast.walk(syntax_tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ("load", "loads")
        and isinstance(node.value, ast.Name)
        and node.value.id == "json"
    }

    assert {path for path in parsing if not path.startswith("runtime/")} == {
        "readers/json.py",
        "output/lock.py",  # it reads what it wrote itself
    }


# --- how things are written ---


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.relative_to(ROOT).as_posix())
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


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_template_nests_two_levels_deep(template: Path) -> None:
    depth = deepest = 0
    for statement in re.findall(r"{%-?\s*(\w+)", template.read_text(encoding="utf-8")):
        depth += (statement in ("for", "if")) - (statement in ("endfor", "endif"))
        deepest = max(deepest, depth)

    assert depth == 0
    assert deepest <= 2


def _our_modules() -> Iterator[Path]:
    for folder in ("generator", "tests", "tools", "examples", "benchmarks"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            inside = path.relative_to(ROOT).parts
            made = {"expected", "generated"} & {*inside}
            if not made and not any(part.startswith(".") for part in inside):
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
        if not ast.get_docstring(syntax_tree(path))
    ]

    assert silent == []


def test_no_function_is_longer_than_60_lines() -> None:
    long = {
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {node.name}": length
        for path in sorted(GENERATOR.rglob("*.py"))
        for node in ast.walk(syntax_tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > 60
    }

    assert long == {}


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
    assert "aws_clients.runtime.client.with_response" not in loaded


REQUEST = """
import sys
sys.path.insert(0, {folder!r})
from aws_clients.runtime import Credentials, {names}
from aws_clients.apigatewayv2.{module} import {client}
client = {client}(region="eu-west-1", credentials=Credentials("id", "secret"), endpoint_url="http://127.0.0.1:1")
try:
    {call}
except ConnectError:
    print(*sorted(sys.modules))
"""


def modules_after_a_request(module: str, client: str, call: str) -> set[str]:
    """What is loaded once a client's own transport has tried to reach a server, over plain HTTP."""
    script = REQUEST.format(
        folder=str(ROOT / "generated"),
        names="ConnectError",
        module=module,
        client=client,
        call=call,
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_a_request_over_http_loads_neither_tls_nor_anything_else_that_is_heavy() -> None:
    loaded = modules_after_a_request(
        "client", "ApiGatewayV2Client", 'client.delete_api(api_id="a")'
    )

    assert "aws_clients.runtime.transport.sync.dial" in loaded
    assert loaded & HEAVY <= {"socket"}


def test_an_async_request_needs_the_standard_library_only() -> None:
    loaded = modules_after_a_request(
        "async_client",
        "AsyncApiGatewayV2Client",
        'import asyncio; asyncio.run(client.delete_api(api_id="a"))',
    )

    assert "aws_clients.runtime.transport.aio.dial" in loaded
    packages = {name.partition(".")[0] for name in loaded}
    assert packages - sys.stdlib_module_names <= {"__main__", "aws_clients"}
    assert not loaded & {
        "aws_clients.runtime.transport.sync.pool",
        "email",
        "http.client",
        "urllib",
    }


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
