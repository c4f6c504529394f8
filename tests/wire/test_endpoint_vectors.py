"""Compiled endpoint rules against botocore's own endpoint tests, for every service that the vectors have."""

from __future__ import annotations

import ast
import importlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import botocore
import pytest
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError
from clientsmith import runtime
from clientsmith.codegen.endpoints.compiler import EndpointsView, compile_endpoints
from clientsmith.codegen.endpoints.partitions import bind_partitions
from clientsmith.codegen.render import make_environment, render
from clientsmith.output.format import format_source
from clientsmith.readers.endpoint_rules import read_rule_set
from clientsmith.readers.json import load_json
from clientsmith.readers.partitions import read_partitions
from clientsmith.runtime.endpoints import Endpoint

from tests.vectors import vectors

BOTOCORE = Path(botocore.__file__).parent / "data"
MODELS = Path(__file__).resolve().parents[2] / "models"
TESTS = vectors("endpoint-tests")
SERVICES = sorted(path.name for path in TESTS.iterdir())

# The vectors are of botocore 1.43.67. Where the installed botocore has newer rules and so answers a case otherwise
# itself, its answer is the right one; only these services may have such cases.
NEWER_RULES: Mapping[str, str] = {
    "dynamodb": "there are account endpoints in China now, too",
    "kinesis": "the error for an ARN of another resource type has other words now",
}


REGIONS = (
    "us-east-1",
    "eu-central-1",
    "cn-north-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "eu-isoe-west-1",
    "aws-global",
    "us-new-9",
    "eusc-de-new-1",
    "nowhere",
    "a b",
    "us-east-1\n",
    "",
)
ENDPOINTS = (None, "https://example.com", "http://127.0.0.1:8080/a")
FLAGS = (False, True)


def botocore_answers(rule_set: Path, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What botocore's own interpreter makes of the same rules."""
    partitions = load_json(MODELS / "partitions.json")
    provider = EndpointProvider(load_json(rule_set), partitions)
    answers: list[dict[str, Any]] = []
    for parameters in given:
        try:
            found = provider.resolve_endpoint(**parameters)
        except EndpointProviderError as error:
            answers.append({"error": str(error)})
        else:
            answers.append(
                {
                    "endpoint": {
                        "url": found.url,
                        "properties": found.properties,
                        "headers": found.headers,
                    }
                }
            )
    return answers


class Compiled:
    """The generated resolver of one service, called with the parameter names of its rule set."""

    def __init__(
        self, module: ModuleType, document: Mapping[str, Any], view: EndpointsView
    ) -> None:
        self.resolve: Callable[..., Endpoint] = module.resolve
        self.error: type[Exception] = module.rules.EndpointError
        self.names = dict(
            zip(document["parameters"], [p.name for p in view.parameters], strict=True)
        )

    def __call__(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        arguments = {self.names[name]: value for name, value in parameters.items()}
        try:
            found = self.resolve(**arguments)
        except self.error as error:
            return {"error": str(error)}
        properties = dict(found.properties)
        if found.auth_schemes:
            properties["authSchemes"] = found.auth_schemes
        return {"endpoint": {"url": found.url, "properties": properties, "headers": found.headers}}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A package as it is generated, but for endpoints only."""
    folder = tmp_path_factory.mktemp("generated") / "endpoint_clients"
    shutil.copytree(Path(str(runtime.__file__)).parent, folder / "runtime")
    (folder / "__init__.py").touch()
    view = bind_partitions(read_partitions(load_json(MODELS / "partitions.json")))
    (folder / "partitions.py").write_text(
        render(make_environment(), "package/partitions.py.j2", view)
    )
    sys.path.insert(0, str(folder.parent))
    yield folder
    sys.path.remove(str(folder.parent))
    for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
        del sys.modules[name]


def generate(package: Path, service: str, rule_set: Path) -> Compiled:
    document = load_json(rule_set)
    view = compile_endpoints(read_rule_set(document))
    folder = package / service.replace("-", "_")
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "endpoints.py").write_text(
        render(make_environment(), "package/service/endpoints.py.j2", view)
    )
    importlib.invalidate_caches()
    module = importlib.import_module(f"{package.name}.{folder.name}.endpoints")
    return Compiled(module, document, view)


def newest_rule_set(service: str) -> Path:
    return max((BOTOCORE / service).glob("*/endpoint-rule-set-1.json.gz"))


def expected_of(case: Mapping[str, Any]) -> dict[str, Any]:
    expect = case["expect"]
    if "error" in expect:
        return {"error": expect["error"]}
    found = expect["endpoint"]
    return {
        "endpoint": {
            "url": found["url"],
            "properties": found.get("properties", {}),
            "headers": found.get("headers", {}),
        }
    }


@pytest.mark.parametrize("service", SERVICES)
def test_every_case_gives_the_endpoint_that_botocore_expects(package: Path, service: str) -> None:
    resolve = generate(package, service, newest_rule_set(service))
    cases = json.loads((TESTS / service / "endpoint-tests-1.json").read_text())["testCases"]
    assert cases

    given = [case.get("params", {}) for case in cases]

    found = [resolve(parameters) for parameters in given]

    expected = [expected_of(case) for case in cases]
    if service in NEWER_RULES:
        now = botocore_answers(newest_rule_set(service), given)
        assert (
            now != expected
        ), "these rules are no longer newer than the vectors: take them off NEWER_RULES"
        expected = now
    assert found == expected


@pytest.mark.parametrize(
    "service", ["apigatewayv2", "sts", "ec2", "events", "opensearchmemory", "route53"]
)
def test_any_region_and_options_give_what_botocore_gives(package: Path, service: str) -> None:
    rule_set = newest_rule_set(service)
    resolve = generate(package, f"{service}_all", rule_set)
    names = [
        name for name in ("Region", "UseFIPS", "UseDualStack", "Endpoint") if name in resolve.names
    ]
    # botocore's pattern of a host label ends with $, which takes a line break; no host name has one.
    regions = [region for region in REGIONS if service != "opensearchmemory" or region[-1:] != "\n"]
    values = {"Region": regions, "Endpoint": ENDPOINTS, "UseFIPS": FLAGS, "UseDualStack": FLAGS}
    given = [
        dict(zip(names, chosen, strict=True))
        for chosen in product(*(values[name] for name in names))
    ]

    found = [resolve(parameters) for parameters in given]

    assert found == botocore_answers(rule_set, given)


def test_the_committed_model_of_apigatewayv2_passes_all_its_43_cases(package: Path) -> None:
    (rule_set,) = (MODELS / "apigatewayv2").glob("*/endpoint-rule-set-1.json")
    resolve = generate(package, "apigatewayv2_committed", rule_set)
    cases = json.loads((TESTS / "apigatewayv2" / "endpoint-tests-1.json").read_text())["testCases"]

    found = [resolve(case.get("params", {})) for case in cases]

    assert len(cases) == 43
    assert found == [expected_of(case) for case in cases]


@pytest.mark.parametrize("service", ["dynamodb", "s3", "s3control", "sts"])
def test_functions_of_a_large_rule_set_are_short_enough_to_read(service: str) -> None:
    """S3's resolve was one function of 3,246 lines, 17 levels deep, which no type checker followed."""
    view = compile_endpoints(read_rule_set(load_json(newest_rule_set(service))))
    text = render(make_environment(), "package/service/endpoints.py.j2", view)
    module = ast.parse(format_source(text, "endpoints.py"))
    functions = [node for node in module.body if isinstance(node, ast.FunctionDef)]

    assert len(functions) > 1
    assert max((node.end_lineno or 0) - node.lineno + 1 for node in functions) < 80


def test_the_generated_file_is_as_black_would_have_it_once_formatted(package: Path) -> None:
    rule_set = read_rule_set(load_json(newest_rule_set("sts")))
    text = render(
        make_environment(), "package/service/endpoints.py.j2", compile_endpoints(rule_set)
    )
    formatted = format_source(text, "endpoints.py")

    assert format_source(formatted, "endpoints.py") == formatted
