"""Three waves of sites. One description of a site's roll-out; what is done follows from the kind of business."""

from touchstone.projects.library.erp.sites import SITES, Site, SiteKind
from touchstone.projects.library.outline import Node, Pair, milestone, phase, task

MASTER_DATA: dict[SiteKind, Pair] = {
    "plant": ("物料、BOM 与工艺路线清洗", "clean materials, BOMs and routings"),
    "sales": ("客户、价格与信用数据清洗", "clean customers, prices and credit limits"),
    "logistics": ("库位与库存数据清洗", "clean storage bins and stock"),
}
INTERFACE: dict[SiteKind, Pair] = {
    "plant": ("车间 MES 与条码接口联调", "connect MES and barcode"),
    "sales": ("数电票与 CRM 接口联调", "connect e-invoice and CRM"),
    "logistics": ("仓储 WMS 与电子面单接口联调", "connect WMS and shipping labels"),
}
DATA_DAYS: dict[SiteKind, int] = {"plant": 20, "sales": 12, "logistics": 15}
PROCESS_ROLE: dict[SiteKind, str] = {
    "plant": "production-lead",
    "sales": "sales-lead",
    "logistics": "supply-chain-lead",
}
CUTOVER_CHECKS: dict[SiteKind, Pair] = {
    "plant": ("在制工单清理或按工序结转", "Open work orders are closed or carried over by operation"),
    "sales": ("未清订单、预收款逐笔核对", "Open orders and advance payments are checked one by one"),
    "logistics": ("全面盘点，账实差异处理完毕", "A full stock-take was done and differences settled"),
}


def site_rollout(site: Site, starts_after: str) -> Node:
    zh, en, s = site.zh, site.en, site.slug
    return phase(
        s,
        zh,
        en[0].upper() + en[1:],
        deliverables=[
            ("上线确认书（单位负责人签字）", "Go-live confirmation signed by the head of the site")
        ],
        items=[
            *_prepare(site, starts_after),
            *_connect(site),
            *_train_and_test(site),
            *_go_live(site),
            *_settle(site),
        ],
    )


def _prepare(site: Site, starts_after: str) -> list[Node]:
    zh, en, s = site.zh, site.en, site.slug
    return [
        task(
            f"{s}-start",
            f"{zh}启动会与推广小组组建",
            f"{en}: kick off and form the local team",
            days=2,
            role="site-lead",
            after=starts_after,
            checks=[
                ("单位负责人亲自动员", "The head of the site opens the meeting in person"),
                ("每个业务至少一名关键用户", "At least one key user for each process"),
            ],
        ),
        task(
            f"{s}-gaps",
            f"{zh}业务差异调研与确认",
            f"{en}: analyse and settle local differences",
            days=8 if site.kind == "plant" else 6,
            role=PROCESS_ROLE[site.kind],
            after=f"{s}-start",
            about=(
                "只认法规、客户和工艺带来的差异；“习惯这样做”不算差异。",
                "Only law, customers and technology justify a difference; habit does not.",
            ),
        ),
        task(
            f"{s}-data",
            f"{zh}{MASTER_DATA[site.kind][0]}",
            f"{en}: {MASTER_DATA[site.kind][1]}",
            days=DATA_DAYS[site.kind],
            role="data-lead",
            after=f"{s}-start",
            labels=["master-data"],
        ),
    ]


def _connect(site: Site) -> list[Node]:
    zh, en, s = site.zh, site.en, site.slug
    return [
        task(
            f"{s}-devices",
            f"{zh}网络、终端与打印准备",
            f"{en}: network, terminals and printers",
            days=5,
            work_days=3,
            role="basis",
            after=f"{s}-start",
        ),
        task(
            f"{s}-interface",
            f"{zh}{INTERFACE[site.kind][0]}",
            f"{en}: {INTERFACE[site.kind][1]}",
            days=8,
            role="integration-lead",
            after=[f"{s}-gaps", f"{s}-devices"],
            labels=["interface"],
        ),
    ]


def _train_and_test(site: Site) -> list[Node]:
    zh, en, s = site.zh, site.en, site.slug
    return [
        task(
            f"{s}-key-users",
            f"{zh}关键用户培训",
            f"{en}: train key users",
            days=3,
            role="trainer",
            after=f"{s}-gaps",
            labels=["training"],
        ),
        task(
            f"{s}-uat",
            f"{zh}用户验收测试",
            f"{en}: user acceptance test",
            days=8,
            work_days=24,
            role="test-lead",
            after=[f"{s}-key-users", f"{s}-data", f"{s}-interface"],
            labels=["uat"],
            checks=[
                ("本单位真实业务场景全部跑通", "Every real case of the site was run"),
                ("用户本人签字", "Signed by the users themselves"),
            ],
        ),
        task(
            f"{s}-end-users",
            f"{zh}最终用户培训与上岗考核",
            f"{en}: train and test end users",
            days=5,
            role="trainer",
            after=f"{s}-uat SS+2d",
            labels=["training"],
        ),
    ]


def _go_live(site: Site) -> list[Node]:
    zh, en, s = site.zh, site.en, site.slug
    return [
        task(
            f"{s}-cutover",
            f"{zh}期初导入与切换",
            f"{en}: load opening data and cut over",
            days=3,
            work_days=9,
            role="cutover-lead",
            after=[f"{s}-uat", f"{s}-end-users"],
            labels=["cutover"],
            checks=[
                CUTOVER_CHECKS[site.kind],
                ("旧系统停止录入并只读", "The old system is frozen and read-only"),
                ("期初余额三方核对签字", "Opening balances are reconciled and signed by three parties"),
            ],
        ),
        milestone(
            f"{s}-live",
            f"{zh}上线",
            f"{en}: live",
            role="site-lead",
            after=f"{s}-cutover",
            labels=["cutover"],
        ),
    ]


def _settle(site: Site) -> list[Node]:
    zh, en, s = site.zh, site.en, site.slug
    return [
        task(
            f"{s}-support",
            f"{zh}上线支持",
            f"{en}: support after go-live",
            days=15,
            work_days=20 if site.kind == "plant" else 10,
            role="consultant",
            after=f"{s}-live",
        ),
        task(
            f"{s}-month-end",
            f"{zh}首次月结",
            f"{en}: first month-end",
            days=3,
            role="finance-lead",
            after=f"{s}-live FS+18d",
        ),
        milestone(
            f"{s}-handed-over",
            f"{zh}移交运维",
            f"{en}: handed over to support",
            role="site-lead",
            after=[f"{s}-support", f"{s}-month-end"],
        ),
    ]


def wave(number: int, chinese_number: str, starts_after: str) -> Node:
    """The sites of a wave start two days apart, so that consultants can be at every kick-off."""
    sites = [site for site in SITES if site.wave == number]
    starts = [starts_after] + [f"{site.slug}-start" for site in sites[:-1]]
    return phase(
        f"wave-{number}",
        f"第{chinese_number}批推广",
        f"Wave {number}",
        items=[
            *(site_rollout(site, start) for site, start in zip(sites, starts, strict=True)),
            task(
                f"wave-{number}-review",
                f"第{chinese_number}批推广复盘",
                f"Review of wave {number}",
                days=2,
                role="project-manager",
                after=[f"{site.slug}-live FS+5d" for site in sites],
                checks=[
                    (
                        "对比计划与实际用时，修正下一批计划",
                        "Compare planned and actual time, correct the next wave",
                    ),
                    ("共性问题回写模板和手册", "Common issues go back into template and manuals"),
                ],
            ),
            milestone(
                f"wave-{number}-done",
                f"第{chinese_number}批全部上线",
                f"Wave {number} live",
                role="sponsor",
                after=f"wave-{number}-review",
            ),
        ],
    )


WAVES = (
    wave(1, "一", "pilot-accepted"),
    wave(2, "二", "wave-1-done"),
    wave(3, "三", "wave-2-done"),
)
