"""One pair of models for each row of the table of compatibility: the smallest change that falls under it.

A case starts from `base`, changes either side, and says where the change has to stand and what it does to callers that
send and that read. Nothing else may be found.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.support.packages import operation
from tests.unit.diff.edits import (
    STRING,
    Document,
    Edit,
    base,
    drop,
    keep,
    member,
    put,
    rename,
    respell,
    several,
)


@dataclass(frozen=True)
class Case:
    """``old`` and ``new`` edit their sides in place; ``found`` is all that is to be found: rule, place and effects."""

    found: list[tuple[str, str, str, str]]
    new: Edit
    old: Edit = keep
    beside: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    services: tuple[tuple[str, ...], tuple[str, ...]] = (("sample",), ("sample",))

    def documents(self) -> tuple[Document, Document]:
        sides = base(), base()
        self.old(sides[0])
        self.new(sides[1])
        return sides


B, E, N = "breaks", "extends", "nothing"
LATER = {"type": "structure", "members": {}}
PAGES = {
    "pagination": {"Get": {"input_token": "Token", "output_token": "Token", "result_key": "Items"}}
}


def paged(**changes: Any) -> Document:
    return {"pagination": {"Get": PAGES["pagination"]["Get"] | changes}}


WAITERS = "waiters-2.json"


def waiting(name: str | None = "Done", **changes: Any) -> Document:
    """A document with one waiter, which calls Get, or with none."""
    acceptors = [{"state": "success", "matcher": "status", "expected": 200}]
    waiter = {"operation": "Get", "delay": 1, "maxAttempts": 5, "acceptors": acceptors}
    return {"version": 2, "waiters": {name: waiter | changes} if name else {}}


def partitions(*regions: str, suffix: str = "amazonaws.com") -> Document:
    return {
        "partitions": [
            {
                "id": "aws",
                "outputs": {
                    "name": "aws",
                    "dnsSuffix": suffix,
                    "dualStackDnsSuffix": "api.aws",
                    "implicitGlobalRegion": "us-east-1",
                    "supportsFIPS": True,
                    "supportsDualStack": True,
                },
                "regionRegex": "^us-\\w+-\\d+$",
                "regions": {region: {"description": region} for region in regions},
            }
        ]
    }


def endpoints(*rules: Any) -> Document:
    """A rule set that asks for region, FIPS and dual stack."""
    flags = {
        name: {"type": "boolean", "required": True, "default": False, "builtIn": f"AWS::{name}"}
        for name in ("UseFIPS", "UseDualStack")
    }
    region = {"type": "string", "required": False, "builtIn": "AWS::Region"}
    return {"version": "1.0", "parameters": {"Region": region, **flags}, "rules": list(rules)}


def endpoint(url: str, *conditions: Any) -> Document:
    found = {"url": url, "properties": {}, "headers": {}}
    return {"type": "endpoint", "conditions": list(conditions), "endpoint": found}


def flag(name: str) -> Document:
    return {"fn": "booleanEquals", "argv": [{"ref": name}, True]}


def error(message: str, *conditions: Any) -> Document:
    return {"type": "error", "conditions": list(conditions), "error": message}


def renamed(document: Document, name: str) -> list[Document]:
    (partition,) = document["partitions"]
    outputs = partition["outputs"] | {"name": name}
    return [partition | {"id": name, "outputs": outputs, "regionRegex": f"^{name}-\\w+-\\d+$"}]


FOUR = ("us-east-1", "us-east-2", "us-west-1", "us-west-2")
NO_DUAL_STACK = error("no dual stack", flag("UseDualStack"))
NO_OPTIONS = error("no FIPS", flag("UseFIPS"))
SUFFIXED = {
    "type": "endpoint",
    "conditions": [{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Found"}],
    "endpoint": {
        "url": "https://sample.{Region}.{Found#dnsSuffix}",
        "properties": {},
        "headers": {},
    },
}
PLAIN = "https://sample.{Region}.amazonaws.com"
FIPS = endpoint("https://sample-fips.{Region}.amazonaws.com", flag("UseFIPS"))
RULES = "endpoint-rule-set-1.json"
PARTITIONS = "partitions.json"

CASES: dict[str, Case] = {
    # --- the service ---
    "service-added": Case(
        [("service-added", "more", E, E)], keep, services=(("a",), ("more", "a"))
    ),
    "service-removed": Case(
        [("service-removed", "old", B, B)], keep, services=(("a", "old"), ("a",))
    ),
    "service-renamed": Case(
        [("service-renamed", "Other", B, B)], put("metadata/serviceId", "Other")
    ),
    "service-protocol": Case(
        [("service-protocol", "Sample", N, N)], put("metadata/protocol", "json")
    ),
    "service-signing-name": Case(
        [("service-signing-name", "Sample", N, N)], put("metadata/signingName", "other")
    ),
    "service-api-version": Case(
        [("service-api-version", "Sample", N, N)], put("metadata/apiVersion", "2025-01-01")
    ),
    # --- operations ---
    "operation-added": Case(
        [("operation-added", "More", E, N)], put("operations/More", operation("More"))
    ),
    "operation-removed": Case(
        [("operation-removed", "More", B, N)],
        keep,
        old=put("operations/More", operation("More")),
    ),
    "operation-http": Case(
        [("operation-http", "Put", N, N)], put("operations/Put/http/requestUri", "/v2/Put")
    ),
    "operation-idempotent": Case(
        [("operation-idempotent", "Put", E, N)], put("operations/Put/idempotent", True)
    ),
    "request-renamed": Case(
        [("request-renamed", "PutInput", B, N)], rename("PutRequest", "PutInput")
    ),
    "result-renamed": Case(
        [("result-renamed", "PutOutput", N, B)], rename("PutResult", "PutOutput")
    ),
    "result-moved": Case(
        [("result-moved", "PutResult", N, N), ("operation-added", "More", E, N)],
        put("operations/More", operation("More", output="PutResult")),
    ),
    "result-added": Case(
        [("result-added", "More", N, E)],
        several(put("operations/Old", operation("Old", output="More")), put("shapes/More", LATER)),
        old=several(put("operations/Old", operation("Old")), put("shapes/More", LATER)),
    ),
    "result-removed": Case(
        [("result-removed", "More", N, B)],
        put("operations/Old", operation("Old")),
        old=several(
            put("operations/Old", operation("Old", output="More")), put("shapes/More", LATER)
        ),
    ),
    "error-added": Case(
        [("error-added", "Get", N, E)], put("operations/Get/errors", [{"shape": "Gone"}])
    ),
    "error-removed": Case(
        [("error-removed", "Get", N, N)],
        keep,
        old=put("operations/Get/errors", [{"shape": "Gone"}]),
    ),
    # --- classes ---
    "class-added": Case(
        [("member-added", "PutRequest.more", E, N), ("class-added", "More", E, N)],
        several(put("shapes/More", LATER), member("PutRequest", "More", "More")),
    ),
    "class-removed": Case(
        [("member-removed", "PutResult.more", N, B), ("class-removed", "More", N, B)],
        keep,
        old=several(put("shapes/More", LATER), member("PutResult", "More", "More")),
    ),
    "class-renamed": Case([("class-renamed", "Whole", B, B)], rename("Both", "Whole")),
    "class-kind": Case([("class-kind", "Own", B, N)], put("shapes/Own/union", True)),
    "exception-removed": Case(
        [("error-removed", "Put", N, N), ("exception-removed", "Gone", N, B)],
        put("operations/Put/errors", []),
    ),
    "exception-code": Case(
        [("exception-code", "Gone", N, E)], put("shapes/Gone/error/code", "Sample.Gone")
    ),
    "exception-status": Case(
        [("exception-status", "Gone", N, N)], put("shapes/Gone/error/httpStatusCode", 404)
    ),
    "exception-retry": Case(
        [("exception-retry", "Gone", N, E)], put("shapes/Gone/retryable", {"throttling": True})
    ),
    # --- members ---
    "member-added": Case([("member-added", "Both.more", E, E)], member("Both", "More", "String")),
    "member-added-required": Case(
        [("member-added-required", "Own.more", B, N)],
        several(member("Own", "More", "String"), put("shapes/Own/required", ["Need", "More"])),
    ),
    "member-added-required, of a label": Case(
        [("member-added-required", "PutRequest.id", B, N), ("operation-http", "Put", N, N)],
        several(
            member("PutRequest", "Id", "String", location="uri", locationName="Id"),
            put("operations/Put/http/requestUri", "/Put/{Id}"),
        ),
    ),
    "member-key": Case(
        # The field stays `part`; the dictionary of boto3 and the wire have another key.
        [("member-key", "Both.part", B, B), ("member-wire", "Both.part", N, N)],
        respell("Both", "Part", "part"),
    ),
    "member-key, with the wire's as it was": Case(
        [("member-key", "Both.part", B, B)],
        several(
            respell("Both", "Part", "part"), put("shapes/Both/members/part/locationName", "Part")
        ),
    ),
    "member-key, now required and longer": Case(
        [
            ("member-key", "PutRequest.name", B, N),
            ("member-wire", "PutRequest.name", N, N),
            ("member-required", "PutRequest.name", B, N),
            ("length-loosened", "PutRequest.name", E, N),
        ],
        several(
            respell("PutRequest", "Name", "name"),
            put("shapes/PutRequest/required", ["name"]),
            put("shapes/Name/max", 20),
        ),
    ),
    "member-renamed": Case(
        [("member-renamed", "GetRequest.to_ken", B, N), ("member-wire", "GetRequest.to_ken", N, N)],
        respell("GetRequest", "Token", "ToKen"),
    ),
    "member-removed, of two that differ in case": Case(
        # Which of the two the new one is, nobody can say.
        [
            ("member-removed", "GetRequest.to_ken", B, N),
            ("member-removed", "GetRequest.token", B, N),
            ("member-added", "GetRequest.t_oken", E, N),
        ],
        respell("GetRequest", "Token", "TOken"),
        old=member("GetRequest", "ToKen", "String"),
    ),
    "member-removed": Case(
        [("member-removed", "Both.part", B, B)], drop("shapes/Both/members/Part")
    ),
    "member-required": Case(
        [("member-required", "PutRequest.name", B, N)],
        put("shapes/PutRequest/required", ["Name"]),
    ),
    "member-required, in an answer": Case(
        [("member-required", "PutResult.text", N, N)],
        put("shapes/PutResult/required", ["Text"]),
    ),
    "member-optional": Case(
        [("member-optional", "Own.need", E, N)], put("shapes/Own/required", [])
    ),
    "member-may-be-none": Case(
        [
            ("member-added", "PutResult.own", N, E),
            ("member-may-be-none", "Own.need", E, E),
        ],
        member("PutResult", "Own", "Own"),
    ),
    "member-never-none": Case(
        [
            ("member-removed", "PutResult.own", N, B),
            ("member-never-none", "Own.need", B, N),
        ],
        keep,
        old=member("PutResult", "Own", "Own"),
    ),
    "member-type": Case([("member-type", "Both.part", B, B)], member("Both", "Part", "Size")),
    "member-type, inside of a map": Case(
        [("member-type", "PutRequest.tags[]", B, N)],
        put("shapes/Tags/value", {"shape": "Size"}),
    ),
    "member-type, a stream": Case(
        [("member-type", "PutRequest.name", B, N)],
        put("shapes/PutRequest/members/Name/streaming", True),
    ),
    "member-type, another class": Case(
        [
            ("member-type", "PutResult.both", N, B),
            ("member-added", "PutResult.own", N, E),
            ("member-may-be-none", "Own.need", E, E),
        ],
        several(member("PutResult", "Both", "Own"), member("PutResult", "Own", "Own")),
    ),
    "member-now-enum": Case(
        [("member-now-enum", "GetResult.token", N, E)], member("GetResult", "Token", "Color")
    ),
    "member-no-enum": Case(
        [("member-no-enum", "GetResult.color", N, B), ("class-removed", "Color", N, B)],
        member("GetResult", "Color", "String"),
    ),
    "member-number": Case(
        [("member-number", "PutRequest.size", N, N)], put("shapes/Size/type", "long")
    ),
    "member-token": Case(
        [("member-token", "PutRequest.name", E, N)],
        member("PutRequest", "Name", "Name", idempotencyToken=True),
    ),
    "member-wire": Case(
        [("member-wire", "Both.part", N, N)], member("Both", "Part", "String", locationName="p")
    ),
    "member-sensitive": Case(
        [("member-sensitive", "PutRequest.name", N, N)], put("shapes/Name/sensitive", True)
    ),
    "sparse": Case([("sparse", "GetResult.items", N, B)], put("shapes/Items/sparse", True)),
    "sparse, when sent": Case(
        [("sparse", "PutRequest.tags", E, N)], put("shapes/Tags/sparse", True)
    ),
    "dense": Case(
        [("dense", "PutRequest.tags", B, N)],
        keep,
        old=put("shapes/Tags/sparse", True),
    ),
    # --- constraints ---
    "length-tightened": Case(
        [("length-tightened", "PutRequest.name", B, N)], put("shapes/Name/max", 9)
    ),
    "length-tightened, of what may be longer, too": Case(
        [("length-tightened", "PutRequest.name", B, N)],
        several(put("shapes/Name/min", 2), put("shapes/Name/max", 20)),
    ),
    "length-tightened, of a map's keys": Case(
        [("length-tightened", "PutRequest.tags (keys)", B, N)],
        several(
            put("shapes/Short", {"type": "string", "max": 5}),
            put("shapes/Tags/key", {"shape": "Short"}),
        ),
    ),
    "length-loosened": Case(
        [("length-loosened", "PutRequest.name", E, N)], drop("shapes/Name/max")
    ),
    "range-tightened": Case(
        [("range-tightened", "PutRequest.size", B, N)], put("shapes/Size/min", 2)
    ),
    "range-loosened": Case(
        [("range-loosened", "PutRequest.size", E, N)], put("shapes/Size/max", 11)
    ),
    "range-tightened, in an answer": Case(
        [("range-tightened", "PutResult.size", N, N)],
        several(
            put("shapes/Small", {"type": "integer", "max": 9}), member("PutResult", "Size", "Small")
        ),
        old=member("PutResult", "Size", "Size"),
    ),
    "pattern": Case([("pattern", "PutRequest.name", E, N)], put("shapes/Name/pattern", "b+")),
    "pattern-unchecked": Case(
        [("pattern-unchecked", "PutRequest.tags[]", N, N)],
        several(
            put("shapes/Odd", STRING | {"pattern": r"\p{Nd}+"}),
            put("shapes/Tags/value", {"shape": "Odd"}),
        ),
        old=several(
            put("shapes/Odd", STRING | {"pattern": r"\p{L}+"}),
            put("shapes/Tags/value", {"shape": "Odd"}),
        ),
    ),
    # --- enums ---
    "enum-value-added": Case(
        [("enum-value-added", "Color.GREEN", N, E)],
        put("shapes/Color/enum", ["RED", "BLUE", "GREEN"]),
    ),
    "enum-value-removed": Case(
        [("enum-value-removed", "Color.BLUE", N, B)], put("shapes/Color/enum", ["RED"])
    ),
    "enum-member-renamed": Case(
        [
            ("enum-member-renamed", "Color.RED_2", N, B),
            ("enum-member-renamed", "Color.RED", N, B),
            ("enum-order", "Color", N, N),
        ],
        put("shapes/Color/enum", ["red", "RED"]),
        old=put("shapes/Color/enum", ["RED", "red"]),
    ),
    "enum-order": Case([("enum-order", "Color", N, N)], put("shapes/Color/enum", ["BLUE", "RED"])),
    # --- pages ---
    "paginator-added": Case(
        [("paginator-added", "Get", N, E)],
        keep,
        beside={"paginators-1.json": ({"pagination": {}}, paged())},
    ),
    "paginator-removed": Case(
        [("paginator-removed", "Get", N, B)],
        keep,
        beside={"paginators-1.json": (paged(), {"pagination": {}})},
    ),
    "paginator-items": Case(
        [("paginator-items", "Get", N, B)],
        keep,
        beside={"paginators-1.json": (paged(), paged(result_key="Token"))},
    ),
    "paginator-tokens": Case(
        [("paginator-tokens", "Get", N, N)],
        keep,
        beside={"paginators-1.json": (paged(), paged(limit_key="Token"))},
    ),
    # --- waiters ---
    "waiter-added": Case(
        [("waiter-added", "Done", N, E)], keep, beside={WAITERS: (waiting(None), waiting())}
    ),
    "waiter-removed": Case(
        [("waiter-removed", "Done", N, B)], keep, beside={WAITERS: (waiting(), waiting(None))}
    ),
    "waiter-operation": Case(
        [("waiter-operation", "Done", B, B)],
        keep,
        beside={WAITERS: (waiting(), waiting(operation="Put"))},
    ),
    "waiter-acceptors": Case(
        [("waiter-acceptors", "Done", N, B)],
        keep,
        beside={
            WAITERS: (
                waiting(),
                waiting(acceptors=[{"state": "success", "matcher": "status", "expected": 202}]),
            )
        },
    ),
    "waiter-timing": Case(
        [("waiter-timing", "Done", N, N)], keep, beside={WAITERS: (waiting(), waiting(delay=2))}
    ),
    "documentation, of a waiter": Case(
        [("documentation", "Done", N, N)],
        keep,
        beside={WAITERS: (waiting(), waiting(description="Waits."))},
    ),
    # --- endpoints ---
    "endpoint-added": Case(
        [("endpoint-added", "endpoints (us-east-1, FIPS)", E, N)],
        keep,
        beside={
            PARTITIONS: (partitions("us-east-1"), partitions("us-east-1")),
            RULES: (
                endpoints(error("no FIPS", flag("UseFIPS")), NO_DUAL_STACK, endpoint(PLAIN)),
                endpoints(NO_DUAL_STACK, FIPS, endpoint(PLAIN)),
            ),
        },
    ),
    "endpoint-moved": Case(
        [("endpoint-moved", "endpoints (us-east-1, us-east-2, us-west-1, 1 more regions)", B, N)],
        keep,
        beside={
            PARTITIONS: (partitions(*FOUR), partitions(*FOUR)),
            RULES: (
                endpoints(NO_OPTIONS, NO_DUAL_STACK, endpoint(PLAIN)),
                endpoints(
                    NO_OPTIONS, NO_DUAL_STACK, endpoint("https://other.{Region}.amazonaws.com")
                ),
            ),
        },
    ),
    "endpoint-removed": Case(
        [("endpoint-removed", "endpoints (us-east-1, FIPS)", B, N)],
        keep,
        beside={
            PARTITIONS: (partitions("us-east-1"), partitions("us-east-1")),
            RULES: (
                endpoints(NO_DUAL_STACK, FIPS, endpoint(PLAIN)),
                endpoints(error("no FIPS", flag("UseFIPS")), NO_DUAL_STACK, endpoint(PLAIN)),
            ),
        },
    ),
    "endpoint-rules": Case(
        [("endpoint-rules", "endpoints", N, N)],
        keep,
        beside={
            PARTITIONS: (partitions("us-east-1"), partitions("us-east-1")),
            RULES: (
                endpoints(endpoint(PLAIN)),
                endpoints(
                    endpoint(PLAIN, {"fn": "isSet", "argv": [{"ref": "Region"}]}), endpoint(PLAIN)
                ),
            ),
        },
    ),
    "partitions": Case(
        [("partitions", "partitions aws", N, N)],
        keep,
        beside={
            PARTITIONS: (partitions("us-east-1"), partitions("us-east-1", "us-east-2")),
            RULES: (endpoints(endpoint(PLAIN)), endpoints(endpoint(PLAIN))),
        },
    ),
    "endpoint-of-new-region": Case(
        [
            ("endpoint-of-new-region", f"endpoints (eu-north-9{more})", E, N)
            for more in ("", ", dual stack", ", FIPS", ", FIPS, dual stack")
        ]
        + [("partitions", "partitions aws", N, N), ("partitions", "partitions eu", N, N)],
        keep,
        beside={
            PARTITIONS: (
                partitions("us-east-1"),
                {
                    "partitions": [
                        *partitions("us-east-1", "us-east-2")["partitions"],
                        *renamed(partitions("eu-north-9", suffix="amazonaws.eu"), "eu"),
                    ]
                },
            ),
            RULES: (endpoints(SUFFIXED), endpoints(SUFFIXED)),
        },
    ),
    # --- the rest ---
    "deprecated": Case(
        [("deprecated", "Both.part", E, E)],
        member("Both", "Part", "String", deprecated=True, deprecatedMessage="use Whole"),
    ),
    "deprecated-no-longer": Case(
        [("deprecated-no-longer", "Put", N, N)],
        keep,
        old=put("operations/Put/deprecated", True),
    ),
    "documentation": Case(
        [("documentation", "PutRequest.name", N, N)],
        member("PutRequest", "Name", "Name", documentation="<p>Its name.</p>"),
    ),
    "documentation, by markup alone": Case(
        [("documentation", "Put", N, N)],
        put("operations/Put/documentation", "Puts."),
        old=put("operations/Put/documentation", "<p>Puts.</p>"),
    ),
    "unsupported": Case(
        [("unsupported", "Put", B, B)],
        put("operations/Put/auth", ["aws.auth#sigv4a"]),
    ),
    "unsupported-no-longer": Case(
        [("unsupported-no-longer", "Put", N, N)],
        keep,
        old=put("operations/Put/auth", ["aws.auth#sigv4a"]),
    ),
    "trait": Case([("trait", "Both", N, N)], put("shapes/Both/sensitive", True)),
}
