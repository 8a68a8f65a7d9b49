"""Words are put right with a second officer's yes, and reach only who may hear them."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from domain.actors import Actor
from domain.announcement import (
    AnnouncementId,
    AnnouncementMoved,
    Audience,
    CorrectionWaits,
    Fate,
    OwnApproval,
    State,
)
from domain.clock import at
from domain.permissions import Role
from services import announcement, broadcast, groups, home, night, readers, rewording
from storage import accounts, due, recipients
from storage import announcement as stored
from storage.tables import AuditRow, OutboxRow
from tests.services.test_announcement import (
    HEADS,
    SOON,
    VOICE,
    Ward,
    bound_group,
    second_officer,
    speaking,
    take_away,
)
from tests.storage.ward import MONDAY, MORNING

NIGHT, DAWN = at(MONDAY, time(23, 30)), at(MONDAY + timedelta(days=1), time(6, 30))


@pytest.fixture
def bo_de(db: Connection) -> Ward:
    """A ward with one officer, who can be written to."""
    return speaking(db)


def reword(bo_de: Ward, one: AnnouncementId, words: str, *, by: Actor | None = None) -> State:
    """Give it other words; how far it is then."""
    return rewording.reword(bo_de.db, one, words, by=by or bo_de.officer, soon=SOON).state


def deeds(bo_de: Ward, deed: str) -> list[tuple[Any, Any]]:
    """What the audit keeps of a deed: before and after."""
    statement = select(AuditRow.before, AuditRow.after).where(AuditRow.deed == deed)
    return [(row.before, row.after) for row in bo_de.db.execute(statement.order_by(AuditRow.id))]


# ---- whose words --------------------------------------------------------------------------------


def test_who_rewords_does_not_approve(bo_de: Ward) -> None:
    bo_de.heads(1)
    other, one = second_officer(bo_de), bo_de.write()
    reword(bo_de, one, "Mời họp lúc 9 giờ", by=other)
    announcement.submit(bo_de.db, one, None, by=other)
    with pytest.raises(OwnApproval):
        announcement.approve(bo_de.db, one, by=other)
    found = stored.find(bo_de.db, one)
    assert found is not None
    assert [each.person for each in announcement.others(bo_de.db, found, MONDAY)] == [
        bo_de.officer.person
    ]
    assert announcement.approve(bo_de.db, one, by=bo_de.officer).state is State.APPROVED


def test_who_asks_for_it_to_leave_does_not_approve(bo_de: Ward) -> None:
    bo_de.heads(1)
    other, one = second_officer(bo_de), bo_de.write()
    announcement.submit(bo_de.db, one, None, by=other)

    assert bo_de.state(one) is State.WAITING
    with pytest.raises(OwnApproval):
        announcement.approve(bo_de.db, one, by=other)


def test_what_a_draft_said_before_is_kept(bo_de: Ward) -> None:
    """The text as a version; the audit tells versions and ids, and no words."""
    other, one = second_officer(bo_de), bo_de.write("Mời họp")
    reword(bo_de, one, "Mời họp lúc 9 giờ", by=other)
    told = {"state": "draft", "version": 1, "written_by": bo_de.officer.person}

    assert stored.versions(bo_de.db, one) == {1: {"": "Mời họp"}}
    assert deeds(bo_de, "reword") == [(told, told | {"version": 2, "written_by": other.person})]


def test_late_and_never_begun_it_is_a_draft_again(bo_de: Ward) -> None:
    """The program was down, nothing left: other words need another approval."""
    bo_de.heads(1)
    other, one = second_officer(bo_de), bo_de.write("Họp 8 giờ")
    announcement.submit(bo_de.db, one, at(MONDAY, time(9)), by=bo_de.officer)
    announcement.approve(bo_de.db, one, by=other)
    assert broadcast.begin(bo_de.db, one, at(MONDAY, time(14)), SOON) is State.LATE

    assert reword(bo_de, one, "Họp 9 giờ") is State.DRAFT
    with pytest.raises(AnnouncementMoved):
        announcement.send_now(bo_de.db, one, by=bo_de.officer)


# ---- a correction waits for a yes ----------------------------------------------------------------


def sent_by_two(bo_de: Ward, other: Actor, *, heads: int = 2) -> AnnouncementId:
    """One that a second officer approved and that is on its way to so many."""
    bo_de.heads(heads)
    one = bo_de.write("Họp 7 giờ")
    announcement.submit(bo_de.db, one, None, by=bo_de.officer)
    announcement.approve(bo_de.db, one, by=other)
    bo_de.ready(one)
    return one


def test_a_correction_leaves_with_a_second_yes(bo_de: Ward) -> None:
    other = second_officer(bo_de)
    one = sent_by_two(bo_de, other, heads=1)
    bo_de.arrive(one)
    bo_de.settle(one)
    reword(bo_de, one, "Họp 9 giờ")
    bo_de.ready(one)
    assert bo_de.waits(one) == []
    with pytest.raises(OwnApproval):
        rewording.agree(bo_de.db, one, by=bo_de.officer, soon=SOON)
    rewording.agree(bo_de.db, one, by=other, soon=SOON)
    bo_de.ready(one)

    assert [words for _, words in bo_de.waits(one)] == ["corrected: Họp 9 giờ"]
    found = stored.find(bo_de.db, one)
    assert found is not None
    assert (found.written_by, found.approved_by, found.by_one) == (
        bo_de.officer.person,
        other.person,
        False,
    )


def test_old_words_leave_no_more_while_a_correction_waits(bo_de: Ward) -> None:
    other = second_officer(bo_de)
    one = sent_by_two(bo_de, other)

    assert reword(bo_de, one, "Họp 9 giờ") is State.PAUSED
    assert bo_de.waits(one) == []
    for ask in (
        lambda: announcement.go_on(bo_de.db, one, by=bo_de.officer, soon=SOON),
        lambda: announcement.send_now(bo_de.db, one, by=bo_de.officer),
        lambda: readers.send_again(bo_de.db, one, by=other, soon=SOON, voice=VOICE),
    ):
        with pytest.raises(CorrectionWaits):
            ask()
    rewording.refuse(bo_de.db, one, by=other)
    announcement.go_on(bo_de.db, one, by=bo_de.officer, soon=SOON)
    assert [words for _, words in bo_de.waits(one)] == ["Họp 7 giờ", "Họp 7 giờ"]
    assert stored.versions(bo_de.db, one) == {}
    with pytest.raises(AnnouncementMoved):
        rewording.agree(bo_de.db, one, by=other, soon=SOON)


def test_the_other_officer_finds_what_waits(bo_de: Ward) -> None:
    other = second_officer(bo_de)
    one = sent_by_two(bo_de, other)
    reword(bo_de, one, "Họp 9 giờ")

    assert list(home.waiting(bo_de.db, other).decisions) == [one]
    assert list(home.waiting(bo_de.db, bo_de.officer).decisions) == []


def test_what_was_stopped_is_corrected_no_more(bo_de: Ward) -> None:
    other = second_officer(bo_de)
    one = sent_by_two(bo_de, other)
    reword(bo_de, one, "Họp 9 giờ")
    announcement.cancel(bo_de.db, one, by=other, soon=SOON)

    with pytest.raises(AnnouncementMoved):
        rewording.agree(bo_de.db, one, by=other, soon=SOON)
    assert home.waiting(bo_de.db, other).decisions == ()


def test_one_officer_corrects_alone_and_it_is_marked(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send("Họp 7 giờ")
    bo_de.arrive(one)
    reword(bo_de, one, "Họp 9 giờ")
    found = stored.find(bo_de.db, one)

    assert found is not None
    assert (found.by_one, found.version) == (True, 2)


def test_two_corrections_at_once_are_both_called_so(bo_de: Ward) -> None:
    """The first was still on its way: who heard the wrong words hears that they were wrong."""
    (_, first), (_, second) = bo_de.heads(2)
    one = bo_de.send("Họp 7 giờ", Audience(roles=(Role.HEAD,), units=(bo_de.units[0].id,)))
    stored.change(bo_de.db, one, audience=HEADS.to_json())
    bo_de.arrive(one)
    stored.change(bo_de.db, one, cursor=0)
    bo_de.ready(one)
    reword(bo_de, one, "Họp 8 giờ")
    bo_de.ready(one)
    assert recipients.count_told(bo_de.db, one) == 1
    reword(bo_de, one, "Họp 9 giờ")
    bo_de.ready(one)

    assert bo_de.waits(one) == [(first, "corrected: Họp 9 giờ"), (second, "Họp 9 giờ")]


def test_a_held_one_that_may_have_arrived_is_corrected_twice(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send("Họp 7 giờ")
    bo_de.arrive(one, Fate.HELD)
    for words in ("Họp 8 giờ", "Họp 9 giờ"):
        reword(bo_de, one, words)
        bo_de.ready(one)

    assert [words for _, words in bo_de.waits(one)] == ["corrected: Họp 9 giờ"]


def test_a_lost_correction_is_sent_again_as_one(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send("Họp 7 giờ")
    bo_de.arrive(one)
    reword(bo_de, one, "Họp 9 giờ")
    bo_de.ready(one)
    bo_de.arrive(one, Fate.FAILED)
    readers.send_again(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)

    assert [words for _, words in bo_de.waits(one)] == ["corrected: Họp 9 giờ"]


# ---- entitled still -----------------------------------------------------------------------------


def test_who_left_the_role_hears_no_correction_and_is_shown(bo_de: Ward) -> None:
    (who, _), (_, second) = bo_de.heads(2)
    one = bo_de.send("Họp 7 giờ")
    bo_de.arrive(one)
    take_away(bo_de, who)
    reword(bo_de, one, "Họp 9 giờ")
    bo_de.ready(one)

    assert bo_de.waits(one) == [(second, "corrected: Họp 9 giờ")]
    assert bo_de.fates(one) == [Fate.NOT_ENTITLED, Fate.QUEUED]


def test_who_has_told_their_figures_since_hears_the_correction(bo_de: Ward) -> None:
    """They were written to for being silent; the wrong words stay theirs to be put right."""
    (_, chat), *_ = bo_de.heads(1)
    one = bo_de.send("Họp 7 giờ", Audience(roles=(Role.HEAD,), silent=MONDAY))
    bo_de.arrive(one)
    stored.change(
        bo_de.db, one, audience={"roles": ["head"], "unanswered": 99, "silent": str(MONDAY)}
    )
    reword(bo_de, one, "Họp 9 giờ")
    bo_de.ready(one)

    assert bo_de.waits(one) == [(chat, "corrected: Họp 9 giờ")]


def test_a_group_bound_no_more_hears_no_correction(bo_de: Ward) -> None:
    bo_de.heads(1)
    chat = bound_group(bo_de, bo_de.units[0])
    one = bo_de.send("Họp 7 giờ", Audience(groups=True))
    bo_de.arrive(one)
    groups.unbind(bo_de.db, chat, by=bo_de.officer)
    reword(bo_de, one, "Họp 9 giờ")
    bo_de.ready(one)

    assert bo_de.fates(one) == [Fate.NOT_ENTITLED]


def test_who_left_the_role_is_not_reminded(bo_de: Ward) -> None:
    (who, _), _ = bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one)
    take_away(bo_de, who)

    sent = readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    assert sent == readers.Sent(count=1)


def test_a_held_one_is_not_released_to_who_left_the_role(bo_de: Ward) -> None:
    (who, _), _ = bo_de.heads(2)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    take_away(bo_de, who)

    assert readers.release_held(bo_de.db, one, by=bo_de.officer, soon=SOON).count == 1
    assert bo_de.fates(one) == [Fate.NOT_ENTITLED, Fate.QUEUED]


# ---- nobody is woken ----------------------------------------------------------------------------


def by_night(bo_de: Ward) -> Actor:
    """The officer, half an hour before midnight."""
    return replace(bo_de.officer, now=NIGHT)


def wakes(bo_de: Ward, one: AnnouncementId, now: datetime = DAWN) -> list[Fate]:
    """What became of it when the morning came."""
    bo_de.ready(one, now)
    return bo_de.fates(one)


def test_what_goes_on_by_night_goes_on_in_the_morning(bo_de: Ward) -> None:
    bo_de.heads(2)
    one = bo_de.send()
    announcement.pause(bo_de.db, one, by=bo_de.officer, soon=SOON)
    after = announcement.go_on(bo_de.db, one, by=by_night(bo_de), soon=SOON)

    assert (after.state, after.send_at) == (State.APPROVED, DAWN)
    assert wakes(bo_de, one, NIGHT) == [Fate.PAUSED, Fate.PAUSED]
    assert wakes(bo_de, one) == [Fate.QUEUED, Fate.QUEUED]


def test_what_is_released_by_night_leaves_in_the_morning(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one, Fate.HELD)
    bo_de.settle(one)
    sent = readers.release_held(bo_de.db, one, by=by_night(bo_de), soon=SOON)

    assert (sent.count, sent.at) == (1, DAWN)
    assert wakes(bo_de, one, NIGHT) == [Fate.PAUSED]
    assert wakes(bo_de, one) == [Fate.QUEUED]


def test_what_is_sent_again_by_night_leaves_in_the_morning(bo_de: Ward) -> None:
    (_, chat), *_ = bo_de.heads(1)
    one = bo_de.send()
    accounts.mark_unreachable(bo_de.db, chat, SOON)
    readers.chat_left(bo_de.db, chat, SOON)
    accounts._reachable_again(bo_de.db, chat)
    bo_de.settle(one)
    sent = readers.send_again(bo_de.db, one, by=by_night(bo_de), soon=SOON, voice=VOICE)

    assert (sent.count, sent.at) == (1, DAWN)
    assert wakes(bo_de, one, NIGHT) == [Fate.PAUSED]
    assert wakes(bo_de, one) == [Fate.QUEUED]


def test_a_reminder_asked_for_by_night_waits(bo_de: Ward) -> None:
    bo_de.heads(1)
    one = bo_de.send()
    bo_de.arrive(one)
    sent = readers.remind(bo_de.db, one, by=by_night(bo_de), soon=SOON, voice=VOICE)

    assert (sent.count, sent.at) == (1, DAWN)
    assert reminders(bo_de) == ["paused"]
    while (planned := due.claim(bo_de.db, DAWN)) is not None:
        if planned.kind == night.WAKE:
            night.wake(bo_de.db, bo_de.top.id, planned.arguments["keys"], DAWN)
    assert reminders(bo_de) == ["queued"]


def reminders(bo_de: Ward) -> list[str]:
    """What became of the reminders."""
    mine = OutboxRow.unique_key.startswith("announcement-reminder:")
    return list(bo_de.db.execute(select(OutboxRow.state).where(mine)).scalars())


# ---- places nobody has come in for ---------------------------------------------------------------


def test_chapters_without_anybody_are_counted_and_called(bo_de: Ward) -> None:
    """Before it leaves, after, on the call list; partners and other wards are none of them."""
    bo_de.heads(2)
    empty = [bo_de.unit() for _ in range(3)]
    seen = announcement.preview(bo_de.db, bo_de.top, HEADS, by=bo_de.officer)
    assert (seen.people, seen.places) == (2, 3)
    one = bo_de.send()
    bo_de.arrive(one)
    assert bo_de.settle(one) is State.DONE
    found = broadcast.settle(bo_de.db, one, MORNING)
    assert found is not None
    assert (found[1].sent, found[1].everyone, found[1].places) == (2, 2, 3)
    calls = readers.to_call(bo_de.db, by=bo_de.officer)

    assert [each.whom.hearer.unit for each in calls] == empty


def test_two_announcements_name_a_place_once(bo_de: Ward) -> None:
    bo_de.heads(1)
    bo_de.unit()
    bo_de.send()
    bo_de.send()

    assert len(readers.to_call(bo_de.db, by=bo_de.officer)) == 1


def test_who_comes_in_for_a_place_gets_it_by_send_again(bo_de: Ward) -> None:
    bo_de.heads(1)
    unit = bo_de.unit()
    one = bo_de.send()
    bo_de.arrive(one)
    args: dict[str, Any] = {"by": bo_de.officer, "soon": SOON, "voice": VOICE}
    assert readers.send_again(bo_de.db, one, **args).count == 0
    _, chat = bo_de.bring((Role.HEAD, unit))
    assert readers.send_again(bo_de.db, one, **args).count == 1

    assert bo_de.waits(one) == [(chat, "Mời họp")]
    assert readers.send_again(bo_de.db, one, **args).count == 0


def test_an_audience_of_treasurers_calls_no_places(bo_de: Ward) -> None:
    unit = bo_de.unit()
    bo_de.bring((Role.TREASURER, unit))
    audience = Audience(roles=(Role.TREASURER,))
    seen = announcement.preview(bo_de.db, bo_de.top, audience, by=bo_de.officer)

    assert seen.places == 0
