"""Writing links: new, changed, gone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from touchstone.accounts.models import User
from touchstone.integrations.importing.matching import LinkState, Match, link_states
from touchstone.integrations.plan_file.plan import Plan
from touchstone.projects.models import Project
from touchstone.work.actions import edit_link, remove_links
from touchstone.work.actions.linking import NewLink, add_links
from touchstone.work.models import Item, Link

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class LinkCounts:
    """How many links were written."""

    added: int
    edited: int
    removed: int


def write_links(
    project: Project, plan: Plan, match: Match, items: Mapping[str, Item], *, by: User
) -> LinkCounts:
    """Links as the file has them; a link that people removed here stays removed while the file repeats it."""
    old = link_states(match.earlier) if match.earlier else {}
    new = link_states(plan)
    present = _present(items) if match.items else {}
    gone = [present[pair] for pair in old.keys() - new.keys() if pair in present]
    remove_links(gone, by=by)
    changed = [pair for pair, state in new.items() if pair in present and old.get(pair, state) != state]
    for pair in changed:
        edit_link(present[pair], by=by, **_columns(new[pair]))
    wanted = [pair for pair, state in new.items() if pair not in present and old.get(pair) != state]
    add_links(project, [_new_link(pair, new[pair], items) for pair in wanted], by=by)
    return LinkCounts(len(wanted), len(changed), len(gone))


def _present(items: Mapping[str, Item]) -> dict[Pair, Link]:
    uids = {item.pk: uid for uid, item in items.items()}
    links = Link.objects.filter(successor__in=uids, predecessor__in=uids).select_related(
        "successor__project", "predecessor"
    )
    return {(uids[link.predecessor_id], uids[link.successor_id]): link for link in links}


def _new_link(pair: Pair, state: LinkState, items: Mapping[str, Item]) -> NewLink:
    return NewLink(predecessor=items[pair[0]], successor=items[pair[1]], **_columns(state))


def _columns(state: LinkState) -> dict[str, Any]:
    kind, lag, is_elapsed, percent = state
    if percent is None:
        return {"type": kind, "lag": lag, "lag_unit": "elapsed" if is_elapsed else "working"}
    return {"type": kind, "lag": percent, "lag_unit": "elapsed_percent" if is_elapsed else "percent"}
