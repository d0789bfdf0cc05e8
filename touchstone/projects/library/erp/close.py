"""Stabilise the whole, hand over to the support team, accept and look back."""

from touchstone.projects.library.erp.sites import SITES
from touchstone.projects.library.outline import milestone, phase, task

CLOSE = phase(
    "close",
    "验收与收尾",
    "Acceptance and closure",
    deliverables=[
        ("项目验收报告", "Acceptance report"),
        ("运维手册与支持体系", "Runbook and support organisation"),
        ("效益评估与复盘报告", "Benefit assessment and lessons"),
    ],
    items=[
        task(
            "support-organisation",
            "建立内部支持体系（关键用户—IT—厂商）",
            "Set up support in three lines (key users, IT, vendor)",
            days=10,
            role="project-manager",
            after="wave-2-done",
            checks=[
                ("问题分级与响应时限发布", "Severity levels and response times are published"),
                ("常见问题不少于 50 条", "At least 50 answered questions"),
            ],
        ),
        task(
            "performance-tuning",
            "全量用户性能调优",
            "Tune performance with all users",
            days=8,
            role="basis",
            after="wave-3-done",
        ),
        task(
            "old-systems",
            "旧系统停用与数据归档",
            "Retire old systems and archive their data",
            days=8,
            role="basis",
            after=["wave-3-done", *(f"{site.slug}-handed-over" for site in SITES)],
            about=(
                "会计档案按规定年限保留并能查询，下线前由财务、审计确认。",
                "Accounting records stay readable for the legal term; finance and audit confirm before switch-off.",
            ),
        ),
        task(
            "benefits",
            "效益评估（库存、交期、月结天数）",
            "Assess benefits (stock, lead time, days to close)",
            days=5,
            role="project-manager",
            after="wave-3-done FS+15d",
        ),
        task(
            "knowledge-transfer",
            "文档移交与知识转移",
            "Hand over documents and knowledge",
            days=6,
            role="consultant",
            after="support-organisation",
        ),
        task(
            "acceptance",
            "项目验收与尾款结算",
            "Final acceptance and settlement",
            days=5,
            role="sponsor",
            after=["performance-tuning", "old-systems", "benefits", "knowledge-transfer"],
        ),
        task(
            "lessons", "项目复盘", "Lessons learnt", days=2, role="project-manager", after="acceptance SS+2d"
        ),
        milestone("closed", "项目关闭", "Project closed", role="sponsor", after=["acceptance", "lessons"]),
    ],
)
