"""Readings in the file store: what was previewed is what is written."""

from functools import lru_cache

from touchstone.core.errors import NotFound
from touchstone.core.files import keep_file, open_file
from touchstone.integrations.importing.primavera_dates import from_data_date_on
from touchstone.integrations.models import ImportRun, ImportState
from touchstone.integrations.plan_file.reading import Reading, reading_from_json, reading_to_json
from touchstone.integrations.sandbox import read_plan_file
from touchstone.integrations.spreadsheet.choosing import choices_from


def read_kept_file(run: ImportRun) -> Reading:
    """Read the uploaded file, apart from this process, the way the person chose."""
    try:
        source = open_file(run.file_path)
    except FileNotFoundError as error:
        raise NotFound("imports.file_lost") from error
    with source:
        return read_plan_file(source, run.file_name, choices_from(run.choices))


def keep_reading(reading: Reading) -> str:
    """Keep a reading; answers its path in the store."""
    return keep_file([reading_to_json(reading)]).path


def take_reading(run: ImportRun, reading: Reading) -> None:
    """Let the import know what was read."""
    run.state = ImportState.READY
    run.reading_path = keep_reading(reading)
    run.is_importable = reading.is_importable
    run.save(update_fields=["state", "reading_path", "is_importable"])


def reading_of(run: ImportRun) -> Reading:
    """The kept reading of an import."""
    try:
        return _load(run.reading_path)
    except FileNotFoundError as error:
        raise NotFound("imports.file_lost") from error


@lru_cache(maxsize=4)
def _load(path: str) -> Reading:
    """Paths name their content, so a reading once loaded stays right."""
    with open_file(path) as file:
        return from_data_date_on(reading_from_json(file.read()))
