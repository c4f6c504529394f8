"""Expressions of models, compiled to Python."""
