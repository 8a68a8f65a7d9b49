"""The first screen, what else there is, help."""

from dialogue.questions import MOST_CHOICES, Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.clock import local_day
from domain.permissions import Action, Powers, Role
from domain.texts import Lines, Text, Wording
from handlers import requests
from handlers.figures import way_to_answer
from handlers.lines import named_in
from locales import messages
from services import home


@conversation("menu", before_consent=True)
def see_home(talk: Talk) -> Reply:
    """What waits for this person, and at most five ways on."""
    account = talk.account
    if account.person is None or not account.powers.holdings:
        return stranger(talk)
    words = talk.typed
    if words and (near := _near(words, account.powers)):
        more = Offer("menu", Text("command-menu"))
        return talk.done(messages.home_perhaps(typed=words[:60]), offers=[*near, more])
    above = [messages.home_not_understood(typed=words[:60])] if words else []
    if account.practising:
        ways = _practice_ways(account.powers)
        return talk.done(*above, messages.home_practising(), offers=ways)
    waiting = home.waiting(talk.scene.db, talk.actor)
    lines, offers = _tasks(waiting)
    offers = offers[: MOST_CHOICES - 1]
    said: Wording = messages.home_nothing()
    if lines:
        said = Lines((messages.home_title(), *lines))
    offers = offers[: MOST_CHOICES - 1]
    ask = _ask(account.powers)
    offers = offers[: MOST_CHOICES - 1 - len(ask)]
    led = {offer.id for offer in offers}
    ways = [Offer(n, _label(n, account.powers)) for n in _ways(account.powers) if n not in led]
    shown = MOST_CHOICES - 1 - len(offers) - len(ask)
    more = Offer(f"vieckhac {shown}", messages.home_more())
    return talk.done(*above, said, offers=[*offers, *ways[:shown], *ask, more])


#: Ways told to somebody whose words name more than one.
_NEAR = 3


def _near(words: str, powers: Powers) -> list[Offer]:
    """The ways that somebody's words, not understood as a whole, may be about."""
    ways = [name for name in named_in(words) if name in _ways(powers)]
    return [Offer(name, _label(name, powers)) for name in ways[:_NEAR]]


def _ask(powers: Powers) -> list[Offer]:
    """The way to ask the ward, on the first screen of everybody who does not answer there."""
    return [] if powers.may(Action.ANSWER) else [Offer(_ASK, _label(_ASK, powers))]


_ASK = "hoidap"


def _tasks(waiting: home.Waiting) -> tuple[list[Wording], list[Offer]]:
    """What waits, in words, and the buttons that lead there, the most pressing first."""
    tasks = waiting.tasks
    mine = Offer("viecphailam", Text("command-viecphailam"))
    told: list[_Told] = [
        (
            waiting.letters,
            messages.home_letters(count=waiting.letters),
            Offer("tinsot", messages.home_do_letters()),
        ),
        (
            waiting.enquiries,
            messages.home_enquiries(count=waiting.enquiries),
            Offer("caucho", messages.home_do_enquiries()),
        ),
        (
            waiting.stories,
            messages.home_stories(count=waiting.stories),
            Offer("duyetguong", messages.home_do_stories()),
        ),
        (
            waiting.decisions,
            messages.home_decisions(count=len(waiting.decisions)),
            Offer(f"tinbao {next(iter(waiting.decisions), 0)}", messages.home_do_decisions()),
        ),
        *_unsaid(waiting),
        *_figures(waiting),
        (
            waiting.reviews,
            messages.home_reviews(count=waiting.reviews),
            Offer("choduyet", messages.home_do_reviews()),
        ),
        (
            waiting.returned,
            messages.home_returned(count=waiting.returned),
            Offer("chamdo", messages.home_do_unfinished()),
        ),
        (
            waiting.unfinished - waiting.returned,
            messages.home_unfinished(count=waiting.unfinished - waiting.returned),
            Offer("chamdo", messages.home_do_unfinished()),
        ),
        (
            waiting.proposed,
            messages.home_proposed(count=waiting.proposed),
            Offer("danhgia", messages.home_do_proposed()),
        ),
        (waiting.out, messages.home_not_in(out=waiting.out, all=waiting.units), None),
        (tasks.late, messages.home_duties_late(late=tasks.late), mine),
        (tasks.soon, messages.home_duties_soon(soon=tasks.soon), mine),
        (
            tasks.late_units,
            messages.home_late_units(count=tasks.late_units),
            Offer("ainop", messages.tasks_of_others()),
        ),
        (
            waiting.stubs,
            messages.home_stubs(count=waiting.stubs),
            Offer("bosung", messages.home_do_stubs(count=waiting.stubs)),
        ),
        (waiting.quiet_week, messages.home_quiet_week(), None),
    ]
    standing = [(line, offer) for count, line, offer in told if count]
    offers = {offer.id: offer for _, offer in standing if offer is not None}
    return [line for line, _ in standing if line is not None], list(offers.values())


_Told = tuple[object, Text | None, Offer | None]
"""What waits, how it is said, and the way there; a second way to the same says nothing more."""


def _unsaid(waiting: home.Waiting) -> list[_Told]:
    """The first message of the calendar that came too late: to be sent, or left."""
    if not waiting.unsaid:
        return []
    first, count = waiting.unsaid[0], len(waiting.unsaid)
    label = first.moment.announcement.label_vi
    at, day = first.due.due_at, local_day(first.due.due_at)
    line = messages.home_unsaid(label=label, at=at, day=day)
    if count > 1:
        line = messages.home_unsaid_more(label=label, at=at, day=day, more=count - 1)
    send = Offer(f"guitinlich {first.due.id}", messages.home_unsaid_send())
    drop = Offer(f"botinlich {first.due.id}", messages.home_unsaid_drop())
    return [(count, line, send), (count, None, drop)]


def _figures(waiting: home.Waiting) -> list[_Told]:
    """Figures that are asked of someone, and those they wait for."""
    told: list[_Told] = []
    if waiting.due:
        request, left = waiting.due
        line = messages.home_figures_due(day=request.last_day, left=left)
        told.append((request, line, Offer(f"dotso {request.id}", messages.home_do_request())))
    if waiting.asked:
        request, unit = waiting.asked
        way = messages.home_do_figures(count=len(request.fields) or 1)
        line = requests.home_line(request, unit)
        told.append((request, line, Offer(way_to_answer(request, unit), way)))
    return told


def stranger(talk: Talk) -> Reply:
    """What someone without a role may do."""
    return talk.done(
        messages.home_stranger(place=home.place(talk.scene.db)),
        offers=[
            Offer("traphieu", Text("command-traphieu")),
            Offer("hoidap", Text("command-hoidap")),
            Offer("mamoi", messages.home_have_code()),
        ],
    )


_FOR_HEADS = (
    "thutien",
    "hoivien",
    "soquy",
    "tonghop",
    "viecphailam",
    "kehoach",
    "tiendo",
    "danhgia",
    "hoidap",
    "hogiadinh",
    "sukien",
    "guongsang",
    "bankhuyenhoc",
    "goidien",
    "giadinhtoi",
    "traphieu",
    "nhom",
    "tapghi",
    "ngonngu",
)
_FOR_OFFICERS = (
    "tonghop",
    "thongbao",
    "donvi",
    "hoivien",
    "thutien",
    "viecphailam",
    "kehoach",
    "tiendo",
    "baocao",
    "danhgia",
    "soquy",
    "sukien",
    "guongsang",
    "bankhuyenhoc",
    "themnguoi",
    "thoivai",
    "hogiadinh",
    "goidien",
    "giadinhtoi",
    "hoidap",
    "traphieu",
    "nhom",
    "tapghi",
    "ngonngu",
)
_NEEDS = {
    "thutien": Action.RECORD_INCOME,
    "hoivien": Action.KEEP_REGISTER,
    "hogiadinh": Action.KEEP_REGISTER,
    "soquy": Action.SEE_BOOK,
    "tonghop": Action.SEE_TALLY,
    "viecphailam": Action.DO_TASK,
    "kehoach": Action.SEE_PLAN,
    "danhgia": Action.SEE_MODELS,
    "giadinhtoi": Action.OWN_FAMILY,
    "baocao": Action.ASK_FIGURES,
    "tiendo": Action.SEE_TARGETS,
    "tapghi": Action.KEEP_REGISTER,
    "donvi": Action.MAKE_UNITS,
    "themnguoi": Action.INVITE,
    "thoivai": Action.INVITE,
    "bankhuyenhoc": Action.KEEP_BOARD,
    "thongbao": Action.ANNOUNCE,
    "nhom": Action.BIND_GROUP,
    "goidien": Action.SEE_REGISTER,
}


def _ways(powers: Powers) -> list[str]:
    """What someone may do, the most used first."""
    order = _FOR_OFFICERS if Role.OFFICER in powers.roles() else _FOR_HEADS
    apart = {offer.id for offer in _ask(powers)}
    may = (name for name in order if name not in _NEEDS or powers.may(_NEEDS[name]))
    return [name for name in may if name not in apart]


def _practice_ways(powers: Powers) -> list[Offer]:
    ways = [name for name in ("thutien", "hoivien", "soquy") if powers.may(_NEEDS[name])]
    return [
        *(Offer(name, _label(name, powers)) for name in ways),
        Offer("tapghi", messages.practice_stop()),
    ]


def _label(name: str, powers: Powers) -> Text:
    if name == "tonghop" and Role.OFFICER not in powers.roles():
        return Text("command-tonghop-head")
    if name == "hoidap" and powers.may(Action.ANSWER):
        return Text("command-hoidap-officer")
    return Text(f"command-{name}")


@conversation("vieckhac", takes=("after", "page"), hidden=True)
def see_more(talk: Talk) -> Reply:
    """The rest of what someone may do, a few at a time."""
    powers, after, page = talk.account.powers, talk.given("after"), talk.given("page")
    first = int(after) if after in _PLACES else MOST_CHOICES - 1
    number = int(page) if page in _PLACES else 1
    ways = [Offer(name, _label(name, powers)) for name in _ways(powers)][first:]
    most = MOST_CHOICES - 1
    offers = [Offer("menu", messages.back())]
    title = messages.more_title()
    if len(ways) > most or number > 1:
        title = messages.more_title_page(page=number, pages=number + _pages_behind(len(ways), most))
    if len(ways) > most:
        most -= 1
        offers.insert(0, Offer(f"vieckhac {first + most} {number + 1}", messages.pick_more()))
    return talk.done(title, offers=[*ways[:most], *offers])


def _pages_behind(left: int, most: int) -> int:
    """How many pages follow one with so many ways left: the last holds one way more."""
    return 0 if left <= most else 1 + _pages_behind(left - (most - 1), most)


#: Where a list of ways on may be taken up again.
_PLACES = frozenset(str(number) for number in range(60))


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
