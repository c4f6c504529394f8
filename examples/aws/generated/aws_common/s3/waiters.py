"""What can be waited for in Amazon Simple Storage Service."""

from __future__ import annotations

from ..runtime.client.waiters import Acceptor, Waiter
from . import operations as ops

BUCKET_EXISTS: Waiter[ops.HeadBucketOutput] = Waiter(
    "BucketExists",
    delay=5,
    max_attempts=20,
    acceptors=(
        Acceptor("success", status=200),
        Acceptor("success", status=301),
        Acceptor("success", status=403),
        Acceptor("retry", status=404),
    ),
)

BUCKET_NOT_EXISTS: Waiter[ops.HeadBucketOutput] = Waiter(
    "BucketNotExists",
    delay=5,
    max_attempts=20,
    acceptors=(Acceptor("success", status=404),),
)

OBJECT_EXISTS: Waiter[ops.HeadObjectOutput] = Waiter(
    "ObjectExists",
    delay=5,
    max_attempts=20,
    acceptors=(
        Acceptor("success", status=200),
        Acceptor("retry", status=404),
    ),
)

OBJECT_NOT_EXISTS: Waiter[ops.HeadObjectOutput] = Waiter(
    "ObjectNotExists",
    delay=5,
    max_attempts=20,
    acceptors=(Acceptor("success", status=404),),
)
