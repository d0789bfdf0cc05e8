import pytest

from tests.cast import Cast
from touchstone.accounts.actions import suspend_person
from touchstone.accounts.models import User
from touchstone.notify.live.access import Hearing, Listener, Wanted, hearing_of
from touchstone.notify.live.watching import gone
from touchstone.projects.actions import remove_member
from touchstone.projects.models import Project

pytestmark = pytest.mark.django_db


def listener(cast: Cast, actor: str, wanted: Wanted = None) -> Listener:
    key = cast.browser(actor).client.session.session_key
    assert key is not None
    return Listener(key, wanted)


@pytest.mark.parametrize("actor", ["owner", "manager", "member", "guest", "officer"])
def test_who_sees_the_project_hears_of_it(cast: Cast, project: Project, actor: str) -> None:
    heard = hearing_of(listener(cast, actor))
    assert heard == Hearing(getattr(cast, actor).pk, frozenset({project.pk}))
    asked = hearing_of(listener(cast, actor, frozenset({project.pk, 999})))
    assert asked is not None
    assert asked.projects == {project.pk}


@pytest.mark.parametrize("actor", ["outsider", "finance"])
def test_who_does_not_see_the_project_hears_nothing(cast: Cast, project: Project, actor: str) -> None:
    for wanted in (None, frozenset({project.pk})):
        heard = hearing_of(listener(cast, actor, wanted))
        assert heard == Hearing(getattr(cast, actor).pk, frozenset())


def test_who_was_removed_hears_no_more(cast: Cast, project: Project) -> None:
    listening = listener(cast, "member")
    remove_member(project, by=cast.owner, user=cast.member)
    heard = hearing_of(listening)
    assert heard is not None
    assert heard.projects == frozenset()


def test_a_session_that_never_was_or_is_over_hears_nothing(cast: Cast, project: Project) -> None:
    browser = cast.browser("member")
    key = str(browser.client.session.session_key)
    ended = Listener(key, None)
    assert gone({ended: cast.member.pk}) == set()
    browser.client.logout()
    assert gone({ended: cast.member.pk}) == {ended}
    for dead in (ended, Listener("nonsense", None), Listener("", None)):
        assert hearing_of(dead) is None


def test_a_suspended_person_hears_nothing(cast: Cast, project: Project) -> None:
    listening = listener(cast, "member")
    suspend_person(cast.member, by=cast.officer)
    assert hearing_of(listening) is None
    assert gone({listening: cast.member.pk}) == {listening}


def test_a_changed_password_ends_other_sessions(cast: Cast, project: Project) -> None:
    listening = listener(cast, "member")
    person = User.objects.get(pk=cast.member.pk)
    person.set_password("something new and long")
    person.save()
    assert hearing_of(listening) is None
