"""People, households, memberships; accounts, roles, invites, consent."""

from datetime import date

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Key, Moment, Ref, Word, by_bytes


class HouseholdRow(Base):
    """A family, in exactly one chapter at a time."""

    __tablename__ = "households"
    __table_args__ = (Index("ix_households_unit_id", "unit_id", "ended_on"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    name: Mapped[str] = mapped_column(String(200))
    """The person the family is known by."""
    called: Mapped[str] = mapped_column(String(200))
    """Their given name, folded: whoever is called so comes first among those found."""
    sort_key: Mapped[str] = mapped_column(by_bytes(800))
    honorific: Mapped[Word | None]
    address: Mapped[str | None] = mapped_column(String(200))
    complete: Mapped[bool]
    recorded_at: Mapped[Moment]
    recorded_by: Mapped[Ref | None] = mapped_column(BigInteger)
    ended_on: Mapped[date | None]


class HouseholdMoveRow(Base):
    """A family moved from one chapter to another."""

    __tablename__ = "household_moves"

    id: Mapped[Key]
    household_id: Mapped[Ref] = mapped_column(ForeignKey("households.id"))
    from_unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    to_unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    moved_on: Mapped[date]
    recorded_by: Mapped[Ref | None] = mapped_column(BigInteger)


class PersonRow(Base):
    """A person the association knows; nobody needs a phone."""

    __tablename__ = "persons"
    __table_args__ = (
        Index("ix_persons_phone", "phone"),
        Index("ix_persons_household_id", "household_id"),
    )

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(String(200))
    sort_key: Mapped[str] = mapped_column(by_bytes(800))
    """Orders by given name, in the Vietnamese alphabet, on any database."""
    honorific: Mapped[Word | None]
    birth_year: Mapped[int | None]
    phone: Mapped[Word | None]
    party_member: Mapped[bool | None]
    household_id: Mapped[Ref | None] = mapped_column(ForeignKey("households.id"))
    recorded_at: Mapped[Moment]


class MembershipRow(Base):
    """A person is a member at a unit, from a day to a day."""

    __tablename__ = "memberships"
    __table_args__ = (
        Index("ix_memberships_unit_id", "unit_id", "joined_on", "ended_on", "person_id"),
        Index("ix_memberships_person_id", "person_id"),
    )

    id: Mapped[Key]
    person_id: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    joined_on: Mapped[date]
    ended_on: Mapped[date | None]
    """The first day no longer a member; None while one."""
    end_reason: Mapped[Word | None]
    recorded_at: Mapped[Moment]
    recorded_by: Mapped[Ref | None] = mapped_column(BigInteger)


class UnitLinkRow(Base):
    """A clan or a workplace links to households and persons of other units."""

    __tablename__ = "unit_links"
    __table_args__ = (
        Index("ix_unit_links_household_id", "household_id"),
        Index("ix_unit_links_person_id", "person_id"),
        Index("ix_unit_links_unit_id", "unit_id"),
    )

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    household_id: Mapped[Ref | None] = mapped_column(ForeignKey("households.id"))
    person_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    """The first day no longer of it; the first day itself where it never was."""
    end_reason: Mapped[Word | None]


class SearchWordRow(Base):
    """A folded word under which a household or person is found, the same on both databases."""

    __tablename__ = "search_words"

    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"), primary_key=True)
    kind: Mapped[Word] = mapped_column(primary_key=True)
    """"household" or "person"."""
    word: Mapped[str] = mapped_column(by_bytes(64), primary_key=True)
    target_id: Mapped[Ref] = mapped_column(primary_key=True)


class ChatRow(Base):
    """A place where messages come from and go to."""

    __tablename__ = "chats"
    __table_args__ = (
        UniqueConstraint("channel", "bot", "address"),
        Index("ix_chats_account_id", "account_id"),
        Index("ix_chats_unit_id", "unit_id"),
    )

    id: Mapped[Key]
    channel: Mapped[Word]
    bot: Mapped[Word]
    address: Mapped[Word]
    """The channel's own name for it."""
    kind: Mapped[Word]
    """"private" or "group"."""
    account_id: Mapped[Ref | None] = mapped_column(ForeignKey("accounts.id"))
    """Whose private chat it is."""
    unreachable_since: Mapped[Moment | None]
    hinted_at: Mapped[Moment | None]
    """When a group was last told to write in private."""
    unit_id: Mapped[Ref | None] = mapped_column(ForeignKey("units.id"))
    """The unit a group's chat belongs to: its head has bound it."""
    bound_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    bound_at: Mapped[Moment | None]


class AccountRow(Base):
    """An account of a channel; it belongs to a person once an invite was used."""

    __tablename__ = "accounts"
    __table_args__ = (
        UniqueConstraint("channel", "bot", "user"),
        Index("ix_accounts_person_id", "person_id"),
    )

    id: Mapped[Key]
    channel: Mapped[Word]
    bot: Mapped[Word]
    user: Mapped[Word]
    person_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    locale: Mapped[Word]
    address: Mapped[Word | None]
    consent_version: Mapped[Word | None]
    practising: Mapped[bool]
    created_at: Mapped[Moment]


class ConsentRow(Base):
    """Who agreed to which text, and when; kept as evidence."""

    __tablename__ = "consents"

    id: Mapped[Key]
    account_id: Mapped[Ref] = mapped_column(ForeignKey("accounts.id"))
    version: Mapped[Word]
    given_at: Mapped[Moment]
    withdrawn_at: Mapped[Moment | None]


class RoleRow(Base):
    """A person is something to a unit, from a day to a day."""

    __tablename__ = "roles"
    __table_args__ = (
        Index("ix_roles_person_id", "person_id"),
        Index("ix_roles_unit_id", "unit_id"),
    )

    id: Mapped[Key]
    person_id: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    role: Mapped[Word]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    """The first day no longer in it; None while it lasts."""
    granted_by: Mapped[Ref | None] = mapped_column(BigInteger)


class InviteRow(Base):
    """A code that lets one person in, once."""

    __tablename__ = "invites"
    __table_args__ = (Index("ix_invites_unit_id", "unit_id"),)

    id: Mapped[Key]
    code: Mapped[Word] = mapped_column(unique=True)
    role: Mapped[Word]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    name: Mapped[str | None] = mapped_column(String(200))
    phone: Mapped[Word | None]
    made_by: Mapped[Ref | None] = mapped_column(BigInteger)
    made_at: Mapped[Moment]
    expires_on: Mapped[date]
    used_at: Mapped[Moment | None]
    used_by: Mapped[Ref | None] = mapped_column(ForeignKey("accounts.id"))
    withdrawn_at: Mapped[Moment | None]


class CodeTryRow(Base):
    """A wrong code was typed: counted, so that codes cannot be guessed."""

    __tablename__ = "code_tries"
    __table_args__ = (Index("ix_code_tries_account_id", "account_id", "tried_at"),)

    id: Mapped[Key]
    account_id: Mapped[Ref] = mapped_column(ForeignKey("accounts.id"))
    tried_at: Mapped[Moment]
