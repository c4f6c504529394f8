"""AWS's partitions: which regions there are, and the domains that they are in."""

from __future__ import annotations

from .runtime.endpoints import Partition

PARTITIONS = (
    Partition(
        "aws",
        dns_suffix="amazonaws.com",
        dual_stack_dns_suffix="api.aws",
        implicit_global_region="us-east-1",
        supports_fips=True,
        supports_dual_stack=True,
        region_regex="^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
        regions=(
            "af-south-1",
            "ap-east-1",
        ),
    ),
    Partition(
        "aws-cn",
        dns_suffix="amazonaws.com.cn",
        dual_stack_dns_suffix="api.amazonwebservices.com.cn",
        implicit_global_region="cn-northwest-1",
        supports_fips=True,
        supports_dual_stack=True,
        region_regex="^cn\\-\\w+\\-\\d+$",
        regions=(
            "aws-cn-global",
            "cn-north-1",
        ),
    ),
)
