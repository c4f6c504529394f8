"""Pages: one request after another until there is no token; a token that repeats would never end."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest


def page(stubs: Any, depths: list[int] | None, token: str | None = None) -> Any:
    items = None if depths is None else [{"Depth": depth} for depth in depths]
    return stubs.json_response({"Items": items, "NextToken": token})


class Listing:
    """``client.paginate_list_things()``, sync or async, as lists."""

    def __init__(self, calls: Any, **members: Any) -> None:
        self.sent = calls.transport.requests
        self._pages = calls.client.paginate_list_things(**members)

    def pages(self) -> list[Any]:
        return self._all(self._pages)

    def depths(self) -> list[int]:
        return [item.depth for item in self._all(self._pages.items())]

    def tokens(self) -> list[Any]:
        return [dict(request.query).get("nextToken") for request in self.sent]

    @staticmethod
    def _all(found: Any) -> list[Any]:
        if not hasattr(found, "__aiter__"):
            return list(found)

        async def collect() -> list[Any]:
            return [item async for item in found]

        return asyncio.run(collect())


def test_pages_follow_the_token(connect: Any, sample: Any, stubs: Any) -> None:
    listing = Listing(connect(page(stubs, [1, 2], "t1"), page(stubs, [], "t2"), page(stubs, [3])))

    pages = listing.pages()

    assert [type(found) for found in pages] == [sample.ListThingsResult] * 3
    assert listing.tokens() == [None, "t1", "t2"]


def test_items_are_those_of_every_page(connect: Any, stubs: Any) -> None:
    listing = Listing(connect(page(stubs, [1, 2], "t1"), page(stubs, None, "t2"), page(stubs, [3])))

    assert listing.depths() == [1, 2, 3]


def test_a_listing_may_begin_in_the_middle(connect: Any, stubs: Any) -> None:
    listing = Listing(connect(page(stubs, [5])), next_token="t7")

    assert listing.depths() == [5]
    assert listing.tokens() == ["t7"]


def test_an_empty_token_ends_it(connect: Any, stubs: Any) -> None:
    listing = Listing(connect(page(stubs, [1], "")))

    assert listing.depths() == [1]


def test_a_token_that_repeats_is_an_error(connect: Any, shared: Any, stubs: Any) -> None:
    listing = Listing(connect(page(stubs, [1], "t1"), page(stubs, [2], "t1")))

    with pytest.raises(shared.MalformedResponseError, match="ListThings gave the token again"):
        listing.pages()

    assert listing.tokens() == [None, "t1"]


def test_nothing_is_sent_before_it_is_iterated(connect: Any) -> None:
    assert Listing(connect()).sent == []


def test_a_listing_can_be_iterated_again(connect: Any, stubs: Any) -> None:
    listing = Listing(connect(page(stubs, [1], "t1"), page(stubs, [2]), page(stubs, [3])))

    assert listing.depths() == [1, 2]
    assert listing.depths() == [3]
    assert listing.tokens() == [None, "t1", None]


def test_a_page_is_asked_for_when_the_one_before_is_used_up(
    sample: Any, shared: Any, stubs: Any
) -> None:
    stub = stubs.StubTransport(page(stubs, [1, 2], "t1"), page(stubs, [3]))
    client = sample.SampleClient(
        region="x",
        endpoint_url="https://example.com",
        credentials=shared.Credentials("id", "secret"),
        transport=stub,
    )

    items = client.paginate_list_things().items()
    next(items), next(items)
    before = len(stub.requests)
    next(items)

    assert (before, len(stub.requests)) == (1, 2)
