"""What of a vote is doubted, looked into or asked to be shown: its count, its papers, what went wrong in it.

The slots DOUBTED, FAULTS, PAPERS and CHECK of the patterns mean kinds of things, not single words: an inquiry is one into a vote only where
what it is into says so, and "figures" are those of a vote only where nothing else is said of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from stance.patterns import Phrases
from stance.syntax import NP, Parsed
from stance.targets import PLACE_KINDS, Targets

_OF = frozenset("of in into on over about at with during from to for by behind around surrounding regarding concerning against within".split())
"""Prepositions after which stands what a thing is of."""
_FRESH = 120
"""So many days after a vote "figures" and "complaints" of which nothing is said are those of the vote."""
_ELECTORAL = frozenset(
    "electoral election vote voting poll polling ballot ballots voter voters tally count counting campaign presidential parliamentary tabulation "
    "election-related".split()
)
"""Words that make papers, complaints and inquiries those of a vote."""
_OTHER_FRAUD = frozenset(
    "tax bank banking insurance welfare financial wire fiscal benefit credit food security medical customs police accounting asylum human rights health "
    "trade budget export import debt aid loan".split()
)
"""What before "fraud" or "records" makes them such as have no part in a vote."""
_TREATING = frozenset("use handling casting counting transport storage distribution sale purchase disposal rejection exclusion".split())
"""What can be done with votes."""
_AGAIN = frozenset("new fresh repeat repeated second rerun another replacement".split())
"""What before "election" asks for one in the place of the last."""
_HONEST = frozenset(
    "full complete total manual hand parallel new fresh second transparent honest open public thorough partial accurate credible verifiable "
    "independent fair rigorous meticulous careful scrupulous proper correct painstaking".split()
)
"""What before "count" asks for a better one."""
_WHOLE = frozenset("all every each".split())
"""What in "a count of" asks for a better one: "of every ballot"."""
_SPOILT = frozenset(
    "stuffed pre-marked premarked forged fake missing stolen ghost burnt burned intimidated "
    "bribed coerced threatened disenfranchised pressured phantom fictitious falsified doctored unsealed altered".split()
)
"""What before "ballots" or "voters" says what was wrong."""
_OVER_AND_OVER = frozenset("multiple carousel double family proxy group underage repeat".split())
"""What before "voting" says so."""
_SLIGHT = frozenset("sporadic minor occasional petty trivial slight".split())
"""What before a fault says that it takes nothing from the vote."""
_MEANS = frozenset("state public government administrative official resources media power money funds office".split())
"""What is misused in favour of who rules."""
_RULES = frozenset("law laws rules rule code procedure procedures regulations".split())
"""What is broken in a vote that is told of: "breaches of the law"."""
_PRESSED = frozenset("voters voter servants employees workers candidates officials observers monitors agents".split())
"""Those whose intimidation spoils a vote."""
_OF_LITIGANTS = frozenset("petition petitions challenge challenges".split())
"""What the outcome is waited for of a quarrel over a vote."""
_OF_VOTES = ("places", "counting", "records", "papers", "votes", "people", "awaited", "aspects", "faults", "manner", "breaches", "disarray")
"""The classes of words for what a count, a fraud or ballots can be of."""
_AROUND = frozenset(
    "servers server person seat seats cases environment climate atmosphere context conditions grounds fact line places general particular advance public "
    "private part turn all total".split()
)
"""What a fault may be said to lie in whatever it is of: "in person", "in a restrictive environment"."""
_SAID = frozenset("official announced reported claimed alleged published proclaimed".split())
"""What before "turnout" says that it is only told."""

_LATE = frozenset("late delayed belated slow sluggish piecemeal selective partial hasty rushed".split())
"""What before the delivery or the publication of a vote's papers is no good sign."""
_UNDONE = frozenset(
    "absence lack shortage theft loss disappearance burning destruction seizure stuffing swapping switching alteration altering rewriting removal deletion "
    "addition snatching mishandling".split()
)
"""What befalls a vote's papers, or the names of voters, where it goes wrong."""
_PUT_OUT = frozenset("expulsion exclusion ejection eviction removal barring absence".split())
"""What befalls agents and observers."""
_WATCHING = frozenset("agents observers monitors scrutineers witnesses proxies watchers".split())
"""Those who see to it that a vote goes right."""
_DIFFERENCES = frozenset("difference differences disparity disparities divergence divergences gap gaps contradiction contradictions contrast".split())
"""Words for figures that do not agree."""
_IN_THE_BOX = frozenset("ballots votes".split())
"""What is counted once it has been cast."""
_AMOUNTS = frozenset("hundreds thousands tens scores dozens millions many some most part parts half bundles batches piles".split())
"""What a phrase may say of how many papers there are, before it says which."""
_ROWS = frozenset("number string series list litany catalogue pattern host spate range".split())
"""What it may say of how much went wrong."""
_ROLLS = frozenset("roll rolls register registers registry".split())
"""Lists of who may vote."""

_LOOKING_INTO = frozenset("committee commission panel team taskforce force".split())
"""Bodies that are set up to look into a vote."""


class Ballots:
    """Tells what kinds of things the phrases of one article mean."""

    def __init__(self, phrases: Phrases, targets: Targets) -> None:
        self.targets = targets
        self.tokens = targets.tokens
        self.kinds = phrases.word_classes
        self._known: dict[tuple[str, NP], bool] = {}

    def means(self, slot: str, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase, or a member of a list, can fill one of the slots."""
        if (slot, np) not in self._known:
            self._known[slot, np] = any(self._means(slot, part, parsed) for part in np.members or [np, *self._joined(np, parsed)])
        return self._known[slot, np]

    def _joined(self, np: NP, parsed: Parsed) -> Iterator[NP]:
        """What "and" joins to a phrase of which nothing more is said: "an inquiry | and a rerun", "violations | and fraud in the vote"."""
        last = np.last
        while last + 1 < parsed.sentence.last and self.tokens[last].low in ("and", "or", ",") and not np.post:
            opens = last + 1 + (self.tokens[last + 1].low in ("and", "or"))
            after = parsed.np_from(opens)
            if after is None or after.first != opens or after.prep not in (None, np.prep) or any(v.subject is after for v in parsed.verbs):
                return
            yield from after.members or [after]
            last = after.last

    def _means(self, slot: str, np: NP, parsed: Parsed) -> bool:
        low = self.tokens[np.head].low
        if (
            low in (_ROWS if slot == "FAULTS" else _AMOUNTS | _ROWS)
            and slot != "CHECK"
            and any(self._means(slot, p, parsed) for post in np.post if post.prep == "of" for p in post.members or [post])
        ):
            return True  # "thousands of votes", "a string of irregularities"
        match slot:
            case "CHECK":
                return self._check(np) or self._into_how(np, parsed) or self._set_to_check(np, parsed)
            case "PAPERS":
                return self._papers(np)
            case "FAULTS":
                return self._faults(np)
        return self._of_vote(np) or self._quality(np) or self._upset(np) or self._manner(np, parsed)

    def vote_in(self, np: NP) -> NP | None:
        """The vote that a phrase is about: itself, or what completes it."""
        return next((p for p in (np, *_completing(np)) if self.targets.is_election(p, weak=False)), None)

    # --- kinds of things

    def _check(self, np: NP) -> bool:
        """A recount, an inquiry into the vote, the publication of its papers, a new vote."""
        low, before = self.tokens[np.head].low, self._before(np)
        if low in self.kinds["recount"] or low in ("runoff", "run-off"):
            return not self.of_another(np)
        if low in self.kinds["votes"] and not before.isdisjoint(_AGAIN):
            return self.targets.is_election(np, weak=False)
        if low == "round" and not before.isdisjoint(("second", "decisive", "run-off", "runoff")):
            return self.targets.is_election(np, weak=False)
        if low in self.kinds["counting"]:
            return (not before.isdisjoint(_HONEST) and not any(self._not_of_votes(p) for p in np.post)) or any(
                not _WHOLE.isdisjoint(self._words(p)) for p in np.post
            )
        if low == "call" and not before.isdisjoint(_AGAIN):  # "a new call to the polls"
            return any(self.tokens[p.head].low in ("polls", "urns", "ballot", "vote") for p in np.post if p.prep == "to")
        if low in self.kinds["doing-again"]:
            return any(self._of_vote(p) for p in self._of(np))
        if low in self.kinds["inquiry"] or low in self.kinds["disclosure"] or low in self.kinds["explanation"]:
            return not before.isdisjoint(_ELECTORAL) or any(self._looked_into(p) for p in self._of(np))
        return False

    def _looked_into(self, np: NP) -> bool:
        """Whether an inquiry into what a phrase means is one into a vote that was held: not "a review of the electoral roll", which is for the next."""
        if self.tokens[np.head].low in _ROLLS:
            return False
        return self._of_vote(np) or self._quality(np) or self._upset(np) or self._treated(np)

    def _treated(self, np: NP) -> bool:
        """What was done with votes: "the casting of proxy votes", "the handling of postal ballots"."""
        votes = (p for p in self._of(np) if p.prep == "of" and self.tokens[p.head].low in ("votes", "ballots"))
        return self.tokens[np.head].low in _TREATING and any(not any(self._elsewhere(q) for q in (*p.post, *np.post)) for p in votes)

    def _elsewhere(self, p: NP) -> bool:
        """Whether a place that completes a phrase is no vote's: "at Equity Bank's meeting"."""
        return (
            p.prep in ("at", "in", "by")
            and not self.targets.is_election(p)
            and not any(a.kind in PLACE_KINDS for a in self.targets.names.within(p.first, p.last))
        )

    def _into_how(self, np: NP, parsed: Parsed) -> bool:
        """An inquiry into what a clause tells of the vote: "a probe | into how the votes were counted"."""
        opens = [t.low for t in self.tokens[np.last : np.last + 2]]
        if self.tokens[np.head].low not in self.kinds["inquiry"] or opens[:1] not in (["into"], ["of"]) or opens[1:] not in (["how"], ["whether"], ["why"]):
            return False
        after = next((p for p in parsed.phrases if np.last + 2 <= p.first <= np.last + 3), None)
        return after is not None and self._of_vote(after)

    def _set_to_check(self, np: NP, parsed: Parsed) -> bool:
        """A body that is to look into the vote, as is told behind it: "a committee | to be set up which would look into irregularities"."""
        if self.tokens[np.head].low not in _LOOKING_INTO:
            return False
        looks = (v for v in parsed.verbs if np.last < v.first <= np.last + 6 and (v.lemma in self.kinds["checking"] or v.lemma in ("look", "inquire", "dig")))
        verb = next(looks, None)
        if verb is None or any(
            np.last <= p.first < verb.first and p.prep != "of" and self.tokens[p.first].low not in ("up", "which", "that") for p in parsed.phrases
        ):
            return False
        into = next((p for p in parsed.phrases if verb.last <= p.first <= verb.last + 1 and p.prep in (None, "into", "at")), None)
        return into is not None and (self._of_vote(into) or self._quality(into))

    def _papers(self, np: NP) -> bool:
        """Ballots, tally sheets, results: of themselves, or where what they are of says so."""
        low = self.tokens[np.head].low
        if low in self.kinds["papers"]:
            return not self.of_another(np)
        if low not in self.kinds["records"] and low not in self.kinds["devices"]:
            return False
        if not self._before(np).isdisjoint(_ELECTORAL):
            return True
        told = [p for p in self._of(np) if p.prep not in ("in", "with", "during", "before") or self.tokens[p.head].low in self.kinds["places"]]
        tied = any(self.tokens[p.head].low in self.kinds["places"] or self._electoral(p) for p in told)
        bare = not told and low in self.kinds["records"] and low not in self.kinds["any"] and self._before(np).isdisjoint(_OTHER_FRAUD)
        return tied or (bare and self._fresh)

    def _faults(self, np: NP) -> bool:
        """Fraud and irregularities, and complaints and reports of them."""
        low, before = self.tokens[np.head].low, self._before(np)
        if low in self.kinds["faults"]:
            return before.isdisjoint(_OTHER_FRAUD | _SLIGHT) and not self.of_another(np)
        if low == "voting" and not before.isdisjoint(_OVER_AND_OVER):
            return True
        if low in self.kinds["papers"] or low in ("voters", "names"):
            return not before.isdisjoint(_SPOILT)
        told = list(self._of(np))
        if low in _UNDONE and any(p.prep == "of" and self._things(p) for p in told):
            return True
        if low in _PUT_OUT and self._from_places(np):
            return True
        if low in ("opening", "delivery", "arrival") and not before.isdisjoint(_LATE) and any(p.prep == "of" and self._of_places(p) for p in told):
            return True
        if low in _DIFFERENCES and any(p.prep in ("between", "in", "among") and self._counts_differ(p) for p in np.post):
            return True
        if low in ("misuse", "abuse", "use") and any(not _MEANS.isdisjoint(self._words(p)) for p in told):
            return low != "use" or "of" in {p.prep for p in told}
        if low in ("pressure", "intimidation", "bribery", "coercion", "bribing", "harassment") and any(self.tokens[p.head].low in _PRESSED for p in told):
            return True
        if low in ("breach", "breaches", "violation", "violations") and self._fresh and any(self.tokens[p.head].low in _RULES for p in told):
            return True
        if low not in self.kinds["complaints"] or self.of_another(np, ("in", "at")):
            return False
        if not before.isdisjoint(_ELECTORAL) or any(self._of_vote(p) or self._quality(p) for p in told):
            return True
        return not told and low in self.kinds["objections"] and self._fresh and self._alone(np)

    def _things(self, np: NP) -> bool:
        """Whether a phrase means what can be lost or stolen of a vote: "ballot papers", "the names of voters"."""
        low = self.tokens[np.head].low
        return low in ("names", "boxes") or (low in _ROLLS and self._of_vote(np)) or (low != "vote" and self._papers(np))

    def _of_places(self, np: NP) -> bool:
        """Whether a phrase means where, or with what, one votes: "polling stations", "ballot papers"."""
        return self.tokens[np.head].low in self.kinds["places"] or self._papers(np)

    def _from_places(self, np: NP) -> bool:
        """Whether those who watch a vote are put out of where it is held or counted: "the expulsion of agents from the tally centre"."""
        watching = any(p.prep == "of" and self.tokens[p.head].low in _WATCHING for p in np.post)
        return watching and any(p.prep in ("from", "at", "in") and self._of_places(p) and not any(q.prep == "of" for q in p.post) for p in _completing(np))

    def _not_of_votes(self, p: NP) -> bool:
        """Whether a count is one of something else: "of elephants", "of the dead"."""
        low = self.tokens[p.head].low
        return p.prep == "of" and not (self._of_vote(p) or self._electoral(p) or low in ("boxes", "forms") or low in self.kinds["places"])

    def _counts_differ(self, post: NP) -> bool:
        """Whether figures of a vote do not agree: "differences | in the tallies", "between the turnout and the number of ballots"."""
        if post.prep != "between":
            return self._counted(post)
        behind = [t.low for t in self.tokens[post.last : post.last + 6]]
        if behind[:1] == ["and"] and not _IN_THE_BOX.isdisjoint(behind):
            return True  # "between the turnout | and the number of ballots"
        both = post.members or [post]
        return any(self._counted(p) for p in both) and all(self._counted(p) or self.tokens[p.head].low == "turnout" for p in both)

    def _counted(self, np: NP) -> bool:
        """Whether a phrase means what was counted in a vote: "the turnout", "the figures", "the number of ballots"."""
        low = self.tokens[np.head].low
        return self._papers(np) or (low in ("number", "numbers", "tallies") and any(self._papers(p) for p in self._of(np)))

    def _of_vote(self, np: NP) -> bool:
        """A vote, its count, its papers, or what went wrong in it."""
        low = self.tokens[np.head].low
        if low in self.kinds["counting"]:
            return not self.of_another(np)
        if self.targets.no_contest(np):
            return False  # "the company's annual results", "the union's ballot"
        turnout = low == "turnout" and (
            not self._before(np).isdisjoint(_SAID) or any(self.tokens[p.first].text[0].isdigit() for p in np.post if p.prep == "of")
        )
        if (
            low in _ROLLS
            and (self._fresh or not self._before(np).isdisjoint(_ELECTORAL))
            and all(self._electoral(p) or self.tokens[p.head].low in self.kinds["people"] for p in self._of(np))
        ):
            return self._before(np).isdisjoint(_OTHER_FRAUD)
        return turnout or self.targets.is_election(np) or self._faults(np) or self._papers(np)

    def _quality(self, np: NP) -> bool:
        """The fairness, credibility or conduct of a vote."""
        low = self.tokens[np.head].low
        if low == "state":
            return any(self.tokens[p.head].low in _ROLLS and self._of_vote(p) for p in self._of(np))
        if low not in self.kinds["aspects"] and low not in self.kinds["conduct"]:
            return False
        return not self._before(np).isdisjoint(_ELECTORAL) or any(self._of_vote(p) for p in self._of(np))

    def _upset(self, np: NP) -> bool:
        """The delay, secrecy or sudden turn of a count, the late delivery of its papers; a lack of what it should have had."""
        low = self.tokens[np.head].low
        if low in ("lack", "absence", "want", "dearth", "shortage"):
            lacked = [p for p in np.post if self.tokens[p.head].low in self.kinds["worth"] | self.kinds["safeguards"]]
            beside = [p for p in self._of(np) if p not in lacked]
            return bool(lacked) and not any(self._other(p) for p in chain(beside, *map(self._of, lacked)))
        handed = low in ("delivery", "arrival", "opening", "distribution", "start") or low in self.kinds["disclosure"]
        late = handed and not self._before(np).isdisjoint(_LATE)
        return (late or low in self.kinds["disarray"]) and any(self._of_vote(p) or self.tokens[p.head].low in ("trend", "transmission") for p in self._of(np))

    def _manner(self, np: NP, parsed: Parsed) -> bool:
        """The way in which the votes were counted: of the count, or with a clause behind it that tells of one."""
        if self.tokens[np.head].low not in self.kinds["manner"]:
            return False
        if any(self._of_vote(p) for p in self._of(np)):
            return True
        opened = {t.low for t in self.tokens[np.last : np.last + 2]}
        if opened.isdisjoint(("which", "that", "the", "votes", "ballots", "it", "by", "in")) or "," in opened:
            return False
        after = next((p for p in parsed.phrases if np.last <= p.first <= np.last + 3), None)
        return after is not None and after.prep in (None, "in", "by") and self._of_vote(after)

    # --- what they are of

    @property
    def _fresh(self) -> bool:
        """Whether the article is about a vote of these weeks."""
        vote = self.targets.focus
        days = self.targets.distance(vote) if vote is not None else None
        return days is not None and 0 <= days <= _FRESH

    def _before(self, np: NP) -> set[str]:
        """The words that stand before the last noun of a phrase."""
        return {t.low for t in self.tokens[np.first : np.head]}

    def _words(self, np: NP) -> set[str]:
        return {t.low for t in self.tokens[np.first : np.last]}

    def _of(self, np: NP) -> Iterator[NP]:
        """What completes a phrase, list by list: "an inquiry | into the count and the delays"."""
        for post in np.post:
            if post.prep in _OF:
                yield from post.members or [post]

    def _electoral(self, np: NP) -> bool:
        """Whether a phrase is a vote, or says of what it names that it belongs to one: "the electoral commission"."""
        return not _ELECTORAL.isdisjoint(self._words(np)) or self.targets.is_election(np)

    def of_another(self, np: NP, prepositions: tuple[str, ...] = ("of", "in", "at")) -> bool:
        """Whether a phrase is of something that is no vote: "the count of the dead", "fraud in the banks"."""
        return any(self._other(p, prepositions) for p in self._of(np))

    def _other(self, p: NP, prepositions: tuple[str, ...] = ("of", "in", "at")) -> bool:
        """Whether a phrase that completes another makes it something that is no vote's: "of the dead", "in the sale of arms"."""
        if p.prep not in prepositions or p.head in self.targets.names.covered or self.tokens[p.head].cap:
            return False
        low = self.tokens[p.head].low
        if low in _OF_LITIGANTS and p.last - p.first == 2 and not p.post and self.tokens[p.first].low in ("the", "its", "his", "her", "their"):
            return False  # "the outcome of the petition"
        if low in _AROUND or any(low in self.kinds[name] for name in _OF_VOTES):
            return not self._before(p).isdisjoint(_OTHER_FRAUD)  # "in the trade figures"
        if any(t.text[0].isdigit() for t in self.tokens[p.first : p.last]) or self._electoral(p):
            return False
        tied = {"commission", "board"} | self.kinds["devices"] | self.kinds["complaints"]
        return not any(self._electoral(q) or self.tokens[q.head].low in tied for q in _completing(p))

    def _alone(self, np: NP) -> bool:
        """Whether at most one word stands before the noun of a phrase: "three complaints", "all objections"."""
        return np.head - np.first <= 1


def _completing(np: NP) -> Iterator[NP]:
    """The phrases that complete a phrase, and those that complete them, whatever their prepositions."""
    for post in np.post:
        yield from post.members or [post]
        yield from _completing(post)
