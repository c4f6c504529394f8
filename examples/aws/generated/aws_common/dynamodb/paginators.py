"""The paginated operations of Amazon DynamoDB."""

from __future__ import annotations

from ..runtime.client.paginators import Paginator
from . import operations as ops
from . import types as t

LIST_TABLES: Paginator[ops.ListTablesOutput, str] = Paginator(
    tokens={
        "exclusive_start_table_name": lambda page: page.last_evaluated_table_name,
    },
    items=lambda page: page.table_names,
    limit="limit",
)

QUERY: Paginator[ops.QueryOutput, dict[str, t.AttributeValue]] = Paginator(
    tokens={
        "exclusive_start_key": lambda page: page.last_evaluated_key,
    },
    items=lambda page: page.items,
    limit="limit",
)

SCAN: Paginator[ops.ScanOutput, dict[str, t.AttributeValue]] = Paginator(
    tokens={
        "exclusive_start_key": lambda page: page.last_evaluated_key,
    },
    items=lambda page: page.items,
    limit="limit",
)
