"""What the screens of learning models share: how things are called, what buttons carry."""

from collections.abc import Sequence

from dialogue.picks import UnitPick
from dialogue.questions import MOST_CHOICES
from dialogue.scene import Scene
from dialogue.talk import Talk
from domain.criteria import REACHED, Rank, Subject
from domain.errors import Gone, NotAllowed
from domain.members import titled
from domain.permissions import Action
from domain.recognition import KIND_OF, MODELS, PLACES, Candidate, State
from domain.texts import Text, Verbatim, Wording
from domain.titles import Title
from domain.units import UnitKind, UnitRef
from handlers.households import HouseholdPick
from locales import messages
from services import units

#: Units of which others are told apart: what is done there is done for all below.
OF_WARDS = frozenset({UnitKind.WARD, UnitKind.DISTRICT})
_YEARS, _DIGITS_OF_YEAR = 5, 4
#: Chapters or families told one by one in one message.
MOST_LINES = 60


def noun(subject: Subject) -> Text:
    """What is counted: families, clans, residential groups, units."""
    return Text(f"model-of-{subject}")


def short(subject: Subject) -> Text:
    """A title's name for a button."""
    return Text(f"model-short-{subject}")


def title(subject: Subject) -> Text:
    """A title's name."""
    return Text(f"model-{subject}")


def rank_name(rank: Rank, locale: str) -> Wording:
    """A rank's or level's name, in the reader's language."""
    if rank.code == REACHED:
        return messages.rank_reached()
    return Verbatim(rank.label_vi if locale == "vi" else rank.label_en)


def called(one: Candidate) -> str:
    """How a candidate is told from others: "Bà Nguyễn Thị Hoa, số 12"."""
    name = titled(one.honorific, one.name)
    return f"{name}, {one.address}" if one.address else name


def state_of(one: Candidate) -> Text:
    """How far a candidate has come, in words; a title without marks says so."""
    if one.state is State.RECOGNISED and not one.marked:
        return messages.model_recognised_unmarked()
    return Text(f"model-state-{one.state or State.UNREGISTERED}")


def held_lines(title_line: Text, held: Sequence[Candidate], *, more: int = 0) -> list[Wording]:
    """Those whose marks nobody has passed, each with why; nothing where there are none."""
    if not held:
        return []
    lines: list[Wording] = [title_line]
    lines += [
        messages.held_line(name=called(one), why=Text(f"marking-{one.marking}")) for one in held
    ]
    return [*lines, messages.held_more(more=more)] if more else lines


class FamilyPick(HouseholdPick):
    """A family of one chapter; none is added here."""

    can_add = False

    def __init__(self, unit: UnitRef, year: int) -> None:
        super().__init__(unit, messages.ask_model_family(year=str(year)))


class ModelPick(UnitPick):
    """One of a ward's clans, groups or units, or of a district's communes."""

    def __init__(self, top: UnitRef, subject: Subject, prompt: Text) -> None:
        super().__init__([top], prompt)
        self._kind = KIND_OF[subject]

    def first(self, scene: Scene) -> list[UnitRef]:
        """The first of them."""
        return units.of_kind(scene.db, self.tops[0], self._kind, scene.today)[:MOST_CHOICES]

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Those of that kind by any words of their names."""
        return [one for one in super().find(text, scene) if one.kind is self._kind]

    def load(self, kept: str, scene: Scene) -> UnitRef | None:
        """One of that kind here."""
        unit = super().load(kept, scene)
        return unit if unit is not None and unit.kind is self._kind else None


def home_of(unit: UnitRef, subject: Subject, year: int) -> str:
    """Where one goes on from a unit's model: to all of its kind, or to the unit."""
    if subject in PLACES:
        return f"danhhieuxa {year}"
    if unit.kind in OF_WARDS:
        return f"xetloai {subject} {year}"
    return f"danhhieu {unit.id} {year}"


# ---- validity --------------------------------------------------------------------------------


def validity(found: Title | None, year: int, locale: str) -> list[Wording]:
    """Since when and until when a title holds, its rank, and when it may be bettered."""
    if found is None:
        return []
    lines: list[Wording] = [messages.title_valid(day=found.through)]
    if found.year != year:
        lines = [messages.title_earlier(year=str(found.year), day=found.through)]
    if found.rank is not None and found.rank.code != REACHED:  # that it is reached is said already
        lines.append(messages.title_rank(rank=rank_name(found.rank, locale)))
    if found.bettered_from is not None:
        lines.append(messages.title_bettered(day=found.bettered_from))
    return lines


# ---- what the buttons carry --------------------------------------------------------------------


def top_of(talk: Talk, action: Action) -> UnitRef:
    """The highest unit on which someone may do something."""
    tops = talk.account.powers.tops(action)
    if not tops:
        raise NotAllowed
    return min(tops, key=lambda one: len(one.path))


def given_unit(talk: Talk, action: Action) -> UnitRef:
    """The unit a button named, if it is within reach; the one there is, where none was named."""
    if talk.given("unit") is None:
        return talk.unit
    found = units.by_id(talk.scene.db, talk.given("unit"))
    if found is None:
        raise Gone
    talk.actor.ensure_may(action, found)
    return found


def year_of(talk: Talk) -> int:
    """The year a button named, or this one."""
    this, given = talk.scene.today.year, talk.given("year") or ""
    if not (given.isascii() and given.isdigit() and len(given) == _DIGITS_OF_YEAR):
        return this
    return int(given) if this - _YEARS <= int(given) <= this + 1 else this


def subject_of(talk: Talk) -> Subject:
    """The kind of model a button named."""
    given = talk.given("subject") or ""
    if given not in {*MODELS, *PLACES}:
        raise Gone
    return Subject(given)
