"""What those concerned read: an assessment came back, a title was recognised."""

from dialogue.questions import Offer
from domain.criteria import Rank
from domain.members import titled
from domain.recognition import Decision, Honoured
from domain.texts import Lines, Text, Wording
from domain.units import UnitRef
from handlers.models import rank_name
from handlers.verdicts import returned_for
from locales import messages
from services.outcomes import Returned, Withdrawn

#: Reasons told in one message; the others stand where the button leads.
_MOST_REASONS = 6


def came_back(told: Returned) -> tuple[list[Wording], list[Offer]]:
    """An assessment came back: why, by criterion; and the way on."""
    one = told.assessment
    reasons = returned_for(one, told.review.reasons)
    lines: list[Wording] = [
        messages.told_returned(
            model=Text(f"model-{one.subject}"), year=str(one.year), name=one.name
        ),
        *reasons[:_MOST_REASONS],
    ]
    if len(reasons) > _MOST_REASONS:
        lines.append(messages.assessment_more(count=len(reasons) - _MOST_REASONS))
    return [Lines(tuple(lines))], [Offer(f"chamdiem {one.id}", messages.told_returned_open())]


def taken_back(told: Withdrawn) -> tuple[list[Wording], list[Offer]]:
    """A title was taken back: whose, and where to ask. The reason is the officers' to tell."""
    one = told.candidate
    said = messages.told_withdrawn(
        name=titled(one.honorific, one.name),
        model=Text(f"model-{one.subject}"),
        year=str(told.year),
    )
    return [said], [Offer("hoidap", Text("command-hoidap"))]


def family_honoured(decision: Decision, of: Honoured) -> tuple[list[Wording], list[Offer]]:
    """Somebody's family was recognised."""
    said = messages.told_family(
        name=of.name, model=_model(decision), year=str(decision.year), number=decision.number
    )
    return [said], [Offer(f"giadinhtoi {decision.year}", Text("command-giadinhtoi"))]


def chapter_honoured(
    decision: Decision, unit: UnitRef, count: int
) -> tuple[list[Wording], list[Offer]]:
    """So many families of a chapter were recognised."""
    said = messages.told_chapter(
        count=count,
        unit=unit.called,
        model=_model(decision),
        year=str(decision.year),
        number=decision.number,
    )
    return [said], [Offer(f"danhhieu {unit.id} {decision.year}", messages.models_back())]


def unit_honoured(
    decision: Decision, of: Honoured, rank: Rank | None, locale: str
) -> tuple[list[Wording], list[Offer]]:
    """A group, clan, unit or commune was recognised, with its rank where it was marked."""
    said = messages.told_unit(
        name=of.name, model=_model(decision), year=str(decision.year), number=decision.number
    )
    lines: list[Wording] = [said]
    if rank is not None:
        lines.append(messages.assessment_rank(rank=rank_name(rank, locale)))
    way = Offer(f"noinay {of.unit.id} {decision.year}", messages.models_back())
    return [Lines(tuple(lines))], [way]


def _model(decision: Decision) -> Text:
    return Text(f"model-{decision.subject}")
