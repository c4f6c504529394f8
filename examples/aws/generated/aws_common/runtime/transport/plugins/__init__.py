"""Transports that need a third-party package."""
