"""From text to a folder, all of it or nothing: formatting, writing, the lock, trying out."""
