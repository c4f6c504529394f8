"""Text of the model as Python source: whatever it holds, it comes back, and it stays inside its literal."""

from __future__ import annotations

import ast
import tomllib

import pytest
from clientsmith.codegen.python.literals import Doc, docstring, fstring, pystr, toml_string
from hypothesis import example, given
from hypothesis import strategies as st

ANY_TEXT = st.text(alphabet=st.characters(codec=None, exclude_categories=()))
HOSTILE = [
    '"""',
    "'''",
    "\\",
    '\\"',
    '"\\',
    "\n",
    "\r",
    "\x00",
    "\u2028",
    "\u202e",
    "\ud800",
    "{x}",
    '\\"""',
]


@given(ANY_TEXT)
@example('"; import os; os.abort(); "')
def test_pystr_gives_the_text_back(text: str) -> None:
    assert ast.literal_eval(pystr(text)) == text


@given(ANY_TEXT)
def test_pystr_shows_no_controls(text: str) -> None:
    literal = pystr(text)

    assert literal.isprintable() or all(
        character.isprintable() or character.isspace() for character in literal
    )
    assert "\n" not in literal
    assert not set(literal) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("place", ["{}", "a {}", "{} b", "a\n{}\nb", "a\n\n{}"])
def test_docstring_gives_the_text_back(text: str, place: str) -> None:
    wanted = place.format(text.replace("\ud800", "\ufffd"))

    literal = docstring(Doc(wanted.strip(), 4))

    (holder,) = ast.parse(f"class C:\n    {literal}\n    after = 1").body
    assert isinstance(holder, ast.ClassDef)
    assert [type(node) for node in holder.body] == [ast.Expr, ast.Assign]


@given(ANY_TEXT, st.text())
def test_fstring_gives_the_text_back(text: str, value: str) -> None:
    literal = fstring([(text, 'values["x"]'), (text, "")])

    assert eval(literal, {"values": {"x": value}}) == f"{text}{value}{text}"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_toml_string_gives_the_text_back(text: str) -> None:
    assert tomllib.loads(f"text = {toml_string(text)}") == {"text": text}
