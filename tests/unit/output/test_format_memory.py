"""What black leaves behind is given back after each file, though the garbage collector is off meanwhile."""

from __future__ import annotations

import gc

from clientsmith.output.format import format_source, format_sources, gc_paused

TEXT = "\n".join(f"def function_{number}(a,b):\n  return [a,b,{number}]" for number in range(200))


def test_trees_of_files_do_not_pile_up() -> None:
    with gc_paused():
        before = gc.get_count()[0]
        format_source(TEXT, "module.py")

        # A tree has 50,000 objects.
        assert gc.get_count()[0] - before < 5_000


def test_the_collector_runs_again_afterwards() -> None:
    assert gc.isenabled()

    format_sources([("module.py", "x=1")])

    assert gc.isenabled()
