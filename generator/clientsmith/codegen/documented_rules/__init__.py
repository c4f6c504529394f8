"""Rules that only documentation states, compiled to Python."""
