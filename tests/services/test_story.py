"""Whatever happens in whatever order: the books prove, and the tally is what a hand counts."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from domain.clock import Week
from domain.fund import IncomeKind
from domain.tally import Tally, UnitTally
from services import proof, tally
from storage import fund as book
from tests.services.story import Entry, Story

VERBS = ("give", "open", "correct", "reopen", "close", "pass_time", "join", "leave")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.integers(0, 3),
        st.integers(0, 1_000_000),
        st.integers(0, 35),
    ),
    min_size=8,
    max_size=30,
)


@given(steps=STEPS)
@settings(
    deadline=None,
    max_examples=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking one takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example is undone
)
def test_the_books_prove_and_the_tally_is_right_whatever_happens(
    db: Connection, steps: Sequence[tuple[str, int, int, int]]
) -> None:
    with db.begin_nested() as undone:
        story = Story(db)
        story.tell(steps)

        assert proof.faults(db) == []
        for unit in story.places:
            found = book.book_of(db, unit.id)
            assert found is not None
            assert found.balance == story.balance(unit)
            assert story.numbers(unit) == story.receipts(unit)
        this = Week.of(story.today)
        for week in (this, this.before(), this.before().before()):
            _compare(story, tally.weekly(db, story.top, week, by=story.by()))
        undone.rollback()


def _compare(story: Story, figures: Tally) -> None:
    """The figures, against what the story counts by hand."""
    first, last = figures.week.monday, min(figures.week.sunday, story.today)
    units = {one.id for one in story.chapters}
    entries = [one for one in story.entries if one.unit in units]
    pigs = [one for one in story.pigs if one.unit in units]
    stays = [one for one in story.stays if one.unit.id in units]
    before = figures.week.before()

    assert {one.unit.id for one in figures.below} == units
    for one in figures.below:
        _compare_unit(story, one, figures.week, last)
    whole = figures.week.sunday
    assert figures.income.by_kind == _by_kind(entries, first, whole)
    assert figures.before.by_kind == _by_kind(entries, before.monday, before.sunday)
    assert figures.kept == sum(one.kept for one in pigs if first <= one.opened <= whole)
    assert figures.members == len({one.person for one in stays if one.lasts_on(last)})
    assert figures.joined == sum(one.joined for one in figures.below)
    new_year = date(last.year, 1, 1)
    assert figures.fund_year == sum(
        one.amount for one in entries if new_year <= one.booked <= last
    ) + sum(one.kept for one in pigs if new_year <= one.opened <= last)


def _compare_unit(story: Story, one: UnitTally, week: Week, last: date) -> None:
    first, whole = week.monday, week.sunday
    entries = [entry for entry in story.entries if entry.unit == one.unit.id]
    pigs = [pig for pig in story.pigs if pig.unit == one.unit.id and first <= pig.opened <= whole]
    stays = [stay for stay in story.stays if stay.unit == one.unit]
    begun = sum(first <= stay.since <= last for stay in stays)
    ended = sum(stay.until is not None and first <= stay.until <= last for stay in stays)
    days = {first + timedelta(days=day) for day in range((last - first).days + 1)}

    by_kind = _by_kind(entries, first, whole)
    assert {kind: one.income.by_kind.get(kind, 0) for kind in IncomeKind} == by_kind
    assert one.kept == sum(pig.kept for pig in pigs)
    assert one.pigs == sum(pig.count for pig in pigs)
    assert one.joined == begun - ended
    assert one.members == len({stay.person for stay in stays if stay.lasts_on(last)})
    assert one.spoke is any((one.unit.id, day) in story.heard for day in days)


def _by_kind(entries: Sequence[Entry], first: date, last: date) -> dict[IncomeKind, int]:
    booked = [one for one in entries if first <= one.booked <= last]
    return {kind: sum(one.amount for one in booked if one.kind is kind) for kind in IncomeKind}
