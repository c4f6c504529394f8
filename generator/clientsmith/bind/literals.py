"""Text of the model as Python source. These two are the only ways in which it gets there.

``pystr`` gives a string literal, ``docstring`` a docstring; both give the text back when Python reads them, whatever it holds.
"""

from __future__ import annotations

import ast
import unicodedata
from dataclasses import dataclass

from ..errors import ClientsmithError

# Cc and Cf hold the controls and the bidi marks, Cs the surrogates, Zl and Zp the line ends that Python splits at.
_ESCAPED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
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
    quote = "'" if '"' in text and "'" not in text else '"'
    body = "".join([_escaped(character, quote) for character in text])
    return _checked(f"{quote}{body}{quote}", text)


def docstring(doc: Doc) -> str:
    """The docstring for ``doc``, its closing quotes on a line of their own when it has several lines."""
    margin = " " * doc.indent
    lines = [_doc_line(line) for line in doc.text.split("\n")]
    body = "\n".join([lines[0], *(f"{margin}{line}" if line else "" for line in lines[1:])])
    end = f"\n{margin}" if len(lines) > 1 else ""
    if not end and body.endswith('"'):
        body = f'{body[:-1]}\\"'
    literal = f'"""{body}{end}"""'
    (holder,) = ast.parse(f"class C:\n{margin or ' '}{literal}").body
    found = ast.get_docstring(holder) if isinstance(holder, ast.ClassDef) else None
    return _same(literal, found, doc.text)


def _doc_line(line: str) -> str:
    text = "".join([_escaped(character, "") for character in line])
    return text.replace('"""', '\\"\\"\\"')


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
