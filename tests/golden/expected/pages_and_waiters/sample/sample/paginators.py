"""The paginated operations of Sample Service."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops
from . import types as t

LIST: Paginator[ops.ListOutput, t.Thing] = Paginator(
    tokens={
        "token": lambda page: (
            (page.page.next if page.page is not None else None)
            or (page.page.things[-1].name if page.page is not None and page.page.things else None)
        ),
        "part": lambda page: page.next_part,
    },
    items=lambda page: page.page.things if page.page is not None else None,
    more=lambda page: page.more,
    limit="limit",
)

FIND: Paginator[ops.FindOutput, tuple[str, t.Thing]] = Paginator(
    tokens={
        "after": lambda page: page.after,
    },
    items=lambda page: page.found.items() if page.found is not None else None,
)

READ: Paginator[ops.ReadOutput, str] = Paginator(
    tokens={
        "token": lambda page: page.token,
    },
    items=lambda page: (page.text,) if page.text is not None else None,
)

WATCH: Paginator[ops.WatchOutput, None] = Paginator(
    tokens={
        "token": lambda page: page.token,
    },
)
