"""The normal distribution and its inverse."""

import math

from touchstone.engine.risk.compiled import compiled

ROOT_OF_TWO = math.sqrt(2.0)


@compiled
def below(score: float) -> float:
    """The chance that a standard normal variable is below ``score``."""
    return 0.5 * math.erfc(-score / ROOT_OF_TWO)


@compiled
def normal_score(share: float) -> float:
    """The score below which a standard normal variable is with chance ``share``, 0 < share < 1.

    Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37
    (1988) 477-484, PPND16: relative error about 1e-16.
    """
    centred = share - 0.5
    if abs(centred) <= 0.425:
        r = 0.180625 - centred * centred
        return centred * central(r)
    r = math.sqrt(-math.log(share if centred < 0 else 1.0 - share))
    score = tail(r - 1.6) if r <= 5.0 else far_tail(r - 5.0)
    return -score if centred < 0 else score


@compiled
def central(r: float) -> float:
    """The quotient of AS 241 for the middle 85 %."""
    above = 2509.0809287301226727 * r + 33430.575583588128105
    above = (above * r + 67265.770927008700853) * r + 45921.953931549871457
    above = (above * r + 13731.693765509461125) * r + 1971.5909503065514427
    above = (above * r + 133.14166789178437745) * r + 3.387132872796366608
    under = 5226.495278852545925 * r + 28729.085735721942674
    under = (under * r + 39307.89580009271061) * r + 21213.794301586595867
    under = (under * r + 5394.1960214247511077) * r + 687.1870074920579083
    under = (under * r + 42.313330701600911252) * r + 1.0
    return above / under


@compiled
def tail(r: float) -> float:
    """The quotient of AS 241 for the tails down to exp(-25)."""
    above = 7.7454501427834140764e-4 * r + 0.0227238449892691845833
    above = (above * r + 0.24178072517745061177) * r + 1.27045825245236838258
    above = (above * r + 3.64784832476320460504) * r + 5.7694972214606914055
    above = (above * r + 4.6303378461565452959) * r + 1.42343711074968357734
    under = 1.05075007164441684324e-9 * r + 5.475938084995344946e-4
    under = (under * r + 0.0151986665636164571966) * r + 0.14810397642748007459
    under = (under * r + 0.68976733498510000455) * r + 1.6763848301838038494
    under = (under * r + 2.05319162663775882187) * r + 1.0
    return above / under


@compiled
def far_tail(r: float) -> float:
    """The quotient of AS 241 beyond."""
    above = 2.01033439929228813265e-7 * r + 2.71155556874348757815e-5
    above = (above * r + 0.0012426609473880784386) * r + 0.026532189526576123093
    above = (above * r + 0.29656057182850489123) * r + 1.7848265399172913358
    above = (above * r + 5.4637849111641143699) * r + 6.6579046435011037772
    under = 2.04426310338993978564e-15 * r + 1.4215117583164458887e-7
    under = (under * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4
    under = (under * r + 0.0148753612908506148525) * r + 0.13692988092273580531
    under = (under * r + 0.59983220655588793769) * r + 1.0
    return above / under
