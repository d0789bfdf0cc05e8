"""Compiled loops over `Arrays`; importing any but `keeping` imports numba."""
