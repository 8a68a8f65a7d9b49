"""What is typed at a question and is more than its answer, or about something else.

Asked for a name, people type a whole line; asked how much, they tell of the next family. What is
told besides the answer is kept for the questions it answers; what is about something else is
never taken for an answer.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from dialogue.registry import Start
from dialogue.state import Asking, State
from dialogue.talk import CONFIRM
from domain.folding import folded_words
from locales.amounts import ASIDES
from locales.marking import Marked, marked
from locales.names import read_person
from locales.persons import sounds_like_name
from locales.phrases import is_leave
from locales.sheet import Part
from locales.strays import StrayKind, is_command, strays
from locales.telex import untelex
from locales.vocabulary import HONORIFICS
from locales.words import LONGEST_LINE, tidy

#: Answers that are amounts, of a gift or wage and of a piggy bank.
_AMOUNTS = ("amount", "counted", "given")
#: Parts of a line that name a kind of entry other than a gift.
_KINDS = (Part.PIGGY, Part.WAGE, Part.NEW, Part.MEMBER, Part.FIND)
#: Those asked behind a name.
_ASKED_NEXT = ("amount", "counted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """More was told than was asked."""

    answer: str | None = None
    """What of it answers the open question; None when nothing does."""
    hints: Mapping[str, str] = field(default_factory=dict)
    """Answers to other questions, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """It is about something else."""

    start: Start | None
    """What it would begin; None when that is not clear, or it is a wish to stop."""
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class OnlyName:
    """An amount without a name."""


@dataclass(frozen=True, slots=True)
class Nobody:
    """Nobody is named."""


Strayed = Ahead | Elsewhere | OnlyName | Nobody


def strayed(
    text: str,
    state: State,
    asking: Asking,
    read: Callable[[str], Start | None],
    about: frozenset[str],
    spoken: str,
) -> Strayed | None:
    """Tell what was typed besides an answer; None where it is to be read as one.

    Args:
        text: What was typed.
        state: What was answered so far.
        asking: The open question.
        read: Reads a line about what is being recorded.
        about: The conversation that is open, and those it leads to.
        spoken: Whom it is about, as they were called to the person: "ghi lợn nhựa nhà bà Hoa".
    """
    open_ = _Open(state, asking, read, about, spoken)
    if asking.takes_name:
        return open_.at_name(text)
    if asking.takes_amount:
        return open_.at_amount(text)
    if asking.name == CONFIRM:
        return open_.at_summary(text)
    if asking.takes_choice:
        start = read(text)
        return Elsewhere(start=start) if start is not None else None
    return None


@dataclass(frozen=True, slots=True)
class _Open:
    """The open question, and what is known around it."""

    state: State
    asking: Asking
    read: Callable[[str], Start | None]
    about: frozenset[str]
    spoken: str

    def at_name(self, text: str) -> Strayed | None:
        """More than a name, or none."""
        stray = strays(text)
        if stray is None:
            return None
        if stray.kind is StrayKind.NOBODY:
            return Nobody()
        if stray.kind is StrayKind.AMOUNT and stray.name and stray.amount:
            # The amount answers what is asked next, whatever it is called there.
            return Ahead(answer=stray.name, hints=dict.fromkeys(_ASKED_NEXT, stray.amount))
        if stray.kind is StrayKind.AMOUNT:
            return OnlyName()
        start = self.read(text)
        if start is not None and start.name in self.about:
            hints = dict(start.hints)
            return Ahead(answer=hints.pop(self.asking.name, None), hints=hints)
        return Elsewhere(start=start, leaving=stray.kind is StrayKind.LEAVING)

    def at_amount(self, text: str) -> Strayed | None:
        """Somebody else's amount, another task, a wish to leave, or two amounts at once."""
        if is_leave(text, at_summary=True):
            return Elsewhere(start=None, leaving=True)
        if not any(letter.isalpha() for letter in text):
            return None  # figures alone are about nobody else
        if is_command(untelex(tidy(text[:LONGEST_LINE]))):
            return Elsewhere(start=self.read(text))
        found = marked(text)
        if found is None:
            return None
        start = self.read(text)
        if self._names_another(found):
            return Elsewhere(start=start)
        if start is None or (self.asking.name == "given" and _of_counted(found)):
            return None  # "150k để nhà": the question knows what of
        if self._is_of_another_kind(start, found):
            return Elsewhere(start=start)
        told = _amounts_in(start)
        if len(told) < 2 or self.asking.name not in told:
            return None
        return Ahead(answer=told.pop(self.asking.name), hints=told)

    def at_summary(self, text: str) -> Strayed | None:
        """An amount put right, or somebody else's."""
        found = marked(text)
        if found is None:
            return None
        start = self.read(text)
        if self._names_another(found):
            return Elsewhere(start=start)
        amounts = [name for name in _AMOUNTS if self.state.find(name) is not None]
        if _of_counted(found) and "given" in amounts:
            return Ahead(hints={"given": text})
        if start is None or self._is_of_another_kind(start, found):
            return Elsewhere(start=start) if start is not None else None
        told = {name: told for name, told in _amounts_in(start).items() if name in amounts}
        sure = len(amounts) == 1 or found.sheet.places(Part.PIGGY, Part.GIVE)
        return Ahead(hints=told) if told and sure else None

    def _is_of_another_kind(self, start: Start, found: Marked) -> bool:
        """Whether a line that names nobody says itself that it is about another kind of entry.

        A gift without a giver is what this one gives: "ủng hộ 200k".
        """
        if start.name in self.about:
            return False
        kinds = {part for part in _KINDS if found.sheet.places(part)}
        if self.asking.name in {"counted", "given"}:
            kinds.discard(Part.PIGGY)
        return bool(kinds) or not start.hints

    def _names_another(self, found: Marked) -> bool:
        """Whether an amount is told of somebody else than the one spoken of."""
        if found.person is None or not found.sums or not _is_somebody(found):
            return False
        called, spoken = read_person(found.person), set(folded_words(self.spoken))
        if called.honorific and spoken & HONORIFICS.keys():
            spoken_to = set(folded_words(called.honorific)) <= spoken
        else:
            spoken_to = True
        wanted = set(folded_words(f"{called.name} {called.address or ''}"))
        return not (spoken_to and wanted <= spoken)


def _of_counted(found: Marked) -> bool:
    """Whether a part of what was counted is spoken of."""
    return bool(found.sheet.places(Part.KEEP, Part.HALF))


def _amounts_in(start: Start) -> dict[str, str]:
    return {name: start.hints[name] for name in (*_AMOUNTS, "day") if name in start.hints}


def _is_somebody(found: Marked) -> bool:
    """Whether the words taken for a name can hardly be others: not "khoảng", or "tam" for tầm."""
    if found.named is None:
        return False
    places, sheet = range(*found.named), found.sheet
    word = sheet.words[places[0]]
    if len(places) == 1 and word.bare in ASIDES and not sheet.has_capital(word):
        return False
    return sounds_like_name(sheet, places, least=1)
