"""The stub of aiohttp's names says what the installed aiohttp has."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest
from clientsmith.runtime.transport.plugins import aiohttp_names

STUB = ast.parse(Path(aiohttp_names.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
CLASSES = [node for node in STUB.body if isinstance(node, ast.ClassDef)]


def test_every_name_of_the_stub_is_there_and_no_other() -> None:
    public = {name for name in vars(aiohttp_names) if name[0] != "_"} - {
        "annotations",
        "import_module",
    }

    assert public == {found.name for found in CLASSES}


@pytest.mark.parametrize("declared", CLASSES, ids=lambda found: found.name)
def test_a_class_has_what_the_stub_declares(declared: ast.ClassDef) -> None:
    real = getattr(aiohttp_names, declared.name)
    ancestors = {found.__name__ for found in real.__mro__}

    # ssl.CertificateError is SSLCertVerificationError by another name.
    bases = {
        ast.unparse(base).replace("ssl.CertificateError", "SSLCertVerificationError")
        for base in declared.bases
    }
    assert bases <= ancestors
    for node in declared.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert hasattr(real, node.name), node.name
            if not any(isinstance(mark, ast.Name) for mark in node.decorator_list):
                _takes(getattr(real, node.name), node)


def _takes(function: object, declared: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    assert callable(function)
    parameters = inspect.signature(function).parameters
    loose = any(found.kind is inspect.Parameter.VAR_KEYWORD for found in parameters.values())
    for argument in [*declared.args.args, *declared.args.kwonlyargs]:
        assert argument.arg in parameters or loose or argument.arg == "self", argument.arg
