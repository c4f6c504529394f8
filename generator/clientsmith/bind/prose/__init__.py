"""Rules that only the documentation states, compiled to plain conditions."""
