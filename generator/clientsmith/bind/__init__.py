"""From the IR to views: the only room that knows Python. Everything that a template prints is decided here."""
