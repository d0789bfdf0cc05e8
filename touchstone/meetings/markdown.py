"""Meetings as Markdown, to paste into a mail or a page."""

from touchstone.core.texts import say
from touchstone.meetings.board import actions_told
from touchstone.meetings.models import Card, Retrospective


def retrospective_as_markdown(row: Retrospective) -> str:
    """Columns with their cards, the most votes first, then the actions."""
    cards = list(row.cards.all())
    votes = {card.pk: sum(card.votes.values_list("count", flat=True)) for card in cards}
    lines = [f"# {row.title}", ""]
    for column in row.columns:
        lines += [f"## {column['name']}", ""]
        leads = [card for card in cards if card.column == column["key"] and card.lead_id is None]
        for lead in sorted(leads, key=lambda card: -votes[card.pk]):
            lines += _card_lines(lead, cards, votes[lead.pk])
        lines.append("")
    lines += [f"## {say('retrospective.actions')}", ""]
    for action in actions_told(row):
        who = action["assignee_name"] or say("retrospective.nobody")
        due = f", {action['deadline'][:10]}" if action["deadline"] else ""
        box = "x" if action["is_done"] else " "
        lines.append(f"- [{box}] {action['item_key']} {action['title']} ({who}{due})")
    return "\n".join(lines) + "\n"


def _card_lines(lead: Card, cards: list[Card], votes: int) -> list[str]:
    told = f" ({say('retrospective.votes', count=votes)})" if votes else ""
    below = [f"  - {_flat(card.text)}" for card in cards if card.lead_id == lead.pk]
    return [f"- {_flat(lead.text)}{told}", *below]


def _flat(text: str) -> str:
    return " ".join(text.split())
