"""Announcements are made ready once for each who may hear them, corrected, confirmed, and kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import Connection, insert, select, update

from domain.accounts import CONSENT_VERSION, AccountId, Address, ChatId
from domain.actors import Actor
from domain.announcement import (
    AnnouncementId,
    AnnouncementMoved,
    Audience,
    Fate,
    Hearer,
    NobodyThere,
    OwnApproval,
    PlaceUnknown,
    State,
    WordsTooLong,
)
from domain.clock import at
from domain.errors import Gone, NotAllowed
from domain.members import PersonId
from domain.messages import Message
from domain.permissions import Role
from domain.texts import Verbatim
from domain.units import UnitKind, UnitRef
from locales import called
from services import announcement, broadcast, groups, readers, rewording, roles
from services.broadcast import Voice
from services.readers import Confirmed
from storage import accounts, audience, outbox, recipients
from storage import announcement as stored
from storage import groups as bound
from storage.accounts import Sender
from storage.tables import AccountRow, FigureAskedRow, FigureRequestRow, OutboxRow, RecipientRow
from tests.services.books import Chapter
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, account, actor, chapter, person, ward

SOON = at(MONDAY, time(9))
HEADS = Audience(roles=(Role.HEAD,))


def _places(one: Hearer) -> Mapping[str, str]:
    return {"don vi": one.unit.called, "ten": f"bác {one.name}"}


VOICE = Voice(places=_places, say=called.said, present=lambda _db, _one, message: message)


@dataclass
class Ward:
    """A ward that speaks, and the officer who does."""

    db: Connection
    top: UnitRef
    officer: Actor
    chat: ChatId
    units: list[UnitRef] = field(default_factory=list)

    def unit(self, kind: UnitKind = UnitKind.CHAPTER) -> UnitRef:
        """One more unit."""
        self.units.append(chapter(self.db, self.top, kind=kind))
        return self.units[-1]

    def bring(
        self,
        *held: tuple[Role, UnitRef],
        name: str = "Nguyễn Thị Hạnh",
        agreed: bool = True,
    ) -> tuple[PersonId, ChatId]:
        """Someone with these roles, and a chat."""
        who = person(self.db, name)
        for role, unit in held:
            accounts.grant_role(self.db, who, role, unit.id, on=LONG_AGO, by=None)
        theirs = account(self.db, who=who)
        if agreed:
            accounts.record_consent(self.db, theirs.id, CONSENT_VERSION, MORNING)
        accounts.set_fields(self.db, theirs.id, address=Address.BAC)
        chat = accounts.private_chat(self.db, theirs.id)
        assert chat is not None
        return who, chat

    def heads(self, count: int) -> list[tuple[PersonId, ChatId]]:
        """The heads of so many chapters."""
        return [self.bring((Role.HEAD, self.unit())) for _ in range(count)]

    def write(
        self, words: str = "Mời họp", audience: Audience = HEADS, *, asks_yes: bool = True
    ) -> AnnouncementId:
        """A draft."""
        return announcement.write(
            self.db,
            self.top,
            audience,
            words,
            file=None,
            asks_yes=asks_yes,
            by=self.officer,
            account=AccountId(1),
            chat=self.chat,
        )

    def send(
        self, words: str = "Mời họp", audience: Audience = HEADS, *, asks_yes: bool = True
    ) -> AnnouncementId:
        """One that was approved and made ready."""
        one = self.write(words, audience, asks_yes=asks_yes)
        announcement.submit(self.db, one, None, by=self.officer)
        self.ready(one)
        return one

    def ready(self, one: AnnouncementId, now: datetime = MORNING) -> None:
        """Make all of it ready."""
        broadcast.begin(self.db, one, now, SOON)
        while broadcast.expand(self.db, one, now, SOON, VOICE) is State.RUNNING:
            pass

    def waits(self, one: AnnouncementId) -> list[tuple[ChatId, str]]:
        """What waits to be sent of it: where, and its words."""
        statement = (
            select(OutboxRow.chat_id, OutboxRow.message)
            .join(RecipientRow, RecipientRow.outbox_id == OutboxRow.id)
            .where(RecipientRow.announcement_id == one, OutboxRow.state == "queued")
            .order_by(OutboxRow.id)
        )
        return [
            (ChatId(row.chat_id), _said(Message.from_json(row.message)))
            for row in self.db.execute(statement)
        ]

    def fates(self, one: AnnouncementId) -> list[Fate]:
        """What became of each."""
        return [each.fate for each in recipients.recipients(self.db, one)]

    def state(self, one: AnnouncementId) -> State:
        """How far it has come."""
        found = stored.find(self.db, one)
        assert found is not None
        return found.state

    def arrive(self, one: AnnouncementId, fate: Fate = Fate.SENT) -> None:
        """What waits comes to this."""
        recipients.move_messages(self.db, one, {Fate.QUEUED, Fate.SENDING}, fate, SOON)

    def settle(self, one: AnnouncementId) -> State:
        """Look how far it is."""
        found = broadcast.settle(self.db, one, MORNING)
        assert found is not None
        return found[0].state


def _said(message: Message) -> str:
    (said,) = message.texts
    if isinstance(said, Verbatim):
        return said.words
    words, key = getattr(said, "values", {})["words"].words, getattr(said, "key", "")
    return str(words) if key == "announced" else f"{key}: {words}"


@pytest.fixture
def bo_de(db: Connection) -> Ward:
    """A ward with one officer, who can be written to."""
    return speaking(db)


def speaking(db: Connection) -> Ward:
    """A ward with one officer, who can be written to."""
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    theirs = account(db, who=officer.person)
    accounts.record_consent(db, theirs.id, CONSENT_VERSION, MORNING)
    chat = accounts.private_chat(db, theirs.id)
    assert chat is not None
    return Ward(db, top, officer, chat)


def second_officer(bo_de: Ward) -> Actor:
    """One more officer."""
    who, _ = bo_de.bring((Role.OFFICER, bo_de.top))
    powers = accounts.powers(bo_de.db, who, MONDAY)
    return Actor(person=who, powers=powers, today=MONDAY, now=MORNING)


# ---- who hears it ------------------------------------------------------------------------------


def test_each_hears_their_own_words(bo_de: Ward) -> None:
    (_, first), (_, second) = bo_de.heads(2)
    one = bo_de.send("Kính mời {tên}, {Đơn vị}. {1, 2} {} {")
    names = [unit.name for unit in bo_de.units]

    assert bo_de.waits(one) == [
        (first, f"Kính mời bác Nguyễn Thị Hạnh, {names[0]}. {{1, 2}} {{}} {{"),
        (second, f"Kính mời bác Nguyễn Thị Hạnh, {names[1]}. {{1, 2}} {{}} {{"),
    ]


def test_figures_fill_the_readers_own(bo_de: Ward) -> None:
    bo_de.heads(1)

    assert bo_de.waits(bo_de.send("Có {hội viên} hội viên"))[0][1] == "Có 0 hội viên"


def test_figures_are_looked_up_once_a_unit_for_all_pieces(
    bo_de: Ward, monkeypatch: pytest.MonkeyPatch, statements: list[str]
) -> None:
    monkeypatch.setattr(broadcast, "PIECE", 3)
    unit = bo_de.unit()
    for _ in range(9):
        bo_de.bring((Role.HEAD, unit))
    cost = []
    for words in ("Chào {tên}", "Chi hội có {hội viên} hội viên"):
        one = bo_de.write(words)
        announcement.submit(bo_de.db, one, None, by=bo_de.officer)
        broadcast.begin(bo_de.db, one, MORNING, SOON)
        voice = Voice(places=_places, say=called.said, present=VOICE.present)
        for _ in range(3):
            statements.clear()
            broadcast.expand(bo_de.db, one, MORNING, SOON, voice)
            cost.append(len(statements))

    first, *later = [figured - plain for plain, figured in zip(cost[:3], cost[3:], strict=True)]
    assert first == 7
    assert later == [0, 0]


def test_figures_are_looked_up_before_anybody_has_to_wait(
    bo_de: Ward, statements: list[str]
) -> None:
    """On a connection that only reads; a text without figures costs one look."""
    bo_de.heads(4)
    cost = []
    for words in ("Chào {tên}", "Chi hội có {hội viên} hội viên"):
        one = bo_de.write(words)
        announcement.submit(bo_de.db, one, None, by=bo_de.officer)
        voice = Voice(places=_places, say=called.said, present=VOICE.present)
        statements.clear()
        broadcast.look_up(bo_de.db, one, MORNING, voice)
        cost.append(len(statements))
        broadcast.begin(bo_de.db, one, MORNING, SOON)
        statements.clear()
        broadcast.expand(bo_de.db, one, MORNING, SOON, voice)
        cost.append(len(statements))

    assert cost[0] == 1
    assert cost[1] == cost[3]


def test_figures_are_those_of_the_day(bo_de: Ward) -> None:
    """What was known yesterday, or of another unit or announcement, fills nothing today."""
    figures, units = broadcast.Figures(), [bo_de.unit(), bo_de.unit()]
    one = stored.find(bo_de.db, bo_de.write("Có {hội viên} hội viên"))
    assert one is not None
    known = figures.of(bo_de.db, one, units[0], MONDAY)

    assert figures.of(bo_de.db, one, units[0], MONDAY) is known
    assert figures.of(bo_de.db, one, units[1], MONDAY) is not known
    assert figures.of(bo_de.db, one, units[0], MONDAY + timedelta(days=1)) is not known
    assert figures.of(bo_de.db, replace(one, id=AnnouncementId(99)), units[0], MONDAY) is not known


def test_a_row_is_once_and_quiet_and_has_its_key(bo_de: Ward) -> None:
    (_, chat), *_ = bo_de.heads(1)
    one = bo_de.send()
    row = bo_de.db.execute(select(OutboxRow).where(OutboxRow.chat_id == chat)).one()

    assert row.once
    assert row.priority == outbox.QUIET
    assert row.unique_key == f"announcement:{one}:v1:{chat}"


def test_one_person_in_two_roles_hears_once(bo_de: Ward) -> None:
    first, second = bo_de.unit(), bo_de.unit()
    _, chat = bo_de.bring((Role.HEAD, first), (Role.HEAD, second), (Role.TREASURER, second))
    one = bo_de.send(audience=Audience(roles=(Role.HEAD, Role.TREASURER)))

    assert [where for where, _ in bo_de.waits(one)] == [chat]


def test_the_calendar_speaks_to_roles_and_kinds(bo_de: Ward) -> None:
    _, chapter_chat = bo_de.bring((Role.HEAD, bo_de.unit()))
    _, clan_chat = bo_de.bring((Role.HEAD, bo_de.unit(UnitKind.CLAN_BOARD)))
    bo_de.bring((Role.HELPER, bo_de.unit()))
    one = announcement.issue(
        bo_de.db,
        bo_de.top,
        occasion="launch",
        audience={"roles": ["head"], "kinds": ["chapter", "clan_board"]},
        texts={"": "Mời dự", "clan_board": "Mời dòng họ dự"},
        at=MORNING,
        useful_until=MORNING + timedelta(hours=3),
    )
    assert one is not None
    bo_de.ready(one)

    assert bo_de.waits(one) == [(chapter_chat, "Mời dự"), (clan_chat, "Mời dòng họ dự")]


def test_a_part_nobody_wrote_for_is_left_out(bo_de: Ward) -> None:
    bo_de.bring((Role.HEAD, bo_de.unit()))
    one = announcement.issue(
        bo_de.db,
        bo_de.top,
        occasion="clans",
        audience={"roles": ["head"]},
        texts={"clan_board": "Mời dòng họ dự"},
        at=MORNING,
        useful_until=SOON,
    )
    assert one is not None
    bo_de.ready(one)

    assert bo_de.fates(one) == []


def test_an_audience_is_narrowed_to_some_units(bo_de: Ward) -> None:
    (_, first), _ = bo_de.heads(2)
    one = bo_de.send(audience=Audience(roles=(Role.HEAD,), units=(bo_de.units[0].id,)))

    assert [where for where, _ in bo_de.waits(one)] == [first]


def test_units_that_spoke_this_week_are_left_out(bo_de: Ward) -> None:
    (who, _), (_, second) = bo_de.heads(2)
    powers = accounts.powers(bo_de.db, who, MONDAY)
    spoken = Actor(person=who, powers=powers, today=MONDAY, now=MORNING)
    Chapter(bo_de.db, bo_de.units[0], spoken).income()
    one = bo_de.send(audience=Audience(roles=(Role.HEAD,), silent=MONDAY))

    assert [where for where, _ in bo_de.waits(one)] == [second]


def test_only_units_that_owe_an_answer_hear_it(bo_de: Ward) -> None:
    """Who answers while it is being made ready hears nothing any more."""
    (_, first), _, _ = bo_de.heads(3)
    asked = {"unit_id": bo_de.top.id, "fields": [], "period_from": MONDAY, "period_to": MONDAY}
    asked |= {"last_day": MONDAY, "asked_by": bo_de.officer.person, "asked_at": MORNING}
    request = bo_de.db.execute(
        insert(FigureRequestRow).returning(FigureRequestRow.id), asked
    ).scalar_one()
    owing, answered, _ = bo_de.units
    for unit, at_once in ((owing, None), (answered, MORNING)):
        row = {"request_id": request, "unit_id": unit.id, "answered_at": at_once}
        bo_de.db.execute(insert(FigureAskedRow), row)
    one = bo_de.send(audience=Audience(roles=(Role.HEAD,), unanswered=request))

    assert [where for where, _ in bo_de.waits(one)] == [first]


def test_practice_chapters_and_units_of_others_hear_nothing(bo_de: Ward) -> None:
    elsewhere = chapter(bo_de.db, ward(bo_de.db, "Phường Khác"))
    practice = chapter(bo_de.db, bo_de.top, practice=True)
    bo_de.bring((Role.HEAD, elsewhere))
    bo_de.bring((Role.HEAD, practice))

    with pytest.raises(NobodyThere):
        announcement.preview(bo_de.db, bo_de.top, HEADS, by=bo_de.officer)


def test_without_account_or_consent_one_is_called(bo_de: Ward) -> None:
    who = person(bo_de.db)
    accounts.grant_role(bo_de.db, who, Role.HEAD, bo_de.unit().id, on=LONG_AGO, by=None)
    bo_de.bring((Role.HEAD, bo_de.unit()), agreed=False)
    one = bo_de.send()

    assert bo_de.fates(one) == [Fate.NO_ACCOUNT, Fate.NO_ACCOUNT]
    seen = announcement.preview(bo_de.db, bo_de.top, HEADS, by=bo_de.officer)
    assert (seen.people, seen.to_call) == (2, 2)


def test_who_blocked_the_assistant_is_unreachable(bo_de: Ward) -> None:
    (_, chat), *_ = bo_de.heads(1)
    accounts.mark_unreachable(bo_de.db, chat, MORNING)

    assert bo_de.fates(bo_de.send()) == [Fate.UNREACHABLE]


def test_two_hundred_at_a_time(bo_de: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broadcast, "PIECE", 2)
    bo_de.heads(5)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, None, by=bo_de.officer)
    broadcast.begin(bo_de.db, one, MORNING, SOON)
    pieces = []
    while broadcast.expand(bo_de.db, one, MORNING, SOON, VOICE) is State.RUNNING:
        pieces.append(len(bo_de.fates(one)))

    assert pieces == [2, 4, 5, 5]  # then the units nobody has come in for: there are none
    assert len(bo_de.waits(one)) == 5


def test_made_ready_twice_it_is_the_same(bo_de: Ward) -> None:
    bo_de.heads(2)
    one = bo_de.send()
    stored.change(bo_de.db, one, cursor=0)
    bo_de.ready(one)

    assert len(bo_de.waits(one)) == 2


# ---- groups ------------------------------------------------------------------------------------


def group(bo_de: Ward, address: str = "-100") -> ChatId:
    """A group's chat."""
    who = Sender(channel="telegram", bot="1", user="900", chat=address, is_private=False)
    return accounts.arrive(bo_de.db, who, "vi", MONDAY, MORNING).chat


def bound_group(bo_de: Ward, unit: UnitRef, address: str = "-100") -> ChatId:
    """A group's chat bound to a unit by the officer."""
    chat = group(bo_de, address)
    groups.claim(bo_de.db, chat, by=bo_de.officer)
    groups.bind(bo_de.db, chat, unit, by=bo_de.officer)
    return chat


def test_groups_hear_after_people(bo_de: Ward) -> None:
    (_, head), *_ = bo_de.heads(1)
    chat = bound_group(bo_de, bo_de.units[0])
    group(bo_de, "-200")
    one = bo_de.send("{Tên} ơi", Audience(roles=(Role.HEAD,), groups=True))

    assert [where for where, _ in bo_de.waits(one)] == [head, chat]


def test_only_who_heads_the_unit_binds_its_group(bo_de: Ward) -> None:
    (who, _), (other, _) = bo_de.heads(2)
    mine, theirs = bo_de.units
    head, stranger = (
        Actor(person=p, powers=accounts.powers(bo_de.db, p, MONDAY), today=MONDAY, now=MORNING)
        for p in (who, other)
    )
    chat = group(bo_de)
    groups.claim(bo_de.db, chat, by=head)

    with pytest.raises(NotAllowed):
        groups.bind(bo_de.db, chat, theirs, by=stranger)
    with pytest.raises(NotAllowed):
        groups.bind(bo_de.db, chat, theirs, by=head)
    groups.bind(bo_de.db, chat, mine, by=head)
    with pytest.raises(groups.GroupTaken):
        groups.claim(bo_de.db, chat, by=stranger)
    for by in (stranger, head):
        with pytest.raises(NotAllowed):
            groups.move(bo_de.db, chat, theirs, by=by)
    with pytest.raises(NotAllowed):
        groups.unbind(bo_de.db, chat, by=stranger)
    groups.unbind(bo_de.db, chat, by=head)
    assert bound.of_unit(bo_de.db, mine.id) == []


def test_nobody_binds_a_group_they_never_wrote_in(bo_de: Ward) -> None:
    chat, unit = group(bo_de), bo_de.unit()

    with pytest.raises(NotAllowed):
        groups.bind(bo_de.db, chat, unit, by=bo_de.officer)
    with pytest.raises(Gone):
        groups.bind(bo_de.db, bo_de.chat, unit, by=bo_de.officer)


def test_a_migrated_group_keeps_its_unit(bo_de: Ward) -> None:
    chat = bound_group(bo_de, bo_de.unit())
    accounts.move_chat(bo_de.db, chat, "-1001")

    assert bound.of_unit(bo_de.db, bo_de.units[0].id) == [chat]


def test_a_migrated_group_met_before_takes_the_unit_over(bo_de: Ward) -> None:
    chat = bound_group(bo_de, bo_de.unit())
    audience = Audience(groups=True)
    one = bo_de.send(audience=audience)
    met = group(bo_de, "-1001")
    accounts.move_chat(bo_de.db, chat, "-1001")
    stored.change(bo_de.db, one, cursor=stored.GROUPS)
    bo_de.ready(one)

    assert bound.of_unit(bo_de.db, bo_de.units[0].id) == [met]
    assert len(bo_de.fates(one)) == 1


# ---- approval and time -------------------------------------------------------------------------


def test_one_officer_approves_alone_and_it_is_marked(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    found = stored.find(bo_de.db, one)

    assert found is not None
    assert found.by_one
    assert bo_de.state(one) is State.RUNNING


def test_with_two_the_other_one_approves(bo_de: Ward) -> None:
    bo_de.heads(1)
    other = second_officer(bo_de)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, None, by=bo_de.officer)
    assert bo_de.state(one) is State.WAITING
    with pytest.raises(OwnApproval):
        announcement.approve(bo_de.db, one, by=bo_de.officer)
    bo_de.ready(one)
    assert bo_de.fates(one) == []
    announcement.approve(bo_de.db, one, by=other)
    bo_de.ready(one)

    assert len(bo_de.waits(one)) == 1


def test_approved_twice_is_approved_once(bo_de: Ward) -> None:
    bo_de.heads(1)
    other = second_officer(bo_de)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, None, by=bo_de.officer)
    announcement.approve(bo_de.db, one, by=other)

    with pytest.raises(AnnouncementMoved):
        announcement.approve(bo_de.db, one, by=other)
    with pytest.raises(AnnouncementMoved):
        announcement.submit(bo_de.db, one, None, by=bo_de.officer)


def test_what_is_taken_back_does_not_leave(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, at(MONDAY, time(10)), by=bo_de.officer)
    announcement.take_back(bo_de.db, one, by=bo_de.officer)
    bo_de.ready(one, at(MONDAY, time(11)))

    assert (bo_de.state(one), bo_de.fates(one)) == (State.DRAFT, [])


def test_new_words_need_a_new_approval(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, at(MONDAY, time(10)), by=bo_de.officer)
    rewording.reword(bo_de.db, one, "Mời họp lúc 9 giờ", by=bo_de.officer, soon=SOON)

    assert bo_de.state(one) is State.DRAFT


def test_in_quiet_hours_it_waits_for_the_morning(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = announcement.issue(
        bo_de.db,
        bo_de.top,
        occasion="late at night",
        audience=HEADS.to_json(),
        texts={"": "Mời"},
        at=at(MONDAY, time(21)),
        useful_until=at(MONDAY, time(23)),
    )
    assert one is not None
    bo_de.ready(one, at(MONDAY, time(21)))
    assert bo_de.fates(one) == []
    tomorrow = MONDAY + timedelta(days=1)
    bo_de.ready(one, at(tomorrow, time(6, 29)))
    assert bo_de.fates(one) == []
    bo_de.ready(one, at(tomorrow, time(6, 30)))

    assert bo_de.fates(one) == [Fate.QUEUED]


def test_what_is_under_way_rests_at_night(bo_de: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broadcast, "PIECE", 1)
    bo_de.heads(2)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, at(MONDAY, time(20, 59)), by=bo_de.officer)
    evening, tomorrow = at(MONDAY, time(20, 59)), MONDAY + timedelta(days=1)
    broadcast.begin(bo_de.db, one, evening, SOON)
    broadcast.expand(bo_de.db, one, evening, SOON, VOICE)
    evening = at(MONDAY, time(21))
    assert broadcast.expand(bo_de.db, one, evening, SOON, VOICE) is State.APPROVED
    assert bo_de.fates(one) == [Fate.PAUSED]
    bo_de.ready(one, at(tomorrow, time(6, 29)))
    assert bo_de.fates(one) == [Fate.PAUSED]
    bo_de.ready(one, at(tomorrow, time(6, 30)))

    assert bo_de.fates(one) == [Fate.QUEUED, Fate.QUEUED]


def test_what_rests_at_night_is_no_draft_any_more(bo_de: Ward) -> None:
    """Somebody may have it already: it is corrected, not reworded, and not taken back."""
    bo_de.heads(2)
    one = bo_de.send("Họp 8 giờ")
    later = SOON + timedelta(minutes=3)  # what was made ready just before is on its way
    broadcast.expand(bo_de.db, one, at(MONDAY, time(21)), later, VOICE)
    assert bo_de.state(one) is State.APPROVED
    with pytest.raises(AnnouncementMoved):
        announcement.take_back(bo_de.db, one, by=bo_de.officer)
    rewording.reword(bo_de.db, one, "Họp 9 giờ", by=bo_de.officer, soon=SOON)
    bo_de.ready(one, at(MONDAY + timedelta(days=1), time(6, 30)))

    assert [words for _, words in bo_de.waits(one)] == ["Họp 9 giờ", "Họp 9 giờ"]


def test_past_its_use_a_person_is_asked(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, at(MONDAY, time(9)), by=bo_de.officer)
    late = at(MONDAY, time(14))
    assert broadcast.begin(bo_de.db, one, late, SOON) is State.LATE
    assert broadcast.begin(bo_de.db, one, late, SOON) is None
    bo_de.ready(one, late)
    assert bo_de.fates(one) == []
    by = Actor(person=bo_de.officer.person, powers=bo_de.officer.powers, today=MONDAY, now=late)
    announcement.send_now(bo_de.db, one, by=by)
    bo_de.ready(one, late)

    assert bo_de.fates(one) == [Fate.QUEUED]


def test_what_did_not_leave_in_time_is_held_back(bo_de: Ward) -> None:
    """The program was down for five hours between making ready and sending.

    By machine time: a calendar that was moved meanwhile makes nothing late.
    """
    bo_de.heads(2)
    one = bo_de.send()
    late, much_later = at(MONDAY, time(13)), SOON + timedelta(hours=5)
    assert broadcast.expand(bo_de.db, one, late, SOON, VOICE) is None
    assert broadcast.expand(bo_de.db, one, late, much_later, VOICE) is State.LATE
    assert bo_de.fates(one) == [Fate.PAUSED, Fate.PAUSED]
    by = Actor(person=bo_de.officer.person, powers=bo_de.officer.powers, today=MONDAY, now=late)
    announcement.send_now(bo_de.db, one, by=by)
    bo_de.ready(one, late)

    assert bo_de.fates(one) == [Fate.QUEUED, Fate.QUEUED]


# ---- pause, cancel, end ------------------------------------------------------------------------


def test_pause_and_go_on(bo_de: Ward) -> None:
    bo_de.heads(2)
    one = bo_de.send()
    announcement.pause(bo_de.db, one, by=bo_de.officer, soon=SOON)
    assert bo_de.fates(one) == [Fate.PAUSED, Fate.PAUSED]
    assert broadcast.expand(bo_de.db, one, MORNING, SOON, VOICE) is None
    announcement.go_on(bo_de.db, one, by=bo_de.officer, soon=SOON)

    assert len(bo_de.waits(one)) == 2


def test_cancelled_in_the_middle_nothing_more_leaves(
    bo_de: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcast, "PIECE", 1)
    bo_de.heads(3)
    one = bo_de.write()
    announcement.submit(bo_de.db, one, None, by=bo_de.officer)
    broadcast.begin(bo_de.db, one, MORNING, SOON)
    broadcast.expand(bo_de.db, one, MORNING, SOON, VOICE)
    assert announcement.cancel(bo_de.db, one, by=bo_de.officer, soon=SOON) == 1
    bo_de.ready(one)

    assert bo_de.fates(one) == [Fate.DROPPED]
    with pytest.raises(AnnouncementMoved):
        announcement.cancel(bo_de.db, one, by=bo_de.officer, soon=SOON)


def test_it_is_done_when_nothing_is_on_its_way(bo_de: Ward) -> None:
    bo_de.heads(2)
    one = bo_de.send()
    assert bo_de.settle(one) is State.RUNNING
    bo_de.arrive(one)
    assert bo_de.settle(one) is State.DONE


def test_a_long_text_has_arrived_when_all_parts_have(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    now = SOON + timedelta(minutes=1)
    (row,) = outbox.queued(bo_de.db, "telegram", "1", now, most=9, locale="vi")
    outbox.split(bo_de.db, row, [{"part": {}}, {"part": {}}], SOON)
    parts = outbox.queued(bo_de.db, "telegram", "1", now, most=9, locale="vi")
    seen = [bo_de.fates(one)]
    for part in parts:
        outbox.mark_sent(bo_de.db, [(part.id, "1")], SOON)
        seen.append(bo_de.fates(one))

    assert seen == [[Fate.QUEUED], [Fate.QUEUED], [Fate.SENT]]
    outbox.set_state(bo_de.db, parts[1].id, "held", SOON)
    assert bo_de.fates(one) == [Fate.HELD]
    assert readers.release_held(bo_de.db, one, by=bo_de.officer, soon=SOON).count == 1
    assert bo_de.fates(one) == [Fate.QUEUED]


# ---- corrected ---------------------------------------------------------------------------------


def test_who_had_it_hears_the_correction_and_others_the_new_words(bo_de: Ward) -> None:
    (_, first), (_, second) = bo_de.heads(2)
    one = bo_de.send("Họp 8 giờ")
    bo_de.db.execute(
        update(OutboxRow).where(OutboxRow.chat_id == first).values(state="sent", done_at=SOON)
    )
    rewording.reword(bo_de.db, one, "Họp 9 giờ", by=bo_de.officer, soon=SOON)
    bo_de.ready(one)

    assert bo_de.waits(one) == [(first, "corrected: Họp 9 giờ"), (second, "Họp 9 giờ")]
    assert stored.versions(bo_de.db, one) == {1: {"": "Họp 8 giờ"}}


def test_old_words_leave_no_more_once_they_are_corrected(bo_de: Ward) -> None:
    """Not even between the correction and the making ready of the new words, nor after a pause."""
    bo_de.heads(2)
    one = bo_de.send("Họp 8 giờ")
    rewording.reword(bo_de.db, one, "Họp 9 giờ", by=bo_de.officer, soon=SOON)
    assert bo_de.waits(one) == []
    announcement.pause(bo_de.db, one, by=bo_de.officer, soon=SOON)
    announcement.go_on(bo_de.db, one, by=bo_de.officer, soon=SOON)
    assert bo_de.waits(one) == []
    bo_de.ready(one)

    assert [words for _, words in bo_de.waits(one)] == ["Họp 9 giờ", "Họp 9 giờ"]


def test_a_correction_is_confirmed_anew(bo_de: Ward) -> None:
    (who, chat), *_ = bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one)
    readers.confirm(bo_de.db, one, 1, who, chat, MORNING)
    rewording.reword(bo_de.db, one, "Họp 9 giờ", by=bo_de.officer, soon=SOON)
    bo_de.ready(one)
    older = readers.confirm(bo_de.db, one, 1, who, chat, MORNING)
    newer = readers.confirm(bo_de.db, one, 2, who, chat, MORNING)

    assert (older.what, newer.what) == (Confirmed.OLDER, Confirmed.NOW)


def test_what_is_over_is_corrected_too(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one)
    bo_de.settle(one)
    rewording.reword(bo_de.db, one, "Họp 9 giờ", by=bo_de.officer, soon=SOON)
    assert bo_de.settle(one) is State.RUNNING
    bo_de.ready(one)

    assert bo_de.waits(one)[0][1] == "corrected: Họp 9 giờ"


def test_held_ones_hear_the_correction_and_are_held_no_more(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    rewording.reword(bo_de.db, one, "Họp 9 giờ", by=bo_de.officer, soon=SOON)
    bo_de.ready(one)

    assert bo_de.waits(one)[0][1] == "corrected: Họp 9 giờ"
    assert outbox.counts(bo_de.db).get("held", 0) == 0


# ---- confirmed ---------------------------------------------------------------------------------


def test_a_reader_confirms_once(bo_de: Ward) -> None:
    (who, chat), *_ = bo_de.heads(1)
    one = bo_de.send()
    first = readers.confirm(bo_de.db, one, 1, who, chat, MORNING)
    again = readers.confirm(bo_de.db, one, 1, who, chat, SOON)

    assert (first.what, again.what, again.at) == (Confirmed.NOW, Confirmed.BEFORE, MORNING)


def test_without_a_number_the_newest_is_meant(bo_de: Ward) -> None:
    (who, chat), *_ = bo_de.heads(1)
    bo_de.send()
    newest = bo_de.send()
    readers.confirm(bo_de.db, None, None, who, chat, MORNING)
    mine = recipients.of_person(bo_de.db, newest, who)

    assert mine is not None
    assert mine.confirmed_at == MORNING


def test_whoever_was_not_written_to_confirms_nothing(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    stranger, chat = bo_de.bring((Role.TREASURER, bo_de.unit()))

    came_to = readers.confirm(bo_de.db, one, 1, stranger, chat, MORNING)
    assert came_to.what is Confirmed.NOT_THEIRS


def test_in_a_group_linked_people_confirm_once(bo_de: Ward) -> None:
    (head, _), *_ = bo_de.heads(1)
    chat = bound_group(bo_de, bo_de.units[0])
    member, _ = bo_de.bring((Role.MEMBER, bo_de.units[0]))
    one = bo_de.send(audience=Audience(roles=(Role.HEAD,), groups=True))
    came_to = [
        readers.confirm(bo_de.db, one, 1, who, chat, MORNING).what for who in (head, member, member)
    ]

    assert came_to == [Confirmed.NOW, Confirmed.NOW, Confirmed.BEFORE]
    stands = recipients.tally(bo_de.db, one)
    assert stands.by_fate == {Fate.QUEUED: 2, Fate.IN_GROUP: 1}
    assert (stands.confirmed, stands.in_group) == (1, 1)


def test_who_reads_in_a_group_stands_in_for_nobody_else(bo_de: Ward) -> None:
    """Two members press the group's button: the heads it was sent to have not read it for that."""
    bo_de.heads(2)
    chat = bound_group(bo_de, bo_de.units[0])
    one = bo_de.send(audience=Audience(roles=(Role.HEAD,), groups=True))
    bo_de.arrive(one)
    for _ in range(2):
        member, _ = bo_de.bring((Role.MEMBER, bo_de.units[0]))
        readers.confirm(bo_de.db, one, 1, member, chat, MORNING)
    found = stored.find(bo_de.db, one)
    assert found is not None
    stands = broadcast.progress(bo_de.db, found, MONDAY)

    assert (stands.sent, stands.confirmed, stands.in_group, stands.unread) == (3, 0, 2, 2)
    assert len(recipients.recipients(bo_de.db, one, unconfirmed=True)) == 2


def test_in_a_group_people_of_its_unit_alone_count(bo_de: Ward) -> None:
    """A neighbour, an officer and a stranger to the register may sit in the group too."""
    bo_de.heads(2)
    mine, other = bo_de.units
    chat = bound_group(bo_de, mine)
    one = bo_de.send(audience=Audience(groups=True))
    neighbour, _ = bo_de.bring((Role.MEMBER, other))
    former = person(bo_de.db)
    accounts.grant_role(bo_de.db, former, Role.MEMBER, mine.id, on=LONG_AGO, by=None)
    accounts.end_role(bo_de.db, former, Role.MEMBER, mine.id, on=MONDAY)
    for who in (neighbour, bo_de.officer.person, person(bo_de.db), former):
        came_to = readers.confirm(bo_de.db, one, 1, who, chat, MORNING)
        assert came_to.what is Confirmed.NOT_THEIRS

    assert recipients.tally(bo_de.db, one).in_group == 0


def test_proof_of_delivery_does_not_fade(bo_de: Ward) -> None:
    """Weeks later a part that was held is still held, and can still be sent."""
    bo_de.heads(1)
    one = bo_de.send()
    now = SOON + timedelta(minutes=1)
    (row,) = outbox.queued(bo_de.db, "telegram", "1", now, most=9, locale="vi")
    outbox.split(bo_de.db, row, [{"part": {}}, {"part": {}}], SOON)
    first, second = outbox.queued(bo_de.db, "telegram", "1", now, most=9, locale="vi")
    outbox.mark_sent(bo_de.db, [(first.id, "1")], SOON)
    outbox.set_state(bo_de.db, second.id, "held", SOON)
    outbox.forget(bo_de.db, SOON + timedelta(days=8))

    assert bo_de.fates(one) == [Fate.HELD]
    assert readers.release_held(bo_de.db, one, by=bo_de.officer, soon=SOON).count == 1
    assert bo_de.fates(one) == [Fate.QUEUED]


def test_who_has_not_confirmed_is_reminded_once_a_day(bo_de: Ward) -> None:
    (who, chat), (_, second) = bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one)
    readers.confirm(bo_de.db, one, 1, who, chat, MORNING)
    for _ in range(2):
        readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    later = SOON + timedelta(minutes=1)
    rows = outbox.queued(bo_de.db, "telegram", "1", later, most=9, locale="vi")

    assert [row.chat for row in rows] == [second]


def test_those_who_have_not_confirmed_are_an_audience(bo_de: Ward) -> None:
    (who, chat), (_, second) = bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one)
    readers.confirm(bo_de.db, one, 1, who, chat, MORNING)
    new = bo_de.send("Nhắc", Audience(unconfirmed=one))

    assert [where for where, _ in bo_de.waits(new)] == [second]


@pytest.mark.parametrize("fate", [fate for fate in Fate if fate not in {Fate.SENT, Fate.IN_GROUP}])
def test_who_was_not_reached_has_not_left_it_unread(bo_de: Ward, fate: Fate) -> None:
    """The list, the number, the audience and reminders mean the same people."""
    bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one, fate)
    whom = broadcast.whom_of(bo_de.db, bo_de.top, Audience(unconfirmed=one), MONDAY)

    assert recipients.tally(bo_de.db, one).unread == 0
    assert recipients.recipients(bo_de.db, one, unconfirmed=True) == []
    assert audience.count_people(bo_de.db, whom) == (0, 0)


# ---- who leaves and comes back -----------------------------------------------------------------


def take_away(bo_de: Ward, who: PersonId) -> None:
    """The role of a head is taken away."""
    held = next(
        one for one in roles.held(bo_de.db, bo_de.units[0], by=bo_de.officer) if one.person == who
    )
    roles.take_away(bo_de.db, bo_de.units[0], held, by=bo_de.officer, soon=SOON)


def test_a_role_that_ends_takes_its_message_back(bo_de: Ward) -> None:
    (who, _), *_ = bo_de.heads(1)
    one = bo_de.send()
    take_away(bo_de, who)

    assert bo_de.fates(one) == [Fate.NOT_ENTITLED]
    assert bo_de.waits(one) == []


def test_another_role_keeps_the_message(bo_de: Ward) -> None:
    first, second = bo_de.unit(), bo_de.unit()
    who, _ = bo_de.bring((Role.HEAD, first), (Role.HEAD, second))
    one = bo_de.send()
    take_away(bo_de, who)

    assert bo_de.fates(one) == [Fate.QUEUED]


def test_what_has_left_is_not_taken_back(bo_de: Ward) -> None:
    (who, _), *_ = bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one)
    take_away(bo_de, who)

    assert bo_de.fates(one) == [Fate.SENT]


def test_who_lost_the_role_gets_nothing_by_send_again_until_it_is_theirs(bo_de: Ward) -> None:
    (who, chat), *_ = bo_de.heads(1)
    one = bo_de.send()
    take_away(bo_de, who)
    args = {"by": bo_de.officer, "soon": SOON, "voice": VOICE}
    assert readers.send_again(bo_de.db, one, **args).count == 0  # type: ignore[arg-type]  # as named
    accounts.grant_role(bo_de.db, who, Role.HEAD, bo_de.units[0].id, on=MONDAY, by=None)
    bo_de.ready(one)
    assert bo_de.waits(one) == []
    assert readers.send_again(bo_de.db, one, **args).count == 1  # type: ignore[arg-type]  # as named

    assert [where for where, _ in bo_de.waits(one)] == [chat]


def test_who_leaves_is_unreachable_and_comes_back_by_send_again(bo_de: Ward) -> None:
    (_, chat), *_ = bo_de.heads(1)
    one = bo_de.send()
    accounts.mark_unreachable(bo_de.db, chat, SOON)
    readers.chat_left(bo_de.db, chat, SOON)
    assert bo_de.fates(one) == [Fate.UNREACHABLE]
    args = {"by": bo_de.officer, "soon": SOON, "voice": VOICE}
    assert readers.send_again(bo_de.db, one, **args).count == 0  # type: ignore[arg-type]  # as named
    accounts._reachable_again(bo_de.db, chat)
    assert readers.send_again(bo_de.db, one, **args).count == 1  # type: ignore[arg-type]  # as named

    assert bo_de.fates(one) == [Fate.QUEUED]


def test_who_came_in_since_gets_it_by_send_again(bo_de: Ward) -> None:
    who, _ = bo_de.bring((Role.HEAD, bo_de.unit()), agreed=False)
    one = bo_de.send()
    found = bo_de.db.execute(select(AccountRow.id).where(AccountRow.person_id == who)).scalar_one()
    accounts.record_consent(bo_de.db, AccountId(found), CONSENT_VERSION, MORNING)
    readers.send_again(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)

    assert bo_de.fates(one) == [Fate.QUEUED]


def test_held_ones_are_sent_again_or_let_go(bo_de: Ward) -> None:
    bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    bo_de.settle(one)
    assert bo_de.state(one) is State.DONE
    assert readers.release_held(bo_de.db, one, by=bo_de.officer, soon=SOON).count == 2
    assert bo_de.state(one) is State.RUNNING
    bo_de.arrive(one, Fate.HELD)
    assert readers.drop_held(bo_de.db, one, by=bo_de.officer, soon=SOON) == 2

    assert bo_de.fates(one) == [Fate.DROPPED, Fate.DROPPED]


def test_held_messages_are_decided_one_by_one(bo_de: Ward) -> None:
    """One is sent again and the other stays held; what was decided is not decided twice."""
    bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    first, second = recipients.recipients(bo_de.db, one, fates={Fate.HELD})
    by, db = bo_de.officer, bo_de.db

    assert readers.release_held(db, one, by=by, soon=SOON, only=first.id).count == 1
    assert bo_de.fates(one) == [Fate.QUEUED, Fate.HELD]
    with pytest.raises(AnnouncementMoved):
        readers.drop_held(db, one, by=by, soon=SOON, only=first.id)
    assert readers.drop_held(db, one, by=by, soon=SOON, only=second.id) == 1
    with pytest.raises(AnnouncementMoved):
        readers.release_held(db, one, by=by, soon=SOON, only=second.id)
    assert bo_de.fates(one) == [Fate.QUEUED, Fate.DROPPED]


def test_one_that_is_held_rests_by_night(bo_de: Ward) -> None:
    """Sent again at ten in the evening, it leaves in the morning; the other stays held."""
    bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    first, _ = recipients.recipients(bo_de.db, one, fates={Fate.HELD})
    late = at(MONDAY, time(22))
    by = replace(bo_de.officer, now=late)

    sent = readers.release_held(bo_de.db, one, by=by, soon=SOON, only=first.id)

    assert (sent.count, sent.at) == (1, at(MONDAY + timedelta(days=1), time(6, 30)))
    assert bo_de.fates(one) == [Fate.PAUSED, Fate.HELD]


def test_one_that_is_held_for_who_holds_no_role_is_not_sent(bo_de: Ward) -> None:
    """Whose role has ended hears it no more; the other stays held."""
    (who, _), _ = bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    first, _ = recipients.recipients(bo_de.db, one, fates={Fate.HELD})
    assert first.hearer.person == who
    take_away(bo_de, who)

    assert (
        readers.release_held(bo_de.db, one, by=bo_de.officer, soon=SOON, only=first.id).count == 0
    )
    assert bo_de.fates(one) == [Fate.NOT_ENTITLED, Fate.HELD]


# ---- what is refused ---------------------------------------------------------------------------


def test_an_unknown_place_is_named(bo_de: Ward) -> None:
    with pytest.raises(PlaceUnknown) as refused:
        bo_de.write("Chào {xyz}, {tên}")

    assert refused.value.place == "{xyz}"


def test_nobody_reads_that_much(bo_de: Ward) -> None:
    with pytest.raises(WordsTooLong):
        bo_de.write("a" * 3001)


def test_only_officers_of_the_ward_speak_for_it(bo_de: Ward) -> None:
    (who, _), *_ = bo_de.heads(1)
    one = bo_de.send()
    head = Actor(
        person=who, powers=accounts.powers(bo_de.db, who, MONDAY), today=MONDAY, now=MORNING
    )
    elsewhere = actor(bo_de.db, (Role.OFFICER, ward(bo_de.db, "Phường Khác")))
    for by in (head, elsewhere):
        with pytest.raises(NotAllowed):
            announcement.seen(bo_de.db, one, by=by)
        with pytest.raises(NotAllowed):
            announcement.pause(bo_de.db, one, by=by, soon=SOON)
        with pytest.raises(NotAllowed):
            rewording.reword(bo_de.db, one, "x", by=by, soon=SOON)
        with pytest.raises(NotAllowed):
            announcement.preview(bo_de.db, bo_de.top, HEADS, by=by)


def test_a_head_sees_whom_to_call_in_their_own_chapter(bo_de: Ward) -> None:
    (who, _), *_ = bo_de.heads(1)
    mine, other = bo_de.units[0], bo_de.unit()
    for unit in (mine, other):
        helper = person(bo_de.db)
        accounts.grant_role(bo_de.db, helper, Role.HELPER, unit.id, on=LONG_AGO, by=None)
    bo_de.send(audience=Audience(roles=(Role.HELPER,)))
    head = Actor(
        person=who, powers=accounts.powers(bo_de.db, who, MONDAY), today=MONDAY, now=MORNING
    )

    assert [one.whom.hearer.unit for one in readers.to_call(bo_de.db, by=head)] == [mine]
    assert len(readers.to_call(bo_de.db, by=bo_de.officer)) == 2
