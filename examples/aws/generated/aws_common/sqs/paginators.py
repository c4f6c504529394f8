"""The paginated operations of Amazon Simple Queue Service."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops

LIST_QUEUES: Paginator[ops.ListQueuesResult, str] = Paginator(
    tokens={
        "next_token": lambda page: page.next_token,
    },
    items=lambda page: page.queue_urls,
    limit="max_results",
)
