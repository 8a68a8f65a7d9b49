"""Questions to the officers, as those who ask them see it: ask, look, ask back, take back."""

from collections.abc import Sequence

from dialogue.files import Files, only
from dialogue.questions import Offer, OneOf, Words
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.accounts import CONSENT_VERSION
from domain.enquiries import LONGEST_QUESTION, Enquiry, EnquiryId, State
from domain.errors import Gone
from domain.permissions import Action
from domain.texts import Lines, Verbatim, Wording
from handlers.joining import Consent
from locales import messages
from services import enquiries, home
from services.enquiries import Asked
from storage import accounts
from storage import enquiries as register

#: What somebody asked, as far as it is listed; and letters of a question where it is only named.
MOST_LISTED, QUOTED = 5, 200
_MOST_BUTTONS = 3


@conversation("hoidap", alias="ask", takes=("before",), before_consent=True)
def ask_ward(talk: Talk) -> Reply:
    """Somebody asks the officers, with a photo if they wish; an officer sees what waits."""
    if talk.account.powers.may(Action.ANSWER) and not talk.account.practising:
        return talk.done(then="caucho")
    if not agreed(talk):
        return talk.done(
            messages.consent_refused(), offers=[Offer("hoidap", messages.consent_reconsider())]
        )
    enquiries.ensure_room(talk.scene.db, talk.account)
    before = _before(talk)
    talk.doing(messages.doing_question())
    prompt: Wording = messages.ask_question()
    if before is not None:
        prompt = messages.ask_question_back(question=quoted(before.words))
    words = talk.ask("question", Words(prompt, most=LONGEST_QUESTION, keeps_lines=True))
    photo = only(talk.ask("photo", Files(messages.ask_question_photo(), most=1)))
    asked = Asked(words=words, photo=photo, before=before.id if before is not None else None)
    keep_consent(talk)
    enquiries.ask(talk.db, asked, talk.account, talk.scene.chat, talk.scene.now)
    return talk.done(
        messages.question_sent(),
        offers=[
            Offer("cauhoi", messages.questions_asked()),
            Offer("menu", messages.all_done()),
        ],
    )


def agreed(talk: Talk) -> bool:
    """Whether somebody agrees to be known: asked of those who never were."""
    if talk.account.consented:
        return True
    return talk.ask("consent", Consent(home.place(talk.scene.db))) == "agree"


def keep_consent(talk: Talk) -> None:
    """Keep the consent that was just given."""
    if not talk.account.consented:
        accounts.record_consent(talk.db, talk.account.id, CONSENT_VERSION, talk.scene.now)


def _before(talk: Talk) -> Enquiry | None:
    """The answered question that is asked back about."""
    given = enquiry_id(talk.given("before"))
    return enquiries.own(talk.scene.db, given, talk.account) if given is not None else None


def enquiry_id(given: str | None) -> EnquiryId | None:
    """The id a button carries, if it is one."""
    return EnquiryId(int(given)) if given and given.isdecimal() and len(given) < _DIGITS else None


_DIGITS = 19


def quoted(words: str) -> str:
    """The beginning of words, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…"


@conversation("cauhoi", hidden=True)
def see_own(talk: Talk) -> Reply:
    """What somebody asked, the newest first, and what came of it."""
    found = register.own(talk.scene.db, talk.account.id, most=MOST_LISTED)
    ways = [Offer("hoidap", messages.question_another()), Offer("menu", messages.all_done())]
    if not found:
        return talk.done(messages.questions_none(), offers=ways)
    lines = [_line(number, one) for number, one in enumerate(found, start=1)]
    return talk.done(
        Lines((messages.questions_title(), *lines)), offers=[*_withdrawals(found), *ways]
    )


def _line(number: int, one: Enquiry) -> Wording:
    words: Wording = Verbatim(quoted(one.words)) if one.words else messages.entry_wordless()
    if one.state is State.WAITING:
        return messages.question_waiting(number=number, words=words)
    return messages.question_answered(number=number, words=words)


def _withdrawals(found: Sequence[Enquiry]) -> list[Offer]:
    waiting = [(n, one) for n, one in enumerate(found, start=1) if one.state is State.WAITING]
    return [
        Offer(f"rutcau {one.id}", messages.question_withdraw(number=number))
        for number, one in waiting[:_MOST_BUTTONS]
    ]


@conversation("rutcau", takes=("enquiry",), hidden=True)
def withdraw(talk: Talk) -> Reply:
    """Somebody takes their own question back."""
    given = enquiry_id(talk.given("enquiry"))
    if given is None:
        raise Gone
    one = enquiries.own(talk.scene.db, given, talk.account)
    words: Wording = Verbatim(quoted(one.words)) if one.words else messages.entry_wordless()
    offers = [
        Offer("yes", messages.question_withdraw_yes()),
        Offer("no", messages.confirm_later()),
    ]
    asked = messages.question_withdraw_asked(words=words)
    if talk.ask("task", OneOf(asked, *offers)) == "no":
        return talk.done(then="cauhoi")
    enquiries.withdraw(talk.db, one.id, talk.account, talk.scene.now)
    return talk.done(messages.question_withdrawn(), then="menu")
