"""Taking models out of a wheel or a folder: pip is pip, on an index of local files; the wheels are small, made here."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from clientsmith.cli.app import run
from clientsmith.errors import DriftError, ModelError, SourceError, UsageError
from clientsmith.project.fetch import fetch_folder, fetch_release
from clientsmith.project.models_folder import install
from clientsmith.project.models_lock import LOCK, ModelsLock, read_models_lock, verify

from tests.support.wheels import make_index, wheel

COMMITTED = Path(__file__).resolve().parents[2] / "models"
SERVICE = '{"metadata": {"b": 1, "a": "\\u00e4"}}'


def pull(services: Sequence[str], *, version: str = "latest", into: Path) -> ModelsLock:
    """What the command does."""
    fetched = fetch_release(services, version, read_models_lock(into).wheels)
    return install(fetched, services, into).lock


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return make_index(tmp_path / "index", monkeypatch)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def contents(folder: Path) -> dict[str, str]:
    paths = [path for path in folder.rglob("*") if path.is_file()] if folder.exists() else []
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def test_the_newest_model_is_written_indented_with_its_lock(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{}"})
    newest = wheel(
        index,
        "1.1.0",
        {
            "mini/2019-01-01/service-2.json": "{}",
            "mini/2020-01-01/service-2.json": SERVICE,
            "mini/2020-01-01/paginators-1.json": '{"pagination": {}}',
            "mini/2020-01-01/examples-1.json": "{}",
            "other/2020-01-01/service-2.json": "{}",
        },
    )

    pull(["mini"], into=models)

    found = contents(models)
    lock = json.loads(found.pop(LOCK))
    assert found == {
        "LICENSE.txt": "the licence\n",
        "NOTICE": "the notice\n",
        "mini/2020-01-01/paginators-1.json": '{\n  "pagination": {}\n}\n',
        "mini/2020-01-01/service-2.json": '{\n  "metadata": {\n    "b": 1,\n    "a": "ä"\n  }\n}\n',
        "partitions.json": '{\n  "partitions": []\n}\n',
    }
    assert lock["wheels"] == {newest.name: hashlib.sha256(newest.read_bytes()).hexdigest()}
    assert lock["files"]["mini/2020-01-01/service-2.json"] == {
        "package": "botocore",
        "version": "1.1.0",
        "member": "botocore/data/mini/2020-01-01/service-2.json",
        "sha256": hashlib.sha256(found["mini/2020-01-01/service-2.json"].encode()).hexdigest(),
    }
    assert verify(models) == []


def test_another_service_and_a_hand_written_file_stay(index: Path, models: Path) -> None:
    wheel(
        index,
        "1.0.0",
        {"mini/2020-01-01/service-2.json": "{}", "other/2020-01-01/service-2.json": "{}"},
    )
    wheel(index, "1.1.0", {"mini/2021-01-01/service-2.json": SERVICE})
    pull(["mini", "other"], version="1.0.0", into=models)
    (models / "README.md").write_text("by hand")

    lock = pull(["mini"], version="1.1.0", into=models)

    found = contents(models)
    assert found["README.md"] == "by hand"
    assert "other/2020-01-01/service-2.json" in found
    assert "mini/2021-01-01/service-2.json" in found
    assert "mini/2020-01-01/service-2.json" not in found
    assert list(lock.wheels) == [
        "botocore-1.0.0-py3-none-any.whl",
        "botocore-1.1.0-py3-none-any.whl",
    ]
    assert verify(models) == []


def test_pull_without_a_name_takes_the_configured_services(
    index: Path, models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel(
        index,
        "1.0.0",
        {"mini/2020-01-01/service-2.json": SERVICE, "other/2020-01-01/service-2.json": "{}"},
    )
    monkeypatch.chdir(models.parent)
    Path("clientsmith.toml").write_text('package = "p"\n[services.mini]\noperations = ["*"]\n')

    assert run(["pull"]) == 0

    told = capsys.readouterr().out.splitlines()
    assert "models/mini/2020-01-01/service-2.json: from botocore 1.0.0" in told
    assert run(["pull"]) == 0
    assert capsys.readouterr().out == "models: nothing changed\n"
    assert "other" not in " ".join(contents(models))


def test_pulling_the_same_again_changes_nothing(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    pull(["mini"], into=models)
    before = contents(models)

    pull(["mini"], into=models)

    assert contents(models) == before


@pytest.mark.parametrize(
    ("services", "version", "error", "message"),
    [
        (
            ["mimi"],
            "latest",
            UsageError,
            "botocore 1.0.0 has no service 'mimi'; did you mean mini?",
        ),
        (
            ["mini"],
            "9.9",
            SourceError,
            r"botocore==9\.9: pip's package index has no such version; the newest there: 1\.0\.0",
        ),
        (["../mini"], "latest", UsageError, r"'\.\./mini' is no service name"),
        (["mini"], "--editable", UsageError, "'--editable' is no version of botocore"),
        ([], "latest", UsageError, "no service named"),
    ],
)
def test_what_cannot_be_had_is_said_and_nothing_is_left(
    index: Path,
    models: Path,
    services: list[str],
    version: str,
    error: type[Exception],
    message: str,
) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{}"})

    with pytest.raises(error, match=message):
        pull(services, version=version, into=models)

    assert contents(models) == {}


def test_without_an_index_pips_own_words_are_given(index: Path, models: Path) -> None:
    with pytest.raises(
        SourceError,
        match=r"botocore: pip could not download it \(ERROR: .*No matching distribution",
    ):
        pull(["mini"], into=models)


def test_a_truncated_wheel_is_refused(index: Path, models: Path) -> None:
    path = wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    path.write_bytes(path.read_bytes()[:-40])

    with pytest.raises(SourceError, match="botocore"):
        pull(["mini"], into=models)
    assert contents(models) == {}


def test_a_damaged_member_is_refused(index: Path, models: Path) -> None:
    path = wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    path.write_bytes(path.read_bytes().replace(b'"b": 1', b'"b": 2'))

    with pytest.raises(
        SourceError, match=r"botocore-1\.0\.0-py3-none-any\.whl: not a whole wheel: Bad CRC-32"
    ):
        pull(["mini"], into=models)


def test_a_model_that_is_no_json_is_refused(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{"})

    with pytest.raises(
        ModelError, match=r"botocore/data/mini/2020-01-01/service-2\.json:1:2: not JSON"
    ):
        pull(["mini"], into=models)


def test_a_member_that_is_not_what_record_says_is_refused(index: Path, models: Path) -> None:
    path = wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    changed = index / "changed.whl"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, "{}" if name.endswith("service-2.json") else old.read(name))
    changed.replace(path)

    with pytest.raises(
        SourceError, match=r"service-2\.json is not what the wheel's own RECORD says"
    ):
        pull(["mini"], into=models)
    assert contents(models) == {}


def test_a_wheel_of_a_known_name_and_another_content_is_refused(
    index: Path, models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    pull(["mini"], into=models)
    before = contents(models)
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{}"})
    monkeypatch.chdir(models.parent)

    assert run(["pull", "mini", "--into", "models"]) == 4

    assert "models.lock.json recorded" in capsys.readouterr().err
    assert contents(models) == before


def test_an_edited_model_is_not_overwritten(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{}"})
    pull(["mini"], into=models)
    (models / "mini/2020-01-01/service-2.json").write_text('{"corrected": true}')
    wheel(index, "1.1.0", {"mini/2020-01-01/service-2.json": SERVICE})

    with pytest.raises(
        DriftError, match=r"(?s)service-2\.json: differs .*belongs into overlay\.toml"
    ):
        pull(["mini"], into=models)

    assert contents(models)["mini/2020-01-01/service-2.json"] == '{"corrected": true}'


def test_what_people_keep_beside_a_model_stays(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{}"})
    pull(["mini"], into=models)
    (models / "mini/overlay.toml").write_text("version = 1\n")
    wheel(index, "1.1.0", {"mini/2021-01-01/service-2.json": SERVICE})

    pull(["mini"], into=models)

    assert sorted(path for path in contents(models) if path.startswith("mini/")) == [
        "mini/2021-01-01/service-2.json",
        "mini/overlay.toml",
    ]


def test_a_folder_like_botocores_gives_its_newest_models_and_its_version(
    tmp_path: Path, models: Path
) -> None:
    data = tmp_path / "site-packages/botocore/data"
    (data / "mini/2020-01-01").mkdir(parents=True)
    (data / "mini/2019-01-01").mkdir()
    (data.parent / "__init__.py").write_text("__version__ = '1.2.3'\n")
    (data / "mini/2020-01-01/service-2.json.gz").write_bytes(gzip.compress(SERVICE.encode()))
    (data / "mini/2019-01-01/service-2.json").write_text("{}")
    (data / "partitions.json").write_text('{"partitions": []}')

    fetched = fetch_folder(["mini"], tmp_path / "site-packages")
    install(fetched, ["mini"], models)

    assert fetched.label == "botocore 1.2.3"
    found = read_models_lock(models).files["mini/2020-01-01/service-2.json"]
    assert (found.package, found.version) == ("botocore", "1.2.3")
    assert found.member == "mini/2020-01-01/service-2.json.gz"
    assert sorted(contents(models)) == [
        "mini/2020-01-01/service-2.json",
        LOCK,
        "partitions.json",
    ]
    assert verify(models) == []


def test_a_folder_of_models_keeps_where_they_came_from(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    lock = pull(["mini"], into=models)

    fetched = fetch_folder(["mini"], models)
    install(fetched, ["mini"], models.parent / "copy")

    assert fetched.label == "botocore 1.0.0"
    assert read_models_lock(models.parent / "copy") == lock


@pytest.mark.parametrize(
    ("file", "error", "message"),
    [
        ("else/x.json", UsageError, "there is no such folder"),
        ("away/x.json", UsageError, "has no <service>/<api version>/service-2.json in it"),
        (
            "away/other/2020-01-01/service-2.json",
            UsageError,
            "away has no service 'mini'; it has ",
        ),
    ],
)
def test_a_folder_that_has_no_such_model(
    tmp_path: Path, file: str, error: type[Exception], message: str
) -> None:
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).write_text("{}")

    with pytest.raises(error, match=message):
        fetch_folder(["mini"], tmp_path / "away")


def test_verify_names_what_changed_and_what_is_gone(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    pull(["mini"], into=models)
    (models / "partitions.json").write_text("{}")
    (models / "NOTICE").unlink()

    gone, changed = verify(models)

    assert (
        gone
        == f"{models / 'NOTICE'}: cannot be read: No such file or directory; models.lock.json says it is there"
    )
    assert changed.startswith(
        f"{models / 'partitions.json'}: differs from what models.lock.json records: it was taken from botocore 1.0.0"
    )


@pytest.mark.parametrize(
    ("lock", "message"),
    [
        ({"files": {}}, r"\$\.wheels: expected object"),
        (
            {"wheels": {}, "files": {"a": {"sha256": 3}}},
            r"\$\.files\['a'\]: expected an object of strings",
        ),
        (
            {
                "wheels": {},
                "files": {"../a": dict.fromkeys(("package", "version", "member", "sha256"), "")},
            },
            "this path leads out of the folder",
        ),
    ],
)
def test_a_lock_that_is_none_is_refused(models: Path, lock: object, message: str) -> None:
    models.mkdir()
    (models / LOCK).write_text(json.dumps(lock))

    with pytest.raises(ModelError, match=message):
        verify(models)


def test_the_committed_models_are_what_was_taken() -> None:
    assert verify(COMMITTED) == []
    assert (COMMITTED / "apigatewayv2/2018-11-29/service-2.json").is_file()
