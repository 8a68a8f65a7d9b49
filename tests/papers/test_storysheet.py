"""The website's package: chosen and consented stories only, as text, with their photos."""

import io
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import Connection

from domain.errors import NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.stories import ConsentBy, NewStory, StoryId
from domain.units import UnitRef
from locales.render import Reader, plain
from papers import storysheet
from papers.paper import Order, Paper
from services import stories
from tests.storage.ward import MORNING, account, actor, ward


def send(
    db: Connection, top: UnitRef, words: str, photo: str | None = None, *, named: bool = True
) -> StoryId:
    """A story that was chosen."""
    writer = account(db)
    file = Attachment(path=photo, name="anh.jpg", kind="photo") if photo is not None else None
    consent = ConsentBy.SUBJECT if named else None
    new = NewStory(about="bà Hoa, TDP <12>", words=words, consented_by=consent)
    story = stories.send(db, new, [file] if file else [], writer, MORNING)
    stories.choose(db, story, by=actor(db, (Role.OFFICER, top)))
    return story


def made(db: Connection, top: UnitRef, folder: Path, role: Role = Role.OFFICER) -> Paper:
    """The package for somebody with a role."""
    person = actor(db, (role, top)).person
    arguments = {"unit": top.id, "person": person}
    order = Order(db=db, arguments=arguments, reader=Reader(), now=MORNING, link=None, files=folder)
    return storysheet.make(order)


def opened(paper: Paper) -> dict[str, bytes]:
    """The files of a package."""
    assert paper.content is not None
    package = zipfile.ZipFile(io.BytesIO(paper.content))
    return {name: package.read(name) for name in package.namelist()}


def test_stories_stand_with_their_photos(db: Connection, tmp_path: Path) -> None:
    top = ward(db)
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.jpg").write_bytes(b"photo")
    send(db, top, "Dòng một\n\nDòng hai", "files/a.jpg")
    files = opened(made(db, top, tmp_path))
    page = files["guong-sang.html"].decode()

    assert files["anh-1-1.jpg"] == b"photo"
    assert "<h2>bà Hoa, TDP &lt;12&gt;</h2>" in page
    assert '<img src="anh-1-1.jpg" alt="">' in page
    assert "<p>Dòng một</p>\n<p>Dòng hai</p>" in page


def test_who_did_not_agree_stands_in_no_package(db: Connection, tmp_path: Path) -> None:
    top = ward(db)
    send(db, top, "Chuyện riêng", named=False)
    paper = made(db, top, tmp_path)

    assert paper.content is None
    assert plain(paper.said, Reader()).startswith("Chưa có bài nào")
    send(db, top, "Chuyện chung")
    assert "Chuyện riêng" not in opened(made(db, top, tmp_path))["guong-sang.html"].decode()


def test_a_photo_that_is_gone_or_none_is_left_out(db: Connection, tmp_path: Path) -> None:
    top = ward(db)
    (tmp_path / "a.exe").write_bytes(b"x")
    send(db, top, "Một", "files/gone.jpg")
    send(db, top, "Hai", "a.exe")

    assert list(opened(made(db, top, tmp_path))) == ["guong-sang.html"]


def test_too_many_photos_are_left_out(
    db: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All stories stand; the photos of the newest as long as there is room."""
    monkeypatch.setattr(storysheet, "MOST_BYTES", 10)
    top = ward(db)
    (tmp_path / "a.jpg").write_bytes(b"123456")
    for words in ("Một", "Hai"):
        send(db, top, words, "a.jpg")
    files = opened(made(db, top, tmp_path))

    assert list(files) == ["anh-1-1.jpg", "guong-sang.html"]
    assert files["guong-sang.html"].decode().count("<article>") == 2


@pytest.mark.parametrize("role", [Role.HEAD, Role.MEMBER])
def test_others_get_no_package(db: Connection, tmp_path: Path, role: Role) -> None:
    top = ward(db)
    send(db, top, "Một")

    with pytest.raises(NotAllowed):
        made(db, top, tmp_path, role)
