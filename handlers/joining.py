"""Coming in: by an invite, with consent, called as one wishes."""

from dialogue.questions import At, Name, Offer, OneOf, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.accounts import CONSENT_VERSION, Address
from domain.clock import local_day
from domain.texts import Json, Text
from handlers.home import stranger
from locales import messages
from locales.names import read_person
from locales.roles import title
from services import home, invites
from storage import accounts

_AGREE, _READ, _REFUSE = "agree", "read", "refuse"


@conversation("start", fills=("code",), before_consent=True)
def come_in(talk: Talk) -> Reply:
    """Someone comes in: by an invite, with their consent, called as they wish."""
    account = talk.account
    if talk.has_hint("code"):
        return _by_code(talk)
    if account.person is None:
        return stranger(talk)
    return talk.done(then="menu") if account.consented else _let_in(talk, "")


@conversation("mamoi", before_consent=True, hidden=True)
def come_in_by_code(talk: Talk) -> Reply:
    """Someone has an invite and types its code."""
    return _by_code(talk)


def _by_code(talk: Talk) -> Reply:
    return _let_in(talk, talk.ask("code", InviteCode()))


def _let_in(talk: Talk, code: str) -> Reply:
    """Consent, form of address, name where it is not known yet; then the role of the invite."""
    scene, account = talk.scene, talk.account
    agreed = account.consented or talk.ask("consent", Consent(home.place(scene.db))) == _AGREE
    if not agreed:
        return talk.done(
            messages.consent_refused(),
            offers=[Offer(f"start {code}".rstrip(), messages.consent_reconsider())],
        )
    offers = [Offer(one, Text(f"address-{one}")) for one in Address]
    address = account.address or talk.ask("call", OneOf(messages.ask_address(), *offers))
    name = account.name or ""
    if code and not name:
        invited = invites.shown(scene.db, code).name
        name = read_person(invited or "").name  # a list may hold there what is no name
        name = name or read_person(talk.ask("name", Name(messages.ask_own_name()))).name
    if not account.consented:
        accounts.record_consent(talk.db, account.id, CONSENT_VERSION, scene.now)
    accounts.set_fields(talk.db, account.id, address=Address(address))
    if not code:
        return talk.done(then="menu", changed=True)
    # An invite ends on a day of the calendar, however long ago its code was asked for.
    today = local_day(scene.now)
    invite = invites.accept(talk.db, code, account, name, today=today, now=scene.now)
    welcome = messages.welcome_in(
        name=name, role=title(invite.role, invite.unit.kind), unit=invite.unit.called
    )
    return talk.done(welcome, then="menu", changed=True)


class InviteCode(Question[str]):
    """An invite's code, typed or carried by a link."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the code."""
        del at, scene
        return Prompt((messages.ask_invite_code(),))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The code of an invite that still lets someone in.

        Raises:
            Refusal: It does not, or there is none; wrong codes are counted.
        """
        del at
        found = invites.look_up(
            scene.db, typed(said), scene.account, today=local_day(scene.now), now=scene.now
        )
        return found.code

    def revive(self, kept: Json, scene: Scene) -> str:
        """As it was kept; whether it still lets someone in is looked at when it is used."""
        del scene
        return str(kept)


class Consent(OneOf):
    """What is kept of people, in a few lines, the whole text behind a button."""

    goes_back = False

    def __init__(self, place: str) -> None:
        super().__init__(
            messages.consent_asked(place=place),
            Offer(_AGREE, messages.consent_agree()),
            Offer(_READ, messages.consent_read()),
            Offer(_REFUSE, messages.consent_refuse()),
        )
        self._place = place

    def show(self, at: At, scene: Scene) -> Prompt:
        """The short text, or the whole one."""
        if at.step != _READ:
            return super().show(at, scene)
        choices = tuple(one for one in self.offers if one.id != _READ)
        return Prompt((messages.consent_full(place=self._place),), choices)

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """Yes, no, or first the whole text; silence is no consent."""
        return At(_READ) if said == Chose(_READ) else super().read(said, at, scene)
