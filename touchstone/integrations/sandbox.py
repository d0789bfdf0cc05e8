"""Reading a file in a process of its own, with limits on time, memory and output.

A file that breaks a parser, or makes it loop or swell, ends that process and becomes a finding; the answer
is JSON whose every type is checked.
"""

import json
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from pydantic import TypeAdapter, ValidationError

import touchstone
from touchstone.integrations.formats import refuse_size
from touchstone.integrations.plan_file.finding import FileRefused
from touchstone.integrations.plan_file.limits import LIMITS, Limits
from touchstone.integrations.plan_file.reading import Reading, reading_from_json
from touchstone.integrations.sandbox_worker import OUT_OF_MEMORY
from touchstone.integrations.spreadsheet.mapping import Choices

_log = logging.getLogger(__name__)

_WORKER = "touchstone.integrations.sandbox_worker"
_ROOT = Path(touchstone.__file__).parent.parent
_CHOICES: TypeAdapter[Choices] = TypeAdapter(Choices)


def read_plan_file(
    source: BinaryIO, file_name: str, choices: Choices | None = None, limits: Limits = LIMITS
) -> Reading:
    """Read a plan nobody vouches for from an open file; refusals and crashes come back as error findings."""
    try:
        refuse_size(os.fstat(source.fileno()).st_size)
        return _run(source, file_name, choices or Choices(), limits)
    except FileRefused as refusal:
        return Reading(plan=None, findings=(refusal.finding,))


def _run(source: BinaryIO, file_name: str, choices: Choices, limits: Limits) -> Reading:
    order = {
        "name": file_name,
        "choices": _CHOICES.dump_python(choices, mode="json"),
        "memory": limits.memory_bytes,
        "seconds": limits.seconds,
        "answer": limits.answer_bytes,
    }
    with TemporaryFile() as answer, TemporaryFile() as complaint:
        worker = subprocess.Popen(  # noqa: S603 -- our own module, no shell, no words of the file
            [sys.executable, "-P", "-m", _WORKER, json.dumps(order)],
            stdin=source,
            stdout=answer,
            stderr=complaint,
            env={"PYTHONPATH": str(_ROOT), "LANG": "C.UTF-8"},
            start_new_session=True,
        )
        try:
            worker.wait(timeout=limits.seconds)
        except subprocess.TimeoutExpired as error:
            raise FileRefused("import.reading_timeout", seconds=limits.seconds) from error
        finally:
            worker.kill()
            worker.wait()
        return _judge(worker.returncode, answer, complaint, limits)


def _judge(code: int, answer: IO[bytes], complaint: IO[bytes], limits: Limits) -> Reading:
    """The worker's answer, or what its death means. Raises FileRefused."""
    if code == -signal.SIGXCPU:
        raise FileRefused("import.reading_timeout", seconds=limits.seconds)
    if code in (OUT_OF_MEMORY, -signal.SIGKILL, -signal.SIGABRT):
        raise FileRefused("import.reading_memory")
    if code:
        complaint.seek(0)
        _log.error(
            "Reading a plan file failed with code %s: %s", code, complaint.read(4000).decode(errors="replace")
        )
        raise FileRefused("import.reading_failed")
    answer.seek(0)
    try:
        return reading_from_json(answer.read())
    except ValidationError as error:
        _log.exception("The reading process gave an answer that is no reading")
        raise FileRefused("import.reading_failed") from error
