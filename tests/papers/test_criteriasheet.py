"""The form of a criteria set: what goes down comes back the same."""

from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Connection

from domain.criteria import Subject, filled
from domain.errors import NotAllowed
from domain.permissions import Role
from locales.render import LOCALES, Reader
from papers import criteriasheet
from papers.paper import Order
from papers.unitsheets import FileRowsWrong
from services import criteria
from tests.storage.ward import MORNING, actor, ward


@pytest.mark.parametrize("locale", LOCALES)
def test_a_form_that_comes_back_as_it_went_changes_nothing_but_the_gaps(
    db: Connection, tmp_path: Path, locale: str
) -> None:
    """Its one gap is named; filled in, every other number is what it was."""
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    version = criteria.draft(db, top, Subject.FAMILY, 2025, "gdht-448-2015", by=officer)
    complete = criteria.set_points(db, top, version.id, "2.2", Decimal("7.5"), by=officer)
    complete = criteria.set_pass(db, top, version.id, Decimal(40), by=officer)
    path = tmp_path / "bo.xlsx"
    path.write_bytes(criteriasheet.form(complete, Reader(locale)))
    form = criteriasheet.read(path, Reader(locale))
    again = filled(version.criteria, form.rows, form.passes)

    assert again == complete.criteria


def test_a_form_that_still_has_gaps_names_them(db: Connection, tmp_path: Path) -> None:
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    version = criteria.draft(db, top, Subject.FAMILY, 2025, "gdht-448-2015", by=officer)
    path = tmp_path / "bo.xlsx"
    path.write_bytes(criteriasheet.form(version, Reader()))

    with pytest.raises(FileRowsWrong) as refused:
        criteriasheet.read(path, Reader())
    assert refused.value.rows.startswith("Dòng 6: ")


def test_only_who_keeps_the_criteria_gets_the_form(db: Connection) -> None:
    top = ward(db)
    officer, head = actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, top))
    version = criteria.draft(db, top, Subject.FAMILY, 2025, "gdht-448-2015", by=officer)
    arguments: dict[str, int | str] = {"unit": top.id, "version": version.id}
    order = Order(
        db=db,
        arguments=arguments | {"person": head.person},
        reader=Reader(),
        now=MORNING,
        link=None,
    )

    with pytest.raises(NotAllowed):
        criteriasheet.make(order)
