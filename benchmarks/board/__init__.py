"""A full board in a browser, by what a person notices."""
