"""The table of compatibility. ``docs/compatibility.md`` shows it, and a test holds the two together.

A row says what a change does to code that runs against the generated package as it was, at validation level ``model``;
not what it would do to another client of the same service. So a new enum value breaks nobody, since fields are
``Enum | str``, and a constraint on what is only read does nothing, since answers are not validated.
"""

from __future__ import annotations

from collections.abc import Mapping

from .change import Effect, TableRow

_B, _E, _N = Effect.BREAKS, Effect.EXTENDS, Effect.NOTHING

_ROWS = (
    # the service
    TableRow("service-added", "a new service in the configuration", _E, _E, "a module and its clients more"),
    TableRow(
        "service-removed", "a service is gone from the configuration", _B, _B,
        "its module and its clients are gone with it",
    ),
    TableRow(
        "service-renamed", "the service's id", _B, _B,
        "the service's module and its clients are named by it",
    ),
    TableRow(
        "service-protocol", "the protocol that the service speaks", _N, _N,
        "the wire changes, and no name or type in Python",
    ),
    TableRow(
        "service-signing-name", "the name that requests are signed for", _N, _N,
        "only the signature changes",
    ),
    TableRow(
        "service-api-version", "the date of the API", _N, _N,
        "it is told in the user agent and nowhere else",
    ),
    # operations
    TableRow("operation-added", "a new operation", _E, _N, "a method and a request class more"),
    TableRow(
        "operation-removed", "an operation is gone", _B, _N,
        "its method and its classes are gone with it",
    ),
    TableRow(
        "operation-http",
        "how an operation travels: method, URI, status, host, signature",
        _N, _N,
        "the client writes and reads it; callers see none of it",
    ),
    TableRow(
        "operation-idempotent", "whether calling twice is as good as calling once", _E, _N,
        "a call whose answer did not come is retried, or no longer",
    ),
    TableRow(
        "request-renamed", "the name of a request class", _B, _N,
        "code that names the class no longer imports",
    ),
    TableRow(
        "result-renamed", "the name of a result class", _N, _B,
        "code that names the class no longer imports",
    ),
    TableRow("result-added", "an operation gives a result that gave none", _N, _E, "None becomes an object"),
    TableRow("result-removed", "an operation gives no result any more", _N, _B, "what was read is None"),
    TableRow(
        "result-moved", "the module of a result class", _N, _N,
        "the service's package has it under the same name",
    ),
    TableRow(
        "error-added", "an operation names one more error", _N, _E,
        "`except` of the service's base class has it already",
    ),
    TableRow(
        "error-removed", "an operation names an error no longer", _N, _N,
        "the exception is still there while another operation names it",
    ),
    # classes
    TableRow("class-added", "a new structure, union or enum", _E, _E, "a name more"),
    TableRow(
        "class-removed", "a structure, union or enum that nothing uses any more", _B, _B,
        "code that names the class no longer imports",
    ),
    TableRow(
        "class-renamed", "another name for a structure, union or enum", _B, _B,
        "code that names the class no longer imports",
    ),
    TableRow(
        "class-kind", "a structure becomes a union or an enum, or the other way round", _B, _B,
        "it is made and read in another way",
    ),
    TableRow(
        "exception-removed", "an exception that no operation names any more", _N, _B,
        "`except` with its name no longer imports",
    ),
    TableRow(
        "exception-code", "the code that the wire has for an exception", _N, _E,
        "the class stays, its attribute `code` is another",
    ),
    TableRow("exception-status", "the HTTP status of an exception", _N, _N, "exceptions are told by their code"),
    TableRow(
        "exception-retry", "whether an exception is worth another attempt", _N, _E,
        "a call that failed with it is retried, or no longer",
    ),
    # members
    TableRow(
        "member-added", "a new member that may be left out", _E, _E,
        "members are passed by name, and what is not passed is left out",
        "what is read has a member more",
    ),
    TableRow(
        "member-added-required", "a new member that must be there", _B, _E,
        "a request without it is refused before it is sent; what is read has a member more",
        "what is read has a member more",
    ),
    TableRow(
        "member-removed", "a member is gone", _B, _B,
        "passing it is a TypeError, reading it an AttributeError",
    ),
    TableRow(
        "member-key", "the case of a member's name in the model; its name in Python stays", _B, _B,
        "keyword and attribute stay; `from_dict` refuses the old key, and `to_dict` gives the new one",
    ),
    TableRow(
        "member-renamed", "the case of a member's name, and its name in Python with it", _B, _B,
        "passing the old name is a TypeError, reading it an AttributeError",
    ),
    TableRow(
        "member-required", "a member must be there that could be left out", _B, _N,
        "a request without it is refused before it is sent",
    ),
    TableRow(
        "member-optional", "a member may be left out that had to be there", _E, _N,
        "nobody has to leave it out",
    ),
    TableRow(
        "member-may-be-none", "a required member of a structure that answers hold now, too", _E, _E,
        "its type has `| None` now; a type checker may ask what happens then",
    ),
    TableRow(
        "member-never-none", "a required member of a structure that answers hold no longer", _B, _N,
        "it has no default any more; making the structure without it is a TypeError, not a ValidationError",
    ),
    TableRow(
        "member-type", "another type for a member", _B, _B,
        "what was passed is refused, and what is read is something else",
    ),
    TableRow(
        "member-now-enum", "a string has known values now", _E, _E,
        "a plain string is still taken; what is read equals the string that it was",
    ),
    TableRow(
        "member-no-enum", "a string has no known values any more", _E, _B,
        "any string is taken; what is read has no `.name` any more",
    ),
    TableRow(
        "member-number", "another size of number", _N, _N,
        "Python has one int and one float",
    ),
    TableRow(
        "member-token", "whether the client fills in an idempotency token", _E, _N,
        "who passes one is not touched",
    ),
    TableRow(
        "member-wire", "where or how a member travels", _N, _N,
        "the client writes and reads it; callers see none of it",
    ),
    TableRow(
        "member-sensitive", "whether a value is kept out of reprs and errors", _N, _N,
        "only what is shown changes",
    ),
    TableRow(
        "sparse", "a list or map may hold None now", _E, _B,
        "code that reads the items has to expect None",
    ),
    TableRow(
        "dense", "a list or map may hold None no longer", _B, _E,
        "None among the items is refused before it is sent",
        "no item that is read is None any more",
    ),
    # constraints
    TableRow(
        "length-tightened", "fewer lengths are allowed", _B, _N,
        "a request that was sent is refused; answers are not validated",
    ),
    TableRow("length-loosened", "more lengths are allowed", _E, _N, "what was sent still is"),
    TableRow(
        "range-tightened", "fewer numbers are allowed", _B, _N,
        "a request that was sent is refused; answers are not validated",
    ),
    TableRow("range-loosened", "more numbers are allowed", _E, _N, "what was sent still is"),
    TableRow(
        "pattern", "another pattern for a string", _E, _N,
        "at level `model` a pattern warns, it refuses at `strict` only",
    ),
    TableRow(
        "pattern-unchecked", "a pattern that Python's `re` cannot read", _N, _N,
        "it is not checked, before or after",
    ),
    # enums
    TableRow(
        "enum-value-added", "a new value of an enum", _E, _E,
        "the string that it was is still taken, and equals it",
    ),
    TableRow(
        "enum-value-removed", "a value of an enum is gone", _B, _B,
        "code that names it no longer runs; as a string it is still taken, with a warning",
    ),
    TableRow(
        "enum-member-renamed", "another name in Python for a value of an enum", _B, _B,
        "values that would have the same name are numbered, and the order has changed",
    ),
    TableRow("enum-order", "the order of an enum's values", _N, _N, "only iterating shows it"),
    # pages
    TableRow("paginator-added", "an operation can be paginated", _N, _E, "a method more"),
    TableRow("paginator-removed", "an operation can be paginated no longer", _N, _B, "its method is gone"),
    TableRow("paginator-items", "what the pages of an operation hold", _N, _B, "iterating gives something else"),
    TableRow("paginator-tokens", "how the next page is asked for", _N, _N, "the paginator does it"),
    # waiters
    TableRow("waiter-added", "something more can be waited for", _N, _E, "a method more"),
    TableRow("waiter-removed", "something can be waited for no longer", _N, _B, "its method is gone"),
    TableRow(
        "waiter-operation", "a waiter calls another operation", _B, _B,
        "its method takes other arguments and gives another result",
    ),
    TableRow(
        "waiter-acceptors", "what a waiter takes for success or failure", _N, _B,
        "it ends on other answers",
    ),
    TableRow(
        "waiter-timing", "how often and how long a waiter calls", _N, _N,
        "`Polling` is the caller's word on it",
    ),
    # endpoints
    TableRow(
        "endpoint-added", "an endpoint for a region or option that had none", _E, _N,
        "a call that raised before it was sent is sent",
    ),
    TableRow(
        "endpoint-moved", "another endpoint for a region or option", _B, _N,
        "calls go to another host, which a firewall may not let through",
    ),
    TableRow(
        "endpoint-removed", "no endpoint any more for a region or option", _B, _N,
        "a call raises before it is sent",
    ),
    TableRow(
        "endpoint-of-new-region", "the endpoint of a region that was not listed", _E, _N,
        "it was guessed from the name, and calls in the region could not work",
    ),
    TableRow("endpoint-rules", "how an endpoint is found", _N, _N, "the endpoint of every region stays"),
    TableRow(
        "partitions", "regions and domains of AWS's partitions", _N, _N,
        "a region that was not listed was found by its pattern",
    ),
    # the rest
    TableRow(
        "deprecated", "a thing is deprecated now", _E, _E,
        "it still works; semantic versioning asks for a minor version",
    ),
    TableRow("deprecated-no-longer", "a thing is no longer deprecated", _N, _N, "it still works"),
    TableRow("documentation", "what the documentation says", _N, _N, "docstrings change"),
    TableRow(
        "unsupported", "a feature that clientsmith does not support", _B, _B,
        "no package can be generated with it: whatever reaches it has to be left out",
    ),
    TableRow(
        "unsupported-no-longer", "a feature that clientsmith does not support is gone", _N, _N,
        "nothing reached it",
    ),
    TableRow("trait", "anything else that the model says", _N, _N, "no name, type or check in Python comes of it"),
)  # fmt: skip

RULES: Mapping[str, TableRow] = {rule.id: rule for rule in _ROWS}
