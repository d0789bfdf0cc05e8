from hypothesis import given
from hypothesis import strategies as st

from touchstone.integrations.plan_file.cycles import find_cycles
from touchstone.integrations.plan_file.tests.plans import link, task


def paths(tasks, links):
    return [[entry.uid for entry in cycle] for cycle in find_cycles(tasks, links)]


def test_a_chain_has_no_cycle():
    assert paths([task("1"), task("2"), task("3")], [link("1", "2"), link("2", "3"), link("1", "3")]) == []


def test_every_separate_cycle_is_found():
    tasks = [task(uid) for uid in "123456"]
    links = [link("1", "2"), link("2", "1"), link("2", "3"), link("4", "5"), link("5", "6"), link("6", "4")]
    assert sorted(map(sorted, paths(tasks, links))) == [["1", "2"], ["4", "5", "6"]]


def test_a_task_cannot_wait_for_its_own_summary_nor_the_summary_for_it():
    tasks = [task("1", kind="summary"), task("2", "1", kind="summary"), task("3", "2")]
    assert paths(tasks, [link("1", "3")]) == [["1", "3"]]
    assert paths(tasks, [link("3", "1")]) == [["1", "3"]]


def test_a_cycle_can_run_through_summaries():
    tasks = [task("1", kind="summary"), task("2", "1"), task("3", kind="summary"), task("4", "3")]
    assert sorted(map(sorted, paths(tasks, [link("1", "4"), link("3", "2")]))) == [["1", "2", "3", "4"]]


def test_brothers_in_a_chain_inside_one_summary_are_no_cycle():
    tasks = [task("1", kind="summary"), task("2", "1"), task("3", "1"), task("4")]
    assert paths(tasks, [link("2", "3"), link("1", "4")]) == []


def test_at_most_ten_are_reported():
    tasks = [task(str(number)) for number in range(60)]
    links = [link(str(n), str(n + 1)) for n in range(0, 60, 2)] + [
        link(str(n + 1), str(n)) for n in range(0, 60, 2)
    ]
    assert len(paths(tasks, links)) == 10


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=25))
def test_a_cycle_reported_is_a_cycle_and_none_is_missed(pairs):
    tasks = [task(str(number)) for number in range(9)]
    links = [link(str(a), str(b)) for a, b in dict.fromkeys(pairs) if a != b]
    ends = {(entry.predecessor_uid, entry.successor_uid) for entry in links}
    found = paths(tasks, links)
    for path in found:
        assert all(pair in ends for pair in zip(path, path[1:] + path[:1], strict=True))
    assert bool(found) == (not is_acyclic({a for pair in ends for a in pair}, ends))


def is_acyclic(nodes, ends):
    """By taking off nodes that nothing leads to."""
    while True:
        free = {node for node in nodes if not any(b == node and a in nodes for a, b in ends)}
        if not free:
            return not nodes
        nodes = nodes - free
