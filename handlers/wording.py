"""What an announcement says: typed, or below a photo or paper that goes with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.files import PAPERS, FileUnfit, file_in, file_out, sent_file
from dialogue.questions import At, Offer, Prompt, Question, Unfit, typed
from dialogue.said import PHOTO_KINDS, Answer, Chose, Sent, Typed
from dialogue.scene import Scene
from domain.announcement import Announcement
from domain.members import NameMissing
from domain.messages import Attachment
from domain.texts import Json, Text, Wording
from domain.units import UnitRef
from locales import messages
from services import announcement


@dataclass(frozen=True, slots=True)
class Written:
    """A text, and the file it stood below."""

    words: str
    file: Attachment | None = None


class Announced(Question[Written]):
    """The text of an announcement, its lines kept as they were typed.

    With `present` it is reworded: that text is shown, and may stay. Without, a photo or paper may
    bring it as its caption; one that comes without words is kept, and the words are asked for.
    """

    version = 2

    def __init__(self, top: UnitRef, prompt: Text, *, present: str | None = None) -> None:
        self.top, self.prompt, self.present = top, prompt, present
        if present is None:
            self.file_kinds = PHOTO_KINDS | PAPERS  # type: ignore[misc]  # this question's own

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the text; shows the present one where there is one."""
        del scene
        if self.present is not None:
            now = messages.reword_present(words=self.present)
            return Prompt((self.prompt, now), (Offer(_KEEP, messages.reword_keep()),))
        if at.step == _FILE:
            return Prompt((messages.ask_words_for_file(),))
        return Prompt((self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> Written | At:
        """A text whose places can all be filled.

        Raises:
            NameMissing: Nothing was typed.
            PlaceUnknown: It has a place nothing fills.
            WordsTooLong: Nobody reads that much.
            FileUnfit: A file of a kind that cannot be passed on.
        """
        if said == Chose(_KEEP) and self.present is not None:
            return Written(self.present)
        del scene
        file = _file_in(at.data.get(_FILE))
        if isinstance(said, Sent):
            file = sent_file(said, self.file_kinds)
            if file is None:
                raise FileUnfit
            if not said.caption.strip():
                return At(_FILE, {_FILE: file_out(file)})
            said = Typed(said.caption)
        words = "\n".join(" ".join(line.split()) for line in typed(said).strip().splitlines())
        if not words:
            raise NameMissing
        announcement.ensure_words(words)
        return Written(words, file)

    def keep(self, value: Written) -> Json:
        """The text, and where the file stands."""
        return [value.words, None if value.file is None else file_out(value.file)]

    def revive(self, kept: Json, scene: Scene) -> Written:
        """What was written."""
        del scene
        match kept:
            case [str(words), file]:
                return Written(words, _file_in(file))
        raise Unfit


def _file_in(kept: Json) -> Attachment | None:
    return None if kept is None else file_in(kept)


_FILE, _KEEP = "file", "keep"


def words_of(one: Announcement) -> str:
    """What it says, or its first part where it says several things."""
    return one.texts.get("") or next(iter(one.texts.values()), "")


def says(one: Announcement) -> list[Text]:
    """All it says, whole: what is agreed to has been read."""
    return [messages.announce_says(words=words) for words in one.texts.values()]


def comes_with(one: Announcement, file: Attachment | None) -> Sequence[Wording]:
    """What else its readers get: a file, a button."""
    lines: list[Wording] = []
    if file is not None:
        lines.append(messages.announce_with_file(name=file.name))
    if one.asks_yes:
        lines.append(messages.announce_with_button())
    return lines
