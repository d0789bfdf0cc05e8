"""`package-lock.json` names every platform's binaries, also those that one's own registry lacks.

npm leaves an optional package out of the lock when the registry does not have it, and `npm ci` then
refuses the lock for being incomplete. What is missing follows from the lock itself and from the
package's name: `@oxlint/binding-linux-x64-musl` is for linux, x64, musl.
"""

import json
from collections.abc import Iterator
from typing import Any

from workshop.places import WEB

LOCK = WEB / "package-lock.json"
SYSTEMS = {"aix", "android", "darwin", "freebsd", "linux", "openharmony", "win32"}
PROCESSORS = {"arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "x64"}
C_LIBRARIES = {"gnu": "glibc", "gnueabihf": "glibc", "musl": "musl", "musleabihf": "musl"}

Packages = dict[str, dict[str, Any]]


def find_incomplete_lock() -> list[str]:
    """Optional packages that the lock should name and does not."""
    packages = _read()["packages"]
    return [f"{name} {version} is not in package-lock.json" for name, version, _ in missing(packages)]


def complete_lock() -> None:
    """Name the missing packages, as npm would have written them."""
    lock = _read()
    packages: Packages = lock["packages"]
    for name, version, is_for_development in missing(packages):
        packages[f"node_modules/{name}"] = entry(name, version, is_for_development)
    root = packages.pop("")
    lock["packages"] = {"": root, **dict(sorted(packages.items()))}
    LOCK.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def missing(packages: Packages) -> Iterator[tuple[str, str, bool]]:
    """Name, version and “only for development” of each optional package that the lock lacks."""
    for path, package in list(packages.items()):
        for name, version in package.get("optionalDependencies", {}).items():
            nested, top = f"{path}/node_modules/{name}", f"node_modules/{name}"
            if path and nested not in packages and top not in packages:
                yield name, version, package.get("dev", False)


def entry(name: str, version: str, is_for_development: bool) -> dict[str, Any]:
    """The lock's entry of a binary package, from what its name says."""
    words = name.rpartition("/")[2].split("-")
    libraries = [C_LIBRARIES[word] for word in words if word in C_LIBRARIES and "linux" in words]
    return {
        "version": version,
        "cpu": [word for word in words if word in PROCESSORS],
        **({"dev": True} if is_for_development else {}),
        **({"libc": libraries} if libraries else {}),
        "optional": True,
        "os": [word for word in words if word in SYSTEMS],
    }


def _read() -> dict[str, Any]:
    lock: dict[str, Any] = json.loads(LOCK.read_text(encoding="utf-8"))
    return lock
