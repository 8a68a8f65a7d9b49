"""Who may do what, and where: every action × role × place, against a table of its own."""

import itertools

import pytest

from domain.errors import NotAllowed
from domain.permissions import Action, Holding, Powers, Role
from domain.units import UnitId, UnitKind, UnitRef

#: What the association agreed on; written by hand, not taken from the program.
TABLE = """
               officer head treasurer helper collector leader partner member
record-income  x       x    x         x      -         -      -       -
correct-line   x       x    x         -      -         -      -       -
close-day      x       x    x         -      -         -      -       -
see-book       x       x    x         -      -         -      -       -
keep-register  x       x    -         x      -         -      -       -
see-register   x       x    x         x      -         -      -       -
see-tally      x       x    x         -      -         x      -       -
make-units     x       -    -         -      -         -      -       -
invite         x       -    -         -      -         -      -       -
nudge          x       -    -         -      -         -      -       -
see-plan       x       x    -         -      -         x      x       -
edit-plan      x       -    -         -      -         -      -       -
do-task        x       x    -         -      -         -      x       -
announce       x       -    -         -      -         -      -       -
bind-group     x       x    -         -      -         -      -       -
ask-figures    x       -    -         -      -         -      -       -
declare-figures x      x    -         x      -         -      -       -
keep-base      x       x    -         -      -         -      -       -
report-target  x       x    -         -      -         -      x       -
see-targets    x       x    -         -      -         x      -       -
keep-board     x       x    -         -      -         -      -       -
answer         x       -    -         -      -         -      -       -
see-models     x       x    -         x      -         x      -       -
assess         x       x    -         x      -         -      -       -
own-family     x       x    x         x      -         x      -       x
review         x       x    -         -      -         -      -       -
recognise      x       -    -         -      -         -      -       -
keep-criteria  x       -    -         -      -         -      -       -
mend           x       -    -         -      -         -      -       -
"""


def agreed() -> dict[tuple[str, str], bool]:
    """Action and role to whether it is allowed."""
    head, *rows = TABLE.strip().splitlines()
    cells = [row.split() for row in rows]
    return {
        (action, role): mark == "x"
        for action, *marks in cells
        for role, mark in zip(head.split(), marks, strict=True)
    }


def unit(path: str, kind: UnitKind, *, practice: bool = False) -> UnitRef:
    number = int(path.rstrip("/").rpartition("/")[2])
    return UnitRef(id=UnitId(number), path=path, kind=kind, name=path, practice=practice)


DISTRICT = unit("1/", UnitKind.DISTRICT)
WARD = unit("1/2/", UnitKind.WARD)
CHAPTER = unit("1/2/3/", UnitKind.CHAPTER)
NEIGHBOUR = unit("1/2/4/", UnitKind.CHAPTER)
LATER = unit("1/2/33/", UnitKind.CHAPTER)  # its number begins like CHAPTER's
PRACTICE = unit("1/2/9/", UnitKind.CHAPTER, practice=True)
OTHER_WARD = unit("1/22/", UnitKind.WARD)  # its number begins like WARD's
FAR_CHAPTER = unit("1/22/23/", UnitKind.CHAPTER)
PLACES = (
    DISTRICT,
    WARD,
    CHAPTER,
    NEIGHBOUR,
    LATER,
    PRACTICE,
    OTHER_WARD,
    FAR_CHAPTER,
)

#: For each unit a role is held on: where it reaches. Down, never up, never sideways, and into
#: nobody's practice.
REACH = {
    DISTRICT: set(PLACES) - {PRACTICE},
    WARD: {WARD, CHAPTER, NEIGHBOUR, LATER},
    CHAPTER: {CHAPTER},
    PRACTICE: {PRACTICE},
    OTHER_WARD: {OTHER_WARD, FAR_CHAPTER},
}


def holding(*roles: tuple[Role, UnitRef]) -> Powers:
    return Powers(tuple(Holding(role, place) for role, place in roles))


def test_the_table_names_every_action_and_role() -> None:
    assert set(agreed()) == {(a.value, r.value) for a in Action for r in Role}


@pytest.mark.parametrize("held_on", REACH, ids=lambda held: held.path)
@pytest.mark.parametrize("role", Role)
def test_every_action_reaches_as_far_as_agreed(role: Role, held_on: UnitRef) -> None:
    powers = holding((role, held_on))
    for action, place in itertools.product(Action, PLACES):
        allowed = agreed()[action, role] and place in REACH[held_on]
        case = f"{role} of {held_on.path} does {action} at {place.path}"

        assert powers.may(action, place) is allowed, case
        assert powers.may(action) is agreed()[action, role], case
        if allowed:
            powers.ensure_may(action, place)
            assert powers.role_for(action, place) is role, case
        else:
            with pytest.raises(NotAllowed):
                powers.ensure_may(action, place)
            with pytest.raises(NotAllowed):
                powers.role_for(action, place)


def test_nobody_may_do_anything_without_a_role() -> None:
    powers = Powers()

    assert not any(powers.may(action) for action in Action)
    assert not powers.roles()
    assert all(powers.tops(action) == () for action in Action)


def test_the_nearest_role_is_the_one_something_is_done_under() -> None:
    """An officer who is also a head enters a line of their own chapter as its head."""
    powers = holding((Role.OFFICER, WARD), (Role.HEAD, CHAPTER))

    assert powers.role_for(Action.RECORD_INCOME, CHAPTER) is Role.HEAD
    assert powers.role_for(Action.RECORD_INCOME, NEIGHBOUR) is Role.OFFICER
    assert powers.role_for(Action.INVITE, CHAPTER) is Role.OFFICER


def test_tops_leave_out_what_lies_below_another() -> None:
    powers = holding((Role.HEAD, CHAPTER), (Role.OFFICER, WARD), (Role.HEAD, FAR_CHAPTER))

    assert powers.tops(Action.RECORD_INCOME) == (WARD, FAR_CHAPTER)
    assert powers.tops(Action.INVITE) == (WARD,)


def test_a_unit_held_twice_is_one_top() -> None:
    powers = holding((Role.HEAD, CHAPTER), (Role.TREASURER, CHAPTER))

    assert powers.tops(Action.SEE_BOOK) == (CHAPTER,)


def test_a_practice_chapter_is_not_swallowed_by_the_ward_above_it() -> None:
    """An officer who practises acts in the practice chapter, so it has to be among the tops."""
    powers = holding((Role.OFFICER, WARD), (Role.HEAD, PRACTICE))

    assert set(powers.tops(Action.RECORD_INCOME)) == {WARD, PRACTICE}
