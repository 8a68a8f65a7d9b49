"""Files on Telegram: read with what stands below them, drawn with all that is said of them."""

from pathlib import Path
from typing import Any

import pytest

from bot.channels import telegram_updates
from bot.channels.telegram import TelegramChannel
from dialogue.said import Odd, Said, Sent, Unreadable
from domain.messages import Attachment, Button, Message
from domain.texts import Verbatim
from locales.render import Reader

FILE = Attachment(path="files/a.jpg", name="anh.jpg", kind="photo")
BUTTON = Button("/menu", Verbatim("Xong"))


def draw(words: str) -> list[dict[str, Any]]:
    """A message with a photo and a button."""
    channel = TelegramChannel("1:x", base_url="", base_file_url="", files=Path())
    message = Message(texts=(Verbatim(words),), choices=(BUTTON,), attachment=FILE)
    return channel.draw(message, Reader())


def test_words_stand_below_their_photo() -> None:
    (part,) = draw("Ảnh trang sổ")

    assert (part["file"], part["caption"]) == ("files/a.jpg", "Ảnh trang sổ")
    assert part["reply_markup"]["inline_keyboard"][0][0]["text"] == "Xong"


@pytest.mark.parametrize("letters", [1025, 4097])
def test_words_too_long_for_a_caption_follow_it_whole(letters: int) -> None:
    photo, *rest = draw("đ" * letters)

    assert photo["caption"] == ""
    assert "reply_markup" not in photo
    assert "".join(part["text"] for part in rest) == "đ" * letters
    assert "reply_markup" in rest[-1]


def read(**content: object) -> Said:
    """What a message with some content says."""
    who: dict[str, object] = {"id": 1, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": who, "from": who, **content}
    return telegram_updates.read({"update_id": 1, "message": message}, "1").said


def test_a_voice_note_is_a_file() -> None:
    said = read(voice={"file_id": "v", "file_size": 9, "duration": 3}, caption="lợn bà Hoa")

    assert said == Sent(name="", kind="ogg", size=9, remote="v", caption="lợn bà Hoa")
    assert isinstance(said, Sent)
    assert said.is_voice


@pytest.mark.parametrize("kind", ["video_note", "audio"])
def test_other_sounds_are_no_answer(kind: str) -> None:
    assert read(**{kind: {"file_id": "v"}}) == Odd(Unreadable.VOICE)


def test_a_photo_is_its_largest_size() -> None:
    said = read(photo=[{"file_id": "small"}, {"file_id": "large", "file_size": 9}])

    assert said == Sent(name="", kind="jpg", size=9, remote="large")
