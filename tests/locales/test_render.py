"""Texts become words: in a language, a form of address, a markup; half a text never leaves."""

import itertools
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.accounts import Address
from domain.money import Dong
from domain.texts import Lines, Text, Value, Verbatim, Wording
from locales import messages, render
from locales.render import LOCALES, Markup, Reader, TextUnsayable, plain
from tests.locales import samples

VI, EN = Reader("vi", Address.BAC), Reader("en")
SCREEN = Reader("vi", Address.BAC, Markup.HTML)


@pytest.fixture
def catalogue(monkeypatch: pytest.MonkeyPatch) -> "Catalogue":
    """A catalogue of one message, in the place of ours."""
    return Catalogue(monkeypatch)


class Catalogue:
    """One message, made on the spot."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take the place of the real catalogues."""
        self._patch = monkeypatch

    def say(self, pattern: str, reader: Reader = VI, **values: Value) -> str:
        """What a reader is told by a pattern."""
        bundle = FluentBundle(
            [reader.locale], functions=render._functions(reader.locale), use_isolating=False
        )
        for source in (_YOU, f"told = {pattern}\n"):
            bundle.add_resource(FluentResource(source))
        self._patch.setattr(render, "_bundle", lambda _: bundle)
        return render.render(Text("told", values), reader)


_FOLDER = Path(render.__file__).parent
_COMMON = (_FOLDER / "vi" / "common.ftl").read_text("utf-8")
_YOU = "\n".join(re.findall(r"^(?:you|You) = \{.*?^ \}", _COMMON, re.MULTILINE | re.DOTALL))


# ---- markup ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "on_screen"),
    [
        ("<b>Hoa</b>", "&lt;b&gt;Hoa&lt;/b&gt;"),
        ("Hoa & Huệ", "Hoa &amp; Huệ"),
        ("a < b > c", "a &lt; b &gt; c"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ('"Hoa"', '"Hoa"'),
        ("{ $name }", "{ $name }"),
        ("</b><script>", "&lt;/b&gt;&lt;script&gt;"),
    ],
)
def test_what_people_wrote_is_words_in_both_markups(
    catalogue: Catalogue, name: str, on_screen: str
) -> None:
    pattern = "<b>{ $name }</b> góp quỹ"

    assert catalogue.say(pattern, SCREEN, name=name) == f"<b>{on_screen}</b> góp quỹ"
    assert catalogue.say(pattern, VI, name=name) == f"{name} góp quỹ"


@pytest.mark.parametrize("words", ["<b>Hội & phường</b>", "2 < 3"])
def test_wording_that_is_data_is_escaped_alone_within_a_text_and_in_lines(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    told: list[Wording] = [
        Verbatim(words),
        Lines((Verbatim(words),)),
        Text("fund-balance", {"book": Verbatim(words), "balance": 0}),
    ]

    for one in told:
        assert escaped in render.render(one, SCREEN)
        assert words in plain(one, SCREEN)


@given(st.text(max_size=40))
@settings(deadline=None, max_examples=150)
def test_nothing_that_is_typed_can_be_taken_for_markup(typed: str) -> None:
    said = messages.household_unknown(typed=typed)
    on_screen = render.render(said, SCREEN)
    clean = re.sub("[\ue000-\ue002]", "", typed)

    assert clean in plain(said, SCREEN)
    assert not re.search(r"<(?!/?b>)|<b>", on_screen)
    assert on_screen.count("<") == 0


def test_lines_stand_one_below_the_other() -> None:
    said = Lines((messages.home_title(), Verbatim("hai"), messages.home_quiet_week()))

    assert plain(said, VI).splitlines() == [
        "Việc cần làm",
        "hai",
        "Tuần này chi hội chưa ghi gì.",
    ]


def test_a_label_has_no_markup_whatever_the_reader_has() -> None:
    assert plain(messages.home_title(), SCREEN) == "Việc cần làm"
    assert render.render(messages.home_title(), SCREEN) == "<b>Việc cần làm</b>"


# ---- form of address ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "to_bac", "to_nobody"),
    [
        ("{ You } gõ tên giúp.", "Bác gõ tên giúp.", "Gõ tên giúp."),
        ("{ You } ơi", "Bác ơi", "Ơi"),
        ("Nhà nào? { You } gõ tên.", "Nhà nào? Bác gõ tên.", "Nhà nào? Gõ tên."),
        ("Đã ghi. { You } xem giúp.", "Đã ghi. Bác xem giúp.", "Đã ghi. Xem giúp."),
        ("Đúng không { you }?", "Đúng không bác?", "Đúng không ạ?"),
        ("Phải không { you }", "Phải không bác", "Phải không ạ"),
        ("Có hai chỗ, { you } chọn giúp:", "Có hai chỗ, bác chọn giúp:", "Có hai chỗ, chọn giúp:"),
        ("Chào { you } { $name }, mời vào.", "Chào bác Hoa, mời vào.", "Chào Hoa, mời vào."),
        ("Xin { you } gọi điện giúp.", "Xin bác gọi điện giúp.", "Xin gọi điện giúp."),
        ("Hôm thứ Năm { you } đang ghi.", "Hôm thứ Năm bác đang ghi.", "Hôm thứ Năm đang ghi."),
        ("Nhờ { you }: gõ lại.", "Nhờ bác: gõ lại.", "Nhờ ạ: gõ lại."),
        ("{ You } và { you }.", "Bác và bác.", "Và ạ."),
    ],
)
def test_a_sentence_closes_over_a_form_of_address_nobody_chose(
    catalogue: Catalogue, pattern: str, to_bac: str, to_nobody: str
) -> None:
    assert catalogue.say(pattern, Reader("vi", Address.BAC), name="Hoa") == to_bac
    assert catalogue.say(pattern, Reader("vi"), name="Hoa") == to_nobody


def test_a_new_line_begins_like_a_sentence(catalogue: Catalogue) -> None:
    pattern = "Đã ghi\n    { You } làm gì ạ?"

    assert catalogue.say(pattern, Reader("vi")) == "Đã ghi\nLàm gì ạ?"


@pytest.mark.parametrize("address", Address)
def test_everybody_is_called_as_they_chose(address: Address) -> None:
    reader = Reader("vi", address)
    called = plain(Text(f"address-{address}"), reader)

    assert plain(messages.name_missing(), reader) == f"Chưa thấy tên. {called} gõ tên giúp."
    assert plain(messages.reading_asked(amount=Dong(350_000)), reader) == (
        f"350 nghìn phải không {called.lower()}?"
    )


def test_the_form_of_address_reaches_texts_within_texts() -> None:
    inner = Lines((messages.name_missing(),))
    said = Text("nudge-summary", {"names": "TDP 7", "words": inner})

    assert "Chị gõ tên giúp." in plain(said, Reader("vi", Address.CHI))
    assert "Gõ tên giúp." in plain(said, Reader("vi"))


def test_in_english_everybody_is_called_the_same() -> None:
    """But for the one message that says how they are called in Vietnamese."""
    for text in samples.texts():
        told = {plain(text, Reader("en", address)) for address in (None, *Address)}
        assert len(told) == 1 or text.key == "settings-kept", told


# ---- what cannot be said -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        Text("no-such-message"),
        Text("give-all"),
        Text("give-all", {"amonut": 1}),
        Text("nudge-summary", {"names": "TDP 7", "words": Text("no-such-message")}),
        Lines((Text("back"), Text("no-such-message"))),
    ],
    ids=["unknown", "lacks a variable", "misspelt variable", "within a text", "within lines"],
)
@pytest.mark.parametrize("locale", LOCALES)
def test_half_a_text_is_never_said(said: Text | Lines, locale: str) -> None:
    with pytest.raises(TextUnsayable):
        render.render(said, Reader(locale))


def test_a_function_that_cannot_take_its_value_is_an_error(catalogue: Catalogue) -> None:
    with pytest.raises(TextUnsayable):
        catalogue.say("{ MONEY($amount) }", amount="nhiều")
    with pytest.raises(TextUnsayable):
        catalogue.say("{ NO_SUCH($amount) }", amount=1)


# ---- figures -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "value", "vi", "en"),
    [
        ("{ MONEY($x) }", 350_000, "350.000 đ", "350,000 đ"),
        ("{ MONEY($x) }", 0, "0 đ", "0 đ"),
        ("{ MONEY($x) }", 999, "999 đ", "999 đ"),
        ("{ MONEY($x) }", -1_500_000, "-1.500.000 đ", "-1,500,000 đ"),
        ("{ MONEY($x) }", 10_000_000_000, "10.000.000.000 đ", "10,000,000,000 đ"),
        ("{ WORDS($x) }", 200_000, "Hai trăm nghìn", "Two hundred thousand"),
        ("{ WORDS($x) }", 0, "Không", "Zero"),
        ("{ SPELT($x) }", 2, "hai", "two"),
        ("{ SPOKEN($x) }", 350_000, "350 nghìn", "350,000 đ"),
        ("{ SPOKEN($x) }", 1_500_000, "1,5 triệu", "1,500,000 đ"),
        ("{ SPOKEN($x) }", 12_000_000, "12 triệu", "12,000,000 đ"),
        ("{ SPOKEN($x) }", 500, "500 đ", "500 đ"),
        ("{ SPOKEN($x) }", 1_234_567, "1.234.567 đ", "1,234,567 đ"),
        ("{ MILLIONS($x) }", 151_050_000, "151,05", "151.05"),
        ("{ MILLIONS($x) }", 100_000_000, "100", "100"),
        ("{ MILLIONS($x) }", 41_200_000, "41,2", "41.2"),
        ("{ MILLIONS($x) }", 3_912_450_000, "3.912,45", "3,912.45"),
        ("{ MILLIONS($x) }", 0, "0", "0"),
        ("{ COUNT($x) }", 19_860, "19.860", "19,860"),
        ("{ TENTHS($x) }", 165, "16,5", "16.5"),
        ("{ TENTHS($x) }", 200, "20", "20"),
        ("{ TENTHS($x) }", 0, "0", "0"),
        ("{ DAY($x) }", date(2025, 9, 5), "5/9", "5/9"),
        ("{ FULLDAY($x) }", date(2025, 12, 31), "31/12/2025", "31/12/2025"),
        ("{ WEEKDAY($x) }", date(2025, 9, 25), "thứ Năm", "Thursday"),
        ("{ CLOCK($x) }", datetime(2025, 9, 28, 17, 5, tzinfo=UTC), "0:05", "0:05"),
        ("{ CLOCK($x) }", datetime(2025, 9, 29, 7, 0, tzinfo=UTC), "14:00", "14:00"),
        ("{ NUMBER($x, useGrouping: 0) }", 1041, "1041", "1041"),
    ],
)
def test_figures_are_written_as_people_of_the_language_write_them(
    catalogue: Catalogue, pattern: str, value: Value, vi: str, en: str
) -> None:
    assert catalogue.say(pattern, VI, x=value) == vi
    assert catalogue.say(pattern, EN, x=value) == en


@given(st.integers(0, 10**12))
@settings(deadline=None, max_examples=100)
def test_money_can_be_read_back(amount: int) -> None:
    for locale in LOCALES:
        said = plain(messages.reading_one(amount=Dong(amount)), Reader(locale))

        assert int(re.sub(r"[^0-9]", "", said)) == amount
        assert said.endswith(" đ")


def test_one_and_many_are_told_apart_in_english() -> None:
    one, many = (plain(messages.nudged(count=count), EN) for count in (1, 4))

    assert one == "1 reminder sent."
    assert many == "4 reminders sent."


# ---- all of them -------------------------------------------------------------------------------

READERS = [
    Reader(locale, address, markup)
    for locale, address, markup in itertools.product(LOCALES, (None, *Address), Markup)
]


@pytest.mark.parametrize("reader", READERS, ids=str)
def test_every_message_can_be_said_to_everybody(reader: Reader) -> None:
    for text in samples.texts():
        said = render.render(text, reader)
        told = f"{text.key}: {said}"

        assert said.strip(), told
        assert not re.search(r"[\ue000-\ue002\u2066-\u2069]", said), told
        assert not re.search(r"[^\S\n]{2}|[^\S\n]$|[^\S\n][.,:?!]|ạ ạ", said, re.MULTILINE), told
        assert said.count("<b>") == said.count("</b>"), told
        if reader.markup is Markup.PLAIN:
            assert "<b>" not in said, told
