"""Lists of integers by number, in two arrays."""

from collections.abc import Iterator
from itertools import accumulate, chain

from touchstone.engine.sweeps.choosing import chooser
from touchstone.engine.sweeps.numbers import Numbers, addresses_of, numbers, repeated
from touchstone.engine.sweeps.shape import group_by_key


class Grouped:
    """Per group an array of integers: those of group ``i`` are ``items[first[i] : first[i + 1]]``."""

    __slots__ = ("first", "items")

    def __init__(self, first: Numbers, items: Numbers) -> None:
        self.first = first
        self.items = items

    def __getitem__(self, number: int) -> Numbers:
        return self.items[self.first[number] : self.first[number + 1]]

    def __len__(self) -> int:
        return len(self.first) - 1

    def __iter__(self) -> Iterator[Numbers]:
        return (self[number] for number in range(len(self)))


def group(keys: Numbers, values: Numbers, groups: int) -> Grouped:
    """The values by their keys, which are below ``groups``; each group in the order given."""
    code = chooser.code
    if code is None:  # to append is what Python does fastest
        lists: list[list[int]] = [[] for _ in range(groups)]
        for key, value in zip(keys, values, strict=True):
            lists[key].append(value)
        first = accumulate(map(len, lists), initial=0)
        return Grouped(numbers(first), numbers(chain.from_iterable(lists)))
    begins, items = repeated(0, groups + 2), repeated(0, len(keys))
    arrays = [numbers((len(keys),)), keys, values, begins, items]
    code.run(group_by_key.__name__, addresses_of(arrays), groups)
    begins.pop()
    return Grouped(begins, items)
