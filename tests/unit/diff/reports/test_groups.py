"""Which changes are shown as one: the equal ones of a service, and what one place has more or less."""

from __future__ import annotations

from clientsmith.diff.change import Change
from clientsmith.diff.reports.groups import Group, group_changes

from .sample import change


def folds(group: Group) -> list[list[str]]:
    return [[found.where for found in fold.changes] for fold in group.folds]


def test_changes_stand_under_their_rule_in_the_order_of_the_table() -> None:
    found = group_changes(
        [
            change("documentation", "A", "a", "b"),
            change("operation-http", "A", "GET", "PUT"),
            change("documentation", "B", "a", "b"),
        ]
    )

    assert [(group.rule.id, len(group.changes)) for group in found] == [
        ("operation-http", 1),
        ("documentation", 2),
    ]


def test_equal_changes_are_one_fold() -> None:
    (group,) = group_changes(
        [
            change("length-loosened", "A.x", "1 to 5", "1 to 9"),
            change("length-loosened", "A.y", "1 to 5", "1 to 7"),
            change("length-loosened", "B.x", "1 to 5", "1 to 9"),
        ]
    )

    assert folds(group) == [["A.x", "B.x"], ["A.y"]]
    assert [(fold.before, fold.after) for fold in group.folds] == [
        ("1 to 5", "1 to 9"),
        ("1 to 5", "1 to 7"),
    ]


def test_who_is_concerned_keeps_changes_apart() -> None:
    (group,) = group_changes(
        [
            change("member-added", "A.x", "", "str | None", read=False),
            change("member-added", "A.y", "", "str | None", sent=False),
            change("member-added", "A.z", "", "str | None", sent=False),
        ]
    )

    assert folds(group) == [["A.x"], ["A.y", "A.z"]]


def test_services_are_kept_apart() -> None:
    one = change("operation-http", "A", "GET", "PUT")
    other = Change(**{name: getattr(one, name) for name in one.__slots__} | {"service": "other"})

    (group,) = group_changes([one, other])

    assert [fold.service for fold in group.folds] == ["sample", "other"]


def test_the_new_values_of_an_enum_are_one_fold() -> None:
    (group,) = group_changes(
        [
            change("enum-value-added", "Kind.A", "", "a", at="$.shapes.Kind"),
            change("enum-value-added", "Kind.B", "", "b", at="$.shapes.Kind"),
            change("enum-value-added", "Size.A", "", "c", at="$.shapes.Size"),
        ]
    )

    assert folds(group) == [["Kind.A", "Kind.B"], ["Size.A"]]
    assert [fold.after for fold in group.folds] == ["a, b", "c"]


def test_an_error_of_many_operations_is_a_fold_of_its_own() -> None:
    (group,) = group_changes(
        [
            change("error-added", "Get", "", "Throttled", at="$.operations.Get"),
            change("error-added", "Get", "", "Missing", at="$.operations.Get"),
            change("error-added", "Get", "", "Broken", at="$.operations.Get"),
            change("error-added", "Put", "", "Throttled", at="$.operations.Put"),
        ]
    )

    assert [fold.after for fold in group.folds] == ["Throttled", "Missing, Broken"]
    assert folds(group) == [["Get", "Put"], ["Get", "Get"]]


def test_no_change_is_lost() -> None:
    changes = [
        change(
            "enum-value-added",
            f"Kind{number % 3}.V{number}",
            "",
            str(number % 5),
            at=f"$.{number % 3}",
        )
        for number in range(30)
    ]

    (group,) = group_changes(changes)

    assert sorted(found.where for found in group.changes) == sorted(
        found.where for found in changes
    )
