"""Reading boards, their cards and how long those have stood."""
