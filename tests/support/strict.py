"""A model as the metamodel has it, and not a key more: tests read what AWS publishes so."""

from __future__ import annotations

from collections.abc import Mapping

from clientsmith.errors import ModelError
from clientsmith.readers.json import is_object
from clientsmith.readers.service2.checking import problems_message, service_problems


def check_service(document: object, source: str) -> Mapping[str, object]:
    """``document`` itself. Raises ``ModelError`` with every problem and its pointer, unknown keys among them."""
    problems = service_problems(document)
    if problems or not is_object(document):
        raise ModelError(problems_message(problems, source))
    return document
