"""Pages of a listing: the next page is asked for when the one before has been used up."""

from __future__ import annotations

from ..exceptions import MalformedResponseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from typing import Generic, TypeVar

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
    """How one operation's pages hang together: the field of the request that takes the token, the token and the
    items of a page.
    """

    __slots__ = ("items", "next_token", "token_field")

    def __init__(
        self,
        *,
        token_field: str,
        next_token: Callable[[Page], str | None],
        items: Callable[[Page], Iterable[Item] | None],
    ) -> None:
        self.token_field = token_field
        self.next_token = next_token
        self.items = items

    def following(self, request: Request[Page], page: Page) -> Request[Page] | None:
        """The request for the page after ``page``, None after the last; a token that repeats would never end."""
        token = self.next_token(page)
        if not token:
            return None
        if token == getattr(request, self.token_field):
            raise MalformedResponseError(
                f"{request.__operation__.name} gave the token again that it was asked with: its pages would never end"
            )
        return request.__replace__(**{self.token_field: token})


class Pages(_Base[Page, Item]):
    """The pages of one listing, fetched as they are iterated; ``items`` are what the pages hold, one after another."""

    __slots__ = ("_client", "_paginator", "_request")

    def __init__(
        self, client: Client, paginator: Paginator[Page, Item], request: Request[Page]
    ) -> None:
        self._client = client
        self._paginator = paginator
        self._request = request

    def __iter__(self) -> Iterator[Page]:
        request: Request[Page] | None = self._request
        while request is not None:
            page = self._client.send(request)
            yield page
            request = self._paginator.following(request, page)

    def items(self) -> Iterator[Item]:
        """Every item of every page."""
        for page in self:
            yield from self._paginator.items(page) or ()


class AsyncPages(_Base[Page, Item]):
    """``Pages`` for ``async for``."""

    __slots__ = ("_client", "_paginator", "_request")

    def __init__(
        self, client: AsyncClient, paginator: Paginator[Page, Item], request: Request[Page]
    ) -> None:
        self._client = client
        self._paginator = paginator
        self._request = request

    async def __aiter__(self) -> AsyncIterator[Page]:
        request: Request[Page] | None = self._request
        while request is not None:
            page = await self._client.send(request)
            yield page
            request = self._paginator.following(request, page)

    async def items(self) -> AsyncIterator[Item]:
        """Every item of every page."""
        async for page in self:
            for item in self._paginator.items(page) or ():
                yield item
