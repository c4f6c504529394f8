"""``overlay.toml``: corrections of a model, each with its reason."""
