"""One line typed when nothing is asked: a command's words, or a conversation half filled in."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from dialogue.registry import Start
from dialogue.scene import Scene
from domain.codes import NotACode, read_code
from domain.folding import folded_words
from domain.fund import RECEIPT_CODE_LENGTH
from domain.invites import CODE_LENGTH
from locales import messages
from locales.codes import looks_like_code
from locales.oneline import Kind, Line, read_command, read_line
from locales.phrases import asked_in, is_escape, is_member_list, is_read, words_of
from locales.receipts import read_mending

#: What a line is about that was typed within these conversations, or at these questions.
_ABOUT = {
    "heodat": Kind.PIGGY,
    "household": Kind.PIGGY,
    "counted": Kind.PIGGY,
    "given": Kind.PIGGY,
    "ungho": Kind.GIFT,
    "donor": Kind.GIFT,
    "ngayluong": Kind.WAGE,
    "person": Kind.WAGE,
}


def read(text: str, scene: Scene, within: Sequence[str] = ()) -> Start | None:
    """What a line begins; None for chatter."""
    command = read_command(text, words())
    if command is not None:
        return Start(name=command)
    asked = asked_in(text) if scene.account.consented and not within else None
    if asked is not None:
        return Start(name="hoidap", hints={"question": asked})
    if is_read(text):
        return Start(name="dadoc")
    if is_member_list(text):
        return Start(name="hoivien", hints={"task": "find", "member": text})
    if is_escape(text):
        return Start(name="huy")
    if _is_code(text, CODE_LENGTH):
        return Start(name="start", hints={"code": text})
    if scene.account.person is None and looks_like_code(text):
        # At the front door a code is all there is to type: one that is off is told to be.
        verify = _is_code(text, RECEIPT_CODE_LENGTH)
        return Start(name="traphieu" if verify else "start", hints={"code": text})
    number = read_mending(text) if not within else None
    if number is not None:
        return Start(name="suadong", hints={"line": number} if number else {})
    about = next((_ABOUT[one] for one in within if one in _ABOUT), None)
    line = read_line(text, about)
    return _start(line) if line is not None else None


def _is_code(text: str, length: int) -> bool:
    """Whether this can be nothing but a code of that length: its check character holds."""
    try:
        return bool(read_code(text, length))
    except NotACode:
        return False


@cache
def words() -> Mapping[str, str]:
    """Every way a command may be called, in every language: those whose words are written down.

    "huy" alone is a name.
    """
    return {
        phrase: name
        for name in worded()
        for phrase in (
            *([name] if name != _CANCEL else []),
            *words_of(f"command-{name}"),
            *words_of(f"command-{name}-words"),
        )
    } | dict.fromkeys(words_of(messages.members_add().key), "themhoivien")


_CANCEL = "huy"
#: A word of a sentence names a command by itself only where it is as long as this, in letters.
_TELLING = 6
#: Words of a sentence in which a command's words are looked for.
_SENTENCE = 20


def named_in(text: str) -> list[str]:
    """The commands whose words stand within a sentence, those told by most words first.

    "dang ky gia dinh hoc tap" names the one for learning families; "hoa" names none.
    """
    said = folded_words(text)[:_SENTENCE]
    found: dict[str, int] = {}
    for phrase, name in words().items():
        wanted = folded_words(phrase)
        if len(wanted) == 1 and len(wanted[0]) < _TELLING:
            continue
        if any(said[at : at + len(wanted)] == wanted for at in range(len(said))):
            found[name] = max(found.get(name, 0), len(wanted))
    return sorted(found, key=lambda name: -found[name])


def worded() -> list[str]:
    """The commands whose words stand in the catalogue: there is no second list of them."""
    found = (re.fullmatch("command_([a-z]+)_words", name) for name in vars(messages))
    return [met[1] for met in found if met is not None]


def _start(line: Line) -> Start | None:
    """The conversation a line begins, with all it told answered ahead."""
    match line.kind:
        case Kind.PIGGY:
            return _filled("heodat", line, household=line.person)
        case Kind.WAGE:
            return _filled("ngayluong", line, person=line.person)
        case Kind.GIFT:
            return _filled("ungho", line, donor=line.person)
        case Kind.MEMBER:
            name = f"{line.person} {line.phone or ''}" if line.person else None
            party = "yes" if line.in_party else None
            return _filled("themhoivien", line, name=name, birth=line.born, party=party)
        case Kind.FIND:
            return _filled("hoivien", line, task="find", member=line.person)
    return None


def _filled(conversation: str, line: Line, **answers: str | None) -> Start:
    counted = line.counted.answer if line.counted is not None else None
    given = line.given.answer if line.given is not None else None
    piggy = line.kind is Kind.PIGGY
    money = {"counted": counted, "given": given} if piggy else {"amount": given or counted}
    known = {**answers, **money, "day": line.day}
    return Start(name=conversation, hints={key: text for key, text in known.items() if text})
