"""Decisions that recognise: number, day and photo; everybody proposed, or page by page."""

from collections.abc import Sequence

from dialogue.files import Files, only
from dialogue.questions import At, Offer, OneOf, PastDay, Prompt, Words
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.permissions import Action
from domain.recognition import NothingProposed
from domain.texts import Lines, Text
from handlers.models import noun, subject_of, title, top_of, year_of
from locales import messages
from services import decisions, recognition, standings, titles
from services.decisions import Paper
from services.titles import Early

LONGEST_NUMBER = 60
#: Those put forward too early, told by name.
_MOST_EARLY = 3


class SignedOn(PastDay):
    """The day a paper was signed."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the day; today is a tap."""
        return Prompt((messages.ask_signed(),), super().show(at, scene).offers)


@conversation("quyetdinh", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def decide(talk: Talk) -> Reply:
    """A decision recognises those proposed: its number, day, photo; all, or page by page."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    figures = standings.of(talk.scene.db, top, subject, year, by=talk.actor)
    waiting, unmarked = figures.waiting, figures.waiting - figures.waiting_marked
    if not waiting:
        raise NothingProposed
    talk.doing(messages.doing_decision())
    number = talk.ask("number", Words(messages.ask_decision_number(), most=LONGEST_NUMBER))
    day = talk.ask("signed", SignedOn())
    photo = only(talk.ask("scan", Files(messages.ask_decision_photo(), most=1)))
    whom = talk.ask(
        "whom",
        OneOf(
            messages.ask_whom(count=waiting, of=noun(subject)),
            Offer("all", messages.decision_all(count=waiting)),
            Offer("pages", messages.decision_pages()),
        ),
    )
    summary = messages.decision_summary(
        model=title(subject),
        year=str(year),
        number=number,
        day=day,
        whom=_whom(whom, waiting, unmarked),
    )
    early: Sequence[Early] = []
    if subject is not Subject.FAMILY:  # families have no levels
        early = titles.too_early(talk.scene.db, top, subject, year, day, by=talk.actor)
    warned = [
        messages.decision_too_early(name=one.name, day=one.day) for one in early[:_MOST_EARLY]
    ]
    talk.confirm(Lines((summary, *warned)) if warned else summary)
    paper = Paper(number=number, day=day, photo=photo)
    made = decisions.decide(
        talk.db, top, subject, year, paper, by=talk.actor, account=talk.account.id
    )
    if whom == "pages":
        return talk.done(messages.decision_written(number=number), then=f"congnhan {made.id}")
    count = recognition.recognise_all(talk.db, top, made, by=talk.actor)
    return talk.done(
        messages.decision_done(number=number, count=count, of=noun(subject), unmarked=unmarked),
        then=f"xetloai {subject} {year}",
    )


def _whom(whom: str, waiting: int, unmarked: int) -> Text:
    if whom == "pages":
        return messages.whom_pages(unmarked=unmarked)
    return messages.whom_all(count=waiting, unmarked=unmarked)
