"""The model's HTML documentation as plain text: paragraphs, lists and links, wrapped to the house's width.

AWS's documentation is HTML of a kind: unclosed paragraphs, tags of its own (``<note>``), and now and then a
placeholder such as ``<action>`` that was never escaped. Known tags are turned into text or dropped, unknown
ones are placeholders and stay.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

from ...model import Traits, traits
from .literals import Doc

_WIDTH = (
    94  # of a line of a docstring, indentation included; six less than the code's, for the quotes
)

_BREAKS = frozenset("""
    body br caution dd div dl dt example fullname h1 h2 h3 h4 h5 h6 hr important itemizedlist li
    listitem note ol orderedlist p para pre programlisting refentry section simpara table tbody
    td th thead title tr ul warning xhtml zonbook
    """.split())
_INLINE = frozenset("""
    a abbr acronym b big cite code del dfn em emphasis filename font i img ins kbd link literal
    mark q replaceable s samp small span strike strong sub sup text tt u ulink url value var
    xref
    """.split())
# Neither runs past the next ``<``, so that a text is read once however it is made. A longer tag is text, too.
_DECLARATION = re.compile(r"<(?:[!?]|/(?![A-Za-z]))[^<>]*>")
_OPEN = re.compile(r"<(?!/?[A-Za-z][^<>]{0,4096}>)")
# AWS's lists stand four deep at most. Each level is two columns of a line.
_DEEPEST = 8
_LABELS = {"note": "Note:", "important": "Important:", "warning": "Warning:", "caution": "Caution:"}


@dataclass(slots=True)
class _Block:
    """One paragraph; ``bullet`` where it is an item of a list, ``depth`` how deep that list is, ``verbatim``
    for ``<pre>``, ``aside`` within a note or a warning.
    """

    words: list[str] = field(default_factory=list[str])
    bullet: str = ""
    depth: int = 0
    verbatim: bool = False
    aside: bool = False

    def text(self) -> str:
        # A lone surrogate is no text: Python takes none in a docstring.
        found = re.sub("[\ud800-\udfff]", "\ufffd", "".join(self.words))
        return found.strip("\n") if self.verbatim else " ".join(found.split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = [_Block()]
        self._depth = 0
        self._verbatim = False
        self._asides = 0
        self._links: list[tuple[str, int]] = []

    def _block(self, bullet: str = "") -> None:
        self.blocks.append(_Block([], bullet, self._depth, self._verbatim, self._asides > 0))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _BREAKS and tag not in _INLINE:
            self.handle_data(self.get_starttag_text() or f"<{tag}>")
        elif tag == "a":
            self._links.append((dict(attrs).get("href") or "", len(self.blocks[-1].words)))
        elif tag in _BREAKS:
            self._open(tag)

    def _open(self, tag: str) -> None:
        if tag in ("ul", "ol", "dl"):
            self._depth += 1
        if tag in ("pre", "programlisting"):
            self._verbatim = True
        if tag in _LABELS:
            self._asides += 1
        self._block("- " if tag == "li" else "")
        if tag in _LABELS:
            self.blocks[-1].words.append(_LABELS[tag])
            self._block()

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._links:
            self._close_link(*self._links.pop())
        elif tag in _BREAKS:
            if tag in ("ul", "ol", "dl"):
                self._depth = max(0, self._depth - 1)
            if tag in ("pre", "programlisting"):
                self._verbatim = False
            if tag in _LABELS:
                self._asides = max(0, self._asides - 1)
            self._block()

    def _close_link(self, href: str, start: int) -> None:
        """``text (URL)``, where the URL leads somewhere and the text does not say it already."""
        words = self.blocks[-1].words
        shown = "".join(words[start:]).strip()
        if href.startswith(("http://", "https://")) and href != shown:
            words.append(f" ({href})" if shown else href)

    def handle_data(self, data: str) -> None:
        self.blocks[-1].words.append(data)


def plain_text(html: str) -> list[str]:
    """The paragraphs of ``html`` as plain text, one string each; items of lists begin with ``- ``."""
    return [f"{block.bullet}{block.text()}" for block in _blocks(html)]


def _closed_markup(html: str) -> str:
    """``html`` without comments and declarations, and with ``&lt;`` where nothing closes what a ``<`` would open.

    `HTMLParser` looks for the end of each of these anew, to the end of the text: 200 kB of ``<!--`` took 25 s on
    CPython 3.11. What it makes of them differs from one Python to the next, besides.
    """
    parts: list[str] = []
    end = 0
    while (start := html.find("<!--", end)) >= 0 and (close := html.find("-->", start + 4)) >= 0:
        parts.append(html[end:start])
        end = close + 3
    return _OPEN.sub("&lt;", _DECLARATION.sub("", "".join([*parts, html[end:]])))


def _blocks(html: str) -> list[_Block]:
    """The blocks that hold text. A ``<p>`` right after ``<li>`` is the item itself."""
    reader = _Reader()
    reader.feed(_closed_markup(html))
    reader.close()
    found: list[_Block] = []
    bullet = ""
    for block in reader.blocks:
        bullet = block.bullet or bullet
        if not block.text():
            continue
        block.bullet, bullet = bullet, ""
        found.append(block)
    return found


def summary(html: str) -> str:
    """The first paragraph that is no note, no warning and no item of a list; of these where there is nothing else.

    S3's PutObject begins with the end of support for something else, its service with a note.
    """
    blocks = [block for block in _blocks(html) if block.text() not in _LABELS.values()]
    plain = [block for block in blocks if not block.aside and not block.bullet]
    return next((block.text() for block in plain or blocks), "")


def first_sentence(html: str) -> str:
    """The first sentence of the summary."""
    text = summary(html)
    found = re.match(
        r".+?(?<!\be\.g)(?<!\bi\.e)(?<!\betc)[.!?](?=\s+[A-Z(]|$)",
        text,
        re.S,
    )
    return found[0] if found else text.rstrip(":")


def document(html: str, *, indent: int = 4, found: Traits | None = None) -> Doc:
    """``html`` as a docstring at column ``indent``; ``found`` may add that the thing is deprecated."""
    lines: list[str] = []
    bullets = False
    blocks = _blocks(html)
    for block in blocks:
        if lines and not (block.bullet and bullets):
            lines.append("")
        bullets = bool(block.bullet)
        lines += _wrapped(block, _WIDTH - indent)
    return Doc("\n".join([*_deprecation(found, indent, bool(lines)), *lines]), indent)


def sentence(text: str, *, indent: int = 0) -> Doc:
    """``text``, which is ours but for names of the model in it, as a docstring at column ``indent``; a module's
    unless it says so.
    """
    return Doc("\n".join(wrap(text, indent=indent)), indent)


def section(title: str, entries: Iterable[str], *, indent: int) -> list[str]:
    """The lines of ``Args:`` or its like in a docstring that is indented so far; none without entries."""
    found: list[str] = []
    for entry in entries:
        found += [f"    {line}" for line in wrap(entry, indent=indent + 4, hanging="    ")]
    return ["", title, *found] if found else []


def wrap(text: str, *, indent: int, hanging: str = "") -> list[str]:
    """``text`` in lines that fit a docstring at column ``indent``; lines after the first begin with ``hanging``."""
    return textwrap.wrap(
        text,
        _WIDTH - indent,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(block: _Block, width: int) -> list[str]:
    if block.verbatim:
        return [
            f"    {line}".rstrip()
            for line in textwrap.dedent(block.text().expandtabs()).splitlines()
        ]
    margin = "  " * max(0, min(block.depth, _DEEPEST) - 1)
    hanging = margin + " " * len(block.bullet)
    return textwrap.wrap(
        block.text(),
        width,
        initial_indent=f"{margin}{block.bullet}",
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _deprecation(found: Traits | None, indent: int, more: bool) -> list[str]:
    deprecated = found.get(traits.Deprecated) if found else None
    if deprecated is None:
        return []
    since = f" since {deprecated.since}" if deprecated.since else ""
    reason = f": {' '.join(plain_text(deprecated.message))}" if deprecated.message else "."
    return [*wrap(f"Deprecated{since}{reason}", indent=indent), *([""] if more else [])]
