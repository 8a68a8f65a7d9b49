"""`khuyenhoc`: the command line."""

import asyncio
import contextlib
import gc
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlalchemy import Connection, Engine

from bot import console, log
from bot.announcer import Announcer
from bot.assistant import Assistant, prepare, telegram_channel
from bot.channels.channel import NotSent
from bot.channels.telegram import TelegramChannel
from bot.clock import Calendar
from bot.due import DOERS
from bot.files import Files
from bot.settings import Settings, SettingsWrong, load
from bot.store import open_store
from bot.ticker import Ticker, kept_offset
from domain import criteria, plancheck
from domain import plan as plans
from domain.clock import ZONE, local_day
from domain.datafile import DataInvalid
from domain.plan import Plan, PlanInvalid, Slip
from locales.codes import spaced
from locales.places import unknown
from services import beginning, proof
from services import plan as plan_service
from services.beginning import BegunAlready, NoPlaceOfItsOwn
from services.plan import PlanOfAnotherUnit
from storage import due as moments
from storage import inbox, outbox, units
from storage.engine import in_turn, open_engine
from storage.inbox import InboxId
from storage.outbox import OutboxId


def _settings() -> Settings:
    try:
        return load()
    except SettingsWrong as wrong:
        raise click.ClickException(str(wrong)) from None


@contextlib.contextmanager
def _database(settings: Settings) -> Iterator[Engine]:
    prepare(settings)
    engine = open_engine(settings.database)
    try:
        yield engine
    finally:
        engine.dispose()


def _hold_sets() -> None:
    """Read every criteria set before anybody is spoken to: a slip in one stops the program here.

    Once read they are kept, so that a file changed meanwhile breaks nobody's screen.
    """
    try:
        criteria.load_all()
    except DataInvalid as wrong:
        raise click.ClickException(str(wrong)) from None


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """The Khuyến học assistant: members, piggy banks, day's wages and tallies by chat."""
    os.umask(0o077)  # a cash book and people's names: for this account of the machine alone
    log.set_up()


@main.command()
@click.option("--port", default=8200, show_default=True, help="Port of the page, on loopback.")
@click.option("--keep", type=click.Path(path_type=Path), help="Keep the data in this folder.")
@click.option("--empty", is_flag=True, help="Begin on the first day of an empty ward.")
def demo(port: int, keep: Path | None, *, empty: bool) -> None:
    """Run everything on one page of phones: no account, no network.

    It begins in a running ward on the day before Learning Month; the page can begin anew.
    """
    from bot.demo import demo as running  # noqa: PLC0415  # aiohttp's server, for the demo alone

    _hold_sets()
    which = running.Beginning.NOTHING if empty else running.Beginning.MONTH
    running.run(port, keep, which)


@main.command()
def run() -> None:
    """Run the real bot until it is stopped."""
    _hold_sets()
    settings = _settings()
    try:
        channel = telegram_channel(settings)
    except SettingsWrong as wrong:
        raise click.ClickException(str(wrong)) from None
    prepare(settings)
    _settle_in()
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_until_told(settings, channel))


def _settle_in() -> None:
    """Tell the interpreter what it is to run for months: two busy threads, much that stays.

    Measured with the disk at 5 ms a sync: a tenth more updates a second. What was imported is
    never garbage, and the writing thread gets its turn back after 1 ms rather than 5.
    """
    sys.setswitchinterval(0.001)
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)


async def _until_told(settings: Settings, channel: TelegramChannel) -> None:
    """Run until interrupted or told to end; either way everything is put away first."""
    running = asyncio.create_task(Assistant(settings, [channel]).run())
    with contextlib.suppress(NotImplementedError):  # Windows has no such signals
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
    await running


@main.command()
@click.option("--as", "name", required=True, help="Who is typing: any name, kept as an account.")
def chat(name: str) -> None:
    """Talk in the terminal, or pipe lines in; choices are numbered.

    Exits with 1 when a scripted answer was refused and never corrected.
    """
    _hold_sets()
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(console.talk(_settings(), name, sys.stdin, echo=not sys.stdin.isatty()))


@main.command()
@click.option("--plan", "code", required=True, help="A plan that comes with the program.")
def init(code: str) -> None:
    """Make a ward or district from its plan; an officer's invite is the last line.

    Run again with the same plan, it makes nothing but another officer's invite.
    """
    settings = _settings()
    try:
        plan = plans.load(code)
    except PlanInvalid as wrong:
        raise click.ClickException(str(wrong)) from None
    with _database(settings) as engine, in_turn(engine) as db:
        now = datetime.now(UTC)
        try:
            begun = beginning.begin(db, plan, today=local_day(now), now=now)
        except NoPlaceOfItsOwn:
            raise click.ClickException(f"{code} is no ward's or district's plan") from None
        except BegunAlready as other:
            raise click.ClickException(f"this database is {other}'s already") from None
    _show_slips(begun.slips)
    click.echo(f"{begun.top.name}: {plan.plan.title_vi}")
    click.echo(_invite_line(settings, begun.code))


def _invite_line(settings: Settings, code: str) -> str:
    """The code, and the deep link where Telegram can be asked for the bot's name."""
    if settings.telegram_token is None:
        click.echo("KHUYENHOC_TELEGRAM_TOKEN is not set: no link, the code is typed.", err=True)
        return spaced(code)
    channel = telegram_channel(settings)
    try:
        asyncio.run(_opened(channel))
    except NotSent as fault:
        click.echo(f"Telegram was not reached ({fault}): no link, the code is typed.", err=True)
        return spaced(code)
    return f"{spaced(code)}  {channel.abilities.link}{code}"


async def _opened(channel: TelegramChannel) -> None:
    try:
        await channel.open()
    finally:
        await channel.close()


@main.group("import")
def bring() -> None:
    """Take data in from files."""


@bring.command("plan")
@click.argument("source", metavar="FILE|CODE")
def import_plan(source: str) -> None:
    """Load a plan for the ward: a TOML file, or the code of one that comes with the program.

    Under a code the ward has already it takes the place of what stood there, which the audit
    keeps. Slips of the document are shown as warnings and stay as they are; so is what the file
    may not mean: a figure nothing counts, a body nobody knows.
    """
    plan, doubts = _plan_of(source)
    with _database(_settings()) as engine, in_turn(engine) as db:
        tops = units.roots(db)
        if not tops:
            raise click.ClickException("there is no ward yet: khuyenhoc init comes first")
        try:
            plan_service.put(db, tops[0], plan, by=None, now=datetime.now(UTC))
        except PlanOfAnotherUnit as other:
            raise click.ClickException(f"{other.code} is another unit's plan") from None
    _show_slips(plan.slip)
    for doubt in doubts:
        click.echo(f"? {doubt}")
    for code, key in plan.inferred():
        click.echo(f"~ {code}: {key} is inferred")
    click.echo(f"{tops[0].name}: {plan.plan.title_vi}")


def _plan_of(source: str) -> tuple[Plan, list[str]]:
    """A plan, and what of its file may not be meant."""
    path = Path(source)
    try:
        if path.suffix != ".toml":
            return plans.load(source), []
        text = path.read_text(encoding="utf-8")
        plan = plancheck.read(text, path.name)
    except PlanInvalid as wrong:
        raise click.ClickException(str(wrong)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{source}: {type(error).__name__}") from None
    for one in plan.announcement:
        for place in (name for words in one.words.values() for name in unknown(words)):
            why = f"announcement {one.code}: nothing fills {{{place}}}"
            raise click.ClickException(f"{path.name}: {why}")
    return plan, plancheck.doubts(plan, text, path.name)


def _show_slips(slips: Sequence[Slip]) -> None:
    for slip in slips:
        click.echo(f"! {slip.where}: {slip.text}" + (f" → {slip.read_as}" if slip.read_as else ""))


@main.command()
@click.option(
    "--at", "moment", help="Walk there, doing what falls due on the way: 2025-09-29T07:00."
)
def due(moment: str | None) -> None:
    """Do what is due now, or walk forward to a moment in order; what is sent waits in the outbox.

    The calendar stays where it was walked to. Meant for trying a plan out and for tests.
    """
    try:
        to = datetime.fromisoformat(moment).replace(tzinfo=ZONE) if moment else None
    except ValueError:
        raise click.ClickException(f"--at {moment}: a moment such as 2025-09-29T07:00") from None
    settings = _settings()
    prepare(settings)
    asyncio.run(_walk(settings, to))


async def _walk(settings: Settings, to: datetime | None) -> None:
    store = open_store(settings.database)
    try:
        clock = Calendar(await store.read(kept_offset))
        settle = Announcer(store, clock, {}, lambda: None).settle
        ticker = Ticker(store, clock, DOERS, Files(settings.data_dir), lambda: None, settle)
        there = await ticker.move_to(to or clock.now(), keep=False)
        click.echo(f"{there.astimezone(ZONE):%Y-%m-%d %H:%M}")
    finally:
        store.close()


@main.command()
def check() -> None:
    """Prove the books and the criteria sets. Exits with 1 when something does not hold.

    Of the books it proves sums, chains, numbers and links.
    """
    _hold_sets()
    with _database(_settings()) as engine, engine.connect() as db:
        faults = proof.faults(db)
    for fault in faults:
        click.echo(
            f"book {fault.book}: {fault.why}" + (f" at line {fault.seq}" if fault.seq else "")
        )
    click.echo("the books hold" if not faults else f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


@main.command()
def status() -> None:
    """How much waits to be handled and to be sent."""
    with _database(_settings()) as engine, engine.connect() as db:
        for state in ("waiting", "dead", "parked"):
            click.echo(f"inbox {state}: {inbox.count(db, state)}")
        for state, count in sorted(outbox.counts(db).items()):
            click.echo(f"outbox {state}: {count}")
        click.echo(f"due failed: {moments.count(db, 'failed')}")


@main.group("inbox")
def letters() -> None:
    """Messages that could not be handled."""


@letters.command("list")
@click.option("--words", is_flag=True, help="Show what the messages say: they are people's own.")
def list_letters(words: bool) -> None:  # noqa: FBT001  # click's way
    """List dead letters and parked updates."""
    with _database(_settings()) as engine, engine.connect() as db:
        for letter in inbox.letters(db):
            at = f"{letter.received_at:%Y-%m-%d %H:%M}"
            click.echo(f"{letter.id}\t{letter.state}\t{at}\t{letter.error}")
            if words:
                click.echo(f"\t{letter.body}")


@letters.command("replay")
@click.argument("ids", nargs=-1, required=True, type=int)
def replay_letters(ids: tuple[int, ...]) -> None:
    """Let dead letters be tried again, each into the conversation it belongs to."""
    with _database(_settings()) as engine, in_turn(engine) as db:
        missing = [one for one in ids if not inbox.replay(db, InboxId(one))]
    if missing:
        raise click.ClickException(f"no such letter: {', '.join(map(str, missing))}")
    click.echo(f"{len(ids)} waiting again")


@main.group("outbox")
def aside() -> None:
    """Messages that were not sent and wait for a person to decide."""


@aside.command("list")
@click.option("--words", is_flag=True, help="Show what the messages say: they are to people.")
def list_aside(words: bool) -> None:  # noqa: FBT001  # click's way
    """List what is held or failed: id, state, chat, hours since it was written, reason."""
    now = datetime.now(UTC)
    with _database(_settings()) as engine, engine.connect() as db:
        for row in outbox.aside(db):
            hours = f"{(now - row.created_at).total_seconds() / 3600:.1f}"
            click.echo(f"{row.id}\t{row.state}\t{row.chat}\t{hours} h\t{row.error}")
            if words:
                click.echo(f"\t{json.dumps(row.message, ensure_ascii=False)}")


@aside.command("release")
@click.argument("ids", nargs=-1, required=True, type=int)
def release_aside(ids: tuple[int, ...]) -> None:
    """Send messages after all: they may have arrived already, and would then be read twice."""
    _decide(ids, outbox.release)
    click.echo(f"{len(ids)} to be sent")


@aside.command("drop")
@click.argument("ids", nargs=-1, required=True, type=int)
def drop_aside(ids: tuple[int, ...]) -> None:
    """Leave messages unsent for good."""
    now = datetime.now(UTC)
    _decide(ids, lambda db, row: outbox.drop(db, row, now))
    click.echo(f"{len(ids)} dropped")


def _decide(ids: Sequence[int], decide: Callable[[Connection, OutboxId], bool]) -> None:
    with _database(_settings()) as engine, in_turn(engine) as db:
        missing = [one for one in ids if not decide(db, OutboxId(one))]
    if missing:
        raise click.ClickException(f"not held or failed: {', '.join(map(str, missing))}")


if __name__ == "__main__":
    main()
