"""Texts become words: in the reader's language, form of address and markup.

The catalogues are Project Fluent (`locales/vi` is the reference, `locales/en` complete beside
it). A catalogue may use `<b>…</b>`; every variable is escaped. Any error of Fluent is an
exception: half a text is never sent.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource, resolver

from domain.accounts import Address
from domain.texts import Lines, Text, Value, Verbatim, Wording
from locales import dates
from locales.writers import Writers

LOCALES = ("vi", "en")
DEFAULT_LOCALE = "vi"

#: Fluent refuses values of more than 2,500 letters, against catalogues nobody trusts. Ours are our
#: own, and a district's list of silent chapters is longer; channels cut what is too long for them.
resolver.MAX_PART_LENGTH = 100_000

_FOLDER = Path(__file__).parent
#: Stands where the reader's form of address is not known: the sentence closes over it.
_NOBODY = "\ue000"
#: Stands for "<" and ">" of what people wrote, while the catalogue's own tags are taken out.
_LESS, _MORE = "\ue001", "\ue002"


class Markup(StrEnum):
    """How emphasis is written."""

    HTML = "html"
    PLAIN = "plain"


class TextUnsayable(Exception):  # names the fact
    """A text has no message in the catalogue, or lacks one of its variables."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: in which language, called how, with what markup."""

    locale: str = DEFAULT_LOCALE
    address: Address | None = None
    markup: Markup = Markup.PLAIN


def render(said: Wording, reader: Reader) -> str:
    """Put a wording into words for a reader.

    Raises:
        TextUnsayable: The catalogue has no such message, or a variable is missing.
    """
    return _finished(_say(said, reader), reader)


def plain(said: Wording, reader: Reader) -> str:
    """The words without any markup: for buttons, names of files, and matching what is typed."""
    return render(said, Reader(reader.locale, reader.address, Markup.PLAIN))


def _say(said: Wording, reader: Reader) -> str:
    if isinstance(said, Verbatim):
        return _guarded(said.words)
    if isinstance(said, Lines):
        return "\n".join(_say(line, reader) for line in said.lines)
    bundle = _bundle(reader.locale)
    try:
        message = bundle.get_message(said.key)
    except LookupError as missing:
        raise TextUnsayable(said.key) from missing
    if message.value is None:
        raise TextUnsayable(said.key)
    values = {name: _argument(value, reader) for name, value in said.values.items()}
    values["reader"] = reader.address.value if reader.address else "none"
    words, errors = bundle.format_pattern(message.value, values)
    if errors:
        raise TextUnsayable(f"{said.key}: {type(errors[0]).__name__}: {errors[0]}")
    return str(words)


def _argument(value: Value, reader: Reader) -> Any:
    if isinstance(value, Text | Verbatim | Lines):
        return _say(value, reader)
    return _guarded(value) if isinstance(value, str) else value


def _guarded(words: str) -> str:
    """What people wrote holds no tag of ours and no mark of ours."""
    clean = words.replace(_NOBODY, "").replace(_LESS, "").replace(_MORE, "")
    return clean.replace("<", _LESS).replace(">", _MORE)


def _finished(words: str, reader: Reader) -> str:
    words = _addressed(words)
    if reader.markup is Markup.PLAIN:
        bare = re.sub(r"</?b>", "", words)
        return bare.replace(_LESS, "<").replace(_MORE, ">")
    parts = re.split(r"(</?b>)", words)
    escaped = (
        one if index % 2 else html.escape(one, quote=False) for index, one in enumerate(parts)
    )
    return "".join(escaped).replace(_LESS, "&lt;").replace(_MORE, "&gt;")


_AT_START = re.compile(rf"(^|[\n.?!] *){_NOBODY} +(\w)")
_AT_END = re.compile(rf" *{_NOBODY}(?=[?.,!:]|$)", re.MULTILINE)


def _addressed(words: str) -> str:
    """Close the sentence where nobody is addressed: "Bác gõ tên" becomes "Gõ tên"."""
    if _NOBODY not in words:
        return words
    words = _AT_START.sub(lambda met: met[1] + met[2].upper(), words)
    words = _AT_END.sub(" ạ", words)
    return words.replace(f"{_NOBODY} ", "").replace(_NOBODY, "")


@cache
def _bundle(locale: str) -> FluentBundle:
    bundle = FluentBundle([locale], functions=_functions(locale), use_isolating=False)
    for path in sorted((_FOLDER / locale).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _functions(locale: str) -> dict[str, Callable[..., Any]]:
    """What a catalogue may call."""
    writers = Writers(locale)
    return {
        "MONEY": writers.money,
        "WORDS": writers.words,
        "SPELT": writers.spelt,
        "SPOKEN": writers.spoken,
        "MILLIONS": writers.millions,
        "COUNT": writers.count,
        "TENTHS": writers.tenths,
        "MARK": writers.mark,
        "DAY": dates.short_day,
        "FULLDAY": dates.full_day,
        "WEEKDAY": writers.weekday,
        "CLOCK": writers.clock,
        "NOBODY": lambda: _NOBODY,
    }
