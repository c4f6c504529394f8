"""Smithy's JSON AST, 1.0 and 2.0: AWS's own models and anybody's."""

from __future__ import annotations

from collections.abc import Mapping


def is_ast(document: Mapping[str, object]) -> bool:
    """Whether ``document`` is Smithy's, and no ``service-2.json``."""
    return "smithy" in document
