"""Files people send where one is asked for: photos, papers; one, or several until it is enough."""

from dataclasses import dataclass

from dialogue.questions import At, Offer, Prompt, Question, Unfit
from dialogue.said import PHOTO_KINDS, Answer, Chose, Sent, Typed
from dialogue.scene import Scene
from domain.errors import Refusal
from domain.messages import Attachment
from domain.texts import Json, Text, Wording
from locales import messages
from locales.phrases import is_enough, is_no, is_skip, is_yes

#: Endings of papers that prove something as well as a picture does.
PAPERS = frozenset({"pdf", "doc", "docx", "xls", "xlsx"})
#: Files of one answer: a chat shows no more pictures together.
MOST = 10
_NONE, _ENOUGH = "no-photo", "enough"
#: Letters of the place of a kept file, and of its name; longer ones are none of ours.
_LONGEST_PATH, _LONGEST_NAME = 120, 100


@dataclass(eq=False)
class PhotoAsked(Refusal):
    """Words, or a file of another kind, came where a photo was asked for."""

    asks = True


@dataclass(eq=False)
class PaperAsked(Refusal):
    """Words came where a photo or paper was asked for."""

    asks = True


@dataclass(eq=False)
class FileUnfit(Refusal):
    """A file of a kind that cannot be passed on."""

    asks = True


class Files(Question[tuple[Attachment, ...]]):
    """Photos, one after the other or many at once, until it is enough; there may be none.

    The same one sent twice is one. With `papers` documents will do as well.
    """

    def __init__(
        self,
        prompt: Text,
        *,
        most: int = MOST,
        papers: bool = False,
        none: Wording | None = None,
    ) -> None:
        self.prompt, self.most, self.papers = prompt, most, papers
        self.none = none or messages.photo_none()
        """How it is said that there is none."""
        self.file_kinds = PHOTO_KINDS | PAPERS if papers else PHOTO_KINDS  # type: ignore[misc]  # this question's own

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; or how many have come, and that this is enough."""
        del scene
        files = _files_in(at.data.get("files"))
        if not files:
            return Prompt((self.prompt,), (Offer(_NONE, self.none),))
        count, photos = len(files), all(one.kind == "photo" for one in files)
        more, enough = messages.photos_more, messages.photos_enough
        if not photos:
            more, enough = messages.files_more, messages.files_enough
        return Prompt((more(count=count),), (Offer(_ENOUGH, enough(count=count)),))

    def read(self, said: Answer, at: At, scene: Scene) -> tuple[Attachment, ...] | At:
        """All files, once there are enough of them.

        Raises:
            PhotoAsked: What came is no photo.
            PaperAsked: Words came, where a paper would do too.
            FileUnfit: It is a file of another kind.
        """
        del scene
        files = _files_in(at.data.get("files"))
        if files and _is_enough(said):
            return files
        if not files and _is_none(said):
            return ()
        new = self._sent(said)
        if new.path not in {one.path for one in files}:
            files = (*files, new)
        if len(files) >= self.most:
            return files
        return At("more", {"files": [file_out(one) for one in files]})

    def _sent(self, said: Answer) -> Attachment:
        found = sent_file(said, self.file_kinds) if isinstance(said, Sent) else None
        if found is not None:
            return found
        if not self.papers:
            raise PhotoAsked
        raise FileUnfit if isinstance(said, Sent) else PaperAsked

    def keep(self, value: tuple[Attachment, ...]) -> Json:
        """Where they stand."""
        return [file_out(one) for one in value]

    def revive(self, kept: Json, scene: Scene) -> tuple[Attachment, ...]:
        """The files that were sent."""
        del scene
        return _files_in(kept)


def only(files: tuple[Attachment, ...]) -> Attachment | None:
    """The file of an answer that is one at most."""
    return next(iter(files), None)


def sent_file(sent: Sent, kinds: frozenset[str]) -> Attachment | None:
    """A file as it may be kept and sent on; None where it is of another kind, or was not fetched.

    Of its name the folders are cut off: they tell of its sender's own machine.
    """
    if sent.path is None or len(sent.path) > _LONGEST_PATH or sent.kind not in kinds:
        return None
    is_photo = sent.kind in PHOTO_KINDS
    name = sent.name.replace("\\", "/").rpartition("/")[2][-_LONGEST_NAME:]
    nameless = f"{'anh' if is_photo else 'tep'}.{sent.kind}"
    kind = "photo" if is_photo else "document"
    return Attachment(path=sent.path, name=name or nameless, kind=kind)


def photo_sent(sent: Sent) -> Attachment:
    """A photo that was sent where words are asked for as well.

    Raises:
        PhotoAsked: It is a file of another kind.
    """
    found = sent_file(sent, PHOTO_KINDS)
    if found is None:
        raise PhotoAsked
    return found


def _is_none(said: Answer) -> bool:
    by_words = isinstance(said, Typed) and (is_no(said.text) or is_skip(said.text))
    return said == Chose(_NONE) or by_words


def _is_enough(said: Answer) -> bool:
    if isinstance(said, Typed):
        return is_enough(said.text) or is_yes(said.text) or is_no(said.text)
    return said == Chose(_ENOUGH)


def file_out(file: Attachment) -> Json:
    """What is kept of a file."""
    return {"path": file.path, "name": file.name, "kind": file.kind}


def file_in(kept: Json) -> Attachment:
    """A file that was kept.

    Raises:
        Unfit: It is none.
    """
    match kept:
        case {"path": str(path), "name": str(name), "kind": str(kind)}:
            return Attachment(path=path, name=name, kind=kind)
    raise Unfit


def _files_in(kept: Json) -> tuple[Attachment, ...]:
    return tuple(file_in(one) for one in kept) if isinstance(kept, list) else ()
