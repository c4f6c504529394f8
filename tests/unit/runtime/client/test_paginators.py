"""Pages: one request after another until there is no token; a token that repeats would never end."""

from __future__ import annotations

import asyncio
import itertools
import pickle
from typing import Any

import pytest

from tests.support.packages import runtime


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


# --- what the sample's paginator has not ---


@pytest.fixture
def paginators(sample: Any) -> Any:
    return runtime(sample, "client.paginators")


@pytest.fixture
def things(sample: Any) -> Any:
    return sample.OPERATIONS["ListThings"].input


def test_a_listing_goes_on_where_another_stopped(
    connect: Any, sample: Any, stubs: Any, paginators: Any
) -> None:
    calls = connect(page(stubs, [1], "t1"), page(stubs, [2], "t2"), page(stubs, [3]))
    first = calls.client.paginate_list_things(limit=2)
    take(first, 2)
    saved = pickle.loads(pickle.dumps(first.next_request))

    rest = type(first)(calls.client, first.paginator, saved)

    assert (saved.next_token, saved.limit) == ("t2", 2)
    assert [item.depth for item in take(rest.items(), 9)] == [3]
    assert rest.next_request is None


def test_the_field_that_says_how_much_is_on_a_page_is_known(connect: Any) -> None:
    assert connect().client.paginate_list_things().paginator.limit == "limit"


def test_a_listing_that_goes_in_circles_is_an_error(connect: Any, shared: Any, stubs: Any) -> None:
    answers = [page(stubs, [1], f"t{number % 3}") for number in range(30)]
    listing = Listing(connect(*answers))

    with pytest.raises(shared.MalformedResponseError, match="would never end"):
        listing.pages()

    assert len(listing.sent) < 12


def test_several_tokens_end_together_and_one_that_is_missing_goes(
    things: Any, paginators: Any
) -> None:
    tokens = {"next_token": lambda found: found[0], "limit": lambda found: found[1]}
    paginator = paginators.Paginator(tokens=tokens)
    request = things(next_token="a", limit=7)

    assert paginator.following(request, ("b", 0)) == things(next_token="b")
    assert paginator.following(request, (None, 3)) == things(limit=3)
    assert paginator.following(request, ("", None)) is None


@pytest.mark.parametrize(("more", "goes_on"), [(True, True), (False, False), (None, False)])
def test_a_page_may_say_whether_there_are_more(
    things: Any, paginators: Any, more: bool | None, goes_on: bool
) -> None:
    paginator = paginators.Paginator(tokens={"next_token": lambda _: "t"}, more=lambda _: more)

    assert (paginator.following(things(), object()) is not None) == goes_on


def test_pages_without_named_items_say_so_before_anything_is_sent(
    connect: Any, things: Any, paginators: Any
) -> None:
    calls = connect()
    kind = type(calls.client.paginate_list_things())
    pages = kind(calls.client, paginators.Paginator(tokens={}), things())

    with pytest.raises(TypeError, match="the model names no items of these pages; iterate over"):
        take(pages.items(), 1)
    assert calls.sent == []


def take(found: Any, most: int) -> list[Any]:
    """The first of what ``found`` gives, by either kind of iteration."""
    if not hasattr(found, "__aiter__"):
        return list(itertools.islice(found, most))

    async def collect() -> list[Any]:
        taken: list[Any] = []
        async for one in found:
            taken.append(one)
            if len(taken) == most:
                break
        return taken

    return asyncio.run(collect())
