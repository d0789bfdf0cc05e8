"""Taking back what was done in meetings; cards and votes have no events, their authors remove them."""

from datetime import date, time
from typing import Any
from uuid import UUID

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.core.errors import Conflict
from touchstone.meetings import actions
from touchstone.meetings.actions.retrospectives import link_action
from touchstone.meetings.minutes import PARTS, entry_of, plan_of, standup_of
from touchstone.meetings.models import StandupEntry
from touchstone.meetings.queries import find_action, find_card, find_retrospective
from touchstone.projects.queries import find_project
from touchstone.work.queries.items import find_item


@undoes("standup.entry_edited")
def unwrite_entry(event: Event, by: Any) -> None:
    standup = standup_of(find_project(by, event.project_id or 0), date.fromisoformat(event.after["date"]))
    found = StandupEntry.objects.filter(standup=standup.pk, person=event.after["person_id"]).first()
    if found is None:
        raise Conflict("audit.nothing_left_to_undo")
    entry = entry_of(standup, found.person)
    expect_unchanged(event, {name: getattr(entry, name) for name in PARTS}, str(standup.date))
    actions.edit_entry(entry, by=by, **event.before)


@undoes("standup.notes_edited")
def unwrite_notes(event: Event, by: Any) -> None:
    standup = standup_of(find_project(by, event.project_id or 0), date.fromisoformat(event.after["date"]))
    expect_unchanged(event, {"notes": standup.notes}, str(standup.date))
    actions.edit_notes(standup, by=by, notes=event.before["notes"])


@undoes("standup.plan_edited")
def plan_back(event: Event, by: Any) -> None:
    plan = plan_of(find_project(by, event.project_id or 0))
    before = dict(event.before)
    if "at" in before:
        before["at"] = time.fromisoformat(before["at"])
    actions.plan_standup(plan, by=by, **before)


@undoes("retrospective.created", "retrospective.restored")
def remove(event: Event, by: Any) -> None:
    actions.remove_retrospective(find_retrospective(by, event.subject_id), by=by)


@undoes("retrospective.removed")
def restore(event: Event, by: Any) -> None:
    actions.restore_retrospective(find_retrospective(by, event.subject_id, removed=True), by=by)


@undoes("retrospective.edited")
def edit_back(event: Event, by: Any) -> None:
    row = find_retrospective(by, event.subject_id)
    before = {name: value for name, value in event.before.items() if name != "closed_at"}
    expect_unchanged(event, {name: getattr(row, name) for name in before}, row.title)
    actions.edit_retrospective(row, by=by, **before)


@undoes("retrospective.card_grouped")
def ungroup(event: Event, by: Any) -> None:
    lead = event.before["lead_id"]
    card = find_card(by, UUID(event.before["card_id"]))
    actions.group_card(card, by=by, lead=find_card(by, UUID(lead)) if lead else None)


@undoes("retrospective.action_added")
def unfollow(event: Event, by: Any) -> None:
    actions.remove_action(find_action(by, event.subject_id), by=by)


@undoes("retrospective.action_removed")
def follow_again(event: Event, by: Any) -> None:
    retrospective = find_retrospective(by, event.before["retrospective_id"])
    link_action(retrospective, by=by, item=find_item(by, event.before["item_id"]))
