"""One's own family: it registers and marks itself."""

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.permissions import Action
from domain.recognition import State
from handlers.models import called, state_of, title, year_of
from locales import messages
from services import assessment, ownfamily


@conversation("giadinhtoi", alias="myfamily", may=Action.OWN_FAMILY, takes=("year",))
def see_own(talk: Talk) -> Reply:
    """How far one's own family has come this year; it registers and marks itself."""
    year = year_of(talk)
    own = ownfamily.find(talk.scene.db, year, by=talk.actor)
    said = messages.model_stands(
        name=called(own.family),
        model=title(own.family.subject),
        year=str(year),
        state=state_of(own.family),
    )
    offers = []
    if own.version is not None and own.family.state not in {State.RECOGNISED, State.WITHDRAWN}:
        offers.append(Offer("assess", messages.model_assess()))
    if own.family.state in {None, State.UNREGISTERED}:
        offers.append(Offer("register", messages.own_register()))
    if not offers:
        return talk.done(said, offers=[Offer("menu", messages.all_done())])
    to = talk.ask("own", OneOf(said, *offers, Offer("keep", messages.model_keep())))
    if to == "assess":
        begun = assessment.begin(
            talk.db, own.unit, own.family, year, by=talk.actor, version=own.version
        )
        return talk.done(then=f"chamdiem {begun.id} {begun.first or ''}")
    if to == "register":
        ownfamily.register(talk.db, own, year, by=talk.actor)
        return talk.done(messages.own_registered(year=str(year)), then="giadinhtoi")
    return talk.done(then="menu")
