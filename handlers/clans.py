"""Clans and their families, in whichever chapters they live."""

from collections.abc import Sequence

from dialogue.listing import Item, Listed
from dialogue.picks import UnitPick
from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.members import Household, titled
from domain.permissions import Action
from domain.recognition import Candidate, LinkEnd, Together
from domain.texts import Lines, Text, Wording
from domain.units import UnitRef
from handlers.models import (
    MOST_LINES,
    FamilyPick,
    ModelPick,
    called,
    given_unit,
    state_of,
    top_of,
    year_of,
)
from handlers.recognition import share_lines
from locales import messages
from services import clans, criteria, standings


@conversation("nhatrongho", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_clan(talk: Talk) -> Reply:
    """The families of a clan, wherever they live."""
    clan, year = given_unit(talk, Action.SEE_MODELS), year_of(talk)
    families = clans.families(talk.scene.db, clan, year, by=talk.actor)
    back = Offer(f"danhhieu {clan.id} {year}", messages.models_back())
    if not families:
        return talk.done(messages.clan_empty(), offers=[back])
    lines: list[Wording] = [messages.clan_title(unit=clan.called, count=len(families))]
    lines += [
        messages.clan_line(name=titled(one.honorific, one.name), state=state_of(one))
        for one in families[:MOST_LINES]
    ]
    if len(families) > MOST_LINES:
        lines.append(messages.tally_silent_more(more=len(families) - MOST_LINES))
    ways = []
    if talk.account.powers.may(Action.RECOGNISE, clan):
        ways.append(Offer(f"bonhaho {year} {clan.id}", messages.clan_drop_family()))
    return talk.done(Lines(tuple(lines)), offers=[*ways, back])


@conversation("themnhaho", may=Action.RECOGNISE, takes=("year",), hidden=True)
def add_to_clan(talk: Talk) -> Reply:
    """A family is put down as one of a clan, whichever chapter it lives in."""
    top, year = top_of(talk, Action.RECOGNISE), year_of(talk)
    clan = talk.ask("clan", ModelPick(top, Subject.CLAN, messages.ask_clan()))
    chapter = talk.ask("chapter", UnitPick([top], messages.ask_clan_chapter()))
    household = talk.ask("household", FamilyPick(chapter, year))
    already = clans.clans_of(talk.scene.db, household, chapter, by=talk.actor)
    together = None
    if already and clan.id not in {one.id for one in already}:
        together = _together(talk, clan, household, already)
    clans.link(talk.db, clan, household, chapter, by=talk.actor, together=together)
    return talk.done(
        messages.clan_added(name=titled(household.honorific, household.name), clan=clan.called),
        offers=[
            Offer(f"themnhaho {year}", messages.models_next_family()),
            Offer(f"xetloai {Subject.CLAN} {year}", messages.models_back()),
        ],
    )


def _together(
    talk: Talk, clan: UnitRef, household: Household, already: Sequence[UnitRef]
) -> Together:
    """A family of another clan: it changes over, or is of both by an explicit yes."""
    name = titled(household.honorific, household.name)
    of = ", ".join(one.called for one in already)
    ways = [Offer(one, Text(f"together-{one}")) for one in Together]
    return Together(
        talk.ask(
            "together",
            OneOf(messages.ask_together(name=name, already=of, clan=clan.called), *ways),
        )
    )


@conversation("bonhaho", may=Action.RECOGNISE, takes=("year", "unit"), hidden=True)
def drop_from_clan(talk: Talk) -> Reply:
    """A family is of a clan no longer: put down by mistake, moved away, or left."""
    year, clan = year_of(talk), _clan(talk)
    families = clans.families(talk.scene.db, clan, year, by=talk.actor)
    back = Offer(f"xetloai {Subject.CLAN} {year}", messages.models_back())
    if not families:
        return talk.done(messages.clan_has_none(clan=clan.called), offers=[back])
    items = [Item(str(one.target), _line(one), called(one)) for one in families]
    asked = messages.ask_clan_drop(clan=clan.called)
    chosen = talk.ask("family", Listed(asked, items, (), [Offer(_LATER, messages.confirm_later())]))
    if chosen == _LATER:
        return talk.done(then=f"xetloai {Subject.CLAN} {year}")
    family = next((one for one in families if str(one.target) == chosen), None)
    if family is None:
        raise Gone
    name = titled(family.honorific, family.name)
    reasons = [Offer(one, Text(f"link-end-{one}")) for one in LinkEnd]
    reason = talk.ask("ending", OneOf(messages.ask_link_end(name=name), *reasons))
    talk.confirm(
        messages.link_end_summary(
            name=called(family), clan=clan.called, reason=Text(f"link-end-{reason}")
        ),
        yes=messages.link_end_yes(),
    )
    clans.unlink(talk.db, clan, family, LinkEnd(reason), by=talk.actor)
    (left,) = standings.each_clan(talk.db, clan, year, by=talk.actor)
    said: list[Wording] = [messages.link_ended(name=name, clan=clan.called, left=left.out_of)]
    bound = criteria.bound_of_families(talk.scene.db, clan, year)
    said += share_lines(left, Subject.FAMILY, bound)[1:]
    again = Offer(f"bonhaho {year} {clan.id}", messages.models_next_family())
    return talk.done(Lines(tuple(said)), offers=[again, back])


_LATER = "later"


def _clan(talk: Talk) -> UnitRef:
    """The clan a button named, or one that is picked."""
    if talk.given("unit") is not None:
        return given_unit(talk, Action.RECOGNISE)
    top = top_of(talk, Action.RECOGNISE)
    return talk.ask("clan", ModelPick(top, Subject.CLAN, messages.ask_clan_from()))


def _line(one: Candidate) -> Text:
    return messages.clan_line(name=called(one), state=state_of(one))
