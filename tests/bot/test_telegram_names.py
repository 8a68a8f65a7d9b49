"""Names of files on their way from and to Telegram: Vietnamese ones, and odd ones."""

import json
from pathlib import Path

import pytest

from bot.channels import telegram_updates
from bot.channels.channel import Rejected
from bot.channels.telegram import TelegramChannel
from dialogue.said import Sent
from tests.bot.demo import HANH, TOKEN, Raw, on_server


def arriving(name: str) -> Sent:
    """A document as somebody sent it, through the raw update that is kept."""
    who = {"id": 1, "type": "private"}
    document = {"file_id": "d", "file_size": 9, "file_name": name}
    raw = {"message_id": 1, "date": 1, "chat": who, "from": who, "document": document}
    body = telegram_updates.raw_update({"update_id": 1, "message": raw}).body
    channel = TelegramChannel("1:x", base_url="", base_file_url="", files=Path())
    said = channel.read(body).said
    assert isinstance(said, Sent)
    return said


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Danh sách tổ 5.pdf", "Danh sách tổ 5.pdf"),
        ("Danh sa\u0301ch.pdf", "Danh sách.pdf"),
        ('a"\r\nX: 1.pdf', "a X 1.pdf"),
        ("anh\x00.jpg", "anh .jpg"),
        ("../../etc/passwd", "etc passwd"),
        ("x; filename=y.pdf", "x filename=y.pdf"),
        ("\u202egnp.exe", "gnp.exe"),
        ("", ""),
        ("\x00", ""),
        ("a" * 300 + ".xlsx", "a" * 95 + ".xlsx"),
    ],
    ids=["plain", "decomposed", "line", "nul", "path", "parted", "turned", "none", "only",
         "long"],
)  # fmt: skip
def test_a_name_is_tidied_on_coming_in(name: str, kept: str) -> None:
    said = arriving(name)

    assert said.name == kept
    assert said.kind == (kept.rpartition(".")[2] if "." in kept else "")


async def _send(raw: Raw, folder: Path, name: str) -> str:
    """Send a file under a name; the name its reader sees."""
    (folder / "a.pdf").write_bytes(b"%PDF")
    channel = TelegramChannel(
        TOKEN,
        base_url=raw.server.base_url,
        base_file_url=raw.server.base_file_url,
        files=folder,
    )
    await channel.open()
    try:
        part = {"file": "a.pdf", "name": name, "kind": "document", "caption": "Thư mời"}
        sent = await channel.send(str(HANH), part | {"parse_mode": "HTML"})
    finally:
        await channel.close()
    (shown,) = await raw.server.people.messages(HANH, after=int(sent) - 1)
    assert shown["text"] == "Thư mời"
    return str(shown["file"]["name"])


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("Danh sách tổ 5.pdf", "Danh sách tổ 5.pdf"),
        ("Tổng hợp 22–28/9 (bản 2).xlsx", "Tổng hợp 22–28 9 (bản 2).xlsx"),
        ("100% đủ.pdf", "100% đủ.pdf"),
        ('a"\r\nX: 1.pdf', "a X 1.pdf"),
        ("tổ 5\ud83d.pdf", "tổ 5 .pdf"),
    ],
)
def test_a_name_arrives_as_it_is(tmp_path: Path, name: str, seen: str) -> None:
    async def claim(raw: Raw) -> None:
        assert await _send(raw, tmp_path, name) == seen

    on_server(claim)


@pytest.mark.parametrize("part", [{"text": "Chào\ud83d"}, {"text": object()}])
def test_what_cannot_be_written_is_known_not_to_have_left(part: dict[str, object]) -> None:
    async def claim(raw: Raw) -> None:
        channel = TelegramChannel(
            TOKEN,
            base_url=raw.server.base_url,
            base_file_url=raw.server.base_file_url,
            files=Path(),
        )
        await channel.open()
        before = json.dumps(await raw.server.people.messages(HANH), default=str)
        with pytest.raises(Rejected):
            await channel.send(str(HANH), part)
        assert json.dumps(await raw.server.people.messages(HANH), default=str) == before
        await channel.close()

    on_server(claim)
