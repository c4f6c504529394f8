"""Structures, documents and dictionaries, and what is wrong with their values."""
