"""From bytes to the model of a service. Every format that clientsmith reads ends here."""
