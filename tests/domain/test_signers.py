"""Who signs: what is typed becomes the lines that stand in capitals on paper."""

import pytest

from domain.signers import MOST_LINES, TooManyLines, in_capitals, read_written, written


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("chủ tịch", ("CHỦ TỊCH",)),
        ("TM. Ban Thường vụ, Chủ tịch", ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH")),
        ("kt. chủ tịch\n  phó  chủ tịch\n", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("a; b / c", ("A", "B", "C")),
        ("đặng thị ý", ("ĐẶNG THỊ Ý",)),
    ],
)
def test_lines_are_parted_and_in_capitals(typed: str, lines: tuple[str, ...]) -> None:
    assert in_capitals(typed) == lines
    assert read_written(written(lines)) == lines


def test_more_lines_than_a_paper_holds_are_refused() -> None:
    with pytest.raises(TooManyLines):
        in_capitals("\n".join("x" for _ in range(MOST_LINES + 1)))
