"""What we claim about speed, runnable: each module has a `main()` that prints a table (bin/bench)."""
