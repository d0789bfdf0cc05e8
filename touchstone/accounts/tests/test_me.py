"""One's own account: who am I, what may I do, how do I want it to look."""

from tests.browser import Browser, change_set_of
from tests.cast import Cast


def test_me_tells_role_permissions_and_company(cast: Cast) -> None:
    officer = cast.browser("officer").get("/me").json()
    assert officer["role"] == "officer"
    assert officer["role_name"] == "软件官"
    assert "people.manage" in officer["permissions"]
    assert officer["can"]["manage_people"] is True
    assert officer["organisation"] == {
        "name": "启明制造有限公司",
        "language": "zh-hans",
        "time_zone": "Asia/Shanghai",
        "is_set_up": True,
        "has_demo": False,
    }
    guest = cast.browser("guest").get("/me").json()
    assert guest["permissions"] == []
    assert set(guest["can"].values()) == {False}


def test_preferences_take_effect_at_once_and_can_be_undone(cast: Cast) -> None:
    browser = cast.browser("member")
    edited = browser.patch("/me", {"language": "en", "theme": "dark", "time_zone": "Europe/Berlin"})
    assert (edited.json()["language"], edited.json()["theme"]) == ("en", "dark")
    assert browser.get("/me").json()["role_name"] == "Member"
    assert browser.get("/people/999999").json()["title"] == "Not found, or not visible to you."
    undone = browser.post(f"/change-sets/{change_set_of(edited)}/undo")
    assert undone.status_code == 200
    me = browser.get("/me").json()
    assert (me["language"], me["theme"], me["time_zone"]) == ("zh-hans", "system", "Asia/Shanghai")


def test_preferences_that_do_not_exist_are_refused_with_the_field(cast: Cast) -> None:
    browser = cast.browser("member")
    wrong_zone = browser.patch("/me", {"time_zone": "Mars/Olympus"})
    assert wrong_zone.status_code == 422
    assert wrong_zone.json()["errors"][0]["field"] == "time_zone"
    for body in ({"theme": "pink"}, {"language": "fr"}, {"theme": None}):
        refused = browser.patch("/me", body)
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["field"] == next(iter(body))


def test_what_stays_the_same_leaves_no_trace(cast: Cast) -> None:
    assert "X-Change-Set" not in cast.browser("member").patch("/me", {"theme": "system"}).headers


def test_strangers_read_problems_in_the_language_of_their_browser(db: None) -> None:
    stranger = Browser()
    assert stranger.get("/me").json()["title"] == "请先登录。"
    english = stranger.client.get("/api/v1/me", headers={"accept-language": "en"})
    assert english.json()["title"] == "Please sign in."
    assert english.headers["Content-Type"] == "application/problem+json"
