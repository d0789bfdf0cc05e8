"""From outline levels to parents."""

from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS


class Outline:
    """Remembers the branch being read; rows come in outline order."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log
        self._branch: list[str] = []

    def place(self, level: int, uid: str, row: int) -> str | None:
        """The parent of a row of this level (1 is the top). A skipped level is reported and closed up.

        Raises FileRefused beyond the deepest level allowed.
        """
        if level > LIMITS.depth:
            raise FileRefused("import.outline_too_deep", limit=LIMITS.depth)
        if level > len(self._branch) + 1:
            self._log.add("import.outline_jump", row=row, field="level", value=level)
        del self._branch[level - 1 :]
        parent = self._branch[-1] if self._branch else None
        self._branch.append(uid)
        return parent
