"""Starting projects from templates."""

import pytest

from touchstone.accounts.models import Organisation, Role, User
from touchstone.audit.models import Event
from touchstone.core.errors import Conflict, Forbidden
from touchstone.projects.library import TEMPLATES, Language, Template, find_template
from touchstone.projects.models import Project
from touchstone.work.actions import apply_template, start_project
from touchstone.work.models import Item, Link

pytestmark = pytest.mark.django_db


def person(name: str, role: str = "member") -> User:
    row = User(name=name, email=f"{name}@example.test", role=Role.objects.get(key=role))
    row.save()
    return row


def company() -> Organisation:
    return Organisation.objects.get()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_project_starts_with_everything_its_template_holds(template: Template, language: Language) -> None:
    manager, lead = person("manager"), person("lead")
    people = {role.key: lead for role in template.roles}

    project = start_project(
        company(), by=manager, template=template, language=language, people=people, name="P", key="PP"
    )

    items = Item.objects.filter(project=project)
    assert items.count() == len(template.items) + len(template.risks)
    assert Link.objects.filter(successor__project=project).count() == len(template.links)
    assert list(items.order_by("number").values_list("title", flat=True)[: len(template.items)]) == [
        item.title.read(language) for item in template.items
    ]
    assert set(items.values_list("assignee_id", flat=True)) == {lead.pk, None}
    assert project.fields.count() == len(template.fields)
    assert project.labels.count() == len(template.labels)
    assert list(project.workflows.get().statuses.values_list("key", flat=True)) == [
        status.key for status in template.statuses
    ]
    groups = [item for item in template.items if item.type in ("summary", "epic")]
    assert items.filter(is_summary=True).count() == len(groups)
    assert Event.objects.values("change_set").distinct().count() == 1


def test_children_stand_below_their_parents_and_links_keep_their_lag() -> None:
    template = find_template("construction")
    start_project(company(), by=person("manager"), template=template, name="P", key="PP")

    piles = Item.objects.get(title="厂房工程桩施工")
    assert piles.parent == Item.objects.get(title="地基与基础")
    assert piles.duration == 25 * 480
    link = Link.objects.get(predecessor=piles, successor__title="办公楼工程桩施工")
    assert (link.type, link.lag, link.lag_unit) == ("SS", 13 * 480, "working")
    rest = Item.objects.get(title="试桩休止期")
    assert (rest.duration, rest.duration_elapsed, rest.estimate) == (15 * 1440, True, None)
    inspection = Item.objects.get(title="地基与基础分部验收")
    assert set(inspection.links_in.values_list("lag_unit", flat=True)) == {"elapsed", "working"}


def test_without_a_template_a_project_has_the_standard_types_and_no_items() -> None:
    project = start_project(company(), by=person("manager"), name="P", key="PP")

    assert project.types.count() == 8
    assert project.items.count() == 0


def test_a_template_fits_an_empty_project_only_and_needs_a_manager() -> None:
    manager, outsider, guest = person("manager"), person("outsider"), person("guest", "guest")
    project = start_project(company(), by=manager, template=find_template("scrum"), name="P", key="PP")

    with pytest.raises(Conflict):
        apply_template(project, find_template("scrum"), by=manager)
    with pytest.raises(Forbidden):
        apply_template(project, find_template("scrum"), by=outsider)
    with pytest.raises(Forbidden):
        start_project(company(), by=guest, name="Q", key="QQ")
    assert Project.objects.count() == 1
