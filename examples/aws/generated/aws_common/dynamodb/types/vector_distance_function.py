from __future__ import annotations

from enum import StrEnum


class VectorDistanceFunction(StrEnum):
    COSINE = "COSINE"
    DOT_PRODUCT = "DOT_PRODUCT"
    EUCLIDEAN = "EUCLIDEAN"
