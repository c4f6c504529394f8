"""How Python is spelled: names, types, literals, docstrings, imports."""
