"""Commands about what the program knows: rules, knowledge, lookup, codebook."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from stance.cli import shared
from stance.cli.shared import Problems, app, emit, plain

rules_app = typer.Typer(rich_markup_mode=None, help="The rules: list them, show one, test all; what they cover, what a change would do.")
app.add_typer(rules_app, name="rules", epilog="Example:  stance rules test")
knowledge_app = typer.Typer(rich_markup_mode=None, help="The curated knowledge: check it.")
app.add_typer(knowledge_app, name="knowledge", epilog="Example:  stance knowledge check my-knowledge")


@rules_app.command("list", epilog="Example:  stance rules list")
def list_rules(rules: shared.Rules = None) -> None:
    """The rules and cues: what each gives, and how many patterns and examples it has."""
    from stance import patterns
    from stance.cli import render

    loaded = patterns.load_rules(rules)
    known: list[patterns.Rule | patterns.Cue] = [*loaded.rules, *loaded.cues]
    found = [
        {
            "id": one.id,
            "gives": one.stance if isinstance(one, patterns.Rule) else f"cue: {one.effect}",
            "patterns": len(one.patterns),
            "examples": len(one.example),
            "counterexamples": len(one.counterexample),
        }
        for one in known
    ]
    render.rows(found, ("id", "gives", "patterns", "examples", "counterexamples"), "no rules")


@rules_app.command("show", epilog="Example:  stance rules show recognize")
def show_rule(
    rule_id: Annotated[str, typer.Argument(metavar="RULE", help="A rule's id, as 'stance rules list' gives it.")],
    rules: shared.Rules = None,
) -> None:
    """One rule or cue with its patterns, examples and counter-examples."""
    from stance import patterns, query
    from stance.cli import render

    loaded = patterns.load_rules(rules)
    known: dict[str, patterns.Rule | patterns.Cue] = {rule.id: rule for rule in loaded.rules}
    known |= {cue.id: cue for cue in loaded.cues}
    if rule_id not in known:
        raise query.unknown("rule", rule_id, known)
    render.records([plain(known[rule_id])], "", title="id")


@rules_app.command("test", epilog="Example:  stance rules test --rules my-rules")
def test_rules(rules: shared.Rules = None, facts: shared.Facts = None) -> None:
    """Run every rule's own examples and counter-examples."""
    from stance import check, knowledge, patterns

    problems = Problems()
    loaded = patterns.load_rules(rules)
    for failure in check.run(loaded, knowledge.load(facts)):
        problems(str(failure))
    print(f"{len(loaded.rules)} rules and {len(loaded.cues)} cues tested, {problems.count} failed")
    problems.finish()


@rules_app.command("coverage", epilog="Example:  stance rules coverage seeds --limit 10")
def rules_coverage(
    sources: shared.Sources,
    published: shared.Published = None,
    input_format: shared.InputFormat = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
    limit: Annotated[int, typer.Option("--limit", min=0, metavar="N", help="At most so many sentences to look at.")] = 20,
    form: shared.Format = "table",
) -> None:
    """How often each rule and cue fired over a corpus, and which sentences gave nothing.

    The sentences have a trigger word; those that name an actor and a vote or government and fit no rule come first: they are
    what to write the next pattern for.
    """
    from stance import curate
    from stance.cli import reading, render

    problems = reading.Skips()
    engine = reading.engine(rules, facts)
    read = list(reading.articles_in(sources, published, input_format, problems, engine))
    if problems.reasons and not read:  # silence over nothing is no figure
        problems.finish()
        return
    found = curate.coverage(engine, read)
    table = [row for row in found if row["what"] != "sentence"]
    todo = [row for row in found if row["what"] == "sentence"]
    if form != "table":
        emit([*table, *todo[:limit]], form, curate.COVERAGE_COLUMNS)
    else:
        render.rows([row for row in table if row["fired"]], ("what", "id", "fired", "events"), "no rule or cue fired")
        silent = [row["id"] for row in table if not row["fired"]]
        render.lines(f"{len(silent)} never fired: {', '.join(silent)}" if silent else "all fired", "")
        render.records(todo[:limit], "no sentence with a trigger word is without an event", title="sentence", leave=("what",))
        render.lines("", f"{min(limit, len(todo))} of {len(todo)} sentences with a trigger word and no event")
    problems.finish()


@rules_app.command("diff", epilog="Example:  stance rules diff stance-data --rules my-rules")
def rules_diff(
    store: Annotated[Path, typer.Argument(metavar="STORE", help="A store, whose articles are read again.")],
    rules: shared.Rules = None,
    facts: shared.Facts = None,
    form: shared.Format = "table",
) -> None:
    """Which stored events today's rules would add, drop or change.

    The store is only read; 'stance ingest' of the same articles makes the changes.
    """
    from stance import curate
    from stance.cli import reading, render
    from stance.store import Store

    problems = Problems()
    kept = Store(store)
    events = list(kept.events(problems))
    found = curate.diff(reading.engine(rules, facts), kept.articles(problems), events)
    if form != "table":
        emit(found, form, curate.DIFF_COLUMNS)
    else:
        for row in found:
            row["event"] = f"{row['change']}: {row['actor']} {row['stance']} {row['target']}"
        if found:
            render.records(found, "", title="event", leave=("change", "actor", "stance", "target"))
        count = {change: sum(row["change"] == change for row in found) for change in ("add", "drop", "change")}
        told = f"{count['add']} to add, {count['drop']} to drop, {count['change']} to change; {len(events) - count['drop'] - count['change']} stay"
        render.lines(*(["", told] if found else [told]))
    problems.finish()


@app.command(epilog="Example:  stance lookup LIMA --date 2018-05-21 --format json")
def lookup(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="A state, group, body, person or election.")] = None,
    date: Annotated[str | None, typer.Option("--date", metavar="DATE", help="The day it is read on.")] = None,
    stats: Annotated[bool, typer.Option("--stats", help="How much is known, instead of a name.")] = False,
    facts: shared.Facts = None,
    form: shared.Format = "table",
) -> None:
    """What a name means, and who was a member.

    Persons are shown with whoever they speak for on that day (without a date: today).
    """
    from stance import knowledge, query
    from stance.models import StanceError
    from stance.names import name_key

    known = knowledge.load(facts)
    if stats:
        found = [{"what": what, "count": count} for what, count in known.stats().items()]
    elif name is None:
        raise StanceError("a NAME is missing; --stats needs none")
    else:
        found = [plain(meaning) for meaning in known.lookup(name, query.a_date(date) if date else None)]
        if not found:
            raise query.unknown("name", name, {name_key(one) for one in known.names()})
    if form != "table":
        emit(found, form, tuple(dict.fromkeys(column for one in found for column in one)))
        return
    from stance.cli import render

    if stats:
        render.rows(found, ("what", "count"), "")
    else:
        render.records(found, "", title="name")


@knowledge_app.command("check", epilog="Example:  stance knowledge check my-knowledge")
def check_knowledge(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR", help="A folder of your own; without it the shipped knowledge.")] = None,
) -> None:
    """Look for mistakes in curated knowledge.

    Impossible dates, unknown codes, names that stand twice or are common words, two people in one office. Names
    that several actors share are listed too: they are read by their context, and are no mistake.
    """
    from stance import check

    problems = Problems()
    mistakes, notes = check.check_knowledge(folder)
    for mistake in mistakes:
        problems(mistake)
    for note in notes:
        print(f"note: {shared.clean(note)}")
    print(f"{len(mistakes)} {'mistake' if len(mistakes) == 1 else 'mistakes'}, {len(notes)} {'note' if len(notes) == 1 else 'notes'}")
    problems.finish()


@app.command(epilog="Example:  stance codebook | less")
def codebook() -> None:
    """The codebook that the events follow."""
    from importlib.resources import files

    sys.stdout.write((files("stance") / "data" / "codebook.md").read_text(encoding="utf-8"))
