"""The places where credentials come from, but the environment's keys; each is loaded when it is tried."""
