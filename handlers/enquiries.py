"""Questions to the officers, as those who ask them see it: ask, look, ask back, take back."""

from collections.abc import Sequence

from dialogue.files import Files, PhotoAsked, file_in, file_out, only, photo_sent
from dialogue.questions import START, At, Offer, OneOf, Prompt, Question, Unfit, Words, in_lines
from dialogue.registry import conversation
from dialogue.said import PHOTO_KINDS, Answer, Sent, Typed
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.accounts import CONSENT_VERSION
from domain.enquiries import LONGEST_QUESTION, Enquiry, EnquiryId, State
from domain.errors import Gone
from domain.ids import number_in
from domain.members import NameTooLong
from domain.messages import Attachment
from domain.permissions import Action
from domain.texts import Json, Lines, Verbatim, Wording
from handlers.joining import Consent
from locales import messages
from locales.phrases import is_asking
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
    words, photo = talk.ask("question", Wondering(prompt))
    if photo is None:
        words, photo = talk.ask("photo", WithPhoto(words))
    shown = messages.question_check(words=words)
    with_photo = messages.question_check_photo(words=words)
    talk.confirm(
        shown if photo is None else with_photo,
        yes=messages.question_yes(),
        drop=messages.question_drop(),
    )
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


Wondered = tuple[str, Attachment | None]
"""A question's words, and the photo they stood below."""


class _Wondered(Question[Wondered]):
    """What is kept of a question: its words, and its photo."""

    file_kinds = PHOTO_KINDS

    def keep(self, value: Wondered) -> Json:
        """The words, and where the photo stands."""
        words, photo = value
        return {"words": words, "photo": None if photo is None else file_out(photo)}

    def revive(self, kept: Json, scene: Scene) -> Wondered:
        """The question that was asked."""
        del scene
        match kept:
            case {"words": str(words), "photo": photo}:
                return words, None if photo is None else file_in(photo)
        raise Unfit


class Wondering(_Wondered):
    """A question in words, or below a photo; "cho hỏi" alone only begins one."""

    def __init__(self, prompt: Wording) -> None:
        self.prompt = prompt
        self._words = Words(prompt, most=LONGEST_QUESTION, keeps_lines=True)

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it; behind a photo without words, for the words."""
        del scene
        return Prompt((messages.ask_about_photo() if at.step == "photo" else self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> Wondered | At:
        """The words, and the photo they belong to.

        Raises:
            NameMissing: There are none.
            NameTooLong: There are too many.
            PhotoAsked: A file came that is no photo.
        """
        sent = at.data.get("photo")
        photo = file_in(sent) if at.step == "photo" else None
        if isinstance(said, Sent):
            photo = photo_sent(said)
            if not said.caption.strip():
                return At("photo", {"photo": file_out(photo)})
            return self._words.read(Typed(said.caption), START, scene), photo
        if isinstance(said, Typed) and is_asking(said.text):
            return at
        return self._words.read(said, START, scene), photo


class WithPhoto(_Wondered):
    """A photo that goes with a question, or none; words typed here are more of the question."""

    def __init__(self, words: str) -> None:
        self.words, self._photo = words, Files(messages.ask_question_photo(), most=1)

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question for a photo; that the words typed meanwhile were added."""
        offers = self._photo.show(START, scene).offers
        asked = messages.question_added() if at.data.get("more") else messages.ask_question_photo()
        return Prompt((asked,), offers)

    def read(self, said: Answer, at: At, scene: Scene) -> Wondered | At:
        """The whole question, and the photo.

        Raises:
            NameTooLong: With these words it would be too long.
            PhotoAsked: A file came that is no photo.
        """
        words = "\n".join([self.words, *_more(at)])
        if isinstance(said, Sent) and said.caption.strip():
            words = _within(f"{words}\n{in_lines(said.caption)}")
        try:
            found = self._photo.read(said, START, scene)
        except PhotoAsked:
            if not isinstance(said, Typed) or not in_lines(said.text):
                raise
        else:
            return found if isinstance(found, At) else (words, only(found))
        _within(f"{words}\n{in_lines(said.text)}")
        return At("more", {"more": [*_more(at), in_lines(said.text)]})


def _more(at: At) -> list[str]:
    more = at.data.get("more")
    return [str(one) for one in more] if isinstance(more, list) else []


def _within(words: str) -> str:
    if len(words) > LONGEST_QUESTION:
        raise NameTooLong(most=LONGEST_QUESTION)
    return words


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
    found = number_in(given)
    return EnquiryId(found) if found is not None else None


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
