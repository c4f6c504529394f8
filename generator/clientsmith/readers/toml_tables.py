"""TOML tables being read: every value is asked for by key and type, and what is wrong is noted with its place.

Nothing is raised before all has been read; a stand-in takes the place of what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..errors import ModelError, near
from .toml import Steps, is_array, is_table, line_of


@dataclass(slots=True)
class FileProblems:
    """What is wrong with the file that ``source`` names and ``text`` is the content of."""

    source: str
    text: str
    found: list[tuple[Steps, str]] = field(default_factory=list[tuple[Steps, str]])

    def add(self, place: Steps, message: str) -> None:
        """Notes ``message`` on the value at ``place``."""
        self.found.append((place, message))

    def raise_all(self) -> None:
        """ModelError with every problem, each with its line, if there are any."""
        if self.found:
            lines = [line_of(self.text, place) for place, _ in self.found]
            found = sorted(
                (line, message) for line, (_, message) in zip(lines, self.found, strict=True)
            )
            raise ModelError(
                "\n".join([f"{self.source}:{line}: {message}" for line, message in found])
            )


@dataclass(frozen=True, slots=True)
class Table:
    """One table, and where it stands."""

    values: Mapping[str, object]
    place: Steps
    problems: FileProblems

    def report(self, key: str, message: str) -> None:
        """Notes a problem with the value of ``key``; an empty ``key`` is the whole table."""
        self.problems.add((*self.place, key) if key else self.place, message)

    def refuse_unknown(self, allowed: Sequence[str]) -> None:
        """Notes each key that is none of ``allowed``."""
        for key in self.values:
            if key not in allowed:
                self.report(
                    key,
                    f"unknown key {key!r}; {nearest(key, allowed)}allowed are {', '.join(allowed)}",
                )

    def text(self, key: str) -> str:
        """The string at ``key``, which has to be there and not empty."""
        value = self.values.get(key)
        if isinstance(value, str) and value:
            return value
        self.report(key if key in self.values else "", f"{key} {_wanted('a string', value)}")
        return ""

    def choice(self, key: str, allowed: Sequence[str]) -> str:
        """The string at ``key``, one of ``allowed``."""
        value = self.text(key)
        if value and value not in allowed:
            self.report(key, f"{key} is {value!r}; allowed are {', '.join(allowed)}")
        return value if value in allowed else allowed[0]

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings at ``key``, at least one."""
        value = self.values.get(key)
        items = value if is_array(value) else []
        if not items or not all(isinstance(item, str) for item in items):
            self.report(
                key if key in self.values else "", f"{key} {_wanted('a list of strings', value)}"
            )
        return tuple(str(item) for item in items)

    def table(self, key: str, *, optional: bool = False) -> Table:
        """The table at ``key``."""
        value = self.values.get(key)
        if is_table(value):
            return Table(value, (*self.place, key), self.problems)
        if value is not None or not optional:
            self.report(key if key in self.values else "", f"{key} {_wanted('a table', value)}")
        return Table({}, (*self.place, key), self.problems)

    def tables(self, key: str) -> Iterator[Table]:
        """Each table of the array ``[[key]]``; none where there is no such array."""
        value = self.values.get(key, [])
        if not is_array(value):
            self.report(key, f"{key} {_wanted('an array of tables', value)}")
            return
        for index, entry in enumerate(value):
            place = (*self.place, key, index)
            if is_table(entry):
                yield Table(entry, place, self.problems)
            else:
                self.problems.add(place, f"{key} {_wanted('an array of tables', entry)}")


def nearest(name: str, known: Sequence[str]) -> str:
    """``did you mean x? ``, with the blank that what follows needs, where a known name is like ``name``."""
    hint = near(name, known)
    return f"{hint} " if hint else ""


def found(value: object) -> str:
    """What ``value`` is, for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"the boolean {value!r}".lower()
    if is_table(value):
        return "a table"
    return "an array" if is_array(value) else repr(value)


def _wanted(what: str, value: object) -> str:
    if value is None:
        return f"is missing; it has to be {what}"
    return f"has to be {what} that is not empty, found {found(value)}"
