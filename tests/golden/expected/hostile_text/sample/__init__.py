"""Typed clients for Evil \"\"\" Service."""
