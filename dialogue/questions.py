"""Questions: what each says and offers, how it reads an answer, what of it is kept."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Generic, TypeVar

from dialogue.plainly import meant
from dialogue.said import Answer, Chose, Sent, Typed
from dialogue.scene import Scene
from domain.errors import Refusal
from domain.fund import MOST_AT_ONCE, NothingGiven, TooMuchAtOnce
from domain.members import LONGEST_NAME, NameMissing, NameTooLong
from domain.money import Dong
from domain.texts import Json, Text, Wording
from locales import amounts, messages
from locales.counts import NotACount as NoCountRead
from locales.counts import read_count
from locales.dates import NotADay as NoDayRead
from locales.dates import read_day
from locales.names import read_person
from locales.phrases import is_all, is_yes, same_words
from locales.render import plain
from locales.shares import read_share

T = TypeVar("T")

#: Choices shown at once, the ways out not counted.
MOST_CHOICES = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """A choice: what it is to the program, and what it says."""

    id: str
    label: Wording


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a question says now, and what it offers."""

    texts: tuple[Wording, ...]
    offers: tuple[Offer, ...] = ()
    asides: tuple[Offer, ...] = ()
    """Ways out: shown where there are buttons, understood everywhere."""


@dataclass(frozen=True, slots=True)
class At:
    """Where a question stands that needs more than one message."""

    step: str
    data: Mapping[str, Json] = field(default_factory=dict)
    shown: tuple[str, ...] = field(default=(), compare=False)
    """The choices whoever answers saw, by their ids; told where an answer is read, never kept."""


#: The step of a question to which what was typed did not fit.
NOTHING_FITS = "none"
START = At("")


class Unfit(Exception):  # names the fact
    """A kept answer no longer fits; it is asked again."""


@dataclass(eq=False)
class PleaseChoose(Refusal):
    """Something was typed that is none of the choices."""


@dataclass(eq=False)
class FileNotAsked(Refusal):
    """A file came where words were asked for."""


@dataclass(eq=False)
class FileAsked(Refusal):
    """Words came where only a file would do."""


class Question(ABC, Generic[T]):
    """One question of a conversation."""

    version: ClassVar[int] = 1
    """One more whenever what is kept changes its shape."""
    takes_name: ClassVar[bool] = False
    """Whether a name answers it, which nearly any words could be."""
    takes_amount: ClassVar[bool] = False
    """Whether an amount answers it, which may stand in a sentence about somebody else."""
    takes_choice: ClassVar[bool] = False
    """Whether only a choice answers it."""
    is_list: ClassVar[bool] = False
    """Whether it only shows things to choose from: whatever else is typed is heard as always."""
    goes_back: ClassVar[bool] = True
    """Whether the answer before it may be taken back from here."""
    file_kinds: ClassVar[frozenset[str]] = frozenset()
    """Kinds of files that answer it; no others are fetched."""

    @abstractmethod
    def show(self, at: At, scene: Scene) -> Prompt:
        """What is said and offered."""

    @abstractmethod
    def read(self, said: Answer, at: At, scene: Scene) -> T | At:
        """The answer, or where the question goes on.

        Raises:
            Refusal: It does not fit; the same is asked again.
        """

    def again(self, at: At, said: Answer) -> At:
        """Where it stands after an answer that did not fit."""
        del said
        return at

    def keep(self, value: T) -> Json:
        """What is kept of an answer."""
        return value  # type: ignore[return-value]  # most answers are JSON themselves

    def revive(self, kept: Json, scene: Scene) -> T:  # noqa: ARG002  # some need the scene
        """The answer that was kept.

        Raises:
            Unfit: It no longer fits.
        """
        return kept  # type: ignore[return-value]  # as it was kept


def typed(said: Answer) -> str:
    """The words of an answer.

    Raises:
        FileNotAsked: It is a file.
        PleaseChoose: It is a choice this question does not offer.
    """
    match said:
        case Typed(text):
            return text
        case Sent():
            raise FileNotAsked
    raise PleaseChoose


class OneOf(Question[str]):
    """One of a few choices."""

    takes_choice = True

    def __init__(self, prompt: Wording, *offers: Offer) -> None:
        self.prompt, self.offers = prompt, offers

    def show(self, at: At, scene: Scene) -> Prompt:
        """All choices."""
        del at, scene
        return Prompt((self.prompt,), self.offers)

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """A choice; words that are none of the labels are refused."""
        del at, scene
        if isinstance(said, Chose) and said.id in self._ids():
            return said.id
        if isinstance(said, Typed):
            if said.text in self._ids():
                return said.text  # given by a line or a button, never shown to people
            if (choice := meant(said.text, self._ids())) is not None:
                return choice
        raise FileNotAsked if isinstance(said, Sent) else PleaseChoose

    def revive(self, kept: Json, scene: Scene) -> str:
        """A choice that is still offered."""
        del scene
        if kept not in self._ids():
            raise Unfit
        return str(kept)

    def _ids(self) -> set[str]:
        return {offer.id for offer in self.offers}


class Words(Question[str]):
    """Free words, bounded."""

    def __init__(
        self,
        prompt: Wording,
        *,
        most: int = 300,
        offers: Sequence[Offer] = (),
        keeps_lines: bool = False,
    ) -> None:
        self.prompt, self.most, self.offers = prompt, most, tuple(offers)
        self.keeps_lines = keeps_lines
        """Whether its lines stay apart; else it is one."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question, and ready answers if there are any."""
        del at, scene
        return Prompt((self.prompt,), self.offers)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The words, or a ready answer's id."""
        del at, scene
        if isinstance(said, Chose) and said.id in {offer.id for offer in self.offers}:
            return said.id
        words = in_lines(typed(said)) if self.keeps_lines else " ".join(typed(said).split())
        if not words:
            raise NameMissing
        if len(words) > self.most:
            raise NameTooLong(most=self.most)
        return words


def in_lines(text: str) -> str:
    """A text as it was typed, without idle blanks and with no more than one line left empty."""
    lines = "\n".join(" ".join(line.split()) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


class Name(Words):
    """A person's or body's name, as people write it; honorific in front where one was typed."""

    takes_name = True

    def __init__(self, prompt: Text) -> None:
        super().__init__(prompt, most=LONGEST_NAME)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """A name with at least one letter in it."""
        words = super().read(said, at, scene)
        called = read_person(words)
        if not any(letter.isalpha() for letter in called.name):
            raise NameMissing
        return f"{called.honorific or ''} {called.name}".strip()


@dataclass(eq=False)
class NotAnAmount(Refusal):
    """No amount could be read."""

    about = "amount"
    asks = True


@dataclass(eq=False)
class PhoneNotAmount(Refusal):
    """What was typed looks like a phone number."""

    about = "amount"
    asks = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """An upper bound that comes from an earlier answer, and what to say beyond it."""

    most: Dong
    beyond: Callable[[Dong], Text]
    """What to say of an amount beyond it, above two choices: the bound, or the other answer."""
    take: Offer
    change: Offer
    """Its id is "change:" and the earlier answer's name."""


class Money(Question[Dong]):
    """An amount; what can be read two ways is asked back, with the likely reading to tap."""

    takes_amount = True

    def __init__(
        self,
        prompt: Text,
        *,
        limit: Limit | None = None,
        least: int = 1,
        offers: Sequence[tuple[Dong, Text]] = (),
    ) -> None:
        self.prompt, self.limit, self.least = prompt, limit, least
        self.offers = tuple(Offer(str(amount), label) for amount, label in offers)

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; or the doubtful reading; or the bound that was passed."""
        del scene
        match at:
            case At("doubt", {"readings": list(readings)}):
                return _doubt([Dong(int(str(one))) for one in readings])
            case At("beyond", {"amount": int(amount)}) if self.limit is not None:
                said = self.limit.beyond(Dong(amount))
                return Prompt((said,), (self.limit.take, self.limit.change))
        return Prompt((self.prompt,), self.offers)

    def read(self, said: Answer, at: At, scene: Scene) -> Dong | At:
        """An amount in whole đồng.

        Raises:
            NotAnAmount: Nothing like one was typed.
            NothingGiven: It is less than the least.
            TooMuchAtOnce: It is more than can stand in one line.
            PhoneNotAmount: It looks like a phone number.
        """
        del scene
        if isinstance(said, Chose):
            return START if said.id == "other" else self._within(Dong(int(said.id)))
        text = typed(said)
        if self.limit is not None and is_all(text):
            return self.limit.most
        match at:
            case At("doubt", {"readings": [int(only)]}) if is_yes(text):
                return self._within(Dong(only))
        try:
            whole = self.limit.most if self.limit is not None else None
            amount = read_share(text, whole) or amounts.read_amount(text)
        except amounts.PhoneNotAmount:
            raise PhoneNotAmount from None
        except amounts.NotAnAmount:
            raise NotAnAmount from None
        if isinstance(amount, amounts.Unsure):
            return At("doubt", {"readings": list(amount.readings)})
        return self._within(amount.dong)

    def _within(self, amount: Dong) -> Dong | At:
        if amount < self.least:
            raise NothingGiven
        if amount > MOST_AT_ONCE:
            raise TooMuchAtOnce
        if self.limit is not None and amount > self.limit.most:
            return At("beyond", {"amount": amount})
        return amount

    def revive(self, kept: Json, scene: Scene) -> Dong:
        """An amount that is still within its bound."""
        del scene
        if not isinstance(kept, int) or (self.limit and kept > self.limit.most):
            raise Unfit
        return Dong(kept)


def _doubt(readings: Sequence[Dong]) -> Prompt:
    offers = [Offer(str(one), messages.reading_right(amount=one)) for one in readings]
    prompt = messages.reading_asked(amount=readings[0])
    if len(readings) > 1:
        prompt = messages.reading_which()
        offers = [Offer(str(one), messages.reading_one(amount=one)) for one in readings]
    return Prompt((prompt,), (*offers, Offer("other", messages.reading_other())))


class Several(Question[tuple[str, ...]]):
    """One or more of many choices: each tap adds one, until there are enough."""

    def __init__(self, prompt: Text, *offers: Offer) -> None:
        self.prompt, self.offers = prompt, offers

    def show(self, at: At, scene: Scene) -> Prompt:
        """What was chosen so far, and the others, a few at a time."""
        chosen, first = _chosen_so_far(at)
        left = [one for one in self.offers if one.id not in chosen]
        most = MOST_CHOICES - 2
        offers = left[first : first + most]
        if len(left) > most:
            offers.append(Offer(_OTHERS, messages.pick_more()))
        if not chosen:
            return Prompt((self.prompt,), tuple(offers))
        labels = [plain(one.label, scene.reader) for one in self.offers if one.id in chosen]
        said = messages.several_chosen(names=", ".join(labels))
        return Prompt((said,), (Offer(_ENOUGH, messages.several_enough()), *offers))

    def read(self, said: Answer, at: At, scene: Scene) -> tuple[str, ...] | At:
        """All that were chosen; labels parted by commas choose them at once.

        Raises:
            PleaseChoose: Something else was typed.
        """
        chosen, first = _chosen_so_far(at)
        if said == Chose(_ENOUGH) and chosen:
            return tuple(chosen)
        if said == Chose(_OTHERS):
            after = first + MOST_CHOICES - 2
            left = len(self.offers) - len(chosen)
            return At("", {"chosen": list(chosen), "first": after if after < left else 0})
        if isinstance(said, Chose) and said.id in {one.id for one in self.offers}:
            chosen = [*chosen, said.id]
            if len(chosen) == len(self.offers):
                return tuple(chosen)
            return At("", {"chosen": list(chosen), "first": 0})
        return self._named(typed(said), scene)

    def _named(self, text: str, scene: Scene) -> tuple[str, ...]:
        found: list[str] = []
        for part in re.split(r"[,;\n]", text):
            fitting = [o.id for o in self.offers if same_words(part, plain(o.label, scene.reader))]
            if not fitting:
                raise PleaseChoose
            found += fitting
        return tuple(dict.fromkeys(found))

    def keep(self, value: tuple[str, ...]) -> Json:
        """Their ids."""
        return list(value)

    def revive(self, kept: Json, scene: Scene) -> tuple[str, ...]:
        """Those that are still offered."""
        del scene
        ids = {one.id for one in self.offers}
        found = tuple(str(one) for one in kept if one in ids) if isinstance(kept, list) else ()
        if not found:
            raise Unfit
        return found


_OTHERS, _ENOUGH = "@others", "@enough"


def _chosen_so_far(at: At) -> tuple[list[str], int]:
    chosen, first = at.data.get("chosen"), at.data.get("first")
    listed = [str(one) for one in chosen] if isinstance(chosen, list) else []
    return listed, first if isinstance(first, int) else 0


@dataclass(eq=False)
class NotADay(Refusal):
    """No day could be read, or it has not come yet."""

    about = "day"
    asks = True


class OneDay(Question[date]):
    """A question whose answer is a day."""

    def keep(self, value: date) -> Json:
        """As an ISO date."""
        return value.isoformat()

    def revive(self, kept: Json, scene: Scene) -> date:
        """The day that was said."""
        del scene
        return date.fromisoformat(str(kept))


class PastDay(OneDay):
    """The day something happened: today or before."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the day; today is a tap."""
        del at, scene
        return Prompt((messages.ask_day(),), (Offer("today", messages.day_today()),))

    def read(self, said: Answer, at: At, scene: Scene) -> date:
        """A day of the calendar, at most today.

        Raises:
            NotADay: None could be read, or it lies ahead.
        """
        del at
        if said == Chose("today"):
            return scene.today
        try:
            day = read_day(typed(said), scene.today)
        except NoDayRead:
            raise NotADay from None
        if day > scene.today:
            raise NotADay
        return day


# ---- how many ----------------------------------------------------------------------------------


@dataclass(eq=False)
class NotACount(Refusal):
    """No whole number could be read."""

    asks = True


@dataclass(eq=False)
class TooMany(Refusal):
    """More than there can be."""

    asks = True
    most: int


class HowMany(Question[int]):
    """A whole number of people or things: "420", "4.200 người", "khoảng 400"."""

    def __init__(self, prompt: Text, *, most: int = 1_000_000) -> None:
        self.prompt, self.most = prompt, most

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> int:
        """A number, nought included.

        Raises:
            NotACount: None could be read.
            TooMany: It is beyond the bound.
        """
        del at, scene
        try:
            count = read_count(typed(said))
        except NoCountRead:
            raise NotACount from None
        if count > self.most:
            raise TooMany(most=self.most)
        return count
