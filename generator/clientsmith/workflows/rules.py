"""Rules that the documentation has moved away from: told with file and line, recorded anew once somebody has looked.

A stale rule still holds in the package that is written; that its sentence is gone is for a person to judge.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UsageError
from ..paths import shown
from ..project.notes import Review, overlay_notes
from ..project.service_files import read_files
from ..project.services import load_rules, load_service
from ..readers.documented_rules.sentences import record, review_rules
from ..readers.toml import line_of, parse_toml, read_toml, toml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Service
    from ..model.documented_rules import Rules
    from ..project.service_files import ServiceFiles
    from ..readers.documented_rules.sentences import Finding

_HEADER = re.compile(r"^\[documentation\][^\n]*\n", re.MULTILINE)
_TABLE = re.compile(r"^\s*\[", re.MULTILINE)
_HEAD = "[documentation] # what the rules were written to; `clientsmith rules --accept` writes it\n"


def look_at_rules(
    files: ServiceFiles, *, accepted: bool = False, with_stale: bool = False
) -> Review | None:
    """How the rules among ``files`` stand to the documentation, None where there are none. With ``accepted`` the
    documentation is recorded as it is now, first; ``with_stale`` is as in `load_service`.
    """
    if files.rules is None:
        return None
    service = load_service(files, with_stale=with_stale)
    rules = load_rules(files, service)
    if rules is not None and accepted:
        accept(files.rules.path, service, rules)
        files = read_files(files.path)
        rules = load_rules(files, service)
    return review(files, service, rules)


def review_service(files: ServiceFiles) -> Review:
    """What there is to say of the rules and corrections among ``files``, which are read for that."""
    service = load_service(files)
    return review_all(files, service, load_rules(files, service))


def review_all(files: ServiceFiles, service: Service, rules: Rules | None) -> Review:
    """As `review`, and the corrections, too."""
    found = review(files, service, rules)
    return Review(found.stale, (*overlay_notes(files), *found.notes))


def review(files: ServiceFiles, service: Service, rules: Rules | None) -> Review:
    """How ``rules``, those among ``files``, stand to the documentation of ``service``."""
    if files.rules is None or rules is None:
        return Review()
    findings = review_rules(service, rules)
    if not findings:
        return Review()
    path = files.rules.path
    text = toml_text(files.rules.data, path)
    placed = [(f"{shown(path)}:{line_of(text, each.place)}", each) for each in findings]
    return Review(
        stale=tuple(_stale(where, each) for where, each in placed if each.state == "stale"),
        notes=(*_again(placed), *_new(path, findings)),
    )


def _stale(where: str, finding: Finding) -> str:
    return (
        f"{where}: the rule {finding.rule} is stale: the documentation of {finding.at} no longer says "
        f"{finding.text!r}; change the rule, or take it out"
    )


def _again(placed: Iterable[tuple[str, Finding]]) -> Iterator[str]:
    """One note for each documentation, at the first rule that quotes it."""
    first: dict[str, str] = {}
    rules: dict[str, list[str]] = {}
    for where, finding in placed:
        if finding.state == "look again":
            first.setdefault(finding.at, where)
            rules.setdefault(finding.at, []).append(finding.rule)
    for at, where in first.items():
        yield (
            f"{where}: look again: the documentation of {at} has changed around the sentence of "
            f"{', '.join(rules[at])}; then `clientsmith rules --accept`"
        )


def _new(path: Path, found: Iterable[Finding]) -> Iterator[str]:
    new = [finding.rule for finding in found if finding.state == "new"]
    if new:
        yield (
            f"{shown(path)}: the documentation behind {len(new)} of its rules is not recorded yet: "
            "`clientsmith rules --accept`"
        )


def accept(path: Path, service: Service, rules: Rules) -> bool:
    """Writes the documentation that ``rules`` stand on now into their file, as its last table; whether that changed it.

    What a stale rule quotes keeps its old record. UsageError where another table follows ``[documentation]``.
    """
    before = read_toml(path)
    header = _HEADER.search(before)
    kept = before if header is None else before[: header.start()]
    if header is not None and _TABLE.search(before, header.end()):
        raise UsageError(f"{shown(path)}: [documentation] has to be the last table; move it there")
    entries = [f'"{at}" = "{digest}"\n' for at, digest in record(service, rules).items()]
    text = "".join([kept.rstrip("\n"), "\n\n", _HEAD, *entries])
    parse_toml(text, path)
    if text == before:
        return False
    written = path.with_name(f".{path.name}.new")
    written.write_text(text, encoding="utf-8")
    os.replace(written, path)
    return True
