"""The real password hash, at a price that a test can pay."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class QuickArgon2PasswordHasher(Argon2PasswordHasher):
    """Argon2 with the least work it allows; what it makes, it also reads."""

    time_cost = 1
    memory_cost = 8
    parallelism = 1
