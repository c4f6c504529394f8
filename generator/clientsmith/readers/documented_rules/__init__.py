"""``rules.toml``: constraints that only a model's documentation states."""
