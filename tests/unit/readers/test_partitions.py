"""partitions.json, of today and as botocore had it before 1.31.48."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.readers.partitions import read_partitions
from clientsmith.readers.service2.reader import read_service

from tests.support.packages import model

OUTPUTS = {
    "dnsSuffix": "amazonaws.com",
    "dualStackDnsSuffix": "api.aws",
    "name": "aws",
    "supportsDualStack": True,
    "supportsFIPS": True,
}


def partitions(**more: str) -> dict[str, Any]:
    found = {"id": "aws", "outputs": OUTPUTS | more, "regionRegex": "^us-", "regions": {}}
    return {"partitions": [found]}


def rules(url: str) -> dict[str, Any]:
    """One rule: the partition's answer of ``url``."""
    asked = {"fn": "aws.partition", "argv": ["us-east-1"], "assign": "P"}
    rule = {"type": "endpoint", "conditions": [asked], "endpoint": {"url": url}}
    return {"version": "1.0", "parameters": {}, "rules": [rule]}


def test_a_partition_without_a_global_region_is_read() -> None:
    (old,) = read_partitions(partitions())
    (new,) = read_partitions(partitions(implicitGlobalRegion="us-east-1"))

    assert (old.implicit_global_region, new.implicit_global_region) == ("", "us-east-1")


def test_rules_that_ask_for_the_global_region_need_it() -> None:
    asking, other = rules("https://x.{P#implicitGlobalRegion}"), rules("https://x.{P#dnsSuffix}")

    read_service(model(), endpoint_rules=other, partitions=partitions())
    read_service(
        model(), endpoint_rules=asking, partitions=partitions(implicitGlobalRegion="us-east-1")
    )
    with pytest.raises(ModelError, match="'aws' has no implicitGlobalRegion"):
        read_service(model(), endpoint_rules=asking, partitions=partitions())
