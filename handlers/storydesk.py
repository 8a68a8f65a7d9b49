"""Good examples on the officers' desk: read, chosen or left out, passed on."""

import re
from collections.abc import Sequence

from dialogue.questions import MOST_CHOICES, At, Offer, Prompt, Question, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import TASK, Reply, Talk
from dialogue.unasked import tell
from domain.folding import folded_words
from domain.ids import number_in
from domain.permissions import Action
from domain.stories import LONGEST_NOTE, PICKED, NotInStory, State, Story, StoryDecided
from domain.texts import Json, Lines, Verbatim, Wording
from handlers.enquiries import quoted
from handlers.stories import state_of, story_id
from locales import messages
from locales.phrases import is_yes
from locales.unnamed import Unnamed, initials, unnamed
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
    after = number_in(talk.given("after"), most=_FARTHEST) or 0
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
    """A chosen story as a message to pass on.

    Who did not agree is not named, nor shown; an officer reads it before it counts as shared.
    """
    one = stories.find(talk.scene.db, story_id(talk.given("story")), by=talk.actor)
    if one.state not in PICKED:
        raise StoryDecided
    back = [Offer("guongchon", messages.stories_back()), Offer("menu", messages.all_done())]
    if one.is_named:
        stories.share(talk.db, one.id, by=talk.actor)
        files = stories.files(talk.db, one)
        return talk.done(
            messages.story_public(about=one.about),
            Verbatim(one.words),
            attachments=files,
            offers=back,
            forwardable=True,
        )
    hidden = talk.ask(TASK, Reading(one))
    if hidden is None:
        return talk.done(then=f"xemguong {one.id}")
    stories.share(talk.db, one.id, by=talk.actor)
    about, words = _told_of_nobody(one, hidden)
    return talk.done(
        messages.story_public(about=about.text),
        Verbatim(words.text),
        offers=back,
        forwardable=True,
    )


def _told_of_nobody(one: Story, more: Sequence[str]) -> tuple[Unnamed, Unnamed]:
    """Whom a story is about and what it tells, without anybody's name."""
    return unnamed(initials(one.about), "", more), unnamed(one.words, one.about, more)


class Reading(Question[tuple[str, ...] | None]):
    """A story as it would be passed on: read once more, and words hidden that were left in it."""

    def __init__(self, story: Story) -> None:
        self.story = story

    def show(self, at: At, scene: Scene) -> Prompt:
        """The story, the words that may be names, and that it was read."""
        del scene
        about, words = _told_of_nobody(self.story, _more(at))
        doubtful = self._doubtful(at)
        texts: list[Wording] = [
            messages.story_reread(),
            messages.story_public(about=about.text),
            Verbatim(words.text),
        ]
        read = Offer(_READ, messages.story_read())
        later = Offer(_LATER, messages.confirm_later())
        if not doubtful:
            return Prompt(tuple(texts), (read, later))
        texts.append(messages.story_doubtful(words=", ".join(doubtful)))
        hide = Offer(_HIDE, messages.story_hide(count=len(doubtful)))
        return Prompt(tuple(texts), (hide, read, later))

    def _doubtful(self, at: At) -> tuple[str, ...]:
        about, words = _told_of_nobody(self.story, _more(at))
        return tuple(dict.fromkeys((*about.doubtful, *words.doubtful)))

    def read(self, said: Answer, at: At, scene: Scene) -> tuple[str, ...] | At | None:
        """The words hidden besides, once it was read; None where it is not to be passed on now.

        Raises:
            NotInStory: Words were typed that do not stand in it.
        """
        del scene
        more = _more(at)
        match said:
            case Chose(id=choice) if choice == _HIDE:
                return At("more", {"more": [*more, *self._doubtful(at)]})
            case Chose(id=choice) if choice == _READ:
                return more
            case Chose(id=choice) if choice == _LATER:
                return None
        text = typed(said)
        if is_yes(text):
            return more
        told = [one.strip() for one in re.split(r"[,;\n]", text) if one.strip()]
        within = set(folded_words(f"{self.story.about} {self.story.words}"))
        if not told or not all(set(folded_words(one)) <= within for one in told):
            raise NotInStory
        return At("more", {"more": [*more, *told]})

    def keep(self, value: tuple[str, ...] | None) -> Json:
        """The words that are hidden besides."""
        return None if value is None else list(value)

    def revive(self, kept: Json, scene: Scene) -> tuple[str, ...] | None:
        """The words that were hidden."""
        del scene
        return tuple(str(one) for one in kept) if isinstance(kept, list) else None


_HIDE, _READ, _LATER = "hide", "right", "later"


def _more(at: At) -> tuple[str, ...]:
    more = at.data.get("more")
    return tuple(str(one) for one in more) if isinstance(more, list) else ()


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
