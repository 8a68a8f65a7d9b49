"""Coming in, the first screen, help, settings, practice."""

from dialogue.questions import MOST_CHOICES, At, Name, Offer, OneOf, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.accounts import CONSENT_VERSION, Address
from domain.clock import local_day
from domain.permissions import Action, Powers, Role
from domain.texts import Json, Lines, Text, Wording
from locales import messages
from locales.names import read_person
from locales.render import plain
from locales.roles import title
from services import home, invites, practice
from storage import accounts

_AGREE, _READ, _REFUSE = "agree", "read", "refuse"


# ---- coming in ---------------------------------------------------------------------------------


@conversation("start", fills=("code",), before_consent=True)
def come_in(talk: Talk) -> Reply:
    """Someone comes in: by an invite, with their consent, called as they wish."""
    account = talk.account
    if talk.has_hint("code"):
        return _by_code(talk)
    if account.person is None:
        return _stranger(talk)
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
        name = read_person(invited or talk.ask("name", Name(messages.ask_own_name()))).name
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


# ---- the first screen --------------------------------------------------------------------------


@conversation("menu", before_consent=True)
def see_home(talk: Talk) -> Reply:
    """What waits for this person, and at most five ways on."""
    account = talk.account
    if account.person is None or not account.powers.holdings:
        return _stranger(talk)
    above = [messages.home_not_understood(typed=words[:60])] if (words := talk.typed) else []
    if account.practising:
        ways = _practice_ways(account.powers)
        return talk.done(*above, messages.home_practising(), offers=ways)
    waiting = home.waiting(talk.scene.db, talk.actor)
    lines, offers = _tasks(waiting)
    said: Wording = messages.home_nothing()
    if lines:
        said = Lines((messages.home_title(), *lines))
    ways = [Offer(name, _label(name, account.powers)) for name in _ways(account.powers)]
    shown = MOST_CHOICES - 1 - len(offers)
    more = Offer(f"vieckhac {shown}", messages.home_more())
    return talk.done(*above, said, offers=[*offers, *ways[:shown], more])


def _tasks(waiting: home.Waiting) -> tuple[list[Wording], list[Offer]]:
    """What waits, in words, and the buttons that lead there."""
    lines: list[Wording] = []
    offers: list[Offer] = []
    if waiting.letters:
        lines.append(messages.home_letters(count=waiting.letters))
        offers.append(Offer("tinsot", messages.home_do_letters()))
    if waiting.decisions:
        first = waiting.decisions[0]
        lines.append(messages.home_decisions(count=len(waiting.decisions)))
        offers.append(Offer(f"tinbao {first}", messages.home_do_decisions()))
    if waiting.out:
        lines.append(messages.home_not_in(out=waiting.out, all=waiting.units))
    if waiting.stubs:
        lines.append(messages.home_stubs(count=waiting.stubs))
        offers.append(Offer("bosung", messages.home_do_stubs(count=waiting.stubs)))
    if waiting.quiet_week:
        lines.append(messages.home_quiet_week())
    return lines, offers


def _stranger(talk: Talk) -> Reply:
    return talk.done(
        messages.home_stranger(place=home.place(talk.scene.db)),
        offers=[
            Offer("traphieu", Text("command-traphieu")),
            Offer("mamoi", messages.home_have_code()),
        ],
    )


_FOR_HEADS = (
    "thutien",
    "hoivien",
    "soquy",
    "tonghop",
    "hogiadinh",
    "traphieu",
    "nhom",
    "goidien",
    "tapghi",
    "ngonngu",
)
_FOR_OFFICERS = (
    "tonghop",
    "donvi",
    "hoivien",
    "thutien",
    "thongbao",
    "soquy",
    "themnguoi",
    "thoivai",
    "hogiadinh",
    "traphieu",
    "nhom",
    "goidien",
    "tapghi",
    "ngonngu",
)
_NEEDS = {
    "thutien": Action.RECORD_INCOME,
    "hoivien": Action.KEEP_REGISTER,
    "hogiadinh": Action.KEEP_REGISTER,
    "soquy": Action.SEE_BOOK,
    "tonghop": Action.SEE_TALLY,
    "tapghi": Action.KEEP_REGISTER,
    "donvi": Action.MAKE_UNITS,
    "themnguoi": Action.INVITE,
    "thoivai": Action.INVITE,
    "thongbao": Action.ANNOUNCE,
    "nhom": Action.BIND_GROUP,
    "goidien": Action.SEE_REGISTER,
}


def _ways(powers: Powers) -> list[str]:
    """What someone may do, the most used first."""
    order = _FOR_OFFICERS if Role.OFFICER in powers.roles() else _FOR_HEADS
    return [name for name in order if name not in _NEEDS or powers.may(_NEEDS[name])]


def _practice_ways(powers: Powers) -> list[Offer]:
    ways = [name for name in ("thutien", "hoivien", "soquy") if powers.may(_NEEDS[name])]
    return [
        *(Offer(name, _label(name, powers)) for name in ways),
        Offer("tapghi", messages.practice_stop()),
    ]


def _label(name: str, powers: Powers) -> Text:
    if name == "tonghop" and Role.OFFICER not in powers.roles():
        return Text("command-tonghop-head")
    return Text(f"command-{name}")


@conversation("vieckhac", takes=("after",), hidden=True)
def see_more(talk: Talk) -> Reply:
    """The rest of what someone may do, a few at a time."""
    powers, after = talk.account.powers, talk.given("after") or ""
    first = int(after) if after in _PLACES else MOST_CHOICES - 1
    ways = [Offer(name, _label(name, powers)) for name in _ways(powers)]
    shown, offers = MOST_CHOICES - 1, [Offer("menu", messages.back())]
    if len(ways) > first + shown:
        shown -= 1
        offers.insert(0, Offer(f"vieckhac {first + shown}", messages.home_more()))
    return talk.done(messages.more_title(), offers=[*ways[first : first + shown], *offers])


#: Where a list of ways on may be taken up again.
_PLACES = frozenset(str(number) for number in range(20))


@conversation("trogiup", alias="help", before_consent=True, aside=True)
def help_out(talk: Talk) -> Reply:
    """How it is used, in a few lines, beside whatever is open."""
    powers = talk.account.powers
    said = messages.help_stranger()
    if Role.OFFICER in powers.roles():
        said = messages.help_officer()
    elif powers.may(Action.RECORD_INCOME):
        said = messages.help_head()
    elif powers.holdings:
        said = messages.help_reader()
    return talk.done(said, offers=[Offer("menu", Text("command-menu"))])


@conversation("huy", alias="cancel", before_consent=True)
def cancel(talk: Talk) -> Reply:
    """Whatever was open is let go."""
    return talk.done(messages.let_go(), then="menu")


# ---- settings ----------------------------------------------------------------------------------


@conversation("ngonngu", alias="language", before_consent=True)
def change_settings(talk: Talk) -> Reply:
    """The language, and how someone is called."""
    what = talk.ask(
        "what",
        OneOf(
            messages.settings_which(),
            Offer("language", messages.settings_language()),
            Offer("address", messages.settings_address()),
        ),
    )
    if what == "language":
        offers = [Offer("vi", messages.language_vi()), Offer("en", messages.language_en())]
        locale = talk.ask("locale", OneOf(messages.ask_language(), *offers))
        accounts.set_fields(talk.db, talk.account.id, locale=locale)
        return talk.done(messages.settings_language_kept(), then="menu", changed=True)
    ways = [Offer(one, Text(f"address-{one}")) for one in Address]
    address = talk.ask("call", OneOf(messages.ask_address(), *ways))
    accounts.set_fields(talk.db, talk.account.id, address=Address(address))
    return talk.done(messages.settings_kept(), then="menu", changed=True)


# ---- practice ----------------------------------------------------------------------------------


@conversation("tapghi", may=Action.KEEP_REGISTER)
def practise(talk: Talk) -> Reply:
    """A chapter of one's own to practise in: nothing entered there counts."""
    if talk.account.practising:
        practice.stop(talk.db, talk.account)
        return talk.done(messages.practice_stopped(), then="menu", changed=True)
    offers = [Offer("yes", messages.practice_start()), Offer("no", messages.confirm_later())]
    if talk.ask("task", OneOf(messages.practice_asked(), *offers)) == "no":
        return talk.done(then="menu")
    name = plain(messages.practice_unit(name=talk.account.name or ""), talk.scene.reader)
    practice.start(talk.db, talk.account, name, today=talk.scene.today, now=talk.scene.now)
    return talk.done(messages.practice_started(), then="menu", changed=True)


# ---- messages that could not be handled --------------------------------------------------------


@conversation("tinsot", may=Action.MEND, hidden=True)
def see_letters(talk: Talk) -> Reply:
    """Messages that could not be handled: when they came, and another try for all."""
    waiting = home.letters(talk.scene.db)
    if not waiting:
        return talk.done(messages.letters_none(), then="menu")
    lines = [
        messages.letters_line(at=one.received_at, day=one.day, error=one.error) for one in waiting
    ]
    talk.confirm(
        Lines((messages.letters_list(count=len(waiting)), *lines)),
        yes=messages.letters_retry(),
        drop=messages.confirm_later(),
    )
    home.retry(talk.db, waiting, by=talk.actor)
    return talk.done(messages.letters_retried(count=len(waiting)), then="menu")
