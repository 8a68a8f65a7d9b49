"""The first screen, what else there is, help."""

from dialogue.questions import MOST_CHOICES, Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.permissions import Action, Powers, Role
from domain.texts import Lines, Text, Wording
from locales import messages
from services import home


@conversation("menu", before_consent=True)
def see_home(talk: Talk) -> Reply:
    """What waits for this person, and at most five ways on."""
    account = talk.account
    if account.person is None or not account.powers.holdings:
        return stranger(talk)
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
    if waiting.out:
        lines.append(messages.home_not_in(out=waiting.out, all=waiting.units))
    if waiting.reviews:
        lines.append(messages.home_reviews(count=waiting.reviews))
        offers.append(Offer("choduyet", messages.home_do_reviews()))
    if waiting.proposed:
        lines.append(messages.home_proposed(count=waiting.proposed))
        offers.append(Offer("danhgia", messages.home_do_proposed()))
    if waiting.stubs:
        lines.append(messages.home_stubs(count=waiting.stubs))
        offers.append(Offer("bosung", messages.home_do_stubs(count=waiting.stubs)))
    if waiting.quiet_week:
        lines.append(messages.home_quiet_week())
    return lines, offers


def stranger(talk: Talk) -> Reply:
    """What someone without a role may do."""
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
    "danhgia",
    "giadinhtoi",
    "traphieu",
    "tapghi",
    "ngonngu",
)
_FOR_OFFICERS = (
    "tonghop",
    "donvi",
    "hoivien",
    "thutien",
    "soquy",
    "themnguoi",
    "thoivai",
    "hogiadinh",
    "danhgia",
    "giadinhtoi",
    "traphieu",
    "tapghi",
    "ngonngu",
)
_NEEDS = {
    "thutien": Action.RECORD_INCOME,
    "hoivien": Action.KEEP_REGISTER,
    "hogiadinh": Action.KEEP_REGISTER,
    "soquy": Action.SEE_BOOK,
    "tonghop": Action.SEE_TALLY,
    "danhgia": Action.SEE_MODELS,
    "giadinhtoi": Action.OWN_FAMILY,
    "tapghi": Action.KEEP_REGISTER,
    "donvi": Action.MAKE_UNITS,
    "themnguoi": Action.INVITE,
    "thoivai": Action.INVITE,
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
