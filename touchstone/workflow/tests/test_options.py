"""The choices of a field keep their keys, because items hold them."""

from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.workflow.defaults import lay_down_workflow


def test_a_new_option_never_takes_the_key_of_another(cast: Cast, project: Project) -> None:
    lay_down_workflow(project)
    owner = cast.browser("owner")
    options = [{"name": "高"}, {"name": "低"}]
    body = {"name": "风险等级", "kind": "choice", "options": options}
    field = owner.post(f"/projects/{project.pk}/fields", body).json()
    _, low = ({"key": option["key"], "name": option["name"]} for option in field["options"])
    changed = owner.patch(
        f"/fields/{field['id']}", {"options": [low, {"name": "中"}]}, version=field["version"]
    ).json()
    kept, added = changed["options"]
    assert (kept["key"], kept["name"]) == (low["key"], "低")
    assert (added["key"], added["name"]) == ("1", "中")
