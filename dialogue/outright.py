"""What is answered without asking anything: beside an open question, or in a group."""

from dialogue.registry import Conversation, Start
from dialogue.scene import Scene
from dialogue.state import State
from dialogue.talk import Reply, Stop, Talk
from domain.errors import Refusal

HOME = "menu"
"""Where it goes on after a no, if nothing is open."""


def outright(scene: Scene, conversation: Conversation, start: Start) -> Reply | None:
    """What a conversation says at once; None when it would have to ask.

    What it wrote stands only where that is what it is for.
    """
    state = State(arguments=dict(start.arguments), hints=dict(start.hints))
    talk = Talk(scene, state, conversation.may, None)
    try:
        reply = conversation.play(talk)
        talk.settle(keep=conversation.writes)
    except Refusal as refusal:
        return Reply(texts=(refusal.text(),), then=HOME)
    except Stop:
        return Reply(texts=(talk.refusal.text(),)) if talk.refusal is not None else None
    finally:
        talk.settle(keep=False)
    return reply
