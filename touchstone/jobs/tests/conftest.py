from datetime import timedelta

import pytest

from tests.cast import Cast
from touchstone.accounts.models import User
from touchstone.jobs import leases
from touchstone.jobs.execution import execute
from touchstone.jobs.holding import Holding
from touchstone.jobs.models import Job
from touchstone.jobs.tests import kinds  # noqa: F401

WORKER = "tests"


@pytest.fixture
def member(cast: Cast) -> User:
    return cast.member


@pytest.fixture
def outsider(cast: Cast) -> User:
    return cast.outsider


@pytest.fixture
def officer(cast: Cast) -> User:
    return cast.officer


def do_next_job() -> Job:
    """Claim the next job and do it here and now, as a worker would."""
    [claimed] = leases.claim(WORKER, 1, timedelta(seconds=30))
    execute(claimed, Holding(claimed).progress, WORKER)
    return Job.objects.get(pk=claimed.pk)
