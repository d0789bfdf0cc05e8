"""The front end's lock serves every platform, whatever the registry at hand has."""

from workshop.web_lock import Packages, entry, find_incomplete_lock, missing


def test_our_lock_is_complete() -> None:
    assert find_incomplete_lock() == []


def test_an_optional_package_that_the_lock_lacks_is_named() -> None:
    packages: Packages = {
        "": {"optionalDependencies": {}},
        "node_modules/tool": {"dev": True, "optionalDependencies": {"@tool/a": "1.0", "@tool/b": "1.0"}},
        "node_modules/@tool/a": {"version": "1.0"},
    }
    assert list(missing(packages)) == [("@tool/b", "1.0", True)]


def test_a_platform_is_read_from_the_name_of_its_package() -> None:
    assert entry("@tool/binding-linux-x64-musl", "1.0", True) == {
        "version": "1.0",
        "cpu": ["x64"],
        "dev": True,
        "libc": ["musl"],
        "optional": True,
        "os": ["linux"],
    }
    assert entry("@tool/win32-arm64", "1.0", False) == {
        "version": "1.0",
        "cpu": ["arm64"],
        "optional": True,
        "os": ["win32"],
    }
