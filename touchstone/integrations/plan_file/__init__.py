"""A plan as some file describes it, neutral of the format, with what was found wrong or left out."""
