"""WIP limits: how many cards a column may hold before the next one has to wait."""

from collections.abc import Sequence

from touchstone.accounts.models import User
from touchstone.boards.models import Board
from touchstone.boards.placing import Step, key_of, place_of, standing_at, stands_at
from touchstone.boards.queries.cards import cards_of
from touchstone.boards.settings import BoardSettings, read_settings
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.work.models import Item


def check_limit(
    board: Board, item: Item, steps: Sequence[Step], *, by: User, override_reason: str = ""
) -> None:
    """Refuse a card that would exceed the limit of its new column, unless the reason says why it must.

    Cards are counted while the board's row is held, so of two that come for the last place one waits
    and is refused. Only a board that refuses counts; one that warns leaves it to the page.
    """
    settings = read_settings(board.settings)
    if settings.limit_mode != "refuse":
        return
    places = _counted_places(settings, item, steps)
    limit = settings.limits.get(key_of(places[0].value))
    if limit is None or all(stands_at(item, place.field, place.value) for place in places):
        return
    Board.objects.select_for_update().order_by().values_list("pk").get(pk=board.pk)
    cards = cards_of(board, by).exclude(pk=item.pk)
    for place in places:
        cards = cards.filter(standing_at(place.field, place.value))
    count = cards.count()
    if count < limit:
        return
    reason = override_reason.strip()
    if not reason:
        raise Conflict("boards.wip_limit_reached", limit=limit, count=count)
    told = {"board_id": board.pk, "limit": limit, "count": count, "override_reason": reason}
    record("card.limit_overridden", item, by=by, after=told)


def _counted_places(settings: BoardSettings, item: Item, steps: Sequence[Step]) -> list[Step]:
    """The column that the card comes into and, where limits hold in each lane, the lane."""
    going = {step.field: step for step in steps}
    fields = [settings.columns]
    if settings.limit_per_lane and settings.lanes:
        fields.append(settings.lanes)
    return [going.get(field) or Step(field, place_of(item, field)) for field in fields]
