"""What a reader of the documentation follows: links lead somewhere, and the index has every page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for path in (
        *ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/README.md"),
        ROOT / "models/README.md", ROOT / "generated/README.md", ROOT / "benchmarks/RESULTS.md",
    )
    if ".venv" not in path.parts
)  # fmt: skip


def links(page: Path) -> list[str]:
    """The links of ``page`` to files."""
    return re.findall(r"\]\((?!https?:)([^)\s]+)\)", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """Where headings of ``page`` can be linked to."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page.relative_to(ROOT)}: {link}"
        assert not anchor or anchor in anchors(target), f"{page.relative_to(ROOT)}: {link}"


def test_the_index_has_every_page() -> None:
    indexed = {link.partition("#")[0] for link in links(ROOT / "docs/README.md")}

    assert {page.name for page in ROOT.glob("docs/*.md")} - {"README.md"} <= indexed
