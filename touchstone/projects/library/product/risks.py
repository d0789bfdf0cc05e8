"""What usually upsets a product launch."""

from touchstone.projects.library.vocabulary import risk

RISKS = (
    risk(
        "tool-delay",
        "模具多次修模，T2 延期",
        "Tools need more corrections and T2 slips",
        probability=4,
        impact=4,
        role="tooling-engineer",
        response=(
            "DFM 阶段做模流分析；合同约定延期罚则；预留一次修模时间。",
            "Flow analysis at DFM; penalties in the contract; time for one more correction is planned.",
        ),
    ),
    risk(
        "component-shortage",
        "关键芯片交期拉长或停产",
        "A key chip has long delivery or is discontinued",
        probability=4,
        impact=5,
        role="buyer",
        response=(
            "设计冻结前完成第二来源验证；长交期料 EBOM 发布当周下单。",
            "A second source is tested before design freeze; long-lead parts are ordered in the week of the EBOM.",
        ),
    ),
    risk(
        "certification-fails",
        "EMC 或安规认证一次不过",
        "EMC or safety certification fails at first",
        probability=3,
        impact=4,
        role="electronics-engineer",
        response=(
            "EVT 即做摸底测试，预留滤波与屏蔽位置；认证机构预约两次档期。",
            "First tests at EVT, room for filters and shields; two slots booked at the laboratory.",
        ),
    ),
    risk(
        "yield",
        "试产直通率不达标",
        "First-pass yield misses its target",
        probability=3,
        impact=4,
        role="process-engineer",
        response=(
            "试产前完成防呆验证；前三大不良设专人，日清日结。",
            "Mistake-proofing is proven before the run; the top three defects each have an owner and are closed daily.",
        ),
    ),
    risk(
        "spec-change",
        "客户在 DVT 后更改规格",
        "The customer changes the specification after DVT",
        probability=3,
        impact=5,
        role="project-manager",
        response=(
            "规格冻结书客户签字；更改走变更流程，费用与节点一并确认。",
            "The customer signs the freeze; changes go through change control with cost and dates.",
        ),
    ),
    risk(
        "cost",
        "实际成本高于目标成本",
        "Actual cost exceeds target cost",
        probability=4,
        impact=3,
        role="cost-engineer",
        response=(
            "每个节点滚动核算 BOM 成本，超 3% 即立项降本。",
            "BOM cost is recalculated at every gate; more than 3 % over starts a cost-reduction task.",
        ),
    ),
)
