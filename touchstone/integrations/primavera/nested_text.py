"""The nested notation inside a calendar: `(0||NAME(key|value|key|value)(children))`."""

from dataclasses import dataclass, field

DEEPEST = 20


class NotNested(ValueError):
    """The text is not in this notation."""


@dataclass(slots=True)
class Node:
    """One element with its attributes and what is inside it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node"] = field(default_factory=list)

    def child(self, name: str) -> "Node | None":
        """The first child of that name."""
        return next((each for each in self.children if each.name == name), None)


def parse_nested(text: str) -> Node:
    """The outermost element. Raises NotNested for anything else, and for endless depth."""
    node, place = _element("".join(character for character in text if character.isprintable()), 0, 0)
    del place
    return node


def _element(text: str, place: int, depth: int) -> tuple[Node, int]:
    """The element that begins at a place, and where the text goes on after it."""
    if depth > DEEPEST:
        raise NotNested("too deep")
    place = _expect(text, place, "(")
    middle = text.find("||", place)
    begin = text.find("(", place)
    if middle < 0 or begin < middle:
        raise NotNested(text[place : place + 20])
    node = Node(text[middle + 2 : begin].strip())
    end = text.find(")", begin)
    if end < 0:
        raise NotNested("unclosed")
    words = text[begin + 1 : end].split("|")
    node.attributes = dict(zip(words[::2], words[1::2], strict=False))
    place = _expect(text, end + 1, "(")
    while text[_after_blanks(text, place) : _after_blanks(text, place) + 1] == "(":
        child, place = _element(text, _after_blanks(text, place), depth + 1)
        node.children.append(child)
    place = _expect(text, place, ")")
    return node, _expect(text, place, ")")


def _expect(text: str, place: int, character: str) -> int:
    """The place after a character that must come next."""
    place = _after_blanks(text, place)
    if text[place : place + 1] != character:
        raise NotNested(text[place : place + 20])
    return place + 1


def _after_blanks(text: str, place: int) -> int:
    while text[place : place + 1] == " ":
        place += 1
    return place
