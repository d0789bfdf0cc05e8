"""Tasks that go together: a Gaussian copula over groups of correlated tasks."""

from collections.abc import Hashable, Iterable

import numpy as np

from touchstone.engine.risk.distributions import Floats
from touchstone.engine.risk.uncertainty import Correlation

ROUNDS = 200
CLOSE_ENOUGH = 1e-9
FLOOR = 1e-9


def correlated_groups(
    pairs: Iterable[Correlation], varying: set[Hashable]
) -> list[tuple[list[Hashable], Floats]]:
    """Groups of tasks connected by correlations, each with the factor L of its matrix (L Lᵀ = matrix).

    Pairs with a task that does not vary say nothing and are left out. A matrix that people typed together is
    often none; the nearest one that is takes its place.
    """
    said = [pair for pair in pairs if pair.one in varying and pair.other in varying]
    groups = []
    for members in connected(said):
        place = {task: row for row, task in enumerate(members)}
        matrix = np.eye(len(members))
        for pair in said:
            if pair.one in place:
                one, other = place[pair.one], place[pair.other]
                matrix[one, other] = matrix[other, one] = pair.strength
        groups.append((members, factor_of(nearest_correlation(matrix))))
    return groups


def connected(pairs: list[Correlation]) -> list[list[Hashable]]:
    """Tasks that pairs connect, also over others, in the order they are named."""
    group_of: dict[Hashable, list[Hashable]] = {}
    for pair in pairs:
        one = group_of.setdefault(pair.one, [pair.one])
        other = group_of.setdefault(pair.other, [pair.other])
        if one is not other:
            one.extend(other)
            group_of.update(dict.fromkeys(other, one))
    return list({id(group): group for group in group_of.values()}.values())


def nearest_correlation(matrix: Floats) -> Floats:
    """The correlation matrix nearest to a symmetric one with a diagonal of ones (Frobenius norm).

    Alternating projections with Dykstra's correction: Higham, "Computing the nearest correlation matrix",
    IMA Journal of Numerical Analysis 22 (2002) 329-343. A matrix that is one already is returned as it is.
    """
    if np.linalg.eigvalsh(matrix)[0] >= 0:
        return matrix
    nearest, correction = matrix.copy(), np.zeros_like(matrix)
    for _ in range(ROUNDS):
        shifted = nearest - correction
        semidefinite = without_negative_eigenvalues(shifted)
        correction = semidefinite - shifted
        before, nearest = nearest, semidefinite.copy()
        np.fill_diagonal(nearest, 1.0)
        if np.max(np.abs(nearest - before)) < CLOSE_ENOUGH:
            break
    return nearest


def without_negative_eigenvalues(matrix: Floats) -> Floats:
    """The positive semidefinite matrix nearest to a symmetric one."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray((vectors * np.maximum(values, 0.0)) @ vectors.T)


def factor_of(matrix: Floats) -> Floats:
    """Lower triangular L with L Lᵀ = matrix and rows of length one, also where the matrix is singular."""
    factor = np.linalg.cholesky(without_negative_eigenvalues(matrix) + FLOOR * np.eye(len(matrix)))
    return np.asarray(factor / np.linalg.norm(factor, axis=1, keepdims=True))
