"""Taking a gesture back."""

import uuid

import pytest

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.accounts.actions import edit_organisation
from touchstone.audit.models import ChangeSet, Event
from touchstone.core.errors import Invalid
from touchstone.core.gesture import gesture


def test_redo_is_the_undo_of_the_undo_as_often_as_one_likes(cast: Cast) -> None:
    officer = cast.browser("officer")
    last = change_set_of(officer.patch("/organisation", {"name": "甲"}, version=cast.company.version))
    for expected in ("启明制造有限公司", "甲", "启明制造有限公司", "甲"):
        undone = officer.post(f"/change-sets/{last}/undo")
        assert undone.headers["X-Change-Set"] == undone.json()["id"]
        assert officer.get("/organisation").json()["name"] == expected
        last = undone.json()["id"]


def test_only_whoever_did_it_takes_it_back_and_only_once(cast: Cast) -> None:
    member = cast.browser("member")
    done = change_set_of(member.patch("/me", {"theme": "dark"}))
    assert cast.browser("officer").post(f"/change-sets/{done}/undo").status_code == 404
    assert member.post(f"/change-sets/{done}/undo").status_code == 200
    again = member.post(f"/change-sets/{done}/undo")
    assert (again.status_code, again.json()["code"]) == (409, "audit.already_undone")
    assert member.post(f"/change-sets/{uuid.uuid4()}/undo").status_code == 404


def test_what_has_no_inverse_is_refused_whole(cast: Cast) -> None:
    officer = cast.browser("officer")
    made = officer.post(f"/people/{cast.member.pk}/sign-in-links")
    refused = officer.post(f"/change-sets/{change_set_of(made)}/undo")
    assert (refused.status_code, refused.json()["code"]) == (409, "audit.not_undoable")


def test_an_undo_that_meets_a_refusal_changes_nothing(cast: Cast) -> None:
    officer = cast.browser("officer")
    made = officer.post("/departments", {"name": "制造部"})
    officer.patch(f"/people/{cast.member.pk}", {"department_id": made.json()["id"]}, version=1)
    before = (Event.objects.count(), ChangeSet.objects.count())
    refused = officer.post(f"/change-sets/{change_set_of(made)}/undo")
    assert (refused.status_code, refused.json()["code"]) == (409, "accounts.department_in_use")
    assert (Event.objects.count(), ChangeSet.objects.count()) == before


def test_rights_lost_since_are_lost_for_the_undo_too(cast: Cast) -> None:
    officer, second = cast.browser("officer"), cast.browser("member")
    officer.patch(f"/people/{cast.member.pk}", {"role": "officer"}, version=1)
    done = change_set_of(second.post("/departments", {"name": "制造部"}))
    officer.patch(f"/people/{cast.member.pk}", {"role": "member"}, version=2)
    assert second.post(f"/change-sets/{done}/undo").status_code == 403


def test_a_gesture_that_fails_leaves_no_event(cast: Cast) -> None:
    before = Event.objects.count()
    with pytest.raises(Invalid):
        _rename_and_fail(cast)
    assert Event.objects.count() == before


def _rename_and_fail(cast: Cast) -> None:
    with gesture(cast.officer):
        edit_organisation(cast.company, by=cast.officer, name="甲")
        edit_organisation(cast.company, by=cast.officer, time_zone="nowhere")


def test_an_event_tells_before_and_after(cast: Cast) -> None:
    cast.browser("officer").patch("/organisation", {"name": "甲"}, version=cast.company.version)
    event = Event.objects.get(name="organisation.edited")
    assert (event.before, event.after) == ({"name": "启明制造有限公司"}, {"name": "甲"})
    assert (event.by, event.change_set.via) == (cast.officer, "web")
