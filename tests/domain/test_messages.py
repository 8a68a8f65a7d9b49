"""Messages on their way through the database."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.messages import Attachment, Button, Message
from domain.texts import Json
from tests.domain.wordings import WORDINGS, WORDS

BUTTONS = st.lists(st.builds(Button, WORDS, WORDINGS), max_size=3).map(tuple)
FILES = st.none() | st.builds(Attachment, WORDS, WORDS, st.sampled_from(["document", "photo"]))
MESSAGES = st.builds(
    Message,
    texts=st.lists(WORDINGS, max_size=3).map(tuple),
    choices=BUTTONS,
    asides=BUTTONS,
    attachment=FILES,
    forwardable=st.booleans(),
)


@given(MESSAGES)
@settings(deadline=None, max_examples=60)
def test_a_message_is_the_same_after_a_journey_through_json(message: Message) -> None:
    written = json.loads(json.dumps(message.to_json(), ensure_ascii=False))

    assert Message.from_json(written) == message


@pytest.mark.parametrize("written", [None, "chào", [], 3])
def test_what_is_no_message_is_never_taken_for_one(written: Json) -> None:
    with pytest.raises(ValueError, match="not a message"):
        Message.from_json(written)


@pytest.mark.parametrize("written", [None, {"data": 3, "label": {"verbatim": "x"}}, {"data": "x"}])
def test_what_is_no_button_is_never_taken_for_one(written: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        Button.from_json(written)
