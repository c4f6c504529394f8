"""Reads service models: from bytes to the IR. The only room that knows JSON."""
