"""The command line: runs a command, and says what went wrong. The commands themselves are beside it.

Exit codes: 0 fine, 1 drift, 2 usage or configuration, 3 model, 4 network or integrity, 5 verification, 123 bug in
clientsmith, 128 + n when stopped by signal n. What costs time to import is imported by the command that needs it.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import click

from .. import __version__
from ..errors import ClientsmithError, UsageError
from ..output.signals import Interrupted, raise_on_signals
from .explore import list_operations, schema, show
from .generate import check, generate
from .options import CONTEXT, debug_option
from .update import diff, pull, rules, upgrade

if TYPE_CHECKING:
    from collections.abc import Sequence

# Set by the shell's completion, which click writes and answers:
# https://click.palletsprojects.com/en/stable/shell-completion/
_COMPLETE = "_CLIENTSMITH_COMPLETE"
_BUG = ClientsmithError.exit_code


def main() -> None:
    """The console command ``clientsmith``."""
    raise_on_signals()
    instruction = os.environ.get(_COMPLETE)
    if instruction:
        from click.shell_completion import shell_complete

        sys.exit(shell_complete(cli, {}, "clientsmith", _COMPLETE, instruction))
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs one command; the exit code. Whatever goes wrong is told on stderr in a message, not in a traceback."""
    try:
        with cli.make_context("clientsmith", list(arguments)) as context:
            cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:
        # Whoever read our output has had enough. Python would flush the rest when it ends, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except (Exception, KeyboardInterrupt) as error:
        if "--debug" in arguments:
            import traceback

            traceback.print_exc()
        return _tell(error)
    return 0


def _tell(error: BaseException) -> int:
    match error:
        case click.ClickException():
            error.show()
            return UsageError.exit_code
        case ClientsmithError() if error.exit_code != _BUG:
            click.echo(f"error: {error}", err=True)
            return error.exit_code
        case Interrupted():
            click.echo(str(error), err=True)
            return error.exit_code
        case KeyboardInterrupt():
            click.echo("interrupted", err=True)
            return 128 + signal.SIGINT
        case _:
            return _tell_bug(error)


def _tell_bug(error: BaseException) -> int:
    what = str(error) if isinstance(error, ClientsmithError) else f"{type(error).__name__}: {error}"
    click.echo(
        f"error: bug in clientsmith: {what}; run again with --debug for the traceback and report it",
        err=True,
    )
    return _BUG


@click.group(context_settings=CONTEXT)
@click.version_option(__version__, "--version", message="clientsmith %(version)s")
@debug_option
def cli() -> None:
    """Write typed Python clients for the operations that you name.

    \b
    Example:
      clientsmith list --all                    what there is to name
      clientsmith show apigatewayv2.CreateApi   what it takes and gives
      clientsmith generate                      write the package
      clientsmith check                         is it still up to date?
      clientsmith diff                          what would newer models mean?
      clientsmith upgrade                       take them

    \b
    Completion, in ~/.bashrc (or zsh, fish):
      eval "$(_CLIENTSMITH_COMPLETE=bash_source clientsmith)"
    """


for _command in (generate, check, list_operations, show, schema, pull, diff, upgrade, rules):
    cli.add_command(_command)
