"""Smithy's own protocol tests, every case for clients of every AST, on the client that is generated from it.

``smithy_not_passing.toml`` has those that fail, each with its reason; one that passes must not stand there.
"""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.vectors import vectors
from tests.wire.smithy_protocol_cases import REQUESTS, Case, Packages, cases, check, read_documents

_LIST = Path(__file__).with_name("smithy_not_passing.toml")
_NOT_PASSING: dict[str, dict[str, dict[str, str]]] = tomllib.loads(
    _LIST.read_text(encoding="utf-8")
)


def _documents() -> Iterator[tuple[str, dict[str, Any]]]:
    yield from read_documents(sorted(vectors("smithy-protocol-tests").glob("*.json")))


def _cases() -> Iterator[Any]:
    try:
        documents = dict(_documents())
    except pytest.skip.Exception as missing:
        yield pytest.param("", None, marks=pytest.mark.skip(reason=str(missing)), id="no-vectors")
        return
    for file, document in documents.items():
        for case in cases(document):
            yield pytest.param(file, case, id=f"{file}-{case.direction}-{case.id}")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    return Packages(tmp_path_factory.mktemp("smithy"))


@pytest.mark.parametrize(("file", "case"), list(_cases()))
def test_case(file: str, case: Case, packages: Packages) -> None:
    listed = _NOT_PASSING.get(file, {}).get(case.service.partition("#")[2], {})
    if case.id not in listed:
        check(case, packages)
        return
    try:
        check(case, packages)
    except (AssertionError, ValueError):  # a ValidationError is one; anything else is no difference
        return
    pytest.fail(f"{case.id} passes now: take it off {_LIST.name} ({listed[case.id]})")


def test_the_list_names_cases_that_there_are() -> None:
    known = {
        (file, case.service.partition("#")[2], case.id)
        for file, document in _documents()
        for case in cases(document)
    }
    listed = {
        (file, service, id)
        for file, services in _NOT_PASSING.items()
        for service, ids in services.items()
        for id in ids
    }

    assert sorted(listed - known) == []


def test_a_case_that_expects_something_else_fails(packages: Packages) -> None:
    """Each thing that a case of a request states is looked at."""
    documents = dict(_documents())
    document = copy.deepcopy(documents["restXml"])
    name = "aws.protocoltests.restxml#AllQueryStringTypes"
    given, *_ = document["shapes"][name]["traits"][REQUESTS]
    wrong: dict[str, Any] = {
        "method": "PUT",
        "uri": "/elsewhere",
        "queryParams": given["queryParams"][1:],
        "headers": {"X-Nothing": "1"},
        "requireHeaders": ["X-Nothing"],
        "forbidHeaders": ["User-Agent"],
        "forbidQueryParams": ["String"],
        "requireQueryParams": ["Nothing"],
        "body": "x",
        "resolvedHost": "example.org",
    }
    good = next(case for case in cases(document) if case.id == given["id"])
    check(good, packages)

    for key, value in wrong.items():
        with pytest.raises(AssertionError):
            check(Case(**{**vars(good), "given": {**good.given, key: value}}), packages)
