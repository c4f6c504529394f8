"""A sample of services of every protocol against botocore: its client prepares the same requests, and reads the same
answers and errors. ``make fleet`` takes all services.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fleet.against_botocore import differences
from tests.fleet.gates import generate

SAMPLE = {
    "cloudfront": (8, "rest-xml: payloads with a namespace, lists in elements of their own"),
    "cloudwatch": (
        1,
        "json, of a service that lists cbor and query, too; errors that share a code",
    ),
    "dynamodb": (1, "json: a union that holds itself, blobs, sets"),
    "ec2": (20, "ec2: names of their own, flat lists"),
    "glacier": (1, "rest-json: streams in both directions"),
    "iam": (6, "query"),
    "kinesis-video-webrtc-storage": (1, "rest-json, small"),
    "lex-runtime": (1, "rest-json: streams, JSON in headers beside them"),
    "mediastore-data": (1, "rest-json: streams, greedy labels"),
    "route53": (4, "rest-xml: a root element with a namespace"),
    "s3": (3, "rest-xml: attributes, flattened lists, prefix headers"),
    "sdb": (1, "query: flattened lists that are called like their items"),
    "sqs": (1, "json: query-compatible errors"),
    "sts": (1, "query"),
}
"""Each service with which part of its operations is taken (one in so many), and what is odd about it."""


@pytest.mark.parametrize("name", SAMPLE)
def test_a_service_of_the_sample_is_botocores(name: str, tmp_path: Path) -> None:
    generated = generate(name, tmp_path, SAMPLE[name][0])

    assert list(differences(generated)) == []
