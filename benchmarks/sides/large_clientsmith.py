"""Reads one object of S3 to its end through the generated client. argv: the endpoint, the object's size."""

from __future__ import annotations

import sys
from time import perf_counter

from bench_clients.s3 import S3Client
from reporting import peak_memory

client = S3Client(endpoint_url=sys.argv[1])


def read():
    size = 0
    with client.get_object(bucket="bench", key="large").body as body:
        for piece in body:
            size += len(piece)
    return size


for _ in sys.stdin:
    begun = perf_counter()
    assert read() == int(sys.argv[2])
    print(perf_counter() - begun, peak_memory(), flush=True)
