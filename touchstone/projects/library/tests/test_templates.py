"""Every template is complete, coherent and of a believable length, in both languages."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from touchstone.projects.library import TEMPLATES, Template, Text, find_template
from touchstone.projects.library.definition import ELAPSED_MINUTES_PER_DAY, MINUTES_PER_DAY
from touchstone.projects.library.tests.forward_pass import earliest_finishes

ITEMS = {
    "scrum": (70, 90),
    "erp-rollout": (200, 250),
    "construction": (120, 160),
    "new-product": (80, 110),
    "marketing-event": (55, 75),
}
WORKING_DAYS = {
    "scrum": (85, 130),
    "erp-rollout": (270, 380),
    "construction": (380, 600),
    "new-product": (210, 330),
    "marketing-event": (65, 100),
}
CHINESE = re.compile(r"[\u4e00-\u9fff]")
SAME_IN_BOTH = {"BOM"}

each_template = pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)


def all_texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from all_texts(part)
    elif is_dataclass(value):
        for name in fields(value):
            yield from all_texts(getattr(value, name.name))


def leaves(template: Template) -> set[str]:
    return {item.slug for item in template.items} - {item.parent for item in template.items if item.parent}


def test_a_template_is_found_by_its_key() -> None:
    assert [find_template(template.key) for template in TEMPLATES] == list(TEMPLATES)
    with pytest.raises(KeyError):
        find_template("no-such-template")


def test_there_is_one_template_for_each_industry() -> None:
    assert [template.industry for template in TEMPLATES] == [
        "software",
        "it",
        "construction",
        "manufacturing",
        "marketing",
    ]


@each_template
def test_slugs_and_keys_are_unique(template: Template) -> None:
    for names in (
        [item.slug for item in template.items] + [risk.slug for risk in template.risks],
        [role.key for role in template.roles],
        [status.key for status in template.statuses],
        [label.key for label in template.labels],
        [field.key for field in template.fields],
    ):
        assert [name for name, times in Counter(names).items() if times > 1] == []
        assert [name for name in names if not re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", name)] == []


@each_template
def test_titles_are_unique_so_that_lists_can_be_read_without_the_tree(template: Template) -> None:
    for language in ("zh", "en"):
        titles = Counter(item.title.read(language) for item in template.items)
        assert [title for title, times in titles.items() if times > 1] == []


@each_template
def test_the_tree_is_in_outline_order_and_only_groups_have_children(template: Template) -> None:
    path: list[str] = []
    for item in template.items:
        while path and path[-1] != item.parent:
            path.pop()
        assert (path[-1] if path else None) == item.parent, item.slug
        path.append(item.slug)
    groups = {item.slug for item in template.items if item.type in ("summary", "epic")}
    assert groups == {item.slug for item in template.items} - leaves(template)


@each_template
def test_links_join_known_leaves_once_and_never_run_in_a_circle(template: Template) -> None:
    ends = [(link.predecessor, link.successor) for link in template.links]
    assert {end for pair in ends for end in pair} <= leaves(template)
    assert [pair for pair, times in Counter(ends).items() if times > 1] == []
    assert earliest_finishes(template).keys() == {item.slug for item in template.items}


@each_template
def test_everything_has_a_reason_to_start_and_leads_to_the_end(template: Template) -> None:
    without_predecessor = leaves(template) - {link.successor for link in template.links}
    without_successor = leaves(template) - {link.predecessor for link in template.links}
    assert len(without_predecessor) == 1, without_predecessor
    assert without_successor == {template.items[-1].slug}


@each_template
def test_durations_are_positive_for_work_and_zero_for_milestones_and_groups(template: Template) -> None:
    inner = leaves(template)
    for item in template.items:
        if item.type == "milestone" or item.slug not in inner:
            assert (item.duration, item.estimate) == (0, None), item.slug
        else:
            day = ELAPSED_MINUTES_PER_DAY if item.duration_elapsed else MINUTES_PER_DAY
            assert 60 <= item.duration <= 120 * day, item.slug
            assert item.duration_elapsed == (item.estimate is None), item.slug


@each_template
def test_what_an_item_names_exists(template: Template) -> None:
    roles = {role.key for role in template.roles}
    labels = {label.key for label in template.labels}
    keys = {field.key for field in template.fields}
    inner = leaves(template)
    for item in template.items:
        assert (item.role in roles) == (item.slug in inner), item.slug
        assert set(item.labels) <= labels, item.slug
        assert {key for key, _ in item.values} <= keys, item.slug
    assert {risk.role for risk in template.risks} <= roles
    assert roles == {item.role for item in template.items if item.role} | {
        risk.role for risk in template.risks
    }


@each_template
def test_texts_are_complete_different_and_of_sane_length(template: Template) -> None:
    for text in all_texts(template):
        assert (text.zh, text.en) == (text.zh.strip(), text.en.strip())
        assert text.zh, text
        assert text.en, text
        assert text.zh != text.en or text.zh in SAME_IN_BOTH, text
        assert not CHINESE.search(text.en), text
        assert CHINESE.search(text.zh) or text.zh in SAME_IN_BOTH, text
        assert len(text.zh) <= 600, text
        assert len(text.en) <= 1200, text
    for item in template.items:
        assert len(item.title.zh) <= 30, item.title
        assert len(item.title.en) <= 70, item.title


@each_template
def test_every_phase_says_what_it_delivers_or_what_it_is_for(template: Template) -> None:
    silent = [item.slug for item in template.items if item.parent is None and not item.description]
    assert silent in ([], ["outside"], ["wave-1", "wave-2", "wave-3"])


@each_template
def test_a_board_has_a_column_for_each_stage_of_work(template: Template) -> None:
    categories = [status.category for status in template.statuses]
    assert categories == sorted(categories, key=["todo", "doing", "done"].index)
    assert set(categories) == {"todo", "doing", "done"}


@each_template
def test_choices_have_options_and_other_fields_have_none(template: Template) -> None:
    for field in template.fields:
        assert (len(field.options) > 1) == (field.kind in ("choice", "choices")), field.key


@each_template
def test_risks_are_rated_and_answered(template: Template) -> None:
    assert len(template.risks) >= 5
    assert all(1 <= risk.probability <= 5 and 1 <= risk.impact <= 5 for risk in template.risks)


@each_template
def test_size_and_length_are_believable(template: Template) -> None:
    fewest, most = ITEMS[template.key]
    shortest, longest = WORKING_DAYS[template.key]
    assert fewest <= len(template.items) <= most
    assert shortest <= max(earliest_finishes(template).values()) / MINUTES_PER_DAY <= longest
