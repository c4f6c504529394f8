"""Paginators as they are read: what they say, and what is refused with its place."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Paginator
from clientsmith.readers.paginators import read_paginators

LIST = {"input_token": "In", "output_token": "Out", "result_key": "Items"}


def read(**changes: Any) -> Paginator:
    return read_paginators({"pagination": {"List": LIST | changes}})["List"]


def test_one_expression_or_several() -> None:
    several = read(input_token=["A", "B"], output_token=["C", "D"], result_key=["E", "F"])

    assert read().result_keys == ("Items",)
    assert (several.input_tokens, several.output_tokens) == (("A", "B"), ("C", "D"))
    assert several.result_keys == ("E", "F")
    assert read(limit_key="Most", more_results="More").limit_key == "Most"
    assert read_paginators({}) == {}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        (
            {"limit": "Most"},
            r"^paginators-1.json: \$.pagination.List: nobody knows the key 'limit'",
        ),
        ({"input_token": []}, "have to be as many, and at least one, not 0 and 1$"),
        ({"input_token": ["A", "B"]}, "have to be as many, and at least one, not 2 and 1$"),
        ({"result_key": [1]}, r"List.result_key\[0\]: expected a string, found a number$"),
        ({"more_results": None}, r"List.more_results: expected a string, found nothing$"),
    ],
)
def test_what_is_not_of_the_form_is_refused(changes: dict[str, Any], problem: str) -> None:
    with pytest.raises(ModelError, match=problem):
        read(**changes)
