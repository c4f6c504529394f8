"""Small reports, and text that a model must not get away with."""

from __future__ import annotations

from html.parser import HTMLParser

from clientsmith.diff.change import Change
from clientsmith.diff.report import Report, sort_changes
from clientsmith.diff.side import Location

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '" onclick="alert(1)',
    "' autofocus onfocus='alert(1)",
    "@everyone see #1 and GH-1",
    "a | b || c \\| d",
    "`code` ``` ~~~ **bold** _it_ [link](https://example.com) ![image](x)",
    "www.example.com https://example.com a@example.com",
    "</code></details><h1>",
    "{{ view }} {% raw %}",
    "&lt;b&gt; &#64;",
    "$x$ `$y$`",
    "ends with a dollar$",
    "ends with a backslash\\",
]
UNPRINTABLE = [
    "\x1b[31mred",
    "\u202eback\u202c",
    "\x00",
    "a\rb",
    "\x7f",
    "\u2028",
    "\ud800",
    "\u200b",
]


def change(
    rule: str, where: str, before: str = "", after: str = "", *, at: str = "", **more: object
) -> Change:
    """What the row ``rule`` says of ``where``, which travels both ways unless ``more`` says otherwise."""
    place = Location("sample", where, at or f"$.shapes.{where}", **more)  # type: ignore[arg-type]
    return place.change(rule, before, after)


def report(*changes: Change, **more: object) -> Report:
    """A report with ``changes``, of the package ``my-clients`` with the one service ``sample``."""
    found = sort_changes(changes)
    fields: dict[str, object] = {
        "package": "my-clients",
        "old": "botocore 1.44.5",
        "new": "botocore 1.44.8",
        "services": ("sample",),
        "changes": found,
        "notes": (),
        "version": "0.1.0",
        "next_version": "0.2.0" if found else "0.1.0",
    }
    return Report(**(fields | more))  # type: ignore[arg-type]


BEFORE = "Makes a thing.\n\nThings are made of parts, at most 10 of them.\n\nSee also: parts."
AFTER = "Makes a thing.\n\nThings are made of parts, at most 20 of them.\n\nSee also: parts.\n\nIt is free."


def every_kind() -> Report:
    """Each severity, both directions, folds of both kinds, documentation, and a note."""
    make = {"operations": ("MakeThing",)}
    sent, read = make | {"read": False}, make | {"sent": False}
    return report(
        change("member-added-required", "MakeThingRequest.kind", "", "Kind | str", **sent),
        change("member-type", "MakeThingResult.made_at", "datetime", "str", **read),
        change("operation-added", "BreakThing", "", "POST /break 200", operations=("BreakThing",), read=False),
        change("error-added", "MakeThing", "", "TooManyParts", at="$.operations.MakeThing", **make),
        change("error-added", "MakeThing", "", "NoSuchPart", at="$.operations.MakeThing", **make),
        *(change("length-loosened", f"Part.{name}", "1 to 50", "1 to 100", **sent) for name in "abcde"),
        change("documentation", "MakeThing", BEFORE, AFTER, **make),
        change("partitions", "partitions aws", "", "xx-new-1"),
        notes=("the overlay `sample.toml` changes nothing any more",),
    )  # fmt: skip


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.closed: list[str] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.text.append(data)
