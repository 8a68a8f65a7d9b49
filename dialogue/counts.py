"""Questions for a whole number or a percentage; one greater than can be is asked back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dialogue.questions import START, At, Offer, Prompt, Question, Unfit, typed
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from domain.figures import NumberUnclear, PercentUnclear, PhoneNotNumber
from domain.texts import Json, Wording
from locales import messages, quantities
from locales.phrases import is_yes

#: More of anything than a district has of people.
MOST = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceiling:
    """What a number should not exceed, and what to ask where it does."""

    most: int
    beyond: Callable[[int], Wording]
    right: Callable[[int], Wording]
    """The label that says it is right all the same."""


class Count(Question[int]):
    """A whole number from 0 on."""

    def __init__(
        self,
        prompt: Wording,
        *,
        ceiling: Ceiling | None = None,
        offers: Sequence[tuple[int, Wording]] = (),
    ) -> None:
        self.prompt, self.ceiling = prompt, ceiling
        self.offers = tuple(Offer(str(number), label) for number, label in offers)

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question, or whether a number greater than expected is right."""
        del scene
        match at:
            case At("beyond", {"number": int(number)}) if self.ceiling is not None:
                right = Offer(str(number), self.ceiling.right(number))
                other = Offer("other", messages.reading_other())
                return Prompt((self.ceiling.beyond(number),), (right, other))
        # Beside the question and not numbered: "2" is an answer, never the second choice.
        return Prompt((self.prompt,), (), self.offers)

    def read(self, said: Answer, at: At, scene: Scene) -> int | At:
        """A whole number.

        Raises:
            NumberUnclear: None could be read.
            PhoneNotNumber: It looks like a phone number.
        """
        del scene
        if isinstance(said, Chose):
            return START if said.id == "other" else int(said.id)
        text = typed(said)
        match at:
            case At("beyond", {"number": int(number)}) if is_yes(text):
                return number
        try:
            found = self.number_in(text)
        except quantities.PhoneNotANumber:
            raise PhoneNotNumber from None
        except quantities.NotANumber:
            raise NumberUnclear from None
        if found > MOST:
            raise NumberUnclear
        if self.ceiling is not None and found > self.ceiling.most:
            return At("beyond", {"number": found})
        return found

    def number_in(self, text: str) -> int:
        """The number of a text.

        Raises:
            NotANumber: There is none.
        """
        return quantities.read_count(text)

    def revive(self, kept: Json, scene: Scene) -> int:
        """The number that was told."""
        del scene
        if not isinstance(kept, int):
            raise Unfit
        return kept


class Percent(Count):
    """A percentage, in hundredths of a percent."""

    def number_in(self, text: str) -> int:
        """The percentage of a text.

        Raises:
            PercentUnclear: There is none between 0 and 100.
            PhoneNotANumber: It looks like a phone number.
        """
        try:
            return quantities.read_percent(text)
        except quantities.PhoneNotANumber:
            raise
        except quantities.NotANumber:
            raise PercentUnclear from None
