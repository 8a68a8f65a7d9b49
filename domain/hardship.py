"""Whether a unit lies in an area of hardship ("vùng khó khăn"): some thresholds are lower there.

Source: TT 25/2023, art. 9: fewer trained people and graduates are asked of such communes. No list
of them is kept here: who assesses is asked once, and an officer may put it right.
"""

from dataclasses import dataclass
from datetime import date

from domain.units import UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardship:
    """What was said of a unit, by whom and when."""

    unit: UnitId
    """Of which it was said: the unit itself, or one above it."""
    is_hard: bool
    by: str
    """The name of who said it."""
    on: date
