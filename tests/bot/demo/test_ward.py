"""The demo's ward: filled by the services, ready for Learning Month, proven like any other."""

from sqlalchemy import Connection, Engine

from bot.demo import ward
from domain.clock import local_day
from domain.permissions import Action, Role
from domain.units import UnitRef
from locales.render import Reader, plain
from services import proof, targets
from storage import accounts, groups, invites, units

PHONES = ward.Phones(channel="telegram", bot="7", group=-201)
TODAY = local_day(ward.BEGINS)


def top_of(db: Connection) -> UnitRef:
    (top,) = units.roots(db)
    return top


def chapter_of(db: Connection) -> UnitRef:
    below = units.below(db, [top_of(db)], TODAY)
    return next(one for one in below if one.name == ward.seed().chapter.unit)


def test_the_ward_is_filled_and_proven(engine: Engine) -> None:
    with engine.begin() as db:
        code = ward.fill(db, PHONES)
    with engine.begin() as db:
        faults, _ = proof.prove(db, whole=True)
        assert faults == []
        invite = invites.by_code(db, code)
        assert invite is not None
        assert (invite.unit.name, invite.role, invite.used) == ("TDP 7", Role.HEAD, False)


def test_two_officers_can_approve_and_the_group_has_its_unit(engine: Engine) -> None:
    with engine.begin() as db:
        ward.fill(db, PHONES)
        officers = accounts.holders(db, Role.OFFICER, [top_of(db).id], TODAY)
        sender = PHONES.in_group(102)
        chat = accounts.arrive(db, sender, "vi", TODAY, ward.BEGINS).chat
        bound, chapter = groups.find(db, chat), chapter_of(db)

    assert len({one.person for one in officers if one.chat is not None}) == 2
    assert bound is not None
    assert bound.unit == chapter


def test_a_chapters_own_figures_fill_what_the_calendar_says(engine: Engine) -> None:
    """80 of the 128 members that 20 % of 640 people are; every place of the month is known."""
    with engine.begin() as db:
        ward.fill(db, PHONES)
        places = targets.places(db, top_of(db), chapter_of(db), TODAY)

    said = {name: plain(places[name], Reader("vi")) for name in places}
    assert said["hội viên"] == "80"
    assert said["chỉ tiêu hội viên"] == "62 % chỉ tiêu hội viên"
    assert said["dân số"] == "640"


def test_everybody_may_do_what_the_guide_has_them_do(engine: Engine) -> None:
    with engine.begin() as db:
        ward.fill(db, PHONES)
        may = {
            one.user: accounts.arrive(db, PHONES.of(one.user), "vi", TODAY, ward.BEGINS).account
            for one in ward.seed().person
        }

    assert all(account.consented for account in may.values())
    assert may[101].powers.may(Action.ANNOUNCE)
    assert may[105].powers.may(Action.ANNOUNCE)
    assert may[106].powers.may(Action.DO_TASK)
    assert not may[104].powers.may(Action.DO_TASK)
