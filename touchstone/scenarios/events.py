"""What can happen to scenarios."""

from touchstone.core.events import declare_events

declare_events(
    {
        "scenario.drawn": ("新建了排期方案", "drew a schedule scenario"),
        "scenario.renamed": ("重命名了排期方案", "renamed a schedule scenario"),
        "scenario.removed": ("移除了排期方案", "removed a schedule scenario"),
        "scenario.restored": ("恢复了排期方案", "restored a schedule scenario"),
        "scenario.applied": ("采用了排期方案", "applied a schedule scenario"),
        "scenario.unapplied": ("撤回了排期方案", "took a schedule scenario back"),
    }
)
