"""What nobody needs any more is deleted, and nothing else."""

from datetime import timedelta

import pytest

from tests.cast import Cast
from touchstone.accounts.models import SignInLink
from touchstone.core import clock
from touchstone.jobs.enqueuing import enqueue
from touchstone.jobs.tests.conftest import do_next_job

pytestmark = pytest.mark.django_db


def test_links_are_forgotten_a_week_after_they_were_spent(cast: Cast) -> None:
    now = clock.now()
    ages = {"spent": (-10, -11), "expired": (-8, None), "used yesterday": (-3, -1), "open": (1, None)}
    for name, (expires, used) in ages.items():
        SignInLink.objects.create(
            user=cast.member,
            token_hash=name,
            expires_at=now + timedelta(days=expires),
            used_at=None if used is None else now + timedelta(days=used),
        )
    enqueue("forget_old_rows", {}, by=None)
    assert do_next_job().state == "done"
    left = set(SignInLink.objects.values_list("token_hash", flat=True))
    assert left >= {"used yesterday", "open"}
    assert not left & {"spent", "expired"}
