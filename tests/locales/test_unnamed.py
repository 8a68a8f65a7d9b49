"""Who is not to be named is known by a letter, and nowhere by more."""

import pytest

from locales.unnamed import initials, without_names


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("bà Nguyễn Thị Hoa, TDP 12", "bà H., TDP 12"),
        ("Nguyễn Thị Hoa", "H."),
        ("bà Hoa số 12 ngõ 34, tổ dân phố 7", "bà H., tổ dân phố 7"),
        ("em Lê Minh Anh lớp 5A, TDP 3", "em A., TDP 3"),
        ("cô Mai trường Sông Xanh", "cô M."),
        ("ông Đặng Văn Ước thôn 3", "ông Ư., thôn 3"),
        ("Dòng họ Nguyễn, thôn 3", "D., thôn 3"),
        ("<b>Hoa</b>", "H."),
        ("🙂", ""),
    ],
)
def test_a_person_is_known_by_one_letter(about: str, said: str) -> None:
    assert initials(about) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Bà Hoa nuôi lợn.", "Bà H. nuôi lợn."),
        ("Bà Nguyễn Thị Hoa nuôi lợn.", "Bà H. nuôi lợn."),
        ("Ai cũng quý bà Hoa.", "Ai cũng quý bà H."),
        ("NGUYỄN THỊ HOA và bà hoa", "H. và bà H."),
        ("Bà Hoà, bà Họa", "Bà H., bà H."),
        ("Vườn hoa của trường", "Vườn hoa của trường"),
        ("ông Huy, nhà bà Hoa", "ông Huy, nhà bà H."),
        ("", ""),
    ],
)
def test_a_name_in_a_text_is_but_a_letter(words: str, said: str) -> None:
    assert without_names(words, "bà Nguyễn Thị Hoa, TDP 12") == said
