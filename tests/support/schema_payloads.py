"""Hypothesis strategies made by rule from a JSON Schema: payloads that it allows, and payloads at its limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

Schema = dict[str, Any]

# Two code points, one of them two UTF-16 units and one a combining mark: a length counts code points.
_ANY_KEY = {"type": "string"}
_TEXT = st.text(st.sampled_from("aZ0 😀\u0301\n"), max_size=6)
_JUNK = [None, True, False, 0, 1, -7, 2.0, 1.5, "", "a", "0", [], ["a"], [None], {}, {"a": "a"}]
_INSTANTS = ["2024-02-29T23:59:59Z", "2024-01-01T00:00:00+02:00", "2024-01-01T00:00:00.5Z"]
_NO_INSTANTS = ["2024-01-01T00:00:00", "2023-02-29T00:00:00Z", "2024-01-01T25:00:00Z", "soon", ""]


class Payloads:
    """Payloads for the parts of the schema ``root``, one strategy for each: a schema may hold itself."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self._made: dict[tuple[str, int], SearchStrategy[Any]] = {}

    def allowed(self, schema: Schema) -> SearchStrategy[Any]:
        """What ``schema`` allows."""
        return self._once("allowed", self._allowed, self._resolved(schema))

    def _allowed(self, schema: Schema) -> SearchStrategy[Any]:
        if options := schema.get("oneOf") or schema.get("anyOf"):
            return st.one_of(*[self.allowed(option) for option in options])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        match schema["type"]:
            case "object" if "properties" in schema:
                return self._object(schema)
            case "object":
                keys = self.allowed(schema.get("propertyNames", _ANY_KEY))
                items = self.allowed(schema["additionalProperties"])
                return st.dictionaries(keys, items, **_sizes(schema, "Properties"))
            case "array":
                return st.lists(self.allowed(schema["items"]), **_sizes(schema, "Items"))
            case "string" if "format" in schema:
                return st.sampled_from(_INSTANTS)
            case "string" if "pattern" in schema:
                low, high = schema.get("minLength", 0), schema.get("maxLength", 99)
                text = st.from_regex(schema["pattern"])
                return text.filter(lambda found: low <= len(found) <= high)
            case "string":
                return st.text(st.sampled_from("aZ😀"), **_sizes(schema, "Length"))
            case "integer":
                return st.integers(schema.get("minimum"), schema.get("maximum"))
            case "number":
                return st.floats(
                    schema.get("minimum"),
                    schema.get("maximum"),
                    allow_nan=False,
                    allow_infinity=False,
                )
            case "boolean":
                return st.booleans()
            case "null":
                return st.none()
            case other:
                raise NotImplementedError(f"no payloads for type {other}")

    def doubtful(self, schema: Schema) -> SearchStrategy[Any]:
        """What lies on an edge of ``schema`` or beyond, one thing at a time; some of it is allowed."""
        return self._once("doubtful", self._doubtful, self._resolved(schema))

    def _doubtful(self, schema: Schema) -> SearchStrategy[Any]:
        if options := schema.get("oneOf") or schema.get("anyOf"):
            return st.one_of(st.sampled_from(_JUNK), *[self.doubtful(option) for option in options])
        edges = st.sampled_from([*_JUNK, *_edges(schema)])
        match schema.get("type"):
            case "object" if "properties" in schema:
                return st.one_of(edges, self._spoilt(schema))
            case "object":
                key = self.doubtful(schema.get("propertyNames", _ANY_KEY)).filter(
                    lambda found: isinstance(found, str)
                )
                item = schema["additionalProperties"]
                entries = st.one_of(
                    st.tuples(key, self.allowed(item)), st.tuples(_TEXT, self.doubtful(item))
                )
                return st.one_of(
                    edges,
                    st.tuples(self.allowed(schema), entries).map(
                        lambda both: both[0] | dict([both[1]])
                    ),
                )
            case "array":
                sizes = st.lists(
                    self.allowed(schema["items"]), max_size=schema.get("maxItems", 2) + 1
                )
                more = st.tuples(self.allowed(schema), self.doubtful(schema["items"]))
                return st.one_of(edges, sizes, more.map(lambda both: [*both[0], both[1]]))
            case "string" if "format" not in schema:
                return st.one_of(edges, _TEXT)
            case _:
                return edges

    def _once(
        self, kind: str, make: Callable[[Schema], SearchStrategy[Any]], schema: Schema
    ) -> SearchStrategy[Any]:
        key = (kind, id(schema))
        if key not in self._made:
            self._made[key] = st.deferred(lambda: make(schema))
        return self._made[key]

    def _resolved(self, schema: Schema) -> Schema:
        reference = schema.get("$ref")
        if reference is None:
            return schema
        return (
            self.root
            if reference == "#"
            else self.root["$defs"][reference.removeprefix("#/$defs/")]
        )

    def _object(self, schema: Schema) -> SearchStrategy[Any]:
        required = schema.get("required", [])
        members = {name: self.allowed(found) for name, found in schema["properties"].items()}
        return st.fixed_dictionaries(
            {name: members.pop(name) for name in required}, optional=members
        )

    def _spoilt(self, schema: Schema) -> SearchStrategy[Any]:
        """An object with one member on an edge, without one, or with one that is not its own."""
        allowed = self._object(schema)
        one_member = [
            st.tuples(allowed, self.doubtful(found)).map(
                lambda both, name=name: both[0] | {name: both[1]}
            )
            for name, found in schema["properties"].items()
        ]
        without = st.tuples(allowed, st.sampled_from(list(schema["properties"]))).map(
            lambda both: {name: value for name, value in both[0].items() if name != both[1]}
        )
        unknown = st.tuples(allowed, _TEXT.map(lambda text: f"Unknown{text}")).map(
            lambda both: both[0] | {both[1]: "a"}
        )
        return st.one_of(*one_member, without, unknown)


def _sizes(schema: Schema, what: str) -> dict[str, int]:
    low = schema.get(f"min{what}", 0)
    return {"min_size": low, "max_size": schema.get(f"max{what}", low + 2)}


def _edges(schema: Schema) -> list[Any]:
    """Values on both sides of each limit."""
    if "enum" in schema:
        return [*schema["enum"], *[value.swapcase() for value in schema["enum"]], "added later"]
    if schema.get("format") == "date-time":
        return [*_INSTANTS, *_NO_INSTANTS]
    limits = [schema[key] for key in ("minimum", "maximum") if key in schema]
    lengths = [schema[key] for key in ("minLength", "maxLength") if key in schema]
    return [
        *[limit + step for limit in limits for step in (-1, 0, 1)],
        *["😀" * (length + step) for length in lengths for step in (-1, 0, 1)],
    ]
