"""The configuration: what it accepts, where it is found, and that each mistake is named with file and key."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from clientsmith.errors import UsageError
from clientsmith.project.config import (
    Config,
    ServiceConfig,
    find_config,
    one_shot,
    read_config,
    services_to_pull,
)
from clientsmith.project.layout import service_name

MINIMAL = """
package = "my_clients"
[services.orders]
operations = ["CreateOrder", "Get*"]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for version in ("2019-01-01", "2024-05-06"):
        (tmp_path / "models" / "orders" / version).mkdir(parents=True)
        (tmp_path / "models" / "orders" / version / "service-2.json").write_text("{}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, text: str, name: str = "clientsmith.toml") -> Path:
    (folder / name).write_text(text)
    return folder / name


def test_defaults_and_the_newest_api_version(folder: Path) -> None:
    assert read_config(write(folder, MINIMAL)) == Config(
        package="my_clients",
        distribution="my-clients",
        version="0.1.0",
        output=Path("generated"),
        services=(
            ServiceConfig(
                "orders",
                Path("models/orders/2024-05-06/service-2.json"),
                ("CreateOrder", "Get*"),
            ),
        ),
        templates=None,
        origin="clientsmith.toml",
    )


def test_every_key(folder: Path) -> None:
    (folder / "own").mkdir()
    (folder / "models" / "o.json").write_text("{}")
    config = read_config(
        write(
            folder,
            'package = "p1"\ndistribution = "P.one"\nversion = "2.0rc1"\noutput = "out"\nmodels = "elsewhere"\n'
            'templates = "own"\n[services.orders]\nmodel = "models/o.json"\noperations = ["A"]\n',
        )
    )
    assert config == Config(
        package="p1",
        distribution="P.one",
        version="2.0rc1",
        output=Path("out"),
        services=(ServiceConfig("orders", Path("models/o.json"), ("A",), own=True),),
        templates=Path("own"),
        origin="clientsmith.toml",
    )


def test_paths_start_at_the_configuration_and_not_at_the_current_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(folder, MINIMAL)
    monkeypatch.chdir("/")
    assert read_config(path).output == Path(os.path.relpath(folder, "/")) / "generated"


def test_it_is_found_from_a_folder_below(folder: Path) -> None:
    path = write(folder, MINIMAL)
    assert find_config(folder / "models" / "orders") == path


def test_pyproject_counts_only_with_its_section(folder: Path) -> None:
    path = write(folder, MINIMAL)
    (folder / "below").mkdir()
    write(folder / "below", "[tool.black]\n# clientsmith\n", "pyproject.toml")
    assert find_config(folder / "below") == path


def test_section_of_pyproject(folder: Path) -> None:
    text = '[tool.clientsmith]\npackage = "p1"\n[tool.clientsmith.services.orders]\noperations = ["A"]\n'
    path = write(folder, text, "pyproject.toml")
    assert find_config(folder) == path
    assert read_config(path).package == "p1"


def test_an_empty_list_is_called_empty(folder: Path) -> None:
    path = write(folder, 'package = "p1"\n[services.orders]\noperations = []\n')
    with pytest.raises(UsageError, match=r"operations: is empty; it has to be a list"):
        read_config(path)


def test_none_is_found(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"no clientsmith\.toml.*--config FILE"):
        find_config(folder)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("package = [\n", r"clientsmith\.toml(:\d+:\d+)?: is not TOML: "),
        ("package = 1 2\n", r"clientsmith\.toml:1:13: is not TOML: expected newline"),
        (
            MINIMAL.replace("operations", "operation"),
            r"clientsmith\.toml: services\.orders\.operation: unknown key; did you mean operations\? "
            r"allowed are model, operations, exclude\n"
            r"clientsmith\.toml: services\.orders\.operations: is missing; it has to be a list",
        ),
        ("packages = 'p1'\n" + MINIMAL, r"packages: unknown key; did you mean package\?"),
        (
            MINIMAL.replace('"my_clients"', "1"),
            r"package: has to be a string.* found the integer 1$",
        ),
        (MINIMAL.replace('"my_clients"', "2024-01-01"), r"package: .* found a date or time$"),
        (
            MINIMAL.replace("my_clients", ""),
            r"package: has to be a string that is not empty, found the string ''$",
        ),
        (MINIMAL.replace("my_clients", "my-clients"), r"package: 'my-clients' cannot be imported"),
        (MINIMAL.replace("my_clients", "größe"), r"package: 'größe' cannot be imported"),
        (MINIMAL.replace("my_clients", "import"), r"package: 'import' is a keyword"),
        (
            MINIMAL.replace("my_clients", "json"),
            r"package: 'json' would hide the standard library's module",
        ),
        (
            MINIMAL.replace("my_clients", "__init__"),
            r"package: '__init__' means something to Python",
        ),
        (
            MINIMAL.replace("my_clients", "_"),
            r"package: '_' means something to Python itself, or not",
        ),
        (MINIMAL.replace("my_clients", "test"), r"package: 'test' would hide the standard library"),
        ("version = 'new'\n" + MINIMAL, r"version: 'new' is not a version"),
        ("distribution = 'a b'\n" + MINIMAL, r"distribution: 'a b' is not a distribution's name"),
        ("templates = 'none'\n" + MINIMAL, r"templates: none is not a folder"),
        ("package = 'p1'\n", r"services: has to hold at least one service"),
        ("package = 'p1'\nservices = ['a']\n", r"services: has to hold at least one service"),
        (
            "package = 'p1'\n[services]\norders = 'x'\n",
            r"services\.orders: has to be a table, found the string 'x'",
        ),
        (
            MINIMAL.replace('["CreateOrder", "Get*"]', "[]"),
            r"operations: is empty; it has to be a list of at least",
        ),
        (
            MINIMAL.replace('["CreateOrder", "Get*"]', "[1]"),
            r"services\.orders\.operations: found an array",
        ),
        (MINIMAL.replace('["CreateOrder", "Get*"]', '"A"'), r"operations: found the string 'A'"),
        (
            MINIMAL.replace("services.orders", "services.order"),
            r"services\.order: .* did you mean orders\?",
        ),
        (
            MINIMAL.replace("services.orders", 'services."../x"'),
            r"services\.\.\./x: a service is named by lower-case",
        ),
    ],
)
def test_mistakes(folder: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        read_config(write(folder, text))
    assert str(caught.value).startswith("clientsmith.toml")


def test_a_file_that_is_not_there(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"^no\.toml: there is no such file"):
        read_config(folder / "no.toml")


def test_a_file_that_is_not_utf8(folder: Path) -> None:
    (folder / "clientsmith.toml").write_bytes(b'package = "\xff"')
    with pytest.raises(UsageError, match=r"is not UTF-8 \(byte 11\)"):
        read_config(folder / "clientsmith.toml")


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read_config(write(folder, "output = 3\nversion = 'x'\n"))
    assert [line.split(": ")[1] for line in str(caught.value).splitlines()] == [
        "package",
        "version",
        "output",
        "services",
    ]


def test_one_shot_needs_no_file(folder: Path) -> None:
    config = one_shot(
        model=Path("o.json"),
        operations=["A", "B"],
        package="my_clients",
        output=Path("out"),
    )
    assert config == Config(
        package="my_clients",
        distribution="my-clients",
        version="0.1.0",
        output=Path("out"),
        services=(ServiceConfig("o", Path("o.json"), ("A", "B")),),
        templates=None,
        origin="the command line",
    )


def test_one_shot_checks_the_package_too() -> None:
    with pytest.raises(UsageError, match=r"^--package json: 'json' would hide"):
        one_shot(model=Path("m"), operations=["A"], package="json", output=Path("o"))


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("models/orders/2024-05-06/service-2.json", "orders"),
        ("2024-05-06/service-2.json", "service-2"),
        ("/x/cognito-idp/2016-04-18/service-2.json.gz", "cognito-idp"),
        ("/x/y/orders.json.gz", "orders"),
    ],
)
def test_the_folders_above_a_model_name_its_service(
    monkeypatch: pytest.MonkeyPatch, model: str, name: str
) -> None:
    monkeypatch.chdir("/")
    assert service_name(Path(model)) == name


def test_the_repository_asks_for_the_seven_operations() -> None:
    root = Path(__file__).parents[3]
    (service,) = read_config(root / "clientsmith.toml").services
    assert (service.name, len(service.operations)) == ("apigatewayv2", 7)


def test_a_model_that_is_not_there_is_named_with_its_key_and_what_is_like_it(folder: Path) -> None:
    (folder / "orders.json").write_text("{}")
    path = write(folder, MINIMAL.replace("operations", 'model = "order.json"\noperations'))
    with pytest.raises(UsageError) as caught:
        read_config(path)
    assert str(caught.value) == (
        "clientsmith.toml: services.orders.model: order.json: there is no such file (did you mean orders.json?)"
    )


def test_services_to_pull_are_those_without_a_model_of_their_own(folder: Path) -> None:
    text = f'{MINIMAL}[services.own]\nmodel = "none.json"\noperations = ["*"]\n[services.sqs]\n'
    assert services_to_pull(write(folder, text)) == ("orders", "sqs")


@pytest.mark.parametrize(
    ("services", "message"),
    [
        ('[services.own]\nmodel = "own.json"', "services: each names a model of its own"),
        ("", "services: has to hold at least one service"),
    ],
)
def test_no_services_to_pull(folder: Path, services: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        services_to_pull(write(folder, services))
