"""Whatever is tampered with behind the program's back is found, and named."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import Connection, text

from domain.clock import local_day
from domain.fund import BookId, Reason
from domain.money import Dong
from domain.permissions import Role
from services import corrections, proof
from services.proof import Fault
from storage import accounts, outbox, triggers, upkeep
from storage import fund as book
from storage.engine import open_engine
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import MONDAY, MORNING, account, person, ward


@dataclass(frozen=True)
class Books:
    """Two books with five lines each, and nothing that would keep a hand off them."""

    db: Connection
    mine: Chapter
    other: Chapter

    def run(self, statement: str, **values: object) -> None:
        """Tamper: `:book` is the book's id, `:line` the id of its third line."""
        found = book.book_of(self.db, self.mine.unit.id)
        assert found is not None
        third = text("SELECT id FROM ledger_lines WHERE book_id = :book AND seq = 3")
        line = self.db.execute(third, {"book": found.id}).scalar_one()
        asked = {"book": found.id, "line": line, **values}
        named = {name: one for name, one in asked.items() if f":{name}" in statement}
        assert self.db.execute(text(statement), named).rowcount > 0

    def book(self, one: Chapter) -> BookId:
        """A chapter's book."""
        found = book.book_of(self.db, one.unit.id)
        assert found is not None
        return found.id

    def whys(self) -> set[str]:
        """What does not hold; always in the book that was tampered with alone."""
        found = proof.faults(self.db)
        assert {fault.book for fault in found} <= {self.book(self.mine)}
        return {fault.why for fault in found}


@pytest.fixture
def books(db: Connection) -> Books:
    """Five lines in a book: a gift, a piggy bank's, a wrong one, its reversal, another gift."""
    mine, other = new_chapter(db), new_chapter(db)
    for one in (mine, other):
        one.income(500_000)
        one.piggy(350_000, 200_000)
        wrong = one.income(5_000_000)
        corrections.correct_line(db, wrong.line, Reason.TWICE, amount=None, by=one.head)
        one.income(100_000)
    triggers.drop(db)
    return Books(db, mine, other)


def test_books_that_nobody_touched_prove(books: Books) -> None:
    assert proof.faults(books.db) == []


#: What may be written over a line, and what of the proof then fails.
TAMPERED = {
    "amount = 4999999": {"chain", "balance", "reversal"},
    "kind = 'spending'": {"chain", "numbers"},
    "income = 'wage'": {"chain"},
    "happened_on = '2025-09-28'": {"chain"},
    "booked_on = '2025-09-28'": {"chain"},
    "recorded_at = '2025-09-29 02:00:00.000000'": {"chain"},
    "by_person = (SELECT max(id) FROM persons)": {"chain"},
    "commitment = 'x'": {"chain", "texts"},
    "hash = 'x'": {"chain"},
    "place_id = (SELECT max(id) FROM places)": {"chain", "balance"},
    "entered_as = 'helper'": {"chain"},
    "household_id = (SELECT max(id) FROM households)": {"chain"},
    "person_id = (SELECT max(id) FROM persons)": {"chain"},
    "reason = 'not-received'": {"chain"},
    "replaces_id = (SELECT min(id) FROM ledger_lines)": {"chain"},
    "seal = 2": {"chain"},
}


@pytest.mark.parametrize("change", TAMPERED)
def test_a_tampered_line_is_found(books: Books, change: str) -> None:
    if books.db.dialect.name == "postgresql":
        change = change.replace("000000'", "000000+00'")
    books.run(f"UPDATE ledger_lines SET {change} WHERE id = :line")  # noqa: S608  # the table above

    assert books.whys() == TAMPERED[change.replace("000000+00'", "000000'")]


def test_a_line_counted_for_another_unit_than_its_books_is_found(books: Books) -> None:
    """Tallies read the unit from the line: money would move between chapters unseen."""
    unit = books.other.unit.id
    books.run("UPDATE ledger_lines SET unit_id = :unit WHERE id = :line", unit=unit)

    assert books.whys()


def test_a_tampered_name_is_found(books: Books) -> None:
    books.run('UPDATE line_texts SET texts = \'{"giver":"Ai khác"}\' WHERE line_id = :line')

    assert books.whys() == {"texts"}


def test_a_tampered_salt_is_found(books: Books) -> None:
    books.run("UPDATE line_texts SET salt = 'x' WHERE line_id = :line")

    assert books.whys() == {"texts"}


def test_erasing_a_name_harms_nothing(books: Books) -> None:
    books.run("UPDATE line_texts SET texts = NULL WHERE line_id = :line")

    assert books.whys() == set()


def test_a_tampered_balance_is_found(books: Books) -> None:
    books.run(
        "UPDATE places SET balance = balance + 1 WHERE fund_id IN "
        "(SELECT id FROM funds WHERE book_id = :book)"
    )

    assert books.whys() == {"balance"}


def test_another_code_on_a_receipt_is_found(books: Books) -> None:
    """Whoever checks a paper must meet the line it was printed for."""
    books.run("UPDATE receipts SET code = 'ZZZZZZ0' WHERE line_id = :line")

    assert books.whys() == {"chain"}


def test_a_tampered_piggy_bank_is_found(books: Books) -> None:
    books.run(
        "UPDATE piggy_openings SET given = given - 1 WHERE line_id IN "
        "(SELECT id FROM ledger_lines WHERE book_id = :book)"
    )

    assert books.whys() == {"piggy"}


@pytest.mark.parametrize("number", [7, 2_000_000], ids=["a gap", "far away"])
def test_a_tampered_number_is_found(books: Books, number: int) -> None:
    books.run("UPDATE receipts SET number = :number WHERE line_id = :line", number=number)

    assert books.whys() == {"chain", "numbers"}


@pytest.mark.parametrize("column", ["year", "series"])
def test_a_receipt_moved_to_another_year_or_series_is_found(books: Books, column: str) -> None:
    books.run(f"UPDATE receipts SET {column} = {column} + 1 WHERE line_id = :line")  # noqa: S608  # two words

    assert books.whys() == {"chain", "numbers"}


def test_a_removed_receipt_is_found(books: Books) -> None:
    books.run("DELETE FROM receipts WHERE line_id = :line")

    assert books.whys() == {"chain", "numbers"}


def remove(books: Books, seq: int) -> None:
    where = "(SELECT id FROM ledger_lines WHERE book_id = :book AND seq = :seq)"
    for statement in (
        f"DELETE FROM line_texts WHERE line_id IN {where}",  # noqa: S608  # our own words
        f"DELETE FROM receipts WHERE line_id IN {where}",  # noqa: S608  # our own words
        "DELETE FROM ledger_lines WHERE book_id = :book AND seq = :seq",
    ):
        books.run(statement, seq=seq)


def test_a_removed_last_line_is_found(books: Books) -> None:
    remove(books, 5)

    assert books.whys() == {"head", "balance"}


def test_a_removed_first_line_is_found(books: Books) -> None:
    remove(books, 1)

    assert {"sequence", "chain", "balance", "numbers"} <= books.whys()


def test_a_removed_last_line_is_found_even_when_the_balance_is_made_to_fit(books: Books) -> None:
    remove(books, 5)
    books.run(
        "UPDATE places SET balance = balance - 100000 WHERE fund_id IN "
        "(SELECT id FROM funds WHERE book_id = :book)"
    )

    assert books.whys() == {"head"}


@pytest.mark.parametrize("change", ["last_seq = last_seq - 1", "head = 'x'"])
def test_a_book_that_claims_to_stand_elsewhere_is_found(books: Books, change: str) -> None:
    books.run(f"UPDATE books SET {change} WHERE id = :book")  # noqa: S608  # the two above

    assert books.whys() == {"head"}


def test_swapped_lines_are_found(books: Books) -> None:
    for was, now in ((1, -1), (2, 1), (-1, 2)):
        books.run(
            "UPDATE ledger_lines SET seq = :now WHERE book_id = :book AND seq = :was",
            now=now,
            was=was,
        )

    assert {"chain", "head"} & books.whys()


def test_a_fault_tells_its_book_and_line(books: Books) -> None:
    books.run("UPDATE ledger_lines SET hash = 'x' WHERE id = :line")
    found = proof.faults(books.db)

    assert {fault.book for fault in found} == {books.book(books.mine)}
    assert [fault.seq for fault in found if fault.why == "chain"] == [3, 4]


def test_a_second_series_begins_again_at_one_and_proves(books: Books) -> None:
    """After a restore the receipts of a year go on in a series of their own."""
    books.run("UPDATE books SET series = 2 WHERE id = :book")
    again = [books.mine.income(amount).receipt for amount in (1, 2)]

    assert [(one.number, one.series) for one in again if one] == [(1, 2), (2, 2)]
    assert proof.faults(books.db) == []


def test_books_prove_on_a_server_that_keeps_vietnams_time(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    with engine.begin() as db:
        new_chapter(db).income(100_000)
        name = db.execute(text("SELECT current_database()")).scalar_one()
        db.execute(text(f"ALTER DATABASE {name} SET timezone TO 'Asia/Ho_Chi_Minh'"))
    engine.dispose()

    with engine.begin() as db:
        faults = proof.faults(db)
    engine.dispose()

    assert faults == []


def test_an_empty_book_proves(db: Connection) -> None:
    assert new_chapter(db).balance() == Dong(0)
    assert proof.faults(db) == []


def test_every_officer_who_can_be_reached_hears_of_it_once_a_day(db: Connection) -> None:
    top = ward(db)
    people = [person(db) for _ in range(2)]
    for who in people:
        accounts.grant_role(db, who, Role.OFFICER, top.id, on=MONDAY, by=None)
    chat = accounts.private_chat(db, account(db, who=people[0]).id)
    faults = [
        Fault(book=7, why="chain", seq=3),
        Fault(book=7, why="head"),
        Fault(book=9, why="head"),
    ]
    for hours in (0, 1, 24):
        moment = MORNING + timedelta(hours=hours)
        proof.alarm(db, faults, local_day(moment), moment)
    later = MORNING + timedelta(days=2)
    rows = outbox.queued(db, "telegram", "1", later, most=10, locale="vi")

    assert [row.chat for row in rows] == [chat, chat]
    assert rows[0].message == {"texts": [{"key": "books-do-not-hold", "values": {"count": 2}}]}


# ---- from the last proven line -----------------------------------------------------------------


def prove(books: Books, *, whole: bool = False) -> set[str]:
    """Prove, and keep how far."""
    found, marks = proof.prove(books.db, whole=whole)
    for name, value in marks.items():
        upkeep.set_mark(books.db, name, value)
    return {fault.why for fault in found}


def test_what_came_since_is_proven_on_what_was_proven_before(books: Books) -> None:
    """Sums, numbers and reversals reach back over the last proven line."""
    wrong = books.mine.income(700_000)
    assert prove(books) == set()

    corrections.correct_line(books.db, wrong.line, Reason.TWICE, amount=None, by=books.mine.head)
    books.mine.income(100_000)

    assert prove(books) == set()
    assert proof.prove(books.db, whole=False) == ([], {}), "nothing has come since"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ledger_lines SET amount = amount + 1 WHERE book_id = :book AND seq = 6",
        "UPDATE receipts SET number = number + 1 WHERE book_id = :book AND number = 5",
        "UPDATE books SET head = 'x' WHERE id = :book",
        (
            "UPDATE places SET balance = 1"
            " WHERE id IN (SELECT place_id FROM ledger_lines WHERE id = :line)"
        ),
    ],
    ids=["amount", "number", "head", "balance"],
)
def test_what_was_changed_since_is_found_at_once(books: Books, change: str) -> None:
    prove(books)
    books.mine.income(100_000)
    books.run(change)

    assert prove(books) != set()


def test_an_old_line_that_was_changed_is_found_when_all_is_proven(books: Books) -> None:
    prove(books)
    books.run("UPDATE ledger_lines SET happened_on = '2025-01-02' WHERE id = :line")

    assert prove(books) == set()
    assert "chain" in prove(books, whole=True)
    assert "chain" in prove(books), "until it is mended"
