"""Figures in time: earned schedule, and when the plan will be over."""

from dataclasses import dataclass
from decimal import Decimal

from touchstone.engine.value.amounts import Amounts, product, quotient


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Working minutes from the baseline's start; formulas and sources are in FORMULAS.

    pd: planned duration; at: actual time, up to the status date.
    es: earned schedule; None while there is nothing to earn.
    p_factor: schedule adherence; None while nothing was planned at ``es``.
    A figure that would need a division by zero is None: not defined.
    """

    pd: Decimal
    at: Decimal
    es: Decimal | None
    p_factor: Decimal | None
    amounts: Amounts

    @property
    def sv_t(self) -> Decimal | None:
        """Schedule variance in time."""
        return None if self.es is None else self.es - self.at

    @property
    def spi_t(self) -> Decimal | None:
        """Schedule performance index in time."""
        return None if self.es is None else quotient(self.es, self.at)

    @property
    def tspi(self) -> Decimal | None:
        """The SPI(t) that the rest needs for the planned duration to hold."""
        return None if self.es is None else quotient(self.pd - self.es, self.pd - self.at)

    @property
    def eac_t(self) -> Decimal | None:
        """The duration in the end, when work goes on as so far."""
        return None if self.spi_t is None else quotient(self.pd, self.spi_t)

    @property
    def eac_t_pv1(self) -> Decimal | None:
        """Planned value method, the rest as planned."""
        late = quotient(self.amounts.sv * self.pd, self.amounts.bac)
        return None if late is None else self.pd - late

    @property
    def eac_t_pv2(self) -> Decimal | None:
        """Planned value method, the rest at the SPI so far."""
        return None if self.amounts.spi is None else quotient(self.pd, self.amounts.spi)

    @property
    def eac_t_pv3(self) -> Decimal | None:
        """Planned value method, the rest at SPI times CPI."""
        both = product(self.amounts.spi, self.amounts.cpi)
        return None if both is None else quotient(self.pd, both)

    @property
    def eac_t_ed1(self) -> Decimal | None:
        """Earned duration method, the rest as planned."""
        return self._by_earned_duration(Decimal(1))

    @property
    def eac_t_ed2(self) -> Decimal | None:
        """Earned duration method, the rest at the SPI so far."""
        return self._by_earned_duration(self.amounts.spi)

    @property
    def eac_t_ed3(self) -> Decimal | None:
        """Earned duration method, the rest at SPI times CPI."""
        return self._by_earned_duration(product(self.amounts.spi, self.amounts.cpi))

    @property
    def eac_t_es1(self) -> Decimal | None:
        """Earned schedule method, the rest as planned."""
        return self._by_earned_schedule(Decimal(1))

    @property
    def eac_t_es2(self) -> Decimal | None:
        """Earned schedule method, the rest at the SPI(t) so far."""
        return self._by_earned_schedule(self.spi_t)

    @property
    def eac_t_es3(self) -> Decimal | None:
        """Earned schedule method, the rest at SPI(t) times CPI."""
        return self._by_earned_schedule(product(self.spi_t, self.amounts.cpi))

    def _by_earned_duration(self, performance: Decimal | None) -> Decimal | None:
        if self.amounts.spi is None or performance is None:
            return None
        rest = quotient(max(self.pd, self.at) - self.at * self.amounts.spi, performance)
        return None if rest is None else self.at + rest

    def _by_earned_schedule(self, performance: Decimal | None) -> Decimal | None:
        if self.es is None or performance is None:
            return None
        rest = quotient(self.pd - self.es, performance)
        return None if rest is None else self.at + rest
