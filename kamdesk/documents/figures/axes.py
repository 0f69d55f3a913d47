"""Axes of charts: where the values begin and end, and at which round figures their lines stand."""

from __future__ import annotations

from decimal import Decimal
from math import ceil, floor, log10
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NARROW: Final = 0.3  # of the largest value: a smaller spread deserves an axis of its own
_APART: Final = 4.2  # millimetres between two lines, so that their figures stand apart
_FEWEST: Final = 3  # lines above the base, where the height has room for them and the steps may be so small
_MOST: Final = 6
_WISHED: Final = 4
_FACTORS: Final = {1: 0.0, 2: 0.0, 5: 0.0, 2.5: 0.03, 3: 0.05, 4: 0.05, 6: 0.08, 1.5: 0.05}
"""Steps times a power of ten, with what each costs: a rounder figure may leave a little more room empty."""
_ROUND: Final = 0.04  # the cost that steps of an axis without zero may have
_OFF_WISH: Final = 0.03  # what each line more or less than wished for costs
_NEARLY: Final = 1e-9


class Axis(NamedTuple):
    """The values at the foot and the top of a plot, and the step between its lines."""

    base: float
    top: float
    step: float

    def lines(self) -> Iterator[Decimal]:
        """Yield the values at which lines stand, the base first."""
        for n in range(round((self.top - self.base) / self.step) + 1):
            yield Decimal(f"{self.base + n * self.step:.6g}")


def fitted_axis(values: Sequence[Decimal], height: float, *, is_free: bool) -> Axis:
    """Return an axis that ends little above the largest value, with lines at round figures.

    It begins at zero, since the length of a bar shows its value; only an axis that ``is_free`` leaves out
    the range far below all values. ``height`` (millimetres) says how many lines there is room for.
    """
    most = float(max(values, default=Decimal(0)))
    least = float(min(values, default=Decimal(0)))
    if most <= 0:
        return Axis(0.0, 1.0, 1.0)
    finest = 10.0 ** -max(_decimals(value) for value in values)
    if is_free and most - least < most * _NARROW:
        return _narrow_axis(least, most, finest)
    count = min(max(int(height / _APART), 1), _MOST)
    steps = [step for step in _steps(most) if _is_multiple(step, finest)]
    step = min(steps, key=lambda step: _cost(step, most, count), default=1.0)
    return Axis(0.0, _intervals(most, step) * step, step)


def _narrow_axis(least: float, most: float, finest: float) -> Axis:
    rough = max(most - least, most / 100) / _FEWEST
    steps = (step for step in sorted(_steps(rough, _ROUND)) if step >= rough - _NEARLY)
    step = next(step for step in steps if _is_multiple(step, finest))
    base = (ceil(least / step - _NEARLY) - 1) * step  # below the least value, so that its point is clear
    return Axis(max(base, 0.0), _intervals(most, step) * step, step)


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _is_multiple(step: float, finest: float) -> bool:
    """Tell whether lines stand at figures with no more decimals than the values have."""
    return abs(step / finest - round(step / finest)) < _NEARLY


def _steps(value: float, most_cost: float = 1.0) -> Iterator[float]:
    """Yield the round steps from a hundredth of a value's power of ten up to what is whole for any value."""
    power = floor(log10(value))
    for exponent in range(power - 2, max(power, 0) + 2):
        yield from (factor * 10.0**exponent for factor, cost in _FACTORS.items() if cost <= most_cost)


def _cost(step: float, most: float, count: int) -> tuple[bool, float]:
    """Return how badly a step suits: no more lines than ``count``, little empty above, round figures."""
    lines = _intervals(most, step)
    factor = min(_FACTORS, key=lambda factor: abs(log10(step / factor) - round(log10(step / factor))))
    missing = max(min(_FEWEST, count) - lines, 0)
    off_wish = abs(lines - min(_WISHED, count))
    return lines > count, lines * step / most + _FACTORS[factor] + _OFF_WISH * off_wish + missing


def _intervals(most: float, step: float) -> int:
    return max(ceil(most / step - _NEARLY), 1)
