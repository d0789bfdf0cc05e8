"""Every figure of earned value: its formula in words of the figures before it, and who says so.

Sources:
PMBOK: PMI, *A Guide to the Project Management Body of Knowledge*, 6th edition (2017), table 7-1.
EVM: PMI, *Practice Standard for Earned Value Management*, 2nd edition (2011).
LIPKE: W. Lipke, "Schedule is different", *The Measurable News* (2003).
ADHERENCE: W. Lipke, "Connecting earned value to the schedule", *The Measurable News* (2004).
VV: S. Vandevoorde and M. Vanhoucke, "A comparison of different project duration forecasting methods using
earned value metrics", *International Journal of Project Management* 24 (2006) 289-302.
ANBARI: F. Anbari, "Earned value project management method and extensions", *Project Management Journal* 34
(2003).
JACOB: D. Jacob, "Forecasting project schedule completion with earned value metrics", *The Measurable News*
(2003).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Formula:
    """How a figure comes about, and where that is written."""

    formula: str
    source: str


FORMULAS: dict[str, Formula] = {
    "cv": Formula("EV - AC", "PMBOK"),
    "sv": Formula("EV - PV", "PMBOK"),
    "cpi": Formula("EV / AC", "PMBOK"),
    "spi": Formula("EV / PV", "PMBOK"),
    "percent_planned": Formula("PV / BAC", "EVM"),
    "percent_earned": Formula("EV / BAC", "EVM"),
    "percent_spent": Formula("AC / BAC", "EVM"),
    "eac": Formula("BAC / CPI", "PMBOK"),
    "eac_at_budget": Formula("AC + (BAC - EV)", "PMBOK"),
    "eac_cpi_spi": Formula("AC + (BAC - EV) / (CPI × SPI)", "PMBOK"),
    "eac_weighted": Formula("AC + (BAC - EV) / (0.8 CPI + 0.2 SPI)", "EVM"),
    "etc": Formula("EAC - AC", "PMBOK"),
    "vac": Formula("BAC - EAC", "PMBOK"),
    "tcpi": Formula("(BAC - EV) / (BAC - AC)", "PMBOK"),
    "tcpi_eac": Formula("(BAC - EV) / (EAC - AC)", "PMBOK"),
    "es": Formula("the time at which PV was what EV is now", "LIPKE"),
    "sv_t": Formula("ES - AT", "LIPKE"),
    "spi_t": Formula("ES / AT", "LIPKE"),
    "tspi": Formula("(PD - ES) / (PD - AT)", "LIPKE"),
    "eac_t": Formula("PD / SPI(t)", "LIPKE"),
    "p_factor": Formula("Σ min(EV, PV at ES) / Σ PV at ES, over the work packages", "ADHERENCE"),
    "eac_t_pv1": Formula("PD - SV / (BAC / PD)", "ANBARI, VV"),
    "eac_t_pv2": Formula("PD / SPI", "ANBARI, VV"),
    "eac_t_pv3": Formula("PD / (SPI × CPI)", "ANBARI, VV"),
    "eac_t_ed1": Formula("AT + (max(PD, AT) - AT × SPI)", "JACOB, VV"),
    "eac_t_ed2": Formula("AT + (max(PD, AT) - AT × SPI) / SPI", "JACOB, VV"),
    "eac_t_ed3": Formula("AT + (max(PD, AT) - AT × SPI) / (CPI × SPI)", "JACOB, VV"),
    "eac_t_es1": Formula("AT + (PD - ES)", "VV"),
    "eac_t_es2": Formula("AT + (PD - ES) / SPI(t)", "VV"),
    "eac_t_es3": Formula("AT + (PD - ES) / (CPI × SPI(t))", "VV"),
}
