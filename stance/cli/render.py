"""Answers as people like to read them, at any width; text from articles is never markup and never a control code.

Everything becomes lines of `Text`, laid out and printed by `stance.cli.screen`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from stance.cli.screen import WIDE, Text, flow, room, show, table
from stance.cli.shared import clean
from stance.copies import Copies
from stance.models import Article, Decision, Event, Evidence
from stance.query import Key, Period, Thread, beside_order, clearest, opening

if TYPE_CHECKING:
    from stance.decisions import Agreement

COLOURS = {
    "recognizes": "green",
    "rejects": "red",
    "withholds": "yellow",
    "neutral": "cyan",
    "downgrades": "magenta",
    "restores": "blue",
}
_MODAL = {"intended": "intends: ", "urged": "urges: "}


def positions(who: str, threads: Sequence[Thread], events: Iterable[Event], label: Callable[[str], str], nothing: str, copies: Copies) -> None:
    """Periods under a heading for each target, with the best evidence of its beginning; intentions and urgings beneath."""
    if not threads:
        return show(flow(Text(clean(nothing))))
    by_id = {event.id: event for event in events}
    lines = [Text(clean(who), style="bold")]
    for thread in threads:
        lines += [Text(""), *flow(Text(heading(thread.key, thread.claimant, label), style="bold"))]
        lines += _periods(thread.periods, by_id, label) if thread.periods else [Text("  no position found, but:")]
        for said in _beside(thread.beside, copies):
            lines += flow(said, indent=2)
    show(lines)


def events(found: Sequence[Event]) -> None:
    """One row for each event; `stance show ID` tells the rest."""
    if not found:
        return show([Text("no events found")])
    wide = room() >= WIDE
    rows = []
    for event in found:
        row = [day_of(event), name_of(event), stance_of(event), Text(clean(target_of(event)))]
        if wide:
            row.append(quote(event.evidence, 2 * max(40, room() - 85)))
        rows.append([*row, Text(clean(event.id), style="dim")])
    show(table(("date", "actor", "stance", "toward", *(["evidence"] if wide else []), "id"), rows))


def event_in_full(
    event: Event, article: Article | None, same: Sequence[Event], copies: Collection[str], decisions: Sequence[Decision], rejected: Decision | None
) -> None:
    """An event with the reasons for each of its parts, its evidence in the paragraph it stands in, what was decided on it, and who else tells it.

    Of those the `copies` are marked. `rejected` is the decision by which it is in no other answer.
    """
    known: dict[str, Any] = _reasons(event) | {
        "confidence": f"{event.confidence:.2f}",
        "review": event.review,
        "article": " - ".join(filter(None, (event.article, event.title))),
        "published": f"{event.published} ({event.published_basis})" if event.published else "unknown",
        "publisher": event.publisher,
        "source": event.source,
        "id": event.id,
        "made by": event.made_by,
    }
    taken = {one.withdraws for one in decisions}
    lines = flow(headline(event))
    if rejected:
        lines += flow(Text(clean(f"rejected by {rejected.who}, {rejected.when}: {rejected.why}; it is in no other answer"), style="red"))
    lines += [Text(""), *fields(known)]
    for number, span in enumerate(event.evidence, 1):
        said = f'evidence {number}: rule "{span.rule}", trigger "{span.trigger}", characters {span.start} to {span.end}'
        lines += [Text(""), *flow(Text(clean(said), style="bold")), *flow(_in_paragraph(span, article), indent=2)]
    if decisions:
        lines += [Text(""), Text("decisions", style="bold")]
        lines += [line for one in decisions for line in decision(one, one.id in taken)]
    if same:
        lines += [
            Text(""),
            Text(
                f"told too by {len({one.article for one in same})} other articles" if len({one.article for one in same}) > 1 else "told too by another article",
                style="bold",
            ),
        ]
        lines += table(
            ("date", "article", "publisher", "id", "copy"),
            [
                [day_of(one), *(Text(clean(part or "")) for part in (one.article, one.publisher, one.id)), Text("a copy" if one.article in copies else "")]
                for one in same
            ],
            indent=2,
            header=False,
        )
    show(lines)


def event_to_judge(event: Event, article: Article | None, count: str) -> None:
    """An event as a coder needs it: where it is from, what was said, and how that was read."""
    told = [event.title, " - ".join(filter(None, (event.published, event.publisher, event.article)))]
    said = f"--- {count}, confidence {event.confidence:.2f} "
    lines = [Text(said + "-" * (room() - len(said)), style="dim")]
    lines += [line for one in told if one for line in flow(Text(clean(one), style="dim" if one is told[1] else "bold"))]
    for span in event.evidence:
        lines += [Text(""), *flow(_in_paragraph(span, article, _AROUND), indent=2)]
    triggers = "; ".join(f'"{span.trigger}" (rule {span.rule})' for span in event.evidence if span.trigger)
    show([*lines, Text(""), *flow(headline(event)), *fields(_reasons(event) | {"trigger": triggers, "id": event.id}, indent=2), Text("")])


def decisions(found: Sequence[Decision], taken_back: Collection[str | None]) -> None:
    """Decisions, each with the event as it was judged."""
    lines: list[Text] = []
    for one in found:
        event = one.event
        about = f"{event.actor_name} {_MODAL.get(event.modality, '')}{event.stance} {event.election or event.country} [{one.article}] {event.id}"
        lines += [*([Text()] if lines else []), *decision(one, one.id in taken_back, 0), *flow(Text(clean(about), style="dim"), indent=2)]
    show(lines or [Text("no decisions found")])


def decision(one: Decision, taken_back: bool, indent: int = 2) -> list[Text]:
    """A decision: who and when, what, from what to what, and why."""
    said = "took back a decision" if one.verdict == "withdrawn" else one.verdict
    head = Text.of((one.when, "dim"), f"  {clean(one.who)} ", (said, "bold"), " (taken back)" if taken_back else "", f": {clean(one.why)}" if one.why else "")
    return [*flow(head, indent), *from_to(one.changes, indent + 2)]


def from_to(changes: Mapping[str, tuple[str | None, str | None]], indent: int) -> list[Text]:
    """Field by field from what to what."""
    return fields({name: f"{before or 'nothing'} -> {after or 'nothing'}" for name, (before, after) in changes.items()}, indent=indent)


def changed(head: str, changes: Mapping[str, tuple[str | None, str | None]]) -> None:
    """What a correction did."""
    show([*flow(Text(clean(head))), *from_to(changes, indent=2)])


def whole_text(article: Article) -> None:
    """An article's text, paragraph by paragraph."""
    show(line for part in article.text.split("\n") for line in (flow(Text(clean(part)), indent=2) or [Text("")]))


def agreement(found: Agreement, a: str, b: str) -> None:
    """How far two coders agree, field by field, and where they do not."""
    lines = flow(Text(clean(f"{found.units} event{'' if found.units == 1 else 's'} judged by both; {found.only_a} by {a} alone, {found.only_b} by {b} alone")))
    cells = [[one.field, str(one.units), str(one.agreed), _figure(one.percent, 1), _figure(one.kappa, 3)] for one in found.fields if one.units]
    if cells:
        lines += [Text(""), *table(("field", "units", "agreed", "percent", "kappa"), [[Text(cell) for cell in row] for row in cells])]
    for one in found.disagreements:
        lines += [Text(""), *flow(Text.of((clean(one.field), "bold"), f": {clean(one.a or 'nothing')} / {clean(one.b or 'nothing')}"))]
        lines += flow(Text.of((clean(f'"{one.sentence}"'), "italic"), (f" [{clean(one.article)}]", "dim")), indent=2)
    show(lines)


def _figure(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def lines(*told: str) -> None:
    """Lines of prose."""
    show(line for one in told for line in (flow(Text(clean(one))) or [Text("")]))


def records(found: Iterable[Mapping[str, Any]], nothing: str, title: str, leave: Sequence[str] = ()) -> None:
    """Records of any kind, each as its filled fields beneath each other, under the field `title`; fields to `leave` are left out."""
    lines: list[Text] = []
    for one in found:
        lines += [Text("")] if lines else []
        lines += flow(Text(clean(str(one.get(title) or "")), style="bold"))
        lines += fields({name: value for name, value in one.items() if name not in (title, *leave)}, indent=2)
    show(lines or [Text(nothing)])


def rows(found: Sequence[Mapping[str, Any]], columns: Sequence[str], nothing: str) -> None:
    """Records of one kind as a table of some of their fields."""
    cells = [[Text(clean(_plain(one.get(column)))) for column in columns] for one in found]
    show(table(columns, cells) if cells else [Text(nothing)])


def fields(known: Mapping[str, Any], indent: int = 0) -> list[Text]:
    """The filled fields of a record, one beneath the other."""
    filled = {name: _plain(value) for name, value in known.items() if value not in (None, "", [], {}, ())}
    rows = [[Text(clean(name), style="dim"), Text(clean(value))] for name, value in filled.items()]
    return table(("id", "value"), rows, indent=indent, header=False) if rows else []


_ELECTION = re.compile(r"([A-Z]{3})-(?:([a-z][a-z-]*)-)?(\d{4}(?:-\d\d)*)-(.+)")


def parts_of(election: str) -> list[str]:
    """Country, region, polling day and kind of an election's id, as far as it has them; of another form the id alone.

    >>> parts_of("UKR-crimea-2014-03-16-referendum"), parts_of("VEN-2018-05-20-presidential"), parts_of("VEN")
    (['UKR', 'crimea', '2014-03-16', 'referendum'], ['VEN', '2018-05-20', 'presidential'], ['VEN'])
    """
    told = _ELECTION.fullmatch(election)
    return [part for part in told.groups() if part] if told else [election]


def target_of(event: Event) -> str:
    """The target of an event in a few words.

    The measure of relations and the one claimed are part of it.
    """
    if event.target_type == "election":
        region = parts_of(event.election or "")[1:-2]  # a vote in a breakaway region is not the country's
        contest = filter(None, (event.country, *region, event.election_date, event.election_kind or "election"))
        return " ".join(contest) + in_brackets(event.claimant)
    if event.target_type == "government":
        return f"{event.country} government" + in_brackets(event.claimant)
    return f"{event.country} relations" + in_brackets(event.measure)


# -- parts --------------------------------------------------------------------------------------------------


def heading(key: Key, claimant: str | None, label: Callable[[str], str]) -> str:
    """A target in words, as it stands above what is told of it."""
    country = f"{label(key.country)} ({key.country})"
    if key.target_type == "election":
        _, *told = parts_of(key.election)
        *region, name = [*told[:-2], "-".join(told[-2:])] if told else [key.election.removeprefix(f"{key.country}-")]
        return clean(" ".join([f"{country}, election", *region, name]) + in_brackets(claimant))
    return clean(f"{country}, {key.target_type}" + in_brackets(claimant if key.target_type == "government" else None))


def _periods(found: Sequence[Period], by_id: Mapping[str, Event], label: Callable[[str], str]) -> list[Text]:
    """The table of a thread.  In a narrow window each quotation stands below its period, over the full width."""
    wide = room() >= WIDE
    names = ("since", "until", "stance", "via", "articles", *(["evidence"] if wide else []))
    rows, quotes = [], []
    for period in found:
        stance = Text(period.stance, style=COLOURS[period.stance])
        if period.breaks_with:
            stance = Text.of(stance, f"\nbreaks rank with {', '.join(map(label, period.breaks_with))}")
        if period.contested:
            stance = Text.of(stance, (f"\ncontested: {', '.join(period.contested)}", "yellow"))
        since = period.since or (f"by {period.not_after}" if period.not_after else "undated")
        quotes.append(cited(clearest(opening(period, by_id)), 280 if wide else 140))
        rows.append([Text(since), Text(period.until or ""), stance, Text(clean(period.via or "")), Text(support(period))])
    least = (13, 10, 10, 4, *([] if wide else [8]))  # so that the tables of all threads line up
    if wide:
        return table(names, [[*row, quote] for row, quote in zip(rows, quotes, strict=True)], indent=2, least=least)
    return table(names, rows, indent=2, least=least, below=quotes)


def support(period: Period) -> str:
    """How many articles report it, and how many more are copies."""
    return counted(period.articles, period.copies)


def counted(number: int | str, copies: int) -> str:
    """A number, or what is counted, with that of the copies beside it.

    >>> counted(2, 0), counted(2, 1), counted("2 reports", 3)
    ('2', '2 +1 copy', '2 reports +3 copies')
    """
    return f"{number} +{copies} {'copy' if copies == 1 else 'copies'}" if copies else str(number)


def _beside(said: Sequence[Event], copies: Copies) -> list[Text]:
    """What is intended or urged, beside a position and never one; what several articles report is one line."""
    same: dict[tuple[str, str], list[Event]] = {}
    for event in sorted(said, key=beside_order):
        same.setdefault((day_of(event).plain, stance_of(event).plain), []).append(event)
    lines = []
    for one, *others in same.values():
        best = clearest((one, *others))
        copied = copies.origins({event.article: event.published for event in (one, *others)})
        again = sum(event.article in copied for event in (one, *others))
        reports = len(others) + 1 - again
        count = f" ({counted(f'{reports} report' + 's' * (reports > 1), again)})" if others else ""
        lines.append(Text.of(day_of(one), "  ", stance_of(one), count, "  ", cited(best, 140)))
    return lines


def _plain(value: Any) -> str:
    """A value in words, whatever is nested in it."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_plain(inner)}" for name, inner in value.items() if inner not in (None, "", [], {}))
    if isinstance(value, list | tuple):
        return ("; " if any(isinstance(inner, Mapping) for inner in value) else ", ").join(map(_plain, value))
    return "" if value is None else str(value)


def cited(event: Event, most: int) -> Text:
    return Text.of(quote(event.evidence, most), (f" [{clean(event.article)}]", "dim"))


def quote(evidence: Sequence[Evidence], most: int) -> Text:
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
    at = sentence.find(trigger) if trigger else -1
    if at < 0:
        return Text(f'"{sentence}"', style="italic")
    return Text.of((f'"{sentence[:at]}', "italic"), (trigger, "bold"), (f'{sentence[at + len(trigger) :]}"', "italic"))


_AROUND = 600
"""Characters of a paragraph that a coder sees on either side of a sentence."""


def _in_paragraph(span: Evidence, article: Article | None, most: int | None = None) -> Text:
    """An evidence sentence in the paragraph it stands in, itself marked so that it shows without colour too; of that at most so much on either side."""
    if article is None or article.text[span.start : span.end] != span.sentence:
        return Text(clean(span.sentence))
    text = article.text
    begin = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    before, after = text[begin : span.start], text[span.end : end if end >= 0 else len(text)]
    if most is not None:
        before = before if len(before) <= most else "... " + before[-most:].partition(" ")[2]
        after = after if len(after) <= most else after[:most].rpartition(" ")[0] + " ..."
    return Text.of(clean(before), _marked(span), clean(after))


def _marked(span: Evidence) -> Text:
    sentence, trigger = clean(span.sentence), clean(span.trigger)
    at = sentence.find(trigger) if trigger else -1
    if at < 0:
        return Text(f">>{sentence}<<", style="bold")
    return Text.of((f">>{sentence[:at]}", "bold"), (trigger, "yellow"), (f"{sentence[at + len(trigger) :]}<<", "bold"))


def headline(event: Event) -> Text:
    """An event in a line."""
    return Text.of((clean(f"{event.actor_name} ({event.actor})"), "bold"), " ", stance_of(event), " ", clean(target_of(event)))


def _reasons(event: Event) -> dict[str, Any]:
    """What is coded of an event, each part with how it was decided."""
    day = day_of(event).plain
    return {
        "actor": _because(f"{event.actor_name} ({event.actor})", event.why.actor),
        "speaker": event.speaker,
        "addressee": event.addressee,
        "target": _because(target_of(event), event.why.target),
        "date": _because(f"{day} ({event.precision}, {event.basis})" if event.date else day, event.why.date),
    }


def day_of(event: Event) -> Text:
    return Text(event.date or (f"by {event.not_after}" if event.not_after else "undated"))


def stance_of(event: Event) -> Text:
    addressee = f" (to {clean(event.addressee)})" if event.addressee else ""
    return Text(_MODAL.get(event.modality, "") + event.stance + addressee, style=COLOURS[event.stance])


def name_of(event: Event) -> Text:
    """The name alone for what has only a slug for a code."""
    bare = event.actor_type == "nonstate" or event.actor == event.actor_name
    return Text(clean(event.actor_name if bare else f"{event.actor_name} ({event.actor})"))


def _because(what: str, why: str) -> str:
    return f"{what}: {why}" if why else what


def in_brackets(text: str | None) -> str:
    return f" ({text})" if text else ""
