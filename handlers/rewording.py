"""What an announcement says is put right: before it leaves, or for all who have heard it."""

from dataclasses import replace

from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.announcement import Announcement, AnnouncementMoved, Proposed, State
from domain.permissions import Action
from domain.texts import Lines, Text, Wording
from handlers.announcement import announcement_id, as_a_reader_would, page, screen, show_proof
from handlers.wording import Announced, comes_with, words_of
from locales import messages
from services import announcement, rewording
from storage import announcement as stored
from storage import recipients


@conversation("dinhchinh", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def reword(talk: Talk) -> Reply:
    """New words: before it leaves, or for all who got the earlier ones."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    if found.state is State.CANCELLED:
        raise AnnouncementMoved
    return _correct(talk, found) if found.has_begun else _reword(talk, found)


def _reword(talk: Talk, found: Announcement) -> Reply:
    talk.doing(messages.doing_rewording())
    words = _words(talk, found, messages.ask_rewording())
    if words == words_of(found):
        return page(talk, found.id)
    talk.confirm(
        messages.announce_says(words=words),
        yes=messages.announce_keep(),
        drop=messages.confirm_later(),
    )
    rewording.reword(talk.db, found.id, words, by=talk.actor, soon=talk.scene.machine_now)
    return screen(talk, show_proof(talk, found.id), messages.announce_kept())


def _words(talk: Talk, found: Announcement, asked: Text) -> str:
    question = Announced(found.top, asked, present=words_of(found))
    return talk.ask("words", question).words


def _correct(talk: Talk, found: Announcement) -> Reply:
    """The correction is seen as it will be read before it goes anywhere."""
    talk.doing(messages.doing_correction())
    words = _words(talk, found, messages.ask_correction())
    if words == words_of(found):
        return page(talk, found.id)
    told = recipients.count_told(talk.scene.db, found.id)
    approvers = announcement.other_officers(talk.scene.db, found, by=talk.actor)
    lines: list[Wording] = [
        messages.correction_summary(count=told),
        _as_read(talk, found, words),
    ]
    if approvers:
        names = ", ".join(dict.fromkeys(each.name for each in approvers))
        lines.append(messages.announce_asks_whom(names=names))
        yes = messages.correction_submit()
    else:
        lines.append(messages.announce_by_one())
        yes = messages.correction_yes(count=told)
    talk.confirm(Lines(tuple(lines)), yes=yes, drop=messages.confirm_later())
    after = rewording.reword(talk.db, found.id, words, by=talk.actor, soon=talk.scene.machine_now)
    if after.proposed is None:
        return screen(talk, after, messages.corrected_now())
    _ask_others(talk, after, told, words)
    return screen(talk, after, messages.correction_submitted())


def _as_read(talk: Talk, found: Announcement, words: str) -> Wording:
    """A correction as its readers will see it."""
    waiting = replace(found, proposed=Proposed(words=words, by=talk.actor.person))
    return Lines(as_a_reader_would(talk, waiting).texts)


def _ask_others(talk: Talk, found: Announcement, told: int, words: str) -> None:
    """Every officer who could agree to it is asked, with the way to it."""
    name, now = talk.account.name or "", talk.scene.machine_now
    said = Lines(
        (
            messages.correction_asks(name=name, count=told),
            _as_read(talk, found, words),
            messages.correction_instead(words=words_of(found)),
        )
    )
    ways = [Offer(f"tinbao {found.id}", messages.announce_look())]
    file = stored.file_of(talk.scene.db, found.id)
    for each in announcement.others(talk.scene.db, found, talk.scene.today):
        if each.chat is not None and each.account is not None:
            key = f"announcement-correction:{found.id}:{talk.scene.now.isoformat()}:{each.chat}"
            tell(
                talk.db,
                each.chat,
                each.account,
                [said],
                ways,
                now=now,
                unique_key=key,
                attachment=file,
            )


@conversation("duyetdinhchinh", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def agree(talk: Talk) -> Reply:
    """A second officer has read a correction, and lets it go."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    if found.proposed is None:
        raise AnnouncementMoved
    announcement.ensure_other(talk.scene.db, found, by=talk.actor)
    told = recipients.count_told(talk.scene.db, one)
    file = stored.file_of(talk.scene.db, one)
    talk.confirm(
        Lines(
            (
                messages.correction_summary(count=told),
                _as_read(talk, found, found.proposed.words),
                messages.correction_instead(words=words_of(found)),
                *comes_with(found, file),
            )
        ),
        yes=messages.correction_agree_yes(count=told),
        drop=messages.confirm_later(),
    )
    after = rewording.agree(talk.db, one, by=talk.actor, soon=talk.scene.machine_now)
    return screen(talk, after, messages.corrected_now())


@conversation("bodinhchinh", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def refuse(talk: Talk) -> Reply:
    """The old words stand."""
    one = announcement_id(talk)
    rewording.refuse(talk.db, one, by=talk.actor)
    return page(talk, one, messages.correction_refused())
