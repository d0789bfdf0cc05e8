"""Reads the single-mode files of PSPLIB (Kolisch & Sprecher 1996), plain or compressed by gzip."""

import gzip
import re
from pathlib import Path

from touchstone.engine.levelling.rcpsp.instance import Instance, InvalidInstance, Wait

WORD = re.compile(r"\S+")
COUNTS = re.compile(r"^jobs[^:]*:\s*(\d+)|^\s*-\s*(renewable|nonrenewable|doubly constrained)\s*:\s*(\d+)")


def read_instance(path: Path) -> Instance:
    """The project in a `.sm` file, with its first and last dummy jobs.

    Raises InvalidInstance when the file is not one, and OSError when it cannot be read.
    """
    content = path.read_bytes()
    if content.startswith(b"\x1f\x8b"):
        content = gzip.decompress(content)
    return parse_instance(content.decode("utf-8", errors="replace"))


def parse_instance(text: str) -> Instance:
    """The project in the text of a `.sm` file."""
    sections = split_sections(text)
    try:
        resources = read_resources(sections)
        successors = read_precedence(sections["PRECEDENCE RELATIONS"])
        requests = read_requests(sections["REQUESTS/DURATIONS"], resources)
        capacities = numbers_of(sections["RESOURCEAVAILABILITIES"][-1])
    except (KeyError, IndexError, ValueError) as error:
        raise InvalidInstance(f"this is not a PSPLIB file of one mode: {error}") from error
    if len(successors) != len(requests) or len(capacities) != resources:
        raise InvalidInstance("the sections of the file speak of different jobs or resources")
    durations = tuple(row[0] for row in requests)
    return Instance(
        durations=durations,
        waits=tuple(
            Wait(job, successor - 1, durations[job])
            for job, followers in enumerate(successors)
            for successor in followers
        ),
        demands=tuple(tuple(row[1:]) for row in requests),
        capacities=tuple(capacities),
    )


def split_sections(text: str) -> dict[str, list[str]]:
    """The lines below each heading that ends with a colon; those before any heading are under ""."""
    sections: dict[str, list[str]] = {"": []}
    heading = ""
    for line in text.splitlines():
        if re.fullmatch(r"[A-Z/ ]+:\s*", line):
            heading = line.strip(": ")
            sections[heading] = []
        elif line.strip() and not line.startswith(("*", "-")):
            sections[heading].append(line)
    return sections


def read_resources(sections: dict[str, list[str]]) -> int:
    """How many renewable resources there are; others are refused."""
    counts: dict[str, int] = {}
    for line in sections[""]:
        found = COUNTS.match(line)
        if found and found[2]:
            counts[found[2]] = int(found[3])
    if counts.get("nonrenewable") or counts.get("doubly constrained"):
        raise InvalidInstance("only renewable resources are supported")
    return counts["renewable"]


def read_precedence(lines: list[str]) -> list[list[int]]:
    """The successors of each job, numbered from 1."""
    successors: list[list[int]] = []
    for line in lines:
        row = numbers_of(line)
        if not row:
            continue
        if row[0] != len(successors) + 1 or row[1] != 1 or len(row) != 3 + row[2]:
            raise ValueError(f"jobs are not numbered in order, or have several modes: {line.strip()}")
        successors.append(row[3:])
    return successors


def read_requests(lines: list[str], resources: int) -> list[list[int]]:
    """Duration and demands of each job."""
    rows = [row[2:] for row in map(numbers_of, lines) if row]
    if any(len(row) != 1 + resources for row in rows):
        raise ValueError("a job has the wrong number of demands")
    return rows


def numbers_of(line: str) -> list[int]:
    """The whole numbers of a line; none for a line of words."""
    words = WORD.findall(line)
    return [int(word) for word in words] if all(word.isdigit() for word in words) else []
