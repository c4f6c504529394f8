"""The forms of regexes that are asked without ``re``: whatever they settle is what the regex says."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from clientsmith.codegen.documented_rules.usual import references, usual_forms
from clientsmith.runtime.shapes.documented_rules import Regex

MODELS = Path(__file__).resolve().parents[3] / "models"
OTHERS = (
    r"a*b", r"a?b", r"(?:ab|c)?d\.e+", r"(a|b)\d", r"\d-\d", r"x\d[a-z]+", r"(?!no)\w+", r"(?!no$).+", r".*", "",
    r"(?=a)ab", r"a{2}", r"[ab]c|[^ab]d*", r"^a$", r"\*\#", r"a\|b", r"(?i)[K-L]x.*", "(?i)\u017fk", r"A(?!b)C*",
    r"2\d\d", r"(a(b|c.)|d)e", r"[\d.]+", r"a(.+)", r"(?i)Ab[\w.-]+", r"[^${}]*(?:(?:\$a|\$\{b)[^${}]*)*",
)  # fmt: skip


def regexes_of_rules() -> Iterator[str]:
    def inside(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield key
                yield from inside(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from inside(inner)
        elif isinstance(value, str):
            yield value

    for path in MODELS.glob("*/rules.toml"):
        for text in inside(tomllib.loads(path.read_text(encoding="utf-8"))):
            try:
                re.compile(text)
            except re.error:
                continue
            if re.search(r"\(|\[|\\", text):
                yield text


REGEXES = sorted({*regexes_of_rules(), *OTHERS})
PARTS = (
    *(
        "append",
        "overwrite",
        "remove",
        "APPEND",
        ":",
        ":header.",
        "header",
        ".",
        "querystring.",
        "path",
        "apigw-",
    ),
    *(
        "authorization",
        "statuscode",
        "2",
        "4",
        "#",
        "*",
        "!",
        "|",
        "''",
        "$",
        "{",
        "}",
        "${",
        "$context.",
        "$request.",
    ),
    *(
        "$stageVariables.x",
        "$Request.path",
        "integration.request.",
        "a",
        "b",
        "c",
        "d",
        "e",
        "no",
        "x",
        "K",
        "\u017f",
        "-",
    ),
    *("\u212a", "\n", " ", "_", "é", "٣", "/", "https://", "10", "04", "$a", "ab", "A", "C"),
)


def texts(regex: str) -> Iterator[str]:
    chance = random.Random(regex)
    forms = [form.strip("!*") for form in usual_forms(regex).split("|")]
    for count in range(1500):
        begin = chance.choice(forms) if count % 2 else ""
        digits = begin.replace("#", chance.choice("0379")) if count % 3 else begin
        yield digits + "".join(chance.choices(PARTS, k=chance.randrange(4)))


@pytest.mark.parametrize("regex", REGEXES)
def test_what_forms_settle_is_what_the_regex_says(regex: str) -> None:
    with_forms = Regex(regex, usual=usual_forms(regex) or None, references=references(regex))
    compiled = re.compile(regex, re.ASCII | re.DOTALL)

    for text in texts(regex):
        expected = compiled.fullmatch(text) is not None
        assert with_forms.matches(text) == expected, text
        assert with_forms.matches_value(text) == expected, text


def test_usual_keys_and_values_need_no_regex() -> None:
    key = r"(?i)(append|remove):header\.(?!apigw-)[^\s]+|overwrite:path|(?!(append|remove):).*"
    forms = "!append:header.apigw-|!remove:header.apigw-|append:header.*|remove:header.*"
    forms += "|overwrite:path|!append:|!remove:|*"
    value = r"[^${}]*(?:(?:\$\{a\.[^}]*\}|\$(?:a|b)\.|\$(?!\{))[^${}]*)*"

    assert usual_forms(key) == forms
    assert usual_forms(r"[2-4]\d\d") == "2##|3##|4##"
    assert references(value) == "$a.|$b."
    assert usual_forms(r"[a-z]+|\w+") == ""  # nothing that could be settled
