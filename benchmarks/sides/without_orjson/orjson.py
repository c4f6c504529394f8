"""Stands before the real orjson on the path of processes that are to go without it."""

raise ImportError("orjson is hidden from this process")
