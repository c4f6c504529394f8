"""Typed clients for Weather."""
