"""Commands about what the program knows: rules, lookup, codebook."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from stance.cli import shared
from stance.cli.shared import Problems, app, emit, plain

rules_app = typer.Typer(rich_markup_mode=None, help="The rules: list them, show one, test all.")
app.add_typer(rules_app, name="rules", epilog="Example:  stance rules test")


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
    name: Annotated[str, typer.Argument(metavar="NAME", help="A state, group, body, person or election.")],
    date: Annotated[str | None, typer.Option("--date", metavar="DATE", help="The day it is read on.")] = None,
    facts: shared.Facts = None,
    form: shared.Format = "table",
) -> None:
    """What a name means, and who was a member."""
    from stance import knowledge, query

    meanings = knowledge.load(facts).lookup(name, query.a_date(date) if date else None)
    if not meanings:
        raise query.unknown("name", name, map(query.fold, knowledge.light().actors))
    found = [plain(meaning) for meaning in meanings]
    if form == "table":
        from stance.cli import render

        render.records(found, "", title="name")
    else:
        emit(found, form, tuple(dict.fromkeys(column for one in found for column in one)))


@app.command(epilog="Example:  stance codebook | less")
def codebook() -> None:
    """The codebook that the events follow."""
    from importlib.resources import files

    sys.stdout.write((files("stance") / "data" / "codebook.md").read_text(encoding="utf-8"))
