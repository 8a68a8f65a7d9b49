"""Which figures are asked: a ready set, one after the other, or by a few words of their names."""

from collections.abc import Sequence

from dialogue.questions import MOST_CHOICES, At, Offer, Prompt, Question, Unfit, typed
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from domain.figures import MOST_FIELDS, SETS, Figure, NoFields, TooManyFields
from domain.folding import folded_words
from domain.texts import Json, Text
from handlers.figures import figure_name, names
from locales import messages
from locales.phrases import in_parts, same_words
from locales.render import LOCALES, Reader, plain


class Fields(Question[tuple[Figure, ...]]):
    """Which figures: a ready set, one after the other, or by their names."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """The sets; or those chosen so far, and a few more to choose."""
        del scene
        if unclear := _unclear(at):
            return self._which(_chosen(at), unclear[0])
        if at.step != "each":
            sets = [Offer(one, Text(f"figures-set-{one}")) for one in SETS]
            return Prompt((messages.ask_fields(),), (*sets, Offer("each", messages.fields_each())))
        chosen, page = _chosen(at), _page(at)
        rest = [one for one in Figure if one not in chosen]
        shown = rest[page * 3 : page * 3 + 3]
        offers = [Offer(one, figure_name(one)) for one in shown]
        offers.append(Offer("more", messages.pick_more()))
        if chosen:
            offers.append(Offer("done", messages.fields_enough(count=len(chosen))))
            return Prompt((messages.ask_more_fields(fields=names(chosen)),), tuple(offers))
        return Prompt((messages.ask_first_field(),), tuple(offers))

    @staticmethod
    def _which(chosen: tuple[Figure, ...], words: str) -> Prompt:
        """Asks which figure is meant by words that fit several, or none."""
        fitting = [one for one in _fitting(words) if one not in chosen][: MOST_CHOICES - 1]
        likely = [Offer(one, figure_name(one)) for one in fitting]
        pass_over = Offer("pass", messages.fields_pass())
        if chosen:
            asked = messages.fields_unclear(fields=names(chosen), typed=words[:_QUOTED])
        else:
            asked = messages.field_unclear(typed=words[:_QUOTED])
        return Prompt((asked,), (*likely, pass_over))

    def read(self, said: Answer, at: At, scene: Scene) -> tuple[Figure, ...] | At:
        """The figures, or one more of them.

        Raises:
            NoFields: Nothing known was named.
            TooManyFields: More than anybody answers.
        """
        del scene
        if not isinstance(said, Chose):
            return self._named(typed(said), at)
        if unclear := _unclear(at):
            chosen = _chosen(at) if said.id == "pass" else (*_chosen(at), Figure(said.id))
            return self._parted(chosen, unclear[1:])
        chosen, page = _chosen(at), _page(at)
        match said.id:
            case "each":
                return At("each", {"chosen": [], "page": 0})
            case "more":
                last = (len(Figure) - len(chosen) - 1) // 3
                following = 0 if page >= last else page + 1
                return At("each", {"chosen": [*chosen], "page": following})
            case "done":
                return chosen
        if said.id in SETS:
            return SETS[said.id]
        more = (*chosen, Figure(said.id))
        if len(more) >= MOST_FIELDS:
            return more
        return At("each", {"chosen": [*more], "page": 0})

    def _named(self, text: str, at: At) -> tuple[Figure, ...] | At:
        """Figures named one after the other; what is not clear is asked about, never left out."""
        chosen, unclear = list(_chosen(at)), list(_unclear(at)[1:])
        for words in in_parts(text):
            fitting = _fitting(words)
            if len(fitting) == 1:
                chosen += fitting
            else:
                unclear.append(words)
        if not chosen and not any(map(_fitting, unclear)):
            raise NoFields
        return self._parted(tuple(dict.fromkeys(chosen)), unclear)

    @staticmethod
    def _parted(chosen: tuple[Figure, ...], unclear: Sequence[str]) -> tuple[Figure, ...] | At:
        if unclear:
            return At("unclear", {"chosen": [*chosen], "unclear": [*unclear]})
        return _few(tuple(one for one in Figure if one in chosen))

    def keep(self, value: tuple[Figure, ...]) -> Json:
        """Their codes."""
        return [str(one) for one in value]

    def revive(self, kept: Json, scene: Scene) -> tuple[Figure, ...]:
        """The figures that still exist."""
        del scene
        codes = kept if isinstance(kept, list) else []
        found = tuple(one for one in Figure if one in codes)
        if not found:
            raise Unfit
        return found


def _chosen(at: At) -> tuple[Figure, ...]:
    codes = at.data.get("chosen")
    return tuple(one for one in Figure if isinstance(codes, list) and one in codes)


def _page(at: At) -> int:
    page = at.data.get("page")
    return page if isinstance(page, int) else 0


def _unclear(at: At) -> list[str]:
    """Words of which it is not clear yet which figure they name."""
    words = at.data.get("unclear")
    return [str(one) for one in words] if isinstance(words, list) else []


#: Letters of what was typed, where it is said again.
_QUOTED = 40


def _fitting(words: str) -> list[Figure]:
    """The figures that words name, in either language: by the whole name, or by words of it."""
    said = folded_words(words)
    labels = {
        one: [plain(figure_name(one), Reader(locale)) for locale in LOCALES] for one in Figure
    }
    whole = [one for one, own in labels.items() if any(same_words(words, each) for each in own)]
    return whole or [
        one
        for one, own in labels.items()
        if said and any(set(said) <= set(folded_words(each)) for each in own)
    ]


def _few(fields: tuple[Figure, ...]) -> tuple[Figure, ...]:
    if not fields:
        raise NoFields
    if len(fields) > MOST_FIELDS:
        raise TooManyFields(most=MOST_FIELDS)
    return fields
