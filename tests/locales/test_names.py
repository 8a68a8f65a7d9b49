"""People are read as they are called, and sorted by given name in Vietnamese order."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.folding import sort_key
from locales.names import LONGEST_PERSON, Called, addressed, given_name, read_person


def told(called: Called) -> str:
    """A person in one line, as the table below has it."""
    extra = [str(part) for part in (called.born, called.phone) if part]
    return " | ".join([called.honorific or "-", called.name or "-", called.address or "-", *extra])


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("bà Lý số 7", "bà | Lý | số 7"),
        ("bà Hoa ngõ 1960", "bà | Hoa | ngõ 1960"),
        ("Nguyễn Thị Hoa Số 1960", "- | Nguyễn Thị Hoa | số 1960"),
        ("hoa phòng 1905", "- | Hoa | phòng 1905"),
        ("Trần Văn Phong 12", "- | Trần Văn Phong | số 12"),
        ("Trần Văn Phong phòng 12", "- | Trần Văn Phong | phòng 12"),
        ("ong Huy ngo 34", "ông | Huy | ngõ 34"),
        ("bàhoa", "bà | Hoa | -"),
        ("bahoa", "bà | Hoa | -"),
        ("bafhoa", "bà | Hoa | -"),
        ("onghuy ngo34", "ông | Huy | ngõ 34"),
        ("Chi", "- | Chi | -"),
        ("chi", "- | Chi | -"),
        ("chi lan", "chị | Lan | -"),
        ("Chi lan", "chị | Lan | -"),
        ("chị Chi", "chị | Chi | -"),
        ("Nguyễn Thị Hoa, số 12", "- | Nguyễn Thị Hoa | số 12"),
        ("nguyễn thị hoa số 12", "- | Nguyễn Thị Hoa | số 12"),
        ("nguyeenx thij hoaf", "- | Nguyễn Thị Hòa | -"),
        ("NGUYỄN THỊ HOA", "- | Nguyễn Thị Hoa | -"),
        ("NguyenThiHoa", "- | Nguyen Thi Hoa | -"),
        ("nguyenthihoa", "- | Nguyen Thi Hoa | -"),
        ("BÀ HOA SỐ 12", "bà | Hoa | số 12"),
        ("Bà hoa", "bà | Hoa | -"),
        ("hoa 12", "- | Hoa | số 12"),
        ("hoa 34/5", "- | Hoa | số 34/5"),
        ("hoa 12a", "- | Hoa | số 12a"),
        ("bà Hoa ngách 12/3 ngõ 34, tổ 5", "bà | Hoa | ngách 12/3 ngõ 34, tổ 5"),
        ("ba hoa ngach 12/3 ngo 34", "bà | Hoa | ngách 12/3 ngõ 34"),
        ("bà Lan P302 chung cư Sông Hồng", "bà | Lan | P302 chung cư Sông Hồng"),
        ("P302 chung cu song hong", "- | - | P302 chung cư song hong"),
        ("bà Hoa xóm Đình", "bà | Hoa | xóm Đình"),
        ("bà Hoa, đường Hồng Tiến", "bà | Hoa | đường Hồng Tiến"),
        ("bà Hoa tdp 12", "bà | Hoa | TDP 12"),
        ("em Minh lớp 6A", "em | Minh | lớp 6A"),
        ("số 12 bà Hoa", "bà | Hoa | số 12"),
        ("12 bà hoa", "bà | Hoa | số 12"),
        ("1. Bà Hoa", "bà | Hoa | -"),
        ("số 12", "- | - | số 12"),
        ("12", "- | - | số 12"),
        ("to 5", "- | - | tổ 5"),
        ("nhà bà Hoa số 12", "bà | Hoa | số 12"),
        ("nha ba hoa so 12", "bà | Hoa | số 12"),
        ("gia đình ông Huy", "ông | Huy | -"),
        ("hộ ông Tuấn 34/5", "ông | Tuấn | số 34/5"),
        ("chủ hộ Trần Văn Sơn", "- | Trần Văn Sơn | -"),
        ("ông bà Hoa", "ông bà | Hoa | -"),
        ("cô giáo Mai", "cô | Mai | -"),
        ("thay son", "thầy | Son | -"),
        ("cụ Tư", "cụ | Tư | -"),
        ("cháu Minh", "cháu | Minh | -"),
        ("Anh Tuấn", "anh | Tuấn | -"),
        ("bà", "bà | - | -"),
        ("bà Hoa ạ", "bà | Hoa | -"),
        ("Nguyễn Văn Tám sinh 1958 0912345678", "- | Nguyễn Văn Tám | - | 1958 | 0912345678"),
        ("Trần Thị Lan (1960), ngõ 34/5", "- | Trần Thị Lan | ngõ 34/5 | 1960"),
        ("bà Hoa sn 1955 tổ 5", "bà | Hoa | tổ 5 | 1955"),
        ("bà Hoa 1/5/1955", "bà | Hoa | - | 1955"),
        ("bà Hoa sđt 0912.345.678", "bà | Hoa | - | 0912345678"),
        ("bà Hoa 68 tuổi số 12", "bà | Hoa | số 12"),
        ("bà Hoa sn 12", "bà | Hoa | số 12"),
        ("nhà số 12", "- | - | số 12"),
        ("nha so 12 ngo 34", "- | - | số 12 ngõ 34"),
        ("bà Hoa số nhà 12", "bà | Hoa | số 12"),
        ("nhà 12 ngõ 34", "- | - | số 12 ngõ 34"),
        ("nhà 12 chung cư Sông Hồng", "- | - | nhà 12 chung cư Sông Hồng"),
        ("cua hang Phuong Anh", "- | cửa hàng Phuong Anh | -"),
        ("CUA HANG HOA MAI", "- | Cửa hàng Hoa Mai | -"),
        ("cua hang", "- | Cua Hang | -"),
        ("cua Hang", "- | cua Hang | -"),
        ("cong ty may 10", "- | công ty May 10 | -"),
        ("Công ty 36", "- | Công ty 36 | -"),
        ("truong thcs bo de", "- | trường THCS Bo De | -"),
        ("Trường THCS 2", "- | Trường THCS 2 | -"),
        ("chi bo to 5", "- | chi bộ tổ 5 | -"),
        ("hop tac xa song xanh", "- | hợp tác xã Song Xanh | -"),
        ("nha tho giao xu lang", "- | nhà thờ Giao Xu Lang | -"),
        ("chua lang", "- | chùa Lang | -"),
        ("quan pho thin 0912345678", "- | quán phở Thin | - | 0912345678"),
        ("Cong An", "- | Cong An | -"),
    ],
)
def test_a_person_is_read(typed: str, person: str) -> None:
    assert told(read_person(typed)) == person
    assert told(read_person(unicodedata.normalize("NFD", typed))) == person


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Huy",
            "Mới",
            "Gương",
            "Năm",
            "Chu Văn An",
            "chu van an",
            "Cù Huy Cận",
            "Ba Đức",
            "Ngô Thị Hoa",
        ),
        *("Tô Hữu", "ngo thi hoa", "Trần Anh Thư", "Maria", "Maria Nguyễn Thị Hoa", "bác sĩ Lan"),
        *("H'Hen Niê", "Y Moan", "Y Bir", "Lò Thị A-ma", "Kpă Lim", "Công ty Hoàng Gia"),
        *("<b>Hoa</b>", "Trường THCS Sông Xanh", "Đặng Thị Năm", "Hoa & Lan"),
    ],
)
def test_a_name_alone_has_no_honorific(name: str) -> None:
    called = read_person(name)

    assert called.honorific is None
    assert called.address is None
    assert called.name == (name.title() if name.islower() else name)


@pytest.mark.parametrize(
    "name",
    [
        *("Lê Kiệt", "Lê Văn Số", "Trần Văn Khu", "Lê Thị Thôn", "Trần Tổ", "Nguyễn Văn Ngọ"),
        *(
            "Nguyễn Văn Đôi",
            "Nguyễn Văn A",
            "Trần Văn Phong",
            "Nguyễn Hải Phong",
            "Nguyen Hai Phong",
            "Vũ Phong",
        ),
    ],
)
def test_a_year_of_birth_makes_no_address_of_a_name(name: str) -> None:
    for typed in (name, name.upper(), f"bà {name}"):
        called = read_person(f"{typed} 1960")
        assert (called.name, called.born, called.address) == (name, 1960, None)


@pytest.mark.parametrize("name", ["h'hen niê", "H'HEN NIÊ"])
def test_capitals_are_given_behind_a_sign_too(name: str) -> None:
    assert read_person(name).name == "H'Hen Niê"


@pytest.mark.parametrize("typed", ["", " ", "🌸🌸", "!!!", "12345", "0912345678", "---"])
def test_without_letters_there_is_no_name(typed: str) -> None:
    assert not read_person(typed).name


@given(st.text(max_size=300))
@settings(deadline=None, max_examples=500)
def test_any_text_names_somebody_or_nobody(text: str) -> None:
    called = read_person(text)

    assert called.name == called.name.strip()
    assert not called.name or any(letter.isalpha() for letter in called.name)


@pytest.mark.parametrize("piece", ["a", "bahoa", "9", "bà Hoa ", "số 12 ", "(", "ươ\u0301"])
def test_a_huge_text_makes_no_huge_name(piece: str) -> None:
    called = read_person(piece * (10_000 // len(piece)))

    assert len(called.name) <= 2 * LONGEST_PERSON


ORDERED = (
    "An Anh Ảnh Ánh Ăn Ân Bình Cường Dũng Đức Em Ê Giang Hoa Hòa Hùng Lan Mai Năm Oanh Ô Ông Ơn "
    "Phương Quý Sơn Tuấn Uyên Ưng Vân Xuân Yến"
)


def test_names_sort_in_the_order_of_the_alphabet_and_then_of_tones() -> None:
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]

    assert sorted(sorted(tones), key=sort_key) == tones
    assert sorted(sorted(ORDERED.split()), key=sort_key) == ORDERED.split()


def test_lists_sort_by_given_name_first() -> None:
    names = ["Nguyễn Thị Hoa", "Nguyễn Thị Thu Hoa", "Trần Hoa", "Lê Văn An", "Nguyễn Hòa"]

    assert sorted(names, key=sort_key) == [
        "Lê Văn An",
        "Nguyễn Thị Hoa",
        "Nguyễn Thị Thu Hoa",
        "Trần Hoa",
        "Nguyễn Hòa",
    ]


def test_a_name_sorts_alike_in_every_form() -> None:
    assert sort_key("Hoà") == sort_key("Hòa") == sort_key("HÒA")
    assert sort_key(unicodedata.normalize("NFD", "Nguyễn Hoà")) == sort_key("Nguyễn Hoà")
    assert sort_key("Đức") != sort_key("Dức")


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_has_a_plain_sort_key(text: str) -> None:
    assert isinstance(sort_key(text), str)


def test_people_are_called_by_honorific_and_given_name() -> None:
    assert addressed("bà", "Nguyễn Thị Hoa") == "bà Hoa"
    assert addressed(None, "Nguyễn Thị Hoa") == "Nguyễn Thị Hoa"
    assert addressed("ông", "") == "ông"
    assert given_name("Nguyễn Thị Hoa") == "Hoa"
    assert not given_name("")
