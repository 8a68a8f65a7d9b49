"""What the server makes of a text is what Telegram makes of it."""

from typing import Any

import pytest

from bot.demo.server import ApiError
from bot.demo.telegram.text import formatted, typed, units


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("không có gì", "không có gì", []),
        ("<b>350.000 đ</b>", "350.000 đ", [entity("bold", 0, 9)]),
        ("<strong>a</strong>b", "ab", [entity("bold", 0, 1)]),
        ("<i>a</i><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<u>a</u><s>b</s>", "ab", [entity("underline", 0, 1), entity("strikethrough", 1, 1)]),
        ("<code>a</code>", "a", [entity("code", 0, 1)]),
        ("<pre>a\nb</pre>", "a\nb", [entity("pre", 0, 3)]),
        (
            '<pre><code class="language-py">a</code></pre>',
            "a",
            [entity("pre", 0, 1, language="py")],
        ),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        (
            '<a href="https://a.vn/x?a=1&amp;b=2">đây</a>',
            "đây",
            [entity("text_link", 0, 3, url="https://a.vn/x?a=1&b=2")],
        ),
        ("<a href='https://a.vn'>x</a>", "x", [entity("text_link", 0, 1, url="https://a.vn/")]),
        ('<a href="không phải">x</a>', "x", []),
        ("1 &lt; 2 &gt; 0 &amp; &quot;x&quot;", '1 < 2 > 0 & "x"', []),
        ("&#273;&#x111;", "đđ", []),
        ("bà Hoa & các cháu", "bà Hoa & các cháu", []),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("😀<b>đ</b>", "😀đ", [entity("bold", 2, 1)]),
        ("  <b> đủ </b>\n", "đủ", [entity("bold", 0, 2)]),
        ("<b></b>rỗng", "rỗng", []),
        ("<B>HOA</B>", "HOA", [entity("bold", 0, 3)]),
    ],
)
def test_html_becomes_entities(html: str, text: str, entities: list[dict[str, Any]]) -> None:
    read = formatted(html, "HTML")

    assert (read.text, read.entities) == (text, entities)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("a <br> b", 'Unsupported start tag "br" at byte offset 2'),
        ("đ <h1>x</h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("3 < 5", "Unclosed start tag at byte offset 2"),
        ("<a href>x</a>", "Expected equal sign in declaration of an attribute"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler"'),
        ("a&nbsp;b", 'Unsupported named entity "&nbsp;" at byte offset 1'),
    ],
)
def test_broken_html_is_refused(html: str, reason: str) -> None:
    with pytest.raises(ApiError) as refused:
        formatted(html, "html")

    assert refused.value.code == 400
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {reason}")


def test_other_markup_is_not_spoken_here() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("*đậm*", "MarkdownV2")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/thutien", [("bot_command", "/thutien")]),
        ("gõ /menu@khuyenhoc_bot nhé", [("bot_command", "/menu@khuyenhoc_bot")]),
        ("22–28/9", []),
        ("7/12", []),
        (
            "xem https://t.me/khuyenhoc_bot?start=A.",
            [("url", "https://t.me/khuyenhoc_bot?start=A")],
        ),
        ("t.me/khuyenhoc_bot?start=A_b", [("url", "t.me/khuyenhoc_bot?start=A_b")]),
        ("350.000 đ. Quỹ", []),
        ("hỏi @khuyenhoc_bot", [("mention", "@khuyenhoc_bot")]),
        ("thư a.b@c.vn", [("email", "a.b@c.vn")]),
        ("#khuyenhoc 😀 /menu", [("hashtag", "#khuyenhoc"), ("bot_command", "/menu")]),
    ],
)
def test_addresses_and_commands_are_found(text: str, found: list[tuple[str, str]]) -> None:
    wide = text.encode("utf-16-le")
    read = typed(text)

    assert [
        (
            item["type"],
            wide[item["offset"] * 2 : (item["offset"] + item["length"]) * 2].decode("utf-16-le"),
        )
        for item in read.entities
    ] == found


def test_nothing_is_found_inside_code_or_a_link() -> None:
    read = formatted('<code>/menu</code> <a href="https://a.vn/">@khuyenhoc_bot</a>', "HTML")

    assert [item["type"] for item in read.entities] == ["code", "text_link"]


def test_entities_given_beside_the_text_are_kept_and_cut_to_it() -> None:
    read = formatted("  đậm  ", explicit=[entity("bold", 0, 7), entity("url", 0, 2)])

    assert (read.text, read.entities) == ("đậm", [entity("bold", 0, 3)])


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("abc", 3), ("Bồ Đề", 5), ("😀", 2), ("a😀đ", 4)]
)
def test_length_is_counted_in_utf16(text: str, count: int) -> None:
    assert units(text) == count


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("đ" * 4096, True),
        ("đ" * 4097, False),
        ("😀" * 2048, True),
        ("😀" * 2048 + "a", False),
        ("<b>" + "a" * 4096 + "</b>", True),
        (" " * 50 + "a" * 4096, True),
    ],
)
def test_the_limit_counts_what_is_left_after_parsing(text: str, *, fits: bool) -> None:
    if fits:
        assert units(formatted(text, "HTML").text) == 4096
    else:
        with pytest.raises(ApiError, match="message is too long"):
            formatted(text, "HTML")


@pytest.mark.parametrize("text", ["", "   ", "\n\t", " \u200b".replace("\u200b", "\u00a0"), "\r"])
def test_white_space_is_no_text(text: str) -> None:
    assert not formatted(text).text
