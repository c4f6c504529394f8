"""Endpoint rules compiled to Python: the code that is written, what it does, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.codegen.endpoints.compiler import EndpointsView, compile_endpoints
from clientsmith.codegen.endpoints.partitions import bind_partitions
from clientsmith.codegen.endpoints.variables import endpoint_arguments
from clientsmith.codegen.render import make_environment, render
from clientsmith.errors import ModelError
from clientsmith.output.format import format_source
from clientsmith.readers.endpoint_rules import read_rule_set
from clientsmith.readers.partitions import read_partitions
from clientsmith.readers.service2.reader import read_service
from clientsmith.runtime import endpoints as rules
from clientsmith.runtime.exceptions import ConfigurationError

from tests.support.packages import model

REGION = {"type": "String", "builtIn": "AWS::Region"}
FLAG = {"type": "Boolean", "builtIn": "AWS::UseFIPS", "required": True, "default": False}
PARTITION = {
    "id": "aws",
    "outputs": {
        "name": "aws",
        "dnsSuffix": "example.com",
        "dualStackDnsSuffix": "example.net",
        "implicitGlobalRegion": "r-1",
        "supportsFIPS": True,
        "supportsDualStack": False,
    },
    "regionRegex": "^r$",
    "regions": {"r-1": {"description": "R"}},
}
PARTITIONS = (
    rules.Partition(
        "aws",
        dns_suffix="example.com",
        dual_stack_dns_suffix="example.net",
        implicit_global_region="r-1",
        supports_fips=True,
        supports_dual_stack=False,
        region_regex=r"^r\-\d+$",
        regions=("r-1",),
    ),
    rules.Partition(
        "aws-x",
        dns_suffix="example.org",
        dual_stack_dns_suffix="",
        implicit_global_region="x-1",
        supports_fips=False,
        supports_dual_stack=False,
        region_regex=r"^x\-\d+$",
        regions=("x-1", "r-77"),
    ),
)


def rule_set(*found: dict[str, Any], **parameters: dict[str, Any]) -> dict[str, Any]:
    return {"version": "1.0", "parameters": parameters or {"Region": REGION}, "rules": list(found)}


def endpoint(url: object, *conditions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "endpoint", "conditions": list(conditions), "endpoint": {"url": url, **more}}


def error(message: str, *conditions: dict[str, Any]) -> dict[str, Any]:
    return {"type": "error", "conditions": list(conditions), "error": message}


def tree(conditions: list[dict[str, Any]], *found: dict[str, Any]) -> dict[str, Any]:
    return {"type": "tree", "conditions": conditions, "rules": list(found)}


def call(function: str, *arguments: object, assign: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {"fn": function, "argv": list(arguments)}
    return {**found, "assign": assign} if assign else found


def ref(name: str) -> dict[str, Any]:
    return {"ref": name}


def compiled(document: dict[str, Any]) -> EndpointsView:
    """The rule set in ``document``, read and compiled."""
    return compile_endpoints(read_rule_set(document))


def code(document: dict[str, Any]) -> list[str]:
    """The lines of the body."""
    return [line for statement in compiled(document).statements for line in statement.lines()]


def resolve(document: dict[str, Any], **arguments: object) -> rules.Endpoint:
    """What the rendered function gives."""
    text = render(make_environment(), "package/service/endpoints.py.j2", compiled(document))
    body = format_source(text, "endpoints.py").partition("\n\n\n")[2]
    module: dict[str, Any] = {"rules": rules, "PARTITIONS": PARTITIONS}
    exec(f"from __future__ import annotations\n{body}", module)
    found = module["resolve"](**arguments)
    assert isinstance(found, rules.Endpoint)
    return found


def test_rules_become_nested_ifs() -> None:
    document = rule_set(
        tree(
            [
                call("isSet", ref("Region")),
                call("aws.partition", ref("Region"), assign="PartitionResult"),
            ],
            tree(
                [call("booleanEquals", ref("UseFIPS"), True)],
                endpoint(
                    "https://fips.{Region}.{PartitionResult#dnsSuffix}",
                    call(
                        "booleanEquals",
                        True,
                        call("getAttr", ref("PartitionResult"), "supportsFIPS"),
                    ),
                ),
                error("no FIPS in {PartitionResult#name}"),
            ),
            endpoint("https://{Region}.{PartitionResult#dnsSuffix}"),
        ),
        error("no region"),
        Region=REGION,
        UseFIPS=FLAG,
    )

    assert code(document) == [
        "if region is not None:",
        "    partition_result = rules.partition(PARTITIONS, region)",
        "    if use_fips:",
        "        if partition_result.supports_fips:",
        "            return rules.Endpoint(f'https://fips.{region}.{partition_result.dns_suffix}')",
        "        raise rules.EndpointError(f'no FIPS in {partition_result.name}')",
        "    return rules.Endpoint(f'https://{region}.{partition_result.dns_suffix}')",
        'raise rules.EndpointError("no region")',
    ]
    assert resolve(document, region="r-1").url == "https://r-1.example.com"
    assert resolve(document, region="r-1", use_fips=True).url == "https://fips.r-1.example.com"
    with pytest.raises(rules.EndpointError, match="no FIPS in aws-x"):
        resolve(document, region="x-9", use_fips=True)
    with pytest.raises(ConfigurationError, match="no region"):
        resolve(document)


def test_the_signature_has_the_parameters_with_their_defaults() -> None:
    parameters = {
        "Region": REGION,
        "UseFIPS": FLAG,
        "ARNs": {"type": "stringArray"},
        "class": {"type": "string", "default": 'a"b'},
        "Bucket": {"type": "string", "required": True},
    }

    view = compiled(rule_set(error("no"), **parameters))

    assert [(found.name, found.type, found.default) for found in view.parameters] == [
        ("region", "str | None", "None"),
        ("use_fips", "bool", "False"),
        ("arns", "tuple[str, ...] | None", "None"),
        ("class_", "str", "'a\"b'"),
        (
            "bucket",
            "str | None",
            "None",
        ),  # a request sets it, and the client's own endpoint has none
    ]


def test_a_required_region_may_still_be_none() -> None:
    """signerdata and pricingplanmanager require it; a client with an endpoint_url has none."""
    required = {**REGION, "required": True}
    where = ref("Endpoint")
    document = rule_set(
        endpoint(where, call("isSet", where)),
        endpoint("https://{P#dnsSuffix}", call("aws.partition", ref("Region"), assign="P")),
        Region=required,
        Endpoint={"type": "String", "builtIn": "SDK::Endpoint"},
    )

    region, _ = compiled(document).parameters
    assert (region.name, region.type, region.default) == ("region", "str | None", "None")
    assert resolve(document, region="x-1", endpoint=None).url == "https://example.org"
    assert resolve(document, region=None, endpoint="https://a").url == "https://a"
    with pytest.raises(rules.EndpointError, match="see that there is a region"):
        resolve(document, region=None, endpoint=None)


def test_the_service_passes_on_the_built_ins_that_it_knows() -> None:
    known = rule_set(error("no"), Where=REGION, UseFIPS=FLAG, ApiType={"type": "string"})
    unknown = rule_set(error("no"), ApiType={"type": "string", "required": True})

    assert endpoint_arguments(read_rule_set(known)) == (
        ("where", "region"),
        ("use_fips", "use_fips"),
    )
    with pytest.raises(ModelError, match=r"\$\.parameters\.ApiType: required, without a default"):
        endpoint_arguments(read_rule_set(unknown))


def test_a_rule_of_which_nothing_holds_falls_through_to_the_next() -> None:
    document = rule_set(
        tree(
            [call("isSet", ref("Region"))],
            endpoint("https://a", call("stringEquals", ref("Region"), "a")),
        ),
        endpoint("https://b"),
    )

    assert resolve(document, region="a").url == "https://a"
    assert resolve(document, region="c").url == "https://b"


def test_where_no_rule_holds_there_is_an_error() -> None:
    document = rule_set(endpoint("https://a", call("isSet", ref("Region"))))

    with pytest.raises(rules.EndpointError, match="no endpoint rule holds here"):
        resolve(document)


def test_conditions_that_the_types_or_others_decide_are_not_tested() -> None:
    document = rule_set(
        error("never", call("not", call("isSet", ref("UseFIPS")))),
        error("unset", call("not", call("isSet", ref("Region")))),
        tree(
            [call("isSet", ref("Region")), call("stringEquals", ref("Region"), "a")],
            error("never", call("stringEquals", ref("Region"), "b")),
            endpoint("https://{Region}", call("not", call("stringEquals", ref("Region"), "b"))),
        ),
        Region=REGION,
        UseFIPS=FLAG,
    )

    assert code(document) == [
        "if region is None:",
        '    raise rules.EndpointError("unset")',
        'if region == "a":',
        "    return rules.Endpoint(f'https://{region}')",
        'raise rules.EndpointError("no endpoint rule holds here: see that there is a region")',
    ]


def test_what_a_rule_with_more_conditions_settles_is_not_tested_again() -> None:
    """codecatalyst's: for no region it has a region of its own."""
    document = rule_set(
        endpoint(
            "https://{P#dnsSuffix}",
            call("not", call("isSet", ref("Region"))),
            call("aws.partition", "r-1", assign="P"),
        ),
        endpoint("https://{Region}", call("isSet", ref("Region"))),
    )

    assert code(document) == [
        "if region is None:",
        '    p = rules.partition(PARTITIONS, "r-1")',
        "    return rules.Endpoint(f'https://{p.dns_suffix}')",
        "return rules.Endpoint(f'https://{region}')",
    ]


def test_a_boolean_without_a_default_is_neither_true_nor_false() -> None:
    document = rule_set(
        endpoint("https://no", call("booleanEquals", ref("Flag"), False)),
        endpoint("https://not-true", call("not", call("booleanEquals", ref("Flag"), True))),
        endpoint("https://yes"),
        Flag={"type": "boolean"},
    )

    assert [resolve(document, flag=flag).url for flag in (None, False, True)] == [
        "https://not-true",
        "https://no",
        "https://yes",
    ]


def test_the_contrary_of_a_function_of_what_is_not_set_holds() -> None:
    """opensearchmemory requires a region, and so never asks whether there is one."""
    document = rule_set(
        error("no label", call("not", call("isValidHostLabel", ref("Region"), False))),
        endpoint("https://{Region}"),
    )

    assert code(document) == [
        "if (region is None or not rules.is_valid_host_label(region, allow_subdomains=False)):",
        '    raise rules.EndpointError("no label")',
        "return rules.Endpoint(f'https://{region}')",
    ]


def test_a_variable_that_nothing_reads_is_not_made() -> None:
    document = rule_set(
        tree(
            [call("aws.partition", "r-1", assign="p")],
            endpoint("https://a"),
        )
    )

    assert code(document) == ['return rules.Endpoint("https://a")']
    assert not compiled(document).uses_partitions


def test_functions_of_what_is_not_set_do_not_hold() -> None:
    document = rule_set(
        tree(
            [call("aws.partition", ref("Region"), assign="p")],
            endpoint("https://{p#name}.{Region}"),
        )
    )

    assert resolve(document, region="x-1").url == "https://aws-x.x-1"
    with pytest.raises(rules.EndpointError):
        resolve(document)


def test_properties_and_headers_are_filled_in() -> None:
    document = rule_set(
        endpoint(
            "https://a",
            call("isSet", ref("Region")),
            properties={
                "authSchemes": [{"name": "sigv4", "signingRegion": "{Region}"}],
                "backend": "B",
                "n": [1, True],
            },
            headers={"x-a": ["{Region}", "b"]},
        )
    )

    found = resolve(document, region="r-1")

    assert found.auth_schemes == [{"name": "sigv4", "signingRegion": "r-1"}]
    assert found.properties == {"backend": "B", "n": [1, True]}
    assert found.headers == {"x-a": ["r-1", "b"]}


@pytest.mark.parametrize(
    "text",
    ['"', "'", "\\", "'\"", "{{x}}", "\n", '"""', "\\N{DIGIT ONE}", "\u202e", "{{Region}}", "%s"],
)
def test_text_of_the_model_stays_text(text: str) -> None:
    plain, filled = rule_set(error(text)), rule_set(
        error(f"{text}{{Region}}", call("isSet", ref("Region")))
    )
    meant = text.replace("{{", "{").replace("}}", "}")
    if "\\N" in text:
        with pytest.raises(ModelError, match="nothing is called 'DIGIT ONE' here"):
            compiled(plain)
        return

    with pytest.raises(rules.EndpointError) as caught:
        resolve(plain)
    with pytest.raises(rules.EndpointError) as also:
        resolve(filled, region="r")

    assert str(caught.value) == meant
    assert str(also.value) == f"{meant}r"


def test_two_variables_that_become_one_name_stay_two() -> None:
    document = rule_set(
        tree(
            [call("isSet", ref("Url")), call("parseURL", ref("Url"), assign="url")],
            endpoint("{url#scheme}://x/{Url}"),
        ),
        Url={"type": "string"},
    )

    assert resolve(document, url="http://a").url == "http://x/http://a"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            rule_set(error("a", call("isSett", ref("Region")))),
            r"conditions\[0\]\.fn: .* 'isSett' is not supported; did you mean isSet\?",
        ),
        (
            rule_set(error("a", call("isSet"))),
            r"conditions\[0\]\.argv: isSet takes 1 arguments, found 0",
        ),
        (
            rule_set(error("a", call("isSet", ref("Nope")))),
            r"argv\[0\]: nothing is called 'Nope' here; there are: Region",
        ),
        (
            rule_set(error("a{Region}")),
            r"\$\.rules\[0\]\.error: region is used where it can be absent",
        ),
        (rule_set(error("a{")), r"\$\.rules\[0\]\.error: a brace without its counterpart"),
        (
            rule_set({"type": "leaf", "conditions": []}),
            r"type: expected one of error, endpoint, tree, found 'leaf'",
        ),
        (
            rule_set({**error("a"), "note": 1}),
            r"note: unknown key \(allowed: conditions, documentation, error, type\)",
        ),
        (
            rule_set({"type": "error", "conditions": []}),
            r"\$\.rules\[0\]\.error: this key is required and absent",
        ),
        (
            rule_set(error("a", call("stringEquals", ref("UseFIPS"), "x")), UseFIPS=FLAG),
            r"stringEquals of bool and str",
        ),
        (
            rule_set(error("a", call("uriEncode", True))),
            r"argv\[0\]: uriEncode takes str here, found bool",
        ),
        (
            rule_set(error("a", call("isSet", ref("Region")), call("getAttr", ref("Region"), "x"))),
            r"str has no attribute 'x'",
        ),
        (
            rule_set(error("a"), Region={"type": "number"}),
            r"Region\.type: expected string, boolean or stringArray, found 'number'",
        ),
        ({**rule_set(), "version": "1.1"}, r"\$\.version: expected '1\.0', found '1\.1'"),
        ({**rule_set(), "rules": {}}, r"\$\.rules: expected an array, found an object"),
    ],
)
def test_what_is_not_supported_is_refused_with_its_path(
    document: dict[str, Any], message: str
) -> None:
    with pytest.raises(ModelError, match=message):
        compiled(document)


def test_partitions_are_bound_in_order() -> None:
    view = bind_partitions(read_partitions({"partitions": [PARTITION]}))

    module: dict[str, Any] = {}
    text = render(make_environment(), "package/partitions.py.j2", view).replace(
        "from .runtime", "from clientsmith.runtime"
    )
    exec(text, module)
    (partition,) = module["PARTITIONS"]
    assert (partition.name, partition.regions, partition.supports_fips) == ("aws", ("r-1",), True)
    with pytest.raises(
        ModelError, match=r"\$\.partitions\[0\]\.regions\['r-1'\]\.dnsSuffix: a region with outputs"
    ):
        read_partitions({"partitions": [{**PARTITION, "regions": {"r-1": {"dnsSuffix": "x"}}}]})
    with pytest.raises(
        ModelError, match=r"\$\.partitions\[0\]\.outputs\.name: expected a string, found nothing"
    ):
        read_partitions({"partitions": [{**PARTITION, "outputs": {}}]})


def test_a_service_has_the_rules_and_partitions_that_lie_beside_its_model() -> None:
    rules_of_it, partitions = rule_set(error("no")), {"partitions": [PARTITION]}

    alone = read_service(model())
    service = read_service(model(), endpoint_rules=rules_of_it, partitions=partitions)

    assert (alone.endpoint_rules, alone.partitions) == (None, ())
    assert service.endpoint_rules == read_rule_set(rules_of_it)
    assert service.partitions == read_partitions(partitions)
    with pytest.raises(ModelError, match=r"\$\.partitions: expected at least one partition"):
        read_service(model(), partitions={"partitions": []})


@pytest.mark.parametrize(
    ("region", "name"),
    [
        ("r-1", "aws"),
        ("x-1", "aws-x"),
        ("x-22", "aws-x"),
        ("r-77", "aws-x"),
        ("r-8", "aws"),
        ("y", "aws"),
        ("x-1\n", "aws"),
    ],
)
def test_a_region_belongs_to_the_partition_that_lists_or_else_matches_it(
    region: str, name: str
) -> None:
    assert rules.partition(PARTITIONS, region).name == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.com", ("https", "example.com", "", "/", False)),
        ("http://example.com:8080/a/b", ("http", "example.com:8080", "/a/b", "/a/b/", False)),
        ("https://127.0.0.1/a/", ("https", "127.0.0.1", "/a/", "/a/", True)),
        ("https://[::1]:443", ("https", "[::1]:443", "", "/", True)),
        ("https://example.com?a=b", None),
        ("ftp://example.com", None),
        ("https://example.com:port", None),
        ("example.com", None),
        ("https://", None),
        ("https://[::1", None),
    ],
)
def test_a_url_in_parts(text: str, expected: tuple[object, ...] | None) -> None:
    found = rules.parse_url(text)

    parts = found and (
        found.scheme,
        found.authority,
        found.path,
        found.normalized_path,
        found.is_ip,
    )
    assert parts == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arn:aws:s3:r:1:a/b:c", ("aws", "s3", "r", "1", ["a", "b", "c"])),
        ("arn:aws:s3:::bucket", ("aws", "s3", "", "", ["bucket"])),
        ("arn:aws:s3:::", None),
        ("arn:aws:s3", None),
        ("urn:aws:s3:::bucket", None),
        ("arn::s3:::bucket", None),
    ],
)
def test_an_arn_in_parts(text: str, expected: tuple[object, ...] | None) -> None:
    found = rules.parse_arn(text)

    parts = found and (
        found.partition,
        found.service,
        found.region,
        found.account_id,
        found.resource_id,
    )
    assert parts == expected


@pytest.mark.parametrize(
    ("text", "alone", "dotted"),
    [
        ("a", True, True),
        ("a-1", True, True),
        ("a.b", False, True),
        ("-a", False, False),
        ("a-", False, False),
        ("a..b", False, False),
        ("", False, False),
        ("a_b", False, False),
        ("ä", False, False),
        ("a" * 63, True, True),
        ("a" * 64, False, False),
    ],
)
def test_a_host_label(text: str, alone: bool, dotted: bool) -> None:
    assert rules.is_valid_host_label(text, allow_subdomains=False) is alone
    assert rules.is_valid_host_label(text, allow_subdomains=True) is dotted


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("abc", True),
        ("ab", False),
        ("Abc", False),
        ("1.2.3.4", False),
        ("a" * 64, False),
        ("a.b", True),
    ],
)
def test_a_bucket_that_can_stand_in_the_host_name(name: str, expected: bool) -> None:
    assert rules.is_virtual_hostable_s3_bucket(name, allow_subdomains=True) is expected


@pytest.mark.parametrize(
    ("text", "start", "stop", "reverse", "expected"),
    [
        ("abcde", 0, 2, False, "ab"),
        ("abcde", 0, 2, True, "de"),
        ("abcde", 1, 3, True, "cd"),
        ("ab", 0, 3, False, None),
        ("ab", 1, 1, False, None),
        ("äb", 0, 1, False, None),
    ],
)
def test_a_part_of_a_string(
    text: str, start: int, stop: int, reverse: bool, expected: str | None
) -> None:
    assert rules.substring(text, start, stop, reverse=reverse) == expected


def test_a_service_without_rules_is_where_the_caller_says() -> None:
    assert rules.custom_endpoint("http://a").url == "http://a"
    assert rules.item(["a"], 1) is None
    assert rules.uri_encode("a b/ä") == "a%20b%2F%C3%A4"
    with pytest.raises(rules.EndpointError, match="pass endpoint_url="):
        rules.custom_endpoint(None)
