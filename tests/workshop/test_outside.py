"""What counts as an address that a browser would fetch from another machine."""

from pathlib import Path

import pytest

from workshop.outside import LOCK_HOST, find_lock_hosts, outside_addresses


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.css", "@import 'https://fonts.example.com/a.css';", ["https://fonts.example.com/a.css"]),
        ("a.css", "src: url(//cdn.example.com/a.woff2)", ["//cdn.example.com/a.woff2"]),
        ("a.css", 'background: url("data:image/svg+xml;utf8,<svg xmlns=http://www.w3.org/2000/svg>")', []),
        ("a.css", "src: url(/static/app/a.woff2)", []),
        ("a.html", '<script src="https://cdn.example.com/a.js"></script>', ["https://cdn.example.com/a.js"]),
        ("a.html", "<link rel=stylesheet href='//cdn.example.com/a.css'>", ["//cdn.example.com/a.css"]),
        ("a.html", '<a href="/projects/12">', []),
        ("a.js", "fetch('https://telemetry.example.com/v1')", ["telemetry.example.com"]),
        ("a.js", "document.createElementNS('http://www.w3.org/2000/svg', 'g')", []),
    ],
)
def test_an_address_of_another_machine_is_found(
    tmp_path: Path, name: str, text: str, found: list[str]
) -> None:
    file = tmp_path / name
    file.write_text(text)
    assert list(outside_addresses(file)) == found


@pytest.mark.parametrize(
    "line",
    [
        '"resolved": "https://registry.example.com/antd/-/antd-6.6.8.tgz"',
        "--index-url https://mirror.example.com/simple",
        "registry=https://mirror.example.com",
        "touchstone @ https://example.com/touchstone.whl",
    ],
)
def test_a_lock_that_names_a_host_is_found(line: str) -> None:
    assert LOCK_HOST.search(line)


def test_our_locks_name_no_host() -> None:
    assert find_lock_hosts() == []
