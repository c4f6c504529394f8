"""How values become bodies and messages, and messages values."""
