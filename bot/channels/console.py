"""The console: the same conversations in a terminal or a pipe, choices numbered.

Also the poorest channel there is: no buttons, no edits, 2,000 characters a message.
"""

import json

from bot.channels.channel import Part, Read, Rejected, Unparsable
from bot.channels.drawing import cut, numbered
from dialogue.said import Said, Sent, Typed
from dialogue.scene import Abilities
from domain.folding import composed
from domain.messages import Message
from locales.render import Reader
from storage import inbox
from storage.accounts import Sender
from storage.inbox import Update

NAME = "console"
MAX_TEXT = 2000


class ConsoleChannel:
    """Lines in, numbered texts out."""

    name = NAME
    bot = "local"
    abilities = Abilities(buttons=False, menu=False, edits=False, max_text=MAX_TEXT)

    def __init__(self) -> None:
        self.shown: list[str] = []
        """What was said since it was last looked at."""

    def read(self, body: str) -> Read:
        """A line someone typed, or the path of a file they name.

        Raises:
            Unparsable: The body was not written by `line`.
        """
        try:
            line = json.loads(body)
            who, text = str(line["who"]), str(line["text"])
        except (KeyError, TypeError, ValueError) as fault:
            raise Unparsable(type(fault).__name__) from fault
        said: Said = Typed(composed(text))
        if (path := line.get("file")) is not None:
            kind = str(path).rpartition(".")[2].lower()
            said = Sent(name=str(path), kind=kind, size=0, remote=str(path), path=str(path))
        return Read(sender=Sender(channel=NAME, bot=self.bot, user=who, chat=who), said=said)

    def draw(self, message: Message, reader: Reader) -> list[Part]:
        """Plain words with numbered choices, cut to the channel's length."""
        text = numbered(message, reader)
        if message.attachment is not None:
            text = f"{text}\n[{message.attachment.path}]".strip()
        return [{"text": piece} for piece in cut(text, MAX_TEXT)] or [{"text": ""}]

    async def send(self, address: str, part: Part) -> str:
        """Show it."""
        del address
        self.shown.append(part.get("text", ""))
        return str(len(self.shown))

    async def fetch(self, remote: str) -> bytes:
        """Files are named by their path and never fetched.

        Raises:
            Rejected: Always.
        """
        raise Rejected(remote)


def line(who: str, text: str, number: int) -> Update:
    """A typed line as the inbox stores it."""
    body = json.dumps({"who": who, "text": text}, ensure_ascii=False)
    return Update(key=f"{who}:{number}"[:60], lane=inbox.lane_of(NAME, who), body=body)
