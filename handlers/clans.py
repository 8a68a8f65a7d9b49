"""Clans and their families, in whichever chapters they live."""

from dialogue.picks import UnitPick
from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.members import titled
from domain.permissions import Action
from domain.texts import Lines, Wording
from domain.units import UnitKind
from handlers.models import MOST_LINES, FamilyPick, KindPick, given_unit, state_of, top_of, year_of
from locales import messages
from services import recognition


@conversation("nhatrongho", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_clan(talk: Talk) -> Reply:
    """The families of a clan, wherever they live."""
    clan, year = given_unit(talk, Action.SEE_MODELS), year_of(talk)
    families = recognition.clan_families(talk.scene.db, clan, year, by=talk.actor)
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
    return talk.done(Lines(tuple(lines)), offers=[back])


@conversation("themnhaho", may=Action.RECOGNISE, takes=("year",), hidden=True)
def add_to_clan(talk: Talk) -> Reply:
    """A family is put down as one of a clan, whichever chapter it lives in."""
    top, year = top_of(talk, Action.RECOGNISE), year_of(talk)
    clan = talk.ask("clan", KindPick(top, UnitKind.CLAN_BOARD, messages.ask_clan()))
    chapter = talk.ask("chapter", UnitPick([top], messages.ask_clan_chapter()))
    household = talk.ask("household", FamilyPick(chapter, year))
    recognition.link(talk.db, clan, household, chapter, by=talk.actor)
    return talk.done(
        messages.clan_added(name=titled(household.honorific, household.name), clan=clan.called),
        offers=[
            Offer(f"themnhaho {year}", messages.models_next_family()),
            Offer(f"xetloai {Subject.CLAN} {year}", messages.models_back()),
        ],
    )
