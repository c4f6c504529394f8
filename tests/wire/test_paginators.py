"""Our paginators and botocore's own see the same pages, ask for the same ones and find the same items."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import botocore
import botocore.exceptions
import pytest

from tests.support.packages import runtime
from tests.wire.polled import Ours, Raw, Theirs, package


@dataclass(frozen=True)
class Listing:
    """An operation with what it is called with, its pages, and what of botocore's are its items."""

    service: str
    operation: str
    members: dict[str, Any]
    pages: list[Raw]
    items: Callable[[dict[str, Any]], Any]


def page(value: Any) -> Raw:
    return Raw(200, json.dumps(value), (("content-type", "application/json"),))


def xml(name: str, inner: str) -> Raw:
    return Raw(200, f"<{name}>{inner}</{name}>", (("content-type", "text/xml"),))


def objects(more: bool, *keys: str, marker: str = "") -> Raw:
    found = "".join(f"<Contents><Key>{key}</Key></Contents>" for key in keys)
    next_marker = f"<NextMarker>{marker}</NextMarker>" if marker else ""
    truncated = f"<IsTruncated>{str(more).lower()}</IsTruncated>"
    return xml("ListBucketResult", f"{truncated}{next_marker}{found}")


def versions(more: bool, key: str, version: str) -> Raw:
    markers = (
        f"<NextKeyMarker>{key}</NextKeyMarker><NextVersionIdMarker>{version}</NextVersionIdMarker>"
    )
    return xml(
        "ListVersionsResult",
        f"<IsTruncated>{str(more).lower()}</IsTruncated>{markers}<Version><Key>{key}</Key></Version>",
    )


def parts(more: bool, number: int) -> Raw:
    marker = f"<NextPartNumberMarker>{number}</NextPartNumberMarker>"
    part = f"<Part><PartNumber>{number}</PartNumber></Part>"
    return xml("ListPartsResult", f"<IsTruncated>{str(more).lower()}</IsTruncated>{marker}{part}")


def records(more: bool, name: str, kind: str = "", identifier: str = "") -> Raw:
    inner = f"<NextRecordName>{name}</NextRecordName>"
    inner += f"<NextRecordType>{kind}</NextRecordType>" if kind else ""
    inner += f"<NextRecordIdentifier>{identifier}</NextRecordIdentifier>" if identifier else ""
    found = f"<ResourceRecordSet><Name>{name}</Name><Type>A</Type></ResourceRecordSet>"
    inner += f"<IsTruncated>{str(more).lower()}</IsTruncated>"
    inner += f"<ResourceRecordSets>{found}</ResourceRecordSets><MaxItems>1</MaxItems>"
    return xml("ListResourceRecordSetsResponse", inner)


def key(number: int) -> dict[str, Any]:
    return {"Id": {"N": str(number)}, "Blob": {"B": "AQ=="}}


LISTINGS = {
    "a token": Listing(
        "lambda",
        "ListFunctions",
        {"MaxItems": 2},
        [
            page({"Functions": [{"FunctionName": "a"}], "NextMarker": "m1"}),
            page({"Functions": [], "NextMarker": "m2"}),
            page({"NextMarker": "m3"}),
            page({"Functions": [{"FunctionName": "b"}], "NextMarker": ""}),
        ],
        lambda found: found.get("Functions", []),
    ),
    "a token that is a map": Listing(
        "dynamodb",
        "Query",
        {"TableName": "t"},
        [
            page({"Items": [key(1)], "Count": 1, "LastEvaluatedKey": key(1)}),
            page({"Items": [key(2)], "Count": 1, "LastEvaluatedKey": key(2)}),
            page({"Items": [key(3)], "Count": 1, "LastEvaluatedKey": {}}),
        ],
        lambda found: found["Items"],
    ),
    "a token or the last key": Listing(
        "s3",
        "ListObjects",
        # botocore sends it of itself, and then decodes keys.
        {"Bucket": "b", "EncodingType": "url"},
        [
            objects(True, "a", "b"),
            objects(True, "c", marker="d"),
            objects(True, "e"),
            objects(False, "f", marker="g"),
        ],
        lambda found: found["Contents"],
    ),
    "two tokens": Listing(
        "s3",
        "ListObjectVersions",
        {"Bucket": "b", "EncodingType": "url"},
        [versions(True, "k", "1"), versions(True, "k", "2"), versions(False, "l", "3")],
        lambda found: found["Versions"],
    ),
    "a token that is a number": Listing(
        "s3",
        "ListParts",
        {"Bucket": "b", "Key": "k", "UploadId": "u"},
        [parts(True, 1), parts(True, 2), parts(False, 3)],
        lambda found: found["Parts"],
    ),
    "three tokens, of which some go": Listing(
        "route53",
        "ListResourceRecordSets",
        {"HostedZoneId": "Z1"},
        [
            records(True, "a", "A", "one"),
            records(True, "b", "A"),
            records(True, "c"),
            records(False, "d"),
        ],
        lambda found: found["ResourceRecordSets"],
    ),
    "items that are a map": Listing(
        "apigateway",
        "GetUsage",
        {"usagePlanId": "p", "startDate": "2024-01-01", "endDate": "2024-01-02"},
        [
            page({"values": {"k1": [[1, 2]]}, "position": "x"}),
            page({"values": {"k2": [[3, 4]]}}),
        ],
        lambda found: list(found.get("items", {}).items()),
    ),
}


def sent_by_botocore(request: Any) -> tuple[Any, Any]:
    body = request.body or b""
    body = body if isinstance(body, bytes) else body.encode()
    return sorted(parse_qsl(urlsplit(request.url).query, keep_blank_values=True)), content(body)


def content(body: bytes) -> Any:
    return json.loads(body) if body.startswith(b"{") else body


def pages_of(ours: Ours, operation: str, members: dict[str, Any], what: str) -> list[Any]:
    found = getattr(ours.client, f"paginate_{botocore.xform_name(operation)}")(**members)
    found = found if what == "pages" else found.items()
    if not hasattr(found, "__aiter__"):
        return list(found)

    async def collect() -> list[Any]:
        return [one async for one in found]

    return asyncio.run(collect())


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ModuleType]:
    operations: dict[str, set[str]] = {}
    for listing in LISTINGS.values():
        operations.setdefault(listing.service, set()).add(listing.operation)
    return {
        name: package(name, sorted(found), tmp_path_factory.mktemp(name))
        for name, found in operations.items()
    }


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", LISTINGS)
def test_the_same_pages_are_asked_for_and_hold_the_same_items(
    name: str, packages: dict[str, ModuleType], *, is_async: bool
) -> None:
    listing = LISTINGS[name]
    module = packages[listing.service]
    theirs = Theirs(listing.service).given(listing.pages)
    paginator = theirs.client.get_paginator(botocore.xform_name(listing.operation))
    expected = list(paginator.paginate(**listing.members))
    request = module.OPERATIONS[listing.operation].input.from_dict(listing.members)
    members = {field: getattr(request, field) for field in request.__slots__}

    ours = Ours(module, listing.pages, is_async=is_async)
    pages = pages_of(ours, listing.operation, members, "pages")
    items = pages_of(
        Ours(module, listing.pages, is_async=is_async), listing.operation, members, "items"
    )

    assert len(pages) == len(expected) == len(listing.pages)
    assert [
        (sorted((n, v) for n, v in sent.query), content(sent.body)) for sent in ours.stub.requests
    ] == [sent_by_botocore(sent) for sent in theirs.sent]
    wanted = [item for each in expected for item in listing.items(each)]
    assert [plain(item) for item in items] == wanted


def plain(item: Any) -> Any:
    """As botocore has it."""
    if isinstance(item, dict):
        return {name: plain(value) for name, value in item.items()}
    return item.to_dict() if hasattr(item, "to_dict") else item


def test_a_token_that_comes_again_stops_both(packages: dict[str, ModuleType]) -> None:
    module = packages["lambda"]
    answers = [page({"Functions": [], "NextMarker": "m"})] * 2
    theirs = Theirs("lambda").given(answers)
    with pytest.raises(botocore.exceptions.PaginationError, match="same next token"):
        list(theirs.client.get_paginator("list_functions").paginate())

    ours = Ours(module, answers, is_async=False)
    error = runtime(module).MalformedResponseError
    with pytest.raises(error, match=re.escape("ListFunctions gave the token again")):
        list(ours.client.paginate_list_functions())

    assert len(ours.stub.requests) == len(theirs.sent) == 2
