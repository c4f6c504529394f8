"""``python -m clientsmith``: the command line, where no script is installed."""

from .cli.app import main

main()
