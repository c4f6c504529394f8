"""From a file's bytes to a JSON document that the metamodel accepts.

Owns what can be wrong with a model before anybody asks what it means: the file, its encoding, its syntax, and keys
and types that the metamodel does not know. References between shapes are the reader's business (``botocore.py``).
Files are named by the user or lie in ``models/``; ``source`` is the name that messages call a document by.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn, TypeGuard

from ..errors import ModelError, UsageError
from ..paths import MOST_BYTES, nearest_files, read_regular

# The deepest document of botocore 1.44.5, S3's endpoint rules, is 41 deep.
_DEEPEST = 100
_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def json_path(steps: tuple[str | int, ...]) -> str:
    """``("shapes", "Tags", "member", 0)`` as ``$.shapes.Tags.member[0]``; keys that are no plain names are quoted."""
    return "$" + "".join([_step(step) for step in steps])


def read_file(path: Path) -> bytes:
    """The bytes of ``path``. UsageError, with names like it, when it cannot be read."""
    try:
        return read_regular(path)
    except FileNotFoundError as error:
        raise UsageError(f"{path}: there is no such file{nearest_files(path)}") from error
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error


def load_json(path: Path) -> dict[str, object]:
    """The JSON object in ``path``, which may end in ``.gz``.

    Raises ``UsageError`` when the file cannot be read and ``ModelError`` when it holds anything but one JSON object.
    """
    return read_json(read_file(path), path)


def read_json(data: bytes, path: Path) -> dict[str, object]:
    """The JSON object in ``data``, the content of ``path``. ModelError when it is anything else."""
    document = parse_json(unzip(data, str(path)) if path.suffix == ".gz" else data, str(path))
    if not is_object(document):
        raise ModelError(f"{path}: $: expected object, found {json_type(document)}")
    return document


def parse_json(data: bytes, source: str) -> object:
    """The JSON value that ``data`` holds as UTF-8. Duplicate keys, NaN and Infinity are refused (RFC 8259, 4 and 6)."""
    repeats: list[tuple[dict[str, object], str]] = []

    def pairs_to_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            repeats.append((found, _repeated_key(pairs)))
        return found

    try:
        document: object = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=pairs_to_object,
            parse_constant=_refuse_constant,
        )
    except UnicodeDecodeError as error:
        raise ModelError(
            f"{source}: not UTF-8: byte {error.start} is {data[error.start]:#04x}"
        ) from error
    except json.JSONDecodeError as error:
        raise ModelError(f"{source}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from error
    except RecursionError as error:
        raise ModelError(f"{source}: not JSON that can be read: nested too deeply") from error
    except ValueError as error:
        raise ModelError(f"{source}: not JSON that can be read: {error}") from error
    _refuse_depth(document, source)
    if repeats:
        raise ModelError(_repeats_message(document, repeats, source))
    if b"\\ud" in data or b"\\uD" in data:
        _refuse_surrogates(document, source)
    return document


def _refuse_depth(document: object, source: str) -> None:
    """Whoever reads a document follows it down, and Python ends at 1,000 calls."""
    level = [document]
    for _ in range(_DEEPEST):
        level = [
            inner
            for value in level
            for inner in (value.values() if is_object(value) else value if is_array(value) else ())
            if isinstance(inner, dict | list)
        ]
    if level:
        raise ModelError(
            f"{source}: nested too deeply: more than {_DEEPEST} objects and arrays in one another"
        )


def _refuse_surrogates(document: object, source: str) -> None:
    """A name with half a character in it cannot be written as UTF-8; no file of ours may have it."""
    for steps, found in _objects(document, ()):
        for key in found:
            if _SURROGATE.search(key):
                raise ModelError(
                    f"{source}: {json_path((*steps, key))}: the name has a lone surrogate, which is no character"
                )


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether ``value`` is a JSON object; its keys are strings, as JSON has no others."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether ``value`` is a JSON array."""
    return isinstance(value, list)


def json_type(value: object) -> str:
    """What JSON calls the type of ``value``."""
    names: dict[type, str] = {
        dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number",
    }  # fmt: skip
    return names.get(type(value), "null")


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_KEY.match(step) else f"[{step!r}]"


def unzip(data: bytes, source: str) -> bytes:
    """What ``data``, the content of ``source``, was before gzip. ModelError when it is damaged, or far too large: 3 MB
    can hold 3 GB of the same byte.
    """
    import zlib

    whole = bytearray()
    try:
        while data:  # a gzip file is one member or several (RFC 1952, 2.2)
            member = zlib.decompressobj(wbits=31)
            whole += member.decompress(data, MOST_BYTES + 1 - len(whole))
            if len(whole) > MOST_BYTES:
                limit = MOST_BYTES // (1024 * 1024)
                raise ModelError(f"{source}: unpacks to more than {limit} MiB, which no model has")
            if not member.eof:
                raise ModelError(f"{source}: not a whole gzip file: it ends too early")
            data = member.unused_data.lstrip(b"\0")
    except zlib.error as error:
        raise ModelError(f"{source}: not a whole gzip file: {error}") from error
    return bytes(whole)


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON number")


def _repeated_key(pairs: list[tuple[str, object]]) -> str:
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            return key
        seen.add(key)
    raise AssertionError("no key is repeated")


def _repeats_message(
    document: object, repeats: list[tuple[dict[str, object], str]], source: str
) -> str:
    keys = {id(found): key for found, key in repeats}
    for steps, found in _objects(document, ()):
        if id(found) in keys:
            return f"{source}: {json_path((*steps, keys[id(found)]))}: this key stands twice in one object"
    # The object with the repeated key was itself the value of a repeated key, so it is not in the document.
    return f"{source}: the key {repeats[0][1]!r} stands twice in one object"


def _objects(
    value: object, steps: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], dict[str, object]]]:
    if is_object(value):
        yield steps, value
        for key, inner in value.items():
            yield from _objects(inner, (*steps, key))
    elif is_array(value):
        for index, inner in enumerate(value):
            yield from _objects(inner, (*steps, index))
