"""How a comparison of two models looks: on the terminal, in a pull request, in a browser. It decides nothing."""
