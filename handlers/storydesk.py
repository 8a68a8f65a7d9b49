"""Good examples on the officers' desk: read, chosen or left out, passed on."""

from collections.abc import Sequence

from dialogue.questions import MOST_CHOICES, Offer, Words
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.permissions import Action
from domain.stories import LONGEST_NOTE, PICKED, State, Story
from domain.texts import Lines, Verbatim, Wording
from handlers.enquiries import enquiry_id, quoted
from handlers.stories import state_of, story_id
from locales import messages
from locales.unnamed import initials, without_names
from services import stories
from storage import accounts

PAGE = MOST_CHOICES - 2
_FARTHEST = 10_000
_EXPORT, _THANKS = "story-sheet", "thanks"


@conversation("duyetguong", may=Action.ANSWER, takes=("after",), hidden=True)
def see_unread(talk: Talk) -> Reply:
    """What was sent in and waits to be read."""
    return _page(talk, "duyetguong", chosen=False)


@conversation("guongchon", may=Action.ANSWER, takes=("after",), hidden=True)
def see_chosen(talk: Talk) -> Reply:
    """What was chosen."""
    return _page(talk, "guongchon", chosen=True)


def _page(talk: Talk, name: str, *, chosen: bool) -> Reply:
    given = enquiry_id(talk.given("after"))
    after = int(given) if given is not None and given < _FARTHEST else 0
    found = stories.listed(talk.scene.db, chosen=chosen, by=talk.actor, after=after, most=PAGE + 1)
    desk = Offer("guongsang", messages.stories_desk())
    if not found:
        return talk.done(messages.stories_unread_none(), offers=[desk])
    more = [Offer(f"{name} {after + PAGE}", messages.pick_more())] if len(found) > PAGE else []
    return talk.done(
        _lines(found[:PAGE], after), offers=[*_opened(found[:PAGE], after), *more, desk]
    )


def _lines(found: Sequence[Story], after: int) -> Wording:
    return Lines(
        tuple(
            messages.story_line(number=number, about=quoted(one.about), writer=_writer(one))
            for number, one in enumerate(found, start=after + 1)
        )
    )


def _opened(found: Sequence[Story], after: int) -> list[Offer]:
    return [
        Offer(f"xemguong {one.id}", messages.story_open(number=number))
        for number, one in enumerate(found, start=after + 1)
    ]


def _writer(one: Story) -> Wording:
    return Verbatim(one.writer) if one.writer else messages.enquiry_someone()


@conversation("xemguong", may=Action.ANSWER, takes=("story",), hidden=True)
def see_story(talk: Talk) -> Reply:
    """One story with its photo, and what can be done about it."""
    one = stories.find(talk.scene.db, story_id(talk.given("story")), by=talk.actor)
    files = stories.files(talk.scene.db, one)
    named = messages.story_is_named() if one.is_named else messages.story_is_unnamed()
    title = messages.story_title(about=one.about, state=state_of(one))
    lines: list[Wording] = [title, messages.story_writer(writer=_writer(one)), named]
    work = stories.contest_of(talk.scene.db, one)
    if work is not None:
        lines.append(messages.story_for(label=Verbatim(work.label_vi)))
    return talk.done(
        Lines(tuple(lines)),
        Verbatim(one.words),
        attachments=files,
        offers=[*_ways(one), Offer("guongsang", messages.stories_desk())],
    )


def _ways(one: Story) -> list[Offer]:
    ways = []
    if one.state is State.SENT:
        ways.append(Offer(f"chonguong {one.id}", messages.story_choose()))
        ways.append(Offer(f"khongchon {one.id}", messages.story_decline()))
    if one.state in PICKED:
        ways.append(Offer(f"chepguong {one.id}", messages.tally_copy()))
    if one.is_named:
        ways.append(Offer(f"giauten {one.id}", messages.story_unname()))
    return ways


@conversation("chonguong", may=Action.ANSWER, takes=("story",), hidden=True)
def choose(talk: Talk) -> Reply:
    """A story is chosen; its writer hears of it."""
    one = stories.choose(talk.db, story_id(talk.given("story")), by=talk.actor)
    _tell_writer(talk, one, messages.story_chosen_told(about=quoted(one.about)))
    return talk.done(
        messages.story_chosen(),
        offers=[
            Offer(f"chepguong {one.id}", messages.tally_copy()),
            Offer("duyetguong", messages.story_next()),
            Offer("guongsang", messages.stories_desk()),
        ],
    )


@conversation("khongchon", may=Action.ANSWER, takes=("story",), hidden=True)
def decline(talk: Talk) -> Reply:
    """A story is left out, with a kind word to its writer."""
    one = stories.find(talk.scene.db, story_id(talk.given("story")), by=talk.actor)
    thanks = messages.story_declined_told(about=quoted(one.about))
    ready = Offer(_THANKS, messages.story_thanks())
    asked = messages.ask_story_note(writer=_writer(one))
    note = talk.ask("note", Words(asked, most=LONGEST_NOTE, offers=[ready], keeps_lines=True))
    words: Wording = thanks if note == _THANKS else Verbatim(note)
    talk.confirm(
        Lines((messages.story_note_summary(writer=_writer(one)), words)),
        yes=messages.story_note_yes(),
        drop=messages.confirm_later(),
    )
    stories.decline(talk.db, one.id, by=talk.actor)
    _tell_writer(talk, one, words)
    return talk.done(
        messages.story_declined(writer=_writer(one)),
        offers=[
            Offer("duyetguong", messages.story_next()),
            Offer("guongsang", messages.stories_desk()),
        ],
    )


def _tell_writer(talk: Talk, one: Story, words: Wording) -> None:
    chat = accounts.private_chat(talk.db, one.account)
    if chat is not None:
        tell(
            talk.db,
            chat,
            one.account,
            [words],
            [Offer("ketguong", messages.story_another()), Offer("menu", messages.all_done())],
            now=talk.scene.machine_now,
            unique_key=f"story-decided:{one.id}",
        )


@conversation("chepguong", may=Action.ANSWER, takes=("story",), hidden=True)
def pass_on(talk: Talk) -> Reply:
    """A chosen story as a message to pass on; who did not agree is not named, nor shown."""
    one = stories.share(talk.db, story_id(talk.given("story")), by=talk.actor)
    back = [Offer("guongchon", messages.stories_back()), Offer("menu", messages.all_done())]
    if one.is_named:
        files = stories.files(talk.db, one)
        return talk.done(
            messages.story_public(about=one.about),
            Verbatim(one.words),
            attachments=files,
            offers=back,
            forwardable=True,
        )
    return talk.done(
        messages.story_public(about=initials(one.about)),
        Verbatim(without_names(one.words, one.about)),
        offers=[Offer(f"xemguong {one.id}", messages.story_names_hidden()), *back],
        forwardable=True,
    )


@conversation("giauten", may=Action.ANSWER, takes=("story",), hidden=True)
def unname(talk: Talk) -> Reply:
    """Its subject asked to be named no longer."""
    one = story_id(talk.given("story"))
    stories.unname(talk.db, one, by=talk.actor)
    return talk.done(messages.story_unnamed(), then=f"xemguong {one}")


@conversation("taiguong", may=Action.ANSWER, hidden=True)
def export(talk: Talk) -> Reply:
    """The chosen stories with their photos, for the ward's website."""
    (top, *_) = talk.account.powers.tops(Action.ANSWER)
    talk.order(_EXPORT, unit=top.id, person=talk.actor.person)
    return talk.done(
        messages.stories_coming(), offers=[Offer("guongsang", messages.stories_desk())]
    )
