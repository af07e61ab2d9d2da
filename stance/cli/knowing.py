"""Commands about what the program knows: rules, knowledge, lookup, codebook."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from stance.cli import shared
from stance.cli.shared import Problems, app, emit, plain

rules_app = typer.Typer(rich_markup_mode=None, help="The rules: list them, show one, test all.")
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
    from stance.text import name_key

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
