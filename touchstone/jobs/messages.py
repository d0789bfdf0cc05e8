"""Sentences about background work."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "job.forget_old_rows": ("清理过期的内部记录", "Clear out expired internal records"),
        "jobs.already_finished": (
            "该任务已经结束，无法取消。",
            "This job has ended already and cannot be cancelled.",
        ),
        "jobs.too_many": (
            "您已有 {maximum} 项同类任务尚未完成，请等待完成或先取消。",
            "{maximum} jobs of this kind are under way for you already. Wait for them, or cancel one.",
        ),
        "jobs.failed": (
            "任务出错，已停止。错误编号 {reference}。",
            "The job failed and was stopped. Reference {reference}.",
        ),
        "jobs.worker_lost": (
            "执行该任务的程序多次中断，任务已停止。",
            "The program doing this job was lost several times, so the job was stopped.",
        ),
        "jobs.starter_inactive": (
            "发起人的账号已停用，任务未执行。",
            "The account of whoever started this is suspended, so it was not done.",
        ),
        "jobs.unknown_kind": (
            "当前版本不认识这种任务（{kind}）。",
            "This version does not know this kind of job ({kind}).",
        ),
    }
)
