"""Questions and entries: who is asked, who may settle them, and that nothing is settled twice."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from domain.accounts import Account, ChatId
from domain.actors import Actor
from domain.enquiries import (
    MOST_WAITING,
    AnsweredMeanwhile,
    EnquiryId,
    Kind,
    State,
    TooManyWaiting,
    remind_at,
)
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
from services import enquiries
from services.enquiries import NEWS, REMINDER, Asked
from storage import accounts, due
from storage import enquiries as register
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, account, actor, chapter, person, ward

PHOTO = Attachment(path="files/a.jpg", name="anh.jpg", kind="photo")
VOICE = Attachment(path="files/a.ogg", name="tep.ogg")


@dataclass(frozen=True)
class Ward:
    """A ward with an officer, and a chapter with its head's account."""

    db: Connection
    top: UnitRef
    tdp: UnitRef
    officer: Actor
    head: Account
    chat: ChatId

    def someone(self, role: Role | None = None, unit: UnitRef | None = None) -> Account:
        """An account, of a person who may hold a role."""
        who = person(self.db)
        if role is not None:
            accounts.grant_role(self.db, who, role, (unit or self.tdp).id, on=LONG_AGO, by=None)
        return account(self.db, who=who)

    def ask(self, words: str = "Mai có họp không", by: Account | None = None) -> EnquiryId:
        """Put a question."""
        return enquiries.ask(self.db, Asked(words=words), by or self.head, self.chat, MORNING)

    def keep(self) -> EnquiryId:
        """Keep a voice note of the head."""
        return enquiries.keep(self.db, VOICE, self.head, self.chat, words="", now=MORNING)

    def state(self, enquiry: EnquiryId) -> State:
        """How far one has come."""
        found = register.find(self.db, enquiry)
        assert found is not None
        return found.state


@pytest.fixture
def bo_de(db: Connection) -> Ward:
    """That ward."""
    top = ward(db)
    tdp = chapter(db, top)
    who = person(db)
    accounts.grant_role(db, who, Role.HEAD, tdp.id, on=LONG_AGO, by=None)
    head = account(db, who=who)
    chat = accounts.private_chat(db, head.id)
    assert chat is not None
    return Ward(db, top, tdp, actor(db, (Role.OFFICER, top)), head, chat)


def test_a_question_goes_to_the_officers_of_the_askers_ward(db: Connection) -> None:
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    commune = chapter(db, district, "Xã Thử", UnitKind.WARD)
    tdp = chapter(db, commune)
    other = Ward(db, commune, tdp, actor(db, (Role.OFFICER, commune)), account(db), ChatId(1))
    member, stranger = other.someone(Role.MEMBER), other.someone()

    assert enquiries.office_of(db, member) == commune.id
    assert enquiries.office_of(db, stranger) == district.id


def test_a_question_waits_for_its_answer(bo_de: Ward) -> None:
    asked = Asked(words="Mai có họp không", photo=PHOTO)
    question = enquiries.ask(bo_de.db, asked, bo_de.head, bo_de.chat, MORNING)
    (found,) = enquiries.waiting(bo_de.db, by=bo_de.officer)

    assert (found.id, found.kind, found.unit) == (question, Kind.QUESTION, bo_de.top)
    assert (found.words, found.name) == ("Mai có họp không", "Nguyễn Thị Hạnh")
    assert enquiries.files(bo_de.db, found) == [PHOTO]
    assert enquiries.count_waiting(bo_de.db, by=bo_de.officer) == 1
    enquiries.answer(bo_de.db, question, "Có", by=bo_de.officer)

    assert enquiries.waiting(bo_de.db, by=bo_de.officer) == []
    answered = register.find(bo_de.db, question)
    assert answered is not None
    assert (answered.state, answered.answer) == (State.ANSWERED, "Có")


def test_news_and_reminder_stand_in_the_calendar(bo_de: Ward) -> None:
    for _ in range(3):
        bo_de.ask()
    found = []
    while one := due.claim(bo_de.db, MORNING + timedelta(days=300)):
        found.append(one)

    assert [one.due_at for one in found if one.kind == NEWS] == [
        MORNING,
        MORNING + timedelta(minutes=10),
    ]
    assert [one.due_at for one in found if one.kind == REMINDER] == [remind_at(MORNING)] * 3


def test_the_second_officer_is_told_that_it_was_answered(bo_de: Ward) -> None:
    question, other = bo_de.ask(), actor(bo_de.db, (Role.OFFICER, bo_de.top))
    enquiries.answer(bo_de.db, question, "Có", by=bo_de.officer)

    with pytest.raises(AnsweredMeanwhile):
        enquiries.answer(bo_de.db, question, "Không", by=other)


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.OFFICER])
def test_nobody_else_sees_or_answers_questions(bo_de: Ward, role: Role) -> None:
    question, other = bo_de.ask(), actor(bo_de.db, (role, bo_de.top))

    with pytest.raises(NotAllowed):
        enquiries.answer(bo_de.db, question, "Có", by=other)
    with pytest.raises(NotAllowed):
        enquiries.find(bo_de.db, question, by=other)
    assert enquiries.count_waiting(bo_de.db, by=other) == 0


def test_an_officer_of_another_ward_sees_and_answers_nothing(bo_de: Ward) -> None:
    question, other = bo_de.ask(), actor(bo_de.db, (Role.OFFICER, ward(bo_de.db)))

    assert enquiries.waiting(bo_de.db, by=other) == []
    with pytest.raises(NotAllowed):
        enquiries.answer(bo_de.db, question, "Có", by=other)


def test_a_question_is_taken_back_by_its_asker_alone(bo_de: Ward) -> None:
    question, other = bo_de.ask(), bo_de.someone(Role.HEAD)
    with pytest.raises(Gone):
        enquiries.withdraw(bo_de.db, question, other, MORNING)
    enquiries.withdraw(bo_de.db, question, bo_de.head, MORNING)

    assert bo_de.state(question) is State.WITHDRAWN
    with pytest.raises(AnsweredMeanwhile):
        enquiries.answer(bo_de.db, question, "Có", by=bo_de.officer)
    with pytest.raises(AnsweredMeanwhile):
        enquiries.withdraw(bo_de.db, question, bo_de.head, MORNING)


def test_five_may_wait(bo_de: Ward) -> None:
    questions = [bo_de.ask() for _ in range(MOST_WAITING)]
    with pytest.raises(TooManyWaiting):
        bo_de.ask()
    bo_de.ask(by=bo_de.someone(Role.MEMBER))
    enquiries.answer(bo_de.db, questions[0], "Có", by=bo_de.officer)

    bo_de.ask()


def test_somebody_elses_question_is_not_asked_back_about(bo_de: Ward) -> None:
    question = bo_de.ask()
    asked = Asked(words="Sao thế", before=question)

    with pytest.raises(Gone):
        enquiries.ask(bo_de.db, asked, bo_de.someone(Role.HEAD), bo_de.chat, MORNING)


def test_who_practises_asks_nobody_and_keeps_nothing(bo_de: Ward) -> None:
    practising = replace(bo_de.head, practising=True)

    with pytest.raises(NotAllowed):
        bo_de.ask(by=practising)
    with pytest.raises(NotAllowed):
        enquiries.keep(bo_de.db, VOICE, practising, bo_de.chat, words="", now=MORNING)


def test_an_entry_goes_to_the_helper_or_else_to_the_officers(bo_de: Ward) -> None:
    officer = bo_de.someone(Role.OFFICER, bo_de.top)
    _, asked = enquiries.hand_over(bo_de.db, bo_de.keep(), bo_de.head, MORNING)
    assert [one.account for one in asked] == [officer.id]

    helper = bo_de.someone(Role.HELPER)
    bo_de.someone(Role.HELPER, chapter(bo_de.db, bo_de.top))
    _, asked = enquiries.hand_over(bo_de.db, bo_de.keep(), bo_de.head, MORNING)
    assert [one.account for one in asked] == [helper.id]


def test_an_entry_nobody_was_asked_for_is_seen_by_nobody(bo_de: Ward) -> None:
    entry = bo_de.keep()

    assert enquiries.waiting(bo_de.db, by=bo_de.officer) == []
    with pytest.raises(Gone):
        enquiries.find(bo_de.db, entry, by=bo_de.officer)
    with pytest.raises(Gone):
        enquiries.hand_over(bo_de.db, entry, bo_de.someone(Role.HEAD), MORNING)


def test_an_entry_is_handed_over_and_entered_once(bo_de: Ward) -> None:
    entry = bo_de.keep()
    helper = actor(bo_de.db, (Role.HELPER, bo_de.tdp))
    enquiries.hand_over(bo_de.db, entry, bo_de.head, MORNING)
    with pytest.raises(AnsweredMeanwhile):
        enquiries.hand_over(bo_de.db, entry, bo_de.head, MORNING)
    assert [one.id for one in enquiries.waiting(bo_de.db, by=helper)] == [entry]
    enquiries.enter(bo_de.db, entry, by=helper)

    with pytest.raises(AnsweredMeanwhile):
        enquiries.enter(bo_de.db, entry, by=bo_de.officer)


def test_of_what_is_handed_to_nobody_the_newest_stay(bo_de: Ward) -> None:
    entries = [bo_de.keep() for _ in range(MOST_WAITING + 2)]

    assert register.kept(bo_de.db, bo_de.head.id) == entries[:1:-1]


def test_answers_are_kept_for_again(bo_de: Ward) -> None:
    question = bo_de.ask()
    with pytest.raises(Gone):
        enquiries.keep_ready(bo_de.db, question, "Giờ họp", by=bo_de.officer)
    enquiries.answer(bo_de.db, question, "8 giờ", by=bo_de.officer)
    enquiries.keep_ready(bo_de.db, question, "Giờ họp", by=bo_de.officer)
    (ready,) = enquiries.ready(bo_de.db, bo_de.top, by=bo_de.officer)

    assert (ready.title, ready.answer) == ("Giờ họp", "8 giờ")
    with pytest.raises(NotAllowed):
        enquiries.ready(bo_de.db, bo_de.top, by=actor(bo_de.db, (Role.HEAD, bo_de.top)))


def test_the_officers_nearest_above_are_asked(bo_de: Ward) -> None:
    district_officer = bo_de.someone(Role.OFFICER, bo_de.top)
    own = bo_de.someone(Role.OFFICER, bo_de.tdp)

    def told(unit: UnitRef) -> list[object]:
        return [one.account for one in enquiries.officers(bo_de.db, unit, MONDAY)]

    assert told(bo_de.tdp) == [own.id]
    assert told(bo_de.top) == [district_officer.id]
