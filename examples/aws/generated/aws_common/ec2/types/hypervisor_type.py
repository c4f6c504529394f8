from __future__ import annotations

from enum import StrEnum


class HypervisorType(StrEnum):
    OVM = "ovm"
    XEN = "xen"
