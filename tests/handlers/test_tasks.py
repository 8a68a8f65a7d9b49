"""What the plan has each unit do and report: done with a photo, followed, reminded of."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from domain.accounts import Address
from domain.clock import at
from domain.permissions import Role
from domain.units import UnitKind
from services import schedule
from storage import units
from tests.handlers.conftest import Places, Tell, Ward
from tests.house import House

SCHOOLS = ("Trường Tiểu học Ái Mộ B", "Trường THCS Sông Xanh", "Trường Mầm non Hoa Sen")
#: A week before the last day of the schools' report.
OCTOBER = at(date(2025, 10, 2), time(14))


def build(house: House, channel: str) -> Ward:
    """Bồ Đề with three schools: two have a head with a phone, the third has one without."""
    house.stop_at(OCTOBER)
    top = house.ward()
    chapter = house.chapter(top, "TDP 12")
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    people = {"": officer, "chính": officer}
    boards = [house.chapter(top, name, UnitKind.UNIT_BOARD) for name in SCHOOLS]
    house.chapter(top, "Công ty May Sông Hồng", UnitKind.UNIT_BOARD)
    mai = house.person(
        21, "Lê Thị Mai", (Role.HEAD, boards[0]), address=Address.CO, channel=channel
    )
    son = house.person(
        22, "Phạm Văn Sơn", (Role.HEAD, boards[1]), address=Address.ANH, channel=channel
    )
    house.head_without_account("Đỗ Thị Sen", boards[2])
    hanh = house.person(
        1, "Nguyễn Thị Hạnh", (Role.HEAD, chapter), address=Address.BAC, channel=channel
    )
    with house.engine.begin() as db:
        centre = next(
            one
            for one in units.below(db, [top], house.today, kinds=[UnitKind.PARTNER])
            if one.name.startswith("Trung tâm")
        )
    tam = house.person(
        23, "Vũ Văn Tâm", (Role.PARTNER, centre), address=Address.BAC, channel=channel
    )
    people |= {"mai": mai, "sơn": son, "hạnh": hanh, "tâm": tam}
    with house.engine.begin() as db:
        schedule.make_tasks(db, top, OCTOBER)
    return Ward(house, top, chapter, officer, officer, people)


@pytest.fixture
def october(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """That ward, on 2 October in the afternoon."""
    made = places.ward(where, tmp_path, build, "october")
    made.house.stop_at(OCTOBER)
    yield made
    made.house.close()


def test_a_school_reports(october: Ward, tell: Tell) -> None:
    """Cô Mai báo cáo Tuần lễ học tập suốt đời: 3 lần gõ, 1 ảnh.

    mai> /viecphailam
    < *Việc phải làm* của Trường Tiểu học Ái Mộ B
      x
    """
    tell()
