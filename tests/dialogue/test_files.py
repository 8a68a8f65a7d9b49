"""Files where they are asked for: several at once, other kinds, none, lost on the way."""

import pytest

from dialogue.files import Files, FileUnfit, PaperAsked, PhotoAsked, only, sent_file
from dialogue.questions import START, At
from dialogue.said import Answer, Chose, Sent, Typed
from dialogue.scene import Scene
from domain.messages import Attachment
from domain.texts import Text

PLACE = f"files/{'a' * 64}.jpg"
OTHER = f"files/{'b' * 64}.pdf"
PICTURES = frozenset({"jpg", "png"})
NOWHERE: Scene = None  # type: ignore[assignment]  # these questions look at no scene


def sent(name: str, kind: str, path: str | None = PLACE) -> Sent:
    """A file as a channel names it."""
    return Sent(name=name, kind=kind, size=9, remote="x", path=path)


def asked(**options: int) -> Files:
    return Files(Text("ask-event-photos"), **options)  # type: ignore[arg-type]  # numbers and flags


def told(question: Files, *said: Answer) -> tuple[Attachment, ...] | At:
    """What a row of answers comes to."""
    stands: tuple[Attachment, ...] | At = START
    for one in said:
        assert isinstance(stands, At)
        stands = question.read(one, stands, NOWHERE)
    return stands


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
    found = told(asked(papers=True, most=1), sent("kh.pdf", "pdf", OTHER))

    assert found == (Attachment(OTHER, "kh.pdf", "document"),)


ODD = [
    Typed("đây"),
    Chose("x"),
    sent("a.mp4", "mp4"),
    sent("a.jpg", "jpg", None),
    sent("a", ""),
    sent("a.jpg", "jpg", "x" * 121),
]


@pytest.mark.parametrize("said", ODD)
def test_anything_else_is_asked_again(said: Answer) -> None:
    with pytest.raises(PhotoAsked):
        told(asked(), said)
    with pytest.raises(PaperAsked if not isinstance(said, Sent) else FileUnfit):
        told(asked(papers=True), said)


@pytest.mark.parametrize("end", ["xong", "Xong rồi ạ", "đủ rồi", "hết", "vâng", "không", "done"])
def test_a_word_ends_the_row(end: str) -> None:
    found = told(asked(), sent("1.jpg", "jpg"), Typed(end))

    assert found == (Attachment(PLACE, "1.jpg", "photo"),)


def test_before_the_first_that_word_is_no_photo() -> None:
    """Where nothing was sent it says nothing: that there is none has a button of its own."""
    with pytest.raises(PhotoAsked):
        told(asked(), Typed("xong"))


@pytest.mark.parametrize("none", [Typed("không có"), Typed("bỏ qua"), Chose("no-photo")])
def test_there_may_be_none(none: Answer) -> None:
    assert told(asked(), none) == ()
    assert only(()) is None


def test_the_same_one_sent_twice_is_one() -> None:
    found = told(asked(), sent("1.jpg", "jpg"), sent("1.jpg", "jpg"), Chose("enough"))

    assert found == (Attachment(PLACE, "1.jpg", "photo"),)


def test_as_many_as_may_be_are_enough() -> None:
    paths = [f"files/{number:064}.jpg" for number in range(3)]
    found = told(asked(most=3), *(sent("x.jpg", "jpg", path) for path in paths))

    assert isinstance(found, tuple)
    assert [one.path for one in found] == paths


def test_kept_files_come_back_as_they_were() -> None:
    question = asked(papers=True)
    files = (Attachment(PLACE, "anh.jpg", "photo"), Attachment(OTHER, "kh.pdf", "document"))

    assert question.revive(question.keep(files), NOWHERE) == files
