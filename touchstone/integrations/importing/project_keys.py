"""A key for a new project, made from its name."""

import re

from touchstone.accounts.pinyin import readings
from touchstone.projects.models import Project

_LONGEST = 6
_FALLBACK = "PLAN"


def free_key(name: str) -> str:
    """Initials of the name (by pinyin where it is Chinese) that no project has yet: 新厂房建设 → XCFJS."""
    wish = _initials(name) or _FALLBACK
    taken = set(Project.objects.filter(key__istartswith=wish).values_list("key", flat=True))
    number = 1
    key = wish
    while key.upper() in {each.upper() for each in taken}:
        number += 1
        key = f"{wish}{number}"
    return key


def _initials(name: str) -> str:
    """At least two letters, the first no digit; nothing where the name has none."""
    words = re.findall(r"[A-Za-z][A-Za-z0-9]*", name)
    if len(words) > 1:
        letters = "".join(word[0] for word in words)
    elif words and not re.search(r"[\u4e00-\u9fff]", name):
        letters = words[0]
    else:
        letters = [*readings(name[:20]).split(), "", ""][1]
    key = re.sub(r"[^A-Z0-9]", "", letters.upper()).lstrip("0123456789")[:_LONGEST]
    return key if len(key) > 1 else ""
