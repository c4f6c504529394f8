from __future__ import annotations

from enum import StrEnum


class Color(StrEnum):
    IPV4 = "ipv4"
    VALUE_1_0 = "1.0"
    ASTERISK = "*"
    EMPTY = ""
    IN_PROGRESS = "In Progress"
    IN_PROGRESS2 = "InProgress2"
    NONE = "None"
    A_B = "a-b"
    MRO = "mro"
    E_TE = "été"
    US_EAST_1 = "us-east-1"
