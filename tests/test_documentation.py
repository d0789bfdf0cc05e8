"""What the documentation says about the code, asked of the code."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.source import ROOT, modules

DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), ROOT / "web/README.md", ROOT / "tests/README.md"])
LANGUAGES = ("zh", "en")
CATALOGUES = sorted(
    [
        *ROOT.glob("web/src/**/text.ts"),
        *ROOT.glob("web/src/**/names.ts"),
        *ROOT.glob("touchstone/**/messages.py"),
    ]
)
# Words that say in a catalogue what the glossary calls otherwise.
RIVALS = {
    "排程": "排期",
    "延误": "逾期",
    "过期任务": "逾期",
    "责任人": "负责人",
    "经办人": "负责人",
    "紧前": "前置任务",
    "后置任务": "后续任务",
    "浮动时间": "总时差",
    "工作项": "事项",
    "无负责人": "没有负责人",
    "No owner": "No assignee",
    "Overdue": "Late",
    "Total float": "Total slack",
}


def test_the_map_of_routes_is_complete() -> None:
    contract = json.loads((ROOT / "web/src/api/openapi.json").read_text(encoding="utf-8"))
    real = {
        (method.upper(), unnamed(path.removeprefix("/api/v1")))
        for path, methods in contract["paths"].items()
        for method in methods
    }
    page = (DOCS / "develop/contract.md").read_text(encoding="utf-8")
    assert set(routes_in(page.partition("## Routes")[2].partition("`GET /live`")[0])) == real


def routes_in(text: str) -> Iterator[tuple[str, str]]:
    for methods, path in re.findall(r"`([A-Z]+(?:/[A-Z]+)*) (/[^`]+)`", text):
        for method in methods.split("/"):
            yield method, unnamed(path)


def unnamed(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_is_explained(language: str) -> None:
    sources = (module.path.read_text(encoding="utf-8") for module in modules())
    known = {name for source in sources for name in re.findall(r"TOUCHSTONE_[A-Z_]+", source)}
    page = (DOCS / f"operate/configuration.{language}.md").read_text(encoding="utf-8")
    assert known <= set(re.findall(r"TOUCHSTONE_[A-Z_]+", page))


def test_what_a_person_reads_is_there_in_both_languages() -> None:
    pages = [*(DOCS / "use").glob("*.??.md"), *(DOCS / "operate").glob("*.??.md")]
    alone = [page.name for page in pages if not all(translation(page, each).exists() for each in LANGUAGES)]
    assert alone == []


def translation(page: Path, language: str) -> Path:
    return page.with_name(f"{page.name.partition('.')[0]}.{language}.md")


def test_both_glossaries_name_the_same_things() -> None:
    keys = {
        language: re.findall(
            r"\| `([^`]+)` \|$",
            (DOCS / f"use/glossary.{language}.md").read_text(encoding="utf-8"),
            re.MULTILINE,
        )
        for language in LANGUAGES
    }
    assert keys["zh"] == keys["en"]
    assert len(keys["zh"]) == len(set(keys["zh"])) > 40


def test_catalogues_use_the_words_of_the_glossary() -> None:
    found = [
        f"{catalogue.relative_to(ROOT)}: {rival}, not {word}"
        for catalogue in CATALOGUES
        for rival, word in RIVALS.items()
        if rival in catalogue.read_text(encoding="utf-8")
    ]
    assert found == []


@pytest.mark.parametrize("document", PAGES, ids=lambda document: str(document.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text(encoding="utf-8"))
    inside = [target for target in targets if "://" not in target]
    assert [target for target in inside if not (document.parent / target).exists()] == []
