"""Criteria sets that wards of these tests judge by."""

import re
from collections.abc import Sequence
from datetime import time
from decimal import Decimal

from sqlalchemy import text

from domain.clock import at
from domain.criteria import Subject
from domain.members import HouseholdId
from domain.ownsets import New
from domain.units import UnitRef
from services import criteria
from tests.handlers.conftest import Ward
from tests.house import MONDAY, Phone


def use_set(ward: Ward, subject: Subject, *points: int, passes: int, paper: str = "9/HKH") -> None:
    """The ward judges by so many criteria of so many points; from `passes` it is reached."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, ward.officer).id
        made = criteria.draft(db, ward.top, subject, 2025, "", by=by)
        for one in made.criteria.criterion:
            criteria.remove_criterion(db, ward.top, made.id, one.id, by=by)
        for number, most in enumerate(points, start=1):
            label = f"Tiêu chí thử {number}"
            new = New(label=label, points=Decimal(most))
            criteria.add_criterion(db, ward.top, made.id, new, by=by)
        criteria.set_pass(db, ward.top, made.id, Decimal(passes), by=by)
        criteria.activate(db, ward.top, made.id, paper, None, by=by, account=account)


def use_family_set(ward: Ward) -> None:
    """Three criteria of ten points for families; from 25 it is reached."""
    use_set(ward, Subject.FAMILY, 10, 10, 10, passes=25)


def use_shipped(
    ward: Ward,
    subject: Subject,
    name: str,
    year: int = 2025,
    *,
    top: UnitRef | None = None,
    officer: Phone | None = None,
) -> None:
    """A set as it came with the program, put into use by a ward's or district's officer."""
    where, phone = top or ward.top, officer or ward.officer
    by = ward.house.actor(phone)
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, phone).id
        made = criteria.draft(db, where, subject, year, name, by=by)
        criteria.activate(db, where, made.id, None, None, by=by, account=account)


#: What level 2 of a commune's title asks for beyond level 1.
HIGHER = ("tiểu học mức độ 3", "trung học cơ sở mức độ 3", "xóa mù chữ mức độ 2")


def mark_all(phone: Phone, *shares: str, but: Sequence[str] = HIGHER) -> None:
    """All that is asked is marked: met, with a few words of evidence, and these shares.

    What names one of `but` is not met; what applies to some only does not apply.
    """
    left = iter(shares)
    for _ in range(60):
        asked = phone.last.text
        if not re.search(r"\(\d+/\d+\)", asked):
            break
        ways = "\n".join([asked, *phone.last.buttons])
        if re.search(r"Không áp dụng|gõ: không áp dụng", ways):
            phone.say("không áp dụng")
        elif "phần trăm" in asked:
            phone.say(next(left))
        else:
            phone.say("chưa đạt" if any(one in asked for one in but) else "đạt")
        if "cần minh chứng" in phone.last.text:
            phone.say("báo cáo số 12 ngày 5/3")


def lives_in(ward: Ward, phone: Phone, family: str) -> None:
    """Somebody is of a family of the register."""
    with ward.house.engine.begin() as db:
        person = ward.house.account(db, phone).person
        found = db.execute(text("SELECT id FROM households WHERE name = :name"), {"name": family})
        home = HouseholdId(found.scalar_one())
        statement = text("UPDATE persons SET household_id = :home WHERE id = :person")
        db.execute(statement, {"home": home, "person": person})


def past_monday(ward: Ward) -> None:
    """Monday's figures have come and been read: what falls due from now on is another thing."""
    ward.house.walk_to(at(MONDAY, time(8, 1)))
    for phone in ward.people.values():
        phone.look()
