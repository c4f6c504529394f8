"""clientsmith writes typed Python clients for the operations of a service that you name."""

__version__ = "0.1.0"
