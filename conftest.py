"""What every test has: isolation from the machine and the network (tests/support)."""

pytest_plugins = ["tests.support.isolation"]
