"""Commands by which people judge events: review, correct, add, decisions, agreement."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from stance.cli import shared
from stance.cli.asked import Asked
from stance.cli.shared import STORE, Problems, app, complain, emit

if TYPE_CHECKING:
    from stance.decisions import Vote
    from stance.knowledge import Knowledge
    from stance.models import ActorType, Article, Decision, Event, Judged, Span, Verdict

Who = Annotated[str | None, typer.Option("--who", metavar="NAME", help="Who decides; else STANCE_CODER, else the login name.")]
Why = Annotated[str | None, typer.Option("--why", metavar="TEXT", help="The reason.")]
_GIVEN = re.compile(r"([a-z_]+)=(.*)", re.DOTALL)


@app.command(epilog="Example:  stance review --election VEN-2018 --who ada")
def review(
    actor: shared.Actors = None,
    group: shared.Groups = None,
    on: shared.Ons = None,
    election: shared.Elections = None,
    country: shared.Countries = None,
    kind: shared.Kinds = None,
    stance: shared.Stances = None,
    modality: shared.Modalities = None,
    since: shared.Since = None,
    until: shared.Until = None,
    article: shared.Articles = None,
    text: shared.Words = None,
    every: Annotated[bool, typer.Option("--all", help="Also events that were decided on before.")] = False,
    who: Who = None,
    store: shared.Store = STORE,
) -> None:
    """Judge events one by one.

    Those that nobody has decided on, least confident first, so that it goes on where it stopped. Each decision is written at
    once. Answers are read line by line, from a script too.
    """
    from stance.store import event_order

    problems = Problems()
    desk = _Desk(Asked(store, problems), _coder(who), problems, brief=True)
    wanted = desk.asked.filter(
        actor, group, on, election, country, kind, stance, modality, since, until, article, 0, text, None if every else ["none"]
    )  # fmt: skip
    found = sorted(desk.asked.index.events(wanted), key=lambda event: (event.confidence, event_order(event)))
    _Session(desk, found).run()
    problems.finish()


@app.command(epilog='Example:  stance correct 3f9a0c21 date=2018-05-20 --why "told in the headline"')
def correct(
    told: Annotated[list[str], typer.Argument(metavar="ID... [FIELD=VALUE...]", help="Ids or beginnings of them; fields with their right values.")],
    accept: Annotated[bool, typer.Option("--accept", help="It is right as it is.")] = False,
    reject: Annotated[bool, typer.Option("--reject", help="There is no such event.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take the last decision on it back.")] = False,
    why: Why = None,
    who: Who = None,
    store: shared.Store = STORE,
) -> None:
    """Correct, accept or reject events.

    Names are written as in questions: actor=Canada, election=VEN-2018, date=2018-05; an empty value empties a field. What
    follows is set with it: the actor's type, the election's day and country, the date's precision.
    """
    from stance import decisions
    from stance.models import StanceError

    ids, given = _told(told)
    if not ids:
        raise StanceError("no event named; give an id, as 'stance events' lists them")
    if sum((accept, reject, undo, bool(given))) != 1:
        raise StanceError("say one thing: field=value, --accept, --reject or --undo")
    if given and len(ids) > 1:
        raise StanceError("several events can be accepted or rejected at once, but are corrected one by one")
    if (given or reject) and not (why or "").strip():
        raise StanceError(f"{'a rejection' if reject else 'a correction'} needs its reason: --why TEXT")
    problems = Problems()
    desk = _Desk(Asked(store, problems), _coder(who), problems)
    events = [desk.asked.event(one) for one in dict.fromkeys(ids)]
    for event in events:
        if undo:
            stands = decisions.standing(desk.asked.decided(event))
            if not stands:
                raise StanceError(f"{event.id}: nothing was decided on it")
            desk.withdraw(stands[-1], why or "")
        elif given:
            desk.correct(event, given, why or "")
        else:
            desk.judge("accepted" if accept else "rejected", event, why or "")
    problems.finish()


@app.command(epilog='Example:  stance add a.txt actor=Peru stance=rejects target_type=election election=VEN-2018 --sentence "Peru did not accept it."')
def add(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="Its id, as 'stance articles' gives it.")],
    told: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE...", help="actor, stance, target_type and country or election at least.")],
    sentence: Annotated[str, typer.Option("--sentence", metavar="TEXT", help="The sentence that tells it, as it stands in the article.")],
    why: Why = None,
    who: Who = None,
    store: shared.Store = STORE,
) -> None:
    """Add an event that was missed.

    It is one of the store's events from then on; once the rules find it, theirs is taken as accepted.
    """
    from stance.models import StanceError
    from stance.query import unknown

    names, given = _told(told)
    if names:
        raise StanceError(f'"{names[0]}" is no field=value')
    problems = Problems()
    desk = _Desk(Asked(store, problems), _coder(who), problems)
    found = desk.asked.index.article(article, problems)
    if found is None:
        raise unknown("article", article, desk.asked.index.articles())
    desk.add(found, sentence, given, why or "")
    problems.finish()


@app.command(epilog="Example:  stance decisions --who ada --format jsonl")
def decisions(
    who: Annotated[str | None, typer.Option("--who", metavar="NAME", help="Of this coder.", callback=shared.filled)] = None,
    article: Annotated[str | None, typer.Option("--article", metavar="ID", help="On this article.", callback=shared.filled)] = None,
    orphans: Annotated[bool, typer.Option("--orphans", help="Those that stand, but fit no event any more.")] = False,
    gold: Annotated[Path | None, typer.Option("--gold", metavar="FILE", help="Write the reviewed articles as a gold file instead.")] = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """What people decided, oldest first.

    With --gold, the articles of which every event was decided on, coded as decided: what `stance score` can measure by.
    """
    from stance import decisions as judging
    from stance.models import StanceError
    from stance.store import Store

    problems = Problems()
    kept = Store(store)
    if gold is not None:
        from stance.export import save

        if who or article or orphans:
            raise StanceError("--gold is about whole articles; leave --who, --article and --orphans out")
        reviewed = judging.reviewed(kept, problems)
        save((judging.gold(one, events) for one, events in reviewed), gold, "jsonl", ())
        print(f"wrote {_count(len(reviewed), 'reviewed article')} with {_count(sum(len(events) for _, events in reviewed), 'event')}")
        return problems.finish()
    every = judging.orphans(kept, problems) if orphans else kept.decisions(problems)
    taken = {one.withdraws for one in every}
    found = [one for one in every if who in (None, one.who) and article in (None, one.article)]
    if form == "table":
        from stance.cli import render

        render.decisions(found, taken)
    elif form == "csv":
        emit([_row(one, one.id in taken) for one in found], form, _COLUMNS)
    else:
        emit([one.model_dump(mode="json") for one in found], form, ())
    problems.finish()


@app.command(epilog="Example:  stance agreement ada eva")
def agreement(
    a: Annotated[str, typer.Argument(metavar="A", help="A coder's name in the store, another store, or a corrections.jsonl.")],
    b: Annotated[str, typer.Argument(metavar="B", help="The other.")],
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """How far two coders agree.

    Percent agreement and Cohen's kappa: of the verdict (kept or rejected) over all events that both judged, of each field over
    those that both kept. In the formats jsonl and csv a line for each field; in json the disagreements too.
    """
    from stance import decisions as judging

    problems = Problems()
    found = judging.agreement(*(_decided(one, store, problems) for one in (a, b)))
    if form == "table":
        from stance.cli import render

        render.agreement(found, a, b)
    elif form == "json":
        emit([found.model_dump(mode="json")], form, ())
    else:
        emit([one.model_dump(mode="json") for one in found.fields], form, tuple(judging.FieldAgreement.model_fields))
    problems.finish()


# -- deciding -------------------------------------------------------------------------------------------------


class _Desk:
    """Where one coder decides on events of one store: each decision is written at once, and told."""

    def __init__(self, asked: Asked, who: str, problems: Problems, *, brief: bool = False) -> None:
        self.asked = asked
        self.problems = problems
        self._who = who
        self._brief = brief  # the event is on the screen
        self._world = _World(asked)

    def judge(self, verdict: Verdict, event: Event, why: str) -> Decision | None:
        """Accept or reject; None where this coder has just done so."""
        from stance.decisions import judged, standing

        before = self.asked.decided(event)
        stands = standing(before)
        if stands and (stands[-1].verdict, stands[-1].who, stands[-1].event) == (verdict, self._who, judged(event)):
            print(f"{event.id}: is {verdict} already")
            return None
        return self._put(verdict, event, judged(event), event.evidence, why, before, {})

    def correct(self, event: Event, given: Mapping[str, str], why: str) -> Decision | None:
        """Put other values into fields; None where they are there already."""
        from stance.decisions import changes, edited, judged, standing

        seen, before = judged(event), self.asked.decided(event)
        made = changes(seen, edited(seen.plain(), given, self._world))
        rejected = [one.verdict for one in standing(before)[-1:]] == ["rejected"]
        if not made and not rejected:
            print(f"{event.id}: is so already")
            return None
        return self._put("corrected" if made else "accepted", event, seen, event.evidence, why, before, made)

    def would_change(self, event: Event, given: Mapping[str, str]) -> bool:
        """Whether there is something to correct; raises what `correct` would, before anybody is asked for a reason."""
        from stance.decisions import changes, edited, judged

        return bool(changes(judged(event), edited(judged(event).plain(), given, self._world)))

    def place(self, article: Article, sentence: str) -> Span:
        """Where a sentence stands in an article."""
        from stance.decisions import find
        from stance.models import StanceError

        span = find(sentence, article.text)
        if span is None:
            raise StanceError(f'{article.id}: no such sentence in its text: "{sentence[:80]}"; copy it from there')
        return span

    def add(self, article: Article, sentence: str, given: Mapping[str, str], why: str) -> Decision:
        """Add an event that was missed."""
        from stance.decisions import BLANK, apply, decide, edited, missed
        from stance.models import StanceError

        span = self.place(article, sentence)
        undated = {} if given.keys() & {"date", "not_after"} or not article.published else {"not_after": article.published}
        event = missed(article.id, edited(BLANK, {**given, **undated}, self._world), span)
        events = self.asked.store.some({article.id}, self.problems)[article.id][1]
        before = self.asked.store.decisions(self.problems, article.id)
        made = decide("added", article.id, event, [span], who=self._who, why=_sound(why), after=[one for one in before if one.event.id == event.id])
        there, then = ({one.id for one in apply(article, events, those).events} for those in (before, [*before, made]))
        if event.id in there or event.id not in then:
            same = next((one for one in there if one == event.id), None) or self._like(event, article)
            raise StanceError(f"{article.id}: has this event already{same and f': {same}'}; accept or correct that")
        self._write(made)
        print(f"added {event.id}: {shared.clean(f'{event.actor_name} {event.stance} {event.election or event.country}')}")
        return made

    def _like(self, event: Judged, article: Article) -> str:
        """The id of the article's event that is most like this one."""
        from stance.query import Filter

        found = self.asked.index.events(Filter(actors=frozenset({event.actor}), articles=frozenset({article.id}), countries=frozenset({event.country})))
        return next((one.id for one in found if one.stance == event.stance), "")

    def withdraw(self, decision: Decision, why: str) -> None:
        """Take a decision back."""
        from stance.decisions import withdraw

        same = [one for one in self.asked.store.decisions(self.problems, decision.article) if one.event.id == decision.event.id]
        self._write(withdraw(decision, who=self._who, why=_sound(why), after=same))
        print(f"{decision.event.id}: took back: {shared.clean(f'{decision.verdict} by {decision.who}, {decision.when}')}")

    def _put(
        self,
        verdict: Verdict,
        event: Event,
        seen: Judged,
        evidence: Sequence[Span],
        why: str,
        before: Sequence[Decision],
        changed: dict[str, tuple[str | None, str | None]],
    ) -> Decision:
        from stance.cli import render
        from stance.decisions import decide

        made = decide(verdict, event.article, seen, evidence, who=self._who, why=_sound(why), changes=changed, after=before)
        self._write(made)
        render.changed(f"{verdict} {event.id}" + ("" if self._brief else f": {render.headline(event).plain}"), changed)
        return made

    def _write(self, decision: Decision) -> None:
        with self.asked.store.writing() as writer:
            writer.decide([decision])


class _World:
    """What a coder's words mean: by the knowledge, and by what the store's own events name."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked

    @cached_property
    def _knowledge(self) -> Knowledge:
        from stance import knowledge

        return knowledge.load()

    def actor(self, name: str) -> tuple[str, ActorType, str]:
        from stance.models import StanceError
        from stance.query import Filter

        try:
            code = self._asked.names.actor(name)
        except StanceError as error:
            raise StanceError(f"{error}; one that nobody curated is given as actor=a-slug actor_type=nonstate actor_name=NAME") from None
        known = self._knowledge
        kinds: tuple[tuple[Mapping[str, Any], ActorType], ...] = ((known.states, "state"), (known.groups, "igo"), (known.bodies, "nonstate"))
        for table, kind in kinds:
            if code in table:
                return code, kind, known.name_of(code)
        last = self._asked.index.events(Filter(actors=frozenset({code})), newest=True, limit=1)[0]
        return code, last.actor_type, last.actor_name

    def country(self, name: str) -> str:
        return self._asked.country(name)

    def election(self, text: str) -> Vote:
        from stance import query
        from stance.decisions import Vote
        from stance.models import StanceError

        curated = [query.Contest(e.id, e.country, e.date or None, e.kind) for e in self._knowledge.by_id.values()]
        known = sorted({one.election: one for one in (*self._asked.index.contests(), *curated)}.values())
        fits = [one for one in known if one.election == text]
        if not fits:
            target = query.target(text, self._asked.names, self._asked.index)
            fits = [one for one in known if target.fits(one)] if target.is_election else []
            there = [one.election for one in (fits or known) if target.country in (None, one.country)]
            if len(fits) > 1:  # a year often has local votes too, which few mean
                fits = [one for one in fits if one.kind != "local"]
            if len(fits) != 1:
                told = "may mean several" if fits else "names no election that is known"
                raise StanceError(f'"{text}" {told}; write one of {", ".join(there[-8:])}' if there else f'"{text}" {told}')
        ((election, country, day, kind),) = fits
        return Vote(election, kind or "", day, country)

    def day(self, text: str) -> str:
        from stance.query import a_date

        return a_date(text)


# -- one by one -----------------------------------------------------------------------------------------------

_KEYS = "[a]ccept [r]eject [c]orrect [n]ew [s]kip [u]ndo [t]ext [q]uit [?]"
_HELP = """\
a  accept: the event is right as it is
r  reject: there is no such event; asks why
c  correct: asks for a field and its right value, or field=value ..., and why
n  new: an event that was missed in this article; asks for sentence and fields
s  skip: decide nothing; it comes again another time
u  undo the last decision of this session
t  the text of the whole article
q  quit; all that was decided is kept
fields: actor actor_type actor_name stance modality addressee measure
  target_type country election election_kind election_date claimant date
  precision basis not_after speaker"""


class _Done(NamedTuple):
    """A decision of this session, and which event of the list it was taken at."""

    decision: Decision
    at: int


class _Session:
    """One sitting of a coder."""

    def __init__(self, desk: _Desk, events: Sequence[Event]) -> None:
        self._desk = desk
        self._events = events
        self._at = 0
        self._done: list[_Done] = []
        self._acts: dict[str, Callable[[Event], None]] = {
            "a": self._accept, "r": self._reject, "c": self._correct, "n": self._new, "s": self._skip, "u": self._undo,
            "t": self._text, "q": self._quit, "?": self._help,
        }  # fmt: skip

    def run(self) -> None:
        """Ask about event after event, until all are done or the coder is."""
        from stance.cli import render
        from stance.models import StanceError

        if not self._events:
            return print("nothing to review")
        try:
            shown = -1
            while self._at < len(self._events):
                event = self._events[self._at]
                if shown != self._at:
                    if shown >= 0:
                        print()
                    render.event_to_judge(event, self._article(event), f"{self._at + 1} of {len(self._events)}")
                    shown = self._at
                key = self._ask(f"{_KEYS} > ").lower()
                act = self._acts.get(key) or self._acts.get({"accept": "a", "reject": "r", "correct": "c", "new": "n", "skip": "s", "undo": "u",
                                                             "text": "t", "quit": "q", "help": "?", "h": "?"}.get(key, ""))  # fmt: skip
                if act is None:
                    print(f'no such key: "{shared.clean(key[:20])}"; ? tells them' if key else "? tells the keys")
                    continue
                try:
                    act(event)
                except StanceError as error:  # the coder's slip: said, and asked again
                    complain(str(error))
        except (EOFError, KeyboardInterrupt):
            print()
        except _Quit:
            pass
        told = Counter(one.decision.verdict for one in self._done)
        made = ", ".join(f"{told[verdict]} {verdict}" for verdict in ("accepted", "rejected", "corrected", "added") if told[verdict])
        print(f"{made or 'nothing decided'}; {len(self._events) - len({one.at for one in self._done if one.decision.verdict != 'added'})} left")

    def _article(self, event: Event) -> Article | None:
        return self._desk.asked.index.article(event.article, self._desk.problems)

    def _ask(self, prompt: str) -> str:
        """A line of the coder's; raises EOFError where there is no more."""
        if sys.stdin.isatty():
            return input(prompt).strip()
        print(prompt, end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        print()
        return line.strip()

    def _reason(self) -> str:
        """The reason, which must not be empty."""
        while not (why := self._ask("why: ")):
            print("a reason is needed")
        return why

    def _keep(self, decision: Decision | None, *, step: bool = True) -> None:
        if decision is not None:
            self._done.append(_Done(decision, self._at))
        self._at += step

    def _accept(self, event: Event) -> None:
        self._keep(self._desk.judge("accepted", event, ""))

    def _reject(self, event: Event) -> None:
        self._keep(self._desk.judge("rejected", event, self._reason()))

    def _correct(self, event: Event) -> None:
        said = self._ask("field, or field=value ...: ")
        if not said:
            return
        given = said if "=" in said else f"{said}={self._ask(f'{said}, now {self._now(event, said)}, should be: ')}"
        fields = _fields(given)
        if self._desk.would_change(event, fields):
            self._keep(self._desk.correct(event, fields, self._reason()))
        else:
            print("it is so already; a accepts it")

    def _now(self, event: Event, name: str) -> str:
        from stance.decisions import CODED
        from stance.models import StanceError

        if name not in CODED:
            raise StanceError(f'no field "{name}"; they are {", ".join(CODED)}')
        return str(getattr(event, name) or "nothing")

    def _new(self, event: Event) -> None:
        article = self._article(event)
        if article is None or not (sentence := self._ask("the sentence that tells it: ")):
            return
        self._desk.place(article, sentence)  # or it is said at once
        said = self._ask("actor=... stance=... target_type=... country=... or election=...: ")
        why = self._ask("why (may be empty): ")
        self._keep(self._desk.add(article, sentence, _fields(said), why), step=False)

    def _skip(self, event: Event) -> None:
        self._at += 1

    def _undo(self, event: Event) -> None:
        if not self._done:
            return print("nothing was decided in this session")
        last = self._done.pop()
        self._desk.withdraw(last.decision, "")
        self._at = last.at

    def _text(self, event: Event) -> None:
        from stance.cli import render

        if article := self._article(event):
            render.whole_text(article)

    def _quit(self, event: Event) -> None:
        raise _Quit

    def _help(self, event: Event) -> None:
        print(_HELP)


class _Quit(Exception):
    """The coder has had enough."""


# -- what is typed, and what is told --------------------------------------------------------------------------


def _coder(given: str | None) -> str:
    """Who decides."""
    from getpass import getuser

    from stance.models import StanceError

    try:
        who = given if given is not None else os.environ.get("STANCE_CODER")
        who = _sound(getuser() if who is None else who).strip()
    except (OSError, KeyError, ImportError):  # there is no login name
        who = ""
    if not who:
        raise StanceError("who decides? give --who NAME, or set STANCE_CODER; it must not be empty")
    return who


def _sound(text: str) -> str:
    """A text that can be written as UTF-8, whatever bytes were typed."""
    return text.encode("utf-8", "replace").decode()


def _told(words: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Words without a field before them, and fields with their values."""
    found = [(word, _GIVEN.fullmatch(word)) for word in words]
    return [word for word, told in found if not told], {told[1]: _sound(told[2].strip()) for _, told in found if told}


def _fields(line: str) -> dict[str, str]:
    """The fields of a line, whose values may have spaces and may be quoted.

    >>> _fields('claimant=Henri Falcón date=2018-05 measure="ties" speaker=')
    {'claimant': 'Henri Falcón', 'date': '2018-05', 'measure': 'ties', 'speaker': ''}
    """
    from stance.models import StanceError

    names, given = _told(re.split(r"[\s,]+(?=[a-z_]+=)", line.strip()))
    if names:
        raise StanceError(f'"{names[0]}" is no field=value' if names[0] else "nothing given; write field=value")
    return {name: value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value for name, value in given.items()}


_COLUMNS = ("when", "who", "verdict", "taken_back", "article", "event", "changes", "why", "withdraws", "id")


def _row(one: Decision, taken_back: bool) -> dict[str, Any]:
    """A decision as a row of a flat table."""
    changes = [f"{name}: {before or 'nothing'} -> {after or 'nothing'}" for name, (before, after) in one.changes.items()]
    told = {"taken_back": taken_back, "event": one.event.id, "changes": changes}
    return {name: told[name] if name in told else getattr(one, name) for name in _COLUMNS}


def _decided(named: str, store: Path, problems: Problems) -> list[Decision]:
    """The decisions that stand of a store, a file, or a coder."""
    from stance.decisions import standing
    from stance.models import StanceError
    from stance.query import unknown
    from stance.store import Store, read_decisions

    place = Path(named)
    if place.is_dir():
        return standing(Store(place).decisions(problems))
    if place.is_file():
        return standing(read_decisions(place, problems))
    every = standing(Store(store).decisions(problems))
    coders = {one.who for one in every}
    if named not in coders:
        near = f"coders here: {', '.join(sorted(coders))}" if coders else f"nobody has decided anything in {store}"
        raise StanceError(f'"{named}" is no store, no corrections.jsonl and no coder; {near}') if len(coders) < 20 else unknown("coder", named, coders)
    return [one for one in every if one.who == named]


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
