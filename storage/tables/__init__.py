"""The tables, declared once; rows become domain values in the query modules beside.

Declarative classes give typed columns; no session and no identity map is used anywhere.
"""

from storage.tables.base import Base
from storage.tables.fund import (
    BookRow,
    FundRow,
    LedgerLineRow,
    LineTextRow,
    PiggyOpeningRow,
    PlaceRow,
    ReceiptNumberRow,
    ReceiptRow,
)
from storage.tables.people import (
    AccountRow,
    ChatRow,
    CodeTryRow,
    ConsentRow,
    HouseholdMoveRow,
    HouseholdRow,
    InviteRow,
    MembershipRow,
    PersonRow,
    RoleRow,
    SearchWordRow,
    UnitLinkRow,
)
from storage.tables.traffic import InboxRow, JobRow, OutboxRow, TalkRow
from storage.tables.units import PlanRow, UnitFigureRow, UnitRow
from storage.tables.upkeep import AuditRow, DueRow, LeaseRow, MarkRow

__all__ = [
    "AccountRow",
    "AuditRow",
    "Base",
    "BookRow",
    "ChatRow",
    "CodeTryRow",
    "ConsentRow",
    "DueRow",
    "FundRow",
    "HouseholdMoveRow",
    "HouseholdRow",
    "InboxRow",
    "InviteRow",
    "JobRow",
    "LeaseRow",
    "LedgerLineRow",
    "LineTextRow",
    "MarkRow",
    "MembershipRow",
    "OutboxRow",
    "PersonRow",
    "PiggyOpeningRow",
    "PlaceRow",
    "PlanRow",
    "ReceiptNumberRow",
    "ReceiptRow",
    "RoleRow",
    "SearchWordRow",
    "TalkRow",
    "UnitFigureRow",
    "UnitLinkRow",
    "UnitRow",
]
