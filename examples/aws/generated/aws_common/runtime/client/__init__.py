"""Clients, their settings, and calls."""
