"""`python -m touchstone.ops.tests.backing_up`: the backup job, done as a worker would."""

import django


def main() -> None:
    django.setup()
    from touchstone.jobs.enqueuing import enqueue
    from touchstone.jobs.models import Job, State
    from touchstone.jobs.tests.conftest import do_next_job

    Job.objects.all().delete()
    enqueue("ops.back_up", by=None)
    done = do_next_job()
    if done.state != State.DONE:
        raise SystemExit(f"{done.state}: {done.error_code}")


if __name__ == "__main__":
    main()
