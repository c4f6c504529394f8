"""The paginated operations of Amazon Simple Storage Service."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops
from . import types as t

LIST_BUCKETS: Paginator[ops.ListBucketsOutput, t.Bucket] = Paginator(
    tokens={
        "continuation_token": lambda page: page.continuation_token,
    },
    items=lambda page: page.buckets,
    limit="max_buckets",
)

LIST_OBJECTS_V2: Paginator[ops.ListObjectsV2Output, t.Object] = Paginator(
    tokens={
        "continuation_token": lambda page: page.next_continuation_token,
    },
    items=lambda page: page.contents,
    more=lambda page: page.is_truncated,
    limit="max_keys",
)
