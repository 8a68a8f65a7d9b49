"""Files people send: kept under the name of their content."""

import asyncio
import contextlib
import hashlib
import os
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from dialogue.said import Sent
from domain.messages import Attachment
from papers import workbook
from papers.paper import Paper

#: Larger files answer no question and are never fetched.
LARGEST = 5_000_000


class Files:
    """The data folder's files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fits(self, file: Sent) -> bool:
        """Whether a file is small enough to be fetched."""
        return 0 < file.size <= LARGEST

    async def keep(self, content: bytes, file: Sent) -> str:
        """Keep a file's content, a workbook read ahead; its path relative to the data folder."""
        return await asyncio.to_thread(self._take_in, content, file.kind)

    def _take_in(self, content: bytes, kind: str) -> str:
        path = self.put(content, kind)
        if kind in workbook.KINDS:
            workbook.read_ahead(self.folder / path)
        return path

    def put(self, content: bytes, kind: str) -> str:
        """Write a file under the hash of its content; twice the same is one.

        It is on the disk before any row names it: a row would outlive the power, and it must too.
        """
        name = hashlib.sha256(content).hexdigest()
        ending = kind if kind.isalnum() and len(kind) <= 5 else "bin"
        path = Path("files") / f"{name}.{ending}"
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            target.touch()  # wanted anew: nobody may clear it away meanwhile
            return str(path)
        half = target.with_suffix(".part")
        with half.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.rename(target)
        _sync_folder(target.parent)
        return str(path)

    def clear(self, named: Collection[str], before: datetime) -> int:
        """Remove files nobody names that were put down before an instant; how many."""
        old = [
            path
            for path in self.folder.glob("files/*")
            if path.relative_to(self.folder).as_posix() not in named
            and path.stat().st_mtime < before.timestamp()
        ]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def keep_paper(self, paper: Paper) -> Attachment | None:
        """Keep a finished paper's file, if it has one, ready to be sent."""
        if paper.content is None:
            return None
        path = self.put(paper.content, paper.name.rpartition(".")[2])
        return Attachment(path=path, name=paper.name, kind=paper.kind)


def _sync_folder(folder: Path) -> None:
    """Have a folder's new name on the disk too; Windows has no way to ask for it."""
    with contextlib.suppress(PermissionError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
