"""Text of the model as Python source. These are the only ways in which it gets there.

``pystr`` gives a string literal, ``docstring`` a docstring; both give the text back when Python reads them,
whatever it holds.
"""

from __future__ import annotations

import ast
import inspect
import json
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import ClientsmithError

# Cc and Cf hold the controls and the bidi marks, Cs the surrogates, Zl and Zp the line ends that Python splits at.
_ESCAPED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_LONG = 84  # characters of a literal, so that it fits a line as an argument of a call
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}


@dataclass(frozen=True, slots=True)
class Doc:
    """A docstring: lines that are wrapped already, without indentation, and the column that it stands at."""

    text: str
    indent: int

    def __bool__(self) -> bool:
        return bool(self.text)


def pystr(text: str) -> str:
    """A literal that ``ast.literal_eval`` turns back into ``text``; in single quotes where that saves escapes."""
    if _is_plain(text):
        return f'"{text}"'
    quote = "'" if '"' in text and "'" not in text else '"'
    body = "".join([_escaped(character, quote) for character in text])
    return _checked(f"{quote}{body}{quote}", text)


def pytuple(texts: Sequence[str]) -> str:
    """The literal of a tuple of strings."""
    return f"({', '.join(map(pystr, texts))}{',' if len(texts) == 1 else ''})"


def fstring(parts: Sequence[tuple[str, str]]) -> str:
    """A literal of text and expressions in turn: pairs of a text and the expression after it, which may be empty.

    In single quotes, since expressions have double ones, which Python 3.11 does not take inside the same. A long one is
    several literals side by side, so that black can break the line.
    """
    if not any(expression for _, expression in parts):
        return pystr("".join([text for text, _ in parts]))
    pieces = [_fpiece(text, expression) for text, expression in parts if text or expression]
    if sum(map(len, pieces)) <= _LONG:
        return f"f'{''.join(pieces)}'"
    return " ".join([f"{'f' if set('{}') & set(piece) else ''}'{piece}'" for piece in pieces])


def _fpiece(text: str, expression: str) -> str:
    literal = "".join([_escaped(character, "'") for character in text])
    literal = literal.replace("{", "{{").replace("}", "}}")
    return f"{literal}{{{expression}}}" if expression else literal


def toml_string(text: str) -> str:
    """A basic string of TOML; its escapes are those of JSON (toml.io/en/v1.0.0#string)."""
    literal = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    return _same(literal, tomllib.loads(f"text = {literal}")["text"], text)


def docstring(doc: Doc) -> str:
    """The docstring for ``doc``, its closing quotes on a line of their own when it has several lines."""
    margin = " " * doc.indent
    lines = [_doc_line(line) for line in doc.text.split("\n")]
    if len(lines) == 1:
        body, end = _closed_line(doc.text), ""
    else:
        body = "\n".join([lines[0], *(f"{margin}{line}" if line else "" for line in lines[1:])])
        end = f"\n{margin}"
    literal = f'"""{body}{end}"""'
    if all(map(_is_plain, lines)) and doc.text == doc.text.strip():
        return literal
    (holder,) = ast.parse(f"class C:\n{margin or ' '}{literal}").body
    found = ast.get_docstring(holder) if isinstance(holder, ast.ClassDef) else None
    # A text whose later lines are all indented, as an example is, stands further left when Python shows it.
    return _same(literal, found, inspect.cleandoc(doc.text))


def _doc_line(line: str) -> str:
    text = "".join([_escaped(character, "") for character in line])
    return text.replace('"""', '\\"\\"\\"')


def _is_plain(text: str) -> bool:
    """Whether ``text`` is its own literal: nothing in it that means anything to Python. Reading it back would
    cost 0.3 ms.
    """
    return text.isascii() and text.isprintable() and '"' not in text and "\\" not in text


def _closed_line(line: str) -> str:
    """A line that the closing quotes follow at once."""
    text = line.rstrip('"')
    return _doc_line(text) + '\\"' * (len(line) - len(text))


def _escaped(character: str, quote: str) -> str:
    if character in ("\\", quote):
        return f"\\{character}"
    if character in _SHORT:
        return _SHORT[character]
    if unicodedata.category(character) not in _ESCAPED_CATEGORIES:
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )


def _checked(literal: str, text: str) -> str:
    return _same(literal, ast.literal_eval(literal), text)


def _same(literal: str, found: object, text: str) -> str:
    if found != text:
        raise ClientsmithError(f"the literal {literal[:80]!r} is not the text {text[:80]!r}")
    return literal
