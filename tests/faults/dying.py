"""A child process that does something to itself at a step of its work, for every step there is.

CPython announces every rename, link, open, mkdir and remove to audit hooks (PEP 578): no guessing of moments, and
nothing of ours replaced by a double.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any

from clientsmith.errors import UsageError
from clientsmith.output.signals import Interrupted

STEPS = {"open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir"}
NO_SUCH_STEP = 77
ENOUGH = 400


def run_in_child(
    work: Callable[[], int], *, at_step: int, act: Callable[[], None], steps: set[str] = STEPS
) -> int:
    """Does ``work`` in a child that calls ``act`` at its ``at_step``-th step that changes something.

    Gives the child's exit code: that of ``work``, or of what it raised; NO_SUCH_STEP if it had fewer steps.
    """
    child = os.fork()
    if child == 0:
        code = 99
        try:
            seen = 0

            def count(event: str, arguments: tuple[Any, ...]) -> None:
                nonlocal seen
                if event in steps and not (
                    event == "open" and arguments[2] & os.O_ACCMODE == os.O_RDONLY
                ):
                    seen += 1
                    if seen == at_step:
                        act()

            sys.addaudithook(count)
            code = work()
            code = code if seen >= at_step else NO_SUCH_STEP
        except Interrupted as interrupted:
            code = interrupted.exit_code
        except UsageError as error:
            code = error.exit_code
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill() -> None:
    """Ends this process as nothing can prevent."""
    os.kill(os.getpid(), signal.SIGKILL)
