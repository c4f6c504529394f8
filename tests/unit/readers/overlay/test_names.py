"""Renaming and hiding: what refers to a name follows it, the wire stays, and what cannot be is refused."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from clientsmith.model import Service
from clientsmith.readers.overlay.overlay import Applied, apply_overlay
from clientsmith.readers.service2.reader import read_service

from tests.support.overlays import overlay
from tests.support.packages import model, operation
from tests.support.strict import check_service

DOCUMENT = model(
    {
        "ListThings": {
            **operation("ListThings", input="ListRequest", output="ListResult", errors=["Gone"]),
            "http": {"method": "GET", "requestUri": "/{Group}/things"},
            "endpoint": {"hostPrefix": "{Account}.data."},
            "httpChecksum": {"requestAlgorithmMember": "Algorithm"},
            "operationContextParams": {"Where": {"path": "Filter.Group"}},
        },
        "PutThing": operation("PutThing", input="PutRequest"),
    },
    {
        "ListRequest": {
            "type": "structure",
            "required": ["Group", "Account"],
            "members": {
                "Group": {"shape": "Text", "location": "uri"},
                "Account": {"shape": "Text", "hostLabel": True},
                "Algorithm": {"shape": "Text", "location": "header", "locationName": "X-Alg"},
                "Next": {"shape": "Text", "location": "querystring", "locationName": "next"},
                "Filter": {"shape": "Filter"},
                "Note": {"shape": "Text"},
            },
        },
        "Filter": {"type": "structure", "members": {"Group": {"shape": "Text"}}},
        "ListResult": {
            "type": "structure",
            "members": {
                "Page": {"shape": "Page"},
                "Marks": {"shape": "Marks"},
                "Meta": {"shape": "Texts", "location": "headers"},
                "Status": {"shape": "Number", "location": "statusCode"},
            },
        },
        "Page": {
            "type": "structure",
            "members": {"Things": {"shape": "Things"}, "Next": {"shape": "Text"}},
        },
        "Marks": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Thing"}},
        "Texts": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "Things": {"type": "list", "member": {"shape": "Thing"}},
        "Thing": {
            "type": "structure",
            "required": ["Name", "Size"],
            "xmlOrder": ["Size", "Name"],
            "members": {"Name": {"shape": "Text"}, "Size": {"shape": "Number"}},
        },
        "PutRequest": {
            "type": "structure",
            "required": ["Thing"],
            "payload": "Thing",
            "members": {"Thing": {"shape": "Thing"}},
        },
        "Gone": {"type": "structure", "members": {}, "error": {"httpStatusCode": 410}},
        "Fault": {"type": "structure", "members": {}, "exception": True},
        "Events": {
            "type": "structure",
            "eventstream": True,
            "members": {"One": {"shape": "Thing"}},
        },
        "Stamped": {
            "type": "structure",
            "event": True,
            "members": {"Mark": {"shape": "Text", "eventheader": True}},
        },
        "Text": {"type": "string"},
        "Number": {"type": "integer"},
    },
)
PAGINATORS: dict[str, Any] = {
    "pagination": {
        "ListThings": {
            "input_token": "Next",
            "output_token": "Page.Next || Page.Things[-1].Name",
            "result_key": ["Page.Things", "Marks.any.Name", "Page.Things[].Size"],
            "more_results": "Page.Next",
        },
        "Other": {"input_token": "Next"},
    }
}


def applied(*changes: str, document: dict[str, Any] = DOCUMENT) -> Applied:
    return apply_overlay(document, overlay(*changes), paginators=PAGINATORS)


def documents(*changes: str) -> tuple[Any, Any]:
    """The model and its paginators by operation after ``changes``, which have to fit."""
    found = applied(*changes)
    assert found.findings == ()
    assert found.paginators is not None
    return found.document, found.paginators["pagination"]


def renamed(path: str, to: str) -> tuple[Any, Any]:
    return documents(f'op = "rename"; path = "{path}"; to = "{to}"')


def hidden(path: str) -> tuple[Any, Any]:
    return documents(f'op = "hide"; path = "{path}"')


# --- shapes ---


def test_references_follow_a_shape() -> None:
    service, pagination = renamed("/shapes/Thing", "Item")

    shapes = service["shapes"]
    assert shapes["Item"] == DOCUMENT["shapes"]["Thing"]
    assert "Thing" not in shapes
    assert shapes["Things"]["member"] == {"shape": "Item"}
    assert shapes["Marks"]["value"] == {"shape": "Item"}
    assert shapes["PutRequest"]["members"] == {"Thing": {"shape": "Item"}}
    assert list(shapes).index("Item") == list(DOCUMENT["shapes"]).index("Thing")
    assert pagination == PAGINATORS["pagination"]


def test_operations_follow_their_shapes() -> None:
    service, _ = documents(
        'op = "rename"; path = "/shapes/ListRequest"; to = "ListInput"',
        'op = "rename"; path = "/shapes/ListResult"; to = "ListOutput"',
        'op = "rename"; path = "/shapes/Gone"; to = "GoneError"',
    )

    found = service["operations"]["ListThings"]
    assert found["input"] == {"shape": "ListInput"}
    assert found["output"] == {"shape": "ListOutput"}
    assert found["errors"] == [{"shape": "GoneError"}]


def test_an_error_keeps_its_code() -> None:
    service, _ = renamed("/shapes/Gone", "GoneError")

    assert service["shapes"]["GoneError"]["error"] == {"httpStatusCode": 410, "code": "Gone"}


def test_an_error_with_a_code_keeps_that() -> None:
    service, _ = documents(
        'op = "add"; path = "/shapes/Gone/error/code"; value = "Lost"',
        'op = "rename"; path = "/shapes/Gone"; to = "GoneError"',
    )

    assert service["shapes"]["GoneError"]["error"] == {"httpStatusCode": 410, "code": "Lost"}


# --- members ---


def test_a_members_structure_follows_it_and_the_wire_stays() -> None:
    service, _ = renamed("/shapes/Thing/members/Name", "Title")

    assert service["shapes"]["Thing"] == {
        "type": "structure",
        "required": ["Title", "Size"],
        "xmlOrder": ["Size", "Title"],
        "members": {
            "Title": {"shape": "Text", "locationName": "Name"},
            "Size": {"shape": "Number"},
        },
    }


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("ListRequest/members/Group", {"location": "uri", "locationName": "Group"}),
        ("ListRequest/members/Next", {"location": "querystring", "locationName": "next"}),
        ("ListResult/members/Meta", {"location": "headers"}),
        ("ListResult/members/Status", {"location": "statusCode"}),
        ("PutRequest/members/Thing", {}),
    ],
)
def test_a_member_gets_a_wire_name_where_it_has_one(path: str, expected: dict[str, str]) -> None:
    service, _ = renamed(f"/shapes/{path}", "New")

    shape, _, name = path.split("/")
    found = dict(service["shapes"][shape]["members"]["New"])
    assert found.pop("shape") == DOCUMENT["shapes"][shape]["members"][name]["shape"]
    assert found == expected


def test_the_payload_follows() -> None:
    service, _ = renamed("/shapes/PutRequest/members/Thing", "Item")

    assert service["shapes"]["PutRequest"]["payload"] == "Item"
    assert service["shapes"]["PutRequest"]["required"] == ["Item"]


def test_host_labels_and_checksums_follow() -> None:
    service, _ = documents(
        'op = "rename"; path = "/shapes/ListRequest/members/Account"; to = "Owner"',
        'op = "rename"; path = "/shapes/ListRequest/members/Algorithm"; to = "Sum"',
    )

    found = service["operations"]["ListThings"]
    assert found["endpoint"] == {"hostPrefix": "{Owner}.data."}
    assert found["httpChecksum"] == {"requestAlgorithmMember": "Sum"}


def test_an_expression_is_followed_by_shape_and_not_by_name() -> None:
    of_filter, _ = renamed("/shapes/Filter/members/Group", "Part")
    of_request, _ = renamed("/shapes/ListRequest/members/Group", "Part")

    params = [
        found["operations"]["ListThings"]["operationContextParams"]
        for found in (of_filter, of_request)
    ]
    assert params == [{"Where": {"path": "Filter.Part"}}, {"Where": {"path": "Filter.Group"}}]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("ListRequest/members/Next", {"input_token": "New"}),
        (
            "Page/members/Next",
            {"output_token": "Page.New || Page.Things[-1].Name", "more_results": "Page.New"},
        ),
        (
            "Thing/members/Name",
            {
                "output_token": "Page.Next || Page.Things[-1].New",
                "result_key": ["Page.Things", "Marks.any.New", "Page.Things[].Size"],
            },
        ),
        (
            "ListResult/members/Page",
            {
                "output_token": "New.Next || New.Things[-1].Name",
                "result_key": ["New.Things", "Marks.any.Name", "New.Things[].Size"],
                "more_results": "New.Next",
            },
        ),
    ],
)
def test_paginators_follow_a_member(path: str, expected: dict[str, Any]) -> None:
    _, pagination = renamed(f"/shapes/{path}", "New")

    assert pagination["ListThings"] == {**PAGINATORS["pagination"]["ListThings"], **expected}
    assert pagination["Other"] == {"input_token": "Next"}


# --- operations ---


def test_an_operation_and_its_paginator_are_renamed() -> None:
    service, pagination = renamed("/operations/ListThings", "List")

    assert list(service["operations"]) == ["List", "PutThing"]
    assert service["operations"]["List"] == {
        **DOCUMENT["operations"]["ListThings"],
        "name": "List",
    }
    assert list(pagination) == ["List", "Other"]


def test_an_operation_and_its_paginator_are_hidden() -> None:
    service, pagination = hidden("/operations/ListThings")

    assert list(service["operations"]) == ["PutThing"]
    assert list(pagination) == ["Other"]


def test_a_hidden_member_is_not_required_either() -> None:
    service, pagination = documents(
        'op = "replace"; path = "/operations/ListThings/operationContextParams/Where/path"; '
        'value = "Note"; was = "Filter.Group"',
        'op = "hide"; path = "/shapes/Filter/members/Group"',
        'op = "hide"; path = "/shapes/ListRequest/members/Filter"',
    )

    assert service["shapes"]["Filter"] == {"type": "structure", "members": {}}
    assert "Filter" not in service["shapes"]["ListRequest"]["members"]
    assert pagination == PAGINATORS["pagination"]


def test_a_required_member_of_a_body_can_be_hidden() -> None:
    paginators = {"pagination": {"ListThings": {"input_token": "Next"}}}
    change = overlay('op = "hide"; path = "/shapes/Thing/members/Name"')

    found: Any = apply_overlay(DOCUMENT, change, paginators=paginators).document

    assert found["shapes"]["Thing"] == {
        "type": "structure",
        "required": ["Size"],
        "xmlOrder": ["Size"],
        "members": {"Size": {"shape": "Number"}},
    }


# --- what is fixed, and what cannot be ---


@pytest.mark.parametrize(
    ("change", "state", "said"),
    [
        ('op = "rename"; path = "/shapes/Old"; to = "Thing"', "fixed", "calls it 'Thing' itself"),
        ('op = "rename"; path = "/shapes/Old"; to = "New"', "stale", "there is no /shapes/Old"),
        ('op = "rename"; path = "/shapes/Thing"; to = "Page"', "stale", "there is another 'Page'"),
        (
            'op = "rename"; path = "/shapes/Thing/members/Name"; to = "Size"',
            "stale",
            "there is another 'Size' beside it",
        ),
        (
            'op = "rename"; path = "/operations/PutThing"; to = "ListThings"',
            "stale",
            "there is another 'ListThings' beside it",
        ),
        (
            'op = "rename"; path = "/shapes/Fault"; to = "Failure"',
            "stale",
            "'Fault' is the error's code on the wire",
        ),
        (
            'op = "rename"; path = "/shapes/Stamped/members/Mark"; to = "Sign"',
            "stale",
            "goes over the wire in the headers of events",
        ),
        (
            'op = "rename"; path = "/shapes/Events/members/One"; to = "Two"',
            "stale",
            "goes over the wire in the headers of events",
        ),
        ('op = "hide"; path = "/operations/Old"', "fixed", "there is no /operations/Old"),
        (
            'op = "hide"; path = "/shapes/Thing/members/Old"',
            "fixed",
            "no /shapes/Thing/members/Old",
        ),
        ('op = "hide"; path = "/shapes/Old/members/Name"', "stale", "there is no /shapes/Old"),
        (
            'op = "hide"; path = "/shapes/ListRequest/members/Group"',
            "stale",
            "it is part of the address",
        ),
        (
            'op = "hide"; path = "/shapes/ListRequest/members/Account"',
            "stale",
            "it is part of the address",
        ),
        ('op = "hide"; path = "/shapes/PutRequest/members/Thing"', "stale", "it is the whole body"),
        (
            'op = "hide"; path = "/shapes/Page/members/Next"',
            "stale",
            "the paginator of ListThings needs it",
        ),
        (
            'op = "hide"; path = "/shapes/ListRequest/members/Algorithm"',
            "stale",
            "operation ListThings needs it",
        ),
    ],
)
def test_a_change_that_is_not_made(change: str, state: str, said: str) -> None:
    found = applied(change)

    (finding,) = found.findings
    assert (finding.state, found.document, found.paginators) == (state, DOCUMENT, PAGINATORS)
    assert said in finding.message


@pytest.mark.parametrize(
    ("protocol", "path", "said"),
    [
        ("json", "/operations/PutThing", "protocol json sends the names of operations"),
        ("query", "/operations/PutThing", "protocol query sends the names of operations"),
        ("ec2", "/shapes/Thing/members/Name", "protocol ec2 does not take every name from"),
    ],
)
def test_what_would_change_the_wire_of_a_protocol_is_refused(
    protocol: str, path: str, said: str
) -> None:
    document = model(DOCUMENT["operations"], DOCUMENT["shapes"], protocol=protocol)

    found = applied(f'op = "rename"; path = "{path}"; to = "New"', document=document)

    assert [finding.state for finding in found.findings] == ["stale"]
    assert said in found.findings[0].message


@pytest.mark.parametrize("change", ['op = "rename"; to = "New"', 'op = "hide"'])
def test_an_expression_that_cannot_be_followed_is_refused_where_it_may_mean_the_member(
    change: str,
) -> None:
    document = copy.deepcopy(DOCUMENT)
    params = document["operations"]["ListThings"]["operationContextParams"]
    params["Where"]["path"] = "keys(Note)"

    found = applied(f'{change}; path = "/shapes/ListRequest/members/Note"', document=document)
    other = applied(f'{change}; path = "/shapes/ListRequest/members/Filter"', document=document)

    assert "operation ListThings may mean it in 'keys(Note)'" in found.findings[0].message
    assert other.findings == ()


@pytest.mark.parametrize(
    "shape", [None, [], {}, {"members": []}, {"members": ["Name"]}, {"members": {"Name": 1}}]
)
@pytest.mark.parametrize("change", ['op = "rename"; to = "New"', 'op = "hide"'])
def test_a_broken_model_breaks_nothing_here(shape: object, change: str) -> None:
    document = {"metadata": {"protocol": "rest-json"}, "shapes": {"Thing": shape}}

    found = applied(f'{change}; path = "/shapes/Thing/members/Name"', document=document)

    assert len(found.findings) == 1
    assert found.document == document


RENAMED = [
    *[("/operations/", name) for name in DOCUMENT["operations"]],
    *[("/shapes/", name) for name in DOCUMENT["shapes"] if name != "Fault"],
    *[
        (f"/shapes/{name}/members/", member)
        for name, shape in DOCUMENT["shapes"].items()
        for member in shape.get("members", ())
        if name not in ("Events", "Stamped")
    ],
]


@pytest.mark.parametrize(("folder", "name"), RENAMED)
def test_renamed_and_renamed_back_a_model_means_the_same(folder: str, name: str) -> None:
    before = copy.deepcopy((DOCUMENT, PAGINATORS))

    service, pagination = documents(
        f'op = "rename"; path = "{folder}{name}"; to = "Renamed"',
        f'op = "rename"; path = "{folder}Renamed"; to = "{name}"',
    )

    assert _read(service) == _read(DOCUMENT)
    assert pagination == PAGINATORS["pagination"]
    assert before == (DOCUMENT, PAGINATORS)


def _read(document: dict[str, Any]) -> Service:
    return read_service(check_service(document, "model.json"), source="model.json")


# --- waiters ---

WAITERS: dict[str, Any] = {
    "version": 2,
    "waiters": {
        "Listed": {
            "operation": "ListThings",
            "acceptors": [
                {"matcher": "pathAll", "argument": "Page.Things[].Name", "expected": "x"},
                {"matcher": "status", "expected": 200},
            ],
        },
        "Other": {"operation": "Other", "acceptors": []},
    },
}


def waiters(*changes: str) -> Any:
    """The waiters by name after ``changes``, which have to fit."""
    found = apply_overlay(DOCUMENT, overlay(*changes), waiters=WAITERS)
    assert found.findings == ()
    assert found.waiters is not None
    return found.waiters["waiters"]


def test_the_waiters_follow_a_renamed_member() -> None:
    change = 'op = "rename"; path = "/shapes/Thing/members/Name"; to = "Title"'

    first, second = waiters(change)["Listed"]["acceptors"]

    assert first["argument"] == "Page.Things[].Title"
    assert second == {"matcher": "status", "expected": 200}


def test_the_waiters_follow_a_renamed_operation() -> None:
    found = waiters('op = "rename"; path = "/operations/ListThings"; to = "FindThings"')

    assert (found["Listed"]["operation"], found["Other"]["operation"]) == ("FindThings", "Other")


def test_a_hidden_operation_takes_its_waiters_along() -> None:
    assert [*waiters('op = "hide"; path = "/operations/ListThings"')] == ["Other"]


def test_a_member_that_a_waiter_looks_at_is_not_hidden() -> None:
    change = overlay('op = "hide"; path = "/shapes/Thing/members/Name"')
    found = apply_overlay(DOCUMENT, change, waiters=WAITERS)

    assert [finding.state for finding in found.findings] == ["stale"]
    assert "a waiter for ListThings needs it" in found.findings[0].message
