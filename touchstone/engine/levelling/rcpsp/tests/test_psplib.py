"""Files of PSPLIB, drawn here: the published ones may not be passed on."""

import gzip
from pathlib import Path

import pytest

from touchstone.engine.levelling.rcpsp.instance import InvalidInstance, Wait
from touchstone.engine.levelling.rcpsp.psplib import parse_instance, read_instance

SMALL = """\
************************************************************************
file with basedata            : none
jobs (incl. supersource/sink ):  4
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
  - doubly constrained        :  0   D
************************************************************************
PROJECT INFORMATION:
pronr.  #jobs rel.date duedate tardcost  MPM-Time
    1      2      0        9        0        5
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    0
  3      1     5       1    4
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    2    4
************************************************************************
"""


def test_a_file_is_read_plain_and_compressed(tmp_path: Path) -> None:
    plain, packed = tmp_path / "small.sm", tmp_path / "small.sm.gz"
    plain.write_text(SMALL)
    packed.write_bytes(gzip.compress(SMALL.encode()))
    instance = read_instance(plain)
    assert instance == read_instance(packed)
    assert (instance.durations, instance.capacities) == ((0, 3, 5, 0), (2, 4))
    assert instance.demands == ((0, 0), (2, 0), (1, 4), (0, 0))
    assert instance.waits == (Wait(0, 1, 0), Wait(0, 2, 0), Wait(1, 3, 3), Wait(2, 3, 5))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nonrenewable              :  0", "nonrenewable              :  1"),
        ("   2        1          1 ", "   2        2          1 "),
        ("  3      1     5       1    4\n", "  3      1     5       1\n"),
        ("    2    4\n", "    2    4    6\n"),
        ("PRECEDENCE RELATIONS:", "SOMETHING ELSE"),
    ],
)
def test_what_is_no_such_file_is_refused(old: str, new: str) -> None:
    with pytest.raises(InvalidInstance):
        parse_instance(SMALL.replace(old, new))
