"""Sentences about history, undo and the audit log."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "audit.already_undone": ("该操作已经撤销过了。", "This was undone already."),
        "audit.not_undoable": ("该操作无法撤销。", "This cannot be undone."),
        "audit.nothing_left_to_undo": ("没有可撤销的内容。", "There is nothing left to undo."),
        "audit.finding.event_changed": ("事件内容与封存时不一致", "an event differs from what was sealed"),
        "audit.finding.event_removed": ("已封存的事件不见了", "a sealed event is gone"),
        "audit.finding.link_removed": ("审计链缺少一环", "a link of the chain is gone"),
        "audit.finding.link_changed": ("审计链此处断裂", "the chain is broken here"),
        "audit.finding.chain_truncated": (
            "审计链末端被截断：此位置曾在系统外留存",
            "the chain was cut off: this position was told outside",
        ),
        "audit.finding.anchor_differs": (
            "审计链被重写：与系统外留存的不一致",
            "the chain was made anew: it differs from what was told outside",
        ),
        "audit.finding.not_sealed": ("事件未按时封存", "an event was not sealed in time"),
        "job.audit.seal": ("封存审计日志", "Seal the audit log"),
        "job.audit.anchor": ("留存审计链末端", "Anchor the audit chain"),
        "job.audit.verify": ("校验审计日志", "Verify the audit log"),
    }
)
