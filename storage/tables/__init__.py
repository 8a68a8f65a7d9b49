"""The tables, declared once; rows become domain values in the query modules beside.

Declarative classes give typed columns; no session and no identity map is used anywhere.
"""

from storage.tables.announcement import AnnouncementRow, AnnouncementVersionRow, RecipientRow
from storage.tables.assessment import (
    AssessmentMarkRow,
    AssessmentRow,
    CandidateRow,
    CitizenRow,
    CriteriaVersionRow,
    DecisionRow,
    ReviewRow,
    SignerRow,
)
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
from storage.tables.plan import (
    BoardSeatRow,
    DeclaredFigureRow,
    EventRow,
    FigureAskedRow,
    FigureRequestRow,
    PlanRow,
    TargetMarkRow,
    TaskRow,
)
from storage.tables.traffic import InboxRow, JobRow, OutboxRow, TalkRow
from storage.tables.units import UnitFigureRow, UnitRow
from storage.tables.upkeep import AuditRow, DueRow, LeaseRow, MarkRow
from storage.tables.voices import EnquiryRow, KeptFileRow, ReadyAnswerRow, StoryRow

__all__ = [
    "AccountRow",
    "AnnouncementRow",
    "AnnouncementVersionRow",
    "AssessmentMarkRow",
    "AssessmentRow",
    "AuditRow",
    "Base",
    "BoardSeatRow",
    "BookRow",
    "CandidateRow",
    "ChatRow",
    "CitizenRow",
    "CodeTryRow",
    "ConsentRow",
    "CriteriaVersionRow",
    "DecisionRow",
    "DeclaredFigureRow",
    "DueRow",
    "EnquiryRow",
    "EventRow",
    "FigureAskedRow",
    "FigureRequestRow",
    "FundRow",
    "HouseholdMoveRow",
    "HouseholdRow",
    "InboxRow",
    "InviteRow",
    "JobRow",
    "KeptFileRow",
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
    "ReadyAnswerRow",
    "ReceiptNumberRow",
    "ReceiptRow",
    "RecipientRow",
    "ReviewRow",
    "RoleRow",
    "SearchWordRow",
    "SignerRow",
    "StoryRow",
    "TalkRow",
    "TargetMarkRow",
    "TaskRow",
    "UnitFigureRow",
    "UnitLinkRow",
    "UnitRow",
]
