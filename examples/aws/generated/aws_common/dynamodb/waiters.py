"""What can be waited for in Amazon DynamoDB."""

from __future__ import annotations

from ..runtime.client.waiters import Acceptor, Waiter
from . import operations as ops


def _table_table_status(result: ops.DescribeTableOutput) -> object:
    return result.table.table_status if result.table is not None else None


TABLE_EXISTS: Waiter[ops.DescribeTableOutput] = Waiter(
    "TableExists",
    delay=20,
    max_attempts=25,
    acceptors=(
        Acceptor("success", "Table.TableStatus", _table_table_status, "ACTIVE"),
        Acceptor("retry", error="ResourceNotFoundException"),
    ),
)

TABLE_NOT_EXISTS: Waiter[ops.DescribeTableOutput] = Waiter(
    "TableNotExists",
    delay=20,
    max_attempts=25,
    acceptors=(Acceptor("success", error="ResourceNotFoundException"),),
)
