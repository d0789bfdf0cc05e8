"""Importing a file from the command line."""

from pathlib import Path

from touchstone.accounts.models import User
from touchstone.accounts.queries import the_company
from touchstone.core.gesture import acting_via
from touchstone.integrations import actions
from touchstone.integrations.importing.readings import read_kept_file, take_reading
from touchstone.integrations.models import ImportRun, ImportState
from touchstone.projects.models import Project

_PIECE = 1024 * 1024


def import_file(
    path: Path, *, by: User, project: Project | None = None, name: str = "", key: str = ""
) -> ImportRun:
    """Read a file and write its plan, into `project` or as a new one; everything or nothing.

    Raises DomainError: `imports.has_errors` names the first error of the file.
    """
    with acting_via("cli"):
        with path.open("rb") as file:
            size = path.stat().st_size
            pieces = iter(lambda: file.read(_PIECE), b"")
            run = actions.start_import(
                project or the_company(), by=by, name=path.name, size=size, chunks=pieces
            )
        if run.state == ImportState.READING:
            take_reading(run, read_kept_file(run))
        run.project_name, run.project_key = name, key
        return actions.apply_import(run, by=by)
