"""Sweeps over the shape of a plan: links by their ends, nodes in an order."""

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.slots import Table

COUNT, KEYS, VALUES, FIRST, GROUPED = range(5)
"""The table of `group_by_key`: how many pairs, the pairs, and what it fills in."""


def group_by_key(table: Table, groups: int) -> int:
    """Sort values by their keys, which are below ``groups``; equal keys keep their order.

    ``FIRST`` has two more entries than there are groups, all zero.
    """
    count, keys, values = table[COUNT][0], table[KEYS], table[VALUES]
    first, grouped = table[FIRST], table[GROUPED]
    for pair in range(count):
        first[keys[pair] + 2] += 1
    for group in range(groups):
        first[group + 2] += first[group + 1]
    for pair in range(count):
        place = first[keys[pair] + 1]
        grouped[place] = values[pair]
        first[keys[pair] + 1] = place + 1
    return count


def put_in_order(table: Table, place: int) -> int:
    """Fill the order (Kahn's algorithm); how many nodes are in it: not all when there is a cycle."""
    tasks, owners, exits = table[slots.SCALARS][slots.TASKS], table[slots.OWNERS], table[slots.EXITS]
    waiting, order, parents = table[slots.WAITING], table[slots.ORDER], table[slots.PARENTS]
    first_after, after = table[slots.FIRST_AFTER], table[slots.AFTER]
    first_wire = table[slots.FIRST_WIRE_OUT]
    end = count_leaders(table)
    while place < end:
        node = order[place]
        place += 1
        task = owners[node - tasks] if node >= tasks else node
        if node < tasks and exits[node] != node:
            end = release_children(table, node, end)
            continue
        for link in range(first_after[task], first_after[task + 1]):
            successor = after[link]
            waiting[successor] -= 1
            if waiting[successor] == 0:
                order[end] = successor
                end += 1
        if first_wire[task] != first_wire[task + 1]:
            end = release_wired(table, task, end)
        if parents[task] != tasks:
            around = exits[parents[task]]
            waiting[around] -= 1
            if waiting[around] == 0:
                order[end] = around
                end += 1
    return end


def count_leaders(table: Table) -> int:
    """Count what each node waits for; those that wait for nothing begin the order. How many they are."""
    tasks, nodes = table[slots.SCALARS][slots.TASKS], table[slots.SCALARS][slots.NODES]
    waiting, order, parents = table[slots.WAITING], table[slots.ORDER], table[slots.PARENTS]
    first_before, first_wire = table[slots.FIRST_BEFORE], table[slots.FIRST_WIRE_IN]
    first_child, owners = table[slots.FIRST_CHILD], table[slots.OWNERS]
    end = 0
    for task in range(tasks):
        leaders = first_before[task + 1] - first_before[task] + first_wire[task + 1] - first_wire[task]
        waiting[task] = leaders if parents[task] == tasks else leaders + 1
        if waiting[task] == 0:
            order[end] = task
            end += 1
    for node in range(tasks, nodes):
        owner = owners[node - tasks]
        waiting[node] = first_child[owner + 1] - first_child[owner]
    return end


def release_children(table: Table, task: int, end: int) -> int:
    """Let what is inside a summary wait for one node less; the new end of the order."""
    waiting, order = table[slots.WAITING], table[slots.ORDER]
    first_child, children = table[slots.FIRST_CHILD], table[slots.CHILDREN]
    for entry in range(first_child[task], first_child[task + 1]):
        child = children[entry]
        waiting[child] -= 1
        if waiting[child] == 0:
            order[end] = child
            end += 1
    return end


def release_wired(table: Table, task: int, end: int) -> int:
    """Let the successors of a task at wires wait for one node less; the new end of the order."""
    waiting, order, successors = table[slots.WAITING], table[slots.ORDER], table[slots.WIRE_SUCCESSORS]
    first_wire, wires = table[slots.FIRST_WIRE_OUT], table[slots.WIRES_OUT]
    for entry in range(first_wire[task], first_wire[task + 1]):
        successor = successors[wires[entry]]
        waiting[successor] -= 1
        if waiting[successor] == 0:
            order[end] = successor
            end += 1
    return end
