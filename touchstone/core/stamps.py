"""Stamps: a new random number at every change, for caches.

A counter would repeat after a rollback, and a cache filled inside the transaction that was taken
back would then serve what never was.
"""

import secrets


def new_stamp() -> int:
    """A number nobody has used before, safe in JavaScript too."""
    return secrets.randbits(53)
