"""One folder per outside format or system; `plan_file` is what they all speak."""
