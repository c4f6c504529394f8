"""The commands, by what they are for. Each parses, calls the pipeline and prints; `cli.py` puts them together."""
