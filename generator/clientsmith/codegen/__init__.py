"""From the model to text: the only room that knows Python and Jinja. What a template prints is decided here."""
