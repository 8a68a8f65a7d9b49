"""Members and families: registered, found, corrected, moved, ended."""

import dataclasses
import threading
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import Connection, Engine, text

from domain.actors import Actor
from domain.errors import Gone, NotAllowed, Refusal
from domain.folding import folded_words
from domain.members import (
    LONGEST_NAME,
    EndReason,
    Household,
    HouseholdId,
    LivesThere,
    Member,
    MemberAlready,
    NameMissing,
    NameTooLong,
    NewMember,
)
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
from services import members
from storage import members as register
from tests.storage.ward import MONDAY, actor, chapter, family, household, known, on_day, ward

HOA = NewMember(
    name="Nguyễn Thị Hoa", honorific="bà", birth_year=1957, phone="0912345678", party_member=True
)
TUESDAY = MONDAY + timedelta(days=1)


@dataclass(frozen=True)
class Register:
    """Two chapters of a ward, a head of the first, an officer of both."""

    db: Connection
    unit: UnitRef
    other: UnitRef
    head: Actor
    officer: Actor

    def add(
        self, new: NewMember = HOA, home: Household | None = None, unit: UnitRef | None = None
    ) -> Member:
        """Register someone."""
        place = unit or self.unit
        membership = members.register_member(self.db, place, new, home, by=self.officer)
        return self.member(membership)

    def member(self, membership: object) -> Member:
        """A membership as it stands."""
        found = register.member(self.db, membership)  # type: ignore[arg-type]  # an id
        assert found is not None
        return found

    def find(self, typed: str, unit: UnitRef | None = None) -> list[str]:
        """The names that are found."""
        found = members.find(self.db, [unit or self.unit], typed, by=self.officer, limit=10)
        return [one.person.name for one in found]

    def audit(self) -> list[tuple[str, str, str]]:
        """Deed, before and after of all that was noted, as it was written."""
        rows = self.db.execute(text("SELECT deed, before, after FROM audit ORDER BY id"))
        return [(row.deed, str(row.before), str(row.after)) for row in rows]


@pytest.fixture
def tdp(db: Connection) -> Register:
    """Two empty registers."""
    top = ward(db)
    unit, other = chapter(db, top), chapter(db, top)
    head = actor(db, (Role.HEAD, unit))
    return Register(db, unit, other, head, actor(db, (Role.OFFICER, top)))


# ---- registering -------------------------------------------------------------------------------


def test_someone_is_registered_with_the_family_they_live_in(tdp: Register) -> None:
    member = tdp.add(home=family(tdp.unit, "Lê Văn Minh", "số 20"))

    assert member.person.name == HOA.name
    assert (member.person.birth_year, member.person.phone) == (1957, "0912345678")
    assert (member.unit, member.joined_on, member.ended_on) == (tdp.unit.id, MONDAY, None)
    assert member.address == "số 20"
    assert register.count_households(tdp.db, tdp.unit.id) == 1


def test_someone_may_be_registered_without_phone_year_or_home(tdp: Register) -> None:
    """Nobody needs a phone."""
    member = tdp.add(NewMember(name="Ý"))

    assert (member.person.phone, member.person.household, member.address) == (None, None, None)
    assert tdp.find("y") == ["Ý"]


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("", NameMissing), ("123", NameMissing), ("x" * (LONGEST_NAME + 1), NameTooLong)],
)
def test_what_is_no_name_registers_nobody(tdp: Register, name: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        tdp.add(NewMember(name=name))

    assert register.count_members(tdp.db, tdp.unit.id) == 0


def test_a_register_is_kept_by_those_who_may(tdp: Register) -> None:
    for other in (actor(tdp.db, (Role.TREASURER, tdp.unit)), actor(tdp.db, (Role.HEAD, tdp.other))):
        with pytest.raises(NotAllowed):
            members.register_member(tdp.db, tdp.unit, HOA, None, by=other)


def test_someone_the_register_knows_is_enrolled_once(tdp: Register) -> None:
    member = tdp.add()
    first = members.enrol(tdp.db, tdp.other, member.person.id, by=tdp.officer)
    again = members.enrol(tdp.db, tdp.other, member.person.id, by=tdp.officer)

    assert first == again
    assert register.count_members(tdp.db, tdp.other.id) == 1
    assert len(register.memberships(tdp.db, member.person.id)) == 2
    assert tdp.find("hoa", tdp.other) == [HOA.name]


# ---- doubles -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entered", "is_double"),
    [
        (HOA, True),
        (NewMember(name="nguyen thi hoa"), True),
        (NewMember(name="Hoa Nguyễn Thị"), True),
        (NewMember(name="Nguyễn Thị Hoa", birth_year=1980), False),
        (NewMember(name="Nguyễn Thị Hoan", birth_year=1957), False),
        (NewMember(name="Nguyễn Hoa", birth_year=1957), False),
        (NewMember(name="Trần Văn Bình", phone="0912345678"), True),
    ],
    ids=[
        "the same",
        "without marks",
        "words turned",
        "another year",
        "a longer name",
        "a shorter name",
        "the same phone",
    ],
)
def test_a_likely_double_is_shown(tdp: Register, entered: NewMember, *, is_double: bool) -> None:
    member = tdp.add()

    found = members.likely_doubles(tdp.db, tdp.unit, entered)

    assert [one.id for one in found] == ([member.id] if is_double else [])


def test_who_left_or_belongs_elsewhere_is_no_double(tdp: Register) -> None:
    left = tdp.add()
    members.end_membership(tdp.db, tdp.unit, left, EndReason.OWN_WISH, by=tdp.head)
    tdp.add(unit=tdp.other)

    assert members.likely_doubles(tdp.db, tdp.unit, HOA) == []


# ---- correcting --------------------------------------------------------------------------------


def correct(tdp: Register, member: Member, **fields: object) -> None:
    changed = dataclasses.replace(member.person, **fields)  # type: ignore[arg-type]  # by name
    members.correct_person(tdp.db, tdp.unit, member, changed, by=tdp.head)


def test_a_corrected_name_is_found_and_the_old_one_is_not(tdp: Register) -> None:
    member = tdp.add()
    members.enrol(tdp.db, tdp.other, member.person.id, by=tdp.officer)
    correct(tdp, member, name="Trần Thị Huệ", phone="0987654321")

    assert tdp.find("hue") == tdp.find("hue", tdp.other) == ["Trần Thị Huệ"]
    assert tdp.find("0987654321") == ["Trần Thị Huệ"]
    assert tdp.find("hoa") == tdp.find("0912345678") == []


PERSONAL = [HOA.name, "Trần Thị Huệ", "0912345678", "0987654321", "1957", "1960", "bà", "cô"]


def test_the_audit_tells_what_was_corrected_and_never_the_words(tdp: Register) -> None:
    """It is never rewritten, so what may have to be erased must not stand in it."""
    member = tdp.add(home=family(tdp.unit, "Lê Văn Minh", "số 20"))
    correct(tdp, member, name="Trần Thị Huệ", phone="0987654321", birth_year=1960, honorific="cô")
    noted = tdp.audit()
    deed, before, after = noted[-1]

    assert deed == "correct"
    assert all(
        f'"{field}"' in before.replace("'", '"') for field in ("name", "phone", "birth_year")
    )
    for _, one, other in noted:
        assert not [word for word in (*PERSONAL, "Minh", "số 20") if word in one + other]
    assert before != "None"
    assert after != "None"


def test_a_correction_that_is_no_name_changes_nothing(tdp: Register) -> None:
    member = tdp.add()
    with pytest.raises(NameMissing):
        correct(tdp, member, name="…")

    assert tdp.member(member.id).person.name == HOA.name


def test_a_helper_corrects_and_a_treasurer_does_not(tdp: Register) -> None:
    member = tdp.add()
    changed = dataclasses.replace(member.person, birth_year=1960)
    helper, treasurer = (actor(tdp.db, (role, tdp.unit)) for role in (Role.HELPER, Role.TREASURER))

    with pytest.raises(NotAllowed):
        members.correct_person(tdp.db, tdp.unit, member, changed, by=treasurer)
    members.correct_person(tdp.db, tdp.unit, member, changed, by=helper)
    assert tdp.member(member.id).person.birth_year == 1960


# ---- families ----------------------------------------------------------------------------------


def complete(tdp: Register, changed: Household, unit: UnitRef | None = None) -> None:
    members.complete_household(tdp.db, unit or tdp.unit, changed, by=tdp.officer)


def test_a_stub_is_one_no_longer_once_it_was_completed(tdp: Register) -> None:
    stub = dataclasses.replace(family(tdp.unit, "Lý", "số 7"), complete=False)
    home = members.settled(tdp.db, stub, by=tdp.head)
    assert [one.id for one in register.stubs(tdp.db, tdp.unit.id, limit=5)] == [home]

    complete(tdp, dataclasses.replace(known(tdp.db, home), name="Vương Thị Lý"))

    assert register.stubs(tdp.db, tdp.unit.id, limit=5) == []
    assert known(tdp.db, home).name == "Vương Thị Lý"


def test_a_family_of_another_chapter_is_not_changed_from_here(tdp: Register) -> None:
    theirs = known(tdp.db, household(tdp.db, tdp.other))

    with pytest.raises(Gone):
        complete(tdp, theirs)
    with pytest.raises(Gone):
        complete(tdp, family(tdp.unit))


def test_members_are_found_by_the_new_address_of_their_family(tdp: Register) -> None:
    member = tdp.add(home=family(tdp.unit, "Lê Văn Minh", "số 20"))
    assert member.person.household is not None
    assert tdp.find("hoa 20") == [HOA.name]

    home = known(tdp.db, member.person.household)
    complete(tdp, dataclasses.replace(home, address="ngõ 34/5"))

    assert tdp.find("hoa 34") == [HOA.name]
    assert tdp.find("hoa 20") == []


def test_the_audit_of_a_family_holds_no_words_either(tdp: Register) -> None:
    home = known(tdp.db, household(tdp.db, tdp.unit, "Lê Văn Minh", "số 20"))
    complete(tdp, dataclasses.replace(home, name="Lê Văn Mạnh", address="số 21"))
    deed, before, after = tdp.audit()[-1]

    assert deed == "correct"
    assert "address" in before
    assert not [word for word in ("Minh", "Mạnh", "số", "bà") if word in before + after]


# ---- moving and ending -------------------------------------------------------------------------


def test_who_moves_is_ended_here_and_begun_there_on_the_same_day(tdp: Register) -> None:
    member = tdp.add()
    by = on_day(tdp.officer, TUESDAY)
    new = members.move_member(tdp.db, member, tdp.unit, tdp.other, by=by)

    assert tdp.member(member.id).ended_on == TUESDAY
    assert tdp.member(new).joined_on == TUESDAY
    assert tdp.find("hoa") == []
    assert tdp.find("hoa", tdp.other) == [HOA.name]
    assert tdp.member(new).person.id == member.person.id


def test_a_head_moves_nobody_into_a_register_they_do_not_keep(tdp: Register) -> None:
    member = tdp.add()

    with pytest.raises(NotAllowed):
        members.move_member(tdp.db, member, tdp.unit, tdp.other, by=tdp.head)
    assert tdp.find("hoa") == [HOA.name]


def test_nobody_is_moved_to_where_they_are_a_member_already(tdp: Register) -> None:
    member = tdp.add()
    members.enrol(tdp.db, tdp.other, member.person.id, by=tdp.officer)

    for to in (tdp.other, tdp.unit):
        with pytest.raises(MemberAlready), tdp.db.begin_nested():
            members.move_member(tdp.db, member, tdp.unit, to, by=tdp.officer)
    assert len(register.memberships(tdp.db, member.person.id)) == 2


@pytest.mark.parametrize("reason", EndReason)
def test_who_left_is_a_member_no_longer(tdp: Register, reason: EndReason) -> None:
    member = tdp.add()
    members.end_membership(tdp.db, tdp.unit, member, reason, by=on_day(tdp.head, TUESDAY))

    assert tdp.member(member.id).ended_on == TUESDAY
    assert register.count_members(tdp.db, tdp.unit.id) == 0
    assert tdp.find("hoa") == []
    assert tdp.audit()[-1][0] == "end"
    with pytest.raises(Gone):
        members.member(tdp.db, member.id, by=tdp.head, unit=tdp.unit)


def test_a_member_is_shown_at_their_unit_alone(tdp: Register) -> None:
    member = tdp.add()

    assert members.member(tdp.db, member.id, by=tdp.head, unit=tdp.unit) == member
    with pytest.raises(Gone):
        members.member(tdp.db, member.id, by=tdp.officer, unit=tdp.other)
    with pytest.raises(NotAllowed):
        members.member(tdp.db, member.id, by=tdp.head, unit=tdp.other)


def test_nobody_is_found_in_a_register_one_may_not_see(tdp: Register) -> None:
    tdp.add()

    with pytest.raises(NotAllowed):
        members.find(tdp.db, [tdp.unit, tdp.other], "hoa", by=tdp.head, limit=5)


def test_a_member_of_two_units_is_found_in_each_once(tdp: Register) -> None:
    member = tdp.add()
    members.enrol(tdp.db, tdp.other, member.person.id, by=tdp.officer)

    both = register.find_members(tdp.db, [tdp.unit.id, tdp.other.id], folded_words("hoa"), limit=10)

    assert sorted(one.unit for one in both) == sorted([tdp.unit.id, tdp.other.id])


# ---- two at once -------------------------------------------------------------------------------


def test_of_two_officers_who_enrol_somebody_at_once_one_does(engine: Engine) -> None:
    """Both look first whether the person is a member there; the second waits for the first."""
    with engine.begin() as db:
        top = ward(db)
        officers = [actor(db, (Role.OFFICER, top)) for _ in range(2)]
        units = [chapter(db, top) for _ in range(6)]
        someone = register.add_person(db, HOA, None, now=officers[0].now)

    def enrol(unit: UnitRef, by: Actor, together: threading.Barrier) -> None:
        together.wait(timeout=20)
        with engine.begin() as db:
            members.enrol(db, unit, someone, by=by)

    for unit in units:
        together = threading.Barrier(2)
        threads = [threading.Thread(target=enrol, args=[unit, by, together]) for by in officers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    with engine.begin() as db:
        assert [one.unit for one in register.memberships(db, someone)] == [one.id for one in units]


# ---- families that move ------------------------------------------------------------------------


def test_a_family_moves_to_another_chapter_and_is_found_there(tdp: Register) -> None:
    home = known(tdp.db, household(tdp.db, tdp.unit, "Lê Văn Dời"))
    members.move_household(tdp.db, home, tdp.unit, tdp.other, by=tdp.officer)
    moved = members.household(tdp.db, home.id or HouseholdId(0))
    words = folded_words("dời")

    assert moved.unit == tdp.other.id
    assert register.find_households(tdp.db, [tdp.unit.id], words, limit=5) == []
    assert register.find_households(tdp.db, [tdp.other.id], words, limit=5) == [moved]
    assert tdp.audit()[-1][0] == "move"


def test_a_family_is_moved_by_who_keeps_both_chapters_and_to_a_chapter(tdp: Register) -> None:
    home = known(tdp.db, household(tdp.db, tdp.unit, "Lê Văn Dời"))
    with pytest.raises(NotAllowed):
        members.move_household(tdp.db, home, tdp.unit, tdp.other, by=tdp.head)
    with pytest.raises(LivesThere):
        members.move_household(tdp.db, home, tdp.unit, tdp.unit, by=tdp.officer)
    school = chapter(tdp.db, tdp.officer.powers.holdings[0].unit, "Trường Thử", UnitKind.UNIT_BOARD)
    for wrong in (tdp.officer.powers.holdings[0].unit, school):
        with pytest.raises(Gone):
            members.move_household(tdp.db, home, tdp.unit, wrong, by=tdp.officer)
    with pytest.raises(Gone):
        members.move_household(tdp.db, home, tdp.other, tdp.unit, by=tdp.officer)
