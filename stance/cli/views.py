"""The answers that set positions beside each other, as people like to look at them: matrix, timeline, camps and lists.

Everything can be read without colour: a stance is a word or a letter first, and its colour repeats it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import groupby, zip_longest

from stance.cli.render import COLOURS, cited, counted, heading, in_brackets, parts_of, support
from stance.cli.screen import WIDE, Text, flow, room, show, table, wrap
from stance.cli.shared import clean
from stance.compare import Change, Side, Stretch
from stance.models import STANCES, ActorType, Event
from stance.query import Key, Period, Thread, clearest, first_day, held_by, opening

_LETTERS = {"recognizes": "R", "rejects": "X", "withholds": "W", "neutral": "N", "downgrades": "D", "restores": "S"}
_TYPES: tuple[ActorType, ...] = ("igo", "state", "nonstate")
Label = Callable[[str], str]


# -- matrix ---------------------------------------------------------------------------------------------------


def matrix(rows: Mapping[str, Mapping[str, Period]], columns: Mapping[str, str], notes: Mapping[tuple[str, str], str], silent: Sequence[str]) -> None:
    """Actors by targets.  `columns` has each target, and a short name of it; `silent` are those asked for who have no row.

    `notes` tells, by actor and target, toward what of it a position is, where a target is several: "recognizes" toward a country
    may be said of either of two presidents.

    The widest form that fits is taken: the stance with its day, the stance alone, its letter; and where not even the
    letters fit beside each other, they stand in several blocks.
    """
    without = [line for name in silent for line in flow(Text(clean(f"{name}: no statement found")))]
    if not rows:
        return show(without or [Text("no statement found")])
    numbers = {note: f"[{n}]" for n, note in enumerate(sorted(set(notes.values())), 1)}
    some = {actor: next(iter(cells.values())) for actor, cells in rows.items()}
    order = sorted(rows, key=lambda actor: (_TYPES.index(some[actor].actor_type), _who(some[actor]), actor))
    in_full = {full: _head(full) for full in columns}
    for form, heads, first in ((_dated, in_full, 30), (_word, in_full, 30), (_letter, columns, 24)):
        first = min(first, max(Text(_who(period)).width for period in some.values()))
        gap = "" if form is _letter else " "
        cells = {
            actor: {
                full: Text.of(form(period), f"{gap}{numbers[notes[actor, full]]}" if (actor, full) in notes else "") for full, period in rows[actor].items()
            }
            for actor in order
        }
        wide = {full: max(Text(part).width for part in _lines(head)) for full, head in heads.items()}
        for row in cells.values():
            for full, cell in row.items():
                wide[full] = max(wide[full], cell.width)
        if first + sum(2 + width for width in wide.values()) <= room():
            break
    lines: list[Text] = []
    blocks = _blocks(wide, room() - first)
    for block in blocks:
        filled = [actor for actor in order if len(blocks) == 1 or not cells[actor].keys().isdisjoint(block)]
        names = ("", *("\n".join(_lines(heads[full])) for full in block))
        told = [[Text(_who(some[actor])), *(cells[actor].get(full, Text()) for full in block)] for actor in filled]
        lines += [*([Text()] if lines else []), *table(names, told, least=(first, *(wide[full] for full in block)))]
    legend = _legend([period for row in rows.values() for period in row.values()], columns if form is _letter else {})
    legend += [line for note, number in numbers.items() for line in flow(Text(f"{number} {note}", style="dim"))]
    show([*lines, *([Text()] if legend else []), *legend, *([Text()] if without else []), *without])


def _legend(shown: Sequence[Period], short: Mapping[str, str]) -> list[Text]:
    """What the marks of a matrix mean, and its letters and the names of its columns where they are `short`."""
    told = []
    if short:
        told.append(", ".join(f"{_LETTERS[stance]} {stance}" for stance in STANCES if any(period.stance == stance for period in shown)))
        told.append("; ".join(f"{name} {full}" for full, name in short.items() if name != full))
    marks = {
        "in small letters: through a group" if short else "(in brackets): through a group": any(period.via for period in shown),
        "!: contested": any(period.contested for period in shown),
        "^: breaks rank with its group": any(period.breaks_with for period in shown),
    }
    told.append("; ".join(mark for mark, used in marks.items() if used))
    return [line for one in told if one for line in flow(Text(clean(one), style="dim"))]


def _blocks(wide: Mapping[str, int], space: int) -> list[list[str]]:
    """The columns that fit beside each other, block by block."""
    blocks: list[list[str]] = [[]]
    left = space
    for full, width in wide.items():
        if blocks[-1] and width + 2 > left:
            blocks.append([])
            left = space
        blocks[-1].append(full)
        left -= width + 2
    return blocks


def _head(full: str) -> str:
    """A target as the head of a column, in lines.

    >>> _head("VEN-2018-05-20-presidential (Henri Falcón)"), _head("VEN"), _head("GEO-abkhazia-2011-08-26-presidential")
    ('2018-05-20\\npresidential\\n(Henri\\nFalcón)', 'VEN', 'abkhazia\\n2011-08-26\\npresidential')
    """
    election, *claimant = full.split(" ")
    return "\n".join([*(parts_of(election)[1:] or [election]), *claimant])


def _lines(text: str) -> list[str]:
    return [clean(line) for line in text.split("\n")]


def _marks(period: Period) -> str:
    return ("!" if period.contested else "") + ("^" if period.breaks_with else "")


def _word(period: Period, more: str = "") -> Text:
    told = period.stance + more
    return Text((f"({told})" if period.via else told) + _marks(period), style=COLOURS[period.stance])


def _dated(period: Period) -> Text:
    return _word(period, " " + _since(period))


def _letter(period: Period) -> Text:
    letter = _LETTERS[period.stance]
    return Text((letter.lower() if period.via else letter) + _marks(period), style=COLOURS[period.stance])


# -- timeline -------------------------------------------------------------------------------------------------


def timeline(who: str, threads: Sequence[Thread], label: Label, nothing: str) -> None:
    """A bar for each target on a scale of dates: a letter where a stance begins, a line while it holds."""
    if not threads:
        return show(flow(Text(clean(nothing))))
    marked = [day for thread in threads for p in thread.periods for day in (p.since and first_day(p.since), p.held, p.until) if day]
    marked += [day for thread in threads for event in thread.beside if (day := held_by(event))]
    heads = [Text(heading(thread.key, thread.claimant, label)) for thread in threads]
    if not marked:
        return show([Text(clean(who), style="bold"), Text("no day is known of any statement; leave --timeline out to see them")])
    left = min(max(head.width for head in heads), room() // 3)
    scale = _Scale(min(marked), max(marked), room() - left - 3)
    lines = [Text(clean(who), style="bold"), Text(""), *(Text(" " * (left + 2) + line, style="dim") for line in scale.axis())]
    bars: list[Text] = []
    for head, thread in zip(heads, threads, strict=True):
        undated = [Text(f"{_LETTERS[p.stance]}, on no known day", style=COLOURS[p.stance]) for p in thread.periods if p.held is None]
        dated = [_bar(thread.periods, scale)] if len(undated) < len(thread.periods) or not undated else []
        drawn = [*dated, *undated, *([_said_beside(thread.beside, scale)] if thread.beside else [])]
        bars += drawn
        for name, bar in zip_longest(wrap(head, left), drawn, fillvalue=Text()):
            lines.append(Text.of(name, " " * (left + 2 - name.width), bar).rstrip())
    used = {p.stance for thread in threads for p in thread.periods}
    shown = "".join(bar.plain for bar in bars)
    legend = [f"{_LETTERS[stance]} {stance}" for stance in STANCES if stance in used]
    marks = {"-": "small letters and - through a group", ".": ". within these days", "<": "< by this day", ">": "> still held",
             "*": "* several changes", "!": "! contested", "^": "^ breaks rank with its group", "i": "i intended", "u": "u urged"}  # fmt: skip
    legend += [told for mark, told in marks.items() if mark in shown]
    lines += [Text(""), *flow(Text(", ".join(legend), style="dim"))]
    show(lines)


class _Scale:
    """Days as columns: whole years, or whole months where it is less than two years."""

    def __init__(self, first: str, last: str, width: int) -> None:
        one, other = date.fromisoformat(first), date.fromisoformat(last)
        self.months = (other - one).days < 700
        self.begin = one.replace(day=1) if self.months else one.replace(month=1, day=1)
        self.end = _later(other.replace(day=1), 1) if self.months else date(min(other.year + 1, 9999), 1, 1)
        if self.months and (self.end - self.begin).days < 80:
            self.end = _later(self.begin, 3)
        self.width = width

    def column(self, day: str) -> int:
        days = (date.fromisoformat(day) - self.begin).days
        return min(self.width - 1, days * self.width // (self.end - self.begin).days)

    def axis(self) -> tuple[str, str]:
        """Two lines: the dates, and where they are.

        >>> list(_Scale("2018-05-20", "2020-02-01", 36).axis())
        ['2018-05  2018-11   2019-05   2019-11', '|--------|---------|---------|------']
        """
        step = next(n for n in (1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 60, 100, 1000, 10000) if self._room_for(n))
        names, ticks = [" "] * (self.width + 8), ["-"] * self.width
        day, free = self.begin, 0
        while day < self.end:
            at, name = self.column(day.isoformat()), f"{day:%Y-%m}" if self.months else f"{day.year:04}"
            ticks[at] = "|"
            if at >= free and at + len(name) <= self.width:
                names[at : at + len(name)] = name
                free = at + len(name) + 1
            if day.year + step > 9990:
                break
            day = _later(day, step) if self.months else day.replace(year=day.year + step)
        return "".join(names).rstrip(), "".join(ticks)

    def _room_for(self, step: int) -> bool:
        """Whether dates so many months or years apart do not run into each other."""
        units = (self.end - self.begin).days / (30.5 if self.months else 365.25)
        return units <= step or self.width * step / units >= (9 if self.months else 6)


def _later(day: date, months: int) -> date:
    """The first of a month some months later.

    >>> str(_later(date(2018, 11, 1), 3))
    '2019-02-01'
    """
    count = day.year * 12 + day.month - 1 + months
    return date(min(count // 12, 9999), count % 12 + 1, 1)


def _bar(periods: Sequence[Period], scale: _Scale) -> Text:
    """The periods of one thread; where several begin in one column it shows `*` and the last of them."""
    cells: list[tuple[str, str]] = [(" ", "")] * (scale.width + 1)
    begun: set[int] = set()
    for period in periods:
        if period.held is None:
            continue
        style, line = COLOURS[period.stance], "-" if period.via else "="
        begin = scale.column(period.held)
        end = scale.column(period.until) if period.until else scale.width
        for at in range(scale.column(first_day(period.since)), begin) if period.since else range(max(0, begin - 1), begin):
            if cells[at][0] == " ":
                cells[at] = ("." if period.since else "<", style)
        for at in range(begin, end):
            cells[at] = (line, style)
        if period.until is None:
            cells[scale.width] = (">", style)
        letter = _LETTERS[period.stance].lower() if period.via else _LETTERS[period.stance]
        for at, mark in enumerate(("*" if begin in begun else "") + letter + _marks(period), begin):
            if at < max(end, begin + 1):
                cells[at] = (mark, style)
        begun.add(begin)
    return _joined(cells)


def _said_beside(events: Sequence[Event], scale: _Scale) -> Text:
    """What was intended and urged, on its days."""
    cells: list[tuple[str, str]] = [(" ", "")] * (scale.width + 1)
    for event in events:
        if day := held_by(event):
            cells[scale.column(day)] = (event.modality[0], COLOURS[event.stance])
    return _joined(cells)


def _joined(cells: Sequence[tuple[str, str]]) -> Text:
    return Text.of(*(("".join(char for char, _ in run), style) for style, run in groupby(cells, key=lambda cell: cell[1]))).rstrip()


# -- lists ----------------------------------------------------------------------------------------------------


def camps(found: Mapping[Key, Mapping[str, Sequence[Period]]], evidence: Mapping[str, Event], label: Label, only: str | None) -> None:
    """The camps on each target: how many stand where, then who, those who speak through a group marked so."""
    lines: list[Text] = []
    wide = room() >= 140
    for key, by_stance in found.items():
        lines += [Text("")] if lines else []
        claimant = next((p.claimant for held in by_stance.values() for p in held if p.claimant), None)
        lines += flow(Text(heading(key, claimant, label), style="bold"))
        for stance, held in by_stance.items():
            own = sum(period.via is None for period in held)
            how = f" ({own} own, {len(held) - own} through a group)" if own < len(held) else ""
            lines += flow(Text.of((stance, COLOURS[stance]), f" {len(held)}{how}"), indent=2)
        for stance, held in by_stance.items():
            if only in (None, stance):
                names = ("actor", "since", "until", "via", "articles", *(["evidence"] if wide else []))
                lines += [Text(), Text.of("  ", (f"{stance} {len(held)}", COLOURS[stance]))]
                lines += table(names, [[*_standing(period), *([_cite(period, evidence)] if wide else [])] for period in held], indent=4)
    show(lines or [Text("no statement found")])


def _standing(period: Period) -> list[Text]:
    who = _who(period) + "".join(f", breaks rank with {group}" for group in period.breaks_with)
    who += f", contested: {', '.join(period.contested)}" if period.contested else ""
    return [Text(part) for part in (who, _since(period), period.until or "", period.via or "", support(period))]


def stretches(found: Sequence[Stretch], actors: Sequence[str], label: Label) -> None:
    """Thread by thread, when the actors agreed and differed, first the day they parted; last the threads with one voice alone."""
    lines: list[Text] = []
    alone: list[str] = []
    for (kind, country, election, claimant), same in groupby(found, key=lambda s: (s.target_type, s.country, s.election, s.claimant)):
        told, head = list(same), heading(Key(kind, country, election or "", claimant or ""), claimant, label)
        if all(one.agree is None for one in told):
            alone.append(head)
            continue
        rows = [
            [_day(s.since, s.exact), Text(s.until or ""),
             Text("" if s.agree is None else "agree" if s.agree else "differ", style="bold" if s.agree is False else ""),
             *(Text(held + "!" * (actor in s.contested), style=COLOURS[held]) if (held := s.stances[actor]) else Text("-", style="dim") for actor in actors)]
            for s in told
        ]  # fmt: skip
        lines += [*([Text()] if lines else []), *flow(Text(head, style="bold")), *flow(Text(_parted(told)), indent=2)]
        lines += table(("since", "until", "", *map(clean, actors)), rows, indent=2)
    if alone:
        lines += [*([Text()] if lines else []), *flow(Text(f"never two of them at a time: {'; '.join(alone)}"))]
    if any(stretch.contested for stretch in found):
        lines += [Text(), Text("!: contested", style="dim")]
    show(lines or [Text("no statement found")])


def _parted(told: Sequence[Stretch]) -> str:
    days = [_day(s.since, s.exact).plain for s in told if s.diverged == s.since]
    now = told[-1].agree
    if not days:
        return "never differed"
    return f"diverged {', '.join(days)}; " + {True: "agree now", False: "differ now", None: "fewer than two hold a position now"}[now]


def changes(found: Sequence[Change]) -> None:
    """Who moved from what to what, when, and the sentence that shows it."""
    rows = []
    for change in found:
        moved = Text.of((change.from_stance, COLOURS[change.from_stance]), " to ", (change.to_stance, COLOURS[change.to_stance]))
        if change.contested:
            moved = Text.of(moved, (f"\ncontested: {', '.join(change.contested)}", "yellow"))
        day = change.since or f"by {change.not_after}"
        rows.append(
            [
                Text(day),
                Text(_name(change)),
                moved,
                Text(_toward(change)),
                Text.of((f'"{clean(change.evidence)}"', "italic"), (f" [{clean(change.article)}]", "dim")),
            ]
        )
    _listed(("date", "actor", "moved", "toward"), rows, "no reversal found")


def conflicts(found: Sequence[Side]) -> None:
    """The sides of each contradiction beneath each other, with their articles and publishers."""
    rows = []
    for side in found:
        told = Text.of((side.stance, COLOURS[side.stance]), " (shown)" if side.shown else "")
        sources = clean(f"{', '.join(side.publishers) or 'no publisher known'} [{counted(', '.join(side.articles), len(side.copies))}]")
        first = [_day(side.day, side.exact), Text(_name(side)), Text(_toward(side))] if side.shown else [Text(), Text(), Text()]
        rows.append([*first, told, Text(sources), Text(f'"{clean(side.evidence)}"', style="italic")])
    _listed(("date", "actor", "toward", "stance", "sources"), rows, "no contradiction found")


def _listed(names: Sequence[str], rows: Sequence[Sequence[Text]], nothing: str) -> None:
    """A list whose last cell, the evidence, stands beside the others where there is room, and else beneath them."""
    if not rows:
        show([Text(nothing)])
    elif room() >= WIDE + 40:
        show(table((*names, "evidence"), rows))
    else:
        show(table(names, [row[:-1] for row in rows], below=[row[-1] for row in rows]))


def _who(period: Period) -> str:
    """The name alone for what has only a slug for a code."""
    return clean(period.actor_name if period.actor_type == "nonstate" or period.actor == period.actor_name else f"{period.actor_name} ({period.actor})")


def _name(one: Change | Side) -> str:
    return clean(one.actor_name if one.actor_type == "nonstate" or one.actor == one.actor_name else f"{one.actor_name} ({one.actor})")


def _since(period: Period) -> str:
    return period.since or (f"by {period.not_after}" if period.not_after else "undated")


def _day(day: str, exact: bool) -> Text:
    """A day on which something began, or by which it had, where the texts tell no day."""
    return Text(day if exact else f"by {day}")


def _toward(one: Change | Side) -> str:
    """A target in a few words, an election in words that can be wrapped."""
    if one.target_type == "election":
        return clean(" ".join(parts_of(one.election or f"{one.country} election")) + in_brackets(one.claimant))
    return clean(f"{one.country} {one.target_type}" + in_brackets(one.claimant))


def _cite(period: Period, evidence: Mapping[str, Event]) -> Text:
    return cited(clearest(opening(period, evidence)), 160)
