"""The report as Word and PDF."""

import io
import os
import tempfile
from pathlib import Path
from typing import Any

from touchstone.core.texts import is_english, say
from touchstone.insight.models import WeeklyReport
from touchstone.insight.weekly.week import week_of

TEMPLATE = Path(__file__).with_name("report.typ")
CJK_FONTS = ("Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "Microsoft YaHei", "PingFang SC")


def heading_of(report: WeeklyReport) -> str:
    """The report's title with its project and week."""
    week = week_of(report.project, report.week)
    return say(
        "weekly.subject",
        project=report.project.name,
        first=f"{week.monday:%Y-%m-%d}",
        last=f"{week.sunday:%m-%d}",
    )


def word_of(report: WeeklyReport) -> bytes:
    """A Word document; every text of people is only text."""
    from docx import Document
    from docx.oxml.ns import qn

    document = Document()
    style = document.styles["Normal"]
    style.font.name = "Calibri"
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Microsoft YaHei")
    document.add_heading(heading_of(report), level=1)
    _figures_table(document, report.figures)
    for section in report.sections:
        document.add_heading(section["title"], level=2)
        for line in section["body"].splitlines():
            if line.strip():
                is_bullet = line.lstrip().startswith("- ")
                text = line.lstrip().removeprefix("- ")
                document.add_paragraph(_printable(text), style="List Bullet" if is_bullet else None)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _figures_table(document: Any, figures: list[dict[str, str]]) -> None:
    table = document.add_table(rows=0, cols=3, style="Light Grid Accent 1")
    for figure in figures:
        cells = table.add_row().cells
        for cell, text in zip(cells, (figure["name"], figure["value"], figure["recipe"]), strict=True):
            cell.text = _printable(text)


def _printable(text: str) -> str:
    """XML holds no control characters."""
    return "".join(char for char in text if char >= " " or char == "\t")


def pdf_of(report: WeeklyReport) -> bytes:
    """A PDF; the texts go in as data, so nothing in them is markup."""
    import orjson
    import typst

    data = {
        "title": heading_of(report),
        "author": report.author.name,
        "lang": "en" if is_english() else "zh",
        "fonts": list(CJK_FONTS),
        "figures": report.figures,
        "sections": [
            {
                "title": section["title"],
                "lines": [
                    {
                        "bullet": line.lstrip().startswith("- "),
                        "text": _printable(line.lstrip().removeprefix("- ")),
                    }
                    for line in section["body"].splitlines()
                    if line.strip()
                ],
            }
            for section in report.sections
        ],
    }
    with tempfile.TemporaryDirectory(prefix="touchstone-report-") as folder:
        source = Path(folder) / "report.typ"
        source.write_bytes(TEMPLATE.read_bytes())
        (Path(folder) / "report.json").write_bytes(orjson.dumps(data))
        pdf: bytes = typst.compile(os.fspath(source))
    return pdf
