"""Marketing: a trade fair or product launch, counted back from the day the doors open."""

from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.event.audience import PROMOTION
from touchstone.projects.library.event.prepare import CONTENT, PLAN
from touchstone.projects.library.event.show import FOLLOW_UP, ON_SITE
from touchstone.projects.library.event.stand import BUILD
from touchstone.projects.library.outline import flatten
from touchstone.projects.library.vocabulary import STANDARD_STATUSES, field, label, risk, role

_ITEMS, _LINKS = flatten([PLAN, CONTENT, BUILD, PROMOTION, ON_SITE, FOLLOW_UP])

EVENT = Template(
    key="marketing-event",
    name=Text("市场活动（展会、发布会）", "Marketing event, fair or launch"),
    summary=Text(
        "从策划、嘉宾、搭建、邀约到现场执行和线索跟进，约四个月的倒排计划。",
        "Concept, speakers, stand, invitations, the days themselves and the leads afterwards: a countdown of about four months.",
    ),
    guide=Text(
        "适合参加展会、举办发布会或客户大会。\n\n"
        "1. 开幕日不能改：在“开幕”里程碑上设截止日期，看总时差还剩几天。\n"
        "2. 只参展不办会时，删除议程、嘉宾和主题演讲；只办会时，删除展品和报馆。\n"
        "3. 预计到场人数和大型活动许可要求先确认，许可办不下来活动就办不成。\n"
        "4. 活动结束不是项目结束：线索跟进和投入产出算完才关闭。",
        "For trade fairs, launches and customer conferences.\n\n"
        "1. The opening day cannot move: set it as deadline on “Doors open” and watch the slack.\n"
        "2. At a fair without a conference delete programme, speakers and speeches; at a conference delete exhibits and hall approval.\n"
        "3. Check attendance and permits first: without the permit there is no event.\n"
        "4. The end of the event is not the end of the project: leads and return come after.",
    ),
    industry="marketing",
    roles=(
        role("sponsor", "活动发起人", "Sponsor", ("批准方案与预算", "Approves concept and budget")),
        role(
            "event-lead", "活动负责人", "Event lead", ("统筹策划与现场", "Runs planning and the days on site")
        ),
        role(
            "content-lead",
            "内容负责人",
            "Content lead",
            ("议程、讲稿与口径", "Programme, speeches, messages"),
        ),
        role("designer", "设计师", "Designer", ("主视觉、展台与视频", "Visuals, stand, film")),
        role("sales-lead", "销售负责人", "Sales lead", ("邀约、接待与线索", "Invitations, hosting, leads")),
        role(
            "digital-lead",
            "数字营销",
            "Digital marketing",
            ("报名、投放与直播", "Registration, campaigns, streaming"),
        ),
        role("pr-lead", "媒体公关", "Press officer", ("媒体与新闻稿", "Press and releases")),
        role(
            "product-specialist",
            "产品专家",
            "Product specialist",
            ("演示与展品", "Demonstration and exhibits"),
        ),
        role(
            "logistics-lead", "物料与后勤", "Logistics lead", ("报批、物流与礼品", "Permits, freight, gifts")
        ),
        role("stand-builder", "搭建商", "Stand builder", ("展台与舞台制作", "Builds stand and stage")),
        role("finance", "财务", "Finance", ("预算与结算", "Budget and settlement")),
        role("legal", "法务", "Legal", ("合同与宣传合规", "Contracts and claims")),
    ),
    statuses=STANDARD_STATUSES,
    labels=(
        label("key-date", "关键日期", "Key date", "red"),
        label("permit", "报批", "Permit", "purple"),
        label("outsourced", "外包", "Outsourced", "blue"),
        label("design", "设计", "Design", "pink"),
        label("guest", "嘉宾", "Guest", "orange"),
    ),
    fields=(
        field("cost", "预算金额（元）", "Budget (CNY)", "number"),
        field("supplier", "供应商", "Supplier", "text"),
        field(
            "channel",
            "传播渠道",
            "Channel",
            "choice",
            [
                ("公众号", "WeChat"),
                ("短视频", "Short video"),
                ("邮件", "Mail"),
                ("媒体", "Press"),
                ("线下", "Offline"),
            ],
        ),
        field("quantity", "数量", "Quantity", "number"),
        field("approved_by_legal", "已过合规审核", "Passed legal check", "check"),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=(
        risk(
            "speaker-cancels",
            "重要嘉宾临时取消",
            "An important speaker cancels",
            probability=3,
            impact=4,
            role="event-lead",
            response=(
                "每个主题准备一名内部备选，提前三天再确认行程。",
                "An internal stand-in for each topic; travel is reconfirmed three days ahead.",
            ),
        ),
        risk(
            "low-attendance",
            "到场人数低于预期",
            "Fewer guests than expected",
            probability=4,
            impact=4,
            role="sales-lead",
            response=(
                "按 1.6 倍邀约；每周公布各区域确认数，落后区域加一轮电话。",
                "Invite 1.6 times as many; publish confirmations by region weekly and call again where they lag.",
            ),
        ),
        risk(
            "permit",
            "安全许可或报馆未按时批复",
            "Safety permit or hall approval is late",
            probability=2,
            impact=5,
            role="logistics-lead",
            response=(
                "合同签订当周提交，指定专人每日跟进；控制人数到许可门槛以下作为备案。",
                "Apply in the week of the contract, follow up daily; keep attendance below the threshold as fallback.",
            ),
        ),
        risk(
            "demo-fails",
            "现场演示失败",
            "The demonstration fails on stage",
            probability=3,
            impact=4,
            role="product-specialist",
            response=(
                "双机热备加离线录像；彩排至少完整走两遍。",
                "Two devices and a recording; at least two complete rehearsals.",
            ),
        ),
        risk(
            "freight",
            "展品运输延误或损坏",
            "Exhibits arrive late or damaged",
            probability=3,
            impact=3,
            role="logistics-lead",
            response=(
                "提前两天到仓，易损件随身携带，投保运输险。",
                "Two days' reserve, fragile parts as hand luggage, transport insurance.",
            ),
        ),
        risk(
            "overspend",
            "临时增项导致超预算",
            "Late additions exceed the budget",
            probability=4,
            impact=3,
            role="finance",
            response=(
                "现场增项须发起人书面同意；每周核对已承诺金额。",
                "Additions on site need the sponsor in writing; commitments are checked weekly.",
            ),
        ),
    ),
)
