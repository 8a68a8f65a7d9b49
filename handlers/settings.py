"""One's own settings: the language, how one is called, one's name."""

from dialogue.questions import Name, Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.accounts import Address
from domain.texts import Text
from locales import messages
from locales.names import read_person
from services import members
from storage import accounts


@conversation("ngonngu", alias="language", before_consent=True)
def change_settings(talk: Talk) -> Reply:
    """The language, how someone is called, and their name."""
    ways = [
        Offer("language", messages.settings_language()),
        Offer("address", messages.settings_address()),
    ]
    if talk.account.person is not None and not talk.account.practising:
        ways.append(Offer("name", messages.settings_name()))
    what = talk.ask("what", OneOf(messages.settings_which(), *ways))
    if what == "name":
        return _own_name(talk)
    if what == "language":
        offers = [Offer("vi", messages.language_vi()), Offer("en", messages.language_en())]
        locale = talk.ask("locale", OneOf(messages.ask_language(), *offers))
        accounts.set_fields(talk.db, talk.account.id, locale=locale)
        return talk.done(messages.settings_language_kept(), then="menu", changed=True)
    forms = [Offer(one, Text(f"address-{one}")) for one in Address]
    address = talk.ask("call", OneOf(messages.ask_address(), *forms))
    accounts.set_fields(talk.db, talk.account.id, address=Address(address))
    return talk.done(messages.settings_kept(), then="menu", changed=True)


def _own_name(talk: Talk) -> Reply:
    """One's own name, put right."""
    name = read_person(talk.ask("own-name", Name(messages.ask_right_name()))).name
    talk.confirm(messages.own_name_check(name=name), yes=messages.own_name_yes())
    members.correct_own_name(talk.db, name, by=talk.actor)
    return talk.done(messages.own_name_kept(name=name), then="menu", changed=True)
