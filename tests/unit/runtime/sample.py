"""One small service of what the runtime must handle: enums, a union, secrets, sparse lists, pages, a token, errors."""

from __future__ import annotations

from typing import Any

from tests.support.packages import model, operation


def _structure(
    members: dict[str, Any], required: tuple[str, ...] = (), **more: Any
) -> dict[str, Any]:
    shapes = {
        name: {"shape": found} if isinstance(found, str) else found
        for name, found in members.items()
    }
    return {"type": "structure", "members": shapes, "required": list(required)} | more


THING = {
    "Name": "Name",
    "Kind": "Kind",
    "Size": "Size",
    "Code": "Code",
    "Secret": "Secret",
    "Secrets": "Secrets",
    "SecretMap": "SecretMap",
    "Vault": "Vault",
    "Choice": "Choice",
    "Inner": "Inner",
    "Inners": "Inners",
    "Labels": "Labels",
    "Gaps": "Gaps",
    "Tags": "Tags",
    "GapTags": "GapTags",
    "Ratio": "Ratio",
    "Due": "Due",
    "Data": "Data",
    "On": "On",
}
SHAPES: dict[str, Any] = {
    "Name": {"type": "string", "min": 1, "max": 8},
    "Kind": {"type": "string", "enum": ["SMALL", "BIG"]},
    "Size": {"type": "integer", "min": 1, "max": 10},
    "Code": {"type": "string", "pattern": "^[a-z]+$"},
    "Secret": {"type": "string", "sensitive": True, "max": 10},
    "Secrets": {"type": "list", "member": {"shape": "Secret"}},
    "SecretMap": {
        "type": "map",
        "key": {"shape": "Secret"},
        "value": {"shape": "Secret"},
        "sensitive": True,
    },
    "Vault": _structure({"Pin": "Size", "Note": "Name"}, sensitive=True),
    "Choice": _structure({"Text": "Name", "Number": "Size", "Deep": "Inner"}, union=True),
    "Inner": _structure({"Depth": "Size", "Inner": "Inner", "Key": "Secret"}),
    "Inners": {"type": "list", "member": {"shape": "Inner"}},
    "String": {"type": "string"},
    "Labels": {"type": "list", "member": {"shape": "String"}},
    "Gaps": {"type": "list", "member": {"shape": "String"}, "sparse": True},
    "Tags": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}},
    "GapTags": {
        "type": "map",
        "key": {"shape": "String"},
        "value": {"shape": "String"},
        "sparse": True,
    },
    "Ratio": {"type": "double"},
    "Due": {"type": "timestamp"},
    "Data": {"type": "blob"},
    "On": {"type": "boolean"},
    "CreateThingRequest": _structure(THING, ("Name",)),
    "CreateThingResult": _structure(THING),
    "GetThingRequest": _structure(
        {"Id": {"shape": "String", "location": "uri", "locationName": "id"}}, ("Id",)
    ),
    "GetThingResult": _structure({"Name": "Name"}),
    "MakeOnceRequest": _structure({"Token": {"shape": "String", "idempotencyToken": True}}),
    "ListThingsRequest": _structure(
        {
            "NextToken": {
                "shape": "String",
                "location": "querystring",
                "locationName": "nextToken",
            },
            "Limit": {"shape": "Size", "location": "querystring", "locationName": "limit"},
        }
    ),
    "ListThingsResult": _structure({"Items": "Inners", "NextToken": "String"}),
    "ThingNotFound": _structure(
        {"Message": "String", "ResourceType": "String"},
        error={"httpStatusCode": 404},
        exception=True,
    ),
    "Busy": _structure(
        {"Message": "String", "Limit": "Size"},
        error={"httpStatusCode": 409},
        exception=True,
        retryable={"throttling": False},
    ),
}
OPERATIONS: dict[str, Any] = {
    "CreateThing": operation(
        "CreateThing",
        input="CreateThingRequest",
        output="CreateThingResult",
        errors=["ThingNotFound", "Busy"],
    ),
    "GetThing": operation(
        "GetThing",
        input="GetThingRequest",
        output="GetThingResult",
        errors=["ThingNotFound"],
        http={"method": "GET", "requestUri": "/things/{id}"},
    ),
    "MakeOnce": operation("MakeOnce", input="MakeOnceRequest"),
    "ListThings": operation(
        "ListThings",
        input="ListThingsRequest",
        output="ListThingsResult",
        http={"method": "GET", "requestUri": "/things"},
    ),
    "Ping": operation("Ping"),
}
PAGINATORS = {
    "pagination": {
        "ListThings": {
            "input_token": "NextToken",
            "output_token": "NextToken",
            "result_key": "Items",
            "limit_key": "Limit",
        }
    }
}
DOCUMENT = model(OPERATIONS, SHAPES)


def _waiter(operation: str, *acceptors: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"operation": operation, "delay": 5, "maxAttempts": 4, "acceptors": [*acceptors]} | more


def _path(state: str, argument: str, expected: Any, matcher: str = "path") -> dict[str, Any]:
    return {"state": state, "matcher": matcher, "argument": argument, "expected": expected}


WAITERS = {
    "version": 2,
    "waiters": {
        "ThingNamed": _waiter(
            "GetThing",
            _path("success", "Name", "done"),
            _path("failure", "Name", "broken"),
            {"state": "retry", "matcher": "error", "expected": "ThingNotFound"},
            description="<p>Waits until the thing has its name.</p>",
        ),
        "ThingGone": _waiter(
            "GetThing", {"state": "success", "matcher": "error", "expected": "ThingNotFound"}
        ),
        "ThingAnswered": _waiter(
            "GetThing",
            {"state": "success", "matcher": "status", "expected": 200},
            {"state": "retry", "matcher": "status", "expected": 404},
        ),
        "AnyError": _waiter(
            "GetThing",
            {"state": "success", "matcher": "error", "expected": True},
            {"state": "retry", "matcher": "error", "expected": False},
        ),
        "ThingsDeep": _waiter(
            "ListThings",
            _path("success", "Items[].Depth", 3, "pathAll"),
            _path("failure", "Items[].Depth", 9, "pathAny"),
        ),
        "KeyKnown": _waiter("ListThings", _path("success", "Items[0].Key", "s3cret")),
    },
}
