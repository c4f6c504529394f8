"""Two readers, one package: AWS's own Smithy models, and botocore's of the same week, of the same six services.

The ASTs are those of aws/api-models-aws of 2025-04-02, read where they lie (tests/vectors.py); botocore 1.37.26 comes
from the package index, once. What differs is named in ``reasons.py``.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from pathlib import Path

import pytest
from clientsmith.codegen.distribution import bind_distribution
from clientsmith.codegen.render import make_environment, render
from clientsmith.codegen.slice import Slice
from clientsmith.model import Service
from clientsmith.model.select import slice_service
from clientsmith.model.unsupported import reasons_against
from clientsmith.project.layout import newest_model
from clientsmith.project.service_files import ServiceFiles, read_files
from clientsmith.project.services import load_service

from tests.history.releases import models_of
from tests.smithy.reasons import Reason, reasons
from tests.vectors import vectors

SERVICES = {
    "apigatewayv2": "2018-11-29",
    "cloudwatch": "2010-08-01",
    "dynamodb": "2012-08-10",
    "lambda": "2015-03-31",
    "sqs": "2012-11-05",
    "sts": "2011-06-15",
}
REASONS = reasons(SERVICES)


@functools.cache
def pair(name: str) -> tuple[Service, Service]:
    """The AST's model of a service and botocore's, with the endpoint partitions of the latter."""
    release = models_of("1.37.26", tuple(SERVICES), "1.37.26-smithy")
    other = newest_model(release, name)
    assert other is not None
    files = read_files(other)
    model = vectors("smithy-models", f"{name}-{SERVICES[name]}.json")
    own = ServiceFiles(read_files(model).model, partitions=files.partitions)
    return load_service(own), load_service(files)


def through(name: str, wanted: Callable[[Reason], bool]) -> tuple[Service, Service]:
    mine, other = pair(name)
    for reason in REASONS:
        if name in reason.services and wanted(reason):
            mine, other = reason.step(mine, other)
    return mine, other


@pytest.mark.parametrize("name", SERVICES)
def test_two_readers_give_one_model_but_for_the_reasons(name: str) -> None:
    mine, other = through(name, lambda reason: True)

    assert list(mine.operations) == list(other.operations)
    for operation in mine.operations:
        assert mine.operations[operation] == other.operations[operation]
    assert mine.shapes.keys() == other.shapes.keys()
    for shape in mine.shapes:
        assert mine.shapes[shape] == other.shapes[shape]
    assert mine == other
    assert mine.unknown_keys == ()
    assert mine.notes == ()


@pytest.mark.parametrize("name", SERVICES)
def test_each_reason_is_needed_and_no_other(name: str) -> None:
    whole = through(name, lambda reason: True)
    needed = {
        reason.text
        for reason in REASONS
        if name in reason.services
        and not _same(through(name, lambda each, left=reason: each is not left))
    }

    assert whole[0] == whole[1]
    assert needed == {reason.text for reason in REASONS if name in reason.services}


def _same(found: tuple[Service, Service]) -> bool:
    mine, other = found
    return mine == other and list(mine.operations) == list(other.operations)


@pytest.mark.parametrize("name", SERVICES)
def test_two_readers_give_one_package_but_for_documentation(name: str) -> None:
    mine, other = through(name, lambda reason: reason.in_code)
    left_out = reasons_against(other)
    supported = [each for each in other.operations if each not in left_out]

    found, expected = (_code(service, supported) for service in (mine, other))

    assert found.keys() == expected.keys()
    assert len(supported) > len(other.operations) * 0.9
    for path in expected:
        assert found[path] == expected[path], path


def _code(whole: Service, operations: list[str]) -> dict[str, str]:
    """The modules of the package, each as its syntax tree without documentation."""
    environment = make_environment()
    slices = [Slice(whole, slice_service(whole, operations))]
    files = bind_distribution("clients", "clients", "0.1.0", slices)
    return {
        file.path: _undocumented(render(environment, file.template, file.view))
        for file in files
        if Path(file.path).suffix == ".py"
    }


class _Undocumented(ast.NodeTransformer):
    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        return None if isinstance(node.value, ast.Constant) else node


def _undocumented(text: str) -> str:
    return ast.unparse(_Undocumented().visit(ast.parse(text)))
