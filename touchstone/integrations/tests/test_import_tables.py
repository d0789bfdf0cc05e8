from tests.browser import Browser
from tests.cast import Cast
from touchstone.integrations.spreadsheet.tests.sheets import workbook
from touchstone.integrations.tests.uploads import apply, outline, titles, upload
from touchstone.projects.models import Project
from touchstone.work.models import Item

ROWS = [("序号", "任务名称", "工期", "前置任务"), ("1", "设计", 3, None), ("2", "=开发", "2周", "1FS+1天")]


def test_a_workbook_is_understood_and_imported(cast: Cast, project: Project):
    browser = cast.browser("member")
    answer = upload(browser, workbook(ROWS), "计划.xlsx", project)
    table = answer.json()["table"]
    assert [(column["title"], column["field"]) for column in table["columns"]] == [
        ("序号", "row"), ("任务名称", "name"), ("工期", "duration"), ("前置任务", "predecessors"),
    ]  # fmt: skip
    assert {"key": "deadline", "name": "截止日期"} in table["fields"]
    assert [(task["name"], task["duration"]) for task in answer.json()["tasks"]] == [
        ("设计", 1440),
        ("=开发", 4800),
    ]
    assert apply(browser, answer).status_code == 200
    assert titles(project) == {"设计", "=开发"}


def test_the_mapping_can_be_corrected_before_the_import(cast: Cast, project: Project):
    browser = cast.browser("member")
    data = workbook([("A", "B"), ("设计", 8), ("开发", 16)])
    answer = upload(browser, data, "plan.xlsx", project)
    assert answer.json()["can"] == {"change": True, "apply": False}
    assert answer.json()["table"]["head"][0] == ["A", "B"]
    choices = {"header_row": 1, "columns": {"0": "name", "1": "duration"}, "duration_unit": "hours"}
    changed = change(browser, answer.json(), choices)
    assert changed.json()["can"]["apply"]
    apply(browser, answer)
    assert dict(Item.objects.values_list("title", "duration")) == {"设计": 480, "开发": 960}


def test_choices_that_make_no_sense_are_refused_by_name(cast: Cast, project: Project):
    browser = cast.browser("member")
    answer = upload(browser, workbook(ROWS), "plan.xlsx", project).json()
    assert change(browser, answer, {"columns": {"0": "nonsense"}}).status_code == 422
    twice = change(browser, answer, {"columns": {"0": "name", "1": "name"}})
    assert twice.json()["findings"][0]["code"] == "import.field_mapped_twice"


def test_a_change_needs_the_version_it_was_read_at(cast: Cast, project: Project):
    browser = cast.browser("member")
    answer = upload(browser, workbook(ROWS), "plan.xlsx", project).json()
    path = f"/imports/{answer['id']}"
    assert browser.patch(path, {"choices": {}}).status_code == 428
    assert browser.patch(path, {"choices": {}}, version=answer["version"]).status_code == 200
    stale = browser.patch(path, {"choices": {}}, version=answer["version"])
    assert (stale.status_code, stale.json()["current"]["version"]) == (412, answer["version"] + 1)


def test_a_table_imported_again_finds_its_tasks_by_name(cast: Cast, project: Project):
    browser = cast.browser("member")
    apply(browser, upload(browser, workbook(ROWS), "plan.xlsx", project))
    more = [ROWS[0], ("1", "准备", 1, None), ("2", "设计", 5, "1"), ("3", "=开发", "2周", "2FS+1天")]
    result = apply(browser, upload(browser, workbook(more), "plan.xlsx", project)).json()["result"]
    assert (result["created"], result["edited"]) == (1, 1)
    assert Item.objects.get(title="设计").duration == 2400


def test_an_import_is_done_once(cast: Cast, project: Project):
    browser = cast.browser("member")
    answer = upload(browser, workbook(ROWS), "plan.xlsx", project)
    assert apply(browser, answer).status_code == 200
    assert apply(browser, answer).json()["code"] == "imports.already_applied"
    assert change(browser, browser.get(f"/imports/{answer.json()['id']}").json(), {}).status_code == 409
    assert len(outline(project)) == 2


def test_refused_files_say_why_in_the_readers_language(cast: Cast):
    browser = cast.browser("owner")
    answer = upload(browser, b"%PDF-1.7 x", "plan.pdf").json()
    assert answer["findings"][0]["message"].startswith("无法识别这个文件")
    browser.patch("/me", {"language": "en"}, version=browser.get("/me").json()["version"])
    answer = upload(cast.browser("owner"), b"%PDF-1.7 x", "plan.pdf").json()
    assert answer["findings"][0]["message"].startswith("This kind of file is not known")


def test_an_empty_file_is_refused_at_once(cast: Cast):
    answer = upload(cast.browser("owner"), b"", "plan.xml")
    assert (answer.status_code, answer.json()["code"]) == (422, "import.file_empty")


def change(browser: Browser, answer: dict, choices: dict):
    return browser.patch(f"/imports/{answer['id']}", {"choices": choices}, version=answer["version"])
