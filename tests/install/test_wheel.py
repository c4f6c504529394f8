"""Both distributions as they are installed: clientsmith generates outside the checkout, the package needs nobody else.

The wheels are built with what the test environment has, and installed into empty environments without a network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ONE_SHOT = [
    "generate",
    "--model=models/apigatewayv2/2018-11-29/service-2.json",
    "--operation=CreateIntegration",
    "--operation=Delete*",
    "--package=my_clients",
    "--output=out",
]


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """What ``command`` prints; it must succeed. Nothing of the checkout is on its path."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build_wheel(source: Path, folder: Path) -> Path:
    run(
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        f"--outdir={folder}",
        source,
        cwd=folder,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, folder: Path) -> Path:
    """The interpreter of a new environment that has ``wheel`` and nothing else, not even pip."""
    venv.create(folder, symlinks=True)
    python = folder / "bin/python"
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    run(*pip, "--no-deps", "--no-index", "--no-compile", wheel, cwd=folder)
    return python


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return Parser().parsestr(archive.read(name).decode())


def files_below(folder: Path) -> Mapping[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


# --- clientsmith ---


@pytest.fixture(scope="module")
def clientsmith_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(ROOT, tmp_path_factory.mktemp("clientsmith-wheel"))


@pytest.fixture(scope="module")
def clientsmith(clientsmith_wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of an environment with clientsmith from its wheel, and its dependencies from ours."""
    python = install(clientsmith_wheel, tmp_path_factory.mktemp("clientsmith") / "venv")
    (packages,) = python.parents[1].glob("lib/python*/site-packages")
    # A folder that a .pth file names is searched, but its own .pth files, such as the checkout's, are not read.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python.with_name("clientsmith")


def test_the_wheel_has_every_file_of_the_generator(clientsmith_wheel: Path) -> None:
    with zipfile.ZipFile(clientsmith_wheel) as archive:
        found = {name for name in archive.namelist() if ".dist-info/" not in name}

    sources = {
        path.relative_to(ROOT / "generator").as_posix()
        for path in (ROOT / "generator/clientsmith").rglob("*")
        if path.is_file() and "cache" not in path.as_posix()
    }
    templates = {
        f"clientsmith/_templates/{path.relative_to(ROOT / 'templates').as_posix()}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file()
    }
    assert found == sources | templates


def test_the_installed_one_is_not_the_checkout(clientsmith: Path, tmp_path: Path) -> None:
    script = "import clientsmith; print(clientsmith.__file__)"

    found = run(clientsmith.with_name("python"), "-c", script, cwd=tmp_path).strip()

    assert Path(found).is_relative_to(clientsmith.parents[1])


def test_the_installed_one_writes_what_the_checkout_writes(
    clientsmith: Path, tmp_path: Path
) -> None:
    for place in ("installed", "checkout"):
        shutil.copytree(ROOT / "models", tmp_path / place / "models")

    run(clientsmith, *ONE_SHOT, cwd=tmp_path / "installed")
    checkout = [sys.executable, "-m", "clientsmith"]
    run(*checkout, *ONE_SHOT, cwd=tmp_path / "checkout", PYTHONPATH=str(ROOT / "generator"))

    installed = files_below(tmp_path / "installed/out")
    assert "my_clients/apigatewayv2/operations/create_integration.py" in installed
    assert "my_clients/runtime/client/sync.py" in installed
    checkout_out = files_below(tmp_path / "checkout/out")
    assert [name for name in installed if installed[name] != checkout_out.get(name)] == []
    assert installed.keys() == checkout_out.keys()


def test_the_installed_one_generates_by_its_configuration(
    clientsmith: Path, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "models", tmp_path / "models")
    shutil.copy(ROOT / "clientsmith.toml", tmp_path)

    run(clientsmith, "generate", cwd=tmp_path)
    run(clientsmith, "check", cwd=tmp_path)

    fresh, committed = files_below(tmp_path / "generated"), files_below(ROOT / "generated")
    differing = [name for name in fresh | committed if fresh.get(name) != committed.get(name)]
    assert differing == [], "run `clientsmith generate`"


# --- the generated package ---

CALL = """
import importlib.metadata, sys
names = sorted(found.metadata["Name"] for found in importlib.metadata.distributions())
assert names == ["aws-clients"], names

from aws_clients.apigatewayv2 import ApiGatewayV2Client, IntegrationType, NotFoundException
from aws_clients.runtime import Credentials
from aws_clients.runtime.testing import StubTransport, json_response

stub = StubTransport(
    json_response({"integrationId": "i", "integrationType": "MOCK"}, 201),
    json_response({"message": "gone"}, 404, {"x-amzn-errortype": "NotFoundException"}),
)
with ApiGatewayV2Client(region="eu-west-1", credentials=Credentials("id", "secret"), transport=stub) as client:
    made = client.create_integration(api_id="a", integration_type=IntegrationType.MOCK)
    try:
        client.delete_api(api_id="a")
    except NotFoundException as error:
        print(made, stub.requests[0].url, error, sep="\\n")
"""


@pytest.fixture(scope="module")
def package_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(ROOT / "generated", tmp_path_factory.mktemp("package-wheel"))


def test_the_package_requires_nothing_but_by_its_extras(package_wheel: Path) -> None:
    required = metadata(package_wheel).get_all("Requires-Dist") or []

    assert sorted(required) == [
        "aiohttp<4,>=3.12; extra == 'async'",
        "botocore>=1.34; extra == 'botocore'",
        "opentelemetry-api<2,>=1.20; extra == 'otel'",
        "orjson<4,>=3.11; extra == 'fast'",
    ]


def test_the_package_has_every_generated_file(package_wheel: Path) -> None:
    with zipfile.ZipFile(package_wheel) as archive:
        found = {name for name in archive.namelist() if ".dist-info/" not in name}

    assert found == {f"aws_clients/{name}" for name in files_below(ROOT / "generated/aws_clients")}
    assert "aws_clients/py.typed" in found


def test_the_package_works_without_any_other(package_wheel: Path, tmp_path: Path) -> None:
    python = install(package_wheel, tmp_path / "venv")

    printed = run(python, "-I", "-c", CALL, cwd=tmp_path).splitlines()

    assert printed == [
        "CreateIntegrationResult(integration_id='i', integration_type=<IntegrationType.MOCK: 'MOCK'>)",
        "https://apigateway.eu-west-1.amazonaws.com/v2/apis/a/integrations",
        "NotFoundException (404) from DeleteApi: gone",
    ]


def test_the_package_works_for_every_module_without_any_other(
    package_wheel: Path, tmp_path: Path
) -> None:
    python = install(package_wheel, tmp_path / "venv")
    script = """
import importlib, pkgutil, aws_clients
for found in pkgutil.walk_packages(aws_clients.__path__, "aws_clients."):
    try:
        importlib.import_module(found.name)
    except ModuleNotFoundError as error:
        print(found.name, error.name)
"""

    printed = run(python, "-I", "-c", script, cwd=tmp_path).splitlines()

    plugins = "aws_clients.runtime.transport.plugins"
    assert printed == [
        "aws_clients.runtime.testing.pytest_plugin pytest",
        f"{plugins}.aiohttp_names aiohttp",
        f"{plugins}.aiohttp_session aiohttp",
    ]
