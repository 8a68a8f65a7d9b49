"""A line typed without being asked is read as far as it is clear, and no further.

The lines stand in `lines.toml`, to be read and corrected by anyone who knows how heads type.
"""

import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.folding import fold
from domain.money import Dong
from locales.amounts import Sure, Unsure, in_figures, in_words, read_amount
from locales.names import read_person
from locales.oneline import Kind, Line, Said, Share, read_command, read_line
from locales.vocabulary import listed


@dataclass(frozen=True)
class Golden:
    """A line as typed, and what is to be read in it."""

    typed: str
    told: str
    bare: bool
    """Whether marks are lost in the comparison."""
    glued: bool
    """Whether gaps are lost too."""

    def same(self, told: str) -> bool:
        """Whether what was read is what is to be read, as far as the form can tell."""
        return self._form(told) == self._form(self.told)

    def _form(self, told: str) -> str:
        text = fold(told) if self.bare else told
        return text.replace(" ", "") if self.glued else text


def golden_lines() -> Iterator[Golden]:
    """Every line of the corpus in each of the forms it is to be tried in."""
    path = Path(__file__).with_name("lines.toml")
    for lines in tomllib.loads(path.read_text(encoding="utf-8")).values():
        for typed, expected in lines.items():
            told, *forms = expected.split(" +")
            line = Golden(typed, told, bare=False, glued=False)
            yield line
            yield replace(line, typed=unicodedata.normalize("NFD", typed))
            if "bare" in forms:
                yield replace(line, typed=_unmarked(typed), bare=True)
            if "glued" in forms:
                yield replace(line, typed=typed.replace(" ", ""), bare=True, glued=True)


def _unmarked(typed: str) -> str:
    return "\n".join(fold(line) for line in typed.split("\n"))


def told(line: Line | None) -> str:
    """A reading in the words of the corpus."""
    if line is None:
        return "nothing"
    party = {True: "party yes", False: "party no", None: ""}[line.in_party]
    named = {"day": line.day, "phone": line.phone, "born": line.born}
    amounts = {"counted": line.counted, "given": line.given}
    return " | ".join(
        [
            line.kind,
            *([line.person] if line.person else []),
            *(f"{name} {_amount(said)}" for name, said in amounts.items() if said),
            *(f"{name} {value}" for name, value in named.items() if value),
            *([party] if party else []),
        ]
    )


def _amount(said: Said) -> str:
    match said.reading:
        case Sure(dong):
            return in_figures(dong)
        case Unsure(readings):
            return " or ".join(map(in_figures, readings)) + "?"
        case Share():
            return said.reading.value
        case None:
            return "beyond"


@pytest.mark.parametrize("golden", list(golden_lines()), ids=lambda golden: golden.typed[:60])
def test_a_line_is_read_as_it_is_meant(golden: Golden) -> None:
    assert golden.same(told(read_line(golden.typed))), told(read_line(golden.typed))


def test_the_corpus_is_large() -> None:
    forms = list(golden_lines())

    assert len({golden.told + golden.typed for golden in forms if not golden.bare}) >= 440
    assert len(forms) >= 800


def test_what_was_typed_can_be_said_back() -> None:
    line = read_line("lowjn nhuwja bafhoa350k gops 200")

    assert line is not None
    assert line.typed == "lowjn nhuwja bafhoa350k gops 200"
    assert line.person == "bà hoa"
    assert read_person(line.person).name == "Hoa"
    assert line.counted == Said("350k", Sure(Dong(350_000)))
    assert line.given == Said("200", Sure(Dong(200_000)))


@pytest.mark.parametrize(
    ("typed", "answer", "reading"),
    [
        ("bà hoa lợn nhựa 350k góp 200", "200.000đ", Sure(Dong(200_000))),
        ("bà hoa góp 200", "200", Unsure((Dong(200_000),))),
        ("bà hoa lợn nhựa 350k không góp", "0đ", Sure(Dong(0))),
        ("ủng hộ ông Tạ 50", "50", Unsure((Dong(50_000),))),
        ("ủng hộ ông Tạ mười", "mười", Unsure((Dong(10_000),))),
    ],
)
def test_an_amount_answers_its_question_with_the_same_reading(
    typed: str, answer: str, reading: Sure | Unsure
) -> None:
    line = read_line(typed)

    assert line is not None
    assert line.given is not None
    assert line.given.answer == answer
    assert read_amount(answer) == reading == line.given.reading


def test_more_than_anybody_gives_is_handed_on_as_typed() -> None:
    line = read_line("ủng hộ ông Tạ 20000000000000")

    assert line is not None
    assert line.person == "ông Tạ"
    assert line.given == Said("20000000000000", None)
    assert line.given.answer == "20000000000000"


@pytest.mark.parametrize(
    ("typed", "has"),
    [
        *(("ủng hộ ông Huy", False), ("lợn nhựa bà Hoa", False), ("ngày lương cô Mai", False)),
        *(("ủng hộ ông Huy 50", True), ("lợn nhựa bà Hoa góp hết", True), ("bà hoa góp 1", True)),
    ],
)
def test_a_line_knows_whether_it_tells_an_amount(typed: str, has: bool) -> None:  # noqa: FBT001  # a parameter of the table above
    line = read_line(typed)

    assert line is not None
    assert line.has_amount is has


@given(st.text(max_size=350))
@settings(deadline=None, max_examples=400)
def test_any_text_is_a_line_or_nothing(text: str) -> None:
    assert isinstance(read_line(text), Line | None)


WORDS = st.sampled_from(
    listed("""
    lợn nhựa heo đất bà ông chị Hoa Huy Năm Ba góp ủng hộ hết 350k 200 1tr5 12 số ngõ 34/5 tổ
    triệu nghìn trăm rưỡi không để nhà 0912345678 , : - . nhé ạ hội viên mới sinh 1958 ngày lương
    tìm 5/9 k đ 1,5 x + đảng quỹ
    """)
)


@given(st.lists(WORDS, max_size=14), st.sampled_from([" ", "", "  ", "\n"]))
@settings(deadline=None, max_examples=800)
def test_any_jumble_of_its_own_words_is_a_line_or_nothing(words: list[str], gap: str) -> None:
    line = read_line(gap.join(words))

    assert line is None or all(_is_payable(said) for said in (line.counted, line.given))


def _is_payable(said: Said | None) -> bool:
    match said and said.reading:
        case Sure(dong):
            return 0 <= dong <= 10**12
        case Unsure(readings):
            return 1 <= len(readings) <= 2
    return True


PHONES = st.tuples(
    st.sampled_from(["0", "+84", "84", "0084 ", "+84 "]),
    st.sampled_from("35789"),
    st.text("0123456789", min_size=8, max_size=8),
    st.sampled_from(["", " ", ".", "-"]),
).map(
    lambda parts: (
        f"{parts[0]}{parts[1]}{parts[2][:2]}{parts[3]}{parts[2][2:5]}{parts[3]}{parts[2][5:]}"
    )
)

AROUND = (
    "{}",
    "bà hoa góp {}",
    "lợn nhựa bà hoa {}",
    "ngày lương cô Mai {}",
    "{} góp quỹ",
    "gop{}",
)


@given(PHONES, st.sampled_from(AROUND))
@settings(deadline=None, max_examples=400)
def test_a_phone_number_is_never_an_amount(phone: str, around: str) -> None:
    line = read_line(around.format(phone))

    assert line is None or (line.counted is None and line.given is None)


@pytest.mark.parametrize("piece", ["a", "bahoa", "1tr5", "lonnhua 350k ", "ba ", "9", "ươ\u0301"])
def test_a_very_long_text_is_nothing(piece: str) -> None:
    assert read_line(piece * (10_000 // len(piece))) is None


# ---- lines made up at random, whose truth is known -----------------------------------------------

HONORIFICS = ("bà", "ông", "cô", "chú", "bác", "anh", "chị", "em", "cụ", "thầy", "")
GIVEN = (
    *("Hoa", "Lý", "Huy", "Chi", "Mới", "Gương", "Năm", "Tư", "Sáu", "Bảy", "Hai", "Ba", "Mười"),
    *("Lan", "Hồng", "Quý", "Tiến", "Thu", "Đông", "Trâm", "Triệu", "Lâm", "Lương", "Vân", "Tín"),
)
FAMILIES = ("Nguyễn", "Trần", "Lê", "Hồ", "Ngô", "Tô", "Lò", "Chu", "Tống", "Triệu")
MIDDLES = ("Văn", "Thị", "Đức", "Thu", "Minh", "Anh")
HOUSES = ("", "", "số 12", "ngõ 34", "ngõ 34/5", "tổ 5", "TDP 12", "12", "34/5", "nhà 9")


def _person(random: Random) -> str:
    name = [random.choice(GIVEN)]
    if random.random() < 0.5:
        name[:0] = [random.choice(FAMILIES), random.choice(MIDDLES)]
    return " ".join([random.choice(HONORIFICS), *name, random.choice(HOUSES)]).strip()


def _sum(random: Random) -> tuple[int, str]:
    thousands = random.choice([20, 50, 100, 150, 200, 350, 420, 700, 1000, 1200, 1500, 2500])
    amount = Dong(thousands * 1000)
    ways = [
        *(f"{thousands}k", f"{thousands} nghìn", in_figures(amount), f"{in_figures(amount)}đ"),
        *(str(amount), in_words(amount, "vi"), f"{in_words(amount, 'vi')} đồng"),
    ]
    if thousands >= 1000:
        millions = f"{thousands / 1000:g}"
        ways += [millions.replace(".", ",") + " triệu", f"{millions.replace('.', 'tr')}"]
    return amount, random.choice(ways)


def _in_some_form(random: Random, typed: str) -> str:
    forms = (typed, typed, fold(typed), typed.upper(), typed.lower())
    return random.choice(forms)


@pytest.mark.parametrize("seed", range(10))
def test_no_amount_of_a_made_up_line_is_wrong(seed: int) -> None:
    """What is read as sure is what was meant; most lines are read in full."""
    random = Random(seed)  # noqa: S311 - it makes up lines, not secrets
    read = 0
    for _ in range(300):
        (counted, typed), (given_, typed_given) = _sum(random), _sum(random)
        pig = random.choice(["lợn nhựa", "heo đất", "mổ lợn", "khui heo", "đập heo"])
        parts = random.choice(
            [
                [pig, _person(random), typed, f"góp {typed_given}"],
                [_person(random), pig, typed, f"ủng hộ {typed_given}"],
                [typed, pig, _person(random), f"góp quỹ {typed_given}"],
            ]
        )
        line = read_line(_in_some_form(random, random.choice([" ", ", "]).join(parts)))
        if line is None:
            continue
        assert _may_be(line.counted, counted), (parts, line)
        assert _may_be(line.given, given_), (parts, line)
        read += bool(line.counted and line.given and line.person)
    assert read > 240


def _may_be(said: Said | None, amount: int) -> bool:
    return said is None or not isinstance(said.reading, Sure) or said.reading.dong == amount


@pytest.mark.parametrize("seed", range(10))
def test_no_amount_is_read_where_two_people_are_named(seed: int) -> None:
    """A list forwarded in one line is not one person's."""
    random = Random(seed)  # noqa: S311 - it makes up lines, not secrets
    for _ in range(300):
        names = [f"{random.choice(HONORIFICS[:5])} {random.choice(GIVEN)}" for _ in range(2)]
        sums = random.sample(range(20, 999), 2)
        items = [f"{name} {thousands}k" for name, thousands in zip(names, sums, strict=True)]
        opening = random.choice(["ủng hộ ", "góp quỹ ", "lợn nhựa ", "ngày lương "])
        typed = opening + random.choice([" ", ", ", "; ", " - "]).join(items)

        line = read_line(_in_some_form(random, typed))

        assert line is None or line.counted is line.given is None, (typed, line)


# ---- commands ------------------------------------------------------------------------------------

COMMANDS = {
    "thutien": "thutien",
    "Thu tiền": "thutien",
    "heodat": "heodat",
    "Lợn nhựa": "heodat",
    "heo đất": "heodat",
    "hoivien": "hoivien",
    "Hội viên": "hoivien",
    "tonghop": "tonghop",
    "Số liệu tuần": "tonghop",
    "hocbong": "hocbong",
    "chitien": "chitien",
    "menu": "menu",
    "/huy": "huy",
    "sổ quỹ": "soquy",
}


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        *(("thutien", "thutien"), ("Thu Tiền", "thutien"), ("thu tien", "thutien")),
        *(("/thutien", "thutien"), ("THU TIEN", "thutien"), ("thu tieenf", "thutien")),
        *(("lon nhua", "heodat"), ("lonnhua", "heodat"), ("lowjn nhuwja", "heodat")),
        *(("heo dat", "heodat"), ("hoi vien", "hoivien"), ("Hội viên.", "hoivien")),
        *(("tong hop", "tonghop"), ("so lieu tuan", "tonghop"), ("menu", "menu"), ("huy", "huy")),
        *(("sổ quĩ", "soquy"), ("so qui", "soquy"), ("thutine", "thutien"), ("hocbog", "hocbong")),
        ("hoi vein", "hoivien"),
    ],
)
def test_a_command_is_known_however_it_is_typed(typed: str, command: str) -> None:
    for form in ("NFC", "NFD"):
        assert read_command(unicodedata.normalize(form, typed), COMMANDS) == command


@pytest.mark.parametrize(
    "typed",
    [
        *("", "alo", "chào bác", "cảm ơn", "ok", "thu tiền bà hoa", "lợn nhựa bà hoa 350k", "5"),
        *("🐷", "Huyền", "menus ơi", "hoi", "x" * 10_000),
    ],
)
def test_chatter_is_no_command(typed: str) -> None:
    assert read_command(typed, COMMANDS) is None


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_text_is_a_command_or_none(text: str) -> None:
    assert read_command(text, COMMANDS) in {None, *COMMANDS.values()}


def test_kinds_have_their_names() -> None:
    assert {kind.value for kind in Kind} == {"piggy", "wage", "gift", "member", "find"}
