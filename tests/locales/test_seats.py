"""Boards as people write them down: one a line, posts in front, marks or none."""

import pytest

from domain.boards import NewSeat, Post, SeatsUnread, TooManySeats
from locales.seats import read_seats


@pytest.mark.parametrize(
    ("line", "post", "names"),
    [
        ("Trưởng ban: Nguyễn Văn An", Post.CHAIR, ["Nguyễn Văn An"]),
        ("truong ban nguyen van an", Post.CHAIR, ["Nguyen Van An"]),
        ("1. Trưởng ban - ông Nguyễn Văn An", Post.CHAIR, ["Nguyễn Văn An"]),
        ("Phó trưởng ban: Lê Thị Bình", Post.DEPUTY, ["Lê Thị Bình"]),
        ("phó: Bình", Post.DEPUTY, ["Bình"]),
        ("Phó Đức Chính", Post.MEMBER, ["Phó Đức Chính"]),
        ("Thư ký: Cường", Post.SECRETARY, ["Cường"]),
        ("- Uỷ viên: Lan, Minh; Nga", Post.MEMBER, ["Lan", "Minh", "Nga"]),
        ("Trần Thị Dung", Post.MEMBER, ["Trần Thị Dung"]),
        ("Chair: Nguyễn Văn An", Post.CHAIR, ["Nguyễn Văn An"]),
    ],
)
def test_a_line_names_a_post_and_people(line: str, post: Post, names: list[str]) -> None:
    assert read_seats(line) == [NewSeat(post, name) for name in names]


@pytest.mark.parametrize("text", ["", "\n\n", "Trưởng ban:", "???", "Trưởng ban: An\n...", "12"])
def test_a_line_without_a_name_is_refused(text: str) -> None:
    with pytest.raises(SeatsUnread):
        read_seats(text)


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(TooManySeats):
        read_seats("\n".join(["Lê Thị Lan"] * 41))
