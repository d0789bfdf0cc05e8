"""Puts compiled sweeps into this process, through llvmlite alone: numba itself would cost ten times as much.

Loading takes about 50 ms and 80 MB of address space, of which 10 MB are this process's own.
"""

import hashlib
from collections.abc import Callable
from ctypes import CFUNCTYPE, c_int64, c_void_p
from importlib import import_module
from pathlib import Path
from typing import Any

from touchstone.engine.sweeps.numbers import Numbers

SOURCES = ("slots", "working_time", "wires", "forward", "backward", "slack", "shape", "compiling")
"""The modules that decide what the machine code does."""

SWEEPS = (
    "group_by_key",
    "put_in_order",
    "sweep_forward",
    "sweep_backward",
    "sweep_slack",
)
"""What is called from outside, by its name in the machine code."""

Native = Callable[[int, int], int]


class MachineCode:
    """Compiled sweeps, callable by name."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine  # owns the memory that holds the code
        kind = CFUNCTYPE(c_int64, c_void_p, c_int64)
        self._functions: dict[str, Native] = {
            name: kind(engine.get_function_address(name)) for name in SWEEPS
        }

    def run(self, name: str, addresses: Numbers, place: int) -> int:
        """Run a sweep over the arrays at these addresses; other threads go on meanwhile."""
        return self._functions[name](addresses.buffer_info()[0], place)


def load(object_code: bytes) -> MachineCode:
    """The sweeps in an object file that `compiling` made on this machine."""
    llvm = started_llvm()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), target_machine(llvm))
    engine.add_object_file(llvm.ObjectFileRef.from_data(object_code))
    engine.finalize_object()
    return MachineCode(engine)


def target_machine(llvm: Any) -> Any:
    """What code is made for: this very processor."""
    target = llvm.Target.from_default_triple()
    features = llvm.get_host_cpu_features().flatten()
    return target.create_target_machine(cpu=llvm.get_host_cpu_name(), features=features, opt=3, jit=True)


def started_llvm() -> Any:
    """The binding of LLVM. Raises ImportError where it is not installed."""
    llvm = import_module("llvmlite.binding")
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm


def name_of_code() -> str:
    """The name of a file with the code of these sources for this processor."""
    llvm = import_module("llvmlite.binding")
    known = hashlib.sha256()
    for module in SOURCES:
        known.update(Path(__file__).with_name(f"{module}.py").read_bytes())
    machine = (llvm.llvm_version_info, llvm.get_default_triple(), llvm.get_host_cpu_name())
    known.update(repr((machine, llvm.get_host_cpu_features().flatten())).encode())
    return f"sweeps-{known.hexdigest()[:24]}.code"
