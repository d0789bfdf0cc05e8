"""Simulating in the background."""

from typing import Any

from touchstone.core import clock
from touchstone.forecasts.inputs import Inputs
from touchstone.forecasts.models import RiskSimulation
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress


@job("forecasts.simulate")
def simulate(progress: Progress, simulation_id: int) -> dict[str, Any]:
    """Run a simulation and keep what came out; one that an earlier attempt finished is left as it is."""
    from touchstone.forecasts.simulating import simulate_project  # numba: 75 MB that few processes need

    simulations = RiskSimulation.objects.select_related("project__calendar")
    asked = simulations.filter(pk=simulation_id, finished_at=None).first()
    if asked is not None:

        def tell(done: int, total: int) -> None:
            progress.report(done, total, "forecasts.step.runs")

        progress.report(0, None, "forecasts.step.reading")
        asked.result = simulate_project(asked.project, Inputs.of(asked.inputs), tell)
        asked.finished_at = clock.now()
        asked.save(update_fields=["result", "finished_at"])
    return {"simulation": simulation_id}
