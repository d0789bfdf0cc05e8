"""Everything behind a result."""

from dataclasses import dataclass

from touchstone.engine.dates import Dates
from touchstone.engine.network import Network
from touchstone.engine.parameters import Parameters


@dataclass(slots=True)
class Computation:
    """The numbers of one computed plan, kept for explanations and so that the next result can reuse them."""

    network: Network
    parameters: Parameters
    dates: Dates
