"""One's own settings: the language, and how one is called."""

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.accounts import Address
from domain.texts import Text
from locales import messages
from storage import accounts


@conversation("ngonngu", alias="language", before_consent=True)
def change_settings(talk: Talk) -> Reply:
    """The language, and how someone is called."""
    what = talk.ask(
        "what",
        OneOf(
            messages.settings_which(),
            Offer("language", messages.settings_language()),
            Offer("address", messages.settings_address()),
        ),
    )
    if what == "language":
        offers = [Offer("vi", messages.language_vi()), Offer("en", messages.language_en())]
        locale = talk.ask("locale", OneOf(messages.ask_language(), *offers))
        accounts.set_fields(talk.db, talk.account.id, locale=locale)
        return talk.done(messages.settings_language_kept(), then="menu", changed=True)
    ways = [Offer(one, Text(f"address-{one}")) for one in Address]
    address = talk.ask("call", OneOf(messages.ask_address(), *ways))
    accounts.set_fields(talk.db, talk.account.id, address=Address(address))
    return talk.done(messages.settings_kept(), then="menu", changed=True)
