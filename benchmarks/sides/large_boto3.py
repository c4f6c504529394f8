"""Reads one object of S3 to its end through boto3. argv: the endpoint, the object's size."""

from __future__ import annotations

import sys
from time import perf_counter

import boto3
from botocore.config import Config
from reporting import peak_memory

client = boto3.client(
    "s3", endpoint_url=sys.argv[1], config=Config(s3={"addressing_style": "path"})
)


def read():
    size = 0
    for piece in client.get_object(Bucket="bench", Key="large")["Body"].iter_chunks(65536):
        size += len(piece)
    return size


for _ in sys.stdin:
    begun = perf_counter()
    assert read() == int(sys.argv[2])
    print(perf_counter() - begun, peak_memory(), flush=True)
