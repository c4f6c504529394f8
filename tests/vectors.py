"""Where the test vectors are, which nobody here wrote: ``$CLIENTSMITH_VECTORS``, or ``../shared/vectors``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

BESIDE_THE_REPOSITORY = Path(__file__).resolve().parents[2] / "shared" / "vectors"


def vectors(*parts: str) -> Path:
    """The file or folder of that name; the test, or module, that asks is skipped when it is not there."""
    path = Path(os.environ.get("CLIENTSMITH_VECTORS") or BESIDE_THE_REPOSITORY).joinpath(*parts)
    if not path.exists():
        pytest.skip(
            f"no test vectors at {path}: take tests/unit/auth/aws4_testsuite, tests/unit/protocols and "
            "tests/functional/endpoint-rules from botocore's source archive, put them into one folder as "
            "aws4_testsuite, botocore-protocols and endpoint-tests, the AWS SDK for Java's profile file tests as "
            "config-files, and name the folder in CLIENTSMITH_VECTORS",
            allow_module_level=True,
        )
    return path
