"""Endpoint rule sets and partitions, compiled to Python."""
