"""Reading items."""
