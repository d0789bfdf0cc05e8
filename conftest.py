"""What every test has: isolation from the machine and the network, and the cast."""

pytest_plugins = ["tests.support.isolation", "tests.cast"]
