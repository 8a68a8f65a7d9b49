"""Good examples, as those who write them see it: tell one, look at one's own, take it back."""

from dialogue.files import Files, file_in, file_out, photo_sent
from dialogue.questions import (
    At,
    Offer,
    OneOf,
    Prompt,
    Question,
    Unfit,
    Words,
    in_lines,
    typed,
)
from dialogue.registry import conversation
from dialogue.said import PHOTO_KINDS, Answer, Chose, Sent, Typed
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.errors import Gone
from domain.members import NameMissing
from domain.messages import Attachment
from domain.permissions import Action
from domain.stories import (
    LONGEST_ABOUT,
    LONGEST_STORY,
    ConsentBy,
    NewStory,
    State,
    Story,
    StoryId,
    StoryTooLong,
)
from domain.texts import Json, Lines, Text, Verbatim, Wording
from handlers.enquiries import agreed, enquiry_id, keep_consent, quoted
from locales import messages
from locales.phrases import is_done, is_leave, is_yes
from services import stories
from storage import stories as register

#: What somebody wrote, as far as it is listed; work of the plan that is offered.
MOST_LISTED, MOST_CONTESTS = 3, 4
_DONE, _NONE, _LAST = "done", "none", "last"


@conversation("guongsang", alias="story", before_consent=True)
def begin_story(talk: Talk) -> Reply:
    """Somebody has a good example to tell; an officer sees first what was sent in."""
    if talk.account.powers.may(Action.ANSWER) and not talk.account.practising:
        return _desk(talk)
    return _tell(talk)


def _desk(talk: Talk) -> Reply:
    db, by = talk.scene.db, talk.actor
    unread, chosen = stories.count_unread(db, by=by), stories.count_chosen(db, by=by)
    offers = []
    if unread:
        offers.append(Offer("duyetguong", messages.stories_read(count=unread)))
    if chosen:
        offers.append(Offer("guongchon", messages.stories_chosen(count=chosen)))
        offers.append(Offer("taiguong", messages.stories_export()))
    offers += [Offer("ketguong", messages.story_tell()), Offer("menu", messages.all_done())]
    return talk.done(messages.stories_stand(unread=unread, chosen=chosen), offers=offers)


@conversation("ketguong", before_consent=True, hidden=True)
def tell_story(talk: Talk) -> Reply:
    """Somebody tells a good example."""
    return _tell(talk)


def _tell(talk: Talk) -> Reply:
    """About whom, in how many messages one likes, with a photo, and whether they may be named."""
    if not agreed(talk):
        return talk.done(
            messages.consent_refused(), offers=[Offer("guongsang", messages.consent_reconsider())]
        )
    db, account = talk.scene.db, talk.account
    stories.ensure_room(db, account)
    about = talk.ask("about", Words(messages.ask_story_about(), most=LONGEST_ABOUT))
    talk.doing(messages.doing_story(about=quoted(about)))
    words, photos = talk.ask("story", Telling())
    if not photos:
        photos = talk.ask("photo", Files(messages.ask_story_photo(), most=1))
    named = talk.ask("named", OneOf(messages.ask_story_named(), *_consents()))
    contest = _contest(talk)
    talk.confirm(
        _summary(about, words, named, has_photo=bool(photos)),
        yes=messages.story_yes(),
        drop=messages.story_drop(),
    )
    keep_consent(talk)
    new = NewStory(
        about=about,
        words=words,
        contest=contest,
        consented_by=ConsentBy(named) if named != _NONE else None,
    )
    stories.send(talk.db, new, photos, account, talk.scene.now)
    return talk.done(
        messages.story_sent(),
        offers=[
            Offer("ketguong", messages.story_another()),
            Offer("baidagui", messages.stories_own()),
            Offer("menu", messages.all_done()),
        ],
    )


def _consents() -> list[Offer]:
    return [
        Offer(ConsentBy.SUBJECT, messages.story_named_subject()),
        Offer(ConsentBy.PARENT, messages.story_named_parent()),
        Offer(_NONE, messages.story_named_not()),
    ]


def _contest(talk: Talk) -> str | None:
    """The plan's work it is written for, where there is any."""
    works = stories.contests_for(talk.scene.db, talk.account)[:MOST_CONTESTS]
    if not works:
        return None
    lines = [
        messages.story_contest_line(number=number, label=Verbatim(work.label_vi))
        for number, work in enumerate(works, start=1)
    ]
    offers = [
        Offer(work.code, messages.story_contest(number=number))
        for number, work in enumerate(works, start=1)
    ]
    asked = Lines((messages.ask_story_contest(), *lines))
    chosen = talk.ask("contest", OneOf(asked, *offers, Offer(_NONE, messages.story_contest_none())))
    return None if chosen == _NONE else chosen


def _summary(about: str, words: str, named: str, *, has_photo: bool) -> Wording:
    consents = {one.id: one.label for one in _consents()}
    told = messages.story_told_photo if has_photo else messages.story_told
    return Lines(
        (
            messages.story_summary(about=about),
            told(count=len(words)),
            consents[named],
        )
    )


Told = tuple[str, tuple[Attachment, ...]]
"""A story and the photos that came between its words."""


class Telling(Question[Told]):
    """A story, told in as many messages and with as many photos as it takes."""

    version = 2
    file_kinds = PHOTO_KINDS

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it; once something was told, for more, or to take the last message back."""
        del scene
        told, photos = _told(at)
        if not told and not photos:
            return Prompt((messages.ask_story(),))
        last = Offer(_LAST, messages.story_drop_last())
        if not told:
            return Prompt((messages.story_photo_first(),), (last,))
        so_far = messages.story_go_on(count=len(told))
        if photos:
            so_far = messages.story_go_on_photos(count=len(told), photos=len(photos))
        return Prompt((so_far,), (Offer(_DONE, messages.all_done()), last))

    def read(self, said: Answer, at: At, scene: Scene) -> Told | At:
        """All that was told, once its end was.

        Raises:
            NameMissing: Nothing was told.
            StoryTooLong: It would be longer than a story may be.
            PhotoAsked: A file came that is no photo.
        """
        del scene
        told, photos = _told(at)
        pieces = _pieces(at)
        if said == Chose(_LAST) and pieces:
            return At("more" if pieces[1:] else "", {"pieces": [*pieces[:-1]]})
        if told and _ends(said):
            return told, photos
        if isinstance(said, Sent):
            photo = photo_sent(said)
            is_new = photo.path not in {one.path for one in photos}
            new: list[Json] = [file_out(photo)] if is_new else []
            words = in_lines(said.caption)
        else:
            new, words = [], in_lines(typed(said))
            if not words:
                raise NameMissing
        if words:
            if len(told) + bool(told) + len(words) > LONGEST_STORY:
                raise StoryTooLong(left=LONGEST_STORY - len(told))
            new.append(words)
        return At("more", {"pieces": [*pieces, *new]})

    def keep(self, value: Told) -> Json:
        """Its words, and where its photos stand."""
        words, photos = value
        return {"words": words, "photos": [file_out(one) for one in photos]}

    def revive(self, kept: Json, scene: Scene) -> Told:
        """The story that was told."""
        del scene
        match kept:
            case {"words": str(words), "photos": list(photos)}:
                return words, tuple(file_in(one) for one in photos)
        raise Unfit


def _ends(said: Answer) -> bool:
    """Whether somebody says that the story is told."""
    by_words = isinstance(said, Typed) and (
        is_done(said.text) or is_yes(said.text) or is_leave(said.text)
    )
    return said == Chose(_DONE) or by_words


def _pieces(at: At) -> list[Json]:
    """What was sent so far, message by message."""
    pieces = at.data.get("pieces")
    return pieces if isinstance(pieces, list) else []


def _told(at: At) -> Told:
    pieces = _pieces(at)
    words = "\n".join(one for one in pieces if isinstance(one, str))
    return words, tuple(file_in(one) for one in pieces if not isinstance(one, str))


# ---- one's own ---------------------------------------------------------------------------------


@conversation("baidagui", hidden=True)
def see_own(talk: Talk) -> Reply:
    """What somebody wrote, and what became of it."""
    found = register.own(talk.scene.db, talk.account.id, most=MOST_LISTED)
    ways = [Offer("ketguong", messages.story_another()), Offer("menu", messages.all_done())]
    if not found:
        return talk.done(messages.stories_none(), offers=ways)
    lines = [
        messages.story_own(number=number, about=quoted(one.about), state=state_of(one))
        for number, one in enumerate(found, start=1)
    ]
    offers = [
        Offer(f"baicuatoi {one.id}", messages.story_open(number=number))
        for number, one in enumerate(found, start=1)
    ]
    return talk.done(Lines((messages.stories_own_title(), *lines)), offers=[*offers, *ways])


def state_of(one: Story) -> Text:
    """How far a story has come, in words."""
    return {
        State.CHOSEN: messages.story_state_chosen(),
        State.SHARED: messages.story_state_shared(),
        State.DECLINED: messages.story_state_declined(),
    }.get(one.state, messages.story_state_sent())


def story_id(given: str | None) -> StoryId:
    """The id a button carries.

    Raises:
        Gone: It carries none.
    """
    found = enquiry_id(given)
    if found is None:
        raise Gone
    return StoryId(found)


@conversation("baicuatoi", takes=("story",), hidden=True)
def see_own_story(talk: Talk) -> Reply:
    """One's own story: whether its subject is named, and the way to take it back."""
    one = stories.own(talk.scene.db, story_id(talk.given("story")), talk.account)
    ways = [Offer(f"rutbai {one.id}", messages.story_withdraw())]
    if one.is_named:
        ways.insert(0, Offer(f"bonen {one.id}", messages.story_unname()))
    others = Offer("baidagui", messages.stories_own())
    named = messages.story_is_named() if one.is_named else messages.story_is_unnamed()
    title = messages.story_title(about=one.about, state=state_of(one))
    return talk.done(Lines((title, named)), Verbatim(one.words), offers=[*ways, others])


@conversation("bonen", takes=("story",), hidden=True)
def unname(talk: Talk) -> Reply:
    """The subject of one's own story is to be named no longer."""
    one = story_id(talk.given("story"))
    stories.unname_own(talk.db, one, talk.account, talk.scene.now)
    return talk.done(messages.story_unnamed(), then="baidagui")


@conversation("rutbai", takes=("story",), hidden=True)
def withdraw(talk: Talk) -> Reply:
    """Somebody takes their own story back."""
    one = stories.own(talk.scene.db, story_id(talk.given("story")), talk.account)
    asked = messages.story_withdraw_asked(about=quoted(one.about))
    offers = [Offer("yes", messages.story_withdraw()), Offer("no", messages.confirm_later())]
    if talk.ask("task", OneOf(asked, *offers)) == "no":
        return talk.done(then="baidagui")
    stories.withdraw(talk.db, one.id, talk.account, talk.scene.now)
    return talk.done(messages.story_withdrawn(), then="baidagui")
