"""Transcripts: a test's docstring is the conversation, replayed through the whole assistant.

    > /thutien                 what is typed
    + 350k                     … a second line of the same message
    >> 200k                    typed at once, before the one before was answered
    > [Lợn nhựa]               what is tapped
    > (gửi hình dán)           what is sent that is no text; see `DEEDS`
    < Bác ghi khoản nào ạ?     what is said; *stars* are emphasis; deeper lines go on
      [Lợn nhựa] [Ủng hộ]      its buttons
    < (tệp ma-moi.pdf)         a file that comes with what is said below
    < (im lặng)                nothing is said
    < Đã đổi.
      (việc cần làm)           … and below it the first screen, whatever it holds; see `SCREENS`
    chính> /tonghop            someone else writes; ">" goes on with whoever wrote last
    hạnh< Hội chưa có số       … or is written to without having asked
    … 3 ngày sau               time passes: phút, giờ, ngày
    … đến 7:00 ngày 6/10/2025  the same, and what falls due by then is done
    … bà Hoa chuyển nhà        something happens meanwhile, if the test names it; else a comment

"#" stands for any number or code; "{mã}" for one that is used again below: "> {mã}".

On the poorest channel the same transcript holds: buttons become "1. …", and a tap becomes the
number.
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time

from dialogue.questions import MOST_CHOICES
from domain.accounts import Address
from domain.clock import at
from domain.texts import Text
from locales import messages
from locales.render import LOCALES, Reader, plain
from tests.house import POOR, Phone, Shown

#: What can be done besides typing and tapping: what stands in brackets, without its name.
DEEDS: Mapping[str, Callable[[Phone], list[Shown]]] = {
    "gửi tin thoại": lambda phone: phone.send_voice(),
    "gửi hình dán": lambda phone: phone.odd(sticker={"file_id": "x"}),
    "gửi vị trí": lambda phone: phone.odd(location={"latitude": 21.0, "longitude": 105.8}),
    "gửi danh bạ": lambda phone: phone.odd(contact={"phone_number": "1", "first_name": "x"}),
    "gửi ảnh": lambda phone: phone.send_photo(),
    "gửi một ảnh": lambda phone: phone.send_photo(),
    "gửi ảnh khác": lambda phone: phone.send_photo(b"another picture"),
    "chuyển tiếp một tin": lambda phone: phone.odd(
        text="500k", forward_origin={"type": "user", "date": 1}
    ),
    "bình chọn": lambda phone: phone.odd(poll={"id": "x"}),
    "chặn trợ lý": lambda phone: phone.leave(),
}

SILENCE = "(im lặng)"
#: Screens that are spelt out where they are what a transcript is about, and only named elsewhere.
SCREENS = {"(việc cần làm)", "(hỏi đồng ý)", "(người ngoài)", "(hỏi danh sách)"}


@dataclass
class Step:
    """One thing done, and what is said in return, to whom."""

    who: str | None
    """None when nobody does anything: time passes, something happens."""
    done: list[str]
    said: dict[str, list["Expected"]] = field(default_factory=dict)


@dataclass
class Expected:
    """One message as the transcript has it."""

    lines: list[str]
    buttons: list[str] = field(default_factory=list)
    file: str | None = None


_SAYS = re.compile(r"(?P<who>[^\s<>\[(…]*(?: [^\s<>\[(…]+)?)(?P<sign>>>|>|<) (?P<text>.*)")


def read(transcript: str) -> list[Step]:
    """The steps of a transcript."""
    steps: list[Step] = []
    who, depth, current = "", 0, None
    for raw in transcript.splitlines():
        line, indent = raw.strip(), len(raw) - len(raw.lstrip())
        met = _SAYS.fullmatch(line)
        if line.startswith("… "):
            steps.append(Step(None, [line[2:]]))
            current = None
        elif met is not None and met["sign"] != "<":
            who = met["who"] or who
            _do_also(steps, who, met["text"], at_once=met["sign"] == ">>")
            current = None
        elif line.startswith("+ ") and steps:
            steps[-1].done[-1] += "\n" + line[2:]
        elif met is not None and steps:
            current = _heard(steps[-1], met["who"] or who, met["text"])
            depth = indent + (len(line) - len(met["text"]))
        elif line and current is not None:
            _add(current, line, goes_on=indent > depth)
    return steps


def _do_also(steps: list[Step], who: str, text: str, *, at_once: bool) -> None:
    if at_once:
        steps[-1].done.append(text)
    else:
        steps.append(Step(who, [text]))


def _heard(step: Step, who: str, text: str) -> Expected | None:
    if text == SILENCE:
        return None
    expected = Expected([])
    step.said.setdefault(who, []).append(expected)
    _add(expected, text, goes_on=False)
    return expected


def _add(expected: Expected, line: str, *, goes_on: bool) -> None:
    if line.startswith("["):
        expected.buttons += re.findall(r"\[(.*?)\]", line)
    elif line.startswith("(tệp "):
        expected.file = line[5:-1]
    elif goes_on and expected.lines:
        expected.lines[-1] += f" {line}"
    else:
        expected.lines.append(line)


# ---- replaying ---------------------------------------------------------------------------------


class Replay:
    """A transcript being replayed."""

    def __init__(
        self,
        people: Mapping[str, Phone],
        *,
        meanwhile: Mapping[str, Callable[[], object]] | None = None,
        known: Mapping[str, str] | None = None,
        deeds: Mapping[str, Callable[[Phone], list[Shown]]] | None = None,
    ) -> None:
        self.people = people
        self.meanwhile = meanwhile or {}
        self.deeds = {**DEEDS, **(deeds or {})}
        self.known = dict(known or {})
        """What stands for "{…}"."""
        self.house = next(iter(people.values())).house

    def run(self, transcript: str) -> None:
        """Do what the transcript does, and compare what is said."""
        __tracebackhide__ = True
        for step in read(transcript):
            if step.who is None:
                self._pass(step.done[0])
                heard: dict[str, list[Shown]] = {}
            else:
                heard = {self._name(step.who): self._do(self._phone(step.who), step.done)}
            self._compare(step, heard)

    def _phone(self, who: str) -> Phone:
        return self.people[who]

    def _name(self, who: str) -> str:
        """The first name under which a phone is known, so that one person is one."""
        phone = self.people[who]
        return next(name for name, one in self.people.items() if one is phone)

    def _pass(self, words: str) -> None:
        passed = re.fullmatch(r"(\d+) (phút|giờ|ngày) sau", words)
        reached = re.fullmatch(r"đến (\d+):(\d+) ngày (\d+)/(\d+)/(\d+)", words)
        if passed is not None:
            unit = {"phút": "minutes", "giờ": "hours", "ngày": "days"}[passed[2]]
            self.house.later(**{unit: int(passed[1])})
        elif reached is not None:
            hour, minute, day, month, year = map(int, reached.groups())
            self.house.walk_to(at(date(year, month, day), time(hour, minute)))
        elif words in self.meanwhile:
            self.meanwhile[words]()

    def _do(self, phone: Phone, done: list[str]) -> list[Shown]:
        said = [self._filled(one) for one in done]
        if len(said) > 1:
            return phone.say(*said)
        (text,) = said
        if text.startswith("[") and text.endswith("]"):
            return _tap(phone, text[1:-1])
        if text.startswith("(") and text.endswith(")"):
            return self.deeds[text[1:-1]](phone)
        if text.startswith("(sửa tin trước) "):
            return phone.edit(text.removeprefix("(sửa tin trước) "))
        return phone.say(text)

    def _filled(self, text: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda met: self.known[met[1]], text)

    def _compare(self, step: Step, heard: dict[str, list[Shown]]) -> None:
        __tracebackhide__ = True
        wanted: dict[str, list[Expected]] = {}
        for who, said in step.said.items():
            wanted.setdefault(self._name(who), []).extend(said)
        for name, phone in self.people.items():
            if self._name(name) != name:
                continue
            shown = heard.get(name) if name in heard else phone.look()
            expected = wanted.get(name, [])
            assert len(shown or []) == len(expected), _differs(step, name, shown or [], expected)
            for one, like in zip(shown or [], expected, strict=True):
                why = self._difference(phone, one, like)
                assert why is None, _differs(step, name, shown or [], expected, why)

    def _difference(self, phone: Phone, shown: Shown, expected: Expected) -> str | None:
        lines = [line.strip() for line in shown.text.splitlines() if line.strip()]
        buttons, wanted = shown.buttons, expected.lines
        if phone.channel == POOR:
            lines, listed = _without_numbers(lines)
            buttons = [*listed, *shown.unlisted]
            wanted = [re.sub(r"\*(.*?)\*", r"\1", line) for line in wanted]
        else:
            escaped = [html.escape(line, quote=False) for line in wanted]
            wanted = [re.sub(r"\*(.*?)\*", r"<b>\1</b>", line) for line in escaped]
        if wanted and wanted[-1] in SCREENS:
            lines, wanted = lines[: len(wanted) - 1], wanted[:-1]
            buttons = expected.buttons if buttons else ["there should be some"]
        if len(buttons) > MOST_CHOICES + 1 and not _ADDRESSES & set(buttons):
            return f"more than {MOST_CHOICES} choices and a way out"
        if buttons != expected.buttons:
            return f"buttons {buttons}"
        if not _is_named(shown.file, expected.file):
            return f"file {shown.file}"
        if len(lines) != len(wanted):
            return f"{len(lines)} lines, not {len(wanted)}"
        for line, pattern in zip(lines, wanted, strict=True):
            if not self._fits(line, pattern):
                return f"{line!r} is not {pattern!r}"
        return None

    def _fits(self, line: str, pattern: str) -> bool:
        """Whether a line is as wanted; a "{…}" met for the first time is remembered."""
        names: list[str] = []

        def place(met: re.Match[str]) -> str:
            name = met[1]
            if name in self.known:
                return re.escape(self.known[name])
            names.append(name)
            return "([0-9A-Za-z][0-9A-Za-z ]*)"

        wanted = re.escape(pattern).replace(r"\#", r"[0-9A-Za-z][0-9A-Za-z./: ]*")
        met = re.fullmatch(re.sub(r"\\\{(\w+)\\\}", place, wanted), line)
        if met is not None:
            self.known |= dict(zip(names, met.groups(), strict=True))
        return met is not None


def replay(
    people: Phone | Mapping[str, Phone],
    transcript: str,
    *,
    meanwhile: Mapping[str, Callable[[], object]] | None = None,
    known: Mapping[str, str] | None = None,
    deeds: Mapping[str, Callable[[Phone], list[Shown]]] | None = None,
) -> None:
    """Do what the transcript does, and compare what is said.

    Args:
        people: Everybody in it by name; "" is who writes first.
        transcript: See above.
        meanwhile: What happens at a line that begins with "… ", by its words.
        known: What stands for "{…}".
        deeds: What a line in brackets does, beside `DEEDS`.
    """
    __tracebackhide__ = True
    known_people = {"": people} if isinstance(people, Phone) else people
    Replay(known_people, meanwhile=meanwhile, known=known, deeds=deeds).run(transcript)


#: How people are called: all at once, as TONE.md has them.
_ADDRESSES = {
    plain(Text(f"address-{form}"), Reader(locale)) for locale in LOCALES for form in Address
}


def _tap(phone: Phone, label: str) -> list[Shown]:
    if phone.channel != POOR:
        return phone.tap(label)
    numbers = re.findall(rf"^(\d+)\. {re.escape(label)}$", phone.last.text, re.MULTILINE)
    return phone.say(numbers[-1] if numbers else label)


_HINTS = {
    plain(messages.type_a_number(), Reader(locale, form))
    for locale in LOCALES
    for form in [None, *Address]
}


def _without_numbers(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines of the poorest channel, and the choices it numbers below them."""
    if not lines or lines[-1] not in _HINTS:
        return lines, []
    numbered = [line for line in lines if re.match(r"\d+\. ", line)]
    first = lines.index(next(line for line in reversed(numbered) if line.startswith("1. ")))
    return lines[:first], [line.partition(". ")[2] for line in lines[first:-1]]


def _is_named(file: str | None, wanted: str | None) -> bool:
    """Whether a file came as wanted; the poorest channel shows only its kind."""
    if file is None or wanted is None:
        return file is wanted
    return file == wanted or (
        file.startswith("files/") and file.rpartition(".")[2] == wanted.rpartition(".")[2]
    )


def _differs(
    step: Step, name: str, shown: list[Shown], expected: list[Expected], why: str = ""
) -> str:
    said = "\n".join(f"< {one.text}\n  {one.buttons} {one.file or ''}" for one in shown)
    wanted = "\n".join("< " + "\n  ".join(one.lines) + f"\n  {one.buttons}" for one in expected)
    who = f" on {name}'s phone" if name else ""
    done = "; ".join(step.done)
    return f"\nafter > {done}{who}: {why}\nsaid:\n{said}\nwanted:\n{wanted}"
