"""Transcripts: a test's docstring is the conversation, replayed through the whole assistant.

    > /thutien                 what is typed
    > [Lợn nhựa]               what is tapped
    < Bác ghi khoản nào ạ?     what is said; *stars* are emphasis
      [Lợn nhựa] [Ủng hộ]      its buttons
    … hôm sau                  comments for the reader, skipped

On the poorest channel the same transcript holds: buttons become "1. …", and a tap becomes the
number. "#" in an expected line stands for any number or code.
"""

import re
from dataclasses import dataclass, field

from tests.house import POOR, Phone, Shown


@dataclass
class Step:
    """One thing done, and what is said in return."""

    done: str
    said: list["Expected"] = field(default_factory=list)


@dataclass
class Expected:
    """One message as the transcript has it."""

    lines: list[str]
    buttons: list[str]


def read(transcript: str) -> list[Step]:
    """The steps of a transcript."""
    steps: list[Step] = []
    for raw in transcript.splitlines():
        line = raw.strip()
        if line.startswith("> "):
            steps.append(Step(line[2:]))
        elif line.startswith("+ "):
            steps[-1].done += "\n" + line[2:]
        elif line.startswith("< "):
            steps[-1].said.append(Expected([line[2:]], []))
        elif line and steps and steps[-1].said and not line.startswith("…"):
            _add(steps[-1].said[-1], line)
    return steps


def _add(expected: Expected, line: str) -> None:
    if line.startswith("["):
        expected.buttons += re.findall(r"\[(.*?)\]", line)
    else:
        expected.lines.append(line)


def replay(phone: Phone, transcript: str) -> None:
    """Do what the transcript does, and compare what is said."""
    for step in read(transcript):
        shown = _do(phone, step.done)
        assert len(shown) == len(step.said), _differs(step, shown)
        for one, expected in zip(shown, step.said, strict=True):
            _compare(phone, step, one, expected)


def _do(phone: Phone, done: str) -> list[Shown]:
    if done.startswith("[") and done.endswith("]"):
        return _tap(phone, done[1:-1])
    return phone.say(done)


def _tap(phone: Phone, label: str) -> list[Shown]:
    if phone.channel != POOR:
        return phone.tap(label)
    numbers = re.findall(rf"^(\d+)\. {re.escape(label)}$", phone.last.text, re.MULTILINE)
    return phone.say(numbers[-1] if numbers else label)


def _compare(phone: Phone, step: Step, shown: Shown, expected: Expected) -> None:
    lines = [line.strip() for line in shown.text.splitlines() if line.strip()]
    if phone.channel == POOR:
        listed = [line for line in lines if re.match(r"\d+\. ", line)]
        lines = [one for one in lines if one not in listed and "gõ một số, ví dụ" not in one.lower()]
        labels = [line.partition(". ")[2] for line in listed]
        missing = [label for label in labels if label not in expected.buttons]
        assert not missing, _differs(step, [shown])
        wanted = [re.sub(r"\*(.*?)\*", r"\1", line) for line in expected.lines]
    else:
        assert shown.buttons == expected.buttons, _differs(step, [shown])
        wanted = [re.sub(r"\*(.*?)\*", r"<b>\1</b>", line) for line in expected.lines]
    assert len(lines) == len(wanted), _differs(step, [shown])
    for line, pattern in zip(lines, wanted, strict=True):
        assert re.fullmatch(_pattern(pattern), line), _differs(step, [shown])


def _pattern(line: str) -> str:
    return re.escape(line).replace(r"\#", r"[0-9A-Za-z./ ]+")


def _differs(step: Step, shown: list[Shown]) -> str:
    said = "\n".join(f"< {one.text}\n  {one.buttons}" for one in shown)
    wanted = "\n".join("< " + "\n  ".join(one.lines) + f"\n  {one.buttons}" for one in step.said)
    return f"\nafter > {step.done}\nsaid:\n{said}\nwanted:\n{wanted}"
