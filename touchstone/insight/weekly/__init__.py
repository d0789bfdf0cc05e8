"""The weekly report: drafted from what happened, edited, sent, kept."""
