"""A project's plan, written for other programs."""
