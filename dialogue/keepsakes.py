"""Voice notes and photos nobody asked for: kept, so that somebody can write them down."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.files import sent_file
from dialogue.questions import FileAsked, Offer
from dialogue.said import PHOTO_KINDS, VOICE_KINDS, Sent
from dialogue.scene import Scene
from dialogue.state import Asking, State
from domain.accounts import Account
from domain.permissions import Action
from domain.texts import Text
from locales import messages
from services import enquiries

#: Commands: have it written down by somebody else, or do it oneself.
HAND_OVER, BY_ONESELF = "ghiho", "tughi"
BESIDE = "beside:"
"""A choice that names a command which does something beside the open question."""
#: Names of the answers for which an amount is typed.
_AMOUNTS = frozenset({"amount", "counted", "given"})
_UNASKED = VOICE_KINDS | PHOTO_KINDS


@dataclass(frozen=True, slots=True)
class Kept:
    """What is said of something that was kept, and the ways on: ids are commands."""

    text: Text
    offers: tuple[Offer, ...]
    is_beside: bool
    """Whether a question stays open meanwhile."""


def kinds(account: Account) -> frozenset[str]:
    """Kinds of files that are kept unasked: from those who record, for others to write down.

    Who answers for the ward enters such things for others, and practice counts nowhere.
    """
    powers = account.powers
    if not account.consented or account.practising or powers.may(Action.ANSWER):
        return frozenset()
    return _UNASKED if powers.may(Action.RECORD_INCOME) else frozenset()


def is_one(sent: Sent, state: State, account: Account) -> bool:
    """Whether something sent answers no open question, and is of a kind that is kept."""
    asking = _open(state)
    awaited = asking is not None and sent.kind in asking.file_kinds
    return sent.kind in kinds(account) and not awaited


def keep(scene: Scene, state: State, sent: Sent) -> Kept:
    """Keep what was sent; an open question can also be answered by a way on, typed out."""
    file = sent_file(sent, _UNASKED)
    if file is None:
        raise FileAsked
    entry = enquiries.keep(
        scene.db, file, scene.account, scene.chat, words=sent.caption, now=scene.now
    )
    asking, hand_over = _open(state), f"{HAND_OVER} {entry}"
    if sent.is_voice:
        amount = asking is not None and asking.name in _AMOUNTS
        text = messages.kept_voice() if amount else messages.kept_voice_words()
        offers = [Offer(hand_over, messages.kept_hand_over())]
    else:
        text = messages.kept_photo()
        offers = [
            Offer(BY_ONESELF, messages.kept_by_oneself()),
            Offer(hand_over, messages.kept_photo_hand_over()),
        ]
    if asking is None:
        state.menu = tuple(offers)
    else:
        _put_beside(state, asking, offers)
    return Kept(text, tuple(offers), is_beside=asking is not None)


def _open(state: State) -> Asking | None:
    return state.pause or state.asking


def _put_beside(state: State, asking: Asking, offers: Sequence[Offer]) -> None:
    """Let a question's labels be understood together with these."""
    own = tuple(one for one in asking.offered if not one.id.startswith(BESIDE))
    beside = tuple(Offer(BESIDE + offer.id, offer.label) for offer in offers)
    wider = dataclasses.replace(asking, offered=(*own, *beside))
    if state.pause is not None:
        state.pause = wider
    else:
        state.asking = wider
