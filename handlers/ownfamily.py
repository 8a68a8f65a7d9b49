"""One's own family: it registers and marks itself."""

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.assessment import NoFamilyKnown
from domain.permissions import Action
from domain.recognition import State
from domain.texts import Lines, Text
from domain.titles import Title
from handlers.models import called, state_of, title, validity, year_of
from locales import messages
from services import assessment, ownfamily, titles


@conversation("giadinhtoi", alias="myfamily", may=Action.OWN_FAMILY, takes=("year",))
def see_own(talk: Talk) -> Reply:
    """How far one's own family has come this year; it registers and marks itself."""
    year = year_of(talk)
    try:
        own = ownfamily.find(talk.scene.db, year, by=talk.actor)
    except NoFamilyKnown as unknown:  # of no family, and a citizen all the same
        ways = [Offer(f"congdantoi {year}", messages.citizens_open())]
        return talk.done(unknown.text(), offers=[*ways, Offer("menu", messages.all_done())])
    said = messages.model_stands(
        name=called(own.family),
        model=title(own.family.subject),
        year=str(year),
        state=state_of(own.family),
    )
    title_held = titles.holding(talk.scene.db, own.unit, own.family, year, by=talk.actor)
    if title_held is not None and title_held.year == year:
        return _see_title(talk, said, title_held, year)
    marking = own.family.marking
    at = [Text(f"own-marking-{marking}")] if marking is not None else []
    stands = Lines((said, *at, *validity(title_held, year, talk.scene.reader.locale)))
    offers = []
    if own.version is not None and own.family.state not in {State.RECOGNISED, State.WITHDRAWN}:
        assess = messages.own_marks_open() if marking is not None else messages.model_assess()
        offers.append(Offer("assess", assess))
    if own.family.state in {None, State.UNREGISTERED}:
        offers.append(Offer("register", messages.own_register()))
    offers += [Offer("citizen", messages.citizens_open()), Offer("keep", messages.model_keep())]
    to = talk.ask("own", OneOf(stands, *offers))
    if to == "citizen":
        return talk.done(then=f"congdantoi {year}")
    if to == "assess":
        begun = assessment.begin(
            talk.db, own.unit, own.family, year, by=talk.actor, version=own.version
        )
        return talk.done(then=f"chamdiem {begun.id} {begun.first or ''}")
    if to == "register":
        ownfamily.register(talk.db, own, year, by=talk.actor)
        return talk.done(messages.own_registered(year=str(year)), then="giadinhtoi")
    return talk.done(then="menu")


def _see_title(talk: Talk, said: Text, found: Title, year: int) -> Reply:
    """A family with this year's title: until when, its certificate once it is known who signs."""
    offers = [Offer("menu", messages.all_done())]
    if titles.may_be_printed(talk.scene.db, found):
        offers.insert(0, Offer(f"giaycuatoi {year}", messages.papers_certificate()))
    return talk.done(Lines((said, *validity(found, year, talk.scene.reader.locale))), offers=offers)
