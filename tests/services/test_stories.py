"""Good examples: who decides, what consent allows, and that nobody decides twice."""

from dataclasses import dataclass, replace

import pytest
from sqlalchemy import Connection

from domain.accounts import Account
from domain.actors import Actor
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.plan import load
from domain.stories import (
    MOST_UNREAD,
    ConsentBy,
    NewStory,
    StoryDecided,
    StoryId,
    TooManyStories,
)
from domain.units import UnitRef
from services import beginning, stories
from storage import files
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, person, ward

PHOTO = Attachment(path="files/a.jpg", name="anh.jpg", kind="photo")


@dataclass(frozen=True)
class Ward:
    """A ward with an officer, and somebody who writes."""

    db: Connection
    top: UnitRef
    officer: Actor
    writer: Account

    def send(self, consent: ConsentBy | None = ConsentBy.SUBJECT) -> StoryId:
        """Send a story."""
        new = NewStory(about="bà Hoa", words="Bà nuôi lợn nhựa.", consented_by=consent)
        return stories.send(self.db, new, [PHOTO], self.writer, MORNING)

    def exported(self) -> list[StoryId]:
        """What may stand in public."""
        found = stories.to_export(self.db, self.top, by=self.officer)
        return [one.id for one in found]


@pytest.fixture
def bo_de(db: Connection) -> Ward:
    """That ward."""
    top = ward(db)
    return Ward(db, top, actor(db, (Role.OFFICER, top)), account(db, who=person(db)))


def test_a_story_waits_to_be_read(bo_de: Ward) -> None:
    story = bo_de.send()
    (found,) = stories.listed(bo_de.db, chosen=False, by=bo_de.officer)

    assert (found.id, found.about, found.writer) == (story, "bà Hoa", "Nguyễn Thị Hạnh")
    assert (found.consented_by, found.consented_at) == (ConsentBy.SUBJECT, MORNING)
    assert stories.files(bo_de.db, found) == [PHOTO]
    assert stories.count_unread(bo_de.db, by=bo_de.officer) == 1


def test_only_chosen_stories_of_who_agreed_are_exported(bo_de: Ward) -> None:
    agreed, child, unnamed, unread = (
        bo_de.send(consent)
        for consent in (ConsentBy.SUBJECT, ConsentBy.PARENT, None, ConsentBy.SUBJECT)
    )
    for one in (agreed, child, unnamed):
        stories.choose(bo_de.db, one, by=bo_de.officer)
    stories.share(bo_de.db, child, by=bo_de.officer)

    assert bo_de.exported() == [child, agreed]
    assert unread not in bo_de.exported()


def test_consent_taken_back_takes_a_story_out(bo_de: Ward) -> None:
    one, other = bo_de.send(), bo_de.send()
    for story in (one, other):
        stories.choose(bo_de.db, story, by=bo_de.officer)
    stories.unname_own(bo_de.db, one, bo_de.writer, MORNING)
    assert bo_de.exported() == [other]
    stories.unname(bo_de.db, other, by=bo_de.officer)

    assert bo_de.exported() == []


def test_a_story_taken_back_is_gone(bo_de: Ward) -> None:
    story = bo_de.send()
    stories.choose(bo_de.db, story, by=bo_de.officer)
    stories.withdraw(bo_de.db, story, bo_de.writer, MORNING)

    assert bo_de.exported() == []
    assert files.kept(bo_de.db, "story", story) == []
    for deed in (stories.choose, stories.decline, stories.share, stories.find):
        with pytest.raises(Gone):
            deed(bo_de.db, story, by=bo_de.officer)
    with pytest.raises(Gone):
        stories.withdraw(bo_de.db, story, bo_de.writer, MORNING)


def test_nobody_decides_twice(bo_de: Ward) -> None:
    story, other = bo_de.send(), actor(bo_de.db, (Role.OFFICER, bo_de.top))
    with pytest.raises(StoryDecided):
        stories.share(bo_de.db, story, by=bo_de.officer)
    stories.decline(bo_de.db, story, by=bo_de.officer)

    for deed in (stories.choose, stories.decline, stories.share):
        with pytest.raises(StoryDecided):
            deed(bo_de.db, story, by=other)


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.OFFICER])
def test_nobody_else_reads_or_decides(bo_de: Ward, role: Role) -> None:
    story, other = bo_de.send(), actor(bo_de.db, (role, bo_de.top))

    for deed in (stories.find, stories.choose, stories.decline, stories.share, stories.unname):
        with pytest.raises(NotAllowed):
            deed(bo_de.db, story, by=other)
    with pytest.raises(NotAllowed):
        stories.to_export(bo_de.db, bo_de.top, by=other)
    with pytest.raises(NotAllowed):
        stories.listed(bo_de.db, chosen=False, by=other)
    assert stories.count_unread(bo_de.db, by=other) == 0


def test_an_officer_of_another_ward_reads_nothing(bo_de: Ward) -> None:
    story, other = bo_de.send(), actor(bo_de.db, (Role.OFFICER, ward(bo_de.db)))

    assert stories.listed(bo_de.db, chosen=False, by=other) == []
    with pytest.raises(NotAllowed):
        stories.find(bo_de.db, story, by=other)


def test_somebody_elses_story_is_not_ones_own(bo_de: Ward) -> None:
    story, other = bo_de.send(), account(bo_de.db, who=person(bo_de.db))

    for deed in (stories.withdraw, stories.unname_own):
        with pytest.raises(Gone):
            deed(bo_de.db, story, other, MORNING)


def test_five_may_wait_to_be_read(bo_de: Ward) -> None:
    sent = [bo_de.send() for _ in range(MOST_UNREAD)]
    with pytest.raises(TooManyStories):
        bo_de.send()
    stories.decline(bo_de.db, sent[0], by=bo_de.officer)

    bo_de.send()


def test_who_practises_tells_nothing(bo_de: Ward) -> None:
    with pytest.raises(NotAllowed):
        stories.ensure_room(bo_de.db, replace(bo_de.writer, practising=True))


def test_the_plans_contests_are_offered(db: Connection) -> None:
    top = beginning.begin(db, load("bo-de-2025"), today=MONDAY, now=MORNING).top
    chapter(db, top)
    found = [one.code for one in stories.contests_for(db, account(db))]

    assert found[0] == "writing-contest"
    assert len(found) == 4
