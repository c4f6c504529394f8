"""Reads ``not_passing.toml``: the protocol tests that generated code does not pass, each with its reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.wire.protocol_cases import Case

PATH = Path(__file__).with_name("not_passing.toml")


@dataclass(frozen=True)
class NotPassing:
    """``reasons`` by protocol, direction and id."""

    reasons: dict[tuple[str, str, str], str]

    @classmethod
    def read(cls) -> NotPassing:
        document = tomllib.loads(PATH.read_text(encoding="utf-8"))
        return cls(
            {
                (protocol, direction, id): reason
                for protocol, directions in document.items()
                for direction, ids in directions.items()
                for id, reason in ids.items()
            }
        )

    def reason(self, case: Case) -> str | None:
        """Why ``case`` does not pass; None for one that has to."""
        return self.reasons.get((case.protocol, case.direction, case.id))
