"""Chosen stories for the ward's website: one page with its photos, packed together.

Only stories whose subject agreed to be named, and has not taken that back, stand in it.
"""

import html
import zipfile
from io import BytesIO
from pathlib import Path

from domain.folding import folded_words
from domain.messages import Attachment
from domain.stories import Story
from domain.units import UnitRef
from locales import messages
from locales.render import Reader, plain
from papers.paper import Order, Paper
from services import stories

#: Bytes of photos in one package: beyond, stories stand without theirs, as chats take no more.
MOST_BYTES = 40_000_000
_ENDINGS = frozenset({"jpg", "jpeg", "png"})


def make(order: Order) -> Paper:
    """The package of a ward, for whoever asked; rights are looked at again."""
    top = order.unit()
    actor = order.actor()
    found = stories.to_export(order.db, top, by=actor) if top is not None else []
    if top is None or not found:
        return Paper(said=messages.stories_none_named())
    told = [(one, stories.files(order.db, one)) for one in found]
    place = "-".join(folded_words(top.bare_name))
    return Paper(
        said=messages.stories_ready(count=len(found)),
        content=packed(top, told, order.files, order.reader),
        name=f"guong-sang-{place}.zip",
    )


def packed(
    top: UnitRef, told: list[tuple[Story, list[Attachment]]], folder: Path, reader: Reader
) -> bytes:
    """The page and its photos."""
    out, left = BytesIO(), MOST_BYTES
    articles: list[str] = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for number, (story, files) in enumerate(told, start=1):
            names: list[str] = []
            for photo in files:
                content = _content(folder, photo)
                if content is not None and len(content) <= left:
                    left -= len(content)
                    names.append(f"anh-{number}-{len(names) + 1}.{_ending(photo)}")
                    package.writestr(names[-1], content)
            articles.append(_article(story, names))
        package.writestr("guong-sang.html", _page(top, articles, reader))
    return out.getvalue()


def _ending(photo: Attachment) -> str:
    return photo.path.rpartition(".")[2].lower()


def _content(folder: Path, photo: Attachment) -> bytes | None:
    """A photo, while it stands where it was kept."""
    path = folder / photo.path
    if _ending(photo) not in _ENDINGS or not path.is_file():
        return None
    return path.read_bytes()


def _article(story: Story, photos: list[str]) -> str:
    shown = "".join(f'<img src="{name}" alt="">\n' for name in photos)
    told = "".join(f"<p>{html.escape(line)}</p>\n" for line in story.words.splitlines() if line)
    return f"<article>\n<h2>{html.escape(story.about)}</h2>\n{shown}{told}</article>\n"


def _page(top: UnitRef, articles: list[str], reader: Reader) -> str:
    title = html.escape(plain(messages.stories_page(place=top.called), reader))
    style = "body{max-width:42em;margin:2em auto;font-family:serif}img{max-width:100%}"
    return (
        f'<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"<h1>{title}</h1>\n{''.join(articles)}</body>\n</html>\n"
    )
