"""Whole phrases with a meaning of their own, whatever question is open."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeVar

from domain.folding import composed, fold, folded_words
from domain.texts import Text
from locales import messages
from locales.render import LOCALES, Reader, plain
from locales.syllables import is_syllable, tone_of, toned
from locales.telex import untelex
from locales.vocabulary import HONORIFICS, NAME_WORDS, listed

T = TypeVar("T")


def is_yes(text: str) -> bool:
    """Whether this agrees with what was shown: "đúng", "dạ đúng rồi ạ", "ok".

    Typed with marks it must have the right ones: "Dũng" is a name. What to do may stand behind:
    "đúng rồi, ghi đi cháu".
    """
    if _says(text, messages.phrases_yes().key):
        return True
    words = _words(untelex(text[:200]))
    return any(
        _is_said(words[:at], messages.phrases_yes().key)
        and _is_said(words[at:], messages.phrases_do().key)
        for at in range(1, len(words))
    )


def is_no(text: str) -> bool:
    """Whether this whole phrase denies: "không", "chưa đúng ạ", "sai rồi"."""
    return _says(text, messages.phrases_no().key) and not is_skip(text)


def is_wrong(text: str) -> bool:
    """Whether this whole phrase says that something is not right: "sai rồi", "nhầm rồi"."""
    return _says(text, messages.phrases_wrong().key)


def is_mistaken(text: str) -> bool:
    """Whether this whole phrase says that what was just written down is wrong: "ghi nhầm rồi"."""
    return _says(text, messages.phrases_mistaken().key)


def is_skip(text: str) -> bool:
    """Whether this whole phrase leaves a question open: "bỏ qua", "không nhớ", "để sau"."""
    return _says(text, messages.phrases_skip().key)


def is_finished(text: str) -> bool:
    """Whether this whole phrase says that something is done: "xong rồi", "rồi ạ", "ok"."""
    return _says(text, messages.phrases_finished().key)


def is_not_finished(text: str) -> bool:
    """Whether this whole phrase says that something is not done: "chưa ạ", "đang làm"."""
    return _says(text, messages.phrases_not_finished().key)


def is_enough(text: str) -> bool:
    """Whether this whole phrase ends a row of answers: "xong", "đủ rồi", "hết"."""
    return _says(text, messages.phrases_enough().key)


def is_escape(text: str) -> bool:
    """Whether this whole phrase leaves a conversation; a name such as Huy never does.

    "huỷ" alone does so with its mark only.
    """
    if _says(text, messages.phrases_escape().key):
        return True
    marked = not untelex(text[:200]).isascii()
    return marked and _says(text, messages.phrases_escape_marked().key)


def is_leave(text: str, *, at_summary: bool = False) -> bool:
    """Whether this whole phrase says that it shall not be done: "thôi", "không ghi", "để mai".

    Where it may be an answer, it is one: only at a summary, or where a name is asked for, does it
    mean to leave. "huy" means so at a summary alone.
    """
    said = _says(text, messages.phrases_leave().key)
    return said or (at_summary and _says(text, messages.phrases_leave_summary().key))


def is_done(text: str) -> bool:
    """Whether this whole phrase says that all was told: "xong", "hết rồi", "thế thôi"."""
    return _says(text, messages.phrases_done().key)


def is_now(text: str) -> bool:
    """Whether this whole phrase wants it at once: "gửi luôn", "bây giờ"."""
    return _says(text, messages.phrases_now().key)


def is_read(text: str) -> bool:
    """Whether this whole phrase says that an announcement was read: "đã đọc rồi", "đã nhận"."""
    return _says(text, messages.command_dadoc_words().key)


def is_asking(text: str) -> bool:
    """Whether this whole phrase only says that something is to be asked: "cho hỏi", "xin hỏi"."""
    return _says(text, messages.command_hoidap_words().key)


def asked_in(text: str) -> str | None:
    """The question that stands behind such a phrase: "cho hỏi họp mấy giờ" is "họp mấy giờ".

    Returns:
        None where the text begins with none of them, or nothing stands behind.
    """
    words = text.split()
    for first in range(min(_LONGEST_OPENING, len(words) - 1), 1, -1):
        if _says(" ".join(words[:first]).strip(" ,.:"), messages.phrases_asking().key):
            return " ".join(words[first:])
    return None


_LONGEST_OPENING = 5
"""Words of the longest phrase that opens a question."""


def is_thanks(text: str) -> bool:
    """Whether this whole phrase only thanks."""
    return _says(text, messages.phrases_thanks().key)


def is_help(text: str) -> bool:
    """Whether this whole phrase asks how it is done: "giúp", "giúp bác với", "hướng dẫn"."""
    return _says(text, messages.command_trogiup_words().key)


def is_unnamed(text: str) -> bool:
    """Whether this whole phrase stands for a giver who would not be named: "giấu tên"."""
    return _says(text, messages.phrases_unnamed().key)


def is_not_there(text: str) -> bool:
    """Whether this whole phrase says that the register has no such one: "chưa có"."""
    return _says(text, messages.phrases_not_there().key)


def is_nobody(text: str) -> bool:
    """Whether this whole phrase, typed for a name, names nobody: "không có ai", "sai rồi", "có".

    Without marks what may be a name stays one: "dung", "nham", "co ba".
    """
    words = folded_words(text[:200])
    if text.isascii() and words and words[0] in (NAME_WORDS if len(words) == 1 else HONORIFICS):
        return False
    says = (is_yes, is_no, is_wrong, is_skip, is_thanks)
    return _says(text, messages.phrases_nobody().key) or any(one(text) for one in says)


def is_back(text: str) -> bool:
    """Whether this whole phrase goes back one question."""
    return _glued(text) in _phrases(messages.phrases_back().key)


def is_all(text: str) -> bool:
    """Whether this means the whole of what there is: "hết", "góp hết"."""
    return _glued(text) in _phrases(messages.phrases_all().key)


def is_member_list(text: str) -> bool:
    """Whether this whole phrase asks for all members."""
    return _says(text, messages.phrases_members().key)


def same_words(typed: str, label: str) -> bool:
    """Whether a label was typed: with or without marks, blanks, signs or capitals."""
    glued = _glued(typed)
    return bool(glued) and glued == _glued(label)


def only_begun(typed: str, labels: Mapping[T, str]) -> T | None:
    """The only label that words begin: "tất cả" is [Tất cả 45 nơi], "1 ngày" [Chỉ một ngày 24/9].

    Where none begins so, two words or more may stand within one. Words too short to tell by name
    none.
    """
    words = _counted(typed)
    if len(words) < 2 and len("".join(words)) < _TELLING:
        return None
    have = {one: _counted(label) for one, label in labels.items()}
    begun = [one for one, label in have.items() if label[: len(words)] == words]
    if not begun and len(words) > 1:
        begun = [one for one, label in have.items() if _stands_in(words, label)]
    return begun[0] if len(begun) == 1 else None


#: Letters of one word that tell a label.
_TELLING = 4
_COUNTS = dict(zip("123456789", listed("mot hai ba bon nam sau bay tam chin"), strict=True))


def _counted(text: str) -> list[str]:
    """The words of a text, folded, small numbers in words."""
    return [_COUNTS.get(word, word) for word in folded_words(untelex(text[:200]))]


def _stands_in(words: list[str], label: list[str]) -> bool:
    places = range(len(label) - len(words) + 1)
    return any(label[at : at + len(words)] == words for at in places)


def in_parts(text: str) -> list[str]:
    """What is named one after the other: "hội viên, lợn nhựa với ủng hộ" are three."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


_BETWEEN = re.compile(r"[,;\n+&]|\s(?:và|va|với|voi|cùng|and|with)\s", re.IGNORECASE)


def words_of(key: str) -> frozenset[str]:
    """The phrases of a message that lists them, parted by "|", in every language."""
    return frozenset(
        phrase.strip()
        for locale in LOCALES
        for phrase in plain(Text(key), Reader(locale)).split("|")
        if phrase.strip()
    )


def _says(text: str, key: str) -> bool:
    """Whether a text is one of a message's phrases, among words that only make it polite."""
    return _is_said(_words(untelex(text[:200])), key)


def _is_said(words: list[str], key: str) -> bool:
    if any(_is_phrase(some, key) for some in _without_polite(words)):
        return True
    return _is_phrase(words, key)


def _without_polite(words: list[str]) -> Iterator[list[str]]:
    """The words without each of the polite beginnings and endings."""
    before, behind = (
        _spelled(messages.phrases_before().key),
        _spelled(messages.phrases_behind().key),
    )
    first = 0
    while True:
        end = len(words)
        while end > first:
            yield words[first:end]
            end -= 1
            if words[end] not in behind:
                break
        if first + 1 >= len(words) or words[first] not in before:
            return
        first += 1


def _is_phrase(words: list[str], key: str) -> bool:
    """Whether words are a phrase: each with its own marks or with none, gaps or no gaps."""
    typed = "".join(words)
    if typed == fold(typed):
        return typed in _phrases(key)
    for phrase in _marked_phrases(key):
        if typed == "".join(phrase):
            return True
        if len(words) == len(phrase) and all(
            word in {one, fold(one)} for word, one in zip(words, phrase, strict=True)
        ):
            return True
    return False


@cache
def _spelled(key: str) -> frozenset[str]:
    """The words of a message, with their marks and with none."""
    words = [_same_marks(word) for word in words_of(key)]
    return frozenset([*words, *map(fold, words)])


def _words(text: str) -> list[str]:
    """The words of a text in small letters, each mark where it stands by rule."""
    return [_same_marks(word) for word in re.findall(r"[^\W_]+", composed(text))]


def _same_marks(word: str) -> str:
    """One form of a syllable for both ways to set its tone: "huỷ" is "hủy"."""
    lower = word.lower()
    return toned(*tone_of(lower)) if is_syllable(lower) else lower


@cache
def _marked_phrases(key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_words(phrase)) for phrase in words_of(key))


@cache
def _phrases(key: str) -> frozenset[str]:
    return frozenset(_glued(phrase) for phrase in words_of(key))


def _glued(text: str) -> str:
    return "".join(folded_words(text[:200]))
