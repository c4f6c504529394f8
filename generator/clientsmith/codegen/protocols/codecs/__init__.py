"""How a body is written and read."""
