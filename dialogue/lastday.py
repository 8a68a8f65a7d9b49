"""A question for the last day on which something is waited for."""

from datetime import date, timedelta

from dialogue.days import DayUnread, read_ahead
from dialogue.questions import At, Offer, OneDay, Prompt, typed
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from domain.clock import Week
from domain.figures import NotComing
from locales import messages

#: A request may be answered for so long.
_LONGEST = timedelta(days=92)


class LastDay(OneDay):
    """The last day on which figures are waited for."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """A few days to tap."""
        del at
        today = scene.today
        days = {today + timedelta(days=2), Week.of(today).sunday, today + timedelta(days=7)}
        offers = [
            Offer(day.isoformat(), messages.day_ahead(day=day)) for day in sorted(days - {today})
        ]
        return Prompt((messages.ask_until(),), tuple(offers))

    def read(self, said: Answer, at: At, scene: Scene) -> date:
        """A day from today on.

        Raises:
            NotComing: None could be read, it is over, or far away.
        """
        del at
        if isinstance(said, Chose):
            return date.fromisoformat(said.id)
        try:
            day = read_ahead(typed(said), scene.today)
        except DayUnread:
            raise NotComing from None
        if not scene.today <= day <= scene.today + _LONGEST:
            raise NotComing
        return day
