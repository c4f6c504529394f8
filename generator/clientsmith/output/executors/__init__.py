"""What ``--executor`` names: starting workers, reaching them, leaving them."""
