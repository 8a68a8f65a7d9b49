"""A photo where one is asked for: several at once, other kinds, none, lost on the way."""

from pathlib import Path

import pytest

from dialogue.questions import PhotoAsked, Photos, sent_file
from dialogue.said import Chose, Sent, Typed
from domain.messages import Attachment
from domain.texts import Text

PLACE = f"files/{'a' * 64}.jpg"


def sent(name: str, kind: str, path: str | None = PLACE) -> Sent:
    """A file as a channel names it."""
    return Sent(name=name, kind=kind, size=9, remote="x", path=path)


PICTURES = frozenset({"jpg", "png"})


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("", "anh.jpg"),
        ("lễ phát động.jpg", "lễ phát động.jpg"),
        ("/home/bac/anh.jpg", "anh.jpg"),
        ("C:\\anh\\truong.jpg", "truong.jpg"),
        ("a" * 300 + ".jpg", "a" * 96 + ".jpg"),
    ],
)
def test_a_photo_keeps_its_name_and_no_path(name: str, kept: str) -> None:
    assert sent_file(sent(name, "jpg"), PICTURES) == Attachment(PLACE, kept, "photo")


def test_a_paper_is_no_photo_but_proves_as_well() -> None:
    assert sent_file(sent("kh.pdf", "pdf"), PICTURES | {"pdf"}).kind == "document"


@pytest.mark.parametrize(
    "said",
    [
        Typed("đây"),
        Chose("x"),
        sent("a.mp4", "mp4"),
        sent("a.jpg", "jpg", None),
        sent("a", ""),
        sent("a.jpg", "jpg", "x" * 121),
    ],
)
def test_anything_else_is_asked_again(said: Typed | Chose | Sent) -> None:
    with pytest.raises(PhotoAsked):
        sent_file(said, PICTURES)


def test_kept_photos_come_back_as_they_were() -> None:
    question = Photos(Text("ask-event-photos"))
    files = (Attachment(PLACE, "anh.jpg", "photo"), Attachment(str(Path(PLACE)), "2.jpg", "photo"))

    assert question.revive(question.keep(files), None) == files  # type: ignore[arg-type]  # looks at no scene
