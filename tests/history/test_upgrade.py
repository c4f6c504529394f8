"""`upgrade` from one real release to the next: it ends green, and what it leaves is right on the wire and under the
type checkers.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from botocore.model import OperationModel, ServiceModel
from botocore.serialize import create_serializer
from clientsmith.cli.app import run
from clientsmith.project.layout import newest_model
from hypothesis import given
from hypothesis import strategies as st

from tests.history.pairs import PAIRS, Pair
from tests.history.releases import models_of
from tests.support.strategies import bounded, values
from tests.tiny_project import tree

GENERATED = [pair for pair in PAIRS if pair.is_generated]


@dataclass(frozen=True)
class Project:
    """A project that was brought from the old release of ``pair`` to the new one."""

    pair: Pair
    folder: Path

    @property
    def package(self) -> str:
        return self.folder.name

    def run(self, *arguments: str) -> int:
        return run([*arguments, "--config", str(self.folder / "clientsmith.toml")])


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Project]]:
    """Every project, by its pair; their packages can be imported."""
    top = tmp_path_factory.mktemp("history")
    found = {
        pair.id: _upgraded(Project(pair, top / f"history_{number}"))
        for number, pair in enumerate(GENERATED)
    }
    with pytest.MonkeyPatch.context() as patch:
        for project in found.values():
            patch.syspath_prepend(str(project.folder / "generated"))
        yield found


def _upgraded(project: Project) -> Project:
    pair = project.pair
    project.folder.mkdir()
    config = f'package = "{project.package}"\n[services.{pair.service}]\noperations = '
    (project.folder / "clientsmith.toml").write_text(config + json.dumps(_operations(pair)))
    old, new = models_of(pair.old), models_of(pair.new)
    assert project.run("pull", "--path", str(old)) == 0
    assert project.run("generate") == 0
    assert project.run("upgrade", "--path", str(new)) == 0
    return project


def _operations(pair: Pair) -> list[str]:
    """Those of the pair's patterns that both releases know: one that is gone ends an upgrade, see below."""
    known = [_model(pair.service, version).operation_names for version in (pair.old, pair.new)]
    return [
        name
        for name in pair.operations
        if "*" not in name and all(name in names for names in known)
    ]


def _model(service: str, version: str) -> ServiceModel:
    path = newest_model(models_of(version), service)
    assert path
    return ServiceModel(json.loads(path.read_text()))


@pytest.mark.parametrize("pair", GENERATED, ids=lambda pair: pair.id)
def test_everything_is_up_to_date_and_a_second_run_changes_nothing(
    pair: Pair, projects: dict[str, Project]
) -> None:
    project = projects[pair.id]
    before = tree(project.folder)

    assert project.run("check") == 0
    assert project.run("upgrade", "--path", str(models_of(pair.new))) == 0

    assert tree(project.folder) == before


@pytest.mark.parametrize("pair", GENERATED, ids=lambda pair: pair.id)
def test_the_upgraded_package_is_what_generating_from_the_new_models_gives(
    pair: Pair, projects: dict[str, Project], tmp_path: Path
) -> None:
    upgraded = projects[pair.id]
    fresh = Project(pair, tmp_path / upgraded.package)
    fresh.folder.mkdir()
    config = (upgraded.folder / "clientsmith.toml").read_text()
    (fresh.folder / "clientsmith.toml").write_text(config)
    assert fresh.run("pull", "--path", str(models_of(pair.new))) == 0
    assert fresh.run("generate") == 0

    files = tree(upgraded.folder / "generated")
    changelog = files.pop("CHANGELOG.md", b"").decode()
    assert files == tree(fresh.folder / "generated")
    assert ("Models: " in changelog) == (pair.verdict is not None)


@pytest.mark.parametrize("pair", GENERATED, ids=lambda pair: pair.id)
def test_requests_are_those_that_botocore_writes(pair: Pair, projects: dict[str, Project]) -> None:
    service = _service(projects[pair.id])
    model = _model(pair.service, pair.new)

    for name, operation in service.OPERATIONS.items():
        _compare(model.operation_model(name), operation)


def _service(project: Project) -> Any:
    module = "apigatewayv2" if project.pair.service == "apigatewayv2" else "lambda_"
    return importlib.import_module(f"{project.package}.{module}")


def _compare(model: OperationModel, ours: Any) -> None:
    serializer = create_serializer("rest-json", include_validation=False)

    @bounded(10)
    @given(values(model.input_shape) if model.input_shape else st.just({}))
    def property_of(params: dict[str, Any]) -> None:
        request = ours.serialize(ours.input.from_dict(params), token="a-token")
        theirs = serializer.serialize_to_request(params, model)
        assert request.method == theirs["method"]
        assert request.path == theirs["url_path"].partition("?")[0]
        assert sorted(request.query) == sorted(_pairs(theirs["query_string"]))
        assert _json(request.body) == _json(theirs["body"])

    property_of()


def _pairs(query: Any) -> list[tuple[str, str]]:
    """Numbers become text when botocore makes the URL of them."""
    found = query.items() if isinstance(query, dict) else query
    return [
        (name, str(item))
        for name, value in found
        for item in (value if isinstance(value, list) else [value])
    ]


def _json(body: bytes) -> Any:
    return json.loads(body) if body else None


def test_the_upgraded_packages_pass_the_type_checkers(
    projects: dict[str, Project], tmp_path: Path
) -> None:
    folders = [project.folder / "generated" / project.package for project in projects.values()]
    for folder in folders:
        (tmp_path / folder.name).symlink_to(folder)
    names = [folder.name for folder in folders]
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": names}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))

    for command in (
        ["mypy", "--strict", "--python-version", "3.11", *names],
        ["basedpyright", "--pythonpath", sys.executable],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout


def test_an_upgrade_to_a_release_without_an_operation_says_so_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = next(pair for pair in PAIRS if pair.id == "lambda-1.35.27-1.35.28")
    project = Project(pair, tmp_path / "history")
    project.folder.mkdir()
    (project.folder / "clientsmith.toml").write_text(
        'package = "history"\n[services.lambda]\noperations = ["GetResourcePolicy"]\n'
    )
    assert project.run("pull", "--path", str(models_of(pair.old))) == 0
    assert project.run("generate") == 0
    before = tree(project.folder)

    assert project.run("upgrade", "--path", str(models_of(pair.new))) == 3

    assert "has no operation 'GetResourcePolicy'" in capsys.readouterr().err
    assert tree(project.folder) == before
