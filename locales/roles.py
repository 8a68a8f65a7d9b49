"""What people are to a unit, as it is said."""

from domain.permissions import Role
from domain.texts import Text
from domain.units import UnitKind
from locales import messages


def title(role: Role, kind: UnitKind) -> Text:
    """A role by its name: who heads the board of a clan or a school is no chapter head."""
    if role is Role.HEAD and kind in {UnitKind.CLAN_BOARD, UnitKind.UNIT_BOARD}:
        return messages.role_board_head()
    return Text(f"role-{role}")
