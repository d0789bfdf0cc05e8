"""Sentences of searching."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "job.search.index": ("更新搜索索引", "Bring the search index up to date"),
        "job.search.complete": ("检查搜索索引", "Check the search index"),
    }
)
