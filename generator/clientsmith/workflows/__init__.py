"""One module for each command: values in, values out. Nothing here prints."""
