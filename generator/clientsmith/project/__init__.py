"""What lies on the user's disk beside the output: the configuration, the models and what people keep with them."""
