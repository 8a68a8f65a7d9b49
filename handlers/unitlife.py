"""A unit gets another name, or is no more: by an officer, with the reason."""

from dialogue.picks import UnitPick
from dialogue.questions import At, Offer, OneOf, Words
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import TASK, Reply, Talk
from domain.errors import Gone
from domain.permissions import Action
from domain.texts import Lines
from domain.units import Ending, Renaming, UnitRef
from locales import messages
from services import unitlife

#: Letters of the longest name of a unit.
_LONGEST_NAME = 100


class _Below(UnitPick):
    """A unit below the officer's own."""

    def first(self, scene: Scene) -> list[UnitRef]:
        """None: all are found by typing."""
        del scene
        return []

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Without the topmost ones."""
        return [one for one in super().find(text, scene) if one not in self.tops]


class NewName(Words):
    """A name that no other unit beside it has."""

    def __init__(self, unit: UnitRef) -> None:
        super().__init__(messages.ask_unit_name(unit=unit.called), most=_LONGEST_NAME)
        self.unit = unit

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The name.

        Raises:
            NameMissing: There is none.
            NameStandsThere: Another unit has it.
        """
        name = super().read(said, at, scene)
        unitlife.ensure_free_name(scene.db, self.unit, name)
        return name


@conversation("suadonvi", may=Action.MAKE_UNITS, hidden=True)
def mend_unit(talk: Talk) -> Reply:
    """One unit: another name, or its end."""
    tops = talk.account.powers.tops(Action.MAKE_UNITS)
    if not tops:
        raise Gone
    unit = talk.ask("unit", _Below(tops, messages.ask_mend_unit()))
    talk.doing(messages.doing_mend_unit(unit=unit.called))
    task = talk.ask(
        TASK,
        OneOf(
            messages.mend_unit_what(unit=unit.called),
            Offer("rename", messages.mend_unit_rename()),
            Offer("end", messages.mend_unit_end()),
        ),
    )
    return _rename(talk, unit) if task == "rename" else _end(talk, unit)


def _rename(talk: Talk, unit: UnitRef) -> Reply:
    name = talk.ask("unit-name", NewName(unit))
    reasons = {
        Renaming.DECISION: messages.rename_decision(),
        Renaming.SLIP: messages.rename_slip(),
    }
    asked = OneOf(messages.ask_rename_why(), *(Offer(k, label) for k, label in reasons.items()))
    why = Renaming(talk.ask("unit-why", asked))
    talk.confirm(
        Lines((messages.rename_check(old=unit.name, new=name), reasons[why])),
        yes=messages.rename_yes(),
        drop=messages.confirm_later(),
    )
    unitlife.rename(talk.db, unit, name, why, by=talk.actor)
    return talk.done(messages.unit_renamed(old=unit.name, new=name), offers=_onward())


def _end(talk: Talk, unit: UnitRef) -> Reply:
    unitlife.ensure_can_end(talk.scene.db, unit, by=talk.actor)
    reasons = {
        Ending.MERGED: messages.unit_end_merged(),
        Ending.DISSOLVED: messages.unit_end_dissolved(),
        Ending.MISTAKE: messages.unit_end_mistake(),
    }
    asked = OneOf(
        messages.ask_end_why(unit=unit.called), *(Offer(k, label) for k, label in reasons.items())
    )
    why = Ending(talk.ask("unit-why", asked))
    talk.confirm(
        Lines((messages.unit_end_check(unit=unit.called), reasons[why])),
        yes=messages.unit_end_yes(),
        drop=messages.confirm_later(),
    )
    unitlife.end(talk.db, unit, why, by=talk.actor)
    return talk.done(messages.unit_is_ended(unit=unit.called), offers=_onward())


def _onward() -> list[Offer]:
    return [Offer("donvi", messages.units_back()), Offer("menu", messages.all_done())]
