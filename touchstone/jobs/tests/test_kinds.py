import pytest

from touchstone.core.texts import declared_texts
from touchstone.jobs.kinds import job, known_kinds


def test_every_kind_of_work_has_a_title_in_both_languages() -> None:
    untitled = [name for name in known_kinds() if f"job.{name}" not in declared_texts()]
    assert untitled == []


def test_a_name_belongs_to_one_kind() -> None:
    with pytest.raises(ValueError, match="registered twice"):
        job("send_mail")(lambda progress: None)
