"""The company's settings and its roles."""

from tests.browser import change_set_of
from tests.cast import Cast


def test_the_officer_edits_the_company_and_takes_it_back(cast: Cast) -> None:
    officer = cast.browser("officer")
    read = officer.get("/organisation")
    version = int(read.headers["ETag"].strip('"'))
    edited = officer.patch("/organisation", {"name": " 启明集团 ", "language": "en"}, version=version)
    assert edited.json()["name"] == "启明集团"
    assert edited.headers["ETag"] == f'"{version + 1}"'
    assert cast.browser("member").get("/me").json()["organisation"]["name"] == "启明集团"
    officer.post(f"/change-sets/{change_set_of(edited)}/undo")
    assert officer.get("/organisation").json()["name"] == "启明制造有限公司"


def test_a_change_names_the_version_it_was_made_on(cast: Cast) -> None:
    officer = cast.browser("officer")
    assert officer.patch("/organisation", {"name": "甲"}).status_code == 428
    first = officer.patch("/organisation", {"name": "甲"}, version=cast.company.version)
    assert first.status_code == 200
    stale = officer.patch("/organisation", {"name": "乙"}, version=cast.company.version)
    assert stale.status_code == 412
    assert stale.json()["current"]["name"] == "甲"


def test_an_undo_does_not_overwrite_a_later_change(cast: Cast) -> None:
    officer = cast.browser("officer")
    first = officer.patch("/organisation", {"name": "甲"}, version=cast.company.version)
    officer.patch("/organisation", {"name": "乙"}, version=first.json()["version"])
    refused = officer.post(f"/change-sets/{change_set_of(first)}/undo")
    assert refused.status_code == 409
    assert refused.json()["code"] == "core.changed_since"
    assert officer.get("/organisation").json()["name"] == "乙"


def test_wrong_settings_are_refused_with_the_field(cast: Cast) -> None:
    officer = cast.browser("officer")
    for body in ({"name": "  "}, {"time_zone": "x"}, {"language": "de"}, {"name": "长" * 201}):
        refused = officer.patch("/organisation", body, version=cast.company.version)
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["field"] == next(iter(body))


def test_roles_come_in_the_reader_s_language_and_say_which_may_be_granted(cast: Cast) -> None:
    roles = {role["key"]: role for role in cast.browser("officer").get("/roles").json()["items"]}
    assert list(roles) == ["officer", "executive", "pmo", "finance", "member", "guest"]
    assert all(role["can"]["grant"] for role in roles.values())
    member = cast.browser("member")
    member.patch("/me", {"language": "en"})
    seen = member.get("/roles").json()["items"]
    assert seen[0]["name"] == "Software officer"
    assert not any(role["can"]["grant"] for role in seen)
