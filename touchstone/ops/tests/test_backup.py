"""Backups: what was kept comes back, whole, on either database; what is not whole is refused."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cast import Cast
from tests.support.deployment import Deployment, bare_machine, deployment
from touchstone.core import clock
from touchstone.jobs.models import Job
from touchstone.ops.backup.encryption import PIECE, DecryptingReader, EncryptingWriter, WrongPassphrase
from touchstone.ops.jobs import clear_old
from touchstone.ops.models import BackupRun

FURNISH = "touchstone.ops.tests.furnishing"
PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def place() -> Iterator[Deployment]:
    """A company with some history and files."""
    with deployment() as made:
        made.run(FURNISH, "5")
        yield made


def command(place: Deployment, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "touchstone", *arguments],
        env={**place.environment, **environment},
        cwd=place.home,
        capture_output=True,
        text=True,
        check=False,
    )


def exported(place: Deployment, name: str) -> dict[str, bytes]:
    place.run("touchstone", "export", "--out", name)
    folder = place.home / name
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_restored_company_is_the_same_to_the_byte(place: Deployment) -> None:
    before = exported(place, "before")
    assert any(name.startswith("files/") for name in before)
    assert len([row for row in before["data/work.Item.jsonl"].splitlines() if row]) > 5
    place.run("touchstone", "backup", "--out", "kept")
    with bare_machine() as other:
        other.run("touchstone", "restore", str(place.home / "kept"))
        assert exported(other, "after") == before
        again = command(other, "restore", str(place.home / "kept"))
        assert (again.returncode, "--replace" in again.stderr) == (1, True)
        other.run(FURNISH, "1")
        assert exported(other, "changed") != before
        other.run("touchstone", "restore", "--replace", str(place.home / "kept"))
        assert exported(other, "replaced") == before


def test_a_backup_is_proven_and_read_by_its_owner_only(place: Deployment) -> None:
    place.run("touchstone", "backup", "--out", "proven")
    assert (place.home / "proven").stat().st_mode & 0o077 == 0
    proof = json.loads(place.run("touchstone", "verify", "proven", "--json"))
    assert proof["problems"] == []
    assert proof["rows"] > 50
    assert proof["files"] == 5


def test_what_is_not_whole_is_refused(place: Deployment, tmp_path: Path) -> None:
    place.run("touchstone", "backup", "--out", "whole")
    whole = (place.home / "whole").read_bytes()
    middle = len(whole) // 2
    broken = {
        "cut off": whole[:middle],
        "flipped": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        "nonsense": b"not a backup",
        "empty": b"",
    }
    for name, content in broken.items():
        (tmp_path / name).write_bytes(content)
        refused = command(place, "restore", "--replace", str(tmp_path / name))
        assert (refused.returncode, "Traceback" in refused.stderr) == (1, False), name
    verified = command(place, "verify", str(tmp_path / "flipped"), "--json")
    assert verified.returncode == 1
    [problem] = json.loads(verified.stdout)["problems"]
    assert problem.startswith("broken")
    assert exported(place, f"untouched-{clock.now():%f}")["data/work.Item.jsonl"]


def test_an_encrypted_backup_opens_with_its_passphrase_only(place: Deployment, tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text(f"{PASSPHRASE}\n")
    place.run("touchstone", "backup", "--out", "sealed", "--passphrase-file", str(tmp_path / "passphrase"))
    assert command(place, "verify", "sealed").returncode == 1
    assert command(place, "verify", "sealed", TOUCHSTONE_BACKUP_PASSPHRASE="wrong").returncode == 1
    assert command(place, "verify", "sealed", TOUCHSTONE_BACKUP_PASSPHRASE=PASSPHRASE).returncode == 0
    with bare_machine() as other:
        key = place.home / "secret.key"
        done = command(other, "restore", str(place.home / "sealed"), TOUCHSTONE_BACKUP_PASSPHRASE=PASSPHRASE)
        assert done.returncode == 0, done.stderr
        assert (other.home / "secret.key").read_text() == key.read_text()


def test_pieces_cannot_be_cut_off_or_swapped(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    content = bytes(range(256)) * (3 * PIECE // 256) + b"end"
    with path.open("wb") as target, EncryptingWriter(target, PASSPHRASE) as writer:
        writer.write(content)
    with path.open("rb") as source:
        assert DecryptingReader(source, PASSPHRASE).readall() == content
    sealed, piece = path.read_bytes(), PIECE + 4 + 16
    head, body = sealed[:20], sealed[20:]
    cut, swapped = body[: 2 * piece], body[piece : 2 * piece] + body[:piece] + body[2 * piece :]
    for changed in (cut, swapped):
        path.write_bytes(head + changed)
        with path.open("rb") as source, pytest.raises(WrongPassphrase):
            DecryptingReader(source, PASSPHRASE).readall()


def test_a_backup_under_load_is_of_one_moment(place: Deployment) -> None:
    """Each gesture adds an item together with its event: one without the other would show a torn copy."""
    writer = threading.Thread(target=place.run, args=(FURNISH, "40"))
    writer.start()
    proofs = []
    for number in range(3):
        place.run("touchstone", "backup", "--out", f"load-{number}")
        proofs.append(json.loads(place.run("touchstone", "verify", f"load-{number}", "--json")))
    writer.join(60)
    assert [proof["problems"] for proof in proofs] == [[], [], []]
    assert proofs[0]["rows"] < json.loads(verify_now(place))["rows"]


def verify_now(place: Deployment) -> str:
    place.run("touchstone", "backup", "--out", "last")
    return place.run("touchstone", "verify", "last", "--json")


def test_data_moves_to_another_database(place: Deployment) -> None:
    before = exported(place, "unmoved")
    with deployment() as other:
        url = other.database_url
        if url.startswith("sqlite"):
            (other.home / "touchstone.sqlite3").unlink()
        moved = command(place, "move", "--to", url)
        assert moved.returncode == 0, moved.stderr
        for path in (place.home / "files").glob("*/*"):
            target = other.home / "files" / path.relative_to(place.home / "files")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
        assert exported(other, "moved") == before


def test_a_backup_is_asked_for_once(cast: Cast, settings: Any, tmp_path: Path) -> None:
    officer = cast.browser("officer")
    assert officer.get("/backups").json() == {"items": [], "has_folder": False, "can": {"back_up": False}}
    settings.BACKUP_FOLDER = str(tmp_path / "backups")
    asked = officer.post("/backups").json()
    assert officer.post("/backups").json()["id"] == asked["id"]
    assert officer.get("/backups").json()["items"][0]["job_state"] == "waiting"
    assert Job.objects.get(pk=asked["job_id"]).kind == "ops.back_up"


def test_old_backups_make_way_but_not_the_last_proven_ones(cast: Cast, tmp_path: Path) -> None:
    long_ago = clock.now() - timedelta(days=60)
    for number in range(5):
        (tmp_path / str(number)).write_text("kept")
        BackupRun.objects.create(
            by=cast.officer,
            name=str(number),
            at=long_ago,
            proven_at=long_ago,
            proof={"problems": ["broken"] if number == 4 else []},
        )
    clear_old(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1", "2", "3"]
    assert BackupRun.objects.filter(removed_at=None).count() == 3


def test_the_scheduled_job_proves_what_it_made(place: Deployment) -> None:
    folder = place.home / "backups"
    place.run("touchstone.ops.tests.backing_up", TOUCHSTONE_BACKUP_FOLDER=str(folder))
    [(name, proof)] = place.query("SELECT name, proof FROM ops_backuprun WHERE removed_at IS NULL")
    assert (folder / name).stat().st_size > 1_000
    found = proof if isinstance(proof, dict) else json.loads(proof)
    assert (found["problems"], found["files"]) == ([], 5)
