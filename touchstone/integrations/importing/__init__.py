"""From a plan that was read to items of a project."""
