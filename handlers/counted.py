"""What the register answers a criterion with, in words: how many, and how many are missing."""

from dialogue.scene import Scene
from domain.counting import Share, Sum
from domain.criteria import CriteriaSet, Criterion
from domain.money import Dong
from domain.texts import Text, Wording
from handlers.criteria import label
from locales import marks, messages


def of_register(criterion: Criterion, found: Share | Sum, scene: Scene) -> Text:
    """What was counted for a criterion."""
    number, name = criterion.number, label(criterion, scene)
    if isinstance(found, Sum):
        return messages.counted_sum(
            criterion=number, name=name, amount=Dong(found.amount), people=found.people
        )
    return messages.counted_share(
        criterion=number,
        name=name,
        reached=found.reached,
        all=found.out_of,
        mark=marks.written(found.percent, scene.reader.locale),
    )


def still_missing(
    criteria: CriteriaSet, criterion: Criterion, found: Share | Sum, *, hard_area: bool = False
) -> list[Wording]:
    """How many are missing to the next level: "Còn thiếu 9 người để đạt 90%"; nothing where met."""
    if isinstance(found, Sum):
        return [] if found.is_met else [messages.counted_missing_sum(amount=Dong(found.missing))]
    levels = [rank.code for rank in criteria.levels if criterion.is_asked_for(rank.code)]
    wanted = (criterion.threshold(level, hard_area=hard_area) for level in levels)
    for percent in wanted:
        if percent is not None and (missing := found.missing(percent)):
            of = Text(f"counted-of-{criterion.counts}")
            return [messages.counted_missing(count=missing, of=of, percent=f"{percent:f}")]
    return []
