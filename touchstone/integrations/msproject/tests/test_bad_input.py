import gzip

import pytest

from touchstone.integrations.msproject.tests.documents import (
    document,
    read,
    read_task,
    refusal_of,
    task_xml,
    xml,
)
from touchstone.integrations.plan_file.limits import LIMITS

SOUND = document(task_xml(1, Name="设计"))

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><Project><Tasks><Task><UID>1</UID><Name>&c;</Name></Task>'
    "</Tasks></Project>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    "<Project><Tasks><Task><UID>1</UID><Name>&secret;</Name></Task></Tasks></Project>"
)


BAD_DOCUMENTS: dict[str, tuple[str | bytes, str]] = {
    "laughs": (LAUGHS, "import.xml_dtd"),
    "a file from outside": (OUTSIDE, "import.xml_dtd"),
    "a dtd from outside": (
        '<!DOCTYPE Project SYSTEM "http://127.0.0.1:9/x.dtd">' + SOUND.partition("?>")[2],
        "import.xml_dtd",
    ),
    "end missing": (SOUND[:-30], "import.file_truncated"),
    "half": (SOUND[: len(SOUND) // 2], "import.file_truncated"),
    "tags that do not match": (SOUND.replace("</Name>", "</Nome>"), "import.file_malformed"),
    "an unknown entity": (SOUND.replace("设计", "&undefined;"), "import.file_malformed"),
    "a web page": ("<html><body>Sign in</body></html>", "import.file_not_project"),
    "no tasks": ("<Project><Tasks/></Project>", "import.nothing_found"),
    "more after the end": (SOUND.encode() + b"\x00\x01\x02</Project>", "import.file_malformed"),
    "no gzip": (b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xff\xff\xff\xff", "import.file_malformed"),
    "half a gzip": (gzip.compress(SOUND.encode())[:-12], "import.file_truncated"),
    "no encoding": (
        SOUND.replace("设计", "x").encode().replace(b">x<", b">\xff\xff\xff<"),
        "import.file_encoding",
    ),
}


@pytest.mark.parametrize("case", BAD_DOCUMENTS)
def test_documents_that_cannot_be_trusted_or_read_are_refused(case):
    data, code = BAD_DOCUMENTS[case]
    assert refusal_of(data) == code


def test_a_gzip_bomb_is_refused_before_it_is_unpacked():
    assert refusal_of(gzip.compress(b"\x00" * 50_000_000)) == "import.archive_bomb"


def test_nesting_without_end_is_refused():
    assert refusal_of(f"<Project>{'<a>' * 5000}{'</a>' * 5000}</Project>") == "import.file_malformed"


def test_a_text_beyond_the_parser_is_refused():
    assert refusal_of(document(task_xml(1, Notes="x" * 11_000_000))) == "import.file_malformed"


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("UTF-8", "utf-8-sig"),
        ("UTF-16", "utf-16"),
        ("GBK", "gbk"),
        ("gb2312", "gb18030"),
        ("GB18030", "gb18030"),
        ("Big5", "big5"),
    ],
)
def test_declared_encodings_are_read(declared, codec):
    plan, found = read(
        document(
            task_xml(1, Name="設計" if codec == "big5" else "设计𠀀" if codec == "gb18030" else "设计"),
            encoding=declared,
        ).encode(codec)
    )
    assert plan.tasks[0].name[0] in "设設"
    assert found == {}


def test_chinese_text_that_claims_to_be_utf8_is_read_and_reported():
    plan, found = read(document(task_xml(1, Name="施工准备")).encode("gbk"))
    assert plan.tasks[0].name == "施工准备"
    assert dict(found["import.encoding_guessed"].params) == {"encoding": "GB18030"}


def test_packed_documents_are_read():
    assert read(gzip.compress(SOUND.encode()))[0].tasks[0].name == "设计"


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"Start": "yesterday"}, "import.date_unreadable", "start"),
        ({"Start": "1899-12-31T00:00:00"}, "import.date_out_of_range", "start"),
        ({"Deadline": "2200-01-01T00:00:00"}, "import.date_out_of_range", "deadline"),
        ({"Deadline": "99999-01-01T00:00:00"}, "import.date_unreadable", "deadline"),
        ({"Duration": "five days"}, "import.duration_unreadable", "duration"),
        ({"Duration": "PT999999999H0M0S"}, "import.number_out_of_range", "duration"),
        ({"Duration": "PT9999999999999H"}, "import.duration_unreadable", "duration"),
        ({"PercentComplete": 250}, "import.number_out_of_range", "percent_complete"),
        ({"PercentComplete": "NaN"}, "import.number_unreadable", "percent_complete"),
        ({"Priority": "1e400"}, "import.number_out_of_range", "priority"),
        ({"Cost": "NaN"}, "import.number_unreadable", "cost"),
        ({"Cost": "Infinity"}, "import.number_unreadable", "cost"),
        ({"ConstraintType": 42}, "import.number_out_of_range", "constraint"),
    ],
)
def test_values_out_of_reason_name_row_and_field(values, code, field):
    _, found = read_task(ID=17, **values)
    assert (found[code].severity, found[code].field) == ("error", field)
    assert found[code].places == ((17, str(next(iter(values.values())))),)


def test_a_name_of_a_hundred_thousand_characters_is_an_error_with_its_row():
    _, found = read_task(Name="名" * 100_000)
    assert found["import.text_too_long"].places[0].row == 1


def test_markup_in_texts_is_only_text():
    task, _ = read_task(
        Name="&lt;img src=x onerror=alert(1)&gt;", Notes="<![CDATA[<script>alert(1)</script>]]>"
    )
    assert task.name == "<img src=x onerror=alert(1)>"
    assert task.notes == "<script>alert(1)</script>"


def test_doubled_ids_and_cycles_and_loose_links_are_errors():
    links = "".join(xml("PredecessorLink", PredecessorUID=uid) for uid in (2, 77))
    back = xml("PredecessorLink", PredecessorUID=1)
    _, found = read(document(task_xml(1, content=links), task_xml(2, content=back), task_xml(2)))
    assert {code for code, finding in found.items() if finding.severity == "error"} == {
        "import.task_uid_duplicate",
        "import.link_dangling",
        "import.link_cycle",
    }


def test_too_deep_an_outline_is_refused():
    tasks = [task_xml(level, level) for level in range(1, LIMITS.depth + 2)]
    assert refusal_of(document(*tasks)) == "import.outline_too_deep"


def test_more_tasks_than_the_limit_are_refused_while_reading():
    tasks = [f"<Task><UID>{number}</UID></Task>" for number in range(1, LIMITS.tasks + 2)]
    assert refusal_of(document(*tasks)) == "import.too_many"
