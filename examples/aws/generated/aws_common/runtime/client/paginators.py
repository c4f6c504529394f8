"""Pages of a listing: the next page is asked for when the one before has been used up."""

from __future__ import annotations

from ..exceptions import MalformedResponseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from typing import Any, Generic, TypeVar

    from .aio import AsyncClient
    from .operation import Request
    from .sync import Client

    Page = TypeVar("Page")
    Item = TypeVar("Item")

    class _Base(Generic[Page, Item]):
        """Generic for checkers only."""

else:
    Page = Item = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameters):
            return cls


class Paginator(_Base[Page, Item]):
    """How one operation's pages hang together.

    ``tokens`` are the fields of the request that ask for the next page, each with what a page gives for it. ``more``
    says whether there is one, where the tokens alone do not. ``items`` are what a page holds; where the model names
    nothing, there are only pages. ``limit`` is the field of the request that says how much is on a page.
    """

    __slots__ = ("items", "limit", "more", "tokens")

    def __init__(
        self,
        *,
        tokens: dict[str, Callable[[Page], object]],
        items: Callable[[Page], Iterable[Item] | None] | None = None,
        more: Callable[[Page], bool | None] | None = None,
        limit: str | None = None,
    ) -> None:
        self.tokens = tokens
        self.items = items
        self.more = more
        self.limit = limit

    def following(self, request: Request[Page], page: Page) -> Request[Page] | None:
        """The request for the page after ``page``, None after the last."""
        if self.more is not None and not self.more(page):
            return None
        # An empty token is none. Of several, one that is missing is taken out of the request.
        found: dict[str, Any] = {name: token(page) or None for name, token in self.tokens.items()}
        if all([token is None for token in found.values()]):
            return None
        return request.__replace__(**found)

    def named_items(self) -> Callable[[Page], Iterable[Item] | None]:
        """What gives a page's items. TypeError where the model does not say what they are."""
        if self.items is None:
            raise TypeError(
                "the model names no items of these pages; iterate over the pages themselves"
            )
        return self.items


class _Repetitions(_Base[Page, Item]):
    """Finds out that a listing goes in circles: its pages would never end.

    Compared are the tokens with those of the page before and with those of one further back, which is moved up after 1,
    2, 4, ... pages (Brent's algorithm): every circle is found, and two requests are all that is kept.
    """

    __slots__ = ("_earlier", "_paginator", "_seen", "_until")

    def __init__(self, paginator: Paginator[Page, Item]) -> None:
        self._paginator = paginator
        self._earlier: Request[Page] | None = None
        self._seen: int = 0
        self._until: int = 1

    def refuse(self, request: Request[Page], following: Request[Page]) -> None:
        """Raises MalformedResponseError where ``following``, the request after ``request``, was made before."""
        if self._same(request, following) or self._same(self._earlier, following):
            raise MalformedResponseError(
                f"{request.__operation__.name} gave the token again that it was asked with: its pages would never end"
            )
        self._seen += 1
        if self._seen == self._until:
            self._earlier, self._seen, self._until = following, 0, self._until * 2

    def _same(self, one: Request[Page] | None, other: Request[Page]) -> bool:
        names = self._paginator.tokens
        return one is not None and all(
            [getattr(one, name) == getattr(other, name) for name in names]
        )


class Pages(_Base[Page, Item]):
    """The pages of one listing, fetched as they are iterated; ``items`` are what the pages hold, one after another.

    Each iteration begins at the beginning. ``next_request`` is the request for the page after the last that was given,
    None after the end: ``Pages(client, pages.paginator, request)`` goes on from there, now or in another process.
    """

    __slots__ = ("_client", "_request", "next_request", "paginator")

    def __init__(
        self, client: Client, paginator: Paginator[Page, Item], request: Request[Page]
    ) -> None:
        self._client = client
        self._request = request
        self.paginator = paginator
        self.next_request: Request[Page] | None = request

    def __iter__(self) -> Iterator[Page]:
        repetitions = _Repetitions(self.paginator)
        request: Request[Page] | None = self._request
        while request is not None:
            page = self._client.send(request)
            following = self.paginator.following(request, page)
            self.next_request = following
            yield page
            if following is not None:
                repetitions.refuse(request, following)
            request = following

    def items(self) -> Iterator[Item]:
        """Every item of every page."""
        items = self.paginator.named_items()
        for page in self:
            yield from items(page) or ()


class AsyncPages(_Base[Page, Item]):
    """``Pages`` for ``async for``."""

    __slots__ = ("_client", "_request", "next_request", "paginator")

    def __init__(
        self, client: AsyncClient, paginator: Paginator[Page, Item], request: Request[Page]
    ) -> None:
        self._client = client
        self._request = request
        self.paginator = paginator
        self.next_request: Request[Page] | None = request

    async def __aiter__(self) -> AsyncIterator[Page]:
        repetitions = _Repetitions(self.paginator)
        request: Request[Page] | None = self._request
        while request is not None:
            page = await self._client.send(request)
            following = self.paginator.following(request, page)
            self.next_request = following
            yield page
            if following is not None:
                repetitions.refuse(request, following)
            request = following

    async def items(self) -> AsyncIterator[Item]:
        """Every item of every page."""
        items = self.paginator.named_items()
        async for page in self:
            for item in items(page) or ():
                yield item
