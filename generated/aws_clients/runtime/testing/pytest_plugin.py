"""Fixtures for pytest, for those who ask for them: ``pytest_plugins = [...]`` in a ``conftest.py``.

``aws_stub`` is a ``StubTransport`` and ``aws_cassette`` a ``Cassette`` in a file named after the test, both closed with
their checks when the test has passed.
"""

from __future__ import annotations

import re
from importlib import import_module

from .cassette import Cassette
from .stub import StubTransport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path
    from typing import Any, Protocol, TypeVar

    Function = TypeVar("Function", bound=Callable[..., object])

    class Decorator(Protocol):
        """What pytest decorates with; a package is type-checked in trees where pytest is not installed, too."""

        def __call__(self, function: Function, /) -> Function: ...

    class Node(Protocol):
        """A test."""

        name: str
        path: Path

    class FixtureRequest(Protocol):
        """What a fixture is asked with."""

        node: Node
        config: Any


_pytest = import_module("pytest")
fixture: Decorator = _pytest.fixture
_wrapper: Decorator = _pytest.hookimpl(wrapper=True)
_FAILED = "_aws_clients_failed"


def pytest_addoption(parser: Any) -> None:
    parser.addoption(
        "--aws-record",
        choices=("none", "once", "all"),
        default="none",
        help="what aws_cassette does: answer from files only (none), record where there is no file (once), or record "
        "every test anew (all)",
    )


@_wrapper
def pytest_runtest_makereport(item: Any, call: Any) -> Generator[None, Any, Any]:
    report = yield
    if report.when == "call":
        setattr(item, _FAILED, not report.passed)
    return report


@fixture
def aws_stub(request: FixtureRequest) -> Iterator[StubTransport]:
    """A ``StubTransport``. When the test has passed, replies that nothing has used are an error, and so are calls
    without a reply.
    """
    stub = StubTransport()
    yield stub
    if not getattr(request.node, _FAILED, True):
        stub.assert_done()


@fixture
def aws_cassette(request: FixtureRequest) -> Iterator[Cassette]:
    """A ``Cassette`` in ``recordings/<module>/<test>.json`` beside the test's module, in the mode that ``--aws-record``
    says: ``none`` unless told otherwise, so that tests call no service by accident.
    """
    node = request.node
    name = re.sub(r"[^\w.-]+", "-", node.name).strip("-")
    path = node.path.parent / "recordings" / node.path.stem / f"{name}.json"
    cassette = Cassette(path, request.config.getoption("--aws-record", default="none"))
    yield cassette
    if not getattr(node, _FAILED, True):
        cassette.save()
        cassette.assert_done()
