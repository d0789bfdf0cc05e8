"""Everybody who is signed in may search; what they find is theirs to see (test_search)."""

from tests.matrix import row

ROWS = {"search": row("GET /search?q=门户", others=200)}
