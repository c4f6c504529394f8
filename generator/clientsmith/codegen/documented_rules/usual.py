"""What of a regex can be asked of a text without ``re``, which takes 2 to 3 ms of a first call to load and to compile.

Two kinds of regexes get forms, which the runtime's ``documented_rules`` reads; whatever those do not settle, the regex
does. Each alternative of most regexes for keys begins with some plain texts: ``append:header.*`` is such a text and a
plain word after it, ``2##`` has digits, and ``!remove:`` is a beginning that only the regex can judge. A regex for
values with references is text without ``$``, ``{`` and ``}`` round references that begin with plain texts.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_TEMPLATE = re.compile(r"\[\^\$\{\}\]\*\(\?:\(\?:(.*)\)\[\^\$\{\}\]\*\)\*")
_WORD = string.ascii_letters + string.digits + "_.-"
_MARKS = frozenset("*#!|")
_SYNTAX = frozenset(".^$*+?{}|)")
_MOST = 24  # forms of one regex, and texts of one beginning


def usual_forms(regex: str) -> str:
    """The forms of ``regex``, joined by ``|``; nothing where they could settle nothing. The first form that a text
    begins with decides, and a text that begins with none does not match.
    """
    pattern, folds = _without_flag(regex)
    forms = list(dict.fromkeys(_forms(pattern)))
    if len(forms) > _MOST or all(form.startswith("!") for form in forms):
        return ""
    joined = "|".join(forms)
    return joined.lower() if folds else joined


def references(regex: str) -> str:
    """How references begin in the values that ``regex`` describes, joined by ``|``; nothing where they have none."""
    pattern, _ = _without_flag(regex)
    template = _TEMPLATE.fullmatch(pattern)
    if template is None:
        return ""
    beginnings = [_beginnings(branch) for branch in _branches(_TOKEN.findall(template[1]))]
    texts = [text for texts, rest in beginnings if not rest for text in texts]
    if not all(text.startswith("$") and not set(text[1:]) & set("${}") for text in texts):
        return ""
    return "|".join(texts)


def _without_flag(regex: str) -> tuple[str, bool]:
    """The regex without its flag, and whether that says that case does not matter."""
    return regex.removeprefix("(?i)"), regex.startswith("(?i)")


def _forms(pattern: str) -> Iterator[str]:
    for branch in _branches(_TOKEN.findall(pattern)):
        texts, rest = _beginnings(branch)
        exceptions, rest = _exceptions(rest)
        yield from (_unsettled(text + exception) for text in texts for exception in exceptions)
        if not rest:
            plain = not exceptions
            yield from (
                text if plain and _ends_with_digits(text) else _unsettled(text) for text in texts
            )
        elif _takes_any_word(rest):
            yield from (_unsettled(text) if "#" in text else f"{text}*" for text in texts)
        else:
            yield from map(_unsettled, texts)


def _unsettled(text: str) -> str:
    """The form of texts that begin with ``text``, or with its part before a digit: the regex has to be asked."""
    return f"!{text.partition('#')[0]}"


def _ends_with_digits(text: str) -> bool:
    """Whether the digits of ``text``, if it has any, are at its end."""
    return "#" not in text.rstrip("#")


def _branches(tokens: Sequence[str]) -> Iterator[list[str]]:
    """The alternatives that ``|`` separates outside of groups."""
    branch: list[str] = []
    depth = 0
    for token in tokens:
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "|" and not depth:
            yield branch
            branch = []
        else:
            branch.append(token)
    yield branch


def _beginnings(tokens: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    """The plain texts that what ``tokens`` match begins with, one of them each time, and the tokens after those."""
    texts, rest = [""], tokens
    while rest:
        choices, after = _first(rest)
        if after and after[0] == "?":
            choices, after = [*choices, ""], after[1:]
        longer = [text + choice for text in texts for choice in choices]
        if not choices or (after and after[0] in ("*", "+", "?", "{")) or len(longer) > _MOST:
            break
        texts, rest = longer, after
    return texts, rest


def _first(tokens: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    """The texts that the first token or group stands for, none where it is more than some texts, and what follows."""
    token, rest = tokens[0], tokens[1:]
    if token == "(":
        return _group(tokens)
    if token == r"\d":
        return ["#"], rest
    if token.startswith("["):
        return _members(token), rest
    plain = token
    if token.startswith("\\"):
        plain = "" if token[1:].isalnum() else token[1:]
    elif token in _SYNTAX:
        plain = ""
    return ([plain] if plain and plain not in _MARKS else []), rest


def _group(tokens: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    end = _end(tokens)
    inner, rest = list(tokens[1:end]), tokens[end + 1 :]
    if inner[:1] == ["?"]:
        if inner[:2] != ["?", ":"]:
            return [], rest
        inner = inner[2:]
    found = [_beginnings(branch) for branch in _branches(inner)]
    if any(after for _, after in found):
        return [], rest
    return [text for texts, _ in found for text in texts], rest


def _end(tokens: Sequence[str]) -> int:
    """The index of the bracket that closes the first one."""
    depth = 0
    for end, token in enumerate(tokens):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if not depth:
            return end
    raise ValueError("a bracket is not closed")  # re has compiled the regex before


def _members(token: str) -> list[str]:
    """The characters of a class in brackets; none where they are many."""
    if token.startswith("[^"):
        return []
    found = [character for character in string.printable if re.fullmatch(token, character)]
    return found if len(found) <= 8 and not _MARKS & set(found) else []


def _exceptions(tokens: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    """How the texts begin that a negative lookahead excludes, and the tokens after it."""
    if list(tokens[:3]) != ["(", "?", "!"]:
        return [], tokens
    end = _end(tokens)
    branches = _branches(tokens[3:end])
    return [text for branch in branches for text in _beginnings(branch)[0]], tokens[end + 1 :]


def _takes_any_word(tokens: Sequence[str]) -> bool:
    """Whether ``tokens`` match every word of letters, digits and ``_.-``."""
    if len(tokens) == 4 and tokens[0] == "(" and tokens[3] == ")":
        tokens = tokens[1:3]
    if len(tokens) != 2 or tokens[1] not in ("*", "+"):
        return False
    if tokens[0] != "." and not tokens[0].startswith("["):
        return False
    return all(re.fullmatch(tokens[0], character) for character in _WORD)
