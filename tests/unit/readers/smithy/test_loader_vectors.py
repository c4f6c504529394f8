"""Smithy's own models of its loader: what is valid loads, what is not is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.readers.json import load_json
from clientsmith.readers.smithy.ast import AstShape, read_ast
from clientsmith.readers.smithy.resolving import resolve

from tests.vectors import vectors

FOLDER = vectors("smithy-loader")
VALID = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("valid/**/*.json"))
SHARED = "valid/__shared.json"
# The models that use its shape, as Smithy's own tests load it beside each of them.
WITH_SHARED = ("valid/service-with-rename.json", "valid/use/use-shapes.json")


def load(*names: str) -> dict[str, AstShape]:
    documents = [(name, load_json(Path(FOLDER / name))) for name in names]
    return dict(resolve(read_ast(documents)))


@pytest.mark.parametrize("name", VALID)
def test_a_valid_model_loads(name: str) -> None:
    more = (SHARED,) if name in WITH_SHARED else ()
    defined = [key for key, shape in _shapes(name).items() if shape["type"] != "apply"]

    assert set(defined) <= load(name, *more).keys()


def _shapes(name: str) -> dict[str, dict[str, object]]:
    found: Any = load_json(FOLDER / name).get("shapes", {})
    return {str(key): dict(shape) for key, shape in found.items()}


def test_there_are_as_many_as_smithy_has() -> None:
    assert len(VALID) > 60


@pytest.mark.parametrize("name", WITH_SHARED)
def test_a_model_without_the_file_that_it_uses_is_refused(name: str) -> None:
    with pytest.raises(ModelError, match=r"there is no shape foo.example#Widget"):
        load(name)


def test_what_only_smithy_2_has_is_refused_in_1() -> None:
    with pytest.raises(ModelError, match=r"smithy.example#Book: properties: .* Smithy 2.0 only"):
        load("invalid/version/properties-v2-only.json")


def test_members_of_mixins_come_first_and_what_is_applied_wins() -> None:
    shapes = load("valid/mixins/mixins-with-members-and-traits.json")
    found = shapes["smithy.example#F"]

    assert list(found.members) == ["a", "b", "c", "d", "e", "f"]
    documented = {name: m.traits["smithy.api#documentation"] for name, m in found.members.items()}
    assert documented["a"] == "I've changed"
    assert documented["c"] == "I've changed"
    assert documented["d"] == "D.d"
    assert "smithy.api#internal" in found.members["c"].traits
    assert found.traits["smithy.api#documentation"] == "F"
    assert {"smithy.api#sensitive", "smithy.api#deprecated", "smithy.api#since"} <= {*found.traits}
    assert "smithy.api#mixin" not in found.traits


def test_a_mixin_keeps_its_local_traits() -> None:
    found = load("valid/mixins/mixins-with-mixin-local-traits.json")["smithy.example#PublicShape"]

    assert {**found.traits} == {"smithy.api#sensitive": {}}


def test_services_and_operations_have_mixins_as_well() -> None:
    service = load("valid/mixins/services.json")["smithy.example#MixedService"]
    operation = load("valid/mixins/operations.json")["smithy.example#ConcreteOperation"]

    assert service.other == {
        "version": "2021-12-31",
        "rename": {"smithy.example#ShapeToRename": "RenamedShape"},
    }
    assert service.many["operations"] == ("smithy.example#MixinOperation",)
    assert operation.many["errors"] == (
        "smithy.example#MixinError",
        "smithy.example#ConcreteError",
    )
