from __future__ import annotations

from enum import StrEnum


class ProductCodeValues(StrEnum):
    DEVPAY = "devpay"
    MARKETPLACE = "marketplace"
