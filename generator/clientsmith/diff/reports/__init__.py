"""How a comparison looks: on a terminal, as a comment on a pull request, as a page."""
