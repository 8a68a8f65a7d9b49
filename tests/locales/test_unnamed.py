"""Who is not to be named is known by a letter, and nowhere by more; others neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.unnamed import GAP, initials, unnamed
from locales.vocabulary import GIVEN_NAMES, SURNAMES

HOA = "bà Nguyễn Thị Hoa, TDP 12"


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("bà Nguyễn Thị Hoa, TDP 12", "bà H., TDP 12"),
        ("Nguyễn Thị Hoa", "H."),
        ("nguyen thi hoa tdp 12", "H., tdp 12"),
        ("bà Hoa số 12 ngõ 34, tổ dân phố 7", "bà H., tổ dân phố 7"),
        ("em Lê Minh Anh lớp 5A, TDP 3", "em A., TDP 3"),
        ("cô Mai trường Sông Xanh", "cô M."),
        ("ông Đặng Văn Ước thôn 3", "ông Ư., thôn 3"),
        ("ông ba", "ông B."),
        ("gia đình ông Nguyễn Văn Bình", "ông B."),
        ("Dòng họ Nguyễn, thôn 3", "Dòng họ N., thôn 3"),
        ("học sinh nghèo của lớp 5", "học sinh nghèo của lớp 5"),
        ("học sinh lớp 5 trường Sông Xanh", "học sinh lớp 5 trường Sông Xanh"),
        ("Trường Tiểu học Ái Mộ", "Trường Tiểu học Ái Mộ"),
        ("<b>Hoa</b>", "<b>H.</b>"),
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
        ("ông Huy, nhà bà Hoa", "ông H., nhà bà H."),
        ("Bà giúp tran thi lan học.", "Bà giúp L. học."),
        ("Khi Lan về, Minh Anh mừng.", "Khi L. về, A. mừng."),
        ("Cô giáo Hằng dạy bạn Sơn. Sơn tiến bộ.", "Cô giáo H. dạy bạn S. S. tiến bộ."),
        ("Ở Trường Tiểu học Ái Mộ B, phường Bồ Đề.", "Ở Trường Tiểu học Ái Mộ B, phường Bồ Đề."),
        ("Hội Khuyến học phường tặng quà.", "Hội Khuyến học phường tặng quà."),
        ("Học lớp 5A, ở TDP 12, năm 2024.", "Học lớp 5A, ở TDP 12, năm 2024."),
        ("Nhà số 12 ngõ 34/5, có chó.", f"{GAP}, có chó."),
        ("Gọi 0912 345 678 nhé", f"Gọi {GAP} nhé"),
        ("Xem fb.com/hoa.tdp12, a.b@gmail.com", f"Xem {GAP}"),
        ("zalo: hoatdp12 và @hoa12 #Hoa_TDP12", f"zalo: {GAP} và {GAP}"),
        ("", ""),
    ],
)
def test_nobody_is_named_in_a_text(words: str, said: str) -> None:
    assert unnamed(words, HOA).text == said


@pytest.mark.parametrize(
    ("about", "words", "said"),
    [
        (
            "học sinh nghèo của lớp 5",
            "Em Phạm Văn Dũng lớp 5 nhà nghèo.",
            "Em D. lớp 5 nhà nghèo.",
        ),
        (
            "gia đình ông Nguyễn Văn Bình",
            "Con gái là Nguyễn Thị Cúc. Cúc giỏi, con cúc ngoan.",
            "Con gái là C. C. giỏi, con C. ngoan.",
        ),
        (
            "em Lê Thị Mai",
            "Bé mai ngoan, Trần T. Hoa, số 12 ngõ 34, điện thoại 0912345678",
            f"Bé M. ngoan, H., {GAP}, điện thoại {GAP}",
        ),
        ("em Mai", "#Mai_TDP12 facebook.com/lemai", GAP),
        ("em Mai", "mai được giải", "M. được giải"),
        ("em học sinh lớp 5", "Em học giỏi, học đều.", "Em học giỏi, học đều."),
    ],
)
def test_what_was_passed_on_with_people_in_it(about: str, words: str, said: str) -> None:
    """Each of these went out with somebody's name, phone or house in it."""
    assert unnamed(words, about).text == said


@pytest.mark.parametrize(
    ("words", "doubtful"),
    [
        ("Vườn hoa của trường", ("hoa",)),
        ("Liên giúp bạn minh.", ("Liên", "minh")),
        ("Mười năm nay bà nuôi lợn.", ()),
        ("Mai sau cháu lớn.", ("Mai",)),
    ],
)
def test_what_may_be_a_name_or_not_is_told(words: str, doubtful: tuple[str, ...]) -> None:
    found = unnamed(words, HOA)

    assert (found.text, found.doubtful) == (words, doubtful)


def test_more_words_are_hidden_on_demand() -> None:
    assert unnamed("Vườn hoa của bạn minh", HOA, ["hoa", "bạn Minh"]).text == "Vườn H. của M."


NAMES = st.builds(
    lambda surname, middle, given: f"{surname} {middle} {given}".title(),
    st.sampled_from(sorted(SURNAMES.values())),
    st.sampled_from(["thị", "văn", "minh", "thu"]),
    st.sampled_from(sorted(GIVEN_NAMES)),
)
FRAMES = (
    "{} được giải nhất.",
    "Em {} học giỏi.",
    "Lớp có bạn {}, nhà xa.",
    "Giải nhất: {}",
    "Ai cũng quý {}!",
    "các cháu Lan, {} và Hùng",
)


@given(NAMES, st.sampled_from(FRAMES))
def test_no_full_name_is_left(name: str, frame: str) -> None:
    """Whoever is named in full, wherever in a sentence, is left with a letter."""
    left = unnamed(frame.format(name), "em Lê Thị Mai").text

    assert name not in left
    assert name.rsplit(maxsplit=1)[-1] not in left.split()
