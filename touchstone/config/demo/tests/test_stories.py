"""The stories fit their templates and their people; the company's own templates are sound."""

from collections.abc import Callable

import pytest

from touchstone.config.demo.company import DEPARTMENTS, GROUPS, PARTNERS
from touchstone.config.demo.papers import write_paper
from touchstone.config.demo.run import _speakers
from touchstone.config.demo.stories import STORIES
from touchstone.config.demo.telling import Story
from touchstone.projects.library import TEMPLATES, Template
from touchstone.projects.library.tests import test_templates as library

Rule = Callable[[Template], None]
STAFF = [person.name for unit in DEPARTMENTS for person in unit.people]
PEOPLE = {*STAFF, *(person.name for person in PARTNERS)}
OWN_PLANS = [story.template for story in STORIES if story.template not in TEMPLATES]
SOUND = (
    library.test_slugs_and_keys_are_unique,
    library.test_titles_are_unique_so_that_lists_can_be_read_without_the_tree,
    library.test_the_tree_is_in_outline_order_and_only_groups_have_children,
    library.test_links_join_known_leaves_once_and_never_run_in_a_circle,
    library.test_everything_has_a_reason_to_start_and_leads_to_the_end,
    library.test_durations_are_positive_for_work_and_zero_for_milestones_and_groups,
    library.test_what_an_item_names_exists,
    library.test_texts_are_complete_different_and_of_sane_length,
)

each_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)


@pytest.mark.parametrize("template", OWN_PLANS, ids=lambda template: template.key)
@pytest.mark.parametrize("is_sound", SOUND, ids=lambda rule: rule.__name__)
def test_the_companys_own_templates_are_as_sound_as_ours(is_sound: Rule, template: Template) -> None:
    is_sound(template)


def test_forty_people_work_in_six_departments() -> None:
    assert len(DEPARTMENTS) == 6
    assert len(STAFF) == 40
    assert len(PEOPLE) == 42
    assert {name for members in GROUPS.values() for name in members} <= PEOPLE


@each_story
def test_a_story_names_only_what_its_template_has(story: Story) -> None:
    slugs = {item.slug for item in story.template.items}
    named = {part.on for part in story.threads} | {part.on for part in story.slips}
    named |= {part.on for part in story.defects} | {part.on for part in story.changes}
    named |= {part.on for part in story.papers} | {part.on for part in story.risk_notes}

    assert named <= slugs
    assert {*(story.deadlines or {}), *(story.blocked or {}), *(story.later_baselines or {})} <= slugs
    assert story.baseline_after in slugs
    assert {note.risk for note in story.risk_notes} <= {risk.slug for risk in story.template.risks}
    assert set(story.roles) <= {role.key for role in story.template.roles}


@each_story
def test_everybody_in_a_story_works_here(story: Story) -> None:
    people = {*_speakers(story), *story.roles.values(), story.manager, *story.forgetful}

    assert people | {*story.followed_by} <= PEOPLE
    assert story.department in {unit.name for unit in DEPARTMENTS}


@each_story
def test_files_have_content_of_the_kind_their_names_say(story: Story) -> None:
    beginnings = {"xlsx": b"PK", "csv": b"\xef\xbb\xbf", "md": b"# "}
    for paper in story.papers:
        content = write_paper(paper)
        assert content.startswith(beginnings[paper.name.rsplit(".", 1)[1]])
        assert len(content) > 60


@each_story
def test_nobody_writes_markup_in_angle_brackets(story: Story) -> None:
    texts = [line.text for thread in story.threads for line in thread.lines]
    texts += [defect.text for defect in story.defects] + [change.text for change in story.changes]
    assert [text for text in texts if "<" in text or ">" in text] == []
