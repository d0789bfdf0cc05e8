"""A large plan in a browser, by what a person notices."""
