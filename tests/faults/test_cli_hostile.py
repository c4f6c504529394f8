"""Files that would hang the generator or fill its memory: each is refused, in bounded time and memory."""

from __future__ import annotations

import gzip
import os
import resource
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from clientsmith.cli.app import run
from clientsmith.output.lock import FILE_NAME

from tests.tiny_project import FILE, make_project, tree

Output = pytest.CaptureFixture[str]
SECONDS = 20


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Path:
    """A project with a tiny model and its package; the current folder."""
    monkeypatch.chdir(make_project(tmp_path))
    capsys.readouterr()
    return tmp_path


def clientsmith(folder: Path, *arguments: str, limit: int | None = None) -> tuple[int, str]:
    """Exit code and stderr of a process of its own, with ``limit`` bytes of memory; one that hangs fails the test."""
    done = subprocess.run(
        [sys.executable, "-m", "clientsmith", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        preexec_fn=(
            (lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit))) if limit else None
        ),
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "path",
    [
        FILE,
        "models/orders/2024-01-01/paginators-1.json.gz",
        "models/orders/rules.toml",
        "models/orders/overlay.toml",
        f"out/{FILE_NAME}",
        "out/README.md",
    ],
)
def test_a_fifo(project: Path, path: str) -> None:
    (project / path).unlink(missing_ok=True)
    os.mkfifo(project / path)

    for command in ("generate", "check"):
        code, err = clientsmith(project, command)
        assert (code, path in err, "it is no regular file" in err) == (2, True, True), err


def test_a_device_that_never_ends(project: Path) -> None:
    (project / FILE).unlink()
    (project / FILE).symlink_to("/dev/zero")

    code, err = clientsmith(project, "generate")

    assert (code, err) == (2, f"error: {FILE}: cannot be read: it is no regular file\n")


def test_a_small_file_that_unpacks_to_gigabytes(project: Path) -> None:
    packer = zlib.compressobj(9, wbits=31)
    block = b" " * (1 << 24)
    data = b"".join([packer.compress(block) for _ in range(192)]) + packer.flush()
    assert len(data) < 4_000_000
    (project / f"{FILE}.gz").write_bytes(data)
    before = tree(project / "out")

    code, err = clientsmith(
        project,
        *("generate", "--model", f"{FILE}.gz", "--operation", "*"),
        *("--package", "p1", "--output", "there"),
        limit=1 << 30,
    )

    assert (code, err) == (
        3,
        f"error: {FILE}.gz: unpacks to more than 64 MiB, which no model has\n",
    )
    assert tree(project / "out") == before
    assert not (project / "there").exists()


@pytest.mark.parametrize("cut", [False, True])
def test_a_gzip_file_of_several_members(project: Path, capsys: Output, cut: bool) -> None:
    text = (project / FILE).read_bytes()
    data = gzip.compress(text[:100]) + gzip.compress(text[100:])
    (project / f"{FILE}.gz").write_bytes(data[:-9] if cut else data)

    code = run(["list", "--model", f"{FILE}.gz"])

    out, err = capsys.readouterr()
    assert code == (3 if cut else 0)
    assert ("CreateOrder" in out) is not cut
    assert ("not a whole gzip file" in err) is cut


@pytest.mark.parametrize(
    "command", [["generate", "--force"], ["pull", "orders", "--path", "models"]]
)
def test_a_staging_folder_that_is_a_link(
    project: Path, tmp_path: Path, capsys: Output, command: list[str]
) -> None:
    kept = tmp_path / "elsewhere"
    kept.mkdir()
    (kept / "precious").write_text("mine")
    staging = project / ("models" if command[0] == "pull" else "out") / ".clientsmith-staging"
    staging.symlink_to(kept)
    (project / FILE).write_text((project / FILE).read_text() + "\n")
    (project / "out/README.md").write_text("edited")

    assert run(command) == 2

    assert ".clientsmith-staging: is a link or a file" in capsys.readouterr().err
    assert tree(kept) == {"precious": b"mine"}


@pytest.mark.parametrize(
    "package", ["__init__", "__main__", "_", "__", "import", "None", "json", "test"]
)
def test_a_package_that_could_not_be_imported(project: Path, capsys: Output, package: str) -> None:
    arguments = ["--model", FILE, "--operation", "*", "--package", package, "--output", "there"]

    assert run(["generate", *arguments]) == 2

    assert capsys.readouterr().err.startswith(f"error: --package {package}: '{package}' ")
    assert not (project / "there").exists()


@pytest.mark.parametrize("package", ["_private", "trailing_", "match", "a"])
def test_an_odd_package_that_can_be(project: Path, package: str) -> None:
    arguments = ["--model", FILE, "--operation", "*", "--package", package, "--output", "there"]

    assert run(["generate", *arguments]) == 0

    text = (project / "there/pyproject.toml").read_text()
    assert f'name = "{package.strip("_")}"' in text
    script = f"from {package}.orders import OrdersClient"
    subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, 'there'); {script}"],
        check=True,
    )
