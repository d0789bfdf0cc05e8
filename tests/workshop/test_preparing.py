"""What was prepared is not prepared again until its inputs change."""

import json
from pathlib import Path

import pytest

from workshop import node, sizes, web
from workshop.fingerprint import fingerprint


def test_a_fingerprint_follows_names_and_contents_but_not_what_was_installed(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    source = tmp_path / "src" / "main.ts"
    source.write_text("1")
    first = fingerprint([tmp_path])
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "antd.js").write_text("")
    assert fingerprint([tmp_path]) == first
    source.write_text("2")
    second = fingerprint([tmp_path])
    source.rename(tmp_path / "src" / "other.ts")
    assert len({first, second, fingerprint([tmp_path])}) == 3


@pytest.mark.parametrize(
    ("installed", "is_fresh"),
    [
        ({"node_modules/antd": {"version": "6.6.8"}}, True),
        ({"node_modules/antd": {"version": "6.6.7"}}, False),
        ({"node_modules/other": {"version": "1.0.0"}}, False),
        (None, False),
    ],
)
def test_front_end_packages_are_fresh_when_npm_installed_what_the_lock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: dict[str, object] | None, is_fresh: bool
) -> None:
    monkeypatch.setattr(web, "WEB", tmp_path)
    wanted = {
        "": {"name": "touchstone-web"},
        "node_modules/antd": {"version": "6.6.8"},
        "node_modules/binding-win32-x64": {"version": "1.0.0", "optional": True},
    }
    (tmp_path / "package-lock.json").write_text(json.dumps({"packages": wanted}))
    if installed is not None:
        (tmp_path / "node_modules").mkdir()
        (tmp_path / "node_modules" / ".package-lock.json").write_text(json.dumps({"packages": installed}))
    assert web.modules_are_fresh() is is_fresh


def test_a_long_function_is_named_with_its_length(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "ROOT", tmp_path)
    (tmp_path / "touchstone").mkdir()
    body = "    pass\n" * 60
    (tmp_path / "touchstone" / "long.py").write_text(f"def short():\n    pass\n\n\ndef long():\n{body}")
    assert sizes.find_oversized() == ["touchstone/long.py::long: 61 lines, the limit is 50"]


@pytest.mark.parametrize(
    ("told", "trusted"),
    [
        ({"SSL_CERT_FILE": "/company.pem"}, "/company.pem"),
        ({"SSL_CERT_FILE": "/company.pem", "NODE_EXTRA_CA_CERTS": "/own.pem"}, "/own.pem"),
        ({}, None),
    ],
)
def test_npm_trusts_the_certificate_that_the_other_tools_were_told_to(
    monkeypatch: pytest.MonkeyPatch, told: dict[str, str], trusted: str | None
) -> None:
    for name in ("SSL_CERT_FILE", "PIP_CERT", "NODE_EXTRA_CA_CERTS"):
        monkeypatch.delenv(name, raising=False)
    for name, path in told.items():
        monkeypatch.setenv(name, path)
    assert node.node_environment().get("NODE_EXTRA_CA_CERTS") == trusted
