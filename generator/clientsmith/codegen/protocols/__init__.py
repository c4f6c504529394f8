"""Protocols split on two axes: the codec of a body, and the binding of members to places of an HTTP message."""
