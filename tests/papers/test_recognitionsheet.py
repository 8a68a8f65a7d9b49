"""The list for signature: everybody put forward or recognised, whatever their names are."""

from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import Connection

from domain.criteria import Subject
from domain.errors import NotAllowed
from domain.permissions import Role
from domain.recognition import Round
from locales.render import Reader
from papers import recognitionsheet
from papers.paper import Order, Paper
from services import recognition
from tests.storage.ward import MORNING, actor, chapter, household, ward


def made(db: Connection, unit: int, person: int) -> Paper:
    arguments: dict[str, int | str] = {"unit": unit, "subject": "family", "year": 2025}
    order = Order(
        db=db, arguments=arguments | {"person": person}, reader=Reader(), now=MORNING, link=None
    )
    return recognitionsheet.make(order)


def test_the_list_has_all_that_are_put_forward_and_nobody_else(db: Connection) -> None:
    top = ward(db)
    unit = chapter(db, top, "TDP 12")
    officer = actor(db, (Role.OFFICER, top))
    household(db, unit, "=1+1", "số 1")
    left_out = household(db, unit, "Vũ Văn Kém", "số 2")
    page = recognition.next_page(db, unit, Subject.FAMILY, 2025, Round.PROPOSE, by=officer)
    recognition.settle(db, unit, page.candidates, [left_out], Round.PROPOSE, year=2025, by=officer)
    paper = made(db, top.id, officer.person)
    assert paper.content is not None
    rows = CalamineWorkbook.from_filelike(BytesIO(paper.content)).get_sheet_by_index(0).to_python()

    assert [row[1:6] for row in rows[4:]] == [
        ["Bà =1+1", "số 1", "TDP 12", "đã đề nghị công nhận, không chấm điểm", ""]
    ]
    assert paper.name == "danh-hieu-family-thu-2025.xlsx"


def test_only_who_recognises_gets_the_list(db: Connection) -> None:
    top = ward(db)
    head = actor(db, (Role.HEAD, chapter(db, top)))

    with pytest.raises(NotAllowed):
        made(db, top.id, head.person)
