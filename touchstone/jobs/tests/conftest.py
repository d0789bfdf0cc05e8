from datetime import timedelta

import pytest

from touchstone.accounts.models import Role, User
from touchstone.jobs import leases
from touchstone.jobs.execution import execute
from touchstone.jobs.holding import Holding
from touchstone.jobs.models import Job
from touchstone.jobs.tests import kinds  # noqa: F401

WORKER = "tests"


@pytest.fixture
def member() -> User:
    return make_person("liu@example.com", "member")


@pytest.fixture
def other() -> User:
    return make_person("chen@example.com", "member")


@pytest.fixture
def officer() -> User:
    return make_person("wang@example.com", "officer")


def make_person(email: str, role: str) -> User:
    person: User = User.objects.create(
        email=email, name=email.partition("@")[0], role=Role.objects.get(key=role)
    )
    return person


def do_next_job() -> Job:
    """Claim the next job and do it here and now, as a worker would."""
    [claimed] = leases.claim(WORKER, 1, timedelta(seconds=30))
    execute(claimed, Holding(claimed).progress, WORKER)
    return Job.objects.get(pk=claimed.pk)
