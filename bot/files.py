"""Files people send: kept under the name of their content."""

import asyncio
import hashlib
from pathlib import Path

from dialogue.said import Sent
from domain.messages import Attachment
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
        """Keep a file's content; its path relative to the data folder."""
        return await asyncio.to_thread(self.put, content, file.kind)

    def put(self, content: bytes, kind: str) -> str:
        """Write a file under the hash of its content; twice the same is one."""
        name = hashlib.sha256(content).hexdigest()
        ending = kind if kind.isalnum() and len(kind) <= 5 else "bin"
        path = Path("files") / f"{name}.{ending}"
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            half = target.with_suffix(".part")
            half.write_bytes(content)
            half.rename(target)
        return str(path)

    def keep_paper(self, paper: Paper) -> Attachment | None:
        """Keep a finished paper's file, if it has one, ready to be sent."""
        if paper.content is None:
            return None
        path = self.put(paper.content, paper.name.rpartition(".")[2])
        return Attachment(path=path, name=paper.name, kind=paper.kind)
