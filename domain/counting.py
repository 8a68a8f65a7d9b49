"""What the register answers a criterion with: so many of so many, and how many are missing.

Source: TT 24 and 25/2023 (shares of learning citizens, at least 60 to 97 %, by level); of a clan at
least half of its families. Nothing is rounded up to a threshold.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_DOWN, Decimal

_HUNDREDTH = Decimal("0.01")


def least_of(percent: Decimal | int, out_of: int, *, beyond: bool = False) -> int:
    """The least number that comes to a share of all.

    Args:
        percent: The share.
        out_of: All there are.
        beyond: Whether it has to be more than that: 70 % exactly is then not enough.
    """
    exact = Decimal(percent) * out_of / 100
    if beyond:
        return int(exact.to_integral_value(ROUND_DOWN)) + 1
    return int(exact.to_integral_value(ROUND_CEILING))


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many: no more than all.

    Raises:
        ValueError: More than all, or of nobody. Whoever counts has taken the wrong number for all;
            a share cut off at 100 % would show a level nobody has reached.
    """

    reached: int
    out_of: int
    """Above 0."""

    def __post_init__(self) -> None:
        """Refuse what is no share."""
        if not 0 <= self.reached <= self.out_of or not self.out_of:
            message = f"{self.reached} of {self.out_of} is no share"
            raise ValueError(message)

    @property
    def percent(self) -> Decimal:
        """In percent, cut off at the hundredth: never better than it is."""
        exact = Decimal(100 * self.reached) / Decimal(self.out_of)
        return exact.quantize(_HUNDREDTH, ROUND_DOWN).normalize() + 0

    def missing(self, percent: Decimal) -> int:
        """How many more are needed to come to at least so many percent; 0 where it is met."""
        return max(0, least_of(percent, self.out_of) - self.reached)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """So much for so many: met, or not."""

    amount: int
    """Đồng."""
    people: int
    """Above 0."""
    least: int
    """Đồng a person."""

    @property
    def is_met(self) -> bool:
        """Whether it comes to at least that for each."""
        return self.amount >= self.least * self.people

    @property
    def missing(self) -> int:
        """How many đồng are missing; 0 where it is met."""
        return max(0, self.least * self.people - self.amount)
