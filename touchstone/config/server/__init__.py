"""One process that serves everything: pages and API (Django), live updates, static files, background jobs."""
