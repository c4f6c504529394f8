"""The command line: arguments in, text out. The only room that knows click and rich."""
