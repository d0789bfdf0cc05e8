"""Makes machine code of the sweeps, with numba: `python -m touchstone.engine.sweeps.compiling` keeps it.

It takes some seconds and belongs in a process of its own: when the product is set up, or beside one that goes
on with plain Python meanwhile. No compiler is needed on the machine; numba brings LLVM.
"""

import os
import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

from touchstone.engine.sweeps import backward, forward, shape, slack, wires, working_time
from touchstone.engine.sweeps.keeping import keep_code, kept_code
from touchstone.engine.sweeps.loading import SWEEPS, name_of_code, started_llvm, target_machine

LOW_PRIORITY = 10

MODULES = (working_time, wires, forward, backward, slack, shape)

ENTRY = """
define i64 @{name}(ptr %table, i64 %place) {{
  %answer = alloca i64
  %mistake = alloca ptr
  %status = call i32 @{compiled}(ptr %answer, ptr %mistake, ptr %table, i64 %place)
  %found = load i64, ptr %answer
  ret i64 %found
}}
"""
"""A name of our own before what numba calls it. Sweeps raise nothing, so the status is always the same."""


def main() -> int:
    """Compile unless it is done, keep the code if possible, with `--print` hand it over; 1 without numba."""
    try:
        name = name_of_code()
        code = kept_code(name)
        if code is None:
            os.nice(LOW_PRIORITY)
            code = compile_sweeps()
            keep_code(name, code)
    except ImportError as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    if "--print" in sys.argv:
        sys.stdout.buffer.write(code)
    return 0


def compile_sweeps() -> bytes:
    """An object file with every sweep under its own name. Raises ImportError without numba."""
    teach_numba()
    llvm = started_llvm()
    together = llvm.parse_assembly("")
    for name, function in functions_of(MODULES).items():
        if name in SWEEPS:
            together.link_in(llvm.parse_assembly(assembly_of(name, function)))
    machine = target_machine(llvm)
    drop_unused(llvm, together, machine)
    foreign = [
        each.name for each in together.functions if each.is_declaration and not each.name.startswith("llvm.")
    ]
    if foreign:
        raise RuntimeError(f"the sweeps call {', '.join(foreign)}, which only numba has")
    return bytes(machine.emit_object(together))


def assembly_of(name: str, sweep: Callable[..., int]) -> str:
    """What numba makes of a sweep, with an entry under the sweep's own name."""
    numba = import_module("numba")
    types = numba.types
    signature = types.int64(types.CPointer(types.CPointer(types.int64)), types.int64)
    made = numba.cfunc(signature, error_model="numpy")(sweep)
    compiled = made.native_name.removeprefix("cfunc.")
    assembly = re.sub(
        r'^define i64 @"?cfunc\.',
        lambda found: found[0].replace("i64", "internal i64"),
        made.inspect_llvm(),
        flags=re.MULTILINE,
    )
    return str(assembly) + ENTRY.format(name=name, compiled=f'"{compiled}"')


def drop_unused(llvm: Any, module: Any, machine: Any) -> None:
    """Leave out what numba adds for callers in Python."""
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options())
    manager = llvm.create_new_module_pass_manager()
    manager.add_global_dead_code_eliminate_pass()
    manager.run(module, builder)


def teach_numba() -> None:
    """Let compiled sweeps call the functions they share and the searches of the standard library."""
    extending = import_module("numba.extending")
    for name, function in functions_of(MODULES).items():
        if name not in SWEEPS:
            extending.register_jitable(error_model="numpy")(function)
    extending.overload(bisect_right, strict=False)(lambda numbers, wanted, first, last: search_right)
    extending.overload(bisect_left, strict=False)(lambda numbers, wanted, first, last: search_left)


def functions_of(modules: tuple[ModuleType, ...]) -> dict[str, FunctionType]:
    """The functions that the modules themselves hold, by name."""
    return {
        name: function
        for module in modules
        for name, function in vars(module).items()
        if isinstance(function, FunctionType) and function.__module__ == module.__name__
    }


def search_right(numbers: Any, wanted: int, first: int, last: int) -> int:
    """`bisect.bisect_right`, for numba."""
    while first < last:
        middle = (first + last) >> 1
        if wanted < numbers[middle]:
            last = middle
        else:
            first = middle + 1
    return first


def search_left(numbers: Any, wanted: int, first: int, last: int) -> int:
    """`bisect.bisect_left`, for numba."""
    while first < last:
        middle = (first + last) >> 1
        if numbers[middle] < wanted:
            first = middle + 1
        else:
            last = middle
    return first


if __name__ == "__main__":
    sys.exit(main())
