"""Chapters and units made, all their invites at once; one person invited."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from dialogue.picks import UnitPick
from dialogue.questions import At, Name, Offer, OneOf, Prompt, Question, Unfit, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Sent
from dialogue.scene import Scene
from dialogue.talk import ORDER, Reply, Talk
from domain.errors import Gone
from domain.invites import Invite, first_role
from domain.permissions import Action, Role
from domain.texts import Json, Lines, Text, Wording
from domain.units import NewUnit, UnitKind, UnitRef
from locales import messages
from locales.codes import spaced
from locales.render import plain
from locales.roles import title
from locales.unitlist import read_units
from papers import unitsheets, workbook
from papers.unitsheets import FileUnreadable
from services import invites, units
from services.units import Entry

_SHEET, _FORM = "invite-sheet", "units-form"
#: Names listed in one message; beyond them only how many more.
MOST_LISTED = 60


@conversation("donvi", alias="unit", may=Action.MAKE_UNITS)
def keep_units(talk: Talk) -> Reply:
    """The units of a ward: make them, see who has come in, hand out invites."""
    top = _top(talk)
    entries = units.entries(talk.scene.db, top, by=talk.actor)
    if not entries:
        return _make(talk, top)
    inside = sum(one.is_in for one in entries)
    task = talk.ask(
        "task",
        OneOf(
            messages.units_which(unit=top.name, count=len(entries), inside=inside),
            Offer("make", messages.units_make()),
            Offer("who", messages.units_who()),
            Offer("print", messages.units_print()),
            Offer("texts", messages.units_texts()),
            Offer("mend", messages.units_mend()),
        ),
    )
    if task == "mend":
        return talk.done(then="suadonvi")
    tasks = {"make": _make, "who": _who, "print": _print, "texts": _texts}
    return tasks[task](talk, top)


def _top(talk: Talk) -> UnitRef:
    """The ward or district of an officer; nobody makes units for two at once."""
    tops = talk.account.powers.tops(Action.MAKE_UNITS)
    if not tops:
        raise Gone
    return tops[0]


# ---- making ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """The units of a list that are to be made, and the names that stand already."""

    new: Sequence[NewUnit]
    standing: Sequence[str] = ()


class UnitList(Question[Listed]):
    """A range, a pasted list, or a filled-in form."""

    version = 2
    file_kinds: ClassVar[frozenset[str]] = workbook.KINDS

    def __init__(self, top: UnitRef) -> None:
        self.top = top

    def show(self, at: At, scene: Scene) -> Prompt:
        """How units can be listed; the form to take away."""
        del at, scene
        return Prompt((messages.ask_units(),), (Offer(ORDER + _FORM, messages.units_template()),))

    def read(self, said: Answer, at: At, scene: Scene) -> Listed | At:
        """The units listed, all of which can be made; typed ones that stand are left out.

        Raises:
            FileUnreadable: It is of another kind, or no workbook.
            NoUnits: Nothing listed could be one.
            UnitNameTaken: A name stands there already, or twice in the list.
            TooManyUnits: The list is too long.
            FileRowsWrong: Rows of the form cannot be read.
        """
        del at
        standing: list[str] = []
        kind = UnitKind.WARD if self.top.kind is UnitKind.DISTRICT else UnitKind.CHAPTER
        if isinstance(said, Sent):
            if said.path is None:
                raise FileUnreadable
            new = unitsheets.read(scene.files / said.path, kind, scene.reader)
        else:
            listed = read_units(typed(said), kind=kind)
            new, standing = units.without_standing(scene.db, self.top, listed)
        units.ensure_free(scene.db, self.top, new)
        return Listed(new, standing)

    def keep(self, value: Listed) -> Json:
        """Every unit with what is known of it."""
        new: list[Json] = [dataclasses.asdict(one) for one in value.new]
        return {"new": new, "standing": list(value.standing)}

    def revive(self, kept: Json, scene: Scene) -> Listed:
        """The units that were listed."""
        del scene
        match kept:
            case {"new": list(rows), "standing": list(names)}:
                new = [_unit(row) for row in rows if isinstance(row, dict)]
                return Listed(new, [str(name) for name in names])
        raise Unfit


def _unit(row: Mapping[str, Json]) -> NewUnit:
    kind = UnitKind(str(row["kind"]))
    return NewUnit(**{**row, "kind": kind})  # type: ignore[arg-type]  # as `keep` wrote it


def _make(talk: Talk, top: UnitRef) -> Reply:
    talk.doing(messages.doing_units())
    listed = talk.ask("units", UnitList(top))
    new = listed.new
    talk.confirm(_summary(listed), yes=messages.units_yes(count=len(new)))
    made = units.make_units(talk.db, top, new, by=talk.actor)
    only = " ".join(str(one.id) for one in made)
    talk.order(_SHEET, unit=top.id, person=talk.actor.person, only=only)
    return talk.done(
        messages.units_made(count=len(made)),
        offers=[
            Offer("loimoi", messages.units_texts()),
            Offer("chuavao", messages.units_who()),
            Offer("menu", messages.all_done()),
        ],
    )


def _shortened(names: Sequence[str]) -> str:
    """All of a few names; of many the first ones and the last."""
    return ", ".join(names) if len(names) <= 6 else f"{', '.join(names[:3])} … {names[-1]}"


def _summary(listed: Listed) -> Wording:
    new = listed.new
    shown = _shortened([one.name for one in new])
    details: Wording = messages.units_no_figures()
    households = sum(one.households or 0 for one in new)
    population = sum(one.population or 0 for one in new)
    if population:
        details = messages.units_figures(households=households, population=population)
    elif households:
        details = messages.units_figures_households(households=households)
    summary = messages.units_summary(count=len(new), names=shown, details=details)
    lines: list[Wording] = [summary]
    if heads := [one.head for one in new if one.head]:
        lines.append(messages.units_heads(names=_shortened(heads)))
    if listed.standing:
        lines.append(messages.units_standing(names=_shortened(listed.standing)))
    return Lines(tuple(lines)) if len(lines) > 1 else summary


# ---- who has come in, and how to let the others in ---------------------------------------------


@conversation("chuavao", may=Action.INVITE, hidden=True)
def see_who_is_out(talk: Talk) -> Reply:
    """The units nobody has come in for yet."""
    return _who(talk, _top(talk))


@conversation("loimoi", may=Action.INVITE, hidden=True)
def pass_invites_on(talk: Talk) -> Reply:
    """Invites as messages to pass on."""
    return _texts(talk, _top(talk))


@conversation("tomaqr", may=Action.INVITE, hidden=True)
def print_invites(talk: Talk) -> Reply:
    """The sheet of all invites that still let somebody in."""
    return _print(talk, _top(talk))


def _out(talk: Talk, top: UnitRef) -> list[Entry]:
    return [one for one in units.entries(talk.scene.db, top, by=talk.actor) if not one.is_in]


def _who(talk: Talk, top: UnitRef) -> Reply:
    out = _out(talk, top)
    if not out:
        return talk.done(messages.units_all_in(), then="menu")
    names = ", ".join(one.unit.called for one in out[:MOST_LISTED])
    more = " …" if len(out) > MOST_LISTED else ""
    return talk.done(
        messages.units_not_in(out=len(out), names=names + more),
        offers=[
            Offer("tomaqr", messages.units_print()),
            Offer("loimoi", messages.units_texts()),
            Offer("menu", messages.all_done()),
        ],
    )


def _print(talk: Talk, top: UnitRef) -> Reply:
    out = _out(talk, top)
    if not out:
        return talk.done(messages.units_all_in(), then="menu")
    units.open_invites(talk.db, top, out, by=talk.actor)
    talk.order(_SHEET, unit=top.id, person=talk.actor.person)
    return talk.done(messages.units_sheet_coming(), then="menu")


def _texts(talk: Talk, top: UnitRef) -> Reply:
    """One invite as a message to pass on, or all that are out, a message each."""
    out = _out(talk, top)
    if not out:
        return talk.done(messages.units_all_in(), then="menu")
    which = talk.ask(
        "which",
        OneOf(
            messages.ask_which_invites(),
            Offer("all", messages.units_send_all(count=len(out))),
            Offer("one", messages.units_send_one()),
        ),
    )
    if which == "one":
        unit = talk.ask("to", _BelowPick([top], messages.ask_invite_unit()))
        out = [one for one in units.entries(talk.scene.db, top, by=talk.actor) if one.unit == unit]
    fresh = units.open_invites(talk.db, top, out, by=talk.actor)
    texts = [_invitation(talk, top, one) for one in fresh]
    return talk.done(
        messages.units_texts_follow(count=len(texts)),
        offers=[Offer("menu", messages.all_done())],
        more=texts,
    )


class _BelowPick(UnitPick):
    """A unit below these: their own people are in already."""

    def first(self, scene: Scene) -> list[UnitRef]:
        """None: all are found by typing."""
        del scene
        return []

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Without the topmost ones."""
        return [one for one in super().find(text, scene) if one not in self.tops]


def _invitation(talk: Talk, top: UnitRef, invite: Invite) -> Text:
    role = title(invite.role, invite.unit.kind)
    code, unit, day = spaced(invite.code), invite.unit.called, invite.expires_on
    link = talk.scene.abilities.link
    if link is None:
        return messages.invite_text(unit=unit, place=top.called, role=role, code=code, day=day)
    return messages.invite_text_link(
        unit=unit, place=top.called, role=role, code=code, day=day, link=link + invite.code
    )


# ---- one person --------------------------------------------------------------------------------

_INVITABLE = (Role.HEAD, Role.TREASURER, Role.HELPER, Role.LEADER, Role.OFFICER)
_NO_NAME = "none"


@conversation("themnguoi", alias="invite", may=Action.INVITE)
def invite_someone(talk: Talk) -> Reply:
    """One person is invited: to which unit, as what, by what name."""
    top = _top(talk)
    unit = talk.ask("unit", _AnyPick([top]))
    offers = [Offer(role, title(role, unit.kind)) for role in _invitable(unit.kind)]
    role = Role(talk.ask("role", OneOf(messages.ask_invite_role(), *offers)))
    name = talk.ask("invitee", _Invitee())
    known = None if name == _NO_NAME else name
    talk.confirm(
        messages.invite_summary(
            unit=unit.called,
            role=title(role, unit.kind),
            name=known or plain(messages.invite_someone(), talk.scene.reader),
        ),
        yes=messages.invite_yes(),
        drop=messages.confirm_later(),
    )
    asked = invites.Asked(unit=unit, role=role, name=known)
    code = invites.make(talk.db, [asked], by=talk.actor)[0]
    return talk.done(
        _invitation(talk, top, invites.shown(talk.db, code)),
        offers=[
            Offer("themnguoi", messages.next_person()),
            Offer("menu", messages.all_done()),
        ],
        forwardable=True,
    )


class _AnyPick(UnitPick):
    """Any unit or body: those a plan names as partners have people too."""

    with_partners = True


def _invitable(kind: UnitKind) -> list[Role]:
    """What somebody may be invited to be to a unit."""
    if kind is UnitKind.PARTNER:
        return [Role.PARTNER]
    has_officer = first_role(kind) is Role.OFFICER
    return [role for role in _INVITABLE if role is not Role.OFFICER or has_officer]


class _Invitee(Name):
    """A name, or none yet."""

    def __init__(self) -> None:
        super().__init__(messages.ask_invitee())
        self.offers = (Offer(_NO_NAME, messages.invitee_skip()),)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The name; a button is none."""
        return said.id if isinstance(said, Chose) else super().read(said, at, scene)
