"""Compiled loops over `Arrays`; importing any of these imports numba."""
