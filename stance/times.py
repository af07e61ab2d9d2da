"""When a stance was taken: the date beside the verb that tells it, else what its tense and the sentence before say.

A date counts only for the verb that it belongs to; dates inside the name of a vote, and of what is announced or feared, are other days.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from stance.articles.dating import written
from stance.clauses import NP, VG, Mark, Parsed
from stance.dates import PARTS_OF_DAY, Dated, as_date, calendar_day, shift
from stance.holders import Holder
from stance.match import Match
from stance.models import When
from stance.reading import Reading
from stance.saying import Said
from stance.senses import carrier, speaker_held
from stance.speakers import Speakers
from stance.syntax import at, finite, governors, has_waited, mark
from stance.text import QUOTES, Sentence, fold
from stance.words import IN_KIND, MESSAGES, NUMERALS, PERSONAL, SEIZURES, SUBORDINATORS, WATCHING, WISHES

_BOUNDS = frozenset("until since from before by after for till between than beyond".split())
"""Words that make of a date a bound or a span, not the day of what is told."""
_AT_ONCE = frozenset("minutes hours moments shortly soon immediately right".split())
"""Words before "after" or "before" and a clause that make its day that of the statement."""
_TAKING_UP = frozenset("acknowledge welcome note recall recognize reject endorse support accept praise hail condemn quote cite reaffirm".split())
"""What is done with a text that was there before."""
_BACKGROUND = frozenset("already long previously earlier repeatedly since always still initially".split())
"""Adverbs of what is told as background."""
_THE_SAME = frozenset(["same", "that"])
_HOURS = frozenset(PARTS_OF_DAY) - {"day"}
_BESIDE: dict[tuple[str, ...], int] = {
    ("the", "eve", "of"): -1,
    ("day", "before"): -1,
    ("day", "after"): 1,
    ("hours", "after"): 0,
    ("within", "hours", "of"): 0,
    **{("on", "the", part, "of"): 0 for part in PARTS_OF_DAY},
}
"""Words before the name of a vote, and how many days from polling day they mean."""
_BESIDE_ENDS = frozenset(words[-1] for words in _BESIDE)
_STATEMENT = ("main", "attribution")
_TELLING = (*_STATEMENT, "coord", "complement")
_TO = frozenset(["to", "and", "-", "–"])
"""What stands between the first and the last day of a span."""
_CALLS = MESSAGES | frozenset("congratulations word greeting greetings".split())
"""What comes from somebody who speaks in it."""
_REACHING = frozenset("reach arrive come pour flow go flood stream".split())
"""What calls and messages do."""
_RECEIVING = frozenset("receive take get field bring".split())
"""What one does with a call or a message from somebody."""
_SPOKEN = frozenset("address notice video conference briefing announcement assessment findings announcements remarks video-message communiques verdict".split())
"""What is given, made or published on a day, and speaks."""
_EVENTS = SEIZURES | frozenset("overthrow ouster swearing-in inauguration investiture mutiny impeachment removal".split())
"""What a measure can follow, and has a day of its own."""
_HAPPENINGS = frozenset(
    "arrest arrests detention detentions killing killings death deaths raid raids attack attacks shooting shootings closure shutdown blackout ban beating "
    "beatings conviction sentencing trial fire explosion".split()
)
"""What happened to somebody on a day, of which somebody speaks on another."""
_VICTORIES = frozenset("win victory triumph success".split())
_OF_A_VOTE = frozenset("in at of over against after by with".split())
"""What goes on to tell of a victory, behind its day."""
_RULINGS = frozenset("proclamation ruling judgment judgement verdict events".split())
"""What courts and others do on a day of its own."""
_STAGING = frozenset("take be come go need wait".split())
"""Verbs of a main clause that only leads up to what is told: "it took him a few hours on Sunday to do so: he rang"."""
_CARRIED_AGE = 3
"""For so many sentences the day of a statement by nobody in particular ("spent Monday congratulating") dates what follows."""
_LONG_AGO = 300
"""So many days before the article a day of the month without a year is rather one to come."""
_ONE_STORY = 10
"""For so many days before the article an actor's dated statement is the one that it tells more of."""
_ON_POLLING_DAY = tuple(
    tuple(p.split()) for p in ("on polling day", "on election day", "on voting day", "on election night", "on polling night", "on the day itself")
)
"""Phrases that say that something was done on the day of the vote."""
_RALLIES = frozenset("march marches rally rallies protest protests demonstration demonstrations strike strikes vigil square streets sit-in stoppage".split())
"""To what others are called, which has a day of its own."""
_SOON = frozenset("hours hour minutes moments shortly soon just before".split())
_POLLS = frozenset("polls polling voting stations ballot vote".split())
_BEING_HELD = frozenset("hold take stage conduct vote close end open".split())
"""What is told of a vote that takes place: "a day after it was | staged", "after Peruvians | voted"."""
_CLOSING = frozenset("close closed closing closure end ended ending open opened opening".split())
"""The hour at which voting opened or ended: how near, what, and its opening or end."""
_MEETINGS = frozenset(
    "audience meeting briefing interview statement conference news press session summit gathering message speech letter debate occasion event "
    "news-conference rally ceremony forum".split()
)
"""Where somebody speaks after somebody else."""
_ENCOUNTERS = frozenset("meeting visit trip talks stay encounter conversation cooperation friendship".split())
"""What is remembered or hoped for again, and has a day of its own."""
_GATHERINGS = frozenset("meeting summit talks conference gathering".split())
"""Where several meet of whom some then say something."""
_GATHERING = frozenset("meet gather assemble convene speak talk".split())
"""What those do who then say or decide something."""
_REACTING = frozenset("react respond speak write reply comment see meet visit call phone telephone ring receive host".split())
"""Verbs of a relative clause on the one who speaks, whose day is that of what he says: "who met him on Friday"."""
_MANY = frozenset(
    "leaders governments powers presidents capitals countries nations states neighbours neighbors heads ministers observers monitors missions allies "
    "diplomats embassies partners envoys troika summit organ world well-wishers verdicts briefings statements rivals opponents losers".split()
)
"""Those who speak for many, of whom the next sentences name some."""
_APPEARING = frozenset("appear come reach arrive".split())
"""What a text does on the day that it is made known."""
_PUT_OUT = frozenset("publish issue release send post deliver".split())
"""What is done with a text on that day."""
_BLOCS = frozenset("union bloc organisation organization".split())
"""Words for an organisation that was just named."""
_DRAWING = frozenset("draw bring prompt attract earn trigger provoke elicit meet spark unleash".split())
_SPEAKING_WITH = frozenset("speak talk meet confer".split())
"""What two do, each of whom says something then."""
_TAKING_SIDES = frozenset("reject dismiss condemn denounce praise commend endorse approve congratulate recognize accept hail welcome criticize agree".split())
"""What those do of whom the next sentences name some."""
_REACTIONS = frozenset("reaction reactions response responses praise criticism condemnation applause rebukes".split())
"""What a vote draws from many."""
_QUESTIONING = frozenset("contact reach ask interview press question quote".split())
"""What is done to somebody on the day on which he speaks."""
_RETOLD = frozenset("tell say inform warn assure write".split())
"""What somebody says that he had done who is quoted."""
_STEPS = frozenset("step steps measure measures move decision recall withdrawal news sanctions break suspension stance position announcement".split())
"""What is made known after it was told."""
_MAKING_KNOWN = frozenset("announce disclose reveal confirm explain communicate declare".split())
_TAKING_STEPS = frozenset("take agree adopt reach make approve decide".split())
"""What is done with the step that was just told."""
_SPEAKERS = frozenset("candidates contenders challengers losers parties embassies observers monitors missions".split())
"""Those who speak one after the other."""
_SPEAKING_UP = frozenset("speak react respond give issue publish deliver present comment".split())
"""What is told of them before what each of them says."""
_TRAVELLING = frozenset("arrive land leave depart fly return".split())
"""What an ambassador does who is recalled or sent back."""
_NOTHING_SAID = frozenset("fly land leave depart return travel deploy spread fan visit sign".split())
"""What people do on a day without saying anything."""
_AMOUNTS = frozenset("flurry wave stream flood series string number host chorus round raft torrent trickle".split())
"""What many things said are counted in."""
_OPENS_POLLING_DAY = frozenset(p[0] for p in _ON_POLLING_DAY)


class Times:
    """Dates the matches of one article, and remembers the days that it has told of."""

    def __init__(self, reading: Reading, speakers: Speakers) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.targets = reading.targets
        self.speakers = speakers
        self.published = reading.published
        self.day = as_date(reading.published)
        self.written = written(reading.document, self.day)
        self.told: When | None = None
        self.last: When | None = None
        """That of the event of the sentence before or, if it has none, of what it tells: for "So did Peru: its minister"."""
        self.noted = False
        """Whether the sentence has an event."""
        self.offsets: dict[int, When | None] = {}
        """Which day each "a day earlier" of the text is, by its token."""
        self.bound: tuple[int, When] | None = None
        self.carried: When | None = None
        self.carried_actors: set[str] = set()
        self.carried_age = 9
        self.open: list[tuple[When, bool, Match, Parsed, list[Holder]]] = []
        """What the last sentence told without a day."""
        self.own_day: dict[str, When] = {}
        """The last exact day, told outright, on which each actor did or said something: on that it goes on to speak."""

    def when(self, match: Match, parsed: Parsed, said: Said, holders: list[Holder]) -> When:
        """The day of the statement that a match tells, or until when it was made at the latest."""
        verb = said.holder_verb or match.verb or carrier(match, parsed)
        if verb is not None and match.verb is None and verb.lemma in ("hold", "stage", "conduct", "organize"):
            verb = next(
                (v for v in parsed.verbs if v.object is verb.subject and v.last <= match.first), verb
            )  # "does not recognize the sham vote | held in May"
        chain = [verb, *governors(verb, 5)] if verb is not None else []
        exact = (
            self._attached(match, parsed, chain, holders) or self._moments_after(parsed, chain) or self._moments_of(parsed) or self._hours_before(parsed, chain)
        )
        if exact is not None:
            return exact
        ahead = self._ahead(match, parsed)
        if ahead is not None:
            self.bound = (parsed.sentence.paragraph, ahead)
            return ahead
        beside = self._beside_polling_day(parsed, chain) or self._sole_day(match, parsed, chain) or self._told_behind(match, parsed)
        return beside or self._by_tense(match, parsed, said, holders, chain)

    def apart(self, match: Match, parsed: Parsed) -> dict[str, When]:
        """The days of those who did the same each on a day of his own: "Benin on Wednesday and Togo on Friday congratulated him"."""
        days: dict[str, When] = {}
        before = [x for x in parsed.items if match.verb is not None and x.last <= match.verb.first]
        for k, item in enumerate(before):
            behind = k + 1 + mark(at(before, k + 1), "prep")
            dated = at(before, behind)
            if not isinstance(item, NP) or item.prep is not None or dated is None or not mark(dated, "date"):
                continue
            day = next((d for d in parsed.dates if d.first == dated.first and d.form != "offset"), None)
            when = self.day_of(day) if day is not None else None
            if when is not None:
                days.update((h.code, when) for h in self.speakers.resolve(item, parsed))
        return days if len(days) > 1 else {}

    def note(self, when: When, holders: Iterable[Holder] = ()) -> None:
        """Remember the day of an event, for "a day earlier" and what its holders go on to say; one that is only the article's own dates nothing else."""
        self.last, self.noted = when, True
        if when.precision == "day" and when.basis != "publication":
            self.told = when
            self.own_day.update((h.code, when) for h in holders)

    def _goes_on(self, holders: list[Holder]) -> When | None:
        """The day of what an actor said before, for what it goes on to say: "its statement on Friday ... The ministry also called on"."""
        days = [self.own_day.get(h.code) for h in holders]
        when = days[0] if days else None
        if when is None or when.date is None or self.day is None or any(d is None or d.date != when.date for d in days):
            return None
        return when if 0 < (self.day - calendar_day(when.date)).days <= _ONE_STORY else None

    # --- by a date in the sentence

    def _attached(self, match: Match, parsed: Parsed, chain: list[VG], holders: list[Holder]) -> When | None:
        """The nearest date that belongs to one of the verbs that tell the stance."""
        best: tuple[tuple[int, int], When] | None = None
        for dated in parsed.dates:
            if not self._dates_statement(dated, match, parsed, chain, holders):
                continue
            if self.bound is not None and self.bound[0] == parsed.sentence.paragraph and self.tokens[dated.first].low == "earlier":
                return self.bound[1]
            when = self._counted(dated, parsed, chain) if dated.form == "offset" else dated.resolve(self.written)
            if when is None or when.date is None:
                continue
            if self.published is not None and when.date > self.published[: len(when.date)]:
                continue  # "plans to reopen it early next year"
            if self._as_it_was(dated, when, match, parsed):
                continue  # "boxes had been burnt on Tuesday", when people voted
            if self._to_come(dated, when):
                continue  # "invited him to a conference on October 12", told in August
            owner = self._verb_of(dated, parsed)
            quoted = dated.form == "today" and self.reading.document.quote_at(dated.first) is not None
            stated = match.verb is not None and match.verb.lemma != "be" and owner is chain[0] and owner.form == "fin" and owner.tense != "would"
            named_by = self.reading.lead_in(dated.first, 1, parsed.sentence) == ["of"]
            at_once = dated.form == "offset" and dated.days == 0 and self.tokens[dated.first].low == "within"
            rank = 0 if stated and not (quoted or named_by or at_once) else 1  # "said on Friday that it had recognized him on Tuesday"
            distance = min((abs(v.head - dated.first) for v in chain), default=abs(match.anchor - dated.first))
            if best is None or (rank, distance) < best[0]:
                best = ((rank, distance), when)
        return best[1] if best else None

    def _dates_statement(self, dated: Dated, match: Match, parsed: Parsed, chain: list[VG], holders: list[Holder]) -> bool:
        """Whether a date is the day of the statement, not part of a name, a bound, the time of what is announced, or of another's act."""
        lead = self.reading.lead_in(dated.first, 1, parsed.sentence)
        done = lead == ["by"] and any(v.tense == "pastperf" for v in chain)  # "had sent their congratulations by Monday night"
        done = done or (lead == ["until"] and "not" in self.reading.lead_in(dated.first, 3, parsed.sentence))  # "it was not until Monday that it did"
        waits = (v for v in parsed.verbs if v.lemma in ("wait", "take") and v.last == dated.first - 1)
        done = done or any(has_waited(v, parsed, self.tokens) for v in waits)  # "waited until Monday to congratulate him": so it did
        if self.tokens[dated.first].low == "today" and self.reading.document.quote_at(dated.first) is not None:
            return False  # the day on which it was said, whichever that was
        if lead == ["dated"]:
            return True  # "in a letter to Mr X dated May 25"
        begun = lead == ["since"] and dated.form in ("weekday", "day", "week", "month") and any(v.tense == "perf" for v in chain)  # "since Monday has refused"
        then = "when" in self.reading.lows(dated.last, dated.last + 2)
        if then and any(v.relation == "when" and dated.last <= v.first for v in chain):
            return True  # "is in hiding since that night, when she refused"
        vote = match.slots.get("ELECTION") or match.slots.get("TARGET")
        behind = vote is not None and vote.last < match.last == dated.first - 1 and lead == ["on"]  # "called the poll meaningless | on Sunday"
        if (self._in_name(dated, parsed) and not behind) or not (_BOUNDS.isdisjoint(lead) or done or begun):
            return False
        if dated.future or (dated.form == "week" and dated.days > 0):
            return False
        if dated.bridge:
            return True  # whose verb it is, `_counted` looks at
        owner = self._verb_of(dated, parsed)
        if owner is None:
            return not self._within_clause(dated, parsed)
        if self._foretold(owner) or self._of_voters(owner, match):
            return False
        called = (np for np in parsed.phrases if np.prep in ("for", "to") and owner.last <= np.first and np.last == dated.first - 1)
        if any(self.tokens[np.head].low in _RALLIES for np in called):
            return False  # "called for a march on Friday", "summoned his followers to the square on Saturday"
        if self._of_a_happening(owner, parsed):
            return False
        if match.verdict and owner.form == "pp" and owner.last == match.last:
            return True  # "called the election rigged earlier in the week"
        if owner.form == "pp" and owner.subject is not None and self.tokens[owner.subject.head].low != "it" and any(owner.subject is v.object for v in chain):
            return False  # "congratulated Ms Obi, elected yesterday"
        if owner.relation == "relative" and owner.subject is not None and (owner.passive or owner.lemma in _APPEARING) and self._speaks(owner.subject):
            return True  # "in a report that was released on Tuesday", "which came out on Friday"
        if owner.lemma in _RECEIVING and any(self._from_caller(v) for v in chain[-1:]):
            return True  # "took a call this morning from Mr X, who congratulated her"
        if any(v.relation == "when" and owner.last <= v.first and self._goes_on_of(v, owner) for v in chain):
            return True  # "was the first on Monday when he congratulated"
        if owner.relation == "how" and any(v.lemma == "be" and v.last <= owner.first for v in chain):
            return True  # ""A farce" was how he summed it up on Friday"
        if any(self._writes(owner, v, parsed) for v in chain):
            return True  # "sent a letter on Friday in which he congratulated"
        if owner.subject is not None and self._sent(owner.subject) and any(v.form == "ing" and v.subject is owner.subject for v in chain):
            return True  # "A cable congratulating him arrived on Friday"
        if self._step_told(owner, match):
            return True  # "has recognized it, a step that it took in March"
        if owner.tense == "pastperf" and owner.lemma in _RETOLD and self._retold(owner, match):
            return True  # ""You are no president," the envoy said he had told him on Friday"
        if any(self._occasion(owner, v, parsed) for v in chain):
            return True
        aside = next((v for v in chain if v.relation == "relative" and v.form == "fin"), None)
        reacting = aside is not None and aside.tense != "perf" and (owner.lemma in _REACTING or owner.lemma == "be")
        if aside is not None and owner.relation == "main" and owner.subject is aside.subject is not None and not reacting:
            return False  # "Mr X, who has rejected the result, | was arrested on Tuesday"
        standing = next((v for v in reversed(chain) if v.form == "fin"), None)
        done = owner.tense == "past" and owner not in chain and owner.relation != "attribution"
        joined = standing is not None and not {"and", "but"}.isdisjoint(self.reading.lows(owner.last, standing.first))
        if standing is not None and standing.tense == "pres" and joined and done:
            return False  # "recalled its envoy last June and does not recognize him"
        teller = owner.relation == "attribution" and any(owner is v for v in chain)
        if not teller and (self._beside_relative(dated, match, parsed) or self._behind_perfect(owner, chain)):
            return False
        if owner.tense == "pastperf" and owner not in chain and owner.relation == "complement" and not any(v.tense == "pastperf" for v in chain):
            return False  # "greeted him, and recalled a visit that he made in May"
        longer = owner.tense == "pastperf" and not any(v.tense == "pastperf" for v in chain)  # "who on Friday had called it theft, refuses"
        vague = dated.form in ("week", "month", "year")
        if vague and owner.relation == "main" and owner.lemma != "be" and owner not in chain and any(v.relation == "relative" for v in chain[-1:]):
            return False  # "Mr X, who calls it a fraud, met them last week"
        reacted = owner.relation == "relative" and owner.form == "fin" and owner.lemma in _REACTING and not longer and not vague
        reacted = reacted and any(owner.subject is v.subject for v in chain)
        return reacted or any(owner is v for v in chain) or self._same_level(owner, chain) or self._same_actor(owner, holders, parsed)

    def _within_clause(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether a date stands in a clause that says when something else happens: "when his ban | runs out on Friday"."""
        before = (i for i in reversed(parsed.items) if isinstance(i, Mark) and i.first < dated.first and i.kind in ("sub", "comma", "semi", "comp", "rel"))
        opener = next(before, None)
        return opener is not None and opener.kind == "sub" and opener.low in ("when", "until", "once", "before")

    def _in_dateline(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether a date is that of the article's dateline: "ADDIS ABABA, Oct. 29 - The mission"."""
        behind = self.tokens[dated.last].text if dated.last < parsed.sentence.last else ""
        place = 0 < dated.first - parsed.sentence.first < 6 and not any(v.first < dated.first for v in parsed.verbs)
        return place and behind in ("-", "--", "–", "—", "(")

    def _beside_relative(self, dated: Dated, match: Match, parsed: Parsed) -> bool:
        """Whether a date stands in a clause on a thing, opened by "whose" behind the match: "recalled its envoy over Mr X, whose fall on Friday"."""
        opener = next((x for x in reversed(parsed.items) if x.first <= dated.first and not isinstance(x, VG) and self.tokens[x.first - 1].low == "whose"), None)
        return opener is not None and match.last <= opener.first

    def _behind_perfect(self, owner: VG, chain: list[VG]) -> bool:
        """Whether a date stands with what is joined to a perfect, which has none: "has refused to accept it and called a rally for Sunday"."""
        apart = owner.relation == "coord" and owner.form == "fin" and not any(owner is v for v in chain)
        return apart and any(v.tense == "perf" and v.form == "fin" and v.last <= owner.first for v in chain)

    def _goes_on_of(self, verb: VG, before: VG) -> bool:
        """Whether a verb has the subject of one before it, or a pronoun for it."""
        subject = verb.subject
        return subject is not None and (subject is before.subject or self.tokens[subject.first].low in PERSONAL)

    def _of_voters(self, verb: VG, match: Match) -> bool:
        """Whether a verb tells what voters did, so that its date is polling day: "wrote that Peruvians had chosen him on Sunday"."""
        return "VOTERS" in match.slots and match.verb is not None and verb.subject is match.verb.subject

    def _of_a_happening(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb tells what was done that is spoken of: "said that what | took place on Friday was no election"."""
        return self.reading.lead_in(verb.first, 1, parsed.sentence) == ["what"]

    def _foretold(self, verb: VG) -> bool:
        """Whether a verb tells what will be done: "is going to reopen its embassy on Friday"."""
        over = verb.parent if verb.form in ("inf", "ing") and verb.relation in ("inf", "adjunct") and verb.parent is not None else verb
        return over.form == "fin" and over.tense in ("fut", "would") and not over.neg

    def _speaks(self, np: NP) -> bool:
        """Whether a phrase means something said or written, which has a day."""
        return self.tokens[np.head].low in self.reading.who.phrases.report_nouns or self.tokens[np.head].low in _SPOKEN

    def _sent(self, np: NP) -> bool:
        """Whether a phrase means a message, or what is said in one."""
        return self.tokens[np.head].low in _CALLS or self._speaks(np)

    def _retold(self, owner: VG, match: Match) -> bool:
        """Whether a verb tells when the words that stand before in quotation marks had been said."""
        teller = owner.parent.subject if owner.parent is not None else None
        quoted = self.reading.document.quote_at(match.anchor) is not None
        return quoted and teller is not None and match.last <= teller.first and self.tokens[teller.first - 1].text in QUOTES

    def _step_told(self, owner: VG, match: Match) -> bool:
        """Whether a verb tells of what the match tells, as a step behind it: ", a step that it | took in March"."""
        if owner.relation != "relative" or owner.lemma not in ("take", "make", "announce") or owner.subject is None:
            return False
        step = owner.subject.first - 1 - (self.tokens[owner.subject.first - 1].low == "that")
        return match.last <= step - 1 and self.tokens[step].low in _STEPS and self.reading.lows(step - 2, step) in ([",", "a"], [",", "the"])

    def _occasion(self, owner: VG, verb: VG, parsed: Parsed) -> bool:
        """Whether a date's verb tells where the statement of another was made: "ministers meeting on Monday", "who was in Nairobi on Friday"."""
        subject, behind = owner.subject, self.reading.lows(owner.last, owner.last + 1)
        if subject is None:
            return False
        if owner.form in ("ing", "pp") and owner.lemma in _GATHERING and owner.last <= verb.first and subject is verb.subject:
            return True
        if owner.relation == "relative" and owner.lemma == "be" and owner.tense == "past" and behind[:1] in (["in"], ["at"], ["before"]):
            return subject is verb.subject
        opened = (owner.form == "pp" and subject.prep in ("after", "at", "following", "during", "in")) or (owner.relation == "after" and owner.lemma == "hold")
        if opened and self.tokens[subject.head].low in _MEETINGS:
            return verb.last <= subject.first <= verb.last + 3
        text = next((np for np in parsed.phrases if np.last <= subject.first <= np.last + 2 and self._speaks(np)), None)
        return (
            text is not None and owner.relation == "relative" and verb.relation == "attribution" and verb.last <= text.last
        )  # "a statement that it put out on"

    def _writes(self, owner: VG, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb stands in the text that the other tells the sending of: "wrote a letter in which he"."""
        between = self.reading.lows(owner.last, verb.first)
        sent = any(owner.last <= np.first < verb.first and self._speaks(np) for np in parsed.phrases)
        return owner.form == "fin" and owner.last < verb.first and sent and ("in", "which") in pairwise(between)

    def _same_level(self, owner: VG, chain: list[VG]) -> bool:
        """Whether a date's verb tells the same statement: it hangs on, or is coordinated with, a verb of the chain."""
        subject = owner.subject
        if owner.form == "pp" and subject is not None and self._speaks(subject):
            return True  # "in a statement issued on Monday"
        if owner.form == "ing" and self.tokens[owner.first].low == "having" and not any(owner is v for v in chain):
            return False  # "Having been there for the vote in May, she considers"
        if owner.form == "pp" and owner.lemma == "hold" and subject is not None and self.tokens[subject.head].low in self.reading.who.phrases.election:
            return False  # "The vote, held on Tuesday, was a sham"
        if owner.form in ("inf", "ing", "pp"):
            if any(node is v for node in governors(owner, 4) for v in chain):
                whom = owner.form == "pp" and self._added(owner) and not any(subject is v.subject for v in chain)  # "sided with Mr X, arrested on Monday"
                return owner.relation != "relative" and not whom
            aside = owner.form == "pp" and subject is not None and subject.last <= owner.first  # "Mr Japarov, freed in October, has been"
            return owner.relation == "adjunct" and not aside and any(subject is v.subject for v in chain)
        return any(subject is not None and subject is v.subject and v.relation in ("coord", "adjunct") for v in chain)

    def _same_actor(self, owner: VG, holders: list[Holder], parsed: Parsed) -> bool:
        """Whether a main verb of the sentence tells of the same actor: "On Tuesday Macron rang him, and he conveyed ..."."""
        if owner.form != "fin" or owner.relation not in ("main", "attribution", "coord") or owner.subject is None or not holders:
            return False
        return {h.code for h in self.speakers.resolve(owner.subject, parsed)} == {h.code for h in holders}

    def _counted(self, dated: Dated, parsed: Parsed, chain: list[VG]) -> When | None:
        """A day counted from another: "a day earlier", "two days after"."""
        if dated.bridge and self._main_date(parsed, dated) is None and (voted := self._voted_behind(dated, parsed, chain)) is not None:
            return voted
        main = self._main_date(parsed, dated)
        behind = self._owned_behind(dated, parsed) if dated.bridge and not any(v.form == "fin" and v.tense != "past" for v in chain) else None
        if behind is not None:
            return shift(behind, -dated.days, "counted from the day of what is named beside it")
        if dated.bridge:
            bridged = next((v for v in parsed.verbs if v.form == "fin" and v.first >= dated.last), None)
            main = main or (self.told if self._comes(dated, parsed) else None)
            if main is None or bridged is None or not any(v is bridged for v in chain):
                return None
            begins = bridged.subject.first if bridged.subject is not None else bridged.first
            if begins < dated.last or "," in self.reading.lows(dated.last, begins):
                return None  # "on Monday, the day after the vote, Peru rejected", which is no day before
            return shift(main, dated.days, "counted from the day of the main clause")
        at_once = self.reading.lows(dated.first, dated.last)[-1:] != ["earlier"] and self.tokens[dated.first].low in ("at", "hours", "minutes", "moments")
        if at_once and any(v.tense == "pastperf" for v in chain):
            return None  # "had backed him at once": background
        if at_once and (owner := self._verb_of(dated, parsed)) is not None and owner.form == "inf":
            return None  # "told its envoy | to leave at once"
        near = self._named_before(dated, parsed) if dated.days == 0 else None
        voted = self._polling_day() if dated.days == 0 else None
        same = not _THE_SAME.isdisjoint(self.reading.lows(dated.first, dated.last))
        night = not {"night", "evening"}.isdisjoint(self.reading.lows(dated.first, dated.last))  # most often of the vote just named
        named = (near if night else None) or (self._last_named(parsed, onward=dated.days > 0) if same or dated.days > 0 else None) or near
        anchor = main or named or self.told or voted or (self._publication("") if self.published else None)
        if dated.first not in self.offsets:  # a day that is told of the same words again is counted from the same day
            self.offsets[dated.first] = shift(anchor, dated.days, "counted from the day spoken of before") if anchor is not None else None
        return self.offsets[dated.first]

    def _comes(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether what was told before is what came on a day: "The step | came two days after Peru had done so"."""
        owner = self._verb_of(dated, parsed)
        if owner is None or owner.subject is None or owner.lemma not in ("come", "follow", "be") or owner.relation != "main":
            return False
        head, opens = self.tokens[owner.subject.head].low, self.tokens[owner.subject.first].low
        return head in ("it", "this", "that") or (opens in ("the", "this", "that", "its") and (head in _STEPS or head in _CALLS or self._speaks(owner.subject)))

    def _owned_behind(self, dated: Dated, parsed: Parsed) -> When | None:
        """The day of what a count of days leads to: "two days after | Monday's proclamation"."""
        at = dated.last + (self.reading.document.word(dated.last) == "the")
        other = next((d for d in parsed.dates if d.first == at and d.form != "offset"), None)
        return self.day_of(other) if other is not None and self._in_name(other, parsed) else None

    def _voted_behind(self, dated: Dated, parsed: Parsed, chain: list[VG]) -> When | None:
        """The day that is counted from a vote: "two days after | the run-off", "four days before | polling", "a day after | it was held"."""
        owner = self._verb_of(dated, parsed)
        told = next((v for v in reversed(chain) if v.form == "fin"), None)
        if dated.days == 0 or (owner is not None and not any(owner is v for v in chain)) or (told is not None and told.tense in ("pres", "perf")):
            return None
        day: str | None = None
        if (of := self._clause_behind(dated, parsed)) is not None:
            return shift(of, -dated.days, "counted from the day of the clause behind it")
        at = next((np for np in parsed.phrases if dated.last <= np.first <= dated.last + 1 and self.targets.is_election(np, weak=False)), None)
        held = next((v for v in parsed.verbs if dated.last <= v.first <= dated.last + 6 and v.form == "fin"), None)
        of_clause = held is not None and held.relation in ("after", "before")
        if dated.days > 0 and of_clause:
            return None  # "two days before it was held"
        polled = held is not None and held.lemma == "go" and "polls" in self.reading.lows(held.last, held.last + 3) and self._voters(held.subject)
        if of_clause and held is not None and held.lemma not in _BEING_HELD and not polled:
            return None  # "two days after the vote was annulled"
        if at is not None:
            found = self.targets.election(at, parsed, quiet=True)
            day = found.date if found is not None else None
        elif of_clause or self.reading.document.word(dated.last) in ("polling", "voting"):
            day = self.targets.focus.date if self.targets.focus is not None else None
        if day is None or len(day) < 10:
            return None
        voted = When(date=day, precision="day", basis="relative", why="polling day")
        when = shift(voted, -dated.days, "counted from polling day")
        return when if when.date is not None and (self.published is None or when.date <= self.published) else None

    def _clause_behind(self, dated: Dated, parsed: Parsed) -> When | None:
        """The day on which that happened from which days are counted: "A day after | the court had ruled on Monday, Peru"."""
        verb = next((v for v in parsed.verbs if v.form == "fin" and dated.last <= v.first <= dated.last + 8), None)
        if verb is None or verb.relation not in ("after", "before"):
            return None
        day = next(
            (d for d in parsed.dates if verb.last <= d.first and d.form != "offset" and self._verb_of(d, parsed) is verb and not self._in_name(d, parsed)), None
        )
        return self.day_of(day) if day is not None else None

    def _voters(self, np: NP | None) -> bool:
        """Whether a phrase names no people but that of the vote that the article is about."""
        names, focus = self.reading.names, self.targets.focus
        told = (a for a in names.within(np.first, np.last) if a.kind in ("state", "adjective", "people")) if np is not None else ()
        return focus is not None and all(names.code(a) == focus.country for a in told)

    def _last_named(self, parsed: Parsed, *, onward: bool) -> When | None:
        """The last exact day that the two sentences before name: "won Sunday's election. His rival conceded | the same evening".

        A day from which the story goes `onward` is one on which something happened, not one that is still to come or was long before.
        """
        here = next((k for k, p in enumerate(self.reading.parsed) if p is parsed), 0)
        for before in reversed(self.reading.parsed[max(here - 2, 0) : here]):
            free = [d for d in reversed(before.dates) if d.form != "offset" and not self._in_dateline(d, before)]
            told = [d for d in free if not self._in_name(d, before) and self._of_news(d, before) and not (onward and self._out_of_story(d, before))]
            held = [d for d in free if self._of_told_vote(d, before)]
            if (when := next((w for d in (*told, *held) if (w := self.day_of(d)) is not None), None)) is not None:
                return when
        return None

    def _of_news(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether a date's verb tells what happened, not what had happened long before: "was the first | to greet him on Monday", not "had won in May"."""
        verb = self._verb_of(dated, parsed)
        if verb is None or verb.form == "inf":
            return True
        when = self.day_of(dated) if verb.tense == "pastperf" else None
        old = when is not None and when.date is not None and self.day is not None and (self.day - calendar_day(when.date)).days > _ONE_STORY
        return verb.relation in _TELLING and not old

    def _out_of_story(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether nothing happened on a day, as far as is told, from which one could count on: "will be sworn in on", "had said on", "until"."""
        verb, when = self._verb_of(dated, parsed), self.day_of(dated)
        bound = not _BOUNDS.isdisjoint(self.reading.lead_in(dated.first, 1, parsed.sentence))
        off = when is None or when.date is None or self.day is None or (self.day - calendar_day(when.date)).days > _ONE_STORY
        return bound or off or (verb is not None and verb.form in ("fin", "inf") and verb.tense != "past")

    def _of_told_vote(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether a date is part of the name of a vote that the sentence tells of: "took two thirds of Sunday's vote", "Sunday's poll passed off well"."""
        named = next((np for np in parsed.phrases if np.first <= dated.first < np.last and self.targets.is_election(np)), None)
        main = next((v for v in parsed.verbs if v.form == "fin" and v.relation == "main"), None)
        return named is not None and main is not None and any(np is not None and np.top is named.top for np in (main.subject, main.object))

    def _polling_day(self) -> When | None:
        """The day of the vote, where the text has told it: "Peruvians voted on Sunday. That evening Mr X conceded"."""
        day = self.targets.polled.get(self.targets.host or "")
        return When(date=day, precision="day", basis="relative", why="polling day") if day is not None else None

    def _named_before(self, dated: Dated, parsed: Parsed) -> When | None:
        """The last exact day that stands before "the same day" in its sentence, be it in the name of a vote: "Tuesday's polls ..., said the same day"."""
        for other in sorted(parsed.dates, key=lambda d: -d.first):
            if other.first < dated.first and other.form != "offset" and (when := self.day_of(other)) is not None:
                return when
        return None

    def _sole_day(self, match: Match, parsed: Parsed, chain: list[VG]) -> When | None:
        """The one exact day that the match's part of the sentence names, where it is told as fresh news: "was among the first, with a tweet on Sunday"."""
        if self._tense(chain, match, parsed) not in ("past", "quote") or self._long_since(chain):
            return None
        breaks = [i.first for i in parsed.items if isinstance(i, Mark) and i.kind == "semi"]
        first = max((b for b in breaks if b < match.anchor), default=parsed.sentence.first)
        last = min((b for b in breaks if b > match.anchor), default=parsed.sentence.last)
        free = [d for d in parsed.dates if first <= d.first < last and d.form != "offset" and not self._in_name(d, parsed)]
        if len(free) == 1 and free[0].form == "today" and self.reading.document.quote_at(free[0].first) is not None:
            return None  # ""He has won today," she said": the day on which she said it
        if len(free) != 1 or free[0].future or not _BOUNDS.isdisjoint(self.reading.lead_in(free[0].first, 1, parsed.sentence)):
            return None
        owner = self._verb_of(free[0], parsed)
        if self._within_clause(free[0], parsed):
            return None
        aside = owner is not None and (
            self._of_voters(owner, match)
            or self._of_a_happening(owner, parsed)
            or owner.relation in ("relative", *SUBORDINATORS)
            or (owner.relation == "complement" and owner.passive and owner not in chain)
            or (owner.form == "pp" and owner not in chain and self._added(owner))
            or owner.tense in ("fut", "would", "pastperf")
            or self._foretold(owner)
        )
        rival = owner is not None and owner.form == "fin" and owner.relation in ("main", "coord") and owner not in chain and owner.lemma not in _STAGING
        if owner is not None and owner.subject is not None and owner.subject.first <= match.anchor < owner.subject.last:
            rival = False  # "Messages of congratulation reached him on Friday from Peru"
        when = None if aside or rival else self.day_of(free[0])
        return None if when is not None and self._to_come(free[0], when) else when  # "the vote due in Peru on May 25" is none of last year

    def _as_it_was(self, dated: Dated, when: When, match: Match, parsed: Parsed) -> bool:
        """Whether a day is that of the vote on which something went well or wrong, as somebody says, and not that on which he says it."""
        focus = self.targets.focus
        if focus is None or when.date != focus.date or not speaker_held(match) or match.verb is None or match.verb.lemma == "be":
            return False
        return self._verb_of(dated, parsed) is match.verb

    def _to_come(self, dated: Dated, when: When) -> bool:
        """Whether a day of a month without its year is rather one of the coming weeks than of the year before."""
        if when.date is None or self.day is None or dated.form != "day" or dated.year is not None:
            return False
        return (self.day - calendar_day(when.date)).days > _LONG_AGO

    def _added(self, verb: VG) -> bool:
        """Whether a participle is added to a phrase that is no text: "the choice of Mr X, picked on Sunday", but not "a letter sent on Sunday"."""
        return verb.subject is not None and verb.subject.last <= verb.first and not self._speaks(verb.subject)

    def _main_date(self, parsed: Parsed, dated: Dated) -> When | None:
        """The first exact day before an offset in its sentence."""
        for other in parsed.dates:
            if other is dated or other.form == "offset" or other.first > dated.first or self._verb_of(other, parsed) is None:
                continue
            when = other.resolve(self.written)
            if when.date and when.precision == "day" and not self._in_name(other, parsed):
                return when
        return None

    def _in_name(self, dated: Dated, parsed: Parsed) -> bool:
        """Whether a date is the article's own, or part of a phrase, most of all of the vote's name."""
        if self._in_dateline(dated, parsed):
            return True
        lead = self.reading.lead_in(dated.first, 2, parsed.sentence)
        hour = not _HOURS.isdisjoint(self.reading.lows(dated.first, dated.last + 1)) or lead in (["late", "on"], ["early", "on"]) or lead[-1:] == ["late"]
        if lead[-1:] == ["of"] and lead[0] in _RULINGS:
            return True  # "took note of the proclamation of | 27 October", not "its statement of"
        if len(lead) == 2 and lead[0].isdecimal() and lead[1] in _TO and self.tokens[dated.first].low.isdecimal():
            return True  # "the election of 28 to | 30 July": polling, not a statement, goes on for days
        for np in parsed.phrases:
            if np.first <= dated.first < np.last:
                return not self._speaks(np)  # but "a January 16 statement"
            if np.last == dated.first - 1 and lead[-1:] == ["of"] and self._speaks(np) and self._of_others(np, parsed):
                return True  # "welcomed the declaration of 23 February"
            if np.last == dated.first - 2 and lead == [",", "in"] and np.prep not in ("after", "following") and self.targets.is_election(np, weak=False):
                return True  # "the last vote, in 2020, was a masquerade"
            if np.prep == "as" and np.last == dated.first and not self.targets.election_words.isdisjoint(self.reading.lead_in(np.first, 6, parsed.sentence)):
                return True  # "over the election of Mr X as president | last year"
            if np.last <= dated.first <= np.last + 1 and self.tokens[np.head].low in ("holding", "staging", "conduct"):
                return True  # "condemned the holding on 9 June of elections"
            if np.prep in ("on", "upon", "for") and np.last <= dated.first <= np.last + 1 and self.tokens[np.head].low in _EVENTS:
                return True  # "congratulated him on his inauguration on 3 September"
            if np.prep is not None and np.last <= dated.first <= np.last + 1 and self.tokens[np.head].low in _EVENTS:
                behind = self.reading.document.word(dated.last) if dated.last < parsed.sentence.last else ""
                if self.reading.document.word(np.last) in ("of", "in") or behind == "of":
                    return True  # "withdrew its envoy following the coup of 3 July"
            ends = max(p.last for p in (np, *np.post))
            ours = self.tokens[np.first].low in ("their", "his", "her", "its", "our", "a")
            if np.prep == "of" and ours and self.tokens[np.head].low in _ENCOUNTERS and ends <= dated.first <= ends + 1 and dated.form != "offset":
                return True  # "and thought back to their meeting in Oslo in March"
            if np.prep is not None and self.tokens[np.head].low in _HAPPENINGS and ends == dated.first - 1 and lead[-1:] == ["on"]:
                return True  # "pointed to the arrest of two activists on Wednesday"
            undergone = np.owner if np.prep == "of" and np.last <= dated.first <= np.last + 1 else None
            if undergone is not None and undergone.prep is not None and self.tokens[undergone.head].low in _EVENTS:
                return True  # "over the army's removal of the president in July"
            if hour and self.tokens[np.head].low in self.targets.election_words:
                continue  # "conceded the election on Sunday night" tells when it was done
            if lead[-1:] == ["on"] and self._ends_with_victory(np, dated, parsed):
                continue  # "congratulated him on his victory on Sunday": the day of the congratulation, which is what is told
            if self.targets.is_election(np, weak=False) and any(x is dated for x in self.targets.dates_after(np, np.last, parsed)):
                found = self.targets.election(np, parsed, quiet=True)
                return found is None or any(dated.fits(day, self.targets.day) for day in found.days if day)
        return False

    def _of_others(self, text: NP, parsed: Parsed) -> bool:
        """Whether a text is what somebody welcomes, recalls or refuses, and nothing that he issues himself."""
        return text.prep is None and any(v.object is text and not v.passive and v.lemma in _TAKING_UP for v in parsed.verbs)

    def _ends_with_victory(self, np: NP, dated: Dated, parsed: Parsed) -> bool:
        """Whether the day behind a victory is that of the verb: not of the victory, as in "his win on Sunday | showed", "| in the run-off"."""
        if self.tokens[np.head].low not in _VICTORIES or np.prep == "of" or any(v.subject is np for v in parsed.verbs):
            return False
        whose = next((p for p in parsed.phrases if p.prep == "of" and p.owner is np), np)
        goes_on = dated.last < parsed.sentence.last and self.reading.document.word(dated.last) in _OF_A_VOTE
        if whose.last != dated.first - 1 or goes_on:
            return False
        verb = self._verb_of(dated, parsed)
        return (
            verb is not None
            and verb.lemma != "be"
            and verb.last <= np.first
            and not any(v.lemma in self.reading.matcher.phrases.report_verbs for v in governors(verb, 5))
        )

    def _while_voting(self, at: int, parsed: Parsed, chain: list[VG]) -> bool:
        """Whether "on polling day" at a word dates what is said of the vote, not the saying: "was orderly on polling day, Peru | said"."""
        told = next((v for v in reversed(parsed.verbs) if v.last <= at), None)
        owner = told if told is not None else next((v for v in parsed.verbs if v.form == "fin"), None)  # "On the day itself | they saw"
        if owner is None or owner.relation == "attribution" or not chain:
            return False
        if owner is chain[-1] and any(self._tells_behind(v, at) for v in parsed.verbs):
            return True  # "faults were noted on polling day, said the mission"
        return owner is not chain[-1] and owner.subject is not chain[-1].subject

    def _tells_behind(self, verb: VG, at: int) -> bool:
        """Whether a verb says, its subject behind it, what stands before it: "faults were noted, | said the mission"."""
        inverted = verb.subject is not None and verb.subject.first >= verb.last and self.tokens[verb.first - 1].low == ","
        return verb.first > at and inverted and verb.form == "fin" and verb.lemma in self.reading.matcher.phrases.report_verbs

    def _verb_of(self, dated: Dated, parsed: Parsed) -> VG | None:
        """The verb that a date belongs to: the nearest before it in its clause, or the one it introduces."""
        items = parsed.items
        k = next((n for n, i in enumerate(items) if isinstance(i, Mark) and i.kind == "date" and i.first == dated.first), None)
        if k is None:
            text = next((np for np in parsed.phrases if np.prep in ("at", "in", "during") and np.first <= dated.first < np.last and self._speaks(np)), None)
            told = next((v for v in reversed(parsed.verbs) if text is not None and v.last <= text.first), None)  # "told reporters | at her Monday briefing"
            return told or next((v for v in parsed.verbs if v.first <= dated.first < v.last), None)  # "had on Thursday come out"
        before = k - 1 - (k > 0 and isinstance(p := items[k - 1], Mark) and p.kind == "prep")
        after = items[k + 1] if k + 1 < len(items) else None
        if before > 0 and isinstance(m := items[before], Mark) and m.kind == "comma" and isinstance(after, VG) and after.form == "fin":
            return after  # "Katumbi, who finished second, on Sunday denounced"
        inner = next((x for x in reversed(items[:k]) if isinstance(x, VG)), None)
        if inner is not None and inner.relation == "relative" and inner.form == "fin" and before > 0 and mark(items[k - 1], "comma"):
            outer = next((x for x in reversed(items[:k]) if isinstance(x, VG) and x.form == "fin" and x.relation in _TELLING), None)
            if outer is not None and any(mark(x, "comma") for x in parsed.items_between(outer.last, inner.first)):
                return outer  # "congratulated Ms Obi, whom the old president had backed, the same day"
        joined = mark(items[before], "cc") if before > 0 else False
        own = items[k + 2] if joined and isinstance(after, NP) and after.prep is None and k + 2 < len(items) else after
        if joined and isinstance(own, VG) and own.form == "fin" and (own is after or own.subject is after):
            return own  # "refuses to accept it, and | on Friday Peru asked", "and | on Friday asked"
        if isinstance(after, VG) and after.form == "fin" and inner is not None and (inner.form, inner.relation, inner.tense) == ("fin", "relative", "pres"):
            return after  # "the soldiers who rule Niger on Friday gave"
        for item in reversed(items[:k]):
            if isinstance(item, VG):
                return item
            if isinstance(item, Mark) and (item.kind in ("semi", "comp", "sub", "rel", "end") or (item.kind == "colon" and any(map(finite, items[k:])))):
                break
            if isinstance(item, NP) and item.prep is None and (verb := _splits(item, parsed, k)) is not None:
                return verb
        later = [x for x in items[k:] if isinstance(x, VG) and x.form == "fin"]
        telling: tuple[str, ...] = ("main", "attribution", "complement", "coord")
        within = next((i for i in reversed(items[:k]) if isinstance(i, Mark) and i.kind in ("rel", "semi", "comp", "sub")), None)
        if within is not None and within.kind == "rel":
            telling = (*telling, "relative")  # "who on Monday recognised", but "On Monday Mr X, who had been president, rejected"
        return next((x for x in later if x.relation in telling), later[0] if later else None)

    def _moments_after(self, parsed: Parsed, chain: list[VG]) -> When | None:
        """ "Minutes after the figures were known on Friday night, he rang": the day of the clause that it followed at once."""
        for v in parsed.verbs:
            if v.relation not in ("after", "before", "when", "as", "once") and not self._still_going_on(v, parsed):
                continue
            told = next((x for x in reversed(parsed.verbs) if x.form == "fin" and x.last <= v.first), None)
            if v.relation != "after" and told is not None and not any(told is x for x in chain):
                continue  # "the men who took over when he died on Tuesday"
            if v.relation == "once" and (
                v.tense not in ("past", "pastperf") or self.tokens[v.first - 1].low == "once" or any(x.tense in ("fut", "would") for x in chain)
            ):
                continue  # "will recognise him once he is sworn in on September 13", "who once said on Tuesday"
            if v.relation in ("after", "before") and _AT_ONCE.isdisjoint(self.reading.lead_in(v.first, 12, parsed.sentence)):
                continue
            for d in parsed.dates:
                if v.last <= d.first <= v.last + 6 and d.form != "offset" and not self._in_name(d, parsed) and (when := self.day_of(d)):
                    return when
        return None

    def _still_going_on(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a clause that opens the sentence tells what was not over: "While the count | was still going on on Friday", not "While Peru hailed it"."""
        opens = self.tokens[parsed.sentence.first].low in ("while", "even") and verb.relation == "while" and verb.form == "fin"
        was, *done = self.reading.lows(verb.first, verb.last)
        return opens and was in ("was", "were") and any(w.endswith("ing") for w in done)

    def _moments_of(self, parsed: Parsed) -> When | None:
        """ "Minutes after Monday's proclamation": the day of what it followed at once."""
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        for k, (a, b) in enumerate(pairwise(lows)):
            if a in ("hours", "hour", "minutes", "moments") and b in ("of", "after"):
                at = parsed.sentence.first + k + 2
                first = next((d for d in parsed.dates if at <= d.first <= at + 8 and d.form != "offset"), None)
                if first is not None and not any(v.form == "fin" and at <= v.first < first.first for v in parsed.verbs):
                    return self.day_of(first)
        return None

    def _hours_before(self, parsed: Parsed, chain: list[VG]) -> When | None:
        """ "On Friday it recalled its envoy, hours after Mr X had called her a usurper": the day of what followed at once, be it told just before."""
        if not any(v.relation == "after" and not _AT_ONCE.isdisjoint(self._before_subject(v, parsed)) for v in chain):
            return None
        days = (
            d for d in parsed.dates if d.form != "offset" and not self._in_name(d, parsed) and (v := self._verb_of(d, parsed)) is not None and v not in chain
        )
        return next((when for d in days if (when := self.day_of(d)) is not None), self.told)

    def _before_subject(self, verb: VG, parsed: Parsed) -> list[str]:
        """The words just before a clause."""
        return self.reading.lead_in(verb.subject.first if verb.subject is not None else verb.first, 2, parsed.sentence)

    def day_of(self, dated: Dated) -> When | None:
        """The exact day that a date means, unless it is still to come."""
        when = dated.resolve(self.written)
        return when if when.precision == "day" and when.date and (self.published is None or when.date <= self.published) else None

    def _ahead(self, match: Match, parsed: Parsed) -> When | None:
        """ "Ahead of the vote": told of a time before polling day, which bounds it."""
        for np in parsed.phrases:
            if np.prep not in ("of", "before", "to") or not self.targets.is_election(np, weak=False):
                continue
            before = self.reading.lead_in(np.first, 3, parsed.sentence)
            if before[-2:] in (["ahead", "of"], ["prior", "to"]) or before[-1:] == ["before"] or "advance" in before:
                found = self.targets.election(np, parsed, quiet=True)
                if found is not None and len(found.date) == 10 and not match.first <= np.first < match.last:
                    return When(precision="unknown", basis="none", not_after=found.date, why="told of the time before polling day")
        return None

    def _beside_polling_day(self, parsed: Parsed, chain: list[VG]) -> When | None:
        """ "On the eve of the vote", "the day after the run-off": counted from the day of the vote that is named."""
        focus = self.targets.focus
        known = focus is not None and len(focus.date) == 10 and (self.published is None or focus.date <= self.published)
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last) if known else []
        first = parsed.sentence.first
        told = (first + k for k, low in enumerate(lows) if low in _OPENS_POLLING_DAY and any(lows[k : k + len(p)] == list(p) for p in _ON_POLLING_DAY))
        if focus is not None and known and (any(not self._while_voting(k, parsed, chain) for k in told) or _at_the_close(lows)):
            return When(date=focus.date, precision="day", basis="relative", why="polling day")
        for a, b, c in zip(lows, lows[1:], lows[2:], strict=False):
            if focus is not None and a == "day" and b in ("before", "after") and c in ("polling", "voting"):
                polled = When(date=focus.date, precision="day", basis="relative", why="counted from polling day")
                return shift(polled, -1 if b == "before" else 1, "counted from polling day")
        for np in parsed.phrases:
            if self.tokens[np.first - 1].low not in _BESIDE_ENDS:
                continue
            before = self.reading.lead_in(np.first, 4, parsed.sentence)
            days = next((d for words, d in _BESIDE.items() if before[-len(words) :] == list(words)), None)
            if days is None or not self.targets.is_election(np, weak=False):
                continue
            found = self.targets.election(np, parsed, quiet=True)
            if found is not None and len(found.date) == 10:
                polling = When(date=found.date, precision="day", basis="relative", why="counted from polling day")
                when = shift(polling, days, "counted from polling day")
                if when.date is not None and (self.published is None or when.date <= self.published):
                    return when
        return None

    # --- by tense and context

    def _by_tense(self, match: Match, parsed: Parsed, said: Said, holders: list[Holder], chain: list[VG]) -> When:
        """The day of a statement beside which no date stands: fresh news has the article's, background has none."""
        tense = self._tense(chain, match, parsed)
        vague = self._year_beside(parsed)
        if vague is not None and tense in ("past", "pastperf") and not (vague.date and self.published and vague.date > self.published[: len(vague.date)]):
            return vague
        subject = chain[-1].subject if chain else None
        headed = bool(chain) and subject is None and chain[-1].form == "fin" and chain[-1].first == parsed.sentence.first
        if tense == "pres" and (headed or (subject is not None and self.tokens[subject.first].low in ("it", "he", "she", "they", "we", "i"))):
            tense = "past"  # the statement of the sentence before goes on, or that of whose name stands above it
        going_on = bool(chain) and self._going_on(chain[-1])
        if tense == "pres" and going_on:
            tense = "past"  # "Peru is calling its ambassador home": what is being done is news
        told = self._is_lead(parsed.sentence) and chain[-1:] and chain[-1].relation == "attribution"  # "The vote was flawed, observers say": news
        if tense == "pres" and told:
            tense = "past"
        fresh = tense in ("past", "quote")
        so_did = self.reading.lows(parsed.sentence.first, parsed.sentence.first + 2) in (["so", "did"], ["likewise", "did"])
        if fresh and so_did and self.last is not None:
            return self.last
        if fresh and self.told is not None and self._answers(parsed):
            return self.told
        longer = any(v.tense == "pastperf" for v in chain[1:])  # "had said, the aide recalled"
        if fresh and not longer and self.carried is not None and self._carries_to(holders):
            return self.carried
        if fresh and self.told is not None and self._same_event(parsed):
            return self.told
        if tense in ("past", "pastperf") and (then := self._back_then(chain, parsed)) is not None:
            return then
        if said.holder_np is not None and self.speakers.possessor(said.holder_np, said.holder_np.head, parsed):
            fresh = False  # "Ottawa's refusal", spoken of by others, is a standing position
        if self.published is None:
            return When(why="nothing dates it")
        if not self._long_since(chain):
            standing = bool(chain) and not told and not going_on and chain[-1].form == "fin" and chain[-1].tense == "pres"
            standing = standing and self.reading.document.quote_at(match.anchor) is None
            if fresh and (headed or not standing):
                if (beside := self._goes_on(holders)) is not None:
                    return beside
                return self._left_open(self._publication("a fresh statement without a date: the article's own"), match, parsed, holders)
            own = bool(chain) and chain[-1].relation != "relative"  # not "Mr X, who has rejected the result, was arrested"
            if own and (tense == "perf" or (tense == "pres" and said.modality == "intended")):
                when = self._publication("the article's own news") if self._is_lead(parsed.sentence) else self._undated()
                return self._left_open(when, match, parsed, holders)
        return self._left_open(self._undated(), match, parsed, holders, standing=True) if tense == "pres" else self._undated()

    def _undated(self) -> When:
        return When(precision="unknown", basis="none", not_after=self.published, why="told as background or as a standing position")

    def _left_open(self, when: When, match: Match, parsed: Parsed, holders: list[Holder], *, standing: bool = False) -> When:
        """A day that the next sentence may still tell, as `settle` asks it; of a `standing` position only who then says so."""
        self.open.append((when, standing, match, parsed, holders))
        return when

    def settle(self, after: Parsed) -> list[tuple[When, When]]:
        """What the sentence before told without a day and this one gives a day: the day as it stood, and as it is."""
        found: list[tuple[When, When]] = []
        quoted = [(one, self.reading.document.quote_at(one[2].anchor)) for one in self.open]
        spoken = self.reading.document.quote_at(after.sentence.first + 1)
        whole = spoken is not None and spoken.last >= after.sentence.last  # who says it is told behind
        going_on = [one for one, quote in quoted if whole or (quote is not None and quote.last > after.sentence.first + 1)]
        for old, standing, match, parsed, holders in (one for one in self.open if one not in going_on):
            new = self._said_so(after, holders) if standing else self._said_next(after, parsed, holders) or self._travelled(match, after)
            if new is not None:
                found.append((old, new))
                self.last = new if self.last is old else self.last
                self.told = new
                self.own_day.update((h.code, new) for h in holders)
        self.open = going_on  # "It was a sham. Nobody was fooled," he said. "They deserve better," he told us on Friday
        return found

    def _going_on(self, verb: VG) -> bool:
        """Whether a verb tells what is being done: "is calling", "are now recalling"."""
        return verb.form == "fin" and verb.tense == "pres" and self.tokens[verb.first].low in ("is", "are") and self.tokens[verb.head].low.endswith("ing")

    def _told_behind(self, match: Match, parsed: Parsed) -> When | None:
        """The day that is told behind a quotation of several sentences: ""I | congratulated him. He is a friend," Peru's president said on Friday"."""
        quote = self.reading.document.quote_at(match.anchor)
        if quote is None or quote.last <= parsed.sentence.last:
            return None
        last = next((p for p in self.reading.parsed if p.sentence.first < quote.last <= p.sentence.last), None)
        teller = next((v for v in last.verbs if v.relation == "attribution" and v.first >= quote.last - 1), None) if last is not None else None
        return self._day_of(teller, last) if teller is not None and last is not None and teller.tense == "past" else None

    def _said_next(self, after: Parsed, parsed: Parsed, holders: list[Holder]) -> When | None:
        """The day that the next sentence gives for what was just told: "has accepted the results. "It is over," its leader said on Friday"."""
        if not holders:
            return None
        days = [d for d in after.dates if d.form != "offset" and not self._in_name(d, after)]
        tied = [d for d in days if self._ties(d, after, parsed, holders)]
        return self.day_of(tied[0]) if len(tied) == 1 and all(d is tied[0] for d in days if self._verb_of(d, after) is self._verb_of(tied[0], after)) else None

    def _travelled(self, match: Match, after: Parsed) -> When | None:
        """The day on which the ambassador who was moved is told next to have come or gone: "has called its envoy home. Ada Obi landed on Friday"."""
        main = next((v for v in after.verbs if v.form == "fin"), None) if match.rule.measure == "ambassador" else None
        if main is None or main.lemma not in _TRAVELLING or main.tense != "past" or main.subject is None:
            return None
        named = self.reading.names.covered.get(main.subject.head)
        person = (
            named is not None and named.kind in ("person", "name") and named.ref not in self.reading.who.silent and main.subject.last - main.subject.first <= 4
        )
        holders = self.speakers.resolve(main.subject, after) if person else []
        stood = self.targets.stood(self.targets.focus) if self.targets.focus is not None else set()
        other = any(h.type != "state" or h.code == self.targets.host for h in holders if not h.person)
        other = other or (named is not None and fold(named.ref) in stood)
        meant = self.reading.lows(main.subject.first, main.subject.last)
        envoy = meant in (["the", "envoy"], ["the", "ambassador"], ["the", "diplomat"], ["its", "envoy"], ["its", "ambassador"], ["he"], ["she"])
        return self._day_of(main, after) if envoy or (person and not other) else None

    def _said_so(self, after: Parsed, holders: list[Holder]) -> When | None:
        """The day of who is told next to have said so: "Peru does not recognise him. Its minister said so on Monday"."""
        main = next((v for v in after.verbs if v.form == "fin" and v.relation in _STATEMENT), None)
        if main is None or main.lemma not in ("say", "do", "repeat", "announce") or not holders:
            return None
        so = self.reading.lows(main.last, main.last + 2)[:1] == ["so"] or self.reading.lows(main.last, main.last + 2) == ["as", "much"]
        codes = {h.code for h in holders}
        same = main.subject is not None and bool({h.code for h in self.speakers.spoken_for(main.subject, after)} & codes)
        return self._day_of(main, after) if so and same and main.tense == "past" else None

    def _ties(self, dated: Dated, after: Parsed, parsed: Parsed, holders: list[Holder]) -> bool:
        """Whether a date of the next sentence is that of a statement or step that was just told."""
        owner = self._verb_of(dated, after)
        main = next((v for v in after.verbs if v.form == "fin" and v.relation in _STATEMENT), None)
        if owner is None or main is None or main.tense not in ("past", "perf"):
            return False
        if self._makes_known(main) and (owner is main or (owner.parent is main and owner.lemma == "know")):
            itself = main.passive or main.lemma in _APPEARING  # "The decision was made known on Sunday"
            return itself or self._same_speaker(main, after, parsed, holders)  # "The minister made the decision known on Sunday"
        text = owner.subject
        if owner.form == "pp" and text is not None and (self._speaks(text) or self.tokens[text.head].low in _STEPS):
            itself = main.subject is text and self.tokens[text.first].low in ("the", "its", "that")  # "The resolution, adopted last Thursday,"
            return itself or (self._speaks(text) and self._same_speaker(main, after, parsed, holders))
        if owner is main and text is not None and self._speaks(text) and main.lemma in _APPEARING | _PUT_OUT:
            return self.tokens[text.first].low in ("the", "its", "his", "her", "their")  # "His statement came out on Tuesday"
        sent = main.object if owner is main and main.lemma in _PUT_OUT and not main.passive else None
        if sent is not None and self._sent(sent) and not sent.post and self.tokens[sent.first].low in ("the", "its", "his", "her", "their"):
            return self._same_speaker(main, after, parsed, holders)  # "has congratulated him. The ministry sent the message on Friday"
        says = owner is main and main.lemma in self.reading.matcher.phrases.report_verbs and main.lemma not in ("add", "go")
        if self._opens_with_text(dated, after, main) or (says and (main.relation == "attribution" or main.tense == "past")):
            return self._same_speaker(main, after, parsed, holders)
        return False

    def _opens_with_text(self, dated: Dated, after: Parsed, main: VG) -> bool:
        """Whether a date stands beside the text that opens a sentence: "In a statement on Sunday the bloc praised"."""
        if dated.first >= main.first:
            return False
        opener = next((np for np in after.phrases if np.prep in ("in", "at", "during") and np.first <= after.sentence.first + 3), None)
        return opener is not None and (self._speaks(opener) or self.tokens[opener.head].low in _MEETINGS)

    def _same_speaker(self, verb: VG, after: Parsed, parsed: Parsed, holders: list[Holder]) -> bool:
        """Whether the next sentence's verb is said of whom the sentence before told: by name or as "he"."""
        subject = verb.subject
        if subject is None:
            return False
        words = self.tokens[subject.first : subject.last]
        if words[0].low in PERSONAL:
            quoted = self.reading.document.quote_at
            return not any(v.form == "fin" and v.last <= subject.first and quoted(v.head) is None for v in after.verbs)  # "Peru hailed what it, he said, needs"
        if after.sentence.paragraph != parsed.sentence.paragraph and words[0].low == "the" and not any(w.text[0].isupper() for w in words[1:]):
            return False  # "the embassy said", a paragraph on, may be another's
        told = {h.code for h in holders}
        again = words[0].low == "the" and len(words) == 2 and words[1].low in WATCHING | _BLOCS
        if again and len(told) == 1 and all(h.type == "igo" for h in holders):
            return True  # "The Union's observers have found ... The mission said"
        codes = {h.code for h in self.speakers.resolve(subject, after)}
        return codes == told or (bool(codes) and codes < told and self._is_lead(parsed.sentence))  # "The Union and Peru have ... The Union said"

    def _makes_known(self, verb: VG) -> bool:
        """Whether a verb tells that what was just told was decided, came or was made known: "The minister | announced the step on Thursday"."""
        what = verb.subject if verb.passive else verb.object
        if verb.lemma in _APPEARING and not verb.passive:
            what = verb.subject  # "The announcement | came on Thursday"
        step = what is not None and self.tokens[what.head].low in _STEPS and self.tokens[what.first].low in ("the", "this", "that", "its")
        bare = what is not None and what.last - what.first == 2 and not what.post  # not "the court's decision", "the sanctions on Uganda"
        return step and bare and verb.relation == "main" and verb.lemma in _MAKING_KNOWN | _TAKING_STEPS | _APPEARING

    def _publication(self, why: str) -> When:
        return When(date=self.published, precision="day", basis="publication", why=why)

    def _tense(self, chain: list[VG], match: Match, parsed: Parsed) -> str:
        """The tense in which a statement is told, as its outermost finite verb has it; `quote` is the present of a quotation."""
        outer = next((v for v in reversed(chain) if v.form == "fin"), None)
        if outer is None:
            outer = next((v for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "attribution", "coord")), None)
        if outer is None or outer.tense == "would":  # the tense of reported speech
            return "past"
        if outer.tense in ("pres", "fut") and self.reading.document.quote_at(match.anchor) is not None:
            return "quote"
        return "past" if outer.tense == "fut" else outer.tense

    def _year_beside(self, parsed: Parsed) -> When | None:
        """The one year that a background sentence names: "refused to replace its envoy in 2018 after a vote it called a sham"."""
        free = [d for d in parsed.dates if not self._in_name(d, parsed)]
        added = any(a.last == free[0].first - 1 for np in parsed.phrases for a in np.appos if free)  # "Mr X, runner-up in 2020, denounced"
        if len(free) == 1 and not added and free[0].form == "year" and self.tokens[free[0].first - 1].low == "in":
            owner = self._verb_of(free[0], parsed)
            return free[0].resolve(self.day) if owner is None or owner.relation != "relative" else None  # "of Mr X, who fled in 2014"
        return None

    def _answers(self, parsed: Parsed) -> bool:
        """Whether it answers what was told just before: "replied in kind", "in turn recalled"."""
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        return any(a == "in" and b in IN_KIND for a, b in pairwise(lows))

    def _same_event(self, parsed: Parsed) -> bool:
        """Whether it was said where the one before spoke: "told the same audience", "in the same interview", "at the meeting"."""
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        there = any(a == "at" and b == "the" and c in _GATHERINGS for a, b, c in zip(lows, lows[1:], lows[2:], strict=False))
        last = self.reading.document.before(parsed.sentence)
        near = (one for one in (last, self.reading.document.before(last) if last is not None else None) if one is not None)
        met = any(not (_GATHERINGS | {"met", "gathered", "convened"}).isdisjoint(self.reading.lows(one.first, one.last)) for one in near)
        return (there and met) or any(a == "same" and b in _MEETINGS for a, b in pairwise(lows))

    def _back_then(self, chain: list[VG], parsed: Parsed) -> When | None:
        """The day that "then" behind the outermost verb goes back to: "pulled out on Friday. They declared | then that it was a sham"; none "at the time"."""
        outer = next((v for v in reversed(chain) if v.form == "fin"), None)
        behind = self.reading.lows(outer.last, outer.last + 8) if outer is not None else []
        if (
            "then" in behind[:2]
            and "by" not in behind[:1]
            and behind[behind.index("then") + 1 :][:1] not in (["-"], ["on"], ["president"], ["prime"], ["foreign"])
        ):
            last = self.last if self.last is not None and self.last.basis in ("explicit", "relative") else self._last_named(parsed, onward=False)
            return last or self._undated()
        times = [k for k, words in enumerate(zip(behind, behind[1:], behind[2:], strict=False)) if words == ("at", "the", "time")]
        return self._undated() if any(behind[k + 3 : k + 4] != ["of"] for k in times) else None

    def _carries_to(self, holders: Iterable[Holder]) -> bool:
        """Whether the day told before is theirs: that sentence spoke of the same actor, or of everybody."""
        if not self.carried_actors:
            return self.carried_age <= _CARRIED_AGE
        return not self.carried_actors.isdisjoint(h.code for h in holders)

    def _long_since(self, chain: list[VG]) -> bool:
        """Whether a word in or beside the verbs, or a relative clause, marks background: already, long, earlier, previously."""
        if any(not _BACKGROUND.isdisjoint(self.reading.lows(max(v.first - 1, 0), v.last + 1)) for v in chain):
            return True
        return any(v.relation == "relative" and v.form == "fin" and v.tense == "past" and not (self._from_caller(v) or self._one_of(v)) for v in chain[-1:])

    def _one_of(self, verb: VG) -> bool:
        """Whether a relative clause tells what somebody did as one of many: "Peru was among those | who congratulated him"."""
        of = verb.subject.top if verb.subject is not None else None
        return of is not None and of.prep == "among" and self.tokens[of.first - 2].low in ("was", "were")

    def _from_caller(self, verb: VG) -> bool:
        """Whether a relative clause tells what somebody said from whom a call or a message came: "took a call from Mr X, who | wished"."""
        caller = verb.subject
        if verb.relation != "relative" or verb.tense != "past" or caller is None or caller.prep != "from":
            return False
        return not _CALLS.isdisjoint(self.reading.lows(max(caller.first - 8, 0), caller.first))

    def _is_lead(self, s: Sentence) -> bool:
        """Whether a sentence is the first of the body."""
        first = next((p.sentence for p in self.reading.parsed if p.sentence.kind == "body"), None)
        return first is not None and s.start == first.start

    # --- what a sentence leaves to the next

    def leave(self, parsed: Parsed) -> None:
        """Remember the day of the sentence's main statement and who made it, for the sentence that follows."""
        self.carried_age += not (self.speakers.discourse.section and self.carried_age)  # below "drew reactions on Saturday", one heading after the other
        tenses = ("past", "perf", "would")
        main = next((v for v in parsed.verbs if v.form == "fin" and v.relation in _STATEMENT and v.tense in tenses), None)
        found = self._day_of(main, parsed) if main is not None else None
        told = next((v for v in parsed.verbs if v.form == "fin" and v.relation == "complement" and v.parent is main), None) if main is not None else None
        if found is None and told is not None and self._of_many(told, parsed):
            main, found = told, self._day_of(told, parsed)  # "Messages reached him on Friday, the ministry said"
        self.last, self.noted = self.last if self.noted else found, False
        for verb in parsed.verbs:
            if verb is not main and verb.form == "fin" and verb.tense == "past" and not verb.neg and verb.lemma in self.reading.matcher.phrases.report_verbs:
                self._keep_day(verb, self._day_of(verb, parsed), parsed)  # "is in trouble after Mr X said on Thursday that he"
        if found is None:
            joined = (v for v in parsed.verbs if v.form == "fin" and v.relation in ("coord", "main") and v.tense in tenses)
            days = (self._day_of(v, parsed, aside=True) for v in joined)
            self.told = next((day for day in days if day is not None), self.told)  # "It took a week, but on Friday it named him"
        if main is None or found is None:
            if self.carried_age > _CARRIED_AGE or (self.carried_actors and not self._speaks_on(main, parsed)):
                self._forget()
            return
        self.told = found  # "at once", "the next day" count from here
        teller = main.subject or next((v.subject for v in parsed.verbs if v.form == "fin" and v.relation in _STATEMENT and v.subject is not None), None)
        sent = teller is not None and self.tokens[teller.head].low in WISHES  # "messages reached him": from whomever
        holders = self.speakers.spoken_for(teller, parsed) if teller is not None and not sent else []
        planned = next((v for v in parsed.verbs if v.form == "inf" and v.parent is main), None)
        foretold = planned is not None and any(d.first > planned.first for d in parsed.dates)  # "decided to run on Saturday"
        if main.tense == "past" and not foretold:
            self._keep_day(main, found, parsed)
        if main.lemma in _RECEIVING and self._of_many(main, parsed):  # "The president on Monday received a flood of cables"
            self.carried, self.carried_actors, self.carried_age = found, self._callers(main, parsed), 0
        elif len(holders) == 1 and holders[0].code == self.targets.host and not self._all_speak(main):
            self._forget()  # what the voting country did is no statement on it
        elif not holders and not self._of_many(main, parsed):
            self.carried = None
        elif self.carried is not None and self.carried.date == found.date and not self.carried_actors:
            self.carried_age = 0  # one of the many
        else:
            several = main.subject is not None and self.tokens[main.subject.first].low in NUMERALS and self.tokens[main.subject.head].low in _MANY
            unnamed = (
                several and (main.lemma in self.reading.matcher.phrases.report_verbs or main.lemma in _TAKING_SIDES) and not self._named(main.subject)
            )  # "Two African missions", of whom one is named next
            unnamed = unnamed or self._all_speak(main)  # "Observers gave their verdict on Friday"
            self.carried, self.carried_actors, self.carried_age = found, set() if unnamed else {h.code for h in holders}, 0

    def _all_speak(self, main: VG) -> bool:
        """Whether those whom nothing names are told to speak, of whom the next sentences name some: "The losing candidates spoke on Tuesday"."""
        subject = main.subject
        if subject is None or self.tokens[subject.head].low not in _SPEAKERS or self._named(subject):
            return False
        return main.lemma in _SPEAKING_UP and main.tense == "past"

    def _named(self, np: NP | None) -> bool:
        """Whether a phrase, or what hangs on it, names a state or an organisation."""
        spans = (np, *np.post, *(m for p in (np, *np.post) for m in p.members)) if np is not None else ()
        return any(a.kind in ("state", "group", "body", "capital") for p in spans for a in self.reading.names.within(p.first, p.last))

    def _keep_day(self, verb: VG, when: When | None, parsed: Parsed) -> None:
        """Remember the day on which the subject of a verb did or said something, and whom it met."""
        if when is None or verb.subject is None or verb.neg or verb.lemma in _NOTHING_SAID:
            return
        there = [p for p in parsed.phrases if verb.lemma in _SPEAKING_WITH and p.prep == "with" and verb.last <= p.first <= verb.last + 3]
        them = [*self.speakers.spoken_for(verb.subject, parsed), *(h for p in there for h in self.speakers.resolve(p, parsed))]
        self.own_day.update((h.code, when) for h in them if h.code != self.targets.host)

    def _speaks_on(self, main: VG | None, parsed: Parsed) -> bool:
        """Whether the one whose day is carried goes on to speak, in a sentence without a day."""
        if any(d.form in ("weekday", "today", "day") and not self._in_name(d, parsed) for d in parsed.dates):
            return False
        if main is None or main.subject is None:
            return all(self.reading.document.quote_at(k) is not None for k in (parsed.sentence.first + 1, parsed.sentence.last - 3))
        return {h.code for h in self.speakers.spoken_for(main.subject, parsed)} == self.carried_actors

    def _of_many(self, main: VG, parsed: Parsed) -> bool:
        """Whether a sentence tells what many have said, of whom those that follow are some: "African leaders closed ranks on Monday", "messages poured in"."""
        head = self.tokens[main.subject.head].low if main.subject is not None else ""
        if main.subject is not None and head in _AMOUNTS and (of := next((p for p in main.subject.post if p.prep == "of"), None)) is not None:
            head = self.tokens[of.head].low  # "a flurry of statements"
        if main.lemma in _NOTHING_SAID and head not in _CALLS:
            return False  # "The first observers flew home on Friday"
        chiefs = main.subject is not None and head == "state" and "heads" in self.reading.lows(main.subject.first, main.subject.head)
        does = {main.lemma, *(v.lemma for v in parsed.verbs if v.form == "inf" and v.parent is main and main.lemma in ("begin", "start"))}
        if head in _MANY or chiefs or self._all_speak(main) or (head in _CALLS and not does.isdisjoint(_REACHING)):
            return True
        drawn = main.object if main.lemma in _DRAWING else next((np for np in parsed.phrases if np.prep == "off" and np.first == main.last + 1), None)
        if drawn is not None and any(self.tokens[np.head].low in _REACTIONS for np in (drawn, *drawn.post)):
            return True  # "The result drew mixed reactions on Saturday", "set off a wave of reactions"
        quoted = self.reading.document.quote_at
        return any(self.tokens[np.head].low in WISHES and quoted(np.head) is None for np in parsed.phrases)

    def _callers(self, main: VG, parsed: Parsed) -> set[str]:
        """From whom it is told that the calls came, if they are named: "took calls from Canada and Spain"."""
        first = next((np.first for np in parsed.phrases if np.prep == "from" and np.first > main.last), parsed.sentence.last)
        callers = (np for np in parsed.phrases if np.first >= first)
        return {h.code for np in callers for h in self.speakers.resolve(np, parsed)} - {self.targets.host or ""}

    def _forget(self) -> None:
        self.carried, self.carried_actors = None, set()

    def _day_of(self, main: VG, parsed: Parsed, *, aside: bool = False) -> When | None:
        """The day on which a sentence says that its main statement was made; with `aside` also that of what is added: "Mr Xi, re-elected on Sunday, wrote"."""
        for d in parsed.dates:
            if d.form == "offset":
                if not d.bridge and self.told is not None and (d.first - parsed.sentence.first < 3 or self._verb_of(d, parsed) is main):
                    return shift(self.told, d.days, "counted from the day spoken of before")
                continue
            if self._in_name(d, parsed):
                continue
            owner = self._verb_of(d, parsed)
            told = owner is main or (owner is not None and owner.subject is main.subject and owner.relation != "relative")
            told = told and (aside or owner is None or owner.form != "pp" or not self._added(owner) or owner.lemma in _QUESTIONING)
            issued = owner is not None and owner.form == "pp" and owner.subject is not None and self._speaks(owner.subject)
            if (told or issued) and (when := self.day_of(d)) is not None:
                return when
        return None


def _at_the_close(lows: list[str]) -> bool:
    """Whether words tell of the hour at which voting opened or ended: "minutes after polls closed", "less than an hour after polling ended"."""
    for k, low in enumerate(lows):
        if low in _CLOSING and not _SOON.isdisjoint(lows[max(k - 6, 0) : k]) and not _POLLS.isdisjoint(lows[max(k - 2, 0) : k + 5]):
            return True
    return False


def _splits(np: NP, parsed: Parsed, k: int) -> VG | None:
    """The verb of which a phrase is the subject where the date, item `k`, stands between them: "Peru on Monday recognized"."""
    verb = next((x for x in parsed.items[k:] if isinstance(x, VG)), None)
    if verb is None or verb.subject is not np:
        return None
    between = any(isinstance(x, NP) and x.first < verb.first and x.prep is None for x in parsed.items[k + 1 :])
    return None if between else verb
