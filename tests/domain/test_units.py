"""Units as they are placed and named."""

import pytest

from domain.units import UnitId, UnitKind, UnitRef


def unit(name: str = "TDP 12", kind: UnitKind = UnitKind.CHAPTER, path: str = "1/2/") -> UnitRef:
    return UnitRef(id=UnitId(2), path=path, kind=kind, name=name)


@pytest.mark.parametrize(
    ("name", "kind", "called", "bare"),
    [
        ("Phường Bồ Đề", UnitKind.WARD, "phường Bồ Đề", "Bồ Đề"),
        ("Xã An Thắng", UnitKind.WARD, "xã An Thắng", "An Thắng"),
        ("Thị trấn An Lão", UnitKind.WARD, "thị trấn An Lão", "An Lão"),
        ("Huyện An Lão", UnitKind.DISTRICT, "huyện An Lão", "An Lão"),
        ("Quận 1", UnitKind.DISTRICT, "quận 1", "1"),
        ("Thành phố Thủ Đức", UnitKind.DISTRICT, "thành phố Thủ Đức", "Thủ Đức"),
        ("TDP 12", UnitKind.CHAPTER, "TDP 12", "TDP 12"),
        ("Trường THCS Sông Xanh", UnitKind.UNIT_BOARD, *["Trường THCS Sông Xanh"] * 2),
    ],
)
def test_a_unit_is_called_by_its_kind_within_a_sentence(
    name: str, kind: UnitKind, called: str, bare: str
) -> None:
    assert unit(name, kind).called == called
    assert unit(name, kind).bare_name == bare


@pytest.mark.parametrize("name", ["An Thắng", "Bồ Đề"])
def test_a_ward_listed_without_its_kind_keeps_its_whole_name(name: str) -> None:
    """A district's officer lists "An Thắng", not "Xã An Thắng": no part of it may get lost."""
    assert unit(name, UnitKind.WARD).called == name
    assert unit(name, UnitKind.WARD).bare_name == name


@pytest.mark.parametrize(
    ("path", "other", "is_under"),
    [
        ("1/2/", "1/", True),
        ("1/2/", "1/2/", True),
        ("1/", "1/2/", False),
        ("1/23/", "1/2/", False),
        ("11/", "1/", False),
    ],
)
def test_a_path_tells_what_lies_below(path: str, other: str, *, is_under: bool) -> None:
    assert unit(path=path).is_under(unit(path=other)) is is_under
