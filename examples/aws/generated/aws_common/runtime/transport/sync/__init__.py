"""Blocking sockets, pooled."""
