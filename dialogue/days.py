"""A day or days that may lie ahead: what is planned, not what has happened."""

from dataclasses import dataclass
from datetime import date

from dialogue.questions import At, OneDay, Prompt, Question, typed
from dialogue.said import Answer
from dialogue.scene import Scene
from domain.amendments import EndsBeforeItBegins
from domain.errors import Refusal
from domain.texts import Json, Text
from locales.dates import NotADay, read_day, read_last_day, read_span


@dataclass(eq=False)
class DaysUnread(Refusal):
    """No day could be read."""

    about = "plandays"
    asks = True


@dataclass(eq=False)
class DayUnread(Refusal):
    """No day to come could be read."""

    asks = True


@dataclass(eq=False)
class DueDayUnread(Refusal):
    """No last day could be read."""

    asks = True


Days = tuple[date, date]


def read_ahead(text: str, today: date) -> date:
    """Read one day of something that is to come.

    Raises:
        DayUnread: It cannot be read.
    """
    try:
        return read_day(text, today, ahead=True)
    except NotADay:
        raise DayUnread from None


def read_days(text: str, today: date) -> Days:
    """Read "30/9", "29/9 đến 5/10", "29 - 30/9": the first and the last day.

    Raises:
        DaysUnread: They cannot be read.
        EndsBeforeItBegins: They are the wrong way round.
    """
    try:
        first, last = read_span(text, today, ahead=True)
    except NotADay:
        raise DaysUnread from None
    if last < first:
        raise EndsBeforeItBegins
    return first, last


class DaysAhead(Question[Days]):
    """From which day to which; often one day alone."""

    def __init__(self, prompt: Text) -> None:
        self.prompt = prompt

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> Days:
        """The first and the last day.

        Raises:
            DaysUnread: They cannot be read.
            EndsBeforeItBegins: They are the wrong way round.
        """
        del at
        return read_days(typed(said), scene.today)

    def keep(self, value: Days) -> Json:
        """As ISO dates."""
        return [day.isoformat() for day in value]

    def revive(self, kept: Json, scene: Scene) -> Days:
        """The days that were said."""
        del scene
        first, last = kept if isinstance(kept, list) else [kept, kept]
        return date.fromisoformat(str(first)), date.fromisoformat(str(last))


class DueDay(OneDay):
    """The last day on which something is in time: "before 10/10" is 9/10."""

    def __init__(self, prompt: Text) -> None:
        self.prompt = prompt

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> date:
        """The last day.

        Raises:
            DueDayUnread: It cannot be read.
        """
        del at
        try:
            return read_last_day(typed(said), scene.today)
        except NotADay:
            raise DueDayUnread from None
