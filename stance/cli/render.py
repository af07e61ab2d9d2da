"""Answers as people like to read them, at any width; text from articles is never markup and never a control code.

Everything becomes lines of rich `Text`.  They are laid out here and not by rich's tables, because most answers
go to a pipe or are short, and rich's console takes longer to import than such an answer takes altogether.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from rich.cells import cell_len
from rich.text import Text

from stance.cli.shared import clean
from stance.models import Article, Event, Evidence
from stance.query import Period, Thread, beside_order

WIDE = 100
"""From this width on the evidence stands beside a period; below, under it."""

_COLOURS = {
    "recognizes": "green",
    "rejects": "red",
    "withholds": "yellow",
    "neutral": "cyan",
    "downgrades": "magenta",
    "restores": "blue",
}
_MODAL = {"intended": "intends: ", "urged": "urges: "}


def positions(who: str, threads: Sequence[Thread], events: Iterable[Event], label: Callable[[str], str]) -> None:
    """Periods under a heading for each target, with the best evidence; intentions and urgings beneath."""
    if not threads:
        return show([Text(f"{clean(who)}: no statement found")])
    by_id = {event.id: event for event in events}
    lines = [Text(clean(who), style="bold")]
    for thread in threads:
        lines += [Text(""), *_flow(Text(clean(_heading(thread, label)), style="bold"))]
        lines += _periods(thread.periods, by_id)
        for said in _beside(thread.beside):
            lines += _flow(said, indent=2)
    show(lines)


def events(found: Sequence[Event]) -> None:
    """One row for each event; `stance show ID` tells the rest."""
    if not found:
        return show([Text("no events found")])
    wide = _width() >= WIDE
    rows = []
    for event in found:
        row = [_day(event), _name(event), _stance(event), Text(clean(target_of(event)))]
        if wide:
            row.append(_quote(event.evidence, 2 * max(40, _width() - 85)))
        rows.append([*row, Text(clean(event.id), style="dim")])
    show(_table(("date", "actor", "stance", "toward", *(["evidence"] if wide else []), "id"), rows))


def event_in_full(event: Event, article: Article | None) -> None:
    """An event with the reasons for each of its parts and its evidence in the paragraph it stands in."""
    actor, day = f"{event.actor_name} ({event.actor})", _day(event).plain
    head = Text.assemble((clean(actor), "bold"), " ", _stance(event), " ", clean(target_of(event)))
    known: dict[str, Any] = {
        "actor": _because(actor, event.why.actor),
        "speaker": event.speaker,
        "addressee": event.addressee,
        "target": _because(target_of(event), event.why.target),
        "date": _because(f"{day} ({event.precision}, {event.basis})" if event.date else day, event.why.date),
        "confidence": f"{event.confidence:.2f}",
        "article": " - ".join(filter(None, (event.article, event.title))),
        "published": f"{event.published} ({event.published_basis})" if event.published else "unknown",
        "publisher": event.publisher,
        "source": event.source,
        "id": event.id,
        "made by": event.made_by,
    }
    lines = [*_flow(head), Text(""), *_fields(known)]
    for number, span in enumerate(event.evidence, 1):
        said = f'evidence {number}: rule "{span.rule}", trigger "{span.trigger}", characters {span.start} to {span.end}'
        lines += [Text(""), *_flow(Text(clean(said), style="bold")), *_flow(_in_paragraph(span, article), indent=2)]
    show(lines)


def lines(*told: str) -> None:
    """Lines of prose."""
    show(line for one in told for line in (_flow(Text(clean(one))) or [Text("")]))


def records(found: Iterable[Mapping[str, Any]], nothing: str, title: str, leave: Sequence[str] = ()) -> None:
    """Records of any kind, each as its filled fields beneath each other, under the field `title`; fields to `leave` are left out."""
    lines: list[Text] = []
    for one in found:
        lines += [Text("")] if lines else []
        lines += _flow(Text(clean(str(one.get(title) or "")), style="bold"))
        lines += _fields({name: value for name, value in one.items() if name not in (title, *leave)}, indent=2)
    show(lines or [Text(nothing)])


def rows(found: Sequence[Mapping[str, Any]], columns: Sequence[str], nothing: str) -> None:
    """Records of one kind as a table of some of their fields."""
    cells = [[Text(clean(_plain(one.get(column)))) for column in columns] for one in found]
    show(_table(columns, cells) if cells else [Text(nothing)])


def target_of(event: Event) -> str:
    """The target of an event in a few words.

    The measure of relations and the one claimed are part of it.
    """
    if event.target_type == "election":
        contest = filter(None, (event.country, event.election_date, event.election_kind or "election"))
        return " ".join(contest) + _paren(event.claimant)
    if event.target_type == "government":
        return f"{event.country} government" + _paren(event.claimant)
    return f"{event.country} relations" + _paren(event.measure)


def show(lines: Iterable[Text]) -> None:
    """Print to standard output; escape codes only where that is a terminal and NO_COLOR is not set."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        sys.stdout.writelines(line.plain.rstrip() + "\n" for line in lines)
        return
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    for line in lines:
        console.print(line, soft_wrap=True)


# -- layout -------------------------------------------------------------------------------------------------

_WHOLE = {"since", "until", "date", "id"}  # never broken: they are copied
_LEAST = 10  # to which any other column may shrink: the longest names of stances still fit
_NUMBERS = {"articles", "start", "end", "patterns", "examples", "counterexamples", "count", "fired", "events"}


def _width() -> int:
    """The width to fill: the terminal's, or COLUMNS, or 100 where the answer goes elsewhere."""
    return max(40, shutil.get_terminal_size((WIDE, 24)).columns)


def _table(
    names: Sequence[str],
    rows: Sequence[Sequence[Text]],
    *,
    indent: int = 0,
    least: Sequence[int] = (),
    header: bool = True,
) -> list[Text]:
    """The lines of a table; where it is too wide its widest columns give way and their cells are wrapped."""
    cells = [[Text(name, style="dim") for name in names], *rows] if header else rows
    widths = [max(cell_len(line) for row in cells for line in row[i].plain.split("\n")) for i in range(len(names))]
    widths[: len(least)] = map(max, widths, least)
    flexible = [i for i, name in enumerate(names) if name not in _WHOLE]
    surplus = sum(widths) + 2 * len(names) - 2 - (_width() - indent)
    while surplus > 0 and flexible:
        widest = max(flexible, key=widths.__getitem__)
        if widths[widest] <= _LEAST:
            break
        widths[widest] -= 1
        surplus -= 1
    if surplus > 0 and header:
        return _stacked(names, rows, indent)
    lines = []
    for row in cells:
        columns = [_wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
        for k in range(max(map(len, columns))):
            line = Text(" " * indent)
            for name, column, width in zip(names, columns, widths, strict=True):
                part = column[k] if k < len(column) else Text("")
                pad = " " * (width - cell_len(part.plain))
                line.append_text(Text.assemble(pad, part, "  ") if name in _NUMBERS else Text.assemble(part, pad, "  "))
            line.rstrip()
            lines.append(line)
    return lines


def _stacked(names: Sequence[str], rows: Sequence[Sequence[Text]], indent: int) -> list[Text]:
    """The rows of a table that is too wide, each as a block of lines with the column's name before its cell."""
    lines: list[Text] = []
    for row in rows:
        filled = [[Text(name, style="dim"), cell] for name, cell in zip(names, row, strict=True) if cell.plain]
        lines += [*([Text("")] if lines else []), *_table(("id", "value"), filled, indent=indent, header=False)]
    return lines


def _fields(known: Mapping[str, Any], indent: int = 0) -> list[Text]:
    """The filled fields of a record, one beneath the other."""
    filled = {name: _plain(value) for name, value in known.items() if value not in (None, "", [], {}, ())}
    rows = [[Text(clean(name), style="dim"), Text(clean(value))] for name, value in filled.items()]
    return _table(("id", "value"), rows, indent=indent, header=False) if rows else []


def _flow(text: Text, indent: int = 0) -> list[Text]:
    """A paragraph, wrapped and indented."""
    return [Text.assemble(" " * indent, line) for line in _wrap(text, _width() - indent)]


def _wrap(text: Text, width: int) -> list[Text]:
    """Break a text between words, and words that are too long anywhere; wide characters take two columns."""
    if cell_len(text.plain) <= width and "\n" not in text.plain:
        return [text]
    lines = []
    for line in text.split("\n", allow_blank=True):
        for part in line.divide(_breaks(line.plain, width)):
            part.rstrip()
            lines.append(part)
    return lines


def _breaks(line: str, width: int) -> list[int]:
    """Where the line must be broken to fit.

    >>> _breaks("one two three", 8), _breaks("abcdefgh", 3)
    ([8], [3, 6])
    """
    offsets: list[int] = []
    used = 0
    for word in re.finditer(r"\s*\S+\s*", line):
        if used and used + cell_len(word[0].rstrip()) > width:
            offsets.append(word.start())
            used = 0
        if cell_len(word[0].rstrip()) > width:
            for at, char in enumerate(word[0].rstrip(), word.start()):
                if used and used + cell_len(char) > width:
                    offsets.append(at)
                    used = 0
                used += cell_len(char)
        else:
            used += cell_len(word[0])
    return offsets


# -- parts --------------------------------------------------------------------------------------------------


def _heading(thread: Thread, label: Callable[[str], str]) -> str:
    country = f"{label(thread.country)} ({thread.country})"
    if thread.target_type == "election":
        return f"{country}, election {(thread.election or '').removeprefix(thread.country + '-')}" + _paren(thread.claimant)
    return f"{country}, {thread.target_type}" + _paren(thread.claimant if thread.target_type == "government" else None)


def _periods(found: Sequence[Period], by_id: Mapping[str, Event]) -> list[Text]:
    """The table of a thread.  In a narrow window each quotation stands below its period, over the full width."""
    wide = _width() >= WIDE
    names = ("since", "until", "stance", "via", "articles", *(["evidence"] if wide else []))
    rows, quotes = [], []
    for period in found:
        stance = Text(period.stance, style=_COLOURS[period.stance])
        if period.contested:
            stance.append(f"\ncontested: {', '.join(period.contested)}", style="yellow")
        since = period.since or (f"by {period.not_after}" if period.not_after else "undated")
        best = max((by_id[key] for key in period.events), key=lambda event: event.confidence)
        quotes.append(_cited(best, 280 if wide else 140))
        rows.append([Text(since), Text(period.until or ""), stance, Text(clean(period.via or "")), Text(str(period.articles))])
    least = (13, 10, 10, 4)  # so that the tables of all threads line up
    if wide:
        return _table(names, [[*row, quote] for row, quote in zip(rows, quotes, strict=True)], indent=2, least=least)
    lines = []
    for number, (row, quote) in enumerate(zip(rows, quotes, strict=True)):
        lines += _table(names, [row], indent=2, least=(*least, 8), header=number == 0) + _flow(quote, indent=6)
    return lines


def _beside(said: Sequence[Event]) -> list[Text]:
    """What is intended or urged, beside a position and never one; what several articles report is one line."""
    same: dict[tuple[str, str], list[Event]] = {}
    for event in sorted(said, key=beside_order):
        same.setdefault((_day(event).plain, _stance(event).plain), []).append(event)
    lines = []
    for one, *others in same.values():
        best = max((one, *others), key=lambda event: event.confidence)
        count = f" ({len(others) + 1} reports)" if others else ""
        lines.append(Text.assemble(_day(one), "  ", _stance(one), count, "  ", _cited(best, 140)))
    return lines


def _plain(value: Any) -> str:
    """A value in words, whatever is nested in it."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_plain(inner)}" for name, inner in value.items() if inner not in (None, "", [], {}))
    if isinstance(value, list | tuple):
        return ("; " if any(isinstance(inner, Mapping) for inner in value) else ", ").join(map(_plain, value))
    return "" if value is None else str(value)


def _cited(event: Event, most: int) -> Text:
    return Text.assemble(_quote(event.evidence, most), (f" [{clean(event.article)}]", "dim"))


def _quote(evidence: Sequence[Evidence], most: int) -> Text:
    """The first evidence sentence, cut around its trigger words where it is longer than `most`."""
    if not evidence:
        return Text("")
    sentence, trigger = clean(evidence[0].sentence), clean(evidence[0].trigger)
    if len(sentence) > most:
        at = max(0, sentence.find(trigger))
        begin = max(0, min(at - most // 3, len(sentence) - most))
        begin = sentence.find(" ", begin) + 1 if begin else 0
        end = sentence.rfind(" ", begin, begin + most) if begin + most < len(sentence) else len(sentence)
        end = end if end > begin else begin + most  # a text without spaces is cut anywhere
        sentence = ("... " if begin else "") + sentence[begin:end] + (" ..." if end < len(sentence) else "")
    quote = Text(f'"{sentence}"', style="italic")
    at = quote.plain.find(trigger)
    if trigger and at >= 0:
        quote.stylize("bold", at, at + len(trigger))
    return quote


def _in_paragraph(span: Evidence, article: Article | None) -> Text:
    """An evidence sentence in the paragraph it stands in, itself marked so that it shows without colour too."""
    if article is None or article.text[span.start : span.end] != span.sentence:
        return Text(clean(span.sentence))
    text = article.text
    begin = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    after = text[span.end : end if end >= 0 else len(text)]
    return Text.assemble(clean(text[begin : span.start]), (f">>{clean(span.sentence)}<<", "bold"), clean(after))


def _day(event: Event) -> Text:
    return Text(event.date or (f"by {event.not_after}" if event.not_after else "undated"))


def _stance(event: Event) -> Text:
    addressee = f" (to {clean(event.addressee)})" if event.addressee else ""
    return Text(_MODAL.get(event.modality, "") + event.stance + addressee, style=_COLOURS[event.stance])


def _name(event: Event) -> Text:
    """The name alone for what has only a slug for a code."""
    bare = event.actor_type == "nonstate" or event.actor == event.actor_name
    return Text(clean(event.actor_name if bare else f"{event.actor_name} ({event.actor})"))


def _because(what: str, why: str) -> str:
    return f"{what}: {why}" if why else what


def _paren(text: str | None) -> str:
    return f" ({text})" if text else ""
