"""Which phones the page shows, and to whom they belong: read from plain JSON."""

from dataclasses import dataclass, field
from typing import Any

from bot.demo.telegram.errors import PhoneError
from bot.demo.telegram.people import People
from bot.demo.telegram.world import Json

TITLE = "Trợ lý Khuyến học"


@dataclass(frozen=True, slots=True)
class Phone:
    """One phone, or the shared chat of a group."""

    chat: int
    kind: str
    title: Any
    """One string, or one a language; so is the role."""
    role: Any
    speakers: tuple[int, ...]
    """Who may write on it."""
    start: str | None
    """The code its Start button carries."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the page shows; texts may be one string, or one a language."""

    title: Any = TITLE
    hint: Any = ""
    guide: list[Any] = field(default_factory=list)
    """Steps: a text, or an object of `words` with what makes it happen: the `phone` on which one
    looks, what to `say` there, the moment `to` which the clock goes."""
    beginning: str | None = None
    """Which of the beginnings this is, where there are several."""
    language: str = "vi"
    people: list[Json] = field(default_factory=list)
    phones: list[Json] = field(default_factory=list)


def read_page(config: Any) -> Page:
    """Read the page's configuration: a list of phones, or an object that has one.

    Raises:
        ValueError: It is neither, or it has a key that means nothing.
    """
    if config is None:
        return Page()
    if isinstance(config, list):
        return Page(phones=config)
    if not isinstance(config, dict):
        raise ValueError("the page's configuration is a list or an object")  # noqa: TRY004 - one refusal for all
    try:
        page = Page(**config)
    except TypeError as unknown:
        raise ValueError(f"the page's configuration: {unknown}") from None
    for step in page.guide:
        _ensure_step(step)
    return page


_STEP = frozenset({"words", "phone", "say", "to"})


def _ensure_step(step: Any) -> None:
    """Refuse a step that leads nowhere.

    Raises:
        ValueError: It has a key that means nothing, or is to be said on no phone.
    """
    if not isinstance(step, dict) or "words" not in step:
        return
    if odd := set(step) - _STEP:
        raise ValueError(f"the page's guide: {', '.join(sorted(odd))} means nothing")
    if "say" in step and "phone" not in step:
        raise ValueError("the page's guide: what is said is said on a phone")


async def furnish(page: Page, people: People) -> list[Phone]:
    """Make the page's people and groups, and tell its phones.

    Raises:
        ValueError: A phone is of no known kind, lacks something, or names someone who is not there.
    """
    try:
        for person in page.people:
            await people.add_person(**person)
        for phone in page.phones:
            if phone["kind"] == "private":
                await people.add_person(**phone["user"])
        return [await _phone(phone, people) for phone in page.phones]
    except (KeyError, TypeError, AttributeError, PhoneError) as unfit:
        raise ValueError(f"the page's phones: {unfit}") from unfit


async def _phone(given: Json, people: People) -> Phone:
    kind, role, title = given.get("kind"), given.get("role", ""), given.get("title")
    if kind == "private":
        user = given["user"]
        name = " ".join(filter(None, (user["first_name"], user.get("last_name"))))
        number = int(user["id"])
        if given.get("begun"):
            await people.start(number)
        return Phone(number, "private", title or name, role, (number,), given.get("start"))
    if kind != "group":
        raise ValueError(f"the page's phones: private or group, not {kind}")
    wanted = given.get("chat", {})
    wanted = wanted if isinstance(wanted, dict) else {"id": wanted}
    speakers = [int(number) for number in given.get("as", [])]
    group = await people.add_group(
        wanted.get("title") or _words(title) or "Nhóm",
        wanted.get("members") or speakers,
        id=wanted.get("id"),
        supergroup=wanted.get("type") == "supergroup",
        admins=wanted.get("admins"),
    )
    return Phone(group["id"], "group", title or group["title"], role, tuple(speakers), None)


def _words(text: Any) -> str:
    return str(text.get("vi", "")) if isinstance(text, dict) else str(text or "")
