"""Typed clients for Sample Service."""
