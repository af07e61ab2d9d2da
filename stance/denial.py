"""Whether a verb or a phrase is denied, by its own "not" or by what stands before it: "neither", "nor", "too ... to", "no ... that"."""

from __future__ import annotations

from itertools import pairwise

from stance.reading import Reading
from stance.syntax import NP, VG, Mark, Parsed
from stance.tagging import AUXILIARIES
from stance.words import (
    DETERMINERS,
    MODALS,
    NAMING,
    SHOWING,
)

_TOO_SOON_DONE = frozenset("hurry rush haste quick fast swift".split())
"""What is said with "too" of a deed that was done: "was in too great a hurry to congratulate him"."""

_NO_CASE = frozenset("circumstances circumstance account conditions condition price way event".split())
"""In none of which something is done."""
_WHO_WON = frozenset("winner victor result outcome victory".split())
"""What somebody recognizes, where it is there."""


class Denial:
    """Tells of the verbs of one article whether they are denied."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.kinds = reading.matcher.phrases.word_classes

    def yet_to(self, verb: VG) -> bool:
        """Whether it is still to be done: "has yet to decide", "has still to decide"."""
        words = self.reading.lows(verb.first, verb.head)
        return "to" in words and ("yet" in words or "still" in words[: words.index("to")])

    def nothing(self, np: NP) -> bool:
        """Whether a phrase is the bare word "nothing"."""
        return np.last - np.first == 1 and self.tokens[np.head].low == "nothing"

    def nothing_shows(self, telling: VG) -> bool:
        """Whether there is nothing to show a thing, or no reason to believe it: "came across nothing to suggest that", "has no grounds to believe that"."""
        what = telling.parent.object if telling.form == "inf" and telling.parent is not None else None
        if what is None or telling.lemma not in SHOWING | {"believe", "think", "suspect"}:
            return False
        none = self.tokens[what.first].low == "no" and self.tokens[what.head].low in ("reason", "evidence", "basis", "grounds", "information", "cause", "proof")
        return none or self.nothing(what)

    def denied(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb is negated, by its own "not" or by "neither", "no", "nobody" in its subject."""
        if verb.subject is not None and "sooner" in self.reading.lead_in(verb.subject.first, 4, parsed.sentence):
            return False  # "No sooner had Peru recognised it than"
        if verb.neg or self._after_nor(verb, parsed) or self.of_none(verb, parsed) or self._no_such(verb, parsed):
            return True
        named = verb.parent if verb.form == "pp" and verb.relation == "relative" else None
        if named is not None and named.lemma in NAMING and named.object is verb.subject:
            return self.denied(named, parsed)  # "did not call the vote | rigged"
        before = self.reading.lead_in(verb.first, 1, parsed.sentence)
        if (verb.form == "ing" and before == ["without"]) or (verb.form == "inf" and before in (["unwilling"], ["unable"])):
            return True
        if verb.form == "fin" and before == ["not"] and verb.relation == "complement":
            return True  # "proposed that its members | not | recognise the winner"
        if self._inverted(verb, parsed) or (verb.passive and self.reading.lows(verb.last, verb.last + 2) == ["by", "neither"]):
            return True  # "is recognised | by neither Peru nor Chile"
        if verb.form == "inf" and verb.parent is not None and self._too_much(verb, verb.parent, parsed):
            return True
        lead = self.reading.lead_in(verb.first, 3, parsed.sentence)
        if len(lead) == 3 and lead[0] in ("neither", "nor") and (lead[1] in MODALS or lead[1] in AUXILIARIES):
            return True  # "yet neither could it recognise the other's win"
        if {"no", "way"} <= set(lead):
            return True  # "in no way mirrors"
        if self._of_what_is_not(verb, parsed):
            return True
        if verb.subject is not None and not self._denied_above(verb) and self._by_nobody(verb, verb.subject, parsed):
            return True
        if verb.lemma == "be" and self.reading.lows(verb.last, verb.last + 2) == ["neither", "so"]:
            return True  # "were neither so many nor so grave as to alter it"
        return not {"neither", "never", "hardly", "scarcely", "nor"}.isdisjoint([*before, *self.reading.lows(verb.first, verb.head)])

    def _of_what_is_not(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a relative clause tells what somebody would do to a thing that is not there: "There is no winner that we | recognise"."""
        if verb.relation not in ("relative", "complement") or verb.subject is None or self.tokens[verb.subject.first].low not in ("we", "i"):
            return False
        end = verb.subject.first - (self.tokens[verb.subject.first - 1].low in ("that", "which", "whom"))
        be = next((v for v in parsed.verbs if v.lemma == "be" and v.last < end <= v.last + 6 and v.object is not None and v.object.last == end), None)
        what = be.object if be is not None and not be.neg else None
        return what is not None and self.tokens[what.first].low == "no" and self.tokens[what.head].low in _WHO_WON and what.last - what.first == 2

    def _by_nobody(self, verb: VG, subject: NP, parsed: Parsed) -> bool:
        """Whether the subject of a verb denies it: "neither the vote nor its results will be recognized", "Not even Peru would go so far"."""
        lead = self.reading.lead_in(subject.first, 2, parsed.sentence)
        if lead == ["not", "even"] or lead[-1:] in (["nor"], ["neither"]):
            return True
        low = self.tokens[subject.first].low
        if lead[-1:] == ["not"] and (low == "one" or self.reading.lows(subject.first, subject.first + 2) == ["a", "single"]):
            return True  # "Not | a single observer could call it free", "not | one of the flaws had changed it"
        return subject.prep is None and (low in ("neither", "nobody", "none", "nothing") or (low == "no" and verb.form == "fin"))

    def _denied_above(self, verb: VG) -> bool:
        """Whether its subject is that of the verb it hangs on, and denies that one: "Neither Peru nor Chile is prepared | to accept it"."""
        return verb.form == "inf" and verb.relation == "inf" and verb.parent is not None and verb.subject is verb.parent.subject

    def _inverted(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a denial opens the clause and stands before the auxiliary: "Under no circumstances will | Peru | recognise"."""
        if verb.subject is None or verb.form != "fin":
            return False
        lead = self.reading.lead_in(verb.subject.first, 5, parsed.sentence)
        if lead and lead[-1] in DETERMINERS:
            lead = self.reading.lead_in(verb.subject.first - 1, 5, parsed.sentence)
        auxiliary = len(lead) > 1 and (lead[-1] in MODALS or lead[-1] in AUXILIARIES)
        if auxiliary and lead[-2] == ",":  # "but neither, he said, will he | accept it"
            lead = self.reading.lead_in(verb.subject.first, 12, parsed.sentence)
            opens = next((n for n in range(len(lead) - 3, -1, -1) if lead[n] == ","), 0)
            no_case = "no" in lead[max(opens - 3, 0) : opens] and lead[opens - 1] in _NO_CASE  # "Under no circumstances, he said, would | Peru accept it"
            return opens > 0 and (no_case or lead[opens - 1] in ("neither", "nor", "never", "nowhere"))
        opening = self.reading.lead_in(verb.subject.first, 8, parsed.sentence) if auxiliary else []
        if "neither" in opening and "nor" in opening[opening.index("neither") :]:
            return True  # "Neither now nor later will | Peru recognise him"
        if auxiliary and ("by", "no") in pairwise(self.reading.lead_in(verb.subject.first, 8, parsed.sentence)):
            return True  # "By no stretch of the imagination was | this a fair vote"
        if auxiliary and "of" in lead:  # "At none of its stages did | the vote meet"
            whole = self.reading.lead_in(verb.subject.first - (self.tokens[verb.subject.first - 1].low in DETERMINERS), 9, parsed.sentence)
            none = next((n for n in range(len(whole) - 2, 0, -1) if whole[n] == "none"), 0)
            return none > 0 and whole[none - 1] in ("at", "in", "on", "by", "under") and whole[none + 1] == "of" and "," not in whole[none:]
        return auxiliary and (lead[-2] in ("never", "nowhere") or "no" in lead[-4:-2] or lead[-3:-1] == ["not", "once"])

    def _too_much(self, verb: VG, above: VG, parsed: Parsed) -> bool:
        """Whether "too" before an infinitive denies it: "saw too many flaws to accept it"; what is too early is put off, what too quick was done."""
        between = self.reading.lows(above.first, verb.first)  # "was too flawed to be called fair"
        if (
            "too" not in between
            or verb.relation not in ("inf", "adjunct")
            or not _TOO_SOON_DONE.isdisjoint(between)
            or any(i.kind in ("comma", "semi") for i in parsed.items_between(above.last, verb.first) if isinstance(i, Mark))
        ):
            return False
        return self.kinds["early"].isdisjoint(between)

    def of_none(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a relative clause tells of what there is none of: "found no faults that would change", "did not see any that would"."""
        if self.reading.lead_in(verb.first, 2, parsed.sentence) in (["and", "that"], ["or", "that"]):
            earlier = [v for v in parsed.verbs if v.relation == "relative" and v.first < verb.first]
            return bool(earlier) and self.of_none(earlier[-1], parsed)  # "no faults that touched the count | and that could have changed it"
        if verb.relation != "relative" or verb.subject is None:
            return False
        heads = (verb.subject, *([verb.subject.owner] if verb.subject.owner is not None else []))
        if self.tokens[verb.subject.first - 1].low == "or":  # "any incidents or irregularities that"
            heads += tuple(v.object for v in parsed.verbs if v.object is not None and v.object.last == verb.subject.first - 1)
        if any(self.tokens[np.first].low == "no" or self.reading.lead_in(np.first, 2, parsed.sentence) == ["none", "of"] for np in heads):
            return True  # "no faults", "none of the faults that they saw"
        none = ("any", "anything")
        return any(v.neg and v.object in heads and self.tokens[v.object.first].low in none for v in parsed.verbs if v.object is not None)

    def _no_such(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a relative clause tells what the thing pointed at is not: "Those are no figures that | anybody can accept"."""
        if verb.relation not in ("relative", "complement") or verb.subject is None:
            return False
        before = verb.subject.first - (self.tokens[verb.subject.first - 1].low in ("that", "which"))
        told = ((v, v.object) for v in parsed.verbs if v.lemma == "be" and v.object is not None)
        be, what = next(((v, what) for v, what in told if what.last == before or what is verb.subject or self._whose_is(what, verb)), (None, None))
        if be is None or what is None or not be.neg or be.subject is None:
            return False
        return self.tokens[what.head].low == "one" or self.tokens[be.subject.head].low in ("this", "that", "these", "those", "it")

    def _whose_is(self, what: NP, verb: VG) -> bool:
        """Whether "whose" ties what a clause is about to a phrase before it: "is not one | whose result Peru will recognise"."""
        return verb.subject is not None and self.reading.lows(what.last, what.last + 1) == ["whose"] and what.last < verb.subject.first <= what.last + 4

    def _after_nor(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb is the first that a "Nor" at the beginning of the sentence denies ("Nor has Peru recognized ...")."""
        if self.tokens[parsed.sentence.first].low != "nor" or verb.form != "fin" or verb.relation == "attribution":
            return False
        before = (v for v in parsed.verbs if v.first < verb.first)
        return not any(v.form == "fin" and v.relation != "attribution" and v.lemma not in ("have", "do") for v in before)
