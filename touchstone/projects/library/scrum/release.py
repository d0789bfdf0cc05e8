"""From the last sprint to a release that people use, and what was learnt."""

from touchstone.projects.library.outline import milestone, phase, task

RELEASE = phase(
    "release",
    "发布与复盘",
    "Release and look back",
    deliverables=[
        ("发布版本与版本说明", "The release and its notes"),
        ("上线检查单与回退方案", "Go-live checklist and way back"),
        ("运维手册与值班安排", "Runbook and on-call roster"),
        ("项目复盘纪要", "Minutes of the retrospective"),
    ],
    items=[
        task(
            "release-candidate",
            "冻结范围，产出候选版本",
            "Freeze scope and cut the release candidate",
            days=1,
            role="tech-lead",
            after="sprint-6-done",
        ),
        task(
            "regression",
            "全量回归与缺陷收敛",
            "Full regression and defect burn-down",
            days=4,
            work_days=8,
            role="tester",
            after="release-candidate",
            checks=[
                ("严重、较严重缺陷清零", "No critical or major defect is open"),
                (
                    "遗留缺陷有规避办法和计划版本",
                    "Each remaining defect has a workaround and a planned version",
                ),
            ],
        ),
        task(
            "user-trial",
            "种子用户试用",
            "Trial with first users",
            days=5,
            work_days=3,
            role="product-owner",
            after="release-candidate",
            about=(
                "选 10～20 位愿意反馈的用户用真实业务跑一周，每天下班前收一次问题。",
                "Ten to twenty willing people use it for real work for a week; problems are collected every evening.",
            ),
        ),
        task(
            "runbook",
            "运维手册、监控告警与备份演练",
            "Runbook, monitoring and a rehearsed restore",
            days=3,
            role="operations",
            after="release-candidate",
            checks=[
                ("备份恢复演练成功并记录用时", "A restore was rehearsed and timed"),
                ("告警能叫醒值班人", "Alerts reach whoever is on call"),
            ],
        ),
        milestone(
            "go-no-go",
            "上线评审通过",
            "Go/no-go decision",
            role="product-owner",
            after=["regression", "user-trial", "runbook"],
            checks=[
                ("回归、试用、安全三项结论均为通过", "Regression, trial and security have passed"),
                ("回退方案演练过", "The way back was rehearsed"),
                ("支持人员和公告已到位", "Support staff and announcement are in place"),
            ],
        ),
        task(
            "canary",
            "灰度发布（10% → 50%）",
            "Staged roll-out (10 % → 50 %)",
            days=3,
            work_days=1.5,
            role="operations",
            after="go-no-go",
            about=(
                "每一级观察一个完整工作日，错误率或响应时间超过阈值立即回退。",
                "Watch each step for one full working day; go back at once when errors or response times pass the limit.",
            ),
        ),
        milestone("released", "全量发布", "Released to everyone", role="product-owner", after="canary"),
        task(
            "hypercare",
            "发布后值守与快速修复",
            "Close watch and quick fixes",
            days=10,
            work_days=8,
            role="tech-lead",
            after="released",
        ),
        task(
            "measure",
            "核对成功指标",
            "Check the measures of success",
            days=2,
            role="product-owner",
            after="released FS+8d",
            about=(
                "对照立项时的指标取数，达不到的给出原因和下一步。",
                "Compare with the measures agreed at the start; say why where they are missed and what comes next.",
            ),
        ),
        task(
            "project-retrospective",
            "项目复盘",
            "Project retrospective",
            days=1,
            work_days=5,
            role="scrum-master",
            after=["hypercare", "measure"],
        ),
        milestone(
            "handed-over",
            "转入常规产品运营",
            "Handed over to regular operation",
            role="product-owner",
            after="project-retrospective",
        ),
    ],
)
