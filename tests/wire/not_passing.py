"""Reads ``not_passing.toml``: the protocol tests that generated code does not pass, each with its reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.wire.protocol_cases import Case

PATH = Path(__file__).with_name("not_passing.toml")


@dataclass(frozen=True)
class NotPassing:
    """``reasons`` by protocol, direction and id; ``unsupported`` has the reason for all cases of a protocol."""

    reasons: dict[tuple[str, str, str], str]
    unsupported: dict[str, str]

    @classmethod
    def read(cls) -> NotPassing:
        document = tomllib.loads(PATH.read_text(encoding="utf-8"))
        unsupported = document.pop("unsupported", {})
        reasons = {
            (protocol, direction, id): reason
            for protocol, directions in document.items()
            for direction, ids in directions.items()
            for id, reason in ids.items()
        }
        return cls(reasons, unsupported)

    @property
    def named(self) -> set[tuple[str, str, str]]:
        return set(self.reasons)

    def reason(self, case: Case) -> str | None:
        """Why ``case`` does not pass; None for one that has to."""
        found = self.reasons.get((case.protocol, case.direction, case.id))
        return found or self.unsupported.get(case.protocol)
