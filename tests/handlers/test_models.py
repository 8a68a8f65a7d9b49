"""How things of learning models are called, in the reader's language."""

from datetime import date

import pytest

from domain.criteria import REACHED, Rank, Subject
from domain.recognition import Candidate, DecisionId
from domain.titles import Title
from domain.units import UnitId
from handlers.models import rank_name, validity
from locales.render import Reader, plain

LEVEL = Rank(code="muc_do_1", label_vi="Mức độ 1", label_en="Level 1")
ONLY = Rank(code=REACHED, label_vi="", label_en="")


def title(rank: Rank | None) -> Title:
    """A school's, of 2025."""
    return Title(
        candidate=Candidate(subject=Subject.UNIT, unit=UnitId(1), name="Trường"),
        year=2025,
        decision=DecisionId(1),
        number="8/QĐ",
        decided_on=date(2026, 2, 15),
        through=date(2028, 12, 31),
        rank=rank,
        bettered_after=None,
    )


@pytest.mark.parametrize(("locale", "named"), [("vi", "Mức độ 1"), ("en", "Level 1")])
def test_a_level_is_named_in_the_readers_language(locale: str, named: str) -> None:
    lines = [plain(one, Reader(locale)) for one in validity(title(LEVEL), 2025, locale)]

    assert plain(rank_name(LEVEL, locale), Reader(locale)) == named
    assert any(named in line for line in lines)


@pytest.mark.parametrize("rank", [ONLY, None])
def test_a_title_without_ranks_tells_only_how_long_it_holds(rank: Rank | None) -> None:
    assert len(validity(title(rank), 2025, "vi")) == 1
