"""Who does something, and when: what every service is told."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.members import PersonId
from domain.permissions import Action, Powers, Role
from domain.units import UnitRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person with what they hold, on a day of the calendar."""

    person: PersonId
    powers: Powers
    today: date
    """The day the conversation began: midnight in between changes nothing."""
    now: datetime

    def ensure_may(self, action: Action, unit: UnitRef) -> None:
        """Refuse unless `action` is allowed on `unit`.

        Raises:
            NotAllowed: No role held reaches that far.
        """
        self.powers.ensure_may(action, unit)

    def role_for(self, action: Action, unit: UnitRef) -> Role:
        """The role under which `action` is done on `unit`.

        Raises:
            NotAllowed: No role held reaches that far.
        """
        return self.powers.role_for(action, unit)
