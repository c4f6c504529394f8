"""Where in an HTTP message members travel."""
