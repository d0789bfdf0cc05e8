"""Looking into the mailbox again and again."""

from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.mail_in.polling import mailbox_is_configured, poll_mailbox


@job("mail_in.poll")
def poll(progress: Progress) -> dict[str, int]:
    """Make comments of the replies that lie in the mailbox."""
    return {"mails": poll_mailbox()}


if mailbox_is_configured():
    recurring("minutely")(poll)
