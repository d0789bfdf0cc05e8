"""Web Push: what a browser shows although nobody has the page open."""
