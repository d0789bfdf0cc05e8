"""Sentences about running the software."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "job.ops.back_up": ("备份并验证恢复", "Back up and prove it"),
        "ops.no_backup_folder": (
            "还没有设置备份目录（TOUCHSTONE_BACKUP_FOLDER）。",
            "There is no backup folder yet (TOUCHSTONE_BACKUP_FOLDER).",
        ),
        "ops.step.tables": ("读取数据", "Reading the data"),
        "ops.step.proving": ("在临时环境恢复并比对", "Restoring it in rehearsal"),
    }
)
