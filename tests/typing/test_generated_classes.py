"""What the standard library and pydantic make of the generated classes: they are dataclasses like any other."""

from __future__ import annotations

import collections.abc
import copy
import dataclasses
import importlib
import inspect
import pickle
import pkgutil
import typing
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import aws_clients
import pytest
from aws_clients import apigatewayv2
from aws_clients.runtime import ServiceError, Structure, ValidationError
from pydantic import TypeAdapter
from pydantic import ValidationError as PydanticError


def _classes() -> Iterator[type[Any]]:
    """Every class that the package's modules define, the runtime's aside."""
    for module in pkgutil.walk_packages(aws_clients.__path__, "aws_clients."):
        if module.name.startswith("aws_clients.runtime"):
            continue
        for found in vars(importlib.import_module(module.name)).values():
            if isinstance(found, type) and found.__module__ == module.name:
                yield found


CLASSES = sorted(_classes(), key=lambda found: found.__qualname__)
STRUCTURES = [found for found in CLASSES if issubclass(found, Structure)]
ERRORS = [found for found in CLASSES if issubclass(found, ServiceError)]
ENUMS = [found for found in CLASSES if issubclass(found, StrEnum)]
each_structure = pytest.mark.parametrize("cls", STRUCTURES)

_SCALARS: dict[str, Any] = {"str": "a", "int": 50, "bool": True, "datetime": None}


def sample_of(cls: type[Any], depth: int = 2) -> Any:
    """An instance with every member set."""
    hints = typing.get_type_hints(cls)
    values = {name: _sample(hints[name], depth) for name in cls.member_names()}
    return cls(**{name: value for name, value in values.items() if value is not None})


def _sample(hint: Any, depth: int) -> Any:
    options = [found for found in typing.get_args(hint) if found is not type(None)]
    origin = typing.get_origin(hint)
    if origin in (list, collections.abc.Sequence):
        return [_sample(options[0], depth)]
    if origin in (dict, collections.abc.Mapping):
        return {"k": _sample(options[1], depth)}
    found = options[0] if options else hint
    if options:
        return _sample(found, depth)
    if issubclass(found, StrEnum):
        return next(iter(found))
    if issubclass(found, Structure):
        return sample_of(found, depth - 1) if depth else None
    return _SCALARS[found.__name__]


def test_the_package_has_what_it_should_have() -> None:
    names = [cls.__name__ for cls in CLASSES]

    assert len(names) == len(set(names))
    assert {"CreateIntegrationRequest", "CreateIntegrationResult", "Integration", "Cors"} <= set(
        names
    )
    assert {"IntegrationType", "NotFoundException", "ApiGatewayV2Client"} <= set(names)
    assert set(names) <= set(dir(apigatewayv2))


@pytest.mark.parametrize("cls", [*CLASSES, *(cls.__base__ for cls in ERRORS)])
def test_type_hints_can_be_had(cls: type[Any]) -> None:
    hints = typing.get_type_hints(cls)

    assert not [hint for hint in hints.values() if isinstance(hint, str)]


@pytest.mark.parametrize("name", ["ApiGatewayV2Client", "AsyncApiGatewayV2Client"])
def test_type_hints_of_the_methods_can_be_had(name: str) -> None:
    client = getattr(apigatewayv2, name)

    for method, found in vars(client).items():
        if inspect.isfunction(found) and not method.startswith("_"):
            assert typing.get_type_hints(found)["return"] is not None


@each_structure
def test_annotations_slots_members_and_arguments_agree(cls: type[Any]) -> None:
    members = list(cls.member_names())

    assert [field.name for field in dataclasses.fields(cls)] == members
    assert list(cls.__annotations__) == members
    assert list(cls.__slots__) == members
    assert list(inspect.signature(cls).parameters) == members


@each_structure
def test_defaults_of_fields_and_arguments_agree(cls: type[Any]) -> None:
    parameters = inspect.signature(cls).parameters

    for field in dataclasses.fields(cls):
        default = parameters[field.name].default
        assert parameters[field.name].kind is inspect.Parameter.KEYWORD_ONLY
        assert field.kw_only
        if default is inspect.Parameter.empty:
            assert field.default is dataclasses.MISSING
        else:
            assert field.default is default is None


@each_structure
def test_the_dataclass_functions_work(cls: type[Any]) -> None:
    value = sample_of(cls)

    assert dataclasses.is_dataclass(cls)
    assert list(dataclasses.asdict(value)) == list(cls.member_names())
    assert len(dataclasses.astuple(value)) == len(cls.member_names())
    assert dataclasses.replace(value) == value
    assert dataclasses.replace(value) is not value


@each_structure
def test_copies_pickles_and_dictionaries_are_equal(cls: type[Any]) -> None:
    value = sample_of(cls)

    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(value, protocol)) == value
    assert cls.from_dict(value.to_dict()) == value


@each_structure
def test_copy_replace_works(cls: type[Any]) -> None:
    value = sample_of(cls)
    name = next(iter(cls.member_names()))
    # copy.replace, which came with Python 3.13, calls nothing but __replace__.
    replace = vars(copy).get("replace", lambda value, **changes: value.__replace__(**changes))

    assert replace(value) == value
    assert getattr(replace(value, **{name: "other"}), name) == "other"
    with pytest.raises(TypeError, match="nothing"):
        replace(value, nothing=1)


@each_structure
def test_it_compares_and_shows_but_has_no_hash(cls: type[Any]) -> None:
    value = sample_of(cls)

    assert repr(value).startswith(f"{cls.__name__}(")
    assert value != object()
    with pytest.raises(TypeError, match="unhashable"):
        hash(value)


@each_structure
def test_it_can_be_matched_by_keyword(cls: type[Any]) -> None:
    value = sample_of(cls)
    name = next(iter(cls.member_names()))

    scope: dict[str, Any] = {"cls": cls, "value": value}
    exec(f"match value:\n    case cls({name}=found): pass", scope)

    assert scope["found"] is getattr(value, name)
    with pytest.raises(TypeError, match="positional"):
        exec("match value:\n    case cls(_): pass", scope)


@each_structure
def test_pydantic_reads_and_writes_it(cls: type[Any]) -> None:
    value = sample_of(cls)
    adapter = TypeAdapter(cls)

    again = adapter.validate_json(adapter.dump_json(value))

    assert type(again) is cls
    assert again == value
    assert set(adapter.json_schema()["properties"]) == set(cls.member_names())


def test_pydantic_refuses_what_is_wrong() -> None:
    adapter = TypeAdapter(apigatewayv2.CreateIntegrationRequest)

    with pytest.raises(PydanticError) as caught:
        adapter.validate_python({"integration_type": "MOCK", "timeout_in_millis": "soon"})

    assert {error["loc"] for error in caught.value.errors()} == {
        ("api_id",),
        ("timeout_in_millis",),
    }


@pytest.mark.parametrize("cls", ENUMS)
def test_enums_are_strings(cls: type[StrEnum]) -> None:
    for member in cls:
        assert isinstance(member, str)
        assert f"{member}" == member.value
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is member


@pytest.mark.parametrize("cls", ERRORS)
def test_errors_survive_pickling_and_copying(cls: type[ServiceError]) -> None:
    error = cls("gone", request_id="r", operation="GetIntegration")

    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is cls
        assert (vars(again), again.args, str(again)) == (vars(error), error.args, str(error))


def test_a_validation_error_survives_pickling() -> None:
    with pytest.raises(ValidationError) as caught:
        apigatewayv2.CreateIntegrationRequest(api_id="", integration_type="MOCK").validate()

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
