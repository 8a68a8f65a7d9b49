"""A database with something in every table, as a few weeks of use leave it."""

from datetime import date, timedelta

from sqlalchemy import Connection, func, insert, inspect, select, text

from domain.accounts import CONSENT_VERSION
from domain.fund import IncomeKind, Reason
from domain.members import EndReason, NewMember
from domain.messages import Message
from domain.money import Dong
from domain.permissions import Role
from domain.plan import load
from domain.texts import Verbatim
from domain.units import NewUnit
from services import beginning, corrections, fund, members, schedule
from services.units import make_units
from storage import accounts, inbox, jobs, outbox, talks, upkeep
from storage import members as register
from storage.inbox import Update
from storage.tables import (
    AccountRow,
    AnnouncementRow,
    AnnouncementVersionRow,
    AssessmentMarkRow,
    AssessmentRow,
    Base,
    BoardSeatRow,
    CandidateRow,
    ChatRow,
    CitizenRow,
    CriteriaVersionRow,
    DecisionRow,
    DeclaredFigureRow,
    EnquiryRow,
    EventRow,
    FigureAskedRow,
    FigureRequestRow,
    HouseholdRow,
    KeptFileRow,
    PersonRow,
    PlanRow,
    ReadyAnswerRow,
    RecipientRow,
    ReviewRow,
    SignerRow,
    StoryRow,
    TargetMarkRow,
    TaskRow,
    UnitLinkRow,
    UnitRow,
)
from storage.talks import StoredTalk
from tests.storage.ward import GIVER, MONDAY, MORNING, account, actor, family, known


def fill(db: Connection) -> None:
    """Let a ward work for a while."""
    top = beginning.begin(db, load("bo-de-2025"), today=MONDAY, now=MORNING).top
    officer = actor(db, (Role.OFFICER, top), name="Trần Văn Chính")
    listed = [NewUnit(name="TDP 1", households=180, population=640), NewUnit(name="TDP 2")]
    one, other = make_units(db, top, listed, by=officer)

    opened = fund.open_piggy_bank(
        db, family(one), Dong(350_000), Dong(200_000), unit=one, by=officer
    )
    gift = fund.record_income(
        db, IncomeKind.GIFT, unit=one, giver=GIVER, amount=Dong(500_000), by=officer
    )
    corrections.correct_line(db, gift.line, Reason.WRONG_AMOUNT, amount=Dong(50_000), by=officer)
    corrections.correct_opening(
        db, opened.id, Reason.WRONG_AMOUNT, right=(Dong(350_000), Dong(0)), by=officer
    )
    fund.close_day(db, one, MONDAY, by=officer)

    home = known(db, register.add_household(db, family(one, "Lê Văn Minh"), by=None, now=MORNING))
    joined = members.register_member(db, one, NewMember(name="Đặng Thị Lý"), home, by=officer)
    member = members.member(db, joined, by=officer, unit=one)
    members.end_membership(db, one, member, EndReason.OWN_WISH, by=officer)
    register.move_household(db, home, other.id, on=MONDAY, by=officer.person)
    link = {"unit_id": one.id, "household_id": home.id, "from_on": MONDAY}
    ended = {"to_on": MONDAY, "end_reason": "slip"}
    db.execute(insert(UnitLinkRow), link | ended)
    _traffic(db)
    _planned(db)
    _assessed(db)


def _traffic(db: Connection) -> None:
    who = account(db, "77")
    chat = accounts.private_chat(db, who.id)
    assert chat is not None
    accounts.record_consent(db, who.id, CONSENT_VERSION, MORNING)
    accounts.record_wrong_code(db, who.id, MORNING)
    inbox.store(db, "telegram", "1", [Update(key="1", lane="1:77", body='{"x":"ữ"}')], MORNING)
    outbox.add(db, chat, Message(texts=(Verbatim("Đã ghi."),)), MORNING, unique_key="một lần")
    talks.save(db, chat, who.id, StoredTalk(revision=1, state={"a": "ữ"}, updated_at=MORNING))
    jobs.add(db, "tally-sheet", {"unit": 1}, chat, MORNING)
    schedule.plan_ahead(db, MORNING)
    upkeep.take_lease(db, "sender", "đây", MORNING, timedelta(minutes=1))
    upkeep.set_mark(db, "generation", "1")


def _planned(db: Connection) -> None:
    """What the plan brings with it, as bare rows: each table one."""
    unit, person, account, chat, plan = (
        db.execute(select(func.min(table.id))).scalar_one()
        for table in (UnitRow, PersonRow, AccountRow, ChatRow, PlanRow)
    )
    made = {"recorded_at": MORNING, "recorded_by": person}
    listed: list[tuple[type[Base], dict[str, object]]] = [
        (TargetMarkRow, {"code": "members", "marked_on": MONDAY, "reached": 1, "out_of": 9}),
        (
            TaskRow,
            {"plan_id": plan, "code": "task-0", "kind": "task", "label": "Việc", "state": "open"},
        ),
        (EventRow, {"label": "Tuần lễ", "as_planned": True, "state": "planned", **made}),
        (
            FigureRequestRow,
            {"fields": ["members"], "period_from": MONDAY, "period_to": MONDAY}
            | {"last_day": MONDAY, "asked_by": person, "asked_at": MORNING},
        ),
        (
            DeclaredFigureRow,
            {"figure": "members", "value": 7, "period_from": MONDAY, "period_to": MONDAY}
            | {"told_on": MONDAY, **made},
        ),
        (
            BoardSeatRow,
            {"body": "board", "post": "chair", "name": "Lê Văn Minh", "from_on": MONDAY, **made},
        ),
        (
            AnnouncementRow,
            {"audience": {}, "texts": {"": "Mời họp"}, "asks_yes": True, "state": "draft"}
            | {"version": 1, "written_at": MORNING},
        ),
        (
            EnquiryRow,
            {"kind": "question", "account_id": account, "chat_id": chat, "words": "Hỏi"}
            | {"asked_at": MORNING, "state": "waiting"},
        ),
        (
            ReadyAnswerRow,
            {"title": "Giờ họp", "answer": "8 giờ", "made_by": person, "made_at": MORNING},
        ),
        (
            StoryRow,
            {"account_id": account, "about": "Bà Hoa", "words": "Kể", "state": "sent"}
            | {"sent_at": MORNING},
        ),
    ]
    for table, values in listed:
        db.execute(insert(table), {"unit_id": unit, **values})
    asked, said, told = (
        db.execute(select(table.id)).scalar_one()
        for table in (FigureRequestRow, AnnouncementRow, StoryRow)
    )
    db.execute(insert(FigureAskedRow), {"request_id": asked, "unit_id": unit})
    version = {"announcement_id": said, "version": 1, "texts": {"": "Mời"}, "changed_at": MORNING}
    db.execute(insert(AnnouncementVersionRow), version)
    heard = {"announcement_id": said, "unit_id": unit, "chat_id": chat, "state": "queued"}
    db.execute(insert(RecipientRow), heard | {"version": 1})
    kept = {"thing": "story", "thing_id": told, "path": "files/a.jpg", "name": "a.jpg"}
    db.execute(insert(KeptFileRow), kept | {"kind": "photo", "added_at": MORNING})


def _assessed(db: Connection) -> None:
    """A family on its way to a title, as bare rows: each table one."""
    unit, person, household = (
        db.execute(select(func.min(table.id))).scalar_one()
        for table in (UnitRow, PersonRow, HouseholdRow)
    )
    of = {"unit_id": unit, "subject": "family", "year": 2025}
    set_in_use = {"based_on": "gdht-448-2015", "origin": "own", "content": {}, "state": "active"}
    version = _put(
        db, CriteriaVersionRow, of | set_in_use | {"made_by": person, "made_at": MORNING}
    )
    paper = {"number": "15/QĐ-HKH", "decided_on": MONDAY}
    recorded = {"recorded_by": person, "recorded_at": MORNING}
    decision = _put(db, DecisionRow, of | paper | recorded)
    stands = {"household_id": household, "state": "recognised", "decision_id": decision}
    changed = {"changed_by": person, "changed_at": MORNING, "marked": True, "batch": 1}
    changed |= {"rank": "muc_do_1", "points": "92.5", "valid_through": date(2028, 12, 31)}
    changed |= {"withdrawn_for": "chuyển đi"}
    candidate = _put(db, CandidateRow, of | stands | changed)
    begun = {"circumstances": {}, "begun_by": person, "begun_at": MORNING}
    by_it = {"candidate_id": candidate, "version_id": version, "stage": "passed", "turn": 1}
    assessment = _put(db, AssessmentRow, begun | by_it)
    mark = {"assessment_id": assessment, "stage": "self", "turn": 0, "criterion": "1.1"}
    given = {"value": "8.5", "evidence": True, "given_by": person, "given_at": MORNING}
    given |= {"shown": "sổ ghi"}
    _put(db, AssessmentMarkRow, mark | given)
    told = {"person_id": person, "year": 2025, "unit_id": unit, "registered": True, "how": "list"}
    said = {"result": "passed", "points": "85.5", "lowest": "5", "of_group": "resident"}
    batch = {"source": "tổ công nghệ số", "standing": True, "batch": 1}
    _put(db, CitizenRow, told | said | recorded | batch)
    review = {"assessment_id": assessment, "stage": "ward", "outcome": "passed", "alone": True}
    _put(db, ReviewRow, review | {"reviewed_by": person, "reviewed_at": MORNING})
    signs = {"body": "HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ", "post": "CHỦ TỊCH", "name": "Lê Văn Ký"}
    _put(db, SignerRow, {"unit_id": unit, "subject": "family", **signs, **recorded})


def _put(db: Connection, table: type[Base], values: dict[str, object]) -> int:
    """A bare row; its id."""
    key = inspect(table).primary_key[0]
    return int(db.execute(insert(table).returning(key), values).scalar_one())


def rows(db: Connection) -> dict[str, list[dict[str, object]]]:
    """All that stands in a database, by table, as the driver gives it."""
    standing = {}
    for name in table_names(db):
        found = db.execute(text(f"SELECT * FROM {name} ORDER BY 1, 2")).mappings()  # noqa: S608  # our own names
        standing[name] = [dict(row) for row in found]
    return standing


def table_names(db: Connection) -> list[str]:
    """The tables there are, Alembic's own left out."""
    return sorted(set(inspect(db).get_table_names()) - {"alembic_version"})


def empty_tables(db: Connection) -> list[str]:
    """Tables in which nothing stands."""
    return [
        table.name
        for table in Base.metadata.sorted_tables
        if db.execute(select(func.count()).select_from(table)).scalar_one() == 0
    ]
