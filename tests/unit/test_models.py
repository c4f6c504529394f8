"""Taking models out of a wheel: pip is pip, on an index of local files; the wheels are small and made here."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from pathlib import Path

import pytest
from clientsmith.cli import run
from clientsmith.errors import ModelError, SourceError, UsageError
from clientsmith.models import LOCK, pull, verify

COMMITTED = Path(__file__).resolve().parents[2] / "models"
SERVICE = '{"metadata": {"b": 1, "a": "\\u00e4"}}'


def wheel(folder: Path, version: str, members: dict[str, str]) -> Path:
    """A botocore wheel that pip accepts, with ``members`` below ``botocore/data``."""
    path = folder / f"botocore-{version}-py3-none-any.whl"
    info = f"botocore-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: botocore\nVersion: {version}\n"
        )
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
        archive.writestr(f"{info}/LICENSE.txt", "the licence\n")
        archive.writestr(f"{info}/NOTICE", "the notice\n")
        archive.writestr("botocore/data/partitions.json", '{"partitions": []}')
        for name, text in members.items():
            archive.writestr(f"botocore/data/{name}", text)
    return path


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of wheels that is all of pip's world."""
    folder = tmp_path / "index"
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


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

    assert capsys.readouterr().out == "models/mini/2020-01-01/service-2.json: from botocore 1.0.0\n"
    assert "other" not in " ".join(contents(models))


def test_pulling_the_same_again_changes_nothing(index: Path, models: Path) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": SERVICE})
    pull(["mini"], into=models)
    before = contents(models)

    pull(["mini"], into=models)

    assert contents(models) == before


def test_a_failure_while_files_are_put_in_place_puts_the_old_ones_back(
    index: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel(index, "1.0.0", {"mini/2020-01-01/service-2.json": "{}"})
    wheel(index, "1.1.0", {"mini/2021-01-01/service-2.json": SERVICE})
    pull(["mini"], version="1.0.0", into=models)
    before = contents(models)
    replace = Path.replace

    def full_disk(self: Path, target: Path) -> Path:
        if self.name == "service-2.json" and "/new/" in self.as_posix():
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(KeyboardInterrupt):
        pull(["mini"], version="1.1.0", into=models)

    assert contents(models) == before


@pytest.mark.parametrize(
    ("services", "version", "error", "message"),
    [
        (
            ["mimi"],
            "latest",
            SourceError,
            "botocore has no service 'mimi' among its 1; did you mean mini?",
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
