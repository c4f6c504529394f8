"""Where something stands in a TOML file, which the standard library does not tell."""

from __future__ import annotations

from pathlib import Path

import pytest
from clientsmith.errors import UsageError
from clientsmith.readers.toml import Steps, line_of, load_toml

TEXT = '''version = 1
[members]
Name = { default = "x" }

[[rule]]
id = "first"
text = """
[[rule]]
id = "not a rule"
"""
[[rule]]
id = "second"
values = [
    "a",
    "b",
]
'''


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ((), 1),
        (("version",), 1),
        (("members",), 2),
        (("members", "Name"), 3),
        (("members", "Name", "default"), 3),
        (("rule", 0), 5),
        (("rule", 0, "text"), 7),
        (("rule", 1), 11),
        (("rule", 1, "id"), 12),
        (("rule", 1, "values", 1), 13),
        (("rule", 1, "absent"), 11),
        (("absent",), 1),
    ],
)
def test_the_line_of_a_value(steps: Steps, line: int) -> None:
    assert line_of(TEXT, steps) == line


def test_what_is_no_toml_is_told_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text("a = 1\nb = \n")

    with pytest.raises(UsageError, match=r"rules\.toml:2:5: is not TOML: "):
        load_toml(path)


def test_what_is_nested_too_deeply_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(f"a = {'[' * 5000}{']' * 5000}\n")

    with pytest.raises(UsageError, match=r"rules\.toml: is not TOML that can be read: nested too"):
        load_toml(path)


def test_a_file_that_is_not_there_is_told_with_names_like_it(tmp_path: Path) -> None:
    (tmp_path / "rule.toml").touch()

    with pytest.raises(UsageError, match=r"there is no such file \(did you mean rule\.toml\?\)"):
        load_toml(tmp_path / "rules.toml")
