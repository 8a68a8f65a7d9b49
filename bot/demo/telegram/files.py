"""Files that passed through the server, in memory, and what Telegram says about them."""

import mimetypes
import re
import struct
import zlib
from dataclasses import dataclass
from typing import Any

from bot.demo.telegram.errors import ApiError, bad_request

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
_THUMBNAIL = 90
_PREFIXES = {
    "photo": "AgACAgUAAxk",
    "document": "BQACAgUAAxk",
    "voice": "AwACAgUAAxk",
    "sticker": "CAACAgUAAxk",
}
_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "sticker": "stickers",
}
_JPEG_SIZES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WEBP_SIZE = 30
_UNWANTED = re.compile(r'[\x00-\x1f/\\:*?"<>|]')


@dataclass(slots=True)
class StoredFile:
    """One file; `size` may be claimed larger than what is there, to test limits cheaply."""

    id: str
    unique_id: str
    kind: str
    content: bytes
    size: int
    name: str
    mime: str
    width: int = 0
    height: int = 0
    path: str | None = None
    """Where it can be fetched, once the bot asked for it."""

    def described(self) -> dict[str, Any]:
        """Tell what every kind of file object begins with."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.size}


class Files:
    """The files one bot can refer to."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep(
        self, kind: str, content: bytes, name: str, mime: str = "", claimed: int = 0
    ) -> StoredFile:
        """Store a file; its kind is photo, document, voice or sticker."""
        number = len(self._files) + 1
        stored = StoredFile(
            id=f"{_PREFIXES[kind]}{number:06d}A{zlib.crc32(content):08x}",
            unique_id=f"AQAD{number:06d}{zlib.crc32(content):08x}",
            kind=kind,
            content=content,
            size=claimed or len(content),
            name=_UNWANTED.sub("_", name) or "file",
            mime=mime or mimetypes.guess_type(name)[0] or "application/octet-stream",
        )
        self._files[stored.id] = stored
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        """Look a file up by its id."""
        return self._files.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Look a file up by the path it was offered under."""
        return self._by_path.get(path)

    def offer(self, file_id: str) -> dict[str, Any]:
        """Make a file ready to be fetched, as getFile does.

        Raises:
            ApiError: 400, there is no such file, or it is larger than bots may fetch.
        """
        stored = self._files.get(file_id)
        if stored is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        if stored.size > MAX_DOWNLOAD:
            raise bad_request("file is too big")
        if stored.path is None:
            ending = stored.name.rpartition(".")[2] if "." in stored.name else "bin"
            stored.path = f"{_FOLDERS[stored.kind]}/file_{len(self._by_path)}.{ending}"
            self._by_path[stored.path] = stored
        return {**stored.described(), "file_path": stored.path}

    def keep_photo(self, content: bytes) -> list[dict[str, Any]]:
        """Store a picture, and tell its sizes, the smallest first as Telegram does.

        The small one is a grey area of the right shape: whoever fetches it by mistake, notices.

        Raises:
            ApiError: 400, it is no picture, or not one Telegram would show.
        """
        if len(content) > MAX_PHOTO:
            raise bad_request("file is too big")
        kind, width, height = picture_size(content)
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        large = self.keep("photo", content, f"photo.{kind}")
        large.width, large.height = width, height
        scale = _THUMBNAIL / max(width, height, _THUMBNAIL)
        small_width, small_height = max(1, int(width * scale)), max(1, int(height * scale))
        grey = grey_picture(small_width, small_height)
        small = self.keep("photo", grey, "photo.png")
        small.width, small.height = small_width, small_height
        return [
            {**size.described(), "width": size.width, "height": size.height}
            for size in (small, large)
        ]


def too_large() -> ApiError:
    """Refuse an upload over 50 MB, before it is read."""
    return ApiError(413, "Request Entity Too Large")


def picture_size(content: bytes) -> tuple[str, int, int]:
    """Read a picture's format and its width and height in pixels.

    Raises:
        ApiError: 400, it is not a PNG, JPEG, GIF or WebP picture.
    """
    for kind, reader in (("png", _png), ("gif", _gif), ("webp", _webp), ("jpg", _jpeg)):
        try:
            size = reader(content)
        except (struct.error, IndexError):
            size = None
        if size is not None and min(size) > 0:
            return kind, *size
    raise bad_request("IMAGE_PROCESS_FAILED")


def _png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or content[12:16] != b"IHDR":
        return None
    return struct.unpack(">II", content[16:24])


def _gif(content: bytes) -> tuple[int, int] | None:
    return struct.unpack("<HH", content[6:10]) if content[:4] == b"GIF8" else None


def _webp(content: bytes) -> tuple[int, int] | None:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP" or len(content) < _WEBP_SIZE:
        return None
    form = content[12:16]
    if form == b"VP8X":
        return _number(content[24:27]) + 1, _number(content[27:30]) + 1
    if form == b"VP8L":
        bits = _number(content[21:25])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack("<HH", content[26:30])
    return width & 0x3FFF, height & 0x3FFF


def _jpeg(content: bytes) -> tuple[int, int] | None:
    if content[:2] != b"\xff\xd8":
        return None
    position = 2
    while content[position] == 0xFF:
        marker, length = content[position + 1], struct.unpack_from(">H", content, position + 2)[0]
        if marker in _JPEG_SIZES:
            height, width = struct.unpack_from(">HH", content, position + 5)
            return width, height
        position += 2 + length
    return None


def _number(content: bytes) -> int:
    return int.from_bytes(content, "little")


def grey_picture(width: int, height: int) -> bytes:
    """Draw a grey PNG."""
    rows = (b"\x00" + b"\xb4" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
