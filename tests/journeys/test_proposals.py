"""Somebody asks for better schedules, compares them, looks at one over time, applies it and takes it back."""

import itertools
import re

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
TITLES = ("方案设计", "样机试制", "产线验收", "操作培训")


def test_a_better_schedule_is_found_compared_and_applied(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project = chained_project(page)
    before = finish_of(page, project)

    open_page(page, site, f"/projects/{project}/proposals")
    expect(page.get_by_role("heading", name="还没有生成过方案")).to_be_visible()
    page.get_by_role("button", name="生成方案").click()
    comparison = page.get_by_role("region", name="方案比较").get_by_role("table")
    expect(comparison.get_by_role("columnheader", name=re.compile("赶工"))).to_be_visible()
    offered = comparison.get_by_role("button", name="采用…").count()
    assert 2 <= offered <= 4
    expect(comparison.get_by_title("最优").first).to_be_visible()

    column = comparison.get_by_role("columnheader").all_inner_texts()
    place = next(index for index, text in enumerate(column) if text.startswith("赶工")) - 2
    comparison.get_by_role("button", name="查看改动").nth(place).click()
    expect(page.get_by_role("list", name="改动清单")).to_contain_text("在关键链上，工期由 3 天压缩到")

    comparison.get_by_role("link", name="在甘特图中预览").nth(place).click()
    expect(page).to_have_url(re.compile(r"/gantt\?scenario=\d+"))
    expect(page.get_by_text("正在预览“赶工”")).to_be_visible()
    expect(page.locator(".gt-baseline").first).to_be_visible()
    assert finish_of(page, project) == before

    page.get_by_role("link", name="采用…").click()
    asked = page.get_by_role("dialog", name="采用“赶工”？")
    expect(asked).to_contain_text("采用后可以一键撤销")
    asked.get_by_role("button", name="采用方案").click()
    expect(page.get_by_text("方案已采用")).to_be_visible()
    expect(comparison.get_by_role("button", name="采用…")).to_have_count(offered - 1)
    assert finish_of(page, project) < before

    page.get_by_role("button", name="撤销").click()
    expect(comparison.get_by_role("button", name="采用…")).to_have_count(offered)
    assert finish_of(page, project) == before


def chained_project(page: Page) -> int:
    """Four tasks of three days, one after the other."""
    project, items = start_project(page, "设备导入", *TITLES)
    for first, second in itertools.pairwise(items):
        send(page, "POST", f"/projects/{project}/links", predecessor_id=first, successor_id=second)
    return project


def finish_of(page: Page, project: int) -> str:
    """When the project finishes, by the server."""
    return str(send(page, "GET", f"/projects/{project}/plan")["project"]["finish"])
