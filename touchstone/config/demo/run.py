"""One demo project while its year is played: its rows, its people, its state."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from touchstone.accounts.models import Department, Organisation, User
from touchstone.config.demo.agenda import Agenda
from touchstone.config.demo.chance import chance_of
from touchstone.config.demo.founding import People
from touchstone.config.demo.office_hours import OfficeHours
from touchstone.config.demo.plan_state import Works, read_dates, read_works
from touchstone.config.demo.telling import Change, Defect, Line, Story
from touchstone.core import clock
from touchstone.core.gesture import gesture
from touchstone.projects.actions import edit_project, set_member, star_project
from touchstone.projects.models import Project, ProjectRole
from touchstone.projects.queries import find_project
from touchstone.work.actions import edit_items, start_project
from touchstone.work.models import Item
from touchstone.workflow.models import Status


@dataclass(frozen=True)
class World:
    """What all projects share: the people, their working time, and what is to come."""

    people: People
    hours: OfficeHours
    agenda: Agenda


@dataclass
class Run:
    """What the acts of one project share."""

    story: Story
    project: Project
    world: World
    items: dict[str, int]
    statuses: dict[str, int]
    works: Works
    chance: Random
    decks: dict[str, list[str]] = field(default_factory=dict)
    slips: dict[str, tuple[Line, ...]] = field(default_factory=dict)
    phases: dict[int, str] = field(default_factory=dict)
    is_over: bool = False

    @property
    def people(self) -> People:
        return self.world.people

    @property
    def hours(self) -> OfficeHours:
        return self.world.hours

    @property
    def agenda(self) -> Agenda:
        return self.world.agenda

    @property
    def manager(self) -> User:
        return self.people[self.story.manager]

    def item(self, item_id: int) -> Item:
        return self._rows([item_id])[0]

    def report(self, changes: dict[int, dict[str, Any]], *, by: User) -> None:
        """Several changes of one person in one gesture."""
        if changes:
            edit_items(self._rows(changes), changes, by=by)

    def refresh(self) -> None:
        read_dates(self.works, self.hours)

    def _rows(self, ids: Iterable[int]) -> list[Item]:
        related = ("project__calendar", "type__workflow", "status")
        return list(Item.objects.filter(pk__in=list(ids)).select_related(*related).order_by("pk"))


def open_run(story: Story, world: World) -> Run:
    """Create the story's project from its template, with its members, in one gesture."""
    people, manager = world.people, world.people[story.manager]
    organisation = Organisation.objects.get()
    with gesture(manager):
        project = start_project(
            organisation,
            by=manager,
            template=story.template,
            people=_cast(story, people),
            name=story.name,
            key=story.key,
            description=f"{story.about}\n\n{story.english}.",
            start_date=world.hours.today(clock.now()),
            department_id=Department.objects.get(name=story.department).pk,
        )
        for name in sorted(_speakers(story) - set(story.roles.values()) - {story.manager}):
            set_member(project, by=manager, user=people[name], role=ProjectRole.MEMBER)
        set_member(project, by=manager, user=people[story.sponsor], role=ProjectRole.MANAGER)
        for name in dict.fromkeys((story.manager, story.sponsor, *story.followed_by)):
            star_project(project, by=people[name])
        if story.is_confidential:
            edit_project(project, by=manager, visibility="members")
    return _read_run(story, find_project(manager, project.pk), world)


def _read_run(story: Story, project: Project, world: World) -> Run:
    rows = Item.objects.filter(project=project).select_related("type").order_by("number")
    slugs = [*(item.slug for item in story.template.items), *(risk.slug for risk in story.template.risks)]
    items = dict(zip(slugs, rows, strict=True))
    cast = {person.pk: person for person in world.people.values()} | {0: world.people[story.manager]}
    slips = {slip.on: slip.days for slip in story.slips}
    run = Run(
        story=story,
        project=project,
        world=world,
        items={slug: item.pk for slug, item in items.items()},
        statuses=dict(Status.objects.filter(workflow__project=project).values_list("key", "pk")),
        works=read_works(project, items, cast, slips, story.pace),
        chance=chance_of(f"{story.key}-chance"),
        slips={slip.on: slip.lines for slip in story.slips},
    )
    run.refresh()
    return run


def _cast(story: Story, people: People) -> dict[str, User]:
    return {role: people[name] for role, name in story.roles.items()}


def _speakers(story: Story) -> set[str]:
    """Everybody who says or does something in the story."""
    talks = [thread.lines for thread in story.threads] + [slip.lines for slip in story.slips]
    names = {line.who for lines in talks for line in lines}
    troubles: list[Defect | Change] = [*story.defects, *story.changes]
    for trouble in troubles:
        names |= {trouble.by, trouble.to, *(line.who for line in trouble.lines)}
    names |= {note.line.who for note in story.risk_notes} | {paper.who for paper in story.papers}
    return names | {story.sponsor, *story.guests}
