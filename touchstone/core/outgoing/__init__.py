"""Requests to addresses that people gave us: never into the company's own network by mistake."""
