"""What another program answers where it is known to differ from us."""
