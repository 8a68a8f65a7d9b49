"""Receipts: a text to pass on to the giver, and the answer to "is this one genuine?"."""

from dialogue.questions import At, Offer, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.errors import Gone
from domain.fund import LedgerLine
from domain.permissions import Action
from domain.texts import Json, Text
from handlers.book import giver_of
from locales import messages
from services import receipts


@conversation("phieu", may=Action.RECORD_INCOME, takes=("line",), hidden=True)
def show_receipt(talk: Talk) -> Reply:
    """The receipt of a line, as a message for the giver."""
    line = receipts.line(talk.scene.db, talk.given("line") or "")
    if line is None or line.receipt is None or line.facts.income is None:
        raise Gone
    unit = receipts.unit_of(talk.scene.db, line)
    talk.actor.ensure_may(Action.RECORD_INCOME, unit)
    if line.facts.by_person != talk.actor.person:
        talk.actor.ensure_may(Action.SEE_BOOK, unit)  # a helper sees what they typed, no more
    if line.reversed_by is not None:
        return talk.done(messages.receipt_struck(number=receipts.number(line)), then="menu")
    texts = line.texts or {}
    giver = ", ".join(part for part in (giver_of(line), texts.get("address", "")) if part)
    return talk.done(
        messages.receipt_text(
            association=texts.get("unit", unit.called),
            number=receipts.number(line),
            day=line.facts.happened_on,
            giver=giver,
            kind=Text(f"receipt-kind-{line.facts.income}"),
            amount=line.facts.amount,
            code=line.receipt.code,
        ),
        offers=[Offer("menu", messages.all_done())],
        forwardable=True,
    )


class _ReceiptCode(Question[str]):
    """A code, and what it says of the receipt that carries it."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the code."""
        del at, scene
        return Prompt((messages.ask_receipt_code(),))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The id of the line, or "" when no receipt carries the code."""
        del at
        found = receipts.check(scene.db, typed(said), scene.account.id, scene.now)
        if found is None or receipts.unit_of(scene.db, found).practice:
            return ""  # what somebody practised is nobody's receipt
        return str(found.id)

    def revive(self, kept: Json, scene: Scene) -> str:
        """As it was kept."""
        del scene
        return str(kept)


@conversation("traphieu", alias="verify", fills=("code",), before_consent=True, in_groups=True)
def check_receipt(talk: Talk) -> Reply:
    """Anyone may ask whether a receipt is genuine; names are never shown."""
    line = receipts.line(talk.scene.db, talk.ask("code", _ReceiptCode()))
    if line is None or line.receipt is None:
        return talk.done(messages.receipt_unknown(), then="menu")
    return talk.done(_verdict(talk, line), then="menu")


def _verdict(talk: Talk, line: LedgerLine) -> Text:
    unit = receipts.unit_of(talk.scene.db, line).name
    number, day = receipts.number(line), line.facts.happened_on
    if line.reversed_by is not None:
        return messages.receipt_void(number=number, day=day, unit=unit)
    return messages.receipt_genuine(number=number, day=day, unit=unit, amount=line.facts.amount)
