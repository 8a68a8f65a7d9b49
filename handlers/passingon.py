"""What an announcement says, for passing on: seen with its earlier words, copied, read aloud."""

from dialogue.questions import At, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.announcement import (
    LONGEST,
    LOUDEST,
    Announcement,
    Hearer,
    TooLongAloud,
    WordsTooLong,
)
from domain.permissions import Action
from domain.texts import Verbatim
from handlers.announcement import HOME, VOICE, announcement_id, back_to
from handlers.wording import words_of
from locales import messages
from locales.aloud import aloud, count_words
from services import announcement, broadcast
from storage import announcement as stored


@conversation("ketin", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def see_words(talk: Talk) -> Reply:
    """What it says, and what it said before it was corrected."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    before = stored.versions(talk.scene.db, found.id)
    earlier = [
        messages.announce_earlier(version=number, words=texts.get("", ""))
        for number, texts in sorted(before.items(), reverse=True)[:2]
    ]
    said, file = Verbatim(words_of(found)), stored.file_of(talk.scene.db, found.id)
    files = [file] if file is not None else []
    return talk.done(said, *earlier, offers=[back_to(found)], attachments=files)


@conversation("chepthongbao", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def copy(talk: Talk) -> Reply:
    """The text to pass on, filled for nobody in particular."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    words = Verbatim(_for_anybody(talk, found))
    return talk.done(words, offers=[back_to(found), HOME], forwardable=True)


def _for_anybody(talk: Talk, found: Announcement) -> str:
    reader = Hearer(unit=found.top)
    return broadcast.words_for(talk.scene.db, found, reader, talk.scene.today, VOICE)


class ReadAloud(Question[str]):
    """A text short enough for a loudspeaker."""

    def __init__(self, count: int) -> None:
        self.count = count

    def show(self, at: At, scene: Scene) -> Prompt:
        """Says how long it is, and asks for a shorter one."""
        del at, scene
        return Prompt((messages.ask_aloud(count=self.count, most=LOUDEST),))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """A text of at most so many words, figures read in words.

        Raises:
            TooLongAloud: It is longer.
            WordsTooLong: Nobody reads that much.
        """
        del at, scene
        words = typed(said).strip()
        if len(words) > LONGEST:
            raise WordsTooLong(count=len(words), most=LONGEST)
        if (count := count_words(aloud(words))) > LOUDEST:
            raise TooLongAloud(count=count, most=LOUDEST)
        return words


@conversation("docloa", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def read_aloud(talk: Talk) -> Reply:
    """A reading for the loudspeaker: at most so many words, figures and days in words."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    words = aloud(_for_anybody(talk, found))
    if (count := count_words(words)) > LOUDEST:
        words = aloud(talk.ask("aloud", ReadAloud(count)))
    return talk.done(Verbatim(words), offers=[back_to(found), HOME], forwardable=True)
