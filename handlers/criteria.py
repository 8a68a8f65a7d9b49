"""Criteria sets: taken as they came, or completed from the association's own paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogue.files import Files, only
from dialogue.questions import Offer, OneOf, Words
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import (
    CriteriaSet,
    Criterion,
    Group,
    Origin,
    Subject,
    Version,
    VersionId,
    VersionState,
)
from domain.errors import Gone, Refusal
from domain.ids import number_in
from domain.permissions import Action
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.models import noun, subject_of, top_of, year_of
from locales import dates, messages
from services import criteria
from services.criteria import Sets

LONGEST_PAPER = 60
#: Shipped sets that are offered to begin from.
_MOST_OFFERED = 3
_ANEW = "anew"


@dataclass(eq=False)
class PointsUnread(Refusal):
    """No points could be read."""

    asks = True


@dataclass(eq=False)
class CriterionUnread(Refusal):
    """What was typed is the number of no criterion of the set."""

    asks = True
    typed: str


def label(one: Criterion, scene: Scene) -> str:
    """A criterion in the reader's language."""
    return one.label_vi if scene.reader.locale == "vi" else one.label_en


def title(one: CriteriaSet, scene: Scene) -> Wording:
    """A set's name: its paper's, or what it is for."""
    name = one.title_vi if scene.reader.locale == "vi" else one.title_en
    return Verbatim(name) if name else Text(f"model-{one.subject}")


def ended(one: CriteriaSet) -> str:
    """Until when a set's paper held: "25/1/2024", or a month."""
    return dates.loose_day(one.effective_to or "")


def group_name(one: Group, scene: Scene) -> str:
    """A part of a set: "3. Điều kiện học tập của gia đình"."""
    return f"{one.id}. {one.label_vi if scene.reader.locale == 'vi' else one.label_en}"


# ---- what there is -----------------------------------------------------------------------------


@conversation("botieuchi", may=Action.KEEP_CRITERIA, takes=("subject", "year"), hidden=True)
def see_sets(talk: Talk) -> Reply:
    """Which set a ward judges by in a year, and what can be done about it."""
    top, subject, year = top_of(talk, Action.KEEP_CRITERIA), subject_of(talk), year_of(talk)
    found = criteria.sets(talk.scene.db, top, subject, year, by=talk.actor)
    lines: list[Wording] = [
        messages.sets_title(model=Text(f"model-{subject}"), year=str(year)),
        _active(talk, found.active),
    ]
    if found.unseen:
        lines.append(messages.sets_unseen())
    if found.active is not None:
        lines += due(found.active.criteria, year)
    if found.draft is not None:
        lines.append(messages.sets_draft(lacking=len(found.draft.criteria.unknown)))
    return talk.done(
        Lines((*lines, *_shipped(talk, found, subject))),
        offers=[
            *_ways(found, subject, year),
            Offer(f"xetloai {subject} {year}", messages.models_back()),
        ],
    )


def _active(talk: Talk, active: Version | None) -> Text:
    if active is None:
        return messages.sets_none()
    name = title(active.criteria, talk.scene)
    if active.origin is Origin.OFFICIAL:
        return messages.sets_official(name=name)
    return messages.sets_own(name=name, paper=active.paper or "—")


def due(one: CriteriaSet, year: int) -> list[Wording]:
    """Of when its figures are, until when papers are sent in and decided on, where it tells."""
    lines: list[Wording] = []
    if one.counts_whole_year:
        lines.append(messages.set_window(year=str(year)))
    if (last := one.last_day("submit_by", year)) is not None:
        lines.append(messages.set_submit(day=last))
    if (last := one.last_day("decide_by", year)) is not None:
        lines.append(messages.set_decide(day=last))
    return lines


def _shipped(talk: Talk, found: Sets, subject: Subject) -> list[Wording]:
    """The sets one may begin from, each with whether its numbers are known and still hold."""
    if found.draft is not None or found.active is not None:
        return []
    lines: list[Wording] = []
    for place, one in enumerate(_offered(found).values(), start=1):
        lines.append(
            messages.sets_shipped(place=place, name=title(one, talk.scene), state=_whole(one))
        )
        if one == found.by_plan:
            lines.append(messages.sets_by_plan(place=place))
        if one.is_past(talk.scene.today):
            lines.append(messages.sets_past(place=place))
        if not one.is_meant_for(subject):
            lines.append(messages.sets_not_meant(place=place, of=noun(subject)))
    return lines


def _whole(one: CriteriaSet) -> Text:
    return messages.set_whole() if one.is_official else messages.set_partial()


def _offered(found: Sets) -> Mapping[str, CriteriaSet]:
    return dict(list(found.shipped.items())[:_MOST_OFFERED])


def _ways(found: Sets, subject: Subject, year: int) -> list[Offer]:
    if found.draft is not None:
        ways = [Offer(f"dienbo {found.draft.id}", messages.set_go_on())]
        if found.draft.criteria.can_be_judged_by:
            ways.append(Offer(f"dungbo {found.draft.id}", messages.set_use()))
        ways.append(Offer(f"mauexcel {found.draft.id}", messages.set_form()))
        ways.append(Offer(f"guibo {found.draft.id}", messages.set_send()))
        return ways
    if found.active is not None:
        ways = [Offer(f"soanbo {subject} {year} {_ANEW}", messages.set_anew())]
        if found.unseen:
            ways.insert(0, Offer(f"anhbo {found.active.id}", messages.set_photo_do()))
        return ways
    ways = [
        Offer(f"soanbo {subject} {year} {place}", messages.set_choose(place=place))
        for place in range(1, len(_offered(found)) + 1)
    ]
    return [*ways, Offer(f"soanbo {subject} {year} 0", messages.set_from_nothing())]


@conversation("soanbo", may=Action.KEEP_CRITERIA, takes=("subject", "year", "set"), hidden=True)
def begin_set(talk: Talk) -> Reply:
    """A version is begun: from a set that came with the program, the last one used, or nothing."""
    top, subject, year = top_of(talk, Action.KEEP_CRITERIA), subject_of(talk), year_of(talk)
    offered = criteria.sets(talk.scene.db, top, subject, year, by=talk.actor)
    names = ["", *_offered(offered)]
    given = talk.given("set")
    place = number_in(given) or 0
    if place >= len(names):
        raise Gone
    version = criteria.draft(talk.db, top, subject, year, names[place], by=talk.actor)
    ready = version.criteria.is_official and version.criteria.can_be_judged_by
    return talk.done(then=f"{'dungbo' if ready and given != _ANEW else 'dienbo'} {version.id}")


# ---- into use ----------------------------------------------------------------------------------


@conversation("dungbo", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def use_set(talk: Talk) -> Reply:
    """A ward judges by this version from now on."""
    top, version = given_version(talk)
    if version.state is not VersionState.DRAFT:
        raise Gone
    paper, photo = version.paper, None
    if version.origin is Origin.OWN:
        doubts = _doubts(version.criteria, talk.scene)
        if doubts and talk.ask("whole", _is_whole(doubts)) == _GO_ON:
            return talk.done(then=f"dienbo {version.id}")
        paper = talk.ask("paper", Words(messages.ask_paper(), most=LONGEST_PAPER))
        photo = only(talk.ask("scan", Files(messages.ask_paper_photo(), most=1)))
    lines: list[Wording] = [
        messages.set_summary(
            name=title(version.criteria, talk.scene),
            year=str(version.year),
            whose=_whose(version, paper),
        )
    ]
    lines += due(version.criteria, version.year)
    if version.origin is Origin.OWN and photo is None:
        lines.append(messages.sets_unseen())
    if version.criteria.is_past(talk.scene.today):
        lines.append(messages.set_past(until=ended(version.criteria)))
    if not version.criteria.is_meant_for(version.subject):
        lines.append(messages.set_not_meant(of=noun(version.subject)))
    talk.confirm(Lines(tuple(lines)), yes=messages.set_use_yes(year=str(version.year)))
    criteria.activate(
        talk.db, top, version.id, paper, photo, by=talk.actor, account=talk.account.id
    )
    return talk.done(
        messages.set_used(year=str(version.year)),
        then=f"botieuchi {version.subject} {version.year}",
    )


_WHOLE, _GO_ON = "whole", "go-on"


def _doubts(one: CriteriaSet, scene: Scene) -> list[Wording]:
    """What the set began without, and which parts of the paper still have no criterion."""
    gaps = one.gaps_vi if scene.reader.locale == "vi" else one.gaps
    lines: list[Wording] = []
    if gaps:
        lines.append(messages.set_gaps(gaps="; ".join(gaps or one.gaps)))
    if one.empty_groups:
        lines.append(empty(one, scene))
    return lines


def empty(one: CriteriaSet, scene: Scene) -> Text:
    """The parts of a set that have no criterion yet."""
    named = "; ".join(group_name(group, scene) for group in one.empty_groups)
    return messages.set_empty(groups=named)


def _is_whole(doubts: list[Wording]) -> OneOf:
    """Asks whether the paper has no more than what was filled in."""
    return OneOf(
        Lines((*doubts, messages.ask_whole())),
        Offer(_WHOLE, messages.set_is_whole()),
        Offer(_GO_ON, messages.set_go_on()),
    )


def _whose(version: Version, paper: str | None) -> Text:
    if version.origin is Origin.OFFICIAL:
        return messages.set_is_official(paper=version.criteria.legal_basis)
    return messages.set_is_own(paper=paper or "—")


@conversation("anhbo", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def send_photo(talk: Talk) -> Reply:
    """A photo of the paper comes after its version was put into use."""
    top, version = given_version(talk)
    photo = only(talk.ask("scan", Files(messages.ask_paper_photo(), most=1)))
    back = f"botieuchi {version.subject} {version.year}"
    if photo is None:
        return talk.done(then=back)
    criteria.send_photo(talk.db, top, version.id, photo, by=talk.actor, account=talk.account.id)
    return talk.done(messages.set_photo_kept(), then=back)


# ---- what the buttons carry --------------------------------------------------------------------


def given_version(talk: Talk) -> tuple[UnitRef, Version]:
    """The version a button names, and the unit whose it is.

    Raises:
        Gone: It names none.
    """
    top, given = top_of(talk, Action.KEEP_CRITERIA), number_in(talk.given("version"))
    if given is None:
        raise Gone
    return top, criteria.find(talk.scene.db, top, VersionId(given), by=talk.actor)
