from datetime import timedelta

import pytest
from django.db import transaction

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.jobs import leases
from touchstone.jobs.enqueuing import enqueue
from touchstone.jobs.models import Job
from touchstone.jobs.tests.conftest import WORKER, do_next_job

pytestmark = pytest.mark.django_db
LEASE = timedelta(seconds=30)


def test_a_job_lives_and_dies_with_the_change_that_needs_it(member: User) -> None:
    with transaction.atomic():
        enqueue("add_department", {"name": "质量部"}, by=member)
        transaction.set_rollback(True)
    assert not Job.objects.exists()


def test_an_unknown_kind_is_refused_at_once(member: User) -> None:
    with pytest.raises(ValueError, match="not registered"):
        enqueue("no_such_kind", by=member)


def test_of_jobs_with_the_same_key_one_waits(member: User) -> None:
    first = enqueue("add_department", {"name": "一"}, by=member, unique_key="import 7")
    second = enqueue("add_department", {"name": "二"}, by=member, unique_key="import 7")
    assert second.pk == first.pk
    assert do_next_job().state == "done"
    third = enqueue("add_department", {"name": "三"}, by=member, unique_key="import 7")
    assert third.pk != first.pk


def test_jobs_start_by_priority_then_by_age_and_never_early(member: User) -> None:
    late = enqueue("add_department", {"name": "late"}, by=member, run_at=clock.now() + timedelta(hours=1))
    plain = enqueue("add_department", {"name": "plain"}, by=member)
    urgent = enqueue("add_department", {"name": "urgent"}, by=member, priority=10)
    claimed = leases.claim(WORKER, 5, LEASE)
    assert [job.pk for job in claimed] == [urgent.pk, plain.pk]
    assert not leases.claim("another", 5, LEASE)
    with clock.standing_at(clock.now() + timedelta(hours=2)):
        assert [job.pk for job in leases.claim("another", 5, LEASE)] == [late.pk]
