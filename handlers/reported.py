"""The figure of a reported target: an officer asks whoever holds it, and they tell it."""

from dialogue.lastday import LastDay
from dialogue.picks import AmongUnits
from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.permissions import Action
from domain.reported import told_by
from domain.texts import Lines, Text, Wording
from handlers.basefigures import AsOf, Say, measured, tell_officers
from handlers.figures import given_request, given_unit, home_offer
from handlers.requests import asked_for_target, warned
from handlers.tally import write_for
from locales import messages
from services import figures, reported
from services.figures import Heads
from services.reported import Here

# ---- asking --------------------------------------------------------------------------------------


@conversation("hoichitieu", may=Action.ASK_FIGURES, takes=("unit", "code"), hidden=True)
def ask_holder(talk: Talk) -> Reply:
    """Whoever holds the figure of a target is asked for it: who that is, until when."""
    top, code = given_unit(talk), talk.given("code") or ""
    asking = reported.asking(talk.scene.db, top, code, by=talk.actor)
    talk.doing(messages.doing_ask_holder())
    holder = talk.ask("holder", AmongUnits(asking.holders, messages.ask_holder()))
    asking.ensure_not_asked(holder)
    until = talk.ask("until", LastDay())
    heads = figures.heads(talk.scene.db, [holder], talk.scene.today)
    words = asked_for_target(top, holder, asking.target.label, until)
    summary: Wording = messages.holder_summary(unit=holder.called, words=words)
    if not heads.reachable:
        summary = messages.holder_summary_call(label=asking.target.label, day=until)
    talk.confirm(warned([summary], heads.to_call), yes=_yes(heads), drop=messages.confirm_later())
    request = reported.ask(talk.db, asking, holder, until, by=talk.actor)
    return talk.done(
        messages.request_made(),
        offers=[
            Offer(f"dotso {request}", messages.request_see()),
            *write_for(heads.to_call, str(request)),
            home_offer(),
        ],
    )


def _yes(heads: Heads) -> Text:
    people = {one.person for one in heads.reachable}
    return messages.nudge_yes(count=len(people)) if people else messages.holder_yes_call()


# ---- telling -------------------------------------------------------------------------------------

_MEND = "sua"


@conversation(
    "guichitieu", may=Action.REPORT_TARGET, takes=("request", "unit", "mend"), hidden=True
)
def tell_figure(talk: Talk) -> Reply:
    """Whoever holds the figure of a target tells it: how much, of which day.

    An officer who asks for it writes down what was said by telephone.
    """
    unit, request = given_unit(talk), given_request(talk.given("request"))
    here = reported.here(talk.scene.db, request, unit, by=talk.actor)
    top = here.request.by
    if here.by_officer:
        return talk.done(then=f"sogoc {top.id} {here.asked.figure}")
    talk.doing(messages.doing_report_target(unit=unit.called))
    label, question, say = measured(here.target)
    if not _is_to_be_told(talk, here, say):
        return talk.done(messages.report_left(), offers=[home_offer()])
    value = talk.ask("value", question)
    as_of = talk.ask("as-of", AsOf())
    lines: list[Wording] = [
        messages.note_summary(unit=top.called, label=label, value=say(value)),
        messages.note_source(source=told_by(unit, talk.account.name), day=as_of),
    ]
    if here.before is not None:
        before = say(here.before.value)
        lines.append(messages.note_before(value=before, day=here.before.as_of))
    talk.confirm(Lines(tuple(lines)), yes=messages.figures_yes())
    noted = reported.tell(talk.db, here, value, name=talk.account.name, as_of=as_of, by=talk.actor)
    heard = messages.report_heard(unit=unit.called, label=label, value=say(value))
    see = Offer(f"chitieu {here.number} 0 {top.id}", messages.report_see_target())
    whom = reported.to_be_told(talk.scene.db, here.request, by=talk.actor)
    tell_officers(talk, whom, noted, [heard, *lines[1:]], [see])
    mend = Offer(f"guichitieu {request} {unit.id} {_MEND}", messages.figures_mend())
    return talk.done(messages.report_told(unit=top.called), offers=[mend, home_offer()])


def _is_to_be_told(talk: Talk, here: Here, say: Say) -> bool:
    """Whether the figure is told: one that was told already is shown, and corrected or left."""
    before = here.before
    if not here.answered or before is None or talk.given("mend") == _MEND:
        return True
    said = messages.report_answered(value=say(before.value), source=before.source, day=before.as_of)
    mend = Offer("mend", messages.report_mend())
    leave = Offer("leave", messages.report_leave())
    return talk.ask("again", OneOf(said, mend, leave)) == "mend"
