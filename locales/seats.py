"""Who sits on a board, one a line: "Trưởng ban: Nguyễn Văn An", "Ủy viên: Lan, Minh"."""

import re
from functools import cache

from domain.boards import MOST_SEATS, NewSeat, Post, SeatsUnread, TooManySeats
from domain.folding import fold
from locales import messages
from locales.names import read_person
from locales.phrases import words_of
from locales.telex import untelex

_BULLET = re.compile(r"^\s*(?:[-•*+]|\d{1,2}[.)])\s*")
_PARTS = re.compile(r"\s*[,;]\s*")
_LONGEST_SHOWN = 60


def read_seats(text: str) -> list[NewSeat]:
    """The people of a list; who is told without a post is a member.

    Raises:
        SeatsUnread: A line names nobody.
        TooManySeats: They are more than any board has.
    """
    lines = [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]
    found = [seat for line in lines[: MOST_SEATS + 1] for seat in _line(line)]
    if not found:
        raise SeatsUnread(line=text.strip()[:_LONGEST_SHOWN])
    if len(found) > MOST_SEATS:
        raise TooManySeats(most=MOST_SEATS)
    return found


def _line(line: str) -> list[NewSeat]:
    post, names = _parted(untelex(line))
    found = [_name(name) for name in _PARTS.split(names) if name]
    if not found or not all(found):
        raise SeatsUnread(line=line[:_LONGEST_SHOWN])
    return [NewSeat(post, name) for name in found]


def _name(text: str) -> str:
    """A person's name without what they are called by; empty where there is none."""
    name = read_person(text).name
    return name if any(letter.isalpha() for letter in name) else ""


def _parted(line: str) -> tuple[Post, str]:
    """A line's post and the rest of it."""
    head, colon, rest = line.partition(":")
    if not colon:
        head, colon, rest = line.partition(" - ")
    if colon and (post := _posts().get(fold(head))) is not None:
        return post, rest.strip()
    for words, post in _posts().items():
        count = words.count(" ") + 1
        pieces = line.split()
        if count > 1 and fold(" ".join(pieces[:count])) == words:
            return post, " ".join(pieces[count:])
    return Post.MEMBER, line


@cache
def _posts() -> dict[str, Post]:
    """What people call the posts, folded; the longest first."""
    keys = {
        Post.CHAIR: messages.phrases_chair().key,
        Post.DEPUTY: messages.phrases_deputy().key,
        Post.SECRETARY: messages.phrases_secretary().key,
        Post.MEMBER: messages.phrases_seat_member().key,
    }
    named = {fold(words): post for post, key in keys.items() for words in words_of(key)}
    return dict(sorted(named.items(), key=lambda one: -len(one[0])))
