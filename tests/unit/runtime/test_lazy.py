"""Public names that are loaded on first use."""

from __future__ import annotations

import ast
import pydoc
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

GENERATED = Path(__file__).parents[3] / "generated"


def test_every_public_name_is_listed_and_can_be_had(sample: Any, shared: Any) -> None:
    for package in (sample, sample.types, sample.operations, shared):
        public = [name for name in dir(package) if not name.startswith("_")]
        assert public
        assert public == sorted(public)
        for name in public:
            assert getattr(package, name) is not None


def test_a_star_imports_what_is_public_and_nothing_else(sample: Any, shared: Any) -> None:
    for package in (sample, sample.types, sample.operations, shared):
        names: dict[str, Any] = {}
        exec(f"from {package.__name__} import *", names)
        del names["__builtins__"]
        assert list(names) == package.__all__
        assert set(names) <= set(dir(package))
    assert "OPERATIONS" in sample.operations.__all__


def test_help_shows_what_is_public(sample: Any) -> None:
    text = pydoc.plaintext.document(sample)

    assert "class SampleClient" in text
    assert "class Kind" in text


def test_a_public_name_stands_twice(sample: Any, shared: Any) -> None:
    """Once for checkers, which read no table, and once for run time, which reads no types."""
    for package in (sample, sample.types, shared):
        text = Path(package.__file__).read_text(encoding="utf-8")
        for name in package.__all__:
            assert len(re.findall(rf'"{name}"|as {name}\b', text)) == 2, name


def test_all_of_the_runtime_is_what_it_exports(shared: Any) -> None:
    found = {name: getattr(shared, name) for name in shared.__all__}

    # An annotation has no name of its own.
    assert [getattr(value, "__name__", name) for name, value in found.items()] == shared.__all__
    assert shared.__all__ == sorted(shared.__all__)


def test_a_name_that_is_not_there_is_an_attribute_error(sample: Any) -> None:
    with pytest.raises(
        AttributeError, match=r"module '.*sample' has no attribute 'Nothing'"
    ) as caught:
        sample.Nothing  # noqa: B018

    assert caught.value.name == "Nothing"
    assert not hasattr(sample.types, "Nothing")


def test_what_was_asked_for_once_is_a_plain_attribute(sample: Any) -> None:
    kind = sample.types.Kind

    assert vars(sample.types)["Kind"] is kind
    assert sample.Kind is kind
    assert isinstance(sample.types, ModuleType)


def test_importing_the_package_loads_nothing_of_it(sample: Any) -> None:
    package = sample.__name__
    top = package.partition(".")[0]
    script = f"""
import sys
import {package} as service
read = [name for name, module in sys.modules.items() if "__builtins__" in vars(module)]  # its code ran
print(sorted(name for name in read if name.startswith("{top}.")))
service.Kind
print(sorted(name for name in sys.modules if name.startswith("{package}.types")))
"""

    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(sample.__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines() == [
        str([f"{top}.runtime", f"{top}.runtime.lazy", package]),
        str([f"{package}.types", f"{package}.types.kind"]),
    ]


def test_what_users_write_transports_against_is_public(shared: Any, sample: Any) -> None:
    class Mine(shared.Transport):  # type: ignore[misc, name-defined]
        def send(self, request: Any, *, timeout: Any) -> Any:
            return shared.HttpResponse(200, {}, b"{}")

        def close(self) -> None: ...

    client = sample.SampleClient(
        region="eu-west-1",
        credentials=shared.Credentials("id", "secret"),
        endpoint_url="https://example.com",
        transport=Mine(),
    )

    assert client.create_thing(name="a").name is None
    assert issubclass(shared.EndpointError, shared.ConfigurationError)
    assert repr(shared.Proxies()) == "<Proxies http=None https=None no_proxy=[]>"


# --- packages that are made without reading them ---

MADE = (
    "auth", "client", "protocols", "shapes", "transport", "transport.http11", "transport.sync",
)  # fmt: skip


def in_a_fresh_process(folder: Path, script: str) -> str:
    """What ``script`` prints where nothing is loaded and ``folder`` is the path."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys\nsys.path.insert(0, {str(folder)!r})\n{script}"],
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.parametrize("name", MADE)
def test_a_package_that_is_not_read_has_nothing_to_read(name: str) -> None:
    file = GENERATED.joinpath("aws_clients", "runtime", *name.split("."), "__init__.py")

    (docstring,) = ast.parse(file.read_text(encoding="utf-8")).body
    assert isinstance(docstring, ast.Expr)
    assert isinstance(docstring.value, ast.Constant)


@pytest.mark.parametrize("name", MADE)
def test_a_package_that_is_not_read_is_what_importing_it_gives(name: str) -> None:
    script = f"""
import importlib.machinery, importlib.resources, importlib.util, aws_clients.runtime
name = "aws_clients.runtime.{name}"
parent = sys.modules[name.rpartition(".")[0]]
made = sys.modules[name]
spec = importlib.machinery.PathFinder.find_spec(name, parent.__path__)
for field in ("name", "origin", "cached", "has_location", "submodule_search_locations"):
    assert getattr(made.__spec__, field) == getattr(spec, field), field
imported = importlib.util.module_from_spec(spec)
for field in ("__name__", "__package__", "__path__", "__file__"):
    assert getattr(made, field) == getattr(imported, field), field
assert type(made.__loader__) is type(spec.loader) and made.__loader__.path == spec.loader.path
assert made.__loader__ is made.__spec__.loader
assert getattr(parent, name.rpartition(".")[2]) is made
assert importlib.resources.files(made).joinpath("__init__.py").is_file()
print("same")
"""

    assert in_a_fresh_process(GENERATED, script) == "same"


def test_reloading_the_runtime_keeps_its_packages() -> None:
    script = """
import importlib, aws_clients.runtime.client.call as call
importlib.reload(sys.modules["aws_clients.runtime"])
print(sys.modules["aws_clients.runtime"].client.call is call)
"""

    assert in_a_fresh_process(GENERATED, script) == "True"


def test_a_package_in_a_zip_is_imported_as_any_other(tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "clients"), "zip", GENERATED, "aws_clients")
    script = """
import aws_clients.runtime.client.call
print(type(aws_clients.runtime.client.__loader__).__name__)
"""

    assert in_a_fresh_process(Path(archive), script) == "zipimporter"
