"""What a notice quotes: read from the comment when it is shown, so that it never outlives it."""

from collections.abc import Iterable

from touchstone.inbox.concerns import LONGEST_EXCERPT
from touchstone.inbox.models import Notice
from touchstone.work.models import Comment


def excerpts_of(notices: Iterable[Notice]) -> dict[int, str]:
    """The first words of each notice's comment or description, by the notice's id; one query."""
    told = {notice.pk: notice.told for notice in notices}
    wanted = {row["comment_id"] for row in told.values() if "comment_id" in row}
    live = Comment.objects.filter(pk__in=wanted, removed_at=None) if wanted else Comment.objects.none()
    bodies = dict(live.values_list("pk", "body"))
    return {
        notice_id: (bodies.get(row["comment_id"], "") if "comment_id" in row else row.get("excerpt", ""))[
            :LONGEST_EXCERPT
        ]
        for notice_id, row in told.items()
    }
