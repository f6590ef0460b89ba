"""Whether training still gains anything: the patches' correlation, averaged over stretches of steps.

Comes in: the correlation of each step. Goes out: the next state, which a checkpoint keeps, and whether the gain has ended.
"""

from __future__ import annotations

from dataclasses import dataclass

#: a stretch must beat the one before by this, or the gain has ended
LEAST_GAIN = 0.002


@dataclass(frozen=True)
class Plateau:
    """The present stretch and the one before it."""

    #: steps seen of the present stretch
    count: int = 0
    #: sum of their correlations
    total: float = 0.0
    #: mean correlation of the stretch before, None in the first one
    before: float | None = None

    def after(self, score: float, stretch: int) -> tuple[Plateau, bool]:
        """The state after a step with this correlation, and whether a stretch of so many steps ended that gained next to nothing."""
        count, total = self.count + 1, self.total + score
        if count < stretch:
            return Plateau(count, total, self.before), False
        mean = total / count
        return Plateau(before=mean), self.before is not None and mean < self.before + LEAST_GAIN
