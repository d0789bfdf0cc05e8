"""What can happen to plans."""

from touchstone.core.events import declare_events

declare_events(
    {
        "plan.recalculated": ("重新计算了计划日期", "recalculated the plan"),
        "baseline.frozen": ("冻结了基线", "froze a baseline"),
        "baseline.renamed": ("重命名了基线", "renamed a baseline"),
        "baseline.removed": ("移除了基线", "removed a baseline"),
        "baseline.restored": ("恢复了基线", "restored a baseline"),
    }
)
