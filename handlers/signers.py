"""Who signs papers of recognition: asked once when one is first wanted, changed at any time."""

from collections.abc import Mapping

from dialogue.questions import At, Name, Offer, OneOf, Words
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.permissions import Action
from domain.signers import LONGEST_BODY, LONGEST_POST, Signer, in_capitals
from domain.texts import Text, Verbatim
from domain.units import UnitRef
from handlers.models import short, subject_of, title, top_of, year_of
from locales import messages
from locales.names import read_person
from papers.letterhead import said
from services import signers

_SAME, _OTHER, _NOBODY = "same", "other", "nobody"
_ASSOCIATION, _COMMITTEE, _CHAIR, _DEPUTY = "association", "committee", "chair", "deputy"


class Capitals(Words):
    """What stands in capitals on paper, on one line or on a few."""

    def __init__(self, prompt: Text, most: int, *offers: Offer) -> None:
        super().__init__(prompt, most=most, offers=offers, keeps_lines=True)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The words, or a ready answer's id.

        Raises:
            TooManyLines: There are more lines than a paper has room for.
        """
        words = super().read(said, at, scene)
        in_capitals(words)
        return words


class SignerName(Name):
    """A name as it stands below a signature, without an honorific; or none."""

    def __init__(self) -> None:
        super().__init__(messages.ask_signer_name())
        self.offers = (Offer(_NOBODY, messages.signer_no_name()),)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The name, or the word for none."""
        if said == Chose(_NOBODY):
            return _NOBODY
        return read_person(super().read(said, at, scene)).name


def told(signer: Signer) -> str:
    """Who signs, in one line."""
    post, body = ", ".join(signer.post), signer.body[-1]
    if signer.name is None:
        return said(messages.signer_told(post=post, body=body))
    return said(messages.signer_told_name(name=signer.name, post=post, body=body))


def signer_for(talk: Talk, top: UnitRef, subject: Subject) -> Signer:
    """Who signs; where nobody has said so yet, it is asked, and written down at once."""
    known = signers.all_of(talk.scene.db, top, by=talk.actor)
    if subject in known:
        return known[subject]
    signer = ask_signer(talk, top, subject, known)
    signers.write_down(talk.db, top, subject, signer, by=talk.actor)
    return signer


def ask_signer(
    talk: Talk, top: UnitRef, subject: Subject, known: Mapping[Subject, Signer]
) -> Signer:
    """Who signs: as for another kind of title, or the body, the post, the name."""
    talk.doing(messages.doing_signer(model=title(subject)))
    signer = _same(talk, subject, known) or _asked(talk, top)
    talk.confirm(
        messages.signer_summary(
            model=title(subject),
            body=", ".join(signer.body),
            post=", ".join(signer.post),
            name=Verbatim(signer.name) if signer.name else messages.signer_blank(),
        )
    )
    return signer


def _same(talk: Talk, subject: Subject, known: Mapping[Subject, Signer]) -> Signer | None:
    """Who signs for the kind of title that was answered last, if it is the same here."""
    others = [one for one in known if one is not subject]
    if not others:
        return None
    last = others[-1]
    ways = [
        Offer(_SAME, messages.signer_same(model=short(last))),
        Offer(_OTHER, messages.signer_other()),
    ]
    chosen = talk.ask("same", OneOf(messages.ask_signer_same(model=title(subject)), *ways))
    return known[last] if chosen == _SAME else None


def _asked(talk: Talk, top: UnitRef) -> Signer:
    bodies = {
        _ASSOCIATION: said(messages.body_association_of(place=top.called)),
        _COMMITTEE: said(messages.body_committee_of(place=top.called)),
    }
    posts = {_CHAIR: said(messages.signs_chair()), _DEPUTY: said(messages.signs_deputy())}
    body = talk.ask(
        "body",
        Capitals(
            messages.ask_body(),
            LONGEST_BODY,
            Offer(_ASSOCIATION, messages.body_association()),
            Offer(_COMMITTEE, messages.body_committee()),
        ),
    )
    post = talk.ask(
        "post",
        Capitals(
            messages.ask_post(),
            LONGEST_POST,
            Offer(_CHAIR, messages.signs_chair()),
            Offer(_DEPUTY, messages.signs_deputy()),
        ),
    )
    name = talk.ask("signer", SignerName())
    return Signer(
        body=in_capitals(bodies.get(body, body)),
        post=in_capitals(posts.get(post, post)),
        name=None if name == _NOBODY else name,
    )


@conversation("nguoiky", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def change_signer(talk: Talk) -> Reply:
    """Who signs is written down, or is another from now on."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    known = signers.all_of(talk.scene.db, top, by=talk.actor)
    signer = ask_signer(talk, top, subject, known)
    signers.write_down(talk.db, top, subject, signer, by=talk.actor)
    return talk.done(messages.signer_kept(), then=f"giayto {subject} {year}")
