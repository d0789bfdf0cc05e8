"""Somebody is told what concerns them, finds a word, and asks when a project may be over."""

import itertools
import re

from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, send, set_preferences, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
MEMBER = "zhou.zihan@huaheng.example"
SIMULATED_WITHIN = 90_000
"""The first simulation of a process compiles its loops."""


def test_an_assigned_task_reaches_the_inbox_at_once_and_leaves_it_by_a_key(
    page: Page, site: Site, browser: Browser
) -> None:
    sign_in(page, site.sign_in_link(MEMBER))
    set_preferences(page, language="zh-hans")
    me = send(page, "GET", "/me")["id"]
    open_page(page, site, "/inbox")
    other = browser.new_context(locale="zh-CN").new_page()
    sign_in(other, site.sign_in_link(MANAGER))
    project, items = start_project(other, "设备搬迁", "吊装方案评审")
    send(other, "PUT", f"/projects/{project}/members/{me}", role="member")
    send(other, "PATCH", f"/items/{items[0]}", version=1, assignee_id=me)

    notice = page.get_by_role("link", name=re.compile("把“吊装方案评审”指派给了您"))
    expect(notice).to_be_visible()
    notice.focus()
    page.keyboard.press("e")
    expect(notice).to_be_hidden()
    page.get_by_role("button", name="已处理", exact=True).click()
    expect(notice).to_be_visible()
    other.context.close()


def test_a_word_of_two_characters_is_found_and_marked(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MEMBER))
    set_preferences(page, language="zh-hans")
    open_page(page, site, "/search")
    page.get_by_role("main").get_by_role("searchbox").fill("验收")
    hits = page.get_by_role("main").locator("li mark")
    expect(hits.first).to_have_text("验收")
    page.get_by_role("button", name="人员").click()
    page.get_by_role("main").get_by_role("searchbox").fill("zzh")
    expect(page.get_by_role("main").get_by_text("周子涵").first).to_be_visible()
    expect(page).to_have_url(re.compile("kind=person"))


def test_a_simulation_says_how_sure_the_finish_is(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    set_preferences(page, language="zh-hans")
    project, items = start_project(page, "样机交付", "设计", "试制", "测试")
    for first, second in itertools.pairwise(items):
        send(page, "POST", f"/projects/{project}/links", predecessor_id=first, successor_id=second)
    open_page(page, site, f"/projects/{project}/forecast")
    expect(page.get_by_text("还没有模拟过")).to_be_visible()
    page.get_by_role("button", name="开始模拟").click()
    chart = page.get_by_role("img", name=re.compile("一半的模拟在"))
    expect(chart).to_be_visible(timeout=SIMULATED_WITHIN)
    expect(page.get_by_role("table", name="影响最大的任务").get_by_text("试制")).to_be_visible()
    page.get_by_role("button", name="排期质量").click()
    expect(page.get_by_text("逻辑关系缺失")).to_be_visible()
    page.get_by_role("button", name="挣值").click()
    expect(page.get_by_text("还没有基线")).to_be_visible()
