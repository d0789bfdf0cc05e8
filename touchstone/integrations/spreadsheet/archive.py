"""A look into a zip file before anybody unpacks it."""

import io
import zipfile

from touchstone.integrations.plan_file.finding import FileRefused
from touchstone.integrations.plan_file.limits import LIMITS, MEGABYTE


def check_archive(data: bytes) -> list[str]:
    """Names inside the archive. Raises FileRefused for bombs and for archives that are damaged or cut off."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        has_end = b"PK\x05\x06" in data[-70_000:]
        raise (
            FileRefused("import.file_malformed", where="zip")
            if has_end
            else FileRefused("import.file_truncated")
        ) from error
    if len(entries) > LIMITS.archive_entries:
        raise FileRefused("import.archive_bomb", reason=f"{len(entries)} > {LIMITS.archive_entries}")
    for entry in entries:
        if entry.file_size > MEGABYTE and entry.file_size > LIMITS.pack_ratio * max(1, entry.compress_size):
            raise FileRefused(
                "import.archive_bomb", reason=f"{entry.file_size // max(1, entry.compress_size)} : 1"
            )
        if entry.flag_bits & 1:
            raise FileRefused("import.file_password")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > LIMITS.unpacked_bytes:
        raise FileRefused(
            "import.archive_bomb",
            reason=f"{unpacked // MEGABYTE} MB > {LIMITS.unpacked_bytes // MEGABYTE} MB",
        )
    return [entry.filename for entry in entries]
