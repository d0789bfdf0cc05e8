"""Figures in money, or in minutes of work where there is no money."""

from dataclasses import dataclass
from decimal import Decimal

CPI_WEIGHT, SPI_WEIGHT = Decimal("0.8"), Decimal("0.2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """The four sums and what follows from them; formulas and sources are in FORMULAS.

    pv, ev, ac: planned value, earned value and actual cost up to the status date; bac: budget at completion.
    A figure that would need a division by zero is None: not defined.
    """

    pv: Decimal
    ev: Decimal
    ac: Decimal
    bac: Decimal

    @property
    def cv(self) -> Decimal:
        """Cost variance."""
        return self.ev - self.ac

    @property
    def sv(self) -> Decimal:
        """Schedule variance, in money."""
        return self.ev - self.pv

    @property
    def cpi(self) -> Decimal | None:
        """Cost performance index."""
        return quotient(self.ev, self.ac)

    @property
    def spi(self) -> Decimal | None:
        """Schedule performance index."""
        return quotient(self.ev, self.pv)

    @property
    def percent_planned(self) -> Decimal | None:
        """Share of the budget that should have been earned."""
        return quotient(self.pv, self.bac)

    @property
    def percent_earned(self) -> Decimal | None:
        """Share of the budget that is earned."""
        return quotient(self.ev, self.bac)

    @property
    def percent_spent(self) -> Decimal | None:
        """Actual cost as a share of the budget."""
        return quotient(self.ac, self.bac)

    @property
    def eac(self) -> Decimal | None:
        """Estimate at completion when costs go on as so far."""
        # AC × BAC / EV is BAC / CPI with one division, so that it is exact to the cent.
        return quotient(self.bac * self.ac, self.ev)

    @property
    def eac_at_budget(self) -> Decimal:
        """Estimate at completion when what is left costs what was budgeted."""
        return self.ac + self.bac - self.ev

    @property
    def eac_cpi_spi(self) -> Decimal | None:
        """Estimate at completion when being late costs as well."""
        return self._with_performance(product(self.cpi, self.spi))

    @property
    def eac_weighted(self) -> Decimal | None:
        """Estimate at completion with four parts of CPI and one of SPI."""
        if self.cpi is None or self.spi is None:
            return None
        return self._with_performance(CPI_WEIGHT * self.cpi + SPI_WEIGHT * self.spi)

    @property
    def etc(self) -> Decimal | None:
        """Estimate to complete."""
        return None if self.eac is None else self.eac - self.ac

    @property
    def vac(self) -> Decimal | None:
        """Variance at completion."""
        return None if self.eac is None else self.bac - self.eac

    @property
    def tcpi(self) -> Decimal | None:
        """The CPI that what is left needs for the budget to hold; not defined once it is spent."""
        return quotient(self.bac - self.ev, self.bac - self.ac)

    @property
    def tcpi_eac(self) -> Decimal | None:
        """The CPI that what is left needs for the estimate to hold."""
        return None if self.eac is None else quotient(self.bac - self.ev, self.eac - self.ac)

    def _with_performance(self, factor: Decimal | None) -> Decimal | None:
        remaining = None if factor is None else quotient(self.bac - self.ev, factor)
        return None if remaining is None else self.ac + remaining


def quotient(one: Decimal, other: Decimal) -> Decimal | None:
    """One divided by the other; None, not defined, when that is zero."""
    return one / other if other else None


def product(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """One times the other; not defined when one of them is not."""
    return None if one is None or other is None else one * other
