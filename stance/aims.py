"""What a match is about: the vote, the government or the relations that its stance is toward.

`targets` tells what a phrase can mean; here it is decided which phrase of a match, or what the text has spoken of, its stance aims at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from itertools import islice, pairwise, product

from stance.clauses import NP, VG, Mark, Parsed
from stance.holders import Holder
from stance.knowledge import LEADING, Election, Office
from stance.match import SUMMED_UP, Match
from stance.mentions import slug
from stance.models import coded_as
from stance.reading import Reading
from stance.saying import Said
from stance.syntax import mark
from stance.targets import IMPOSING, PLACE_KINDS, Features, Target
from stance.text import fold
from stance.words import DISPUTING, IN_KIND, PERSONAL, SEIZURES, SPANS, UNELECTED, WINS

_TIE_WORDS = frozenset(
    "coup impeachment recognition recognize recognise recognized recognised inauguration democracy legitimate spurious usurper interim takeover sworn "
    "illegitimate impeached swore ouster toppled ousted ousting overthrew overthrown overthrow deposed putsch junta".split()
)
"""Words of a sentence that speaks of who rules, and by what right."""
_RECOGNIZING = frozenset("recognition recognize recognise recognizes recognises recognized recognised recognizing recognising acknowledgment".split())
_SIGNS = (
    _TIE_WORDS
    | _RECOGNIZING
    | frozenset(
        "removed dismissed dismissal fired sacked replaced elected unelected regime military army soldiers generals rulers king constitutional legitimacy "
        "coalition dictator civilian civilian-led".split()
    )
)
"""Words of an article that is about who rules: only there "the government", far from any vote, ties a measure to that."""
_COMING = -200
"""For so many days before a vote it can be what measures are taken over, in a sentence that does not name it."""
_PENDING = frozenset("will would due face faces facing ahead before coming upcoming next scheduled planned expected until".split())
"""Words of a sentence that tells of a vote to come."""
_STATEHOOD = frozenset("statehood independence independent sovereignty".split())
_NEW_STATES = frozenset("XKX PSE".split())
"""States whose own recognition is what others quarrel over."""
_KOSOVO_APART = "2008-02-17"
"""When Kosovo declared its independence from Serbia (AFP from Pristina, 17 February 2008)."""
_STILL_SPOKEN_OF = 45
"""Days for which a vote held is what news of the country may praise, though the next one is near."""
_SEIZED = SEIZURES | frozenset("junta toppled ousted overthrown overthrew".split())
"""Words of an article about who has seized power: what is done to its ambassadors is done over that."""
_SEIZES = frozenset("seize seizes seized seizing grab grabs grabbed grabbing".split())
"""Before "power", they say the same."""
_LINKED = frozenset("related relating linked connected tied connection relation".split())
"""Words before "to" or "with" that tie one thing to another."""
_DENYING = frozenset("not no n't isn't wasn't aren't weren't never".split())
_OTHER_CAUSES = frozenset(
    "corruption drug drugs narcotics trafficking terrorism nuclear missile abuses torture smuggling laundering execution executions hanging hangings massacre "
    "massacres murder killing killings assassination espionage spying invasion hostages poisoning shooting bribery embezzlement graft "
    "shipping mercenaries cyberattacks hacking piracy al-shabab al-shabaab al-qaeda hezbollah hamas jihadist jihadists terrorist terrorists "
    "fentanyl cartel cartels".split()
)
_NEAR = 5
"""How many sentences away the vote may be over which a measure is taken: reports name it late, but not at the other end."""
_FRESH = 120
"""For so many days after a vote its winner, named alone, stands for its result."""
_ORDERS = frozenset("democracy democratic constitutional civilian".split())
"""What is restored where a country may come back to those who shut it out."""
_READMITTED = 400
"""For so many days after a vote a country's readmission can be the answer to it."""
_QUARRELS = frozenset(
    "insults arming stormed storming asylum refuge holocaust hostages independence statehood spying espionage spy spies explosion explosions raid "
    "genocide".split()
)
"""What states quarrel over that is neither a vote nor who rules, and outweighs what else the sentence says."""
_TRADES = frozenset(
    "fighting shelling hostilities storm hurricane eruption "
    "fish fishing fisheries eggs maize milk onions tomatoes roses tea coffee beans vegetables cereals chicken pesticides "
    "beef poultry meat seafood avocados fruit flowers sugar rice grain imports cattle livestock timber khat quotas virus pandemic ebola "
    "cholera covid-19 coronavirus outbreak epidemic disease diseases foot-and-mouth bomb murder smuggled renovation refurbishment repairs "
    "earthquake flood floods drought cartoon cartoons koran blasphemy doping "
    "extradition kidnapping strike strikes airlines nurses holiday arrears poaching ivory overflight football spyware poisoning".split()
)
"""What measures are taken over that have nothing to do with who rules, in a sentence that has no other word for that."""
_PRACTICAL = frozenset(
    "money cost costs savings austerity fighting shelling rotation retirement retiring posts bomb threat threats shortage staffing rent "
    "danger dangers dangerous safety insecurity unsafe".split()
)
"""Why embassies close and open, and ambassadors go and come, that has nothing to do with who rules."""
_ROUTINE = frozenset("precaution precautionary vacation".split())
"""Why an embassy closes for a day and an ambassador comes back, vote or no vote."""
_LEAVES = frozenset("on from home annual sick medical maternity 's '".split())
"""Words before "leave" where it is a noun."""
_NO_CAUSES = frozenset("weekend week weeks month months year years days decade decades past course objections percent half options obstacle border".split())
"""What stands behind "over" and is no cause."""
_MATTERS_OF_RULE = frozenset(
    "power presidency president king throne candidate candidates opposition annulment annulled crackdown repression cabinet appointment fraud "
    "rigging irregularities result results outcome count mandate remarks comments criticism statements words stance support backing refusal "
    "refused democracy democratic constitution constitutional parliament coalition party parties move moves decision decisions deal step steps "
    "events situation political turmoil unrest violence protests demonstrators repressions term dispute disputed demand meddling interference "
    "interfering elected voters electoral election elections rule ruler rulers leader leaders regime removal dismissal jailing detention arrest "
    "arrests imprisonment dissolution overturning claim claims legitimacy victory win defeat handling conduct failure delay delays postponement "
    "flag".split()
)
"""Words of a cause that may have to do with who rules."""
_REMOVING = frozenset("removed removes removing removal dismissed dismissal unseated".split())
_OFFICES = frozenset("president premier prime".split())
"""Of what office a ruler is put out."""
_ABETTING = frozenset("arming backing aiding helping supporting funding financing harbouring harboring sheltering training with".split())
_FIGHTERS = frozenset("rebels insurgents militants guerrillas separatists terrorists".split())
"""Whom a state is accused of helping where the measure is about a war."""
_ACCLAIMED = frozenset("victory triumph win day moment dawn blow defeat slap".split())
"""What the answer to a question is called by those who like it."""
_OF_DEMOCRACY = frozenset("democracy democratic maturity credible fair transparent".split())
"""Words by which the vote is praised, whatever its answer."""
_ALLEGED = frozenset("plot plots attempt bid rumours rumors".split())
"""What follows "coup" where nobody has taken power."""
_GOODS = frozenset(
    "journalist refugee fugitive asylum-seeker "
    "oil gas pipeline maritime airspace island islands islet border borders boundary copper cobalt lithium dam river lake tariffs tariff deportation "
    "deportations migrants debt debts wages cocoa coffee tea bananas soy steel water waters visas passports extradition statue map history".split()
)
"""What measures are taken over that have nothing to do with who rules, where the sentence says that they are: "in a quarrel over oil blocks"."""
_TRAVELLERS = frozenset(
    "team squad deported deportees athlete athletes player players students tourists pilgrims fans musicians workers labourers migrants doctors nurses "
    "runner runners footballer footballers boxer boxers swimmer swimmers singer singers band choir artist artists dancers professor professors scientist "
    "scientists researcher researchers academics  trader traders farmers businesswoman referee".split()
)
"""Who is refused a visa, or given one, whoever rules."""
_NO_STATES = frozenset(
    "court tribunal fund foundation institute bank university company firm broadcaster federation agency church union club newspaper commission".split()
)
"""With whom a state may have relations that are none between states."""
_TRAVELS = frozenset("visit visits trip tour meeting summit ceremony".split())
"""Over whose visits states take offence: "over a trip to Taipei"."""
_UNSAFE = frozenset("reasons concerns grounds situation worries fears risks risk threats conditions crisis".split())
"""Words behind "security" where staff are moved for their own sake."""
_TO_HAVE_WON = frozenset("won winner winners victory victorious president elected leader ruler defeated beaten".split())
"""What a claim to rule is made of: "his claim that he won"."""
_STANDING = frozenset("legitimacy mandate authority claim rule".split())
"""Nouns for a government's standing that mean a vote where they are those of one ("the legitimacy of the election")."""
_DOINGS = frozenset(
    "holding conduct organization organisation legality validity fairness outcome proclamation announcement affair thing business show spectacle".split()
)
"""What of a vote is spoken of before the vote itself: "the holding and the results of"."""
_ROBBING = frozenset("rob cheat deprive defraud".split())
"""What a rigged vote does to whoever says that he won it."""
_ADMITTING = frozenset("recognize accept acknowledge reject denounce condemn".split())
"""What is done to a government by who then calls it void."""
_ACCUSING = frozenset(["accuse", "charge"])
"""By what somebody tells that another did it."""
_NEXT = frozenset("next future president-elect premier-elect elect".split())
"""Words for who is to rule, as a vote had it."""
_DECLARED = frozenset("declaration proclamation announcement confirmation certification".split())
"""What says who has won: "acknowledged the commission's declaration of Mr Ruto as president"."""
_BACKWARD = frozenset("it what them they this that these which".split())
_OPPOSING = frozenset("opposition challenger rival speaker lawmaker legislator".split())
"""Words by which somebody is described who need not be the winner of the vote."""
_OF_A_COUNT = ("flawed", "recount", "inquiry", "irregularities")
"""Rules of what went wrong in a vote, or is asked for after one: no government is meant, be one spoken of just before."""
_ANSWERED = frozenset("expulsion expulsions recall withdrawal move step decision measure measures sanctions suspension closure".split())
"""What of another is answered in kind, whatever it was over."""
_SAVOURING = frozenset("celebrate acknowledge hail cheer toast announce speak talk claim".split())
"""What a party does of a victory that is its own where nobody else's is told."""
_ACCEPTING = frozenset("accept acknowledge recognize concede admit".split())
"""Verbs with which one grants that another has won."""
_YIELDING = frozenset("resign reconcile accustom adjust".split())
"""Verbs with which somebody brings himself to accept."""
_DECLARING = frozenset("declare proclaim name pronounce install swear".split())
"""Verbs by which a court makes somebody the winner."""
_OWN_CANDIDATE = frozenset("own nominee candidate himself herself itself me".split())
_ABOUT = ("of", "for", "in", "on", "by", "to")
"""Prepositions after which stands what a phrase is about."""
_PLACES = ("state", "adjective", "capital", "region", "group")


_UPSTART = UNELECTED | frozenset("new self-proclaimed self-declared unelected".split())
_BANNED_BETWEEN_STATES = frozenset("travel visa entry trade arms import export flight air oil".split())
"""What a ban is on that one state lays on another."""
_RULING = frozenset("government leadership regime administration rulers leaders authorities".split())
"""With a word of those above, who rules without a vote."""
_OFFICE = frozenset(
    "taking took assuming assumption appointment appointed inauguration inaugurated sworn swearing-in oath investiture accession formation forming formed "
    "installation installed designation nomination confidence acceding accession succeeding".split()
)
"""What one is congratulated on who comes to rule without a vote, or some time after it."""
_APPOINTED = frozenset("appointment appointed installed".split())
_INSTALLED = frozenset("sworn confirmed approved endorsed removed impeached ousted toppled".split())
"""Words of an article about who has come to rule without a vote of the people."""
_OATH_AFTER_VOTE = 14
"""For so many days after a vote who takes office is still congratulated as its winner."""
_COMES_TO_RULE = frozenset(
    (a, b)
    for a, b in [
        *product(("take", "takes", "took", "taken", "taking", "assumed", "assumes", "assuming"), ("office", "power")),
        *product(("takes", "took", "taken"), ("over", "the oath")),
        *product(("the",), ("oath", "inauguration")),
        *product(("becoming", "became", "named"), ("prime", "president", "premier", "interim", "transitional", "acting")),
        *product(("interim", "transitional", "acting"), ("president", "leader", "presidency")),
        *product(("his", "her"), ("inauguration", "swearing-in", "oath")),
        *product(("new",), ("cabinet", "government")),
        ("voted", "in"),
    ]
)
"""Pairs of words of such an article."""
_VOTED_FOR = frozenset(
    "won win wins winning winner victory beat beaten defeated re-elected reelected elected landslide runoff run-off ballot poll polls voters percent "
    "electoral president-elect".split()
)
_FOR_NOW = frozenset("interim transitional acting provisional caretaker transition".split())
"""Words for an office that nobody is elected to."""
_HEADS = frozenset("president leader head prime premier chief chairman ruler government council".split())
"""What such an office is, at most two words behind: "interim prime minister", "transitional military ruler"."""
_ON_WHO_WON = frozenset(["congratulate", "won"])
"""Rules of who has won: whoever is named is told to."""


def _counted_by_deputies(lows: list[str]) -> bool:
    """Whether words tell how a chamber voted: "confirmed by 60 votes to 59", "voted in by 60 to 59"."""
    after = (lows[k + 1 :] for k, low in enumerate(lows) if low == "by")
    return any(rest[:1] and rest[0].isdecimal() and "to" in rest[1:3] and any(w.isdecimal() for w in rest[2:4]) for rest in after)


class Aims:
    """Finds the targets of the matches of one article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.names = reading.names
        self.knowledge = reading.who.knowledge
        self.targets = reading.targets
        self.acted: list[str] = []
        """Who took the measure that was told of last, for those who answer it."""
        self._parties_of: dict[str, set[str]] = {}

    def of(self, match: Match, parsed: Parsed, holders: list[Holder], before: Target | None) -> list[Target]:
        """The targets of a match, none where it is clear of none; `before` is that of the event before it."""
        focus = self.targets.focus
        older = before is not None and before.election is not None and self._recent(focus) and not self._recent(before.election)
        if older and match.rule.stance == "withholds":
            before = None  # what is asked for now concerns the last vote, not one told of by the way
        first = self._doubted(self._target(match, parsed, holders, before), match)
        if first is None:
            return []
        second = self._joined_government(match, parsed)
        return [first, second] if second is not None and second.type != first.type else [first]

    def _doubted(self, found: Target | None, match: Match) -> Target | None:
        """The last vote instead of one that is asked for and that nobody knows: "demanded a rerun in December"."""
        if match.rule.id == "recount" and found is not None and found.election is not None and self._still_unknown(found.election):
            return replace(found, election=self.targets.focus, why="who asks for a new vote doubts the last")
        return found

    def _still_unknown(self, election: Election) -> bool:
        """Whether a vote is known from the text only, and not by a day that is past, beside a vote of the country just held."""
        focus, day = self.targets.focus, self.reading.published or "9"
        if election.id in self.knowledge.by_id or focus is None or focus.country != election.country or not self._recent(focus) or day < focus.date:
            return False
        return len(election.date) < 10 or election.date > day

    def toward(self, holder: Holder, target: Target, match: Match, said: Said) -> list[Target]:
        """The targets of one holder, without those that would be a country's, party's or candidate's verdict on itself."""
        if target.type == "relations":
            if holder.type == "nonstate" and said.modality != "urged":
                return []  # only states and organisations have relations to lower or restore
            codes = target.country.split(",")
            if holder.code in codes and self.targets.host in codes and holder.code != self.targets.host:
                codes = [self.targets.host]  # of those who do it to each other, with the one that the article is about
            return [self._as_kept(replace(target, country=c)) for c in codes if not _one_state(c, holder.code) and c in self.knowledge.states]
        if target.claimant is not None and fold(target.claimant) == fold(holder.name) and self._of_another(match):
            winner = target.election.winner if target.election is not None and target.election.winner != holder.name else None
            target = replace(target, claimant=winner)  # "I recognize his triumph," the loser said
        gives_in = match.rule.id == "concede" and said.modality == "actual" and match.verb is not None and match.verb.lemma != "respect"
        if gives_in and holder.type == "igo":
            return []  # an organisation stood in no vote: "gave in to the facts"
        if gives_in and holder.type == "state" and "defeat" in self.reading.lows(match.first, match.last):
            return []  # "The outgoing head of state accepted his defeat": of the country that voted
        won = target.election.winner if target.election is not None and target.type == "election" else None
        if match.rule.id == "not-the-winner" and said.stance == "rejects" and won is not None and fold(target.claimant or won) != fold(won):
            return []  # "rejected the claim that Mr Odinga had won": who says so of a loser agrees with the count
        if gives_in and holder.type == "state" and match.verb is not None and match.verb.lemma == "concede" and not match.slots:
            return []  # "praised Mr Were for conceding", in the vote of his own country
        if (match.rule.id == "not-ours-to-judge" or "ACTOR" in match.slots) and match.rule.stance == "neutral" and self._of_somebody_else(match, holder):
            return []  # "It is not for Switzerland to judge," the Norwegian minister said
        accused = match.verb is not None and match.verb.lemma == "accuse" and self.reading.lows(match.last - 2, match.last) == ["of", "fraud"]
        if accused and (whom := match.slots.get("PERSON")) is not None and not self._robbed(holder, whom, match, target):
            return []  # "The US accused Ruto of fraud": of any; a loser means that of the vote
        if self._likes_answer(match, target) and not self._of_country(holder, target.country):
            return []
        own = _one_state(holder.code, target.country, self.reading.published) or (
            holder.type == "nonstate" and self._of_themselves(holder, target, match, said)
        )
        return [] if own else [self._as_kept(target)]

    def _robbed(self, holder: Holder, whom: NP, match: Match, target: Target) -> bool:
        """Whether it is a loser who accuses the winner, and of what was done in that vote, as far as the sentence tells."""
        vote = target.election
        won = {fold(name) for name in (target.claimant, vote.winner if vote is not None else None) if name}
        if vote is None or won.isdisjoint(fold(a.ref) for a in self.names.within(whom.first, whom.last)):
            return False
        lost = fold(holder.name) in {fold(name) for name in vote.claimants} or holder.code.startswith("opposition-") or self.reading.who.is_party(holder)
        behind = self.reading.lows(match.last, match.last + 6)
        elsewhen = behind[:2] in (["before", "the"], ["ahead", "of"]) or any(low.isdigit() and len(low) == 4 and low != vote.date[:4] for low in behind)
        return holder.type == "nonstate" and lost and not elsewhen

    def _as_kept(self, target: Target) -> Target:
        """A target under the code of its state that events are kept by, and its vote likewise."""
        vote = target.election
        day = max(self.reading.published or "", vote.date if vote is not None else "")
        if vote is not None and (code := coded_as(vote.country, day)) != vote.country:
            vote = replace(vote, country=code, id=code + vote.id.removeprefix(vote.country))
        return replace(target, country=coded_as(target.country, day), election=vote)

    def _likes_answer(self, match: Match, target: Target) -> bool:
        """Whether it is the answer that voters gave to a question that is praised, and not their vote: "hailed a triumph of the farmers over the cities"."""
        if match.rule.id != "hail" or match.verdict or target.election is None or target.election.kind != "referendum":
            return False
        if any(a.kind == "person" for a in self.names.within(match.first, match.last)):
            return False  # "hailed Mr Were's triumph": his who had asked it
        words = set(self.reading.lows(match.first, match.last + 4))
        return not words.isdisjoint(_ACCLAIMED) and words.isdisjoint(_OF_DEMOCRACY)

    def to_come(self, target: Target) -> bool:
        """Whether a target is a vote that was not yet held when the article appeared: nobody has accepted it, or found it well held."""
        vote, day = target.election, self.reading.published
        if target.type != "election" or vote is None or day is None or vote.date <= day[: len(vote.date)]:
            return False
        votes = self.knowledge.elections.get(target.country or "", ())
        return vote not in votes or not any(
            (d := self.reading.targets.distance(e)) is not None and 0 <= d <= _STILL_SPOKEN_OF for e in votes
        )  # one that may be meant

    def _of_somebody_else(self, match: Match, holder: Holder) -> bool:
        """Whether those whose place it is not are named, and not the one who says so."""
        np = match.slots.get("ACTOR") or match.slots.get("COUNTRY")
        codes = (
            {self.names.code(atom) for atom in self.names.within(np.first, np.last) if atom.kind in ("state", "capital", "group")} if np is not None else set()
        )
        return bool(codes) and holder.code not in codes

    def _of_another(self, match: Match) -> bool:
        """Whether a match says "his", "her" or "their" of the outcome, or "him", "her" of the winner: somebody else than who speaks."""
        words = {"his", "her", "their", "him", "them"}
        return any(self.tokens[np.first].low in words for np in match.slots.values() if np.first >= match.first)

    def _of_themselves(self, holder: Holder, target: Target, match: Match, said: Said) -> bool:
        """Whether a party or person speaks of its own cause, or an observer of its own impartiality: neither is coded."""
        rule, winner = match.rule, match.slots.get("PERSON")
        won = target.election.winner if target.election is not None and target.type == "election" else None
        accepts = (said.stance == "recognizes" and said.modality != "urged") or rule.id == "wait"
        if won is not None and accepts and fold(won) == fold(holder.name):
            return True  # the winner accepts the outcome, or keeps his comment for later
        another = target.claimant is not None and fold(target.claimant) not in (fold(holder.name), fold(holder.speaker or ""))
        declared = said.modality == "urged" and match.verb is not None and match.verb.lemma in _DECLARING and holder.person
        if declared and any(self.tokens[np.first].low in ("him", "her") for np in match.slots.values()) and self._at_home(holder, target.country):
            return True  # "asked the court to annul the vote and declare him the winner"
        own = match.rule.id == "recognition" and any(self.tokens[np.first].low in ("his", "her", "its", "their", "our", "my") for np in match.slots.values())
        ours = any(
            self.tokens[np.first].low in ("his", "her", "our", "my") or (self.tokens[np.first].low == "this" and self.tokens[np.head].low in WINS)
            for np in match.slots.values()
        )
        defends = match.verb is not None and match.verb.lemma in ("defend", "protect", "enforce") and ours
        if (own or defends) and said.modality == "urged" and self._at_home(holder, target.country):
            return True  # "demanded recognition of his victory", "asked his followers to defend his victory"
        if won is not None and holder.code in self._winners_own(won):
            return True
        quoted = winner is not None and self.reading.document.quote_at(winner.first) is not None and self.tokens[winner.first].low in ("he", "she")
        if rule.id in ("won", "remains-president") and winner is not None and self.tokens[winner.first].low in PERSONAL and not (quoted and another):
            return True  # "insists that she is the true winner", "swears that he is still president"
        others = another and won is not None and fold(target.claimant or "") != fold(won) and said.stance == "recognizes" and said.modality == "actual"
        named_so = not {"winner", "victor"}.isdisjoint(self.reading.lows(match.first, match.last))
        if others and (rule.id == "legitimate" or (rule.id == "recognize" and named_so)) and self._at_home(holder, target.country):
            return True  # "Ada Obi is the rightful winner," her party said of the vote that another won
        if rule.id == "legitimate-president" and winner is not None and self.tokens[winner.first].low in PERSONAL | {"its", "our"}:
            return True  # "He is the legitimate president," he says of himself, a party of its candidate
        if rule.id == "won" and another:  # a loser who says that another has won, not the winner's own party that says it of the winner
            of_winner = target.election is not None and fold(target.election.winner_party or "") == fold(holder.name)
            named = winner is not None and any(self.names.kind_at(o.head) in ("person", "name") for o in (winner, *winner.appos))
            if named and (won is None or fold(target.claimant or "") != fold(won)) and self._at_home(holder, target.country):
                return True  # "Our candidate, Ada Obi, has won," the party's leader said
            return of_winner and won is not None and fold(target.claimant or "") == fold(won)
        victor = match.slots.get("PARTY") if rule.id == "won" and self._at_home(holder, target.country) else None
        if victor is not None and target.election is not None and (told := fold(self.reading.text_of(victor))) not in fold(holder.name):
            return said.stance != "rejects" and told != fold(target.election.winner_party or "")  # "refused to accept that the Roots Party had won"
        if rule.stance == "neutral" or (rule.id in ("won", "back-claim") and self._of_country(holder, target.country)):
            return True  # impartial between candidates; a claim to have won; a party behind its candidate
        if said.stance != "recognizes":
            return False
        outcome = match.slots.get("ELECTION")
        gained = outcome or match.slots.get("OUTCOME") or match.slots.get("TARGET")
        savoured = self._own_victory(gained, match) if gained is not None else self._savoured(match)
        if savoured and self._at_home(holder, target.country):
            return True
        if rule.id == "well-held-vote" and said.modality == "actual" and outcome is not None and self.tokens[outcome.head].low in ("result", "results"):
            return True  # "spoke of an excellent result": that of his party
        if said.modality == "urged" and target.type == "government" and target.claimant is None and self._of_country(holder, target.country):
            return True  # "The council's envoy appealed to all nations to recognize the new government"
        party = target.election.winner_party if target.election is not None else None
        mine = {fold(name) for name in (party, target.claimant) if name}
        if party is not None and self.knowledge.bodies_by_name.get(fold(party)) == holder.code:
            return True  # the party that won, under a name that it had then or has now
        if rule.id == "borne-out" or "match" in self.reading.lows(match.first, match.last):
            return False  # with "its own observers" agree
        words = self.reading.lows(match.first, min(match.last + 3, len(self.tokens)))
        if "by" in words:
            words = words[: words.index("by")]  # "The result is accepted | by me"
        sends = rule.id == "congratulate" and match.verb is not None and match.verb.lemma != "congratulate"  # "sent his own felicitations"
        yields = match.verb is not None and match.verb.lemma in _YIELDING  # "resigned himself to the outcome"
        theirs = _OWN_CANDIDATE - ({"own"} if sends else set()) - ({"candidate", "nominee"} if holder.person else set())  # a person has none
        theirs -= {"himself", "herself", "itself"} if yields else {"own"} if rule.id == "concede" else set()  # "admitted his own defeat"
        return bool(mine & {fold(holder.name), fold(holder.speaker or "")}) or not theirs.isdisjoint(words)

    def _winners_own(self, winner: str) -> set[str]:
        """The parties that the article says are the winner's: "Mr Ruto's United Democratic Alliance"."""
        if winner not in self._parties_of:
            owned = (a for a in self.names.at.values() if a.kind == "person" and a.ref == winner and self.reading.document.word(a.last) == "'s")
            beside = (self.names.at.get(a.last + 1) for a in owned)
            self._parties_of[winner] = {slug(b.ref) for b in beside if b is not None and b.kind in ("body", "name")}
        return self._parties_of[winner]

    def _own_victory(self, outcome: NP, match: Match) -> bool:
        """Whether it is their own victory that a party speaks of: "celebrated victory", "its win is beyond dispute", "the figures leave no doubt"."""
        low, verb = self.tokens[outcome.head].low, match.verb
        if low in ("victory", "win", "triumph") and not match.rule.id.startswith("congratulat"):
            ours = self.tokens[outcome.first].low in ("its", "our")
            bare = outcome.first == outcome.head or self.tokens[outcome.first].low in ("a", "an")  # "hailed a great victory"
            return ours or (bare and not outcome.post and verb is not None and verb.lemma in _SAVOURING)
        return low in ("figures", "numbers", "tallies", "returns") and verb is not None and verb.lemma == "leave"

    def _savoured(self, match: Match) -> bool:
        """Whether a victory is spoken of of which is not said whose it is: "spoke of a great victory"."""
        words, behind = self.reading.lows(match.first, match.last), self.reading.lows(match.last, match.last + 1)
        told = match.verb is not None and match.verb.lemma in _SAVOURING and words[-1] in ("victory", "win", "triumph")
        return told and "the" not in words and behind not in (["of"], ["for"], ["by"], ["over"])

    def _at_home(self, holder: Holder, country: str) -> bool:
        """Whether a party or person can be of the country that voted: nobody knows them as of elsewhere."""
        if self._of_country(holder, country):
            return True
        home = self.targets.country_of(holder.person) if holder.person is not None else None
        return holder.code not in self.knowledge.bodies and home in (None, country)

    def _of_country(self, holder: Holder, country: str) -> bool:
        body = self.knowledge.bodies.get(holder.code)
        return (
            holder.code.startswith("opposition-")
            or (body is not None and body.country == country)
            or (holder.person is not None and self.targets.country_of(holder.person) == country)
        )

    # --- which phrase

    def _target(self, match: Match, parsed: Parsed, holders: list[Holder], before: Target | None) -> Target | None:
        """The target by the kind of the rule and the slots that its match filled."""
        rule, slots = match.rule, match.slots
        if rule.target == "relations" or rule.stance in ("downgrades", "restores"):
            return self._relations(match, parsed, holders, before)
        np = next((slots[name] for name in ("TARGET", "ELECTION", "OUTCOME", "GOVERNMENT", "PERSON", "PARTY") if name in slots), None)
        if np is None:
            doubted = next((slots[name] for name in ("CHECK", "DOUBTED", "FAULTS", "PAPERS") if name in slots), None)
            np = self.reading.matcher.ballots.vote_in(doubted) if doubted is not None else None
        if "CLAIM" in slots:
            np = next((n for n in _modifiers(slots["CLAIM"], _ABOUT) if self.targets.is_election(n)), None)
            if np is None:
                return self._claimed_government(slots["CLAIM"], parsed)
        robbed = (match.verb is not None and match.verb.lemma in _ROBBING | _ACCUSING) or "robbed/" in match.pattern.source
        if rule.id in ("sham", "reject") and robbed and np is not None and np is slots.get("PERSON"):
            return self._vote_spoken_of(parsed, before)  # "Cheating had robbed her of the presidency", "accused him and his government of fraud"
        ruler = slots.get("RULER")
        if ruler is not None and np is None and match.verb is not None:
            np = slots.get("ACTOR")
        if match.verdict and rule.target == "election" and not self._judged_a_vote(np, match, parsed):
            return None  # "called the government corrupt"
        vote = np is not None and self.tokens[np.head].low in self.reading.who.phrases.election
        vote = vote or (np is not None and ruler is not None and self._declares_winner(np, ruler))
        if rule.target == "government" or (np is not None and ruler is not None and not vote):
            return self._not_own(self._government(np, parsed, ruler), holders, parsed)
        if np is None and rule.id.startswith("congratulat"):
            np = self._greeted(match, parsed)
            if np is not None and (voted := self._greeted_over(np, match, parsed)) is not None:
                return voted
            if np is None and self._of_an_oath:
                return self._government(None, parsed, None)
        if np is None and rule.stance == "withholds" and (ruler := self._whose_standing(match, parsed)) is not None:
            return self._not_own(self._government(ruler, parsed, None), holders, parsed)
        if np is None:
            of_votes = "election" if rule.id in _OF_A_COUNT else rule.target
            told = before if before is None or of_votes is None or before.type == of_votes else None
            if rule.target is None and (named := self._ruled_beside(match, parsed)) is not None:
                return self._government(named, parsed, None)
            found = self._vote_spoken_of(parsed, told)
            old = found is not None and found.type == "election" and found.election is self.targets.focus and not self._recent(found.election)
            old = old or self._over_a_coup(parsed)
            return self._government(None, parsed, None) if rule.stance == "neutral" and (found is None or (old and rule.target is None)) else found
        if match.verdict and self.tokens[np.head].low in _BACKWARD and (named := self._called(match, parsed)) is not None:
            return self._government(named, parsed, None)
        found = self._by_phrase(np, match, parsed, before)
        over = match.verb.parent if match.verb is not None else None
        if found is None and np is slots.get("PARTY") and rule.id == "won" and over is not None and over.lemma in _ACCEPTING | DISPUTING:
            told = self._vote_spoken_of(parsed, before)  # "accepts that the Roots Party won"
            return told if told is not None and any(self._at_home(h, told.country) for h in holders) else None
        return self._not_own(found, holders, parsed) if found is not None and found.type == "government" else found

    def _declares_winner(self, np: NP, ruler: NP) -> bool:
        """Whether a phrase is what makes somebody the winner of a vote just held: "the commission's declaration | of Mr Ruto as president"."""
        words = self.reading.lows(ruler.first, ruler.last)
        if not _NEXT.isdisjoint(words):
            return True  # "acknowledged him as the next president"
        return self.tokens[np.head].low in _DECLARED and UNELECTED.isdisjoint(words) and self._recent(self.targets.focus)

    def _whose_standing(self, match: Match, parsed: Parsed) -> NP | None:
        """The government whose legitimacy a match doubts: "questioned the legitimacy | of the junta"."""
        standing = parsed.np_from(match.last - 1)
        if standing is None or self.tokens[standing.head].low not in _STANDING:
            return None
        return next((p for p in standing.post if p.prep == "of" and self.targets.is_government(p) and not self.targets.is_election(p)), None)

    def _judged_a_vote(self, np: NP | None, match: Match, parsed: Parsed) -> bool:
        """Whether what a verdict is on is named as a vote, by itself or by what it is called: "This is a dirty result"."""
        called = parsed.np_from(match.last - 1)
        back = np is not None and called is not None and called.last > match.last - 1 and self.tokens[np.head].low in _BACKWARD
        return np is not None and self._names_vote([np, *_modifiers(np, _ABOUT), *([called] if back and called is not None else [])])

    def _over_a_coup(self, parsed: Parsed) -> bool:
        """Whether the sentence or the article's first speaks of a seizure of power, and not of a vote."""
        told = [p for p in self.reading.parsed if p is parsed or self._place_of(p) < 2]
        if any(self.targets.is_election(np, weak=False) for p in told for np in p.phrases):
            return False
        return any(not _SEIZED.isdisjoint(self.reading.lows(p.sentence.first, p.sentence.last)) for p in told)

    def _not_own(self, found: Target | None, holders: list[Holder], parsed: Parsed) -> Target | None:
        """A government that would be the holder's own, as that of the other country that the sentence or article names."""
        if found is None or found.claimant is not None or [h.code for h in holders] != [found.country]:
            return found
        here = self.names.within(parsed.sentence.first, parsed.sentence.last)
        places = [self.names.code(a) for a in here if a.kind in ("state", "capital", "adjective")]
        people = [c for a in here if a.kind == "person" and (c := self.targets.country_of(a.ref))]
        other = next((c for c in (*people, *places) if c != found.country and c in self.knowledge.states), None)
        return replace(found, country=other, election=None, certainty=found.certainty * 0.8) if other is not None else found

    def _greeted(self, match: Match, parsed: Parsed) -> NP | None:
        """The person to whom congratulations go, within or behind the words of a match: "sent Mr X a cable of congratulations", "a note | to Mr X"."""
        sent = match.verb.last if match.verb is not None else None
        named = (np for np in parsed.phrases if np.first == sent or (np.prep == "to" and match.last <= np.first <= match.last + 3))
        return next((np for np in named if self.targets.person(np) is not None), None)

    def _greeted_over(self, np: NP, match: Match, parsed: Parsed) -> Target | None:
        """The vote on which somebody is congratulated who did not stand in it: "wired Mr X felicitations on the vote for the lower chamber"."""
        near = (p for p in parsed.phrases if p.prep in ("on", "upon", "for") and match.last - 2 <= p.first <= match.last + 4)
        vote = next((p for p in near if self.tokens[p.first].low == "the" and self.targets.is_election(p, weak=False)), None)
        found = self._vote(vote, vote, match, parsed) if vote is not None else None
        name = self.targets.person(np)
        if found is None or found.election is None or name is None or fold(name[0]) in self.targets.stood(found.election):
            return None
        return found

    def _ruled_beside(self, match: Match, parsed: Parsed) -> NP | None:
        """The government in the words of a match, or just behind them, in a sentence that names no vote: "backed the new leadership"."""
        if any(self.targets.is_election(np, weak=False) for np in parsed.phrases):
            return None
        near = (np for np in parsed.phrases if match.first <= np.first <= match.last + 6 and not _UPSTART.isdisjoint(self.reading.lows(np.first, np.head)))
        return next((np for np in near if self.tokens[np.head].low in _RULING and self.targets.is_government(np)), None)

    def _called(self, match: Match, parsed: Parsed) -> NP | None:
        """What a verdict calls "this" or "it", where that is a government: "this is an illegal government"."""
        np = parsed.np_from(match.last - 1)
        return np if np is not None and np.last >= match.last and self.targets.is_government(np) and not self.targets.is_election(np) else None

    def _by_phrase(self, np: NP, match: Match, parsed: Parsed, before: Target | None) -> Target | None:
        """The target that a phrase means: a government, a vote, or a person who stands for either."""
        targets, low = self.targets, self.tokens[np.head].low
        modifiers = _modifiers(np, _ABOUT)
        if low == "mandate" and self.tokens[np.first].low in ("its", "our", "their", "my") and match.rule.id == "sham":
            return self._vote_spoken_of(parsed, before)  # "its mandate had been stolen": the votes of who says so
        own = {"their", "its"} & set(self.reading.lows(np.first, np.head))
        if low in _STANDING and own and not modifiers and targets.focus is not None:
            return self._vote_spoken_of(parsed, before)  # "recognises neither their legitimacy nor their results"
        beside = (
            parsed.np_from(np.last + 1)
            if low in _STANDING and not modifiers and self.reading.lows(np.last, np.last + 1)[:1] in (["nor"], ["or"], ["and"])
            else None
        )
        if beside is not None and (vote := next((n for n in (beside, *_modifiers(beside, _ABOUT)) if targets.is_election(n)), None)) is not None:
            return self._vote(vote, beside, match, parsed)  # "accepts neither the legality nor the result of the poll"
        if targets.is_government(np) and not targets.is_election(np) and not (low in _STANDING and self._names_vote(modifiers)):
            return self._government(np, parsed, None) if match.rule.target is None else self._vote_spoken_of(parsed, before)
        sworn = match.rule.id == "congratulate" and self._of_an_oath
        if low in ("term", "mandate") and (sworn or (match.rule.target is None and not self._recent(targets.focus))) and not self._names_vote(modifiers):
            return self._government(np, parsed, None)  # "does not accept the new mandate", long after the vote
        judged = next((n for n in modifiers if low in SUMMED_UP and n.prep == "on" and targets.is_election(n)), None)
        if judged is not None:
            return self._vote(judged, judged, match, parsed)  # "Sweden's verdict on the vote" is of no Swedish vote
        vote = next((n for n in (np, *modifiers) if targets.is_election(n)), None)
        if vote is not None:
            return self._vote(vote, np, match, parsed)
        if low in ("framework", "basis", "conditions"):
            return self._vote_spoken_of(parsed, before)
        government = next((n for n in modifiers if targets.is_government(n)), None)
        if government is not None and (match.rule.target is None or (targets.focus is None and match.rule.id == "congratulate")):
            return self._government(government, parsed, None)  # but one is congratulated "on a clear mandate" as a winner
        if low in _BACKWARD:
            focus = targets.focus
            if targets.rulers and before is not None and before.type == "government":
                return replace(before, certainty=before.certainty * 0.85)  # "Japan recognized the junta. Chile has recognized it too"
            here = next((p for p in reversed(parsed.phrases) if p.last <= np.first and targets.is_government(p)), None)
            if low == "it" and match.verdict and here is not None and (refused := self._spoken_of_as_it(here, np, parsed)) is not None:
                return self._government(here, parsed, None) if refused.lemma in _ADMITTING else None
            if focus is None and (targets.rulers or here is not None):
                return self._government(here, parsed, None)  # "condemned a parallel government and urged others not to recognise it"
            if low in ("it", "this", "that") and match.rule.target is None and before is not None and before.type == "government" and not self._recent(focus):
                return replace(before, claimant=None, certainty=before.certainty * 0.85, why="the government spoken of just before")
            if low == "they" and self._other_things(np, parsed):
                return None
            told = targets.just_named(np, parsed) or focus
            return Target("election", told.country, told, None, f"{low} is the vote spoken of", 0.8) if told else None
        if self.reading.matcher.names_parliament(np) or low in _DOINGS:
            return self._vote_spoken_of(parsed, before)
        return self._person(np, match, parsed, before)

    def _other_things(self, np: NP, parsed: Parsed) -> bool:
        """Whether "they" that opens a sentence are other things than a vote, of which the one before told: "The actions are wrong. | They are a farce"."""
        before = self.reading.document.before(parsed.sentence)
        told = next((p for p in self.reading.parsed if p.sentence is before), None) if np.first <= parsed.sentence.first + 1 else None
        subject = next((v.subject for v in told.verbs if v.subject is not None and v.form == "fin"), None) if told is not None else None
        if subject is None or not self.tokens[subject.head].low.endswith("s") or subject.head in self.names.covered:
            return False
        return self.tokens[subject.first].low in ("the", "these", "such", "his", "her", "their", "its") and not self._names_vote([subject, *subject.post])

    def _names_vote(self, phrases: list[NP], *, weak: bool = True) -> bool:
        return any(self.targets.is_election(n, weak=weak) and self.tokens[n.head].low not in ("term", "mandate") for n in phrases)

    # --- votes

    def _vote(self, vote: NP, np: NP, match: Match, parsed: Parsed) -> Target | None:
        """The election that a phrase names, with the claimant where it is the outcome ("the victory of") that the match is about."""
        features = self.targets.features(vote, parsed)
        country = match.slots.get("COUNTRY") or (None if features.countries else self._won_as(vote, parsed))
        if country is not None and not features.countries:
            of = [p for p in country.post if p.prep == "of"] if country.prep == "as" else []
            features.countries = [c for np in (country, *of) for c in self._codes(np, ("state", "capital", "adjective"))]
        focus = self.targets.focus
        if match.rule.stance == "withholds" and features.future and not features.dates and self._recent(focus) and focus is not None:
            return Target("election", focus.country, focus, None, "who asks for a new vote doubts the last", 0.85)
        election = self.targets.by_features(features, vote, parsed)
        if election is None:
            return None
        low = self.tokens[np.head].low
        outcome = low in self.reading.who.phrases.outcome or low in ("victory", "win")
        claimant = self.targets.claimant_in(np, parsed) if outcome else None
        if claimant is None and match.rule.id in _ON_WHO_WON:
            who = match.slots.get("PERSON", np)
            claimant = self._whom(who, parsed)[0] if who.head in self.names.covered else None  # "congratulated Mr X on the vote", "said that he had won it"
        whom = match.verb.object if match.verb is not None and match.rule.id == "congratulate" else None
        named = whom is not None and any(a.ref == claimant for a in self.names.within(whom.first, whom.last))
        if claimant is not None and named and not (features.countries or features.dates or features.kinds):
            election = self._of_whom(claimant, election, features, parsed) or election
        return Target("election", election.country, election, claimant, self._why(election))

    def _of_whom(self, name: str, election: Election, features: Features, parsed: Parsed) -> Election | None:
        """The vote in which somebody stood who is congratulated on "his victory" where another vote was spoken of, be it in another country."""
        own = self.targets.country_of(name)
        if own is None or fold(name) in self.targets.stood(election):
            return None
        found = self.targets.for_claim(name, features, parsed)
        later = found is not None and fold(name) in self.targets.stood(found) and found.date > election.date
        return found if own != election.country or later else None

    def _won_as(self, vote: NP, parsed: Parsed) -> NP | None:
        """The office behind a vote, where it tells whose: "on her election | as president of India"."""
        return next((np for np in parsed.phrases if np.prep == "as" and vote.last < np.first <= vote.last + 2 and any(p.prep == "of" for p in np.post)), None)

    def _why(self, election: Election) -> str:
        known = "curated" if election.id in self.knowledge.by_id else "made from the text"
        return f"{election.id} ({known}), by country, kind and dates in the text and the day of publication"

    def _spoken_of_as_it(self, government: NP, it: NP, parsed: Parsed) -> VG | None:
        """The verb whose object a government is that the next verb calls "it", no vote being named: "will not recognise the junta and called | it void"."""
        if any(self.targets.is_election(p, weak=False) for p in parsed.phrases if p.last <= it.first):
            return None
        of = next((v for v in parsed.verbs if v.object is government and v.last <= government.first), None)
        then = next((v for v in parsed.verbs if v.object is it), None)
        between = any(
            government.last < v.first and v.last <= it.first and v is not then and then is not None and v.subject is then.subject for v in parsed.verbs
        )
        return of if then is not None and not between else None

    def _vote_spoken_of(self, parsed: Parsed, before: Target | None) -> Target | None:
        """The vote meant where none is named: one in the sentence, the target just before, or what the article is about."""
        for np in parsed.phrases:
            if "than" in self.reading.lead_in(np.first, 3, parsed.sentence):
                continue  # "fewer faults than in April's first round"
            if self.targets.is_election(np, weak=False) and (found := self.targets.election(np, parsed)) is not None:
                if self.tokens[np.first].low in ("a", "an", "another") and self._still_unknown(found):
                    continue  # "saw flaws and wants a runoff in December"
                return Target("election", found.country, found, None, self._why(found), 0.9)
        if before is not None and before.type != "relations" and before.country == self.targets.host:
            claimant = None if before.type == "election" else before.claimant
            return replace(before, claimant=claimant, certainty=before.certainty * 0.85, why=f"the {before.type} spoken of just before")
        focus = self.targets.focus
        if focus is not None:
            return Target("election", focus.country, focus, None, f"the vote that the article is about: {focus.id}", 0.8)
        return None

    def _recent(self, election: Election | None) -> bool:
        """Whether a vote is fresh enough for "recognized Hernandez" to mean its result."""
        return self.targets.recent(election, _FRESH)

    # --- persons

    def _person(self, np: NP, match: Match, parsed: Parsed, before: Target | None) -> Target | None:
        """A person congratulated or recognized: as the winner of a vote, or, when none is fresh, as the ruler."""
        focus = self.targets.focus
        name, features = self._whom(np, parsed)
        if match.verdict and (called := parsed.np_from(match.last - 1)) is not None and self.tokens[called.head].low in self.reading.who.phrases.ruler:
            return self._government(np, parsed, called)  # "called her a spurious president"
        head = self.names.covered.get(np.head)
        rulers = self.reading.who.phrases.ruler
        titled = head is not None and head.kind == "title" and head.role == "state" and not rulers.isdisjoint((self.tokens[np.head].low, head.ref))
        if name is None and titled and match.rule.target is None and not self._recent(focus):
            return self._government(np, parsed, None)  # "backing for the ruler of Chad", long after the vote
        held = focus is not None and not (self.targets.published is not None and focus.date > self.targets.published)
        if ((focus is None and titled) or (not held and self._rules(name))) and match.pattern.shape != "subject":
            return self._government(np, parsed, None)  # "a warm letter to the new president", whom no vote that is spoken of made one
        if name is None:
            told = self.tokens[np.first].low == "you" and self._just_named(focus.winner if focus is not None else None, parsed)
            if focus is None or (match.pattern.shape == "subject" and not told):
                return None  # "a president has been elected" says of nobody that he won, but ""You have won," she told Mr Were" does
            if titled and (elsewhere := self._whose_ruler(np)) is not None and elsewhere != focus.country:
                return None  # "congratulated Angola's new president", in an article about another vote
            here = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
            if titled and match.rule.id == "congratulate" and self._of_an_oath and _VOTED_FOR.isdisjoint(here):
                return self._government(np, parsed, None)
            described = self.reading.matcher.describes(np)
            if described or not _OPPOSING.isdisjoint(self.reading.lows(np.first, np.last)):
                if before is not None and before.type == "government" and (before.claimant is not None or described):
                    whose = before.claimant or self.knowledge.name_of(before.country)
                    return replace(before, certainty=before.certainty * 0.85, why=f"the government of {whose}, spoken of just before")
                if "opposition" in self.reading.lows(np.first, np.last) and self._rules(focus.winner):
                    return None  # "sided with the opposition leader", who is not the president that won
            return Target("election", focus.country, focus, focus.winner, "the winner of the vote spoken of", 0.8)
        office = self._office_of(name)
        won = focus is not None and fold(name) in self.targets.stood(focus)
        if not won and office is not None and office.office == "foreign minister" and (office.actor == self.targets.host or match.rule.target is None):
            return None  # a minister is congratulated on something else, and no government whom somebody is unhappy with
        if match.rule.target is None and "WINNER" not in match.slots and not self._recent(focus):
            return self._government(np, parsed, None)
        stood = focus is not None and fold(name) in self.targets.stood(focus)
        if not stood and office is not None and office.office in ("interim president", "acting president") and office.actor == self.targets.host:
            return self._government(np, parsed, None)  # "congratulations to Mr Mansour", whom nobody elected
        if match.rule.id == "congratulate" and (
            self._takes_office(np, match, parsed, stood=stood and self._recent(focus)) or (self._of_an_oath and not self._on_vote(np, parsed))
        ):
            return self._government(np, parsed, None)
        election = self.targets.for_claim(name, features, parsed)
        if election is None:
            return None
        if match.rule.target is None and "WINNER" not in match.slots and focus is not None and election.country != focus.country and not self._recent(election):
            return self._government(np, parsed, None)  # "recognizing Maduro", spoken of beside another country's vote
        return Target("election", election.country, election, name, self._why(election), 1.0 if self.targets.country_of(name) else 0.85)

    def _just_named(self, name: str | None, parsed: Parsed) -> bool:
        """Whether a sentence, or the one before, names a person."""
        before = self.reading.document.before(parsed.sentence) or parsed.sentence
        return any(a.kind == "person" and a.ref == name for a in self.names.within(before.first, parsed.sentence.last))

    def _whose_ruler(self, np: NP) -> str | None:
        """The country that a title names as its own: "Angola's new president", "the president of Angola"."""
        of = [p.head for p in np.post if p.prep == "of"]
        owner = [k - 1 for k in range(np.first + 1, np.head) if self.tokens[k].low == "'s"]
        states = (a for k in (*owner, *of) if (a := self.names.covered.get(k)) is not None and a.kind == "state")
        return next(map(self.names.code, states), None)

    def _office_of(self, name: str | None) -> Office | None:
        """The office that somebody whom the text names has on the day of publication."""
        person = next((a.person for a in self.names.at.values() if a.kind == "person" and a.ref == name), None)
        return person.office_on(self.targets.published) if person is not None else None

    def _rules(self, name: str | None) -> bool:
        """Whether somebody rules the country that the article is about on the day of publication."""
        office = self._office_of(name)
        return office is not None and office.office in LEADING and office.actor == self.targets.host

    def _on_vote(self, np: NP, parsed: Parsed) -> bool:
        """Whether a vote is named behind somebody: "congratulated her | on her election"."""
        return any(np.last <= p.first <= np.last + 8 and self.targets.is_election(p, weak=False) for p in parsed.phrases)

    @cached_property
    def _of_an_oath(self) -> bool:
        """Whether the article begins with somebody who was sworn in or voted into office by a parliament, and with no vote of the people."""
        told = self.reading.parsed[:2]
        lows = [self.reading.lows(p.sentence.first, p.sentence.last) for p in told]
        words = {low for part in lows for low in part}
        voted = self._names_vote([np for p in told for np in p.phrases], weak=False) or not words.isdisjoint(_VOTED_FOR)
        if voted and not ("confidence" in words and "parliament" in words) and not any(_counted_by_deputies(part) for part in lows):
            return False
        pairs = {pair for part in lows for pair in pairwise(part)}
        focus = self.targets.focus if self.targets.focus is None or not (self.targets.focus.indirect and {"prime", "premier"} & words) else None
        just_held = focus is not None and -1 < (self.targets.distance(focus) or 0) <= _OATH_AFTER_VOTE
        return not words.isdisjoint(_APPOINTED) or not (just_held or (words.isdisjoint(_INSTALLED) and pairs.isdisjoint(_COMES_TO_RULE)))

    def _takes_office(self, np: NP, match: Match, parsed: Parsed, *, stood: bool) -> bool:
        """Whether somebody is congratulated on coming to rule, and not on a vote: on taking office, forming a government, as interim president."""
        behind = self.reading.lows(np.first, min(max(np.last, match.last) + 12, parsed.sentence.last))
        quotes = self.names.document.quote_at(np.head) is None  # 'congratulated her "on your appointment"'
        opens = next((k for k, low in enumerate(behind) if quotes and low in ('"', "“")), -1)
        end = next((k for k, low in enumerate(behind) if k > opens and low in (";", '"', "”")), len(behind))
        behind = behind[:end]
        if any(a in _FOR_NOW and not {b, c}.isdisjoint(_HEADS) for a, b, c in zip(behind, behind[1:], [*behind[2:], ""], strict=False)):
            return True
        voted = any(np.last <= p.first < np.first + end and self.targets.is_election(p, weak=False) for p in parsed.phrases)
        before = self.reading.lead_in(np.first, 20, parsed.sentence)
        formed = "formation" in before and "government" in before  # "welcomed the cabinet's formation and congratulated him"
        if self.targets.focus is not None and self.targets.focus.indirect and not voted and {"prime", "premier"} & set(behind):
            stood = stood and not {"becoming", "appointment"} & set(behind)  # "on becoming prime minister", whom deputies voted for
            behind.extend(["appointment"] if "becoming" in behind else [])
        new = any(a == "new" and b in ("office", "post", "role", "position", "job") for a, b in pairwise(behind))
        return not stood and (formed or new or not _OFFICE.isdisjoint(behind)) and (not voted or "confidence" in behind)

    def _whom(self, np: NP, parsed: Parsed) -> tuple[str | None, Features]:
        """The person that a phrase means, pronouns included, with all else that it names."""
        features = self.targets.features(np, parsed)
        if self.tokens[np.head].low in ("him", "her", "he", "she"):
            return self._pronoun(np, parsed), features
        found = self.targets.person(np)
        return (found[0] if found is not None else None), features

    def _pronoun(self, np: NP, parsed: Parsed) -> str | None:
        """him, her: the last person of the voting country named before."""
        for k in range(np.first - 1, parsed.sentence.first - 1, -1):
            atom = self.names.at.get(k)
            if atom is None or atom.kind != "person" or self.targets.host not in (None, self.targets.country_of(atom.ref)):
                continue
            if not self.targets.fits(self.tokens[np.head].low, atom.ref):
                continue
            if not any(v.subject is not None and v.last <= np.first <= v.last + 1 and self._is_of(v.subject, k) for v in parsed.verbs):
                return atom.ref  # "Mr Korcok congratulated him": somebody else
        return self.targets.last_named(self.tokens[np.head].low)

    def _is_of(self, subject: NP, k: int) -> bool:
        """Whether the name at token `k` is that of a subject, or of what stands beside it."""
        return any(np.first <= k < np.last for np in (subject, *subject.appos))

    # --- governments

    def _government(self, np: NP | None, parsed: Parsed, ruler: NP | None) -> Target | None:
        """The standing of a person or body as a country's authority."""
        targets = self.targets
        name: str | None = None
        countries: list[str] = []
        for phrase in (np, ruler):
            if phrase is None:
                continue
            who, features = self._whom(phrase, parsed)
            if phrase is ruler and np is not None and features.countries and not self._tells_whose(np):
                countries.clear()  # "the coalition formed in Doha as the voice of the Syrian people"
            countries.extend(features.countries)
            if not countries and (rival := targets.rival_council(phrase)) is not None and rival.country:
                countries.append(rival.country)
            named = next(iter(features.persons), None)
            if phrase is np:
                name = who or named
            elif name is None:
                name = named or who
        own = targets.country_of(name) if name else None
        if own and (not countries or own in countries or targets.host == own):
            country: str | None = own
        else:
            country = countries[0] if countries else targets.host
        if country is None or country not in self.knowledge.states:
            return None
        context = targets.focus if targets.focus is not None and targets.focus.country == country and self._recent(targets.focus) else None
        why = f"the government of {self.knowledge.name_of(country)}"
        return Target("government", country, context, name, why, 1.0 if countries or own else 0.8)

    def _tells_whose(self, np: NP) -> bool:
        """Whether a phrase itself or what hangs on it names a country: not "the coalition | formed in Doha"."""
        parts = (np, *np.post)
        return any(a.kind in PLACE_KINDS or a.kind in ("adjective", "people", "person", "body") for p in parts for a in self.names.within(p.first, p.last))

    def _claimed_government(self, claim: NP, parsed: Parsed) -> Target | None:
        """A claim to rule ("his claim to the presidency"), with the claimant whom it names."""
        end = max((o.last for o in claim.post), default=claim.last)
        what = [t.low for t in self.tokens[end : end + 9]]
        if what[:1] == ["that"] and _TO_HAVE_WON.isdisjoint(what):
            return None  # "backs his claim that the vote was rigged"
        found = self._government(claim, parsed, None)
        name = self.targets.claimant_in(claim, parsed)
        return replace(found, claimant=name) if found is not None and name else found

    def _joined_government(self, match: Match, parsed: Parsed) -> Target | None:
        """The government in "reject the election and the government that results from it"."""
        np = match.slots.get("TARGET")
        if np is None or np.last + 1 >= parsed.sentence.last or self.reading.document.word(np.last) not in ("and", "nor"):
            return None
        other = parsed.np_from(np.last + 1)
        if other is None or not self.targets.is_government(other) or not self.targets.is_election(np):
            return None
        if self.tokens[other.first].low == "its":
            return None  # "the result nor its legitimacy"
        return self._government(other, parsed, None)

    # --- relations

    def _relations(self, match: Match, parsed: Parsed, holders: list[Holder], before: Target | None) -> Target | None:
        """The countries with which relations change, joined by commas, where that is tied to a vote or to who rules."""
        host, focus = self.targets.host, self.targets.focus
        held = {h.code for h in holders}
        curbs = match.slots.get("CURBS")
        ban = curbs is not None and self.tokens[curbs.head].low in ("ban", "bans", "boycott") and all(h.type == "nonstate" for h in holders)
        if ban and curbs is not None and _BANNED_BETWEEN_STATES.isdisjoint(self.reading.lows(curbs.first, curbs.head)):
            return None  # "urged the board to lift the ban on its candidate"
        struck = (p for p in parsed.phrases if p.prep in ("on", "against") and match.first <= p.first <= match.last + 1)
        if match.rule.measure == "sanctions" and any(not _TRADES.isdisjoint(self.reading.lows(p.first, p.last)) for p in struck):
            return None  # "lifted its ban on Peruvian maize"
        if match.rule.stance == "restores" and held.isdisjoint(pair := self._between(match, parsed)) and len(pair) > 1:
            return None  # "worked on accords to restore relations between Armenia and Azerbaijan": a go-between
        codes = self._other_side(match, parsed, holders)
        mutual = match.rule.stance == "restores" and not _MUTUAL.isdisjoint(self.reading.lows(match.first, match.last))
        if mutual and not codes and len(held) == 2 and host not in held:
            return None  # two others with each other
        if not codes:
            if (elsewhere := self._said_beside(match, parsed, held)) is not None:
                codes = [c for c in elsewhere if c not in held]
                if not codes:
                    return None
            elif self._with_another(match, parsed, held):
                return None
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        if not codes and before is not None and before.type == "relations" and before.country in held and not IN_KIND.isdisjoint(lows):
            codes = [c for c in self.acted if c not in held]  # "Brasilia responded in kind, recalling its ambassadors"
            if any(np.prep == "from" and self.tokens[np.head].low == "region" for np in parsed.phrases):
                return None  # "answered by recalling four envoys from the region"
        if not codes and host is not None and host not in held and (focus is None or focus.region is None or self._on_region(match, parsed)):
            codes = [host]  # not for a vote in a region that another state has taken
        answers = before is not None and before.type == "relations" and not held.isdisjoint(before.country.split(","))  # tit for tat
        beside = host in held or host in codes or any(host in pair and not pair.isdisjoint(codes) for pair in _EITHER_OR)
        if match.rule.id == "in-kind" and not answers:
            return None  # nothing was done to them that they could answer
        answers = answers and _QUARRELS.isdisjoint(lows)
        if not codes or host is None or not beside or not (self._tied(match, parsed) or answers):
            return None
        context = focus if self._recent(focus) else None
        if (match.rule.id == "readmit" and not self.targets.recent(focus, _READMITTED) and not self._order_restored) or self._long_ago(match, parsed):
            return None
        return Target("relations", ",".join(codes), context, None, "tied to the vote or government that the article is about", 0.9)

    def _between(self, match: Match, parsed: Parsed) -> set[str]:
        """Whose relations with each other the words of a measure name: "relations | between Armenia and Azerbaijan"."""
        pairs = (p for p in parsed.phrases if p.prep == "between" and match.first < p.first <= match.last + 1)
        wholes = (next((x for x in parsed.lists if x.first == p.first), p) for p in pairs)
        return {code for whole in wholes for code in self._codes(whole, ("state", "capital"))}

    @cached_property
    def _order_restored(self) -> bool:
        """Whether the article tells that elected or constitutional rule is back: "cited the restoration of democracy"."""
        lows = [t.low for t in self.tokens]
        back = (k for k, low in enumerate(lows) if low in ("restoration", "restored", "return", "returned", "restoring"))
        return any(not _ORDERS.isdisjoint(lows[max(k - 5, 0) : k + 5]) for k in back)

    def _other_side(self, match: Match, parsed: Parsed, holders: list[Holder]) -> list[str]:
        """The countries that the match names as the other side; for an envoy's recall, those from which he is recalled."""
        held = {h.code for h in holders}
        slots = [name for name in ("COUNTRY", "ENVOY", "TARGET", "PERSON") if name in match.slots]
        named = self._whose_own(match, parsed) or [code for slot in slots for code in self._partners(slot, match.slots[slot], holders)]
        for slot in ("TIES", "CURBS", "FUNDS"):
            for post in match.slots[slot].post if slot in match.slots and not named else ():
                if post.prep in ("with", "to", "on", "against", "for", "upon"):
                    named.extend(self._partners(slot, post, holders))  # "Relations with Lima are on pause"
        named = named or self._whose(match, parsed) or self._imposed_on(match, parsed, holders) or self._with_which(match, parsed) or self._whose_envoys(match)
        codes = [c for c in dict.fromkeys(named) if c not in held or len(held) > 1]
        if match.rule.stance == "restores" and match.rule.measure == "ambassador" and "COUNTRY" in slots:
            where = next(self._partners("COUNTRY", match.slots["COUNTRY"], holders), None)
            if where in held:
                return [where]  # "ordered its envoy in Managua to return to Santiago": nobody is sent back
        if not codes and self._with_each_other(match, holders):
            codes = sorted(held)  # each with the other, or with the one that the article is about: see `toward`
        if match.rule.measure != "ambassador":
            return codes
        outside = [c for c in codes if c not in held]
        if not outside and (elsewhere := self._said_beside(match, parsed, held)) is not None:
            return [c for c in elsewhere if c not in held]
        if not outside and self.targets.host not in held:
            return []  # "The ambassadors of Peru and Chile were called home by their governments"
        return outside if outside and "COUNTRY" in slots else codes  # "The ambassadors of Britain and India were recalled from Kathmandu"

    def _imposed_on(self, match: Match, parsed: Parsed, holders: list[Holder]) -> list[str]:
        """The country on which the measure was put, as a clause on it tells: "lifted the curbs that it had put | on Mali", "curbs put on Mali were eased"."""
        moved = match.verb.subject if match.verb is not None and match.verb.passive else None
        told = (v for v in parsed.verbs if v.lemma in IMPOSING and v.relation == "relative")
        imposed = (v for v in told if match.last <= v.first <= match.last + 6 or (moved is not None and v.form == "pp" and v.subject is moved))
        if match.rule.measure != "sanctions" or (verb := next(imposed, None)) is None:
            return []
        on = (np for np in parsed.phrases if np.prep in ("on", "upon", "against") and verb.last <= np.first <= verb.last + 2)
        whole = (next((x for x in parsed.lists if x.first == np.first), np) for np in on)
        return [code for np in whole for code in self._partners("CURBS", np, holders)]

    def _whose(self, match: Match, parsed: Parsed) -> list[str]:
        """The country that "whose" goes back to: "Norway, | whose diplomats have been expelled by Kenya"."""
        envoy = match.slots.get("ENVOY")
        before = [x for x in parsed.phrases if envoy is not None and x.last <= envoy.first]
        if envoy is None or not before or "whose" not in (self.tokens[envoy.first].low, self.reading.document.word(envoy.first - 1)):
            return []
        return self._codes(before[-1], ("state", "capital"))

    def _whose_envoys(self, match: Match) -> list[str]:
        """Whose people or mission the words of a measure name: "gave Argentina's diplomats three days to leave", "shut the Syrian embassy"."""
        if match.rule.measure == "visas":
            struck = self.names.within(match.first, match.last)
            return [self.names.code(a) for a in struck if a.kind == "adjective"]  # "barred American officials from the country"
        if match.rule.measure not in ("expulsion", "embassy"):
            return []
        envoys = self.reading.matcher.envoy_words
        lows = self.reading.lows(match.first, match.last)
        at = next((match.first + k for k, low in enumerate(lows) if low in envoys), match.first)
        return [self.names.code(a) for a in self.names.within(match.first, at) if a.kind in ("state", "adjective")]

    def _whose_own(self, match: Match, parsed: Parsed) -> list[str]:
        """The country of which "its" tells, whose envoy another expels: "Norway protested after Kenya expelled | its ambassador"."""
        envoy = match.slots.get("ENVOY")
        above = self.reading.whose_own(envoy, match.verb, parsed) if envoy is not None and match.rule.measure == "expulsion" else None
        if envoy is not None and match.verb is None and match.rule.measure == "expulsion" and self.tokens[envoy.first].low in ("its", "their"):
            above = next(
                (v.subject for v in reversed(parsed.verbs) if v.last <= match.first and v.form == "fin"), None
            )  # "protested at the expulsion of its envoy"
        return self._codes(above, ("state", "adjective", "capital")) if above is not None else []

    def _with_each_other(self, match: Match, holders: list[Holder]) -> bool:
        """Whether states do it to one another: "Peru and Chile will take up relations again"; of three or more, that is believed of their relations only."""
        held = {h.code for h in holders}
        several = len(held) == 2 or (len(held) > 2 and match.rule.measure == "ties")
        return several and self.targets.host in held and all(h.type == "state" for h in holders)

    def _with_which(self, match: Match, parsed: Parsed) -> list[str]:
        """The country that a relative clause goes back to: "in favour of Taiwan, with which it had cut its ties"."""
        verb = match.verb
        opener = next((x for x in reversed(parsed.items) if mark(x, "rel") and x.first < match.first), None)
        if verb is None or verb.relation != "relative" or opener is None or self.tokens[opener.first - 1].low not in ("with", "to", "against", "on"):
            return []
        before = [x for x in parsed.phrases if x.last <= opener.first - 1]
        return self._codes(before[-1], ("state", "capital")) if before else []

    def _on_region(self, match: Match, parsed: Parsed) -> bool:
        """Whether a measure is laid on those who rule a region of the country that the article is about: "sanctions | on the leaders of Anjouan"."""
        struck = (p for p in parsed.phrases if p.prep in ("on", "against", "to", "upon") and match.last - 1 <= p.first <= match.last + 2)
        near = (a for np in struck for q in (np, *_modifiers(np, ("of", "in"))) for a in self.names.within(q.first, q.last))
        return any(a.kind == "region" and self.names.code(a) == self.targets.host for a in near)

    def _place_of(self, parsed: Parsed) -> int:
        """Which of the article's sentences it is."""
        return next(k for k, p in enumerate(self.reading.parsed) if p is parsed)

    def _quarrel_before(self, parsed: Parsed) -> bool:
        """Whether the sentence before tells of a quarrel about something else, which this one answers."""
        here = self._place_of(parsed)
        before = self.reading.parsed[here - 1].sentence if here else parsed.sentence
        return not _QUARRELS.isdisjoint(self.reading.lows(before.first, before.last))

    def _long_ago(self, match: Match, parsed: Parsed) -> bool:
        """Whether what was lowered or restored is of years that the article is not about: "froze its aid in 1993" in news of 2007."""
        day, vote = self.targets.published, self.targets.focus
        fresh = vote is not None and self._recent(vote)
        if match.rule.stance == "downgrades" and day is not None:
            caused = any(self._gives_cause(np) for np in parsed.phrases)  # "in protest at the president's removal"
            last = max(int(day[:4]) - 3, int(vote.date[:4]) - 1 - caused if vote is not None and fresh else 0)  # not over this vote
        elif match.rule.stance == "restores" and match.rule.measure in ("ties", "embassy", "ambassador") and vote is not None and day is not None:
            last = int(vote.date[:4]) - 1  # "The kingdom restored relations last year", in news of this year's vote
        else:
            return False
        finite = [v.last for v in parsed.verbs if v.form == "fin" and v.last <= match.first]
        inside = match.verb is not None and match.verb.form == "fin" and match.verb.relation == "relative"
        opens = (
            max(finite, default=parsed.sentence.first)
            if match.verb is not None and match.verb.form == "fin" and match.verb.relation != "relative"
            else match.first
        )
        if match.verb is not None and match.verb.relation == "when":
            opens = parsed.sentence.first  # "in 2005 he was there when Peru | resumed relations"
        dates = (d for d in parsed.dates if d.year is not None and opens <= d.first <= match.last + 8)  # "In 2019 | it closed its embassy"
        own = [d for d in dates if not any(v.form == "fin" and match.last <= v.first < d.first for v in parsed.verbs)]  # not "which it broke off in 2015"
        years = [d.year for d in own if d.year is not None]
        just_held = fresh and vote is not None and (since := self.targets.distance(vote)) is not None and 0 <= since <= _STILL_SPOKEN_OF
        this_year = just_held and match.rule.stance == "downgrades" and any(self.reading.lows(d.first, d.last)[-2:] == ["this", "year"] for d in own)
        if not years or (max(years) > last and not this_year):
            return False
        return not (self._names_cause_behind(match, parsed) if inside or this_year else self._speaks_of_rule(parsed))

    def _names_cause_behind(self, match: Match, parsed: Parsed) -> bool:
        """Whether what follows in a relative clause names a vote or who rules: "Peru, which recalled its envoy in 2019 | over the election, voted for"."""
        end = min((v.first for v in parsed.verbs if v.form == "fin" and v.relation != "relative" and v.first > match.last), default=parsed.sentence.last)
        behind = [p for p in parsed.phrases if match.last <= p.first < end]
        return not _TIE_WORDS.isdisjoint(self.reading.lows(match.last, end)) or any(self._of_power(p) or self.targets.is_government(p) for p in behind)

    def _with_another(self, match: Match, parsed: Parsed, held: set[str]) -> bool:
        """Whether the other side is described and not named, and cannot be the host: "cut its ties to the island" of Taiwan."""
        after = (p for p in parsed.phrases if p.prep in ("with", "to", "on") and match.last <= p.first <= match.last + 2)
        np = match.slots.get("COUNTRY") or next(after, None)
        if np is not None and self.tokens[np.head].low in _NO_STATES and np.prep == "with":
            return True  # "suspended its cooperation | with the court"
        if np is not None and self.tokens[np.head].low == "island" and self._host_is_island and "TWN" not in self.names.states:
            return False
        theirs = self._codes(np, ("state", "adjective")) if np is not None and match.rule.measure in ("sanctions", "visas") else []
        theirs = [code for code in theirs if code not in held]  # but "banned from travelling | to Canada", which bans them
        if theirs and self.targets.host is not None and not any(_one_state(code, self.targets.host) for code in theirs):
            return True  # "imposed sanctions | on Sudan's army chief", in news of a vote in Kenya
        return np is not None and self.tokens[np.head].low in ("island", "neighbour", "neighbor", "neighbours", "neighbors", "counterpart")

    @property
    def _host_is_island(self) -> bool:
        """Whether "the island" can be the country that the article is about."""
        return self.targets.host is not None and self.knowledge.called(self.targets.host, "island")

    def _said_beside(self, match: Match, parsed: Parsed, held: set[str]) -> list[str] | None:
        """The country whose name follows the measure: "reopened its embassy in Kabul", "lifted sanctions on Cuba"; not where at home it is done."""
        for np in parsed.phrases:
            if np.prep in ("in", "on", "with", "against", "to", "from", "for") and match.last - 1 <= np.first <= match.last + 3:
                head = self.reading.names.covered.get(np.head)
                if head is None and match.rule.id == "close-border" and np.prep in ("to", "for", "from"):
                    owned = self._codes(np, ("adjective",))
                    if owned and self.targets.host not in owned:
                        return owned[:1]  # "closed its airspace to Danish aircraft"
                if head is not None and head.kind in ("state", "capital"):
                    code = self.names.code(head)
                    host = self.targets.host
                    at_home = (np.prep == "in" and match.rule.measure != "embassy") or (np.prep == "from" and match.rule.measure == "expulsion")
                    into = (np.prep == "to" and match.rule.measure in ("ambassador", "visas")) or (np.prep in ("for", "from") and match.rule.measure == "visas")
                    if code in held and (at_home or into):
                        continue  # "withdrew the accreditation of his man in Paris", "ineligible for visas to the United States"
                    if np.prep == "in" and code in held and np.owner is not None and (theirs := self._codes(np.owner, ("adjective",))):
                        return theirs[:1]  # "shut the Syrian embassy in Ottawa"
                    own = host if host in (*head.codes, "SRB" if code == "YUG" else code) else code  # Serbia's votes within Yugoslavia
                    joined = (
                        next((p for p in parsed.phrases if np.last < p.first <= np.last + 2), None) if self.reading.document.word(np.last) == "and" else None
                    )
                    further = self._codes(joined, ("state", "capital")) if joined is not None and joined.prep == np.prep else []
                    return [c for c in dict.fromkeys([own, *further]) if c is not None]  # "in Bamako | and in Niamey"
        return None

    def _partners(self, slot: str, np: NP, holders: list[Holder]) -> Iterator[str]:
        """The countries and groups that a phrase names as the other side of a relation; an envoy's adjective may be that of either."""
        if slot == "ENVOY":
            np = self.reading.envoy_meant(np)
            beside = (code for other in np.appos for code in self._codes(other, ("state", "adjective")))
            own = self._codes(np, ("state", "adjective", "region")) or list(beside)  # "Mr Meyer, | the French ambassador"
            for atom in self.names.within(np.first, np.last):
                if atom.ref in self.reading.matcher.envoys and (known := self.reading.who.learned.get(atom.ref)) is not None and known.type == "state":
                    own = own or [known.code]  # "expelled Mr Meyer", the French ambassador
            if own and own[0] not in {h.code for h in holders}:
                yield from own
                return
        tokens = self.reading.document.tokens
        for phrase in (np, *_modifiers(np, _SENT_TO if slot == "ENVOY" else ())):
            if phrase is not np and phrase.prep == "with" and not _BESIDE.isdisjoint(t.low for t in tokens[max(phrase.first - 4, 0) : phrase.first]):
                continue  # "recalled its envoy to Minsk in solidarity with Vilnius"
            if phrase is not np and (phrase.prep in ("after", "before", "during", "since", "following") or self.targets.is_election(phrase, weak=False)):
                continue  # "lifted its sanctions on Russia in the week of the Kenyan vote"
            for part in phrase.members or [phrase]:
                for atom in self.names.within(part.first, part.last):
                    code = self.names.code(atom)
                    if atom.kind in _PLACES and not (phrase is np and atom.kind == "adjective" and [h.code for h in holders] == [code]):
                        yield code
                    elif (
                        atom.kind == "person"
                        and (slot != "ENVOY" or tokens[min(atom.last, len(tokens) - 1)].low == "'s")
                        and (country := self.targets.country_of(atom.ref))
                    ):
                        yield country

    def _codes(self, np: NP, kinds: tuple[str, ...]) -> list[str]:
        return [self.names.code(a) for a in self.names.within(np.first, np.last) if a.kind in kinds]

    def _of_power(self, np: NP) -> bool:
        """Whether a phrase has a vote or a seizure of power in it."""
        return self.targets.is_election(np, weak=False) or not _SEIZED.isdisjoint(self.reading.lows(np.first, np.last))

    def _names_rule(self, parsed: Parsed) -> bool:
        """Whether a sentence names a vote or a government."""
        return any(self.targets.is_election(np, weak=False) or self.targets.is_government(np) for np in parsed.phrases)

    def _speaks_of_rule(self, parsed: Parsed, *, dated: bool = True) -> bool:
        """Whether a sentence names a vote or a government, or has another word for who rules; without `dated`, not as a mere date."""
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        return not _TIE_WORDS.isdisjoint(lows) or any(
            (self.targets.is_election(np, weak=False) or (self.targets.is_government(np) and self.tokens[np.head].low != "claim"))
            and (dated or not self._dates(np))
            for np in parsed.phrases
        )

    def _dates(self, np: NP) -> bool:
        """Whether a phrase only tells when: "weeks after the election"."""
        return np.first > 1 and self.tokens[np.first - 1].low in ("after", "before") and self.tokens[np.first - 2].low in SPANS

    def _over_other_things(self, parsed: Parsed, measure: str | None) -> bool:
        """Whether a sentence that does not speak of who rules names something else as the cause: oil blocks, the fishing grounds, the rent."""
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        disputed = (
            np
            for np in parsed.phrases
            if np.prep in ("over", "about")
            and any(not _GOODS.isdisjoint(self.reading.lows(p.first, p.last)) for p in (np, *_modifiers(np, ("of", "in", "on"))))
        )
        insulted = any(np.prep in ("over", "at", "about", "against") and self.tokens[np.head].low in _TRAVELS for np in parsed.phrases)
        unsafe = any(a == "security" and b in _UNSAFE for a, b in pairwise(lows))
        practical = insulted or (measure in ("embassy", "ambassador") and (unsafe or not _PRACTICAL.isdisjoint(lows)))
        plain = {self.tokens[k].low for k in range(*self._span(parsed)) if self.names.kind_at(k) != "state"}  # but for the Ivory Coast
        return (practical or not _TRADES.isdisjoint(plain) or any(disputed)) and not self._speaks_of_rule(parsed, dated=False)

    def _as_a_routine(self, lows: list[str]) -> bool:
        """Whether an embassy is closed or an ambassador comes back as they do, vote or no vote: as a precaution, from leave."""
        return not _ROUTINE.isdisjoint(lows) or any(b == "leave" and a in _LEAVES for a, b in pairwise(lows))

    def _over_elsewhere(self, parsed: Parsed) -> bool:
        """Whether a measure is taken over what was done in a third country: "suspended its aid over the army's conduct in Congo"."""
        for np in parsed.phrases:
            if np.prep != "over" or any(self.targets.is_election(p) or self.targets.is_government(p) for p in (np, *_modifiers(np))):
                continue
            places = [c for p in _modifiers(np) if p.prep in ("in", "with", "against") for c in self._codes(p, ("state", "capital", "region"))]
            if places and self.targets.host not in places:
                return True
        return False

    def _causes(self, np: NP) -> bool:
        """Whether a phrase tells why something is done: "over smuggling", "because of the hangings"."""
        before = self.tokens[np.first - 2].low if np.first > 1 and self.tokens[np.first - 1].low == "of" else ""
        return np.prep != "of" or before == "because"

    @cached_property
    def _of_a_seizure(self) -> bool:
        """Whether the article speaks of somebody who has seized power."""
        told = [t.low for t in self.tokens]
        if any(a in _SEIZES and b == "power" for a, b in pairwise(told)):
            return True
        return any(a in _SEIZED and b not in _ALLEGED for a, b in pairwise([*told, ""]))

    def _over_no_matter_of_rule(self, parsed: Parsed) -> bool:
        """Whether the causes that a sentence gives have nothing to do with who rules: "because of an amnesty law", "over the war in Gaza"."""
        causes = [np for np in parsed.phrases if self._gives_cause(np)]
        dated = {k for np in parsed.phrases if self._dates(np) for k in range(np.first, np.last)}  # "weeks after the election"
        for np in causes:
            aside = (x.first for x in parsed.items if isinstance(x, Mark) and x.kind == "rel" and x.low in ("whose", "where") and x.first > np.last)
            end = next(aside, parsed.sentence.last)  # "at the transfer of arms to Peru, whose president claims to have won"
            behind = {self.tokens[k].low for k in range(np.first, end) if k not in dated}
            if not behind.isdisjoint(("extradite", "extradition")):
                continue  # "at its refusal to extradite the former president"
            traded = not _TRADES.isdisjoint(self.reading.lows(np.first, np.head))
            if traded and self.tokens[np.head].low in ("dispute", "row", "quarrel", "spat", "conflict"):
                continue  # "over a fishing dispute"
            of_rule = any(np.first <= p.first < end and p.first not in dated and self._of_rule(p) for p in parsed.phrases)
            if of_rule or not behind.isdisjoint(_MATTERS_OF_RULE | _TIE_WORDS):
                return False
        return bool(causes)

    def _of_rule(self, np: NP) -> bool:
        """Whether a phrase has a vote, its outcome, a government or a seizure of power in it."""
        return self._of_power(np) or self.targets.is_government(np) or self.tokens[np.head].low in _BACKWARD

    def _gives_cause(self, np: NP) -> bool:
        """Whether a phrase tells over what something is done."""
        low = self.tokens[np.head].low
        if np.first < 2 or low in _NO_CAUSES or low.isdigit() or np.head in self.reading.names.covered or self.tokens[np.first].text[:1].isdigit():
            return False
        before = self.tokens[np.first - 2].low
        called = np.prep == "as" and ("over", "what") in pairwise(self.reading.lows(max(np.first - 7, 0), np.first))
        if called or np.prep == "over" or (np.prep is None and self.tokens[np.first - 1].low == "citing"):
            return True
        answered = (np.prep == "to" and before in ("answer", "response", "reply")) or (np.prep == "for" and before in ("retaliation", "revenge"))
        if answered and low not in _ANSWERED:
            return True
        return (np.prep == "of" and before in ("because", "account")) or (np.prep in ("at", "against", "of") and before in ("protest", "anger"))

    def _turned_out(self, parsed: Parsed) -> bool:
        """Whether a sentence tells that a ruler was put out of office: "removed President Castillo"."""
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        return any(low in _REMOVING and not _OFFICES.isdisjoint(lows[k + 1 : k + 4]) for k, low in enumerate(lows))

    def _tied(self, match: Match, parsed: Parsed) -> bool:
        """Whether the sentence, or one near it, speaks of a vote or of who rules: without such a tie a measure is no stance.

        Sanctions and visa bans have many causes: where the sentence names another, it is believed.
        """
        measure = match.rule.measure
        lows = self.reading.lows(parsed.sentence.first, parsed.sentence.last)
        if self._apart_from_vote(parsed):
            return False
        if any(np.prep in ("over", "for", "of") and self._causes(np) and self._done_to_vote(np, parsed) for np in parsed.phrases):
            return True
        other = [
            np
            for np in parsed.phrases
            if np.prep in ("over", "for", "of") and self._causes(np) and not _OTHER_CAUSES.isdisjoint(self.reading.lows(np.first, np.last))
        ]
        if self._vote_joined(parsed):
            return True
        because = next((np for np in other if np.prep == "of"), None)
        caused = bool(other) or any(a in ("for", "over") and b in _OTHER_CAUSES for a, b in pairwise(lows))
        if because is not None and not any(p.first >= because.first and self._of_power(p) for p in parsed.phrases):
            return False  # "because of the hangings", not "because of the killings and the coup"
        own = next((np for np in other if match.last <= np.first <= match.last + 2), None)
        joined = own is not None and any(
            own.last < p.first <= own.last + 8 and self._of_power(p) and self.reading.lead_in(p.first, 1, parsed.sentence) == ["and"] for p in parsed.phrases
        )  # "because of the hangings of voters | and the stolen election"
        said_at_once = self.reading.document.word(match.last) in ("for", "over") and self.reading.document.word(match.last + 1) in _OTHER_CAUSES
        if said_at_once or (own is not None and not joined and not any(self._of_power(p) for p in (own, *own.members, *_modifiers(own)))):
            return False  # "expelled a diplomat for smuggling", wherever else the sentence speaks of a vote
        if caused and not self._names_rule(parsed):
            return False  # "expelled a diplomat for smuggling"
        if self._over_no_matter_of_rule(parsed) or self._before_a_vote(match, parsed):
            return False
        if measure in ("sanctions", "visas", "other") and not _OTHER_CAUSES.isdisjoint(lows):
            if caused:
                return False  # "cut its aid over corruption, a month after the election"
            return any(self.targets.is_election(np, weak=False) and not self._dates(np) for np in parsed.phrases)
        allowed = (p for p in parsed.phrases if p.prep in ("for", "on") and measure == "sanctions" and not {"visa", "travel", "entry"}.isdisjoint(lows))
        if (measure == "visas" and not _TRAVELLERS.isdisjoint(lows)) or any(self.tokens[p.head].low in _TRAVELLERS for p in allowed):
            return False
        if measure in ("sanctions", "visas", "other") and self._over_elsewhere(parsed):
            return False
        if self._over_other_things(parsed, measure) or (measure in ("embassy", "ambassador") and self._as_a_routine(lows)):
            return False
        if any(low in _ABETTING and not _FIGHTERS.isdisjoint(lows[k + 1 : k + 4]) for k, low in enumerate(lows)) and not self._names_rule(parsed):
            return False  # "accusing its neighbour of backing rebels"
        if not _QUARRELS.isdisjoint(lows) or (not IN_KIND.isdisjoint(lows) and self._quarrel_before(parsed)):
            return False
        if self._recognizes_state(parsed) or (self._of_states and not self._speaks_of_rule(parsed, dated=False)):
            return False  # "recalled its envoys over the recognition of Kosovo"
        if measure in ("ambassador", "ties", "embassy", "expulsion") and self._of_a_seizure:
            return True
        return any(self._tells_of_rule(near, own=near is parsed) for near in self._about(parsed))

    def _vote_joined(self, parsed: Parsed) -> bool:
        """Whether a vote is named beside another cause: "for corruption and for undermining the election", "over graft and electoral fraud"."""
        first = parsed.sentence.first
        lows = self.reading.lows(first, parsed.sentence.last)
        causes = (first + k for k in range(1, len(lows)) if lows[k] in _OTHER_CAUSES and {"for", "over"} & set(lows[max(k - 2, 0) : k]))
        for k in causes:
            behind = self.reading.lows(k + 1, min(k + 9, parsed.sentence.last))
            joined = k + 1 + behind.index("and") if "and" in behind[:2] else None
            if joined is not None and any(joined < p.first <= joined + 4 and self._of_power(p) and not self._dates(p) for p in parsed.phrases):
                return True
        return False

    def _apart_from_vote(self, parsed: Parsed) -> bool:
        """Whether a sentence denies that a vote is the cause: "had nothing to do with the election", "not because of the vote"."""
        for np in parsed.phrases:
            before = self.reading.lead_in(np.first, 5, parsed.sentence) if np.prep in ("to", "with", "of", "over") and self._of_power(np) else []
            if before[-2:-1] == ["unrelated"] or before[-4:] == ["nothing", "to", "do", "with"]:
                return True
            told = [low for low in before[:-1] if low not in _LINKED and low != "because"]
            if (len(told) < len(before[:-1]) or np.prep == "over") and told and told[-1] in _DENYING:
                return True
        return False

    def _done_to_vote(self, np: NP, parsed: Parsed) -> bool:
        """Whether the words behind a cause tie it to a vote: "over corruption | relating to the electoral process"."""
        behind = (p for p in parsed.phrases if np.last < p.first <= np.last + 8 and p.prep in ("to", "with"))
        return any(self._of_power(p) and self.tokens[p.first - 2].low in _LINKED and not self._dates(p) for p in behind)

    def _before_a_vote(self, match: Match, parsed: Parsed) -> bool:
        """Whether a measure is told as one of some time before a vote, and over nothing: "a new envoy arrived in June, two months before the election"."""
        spans = (np for np in parsed.phrases if np.prep == "before" and self._dates(np) and match.first < np.first <= match.last + 10)
        return any(self.targets.is_election(np, weak=False) for np in spans) and not any(self._gives_cause(np) for np in parsed.phrases)

    def _about(self, parsed: Parsed) -> Iterator[Parsed]:
        """A sentence and those near it, the rest of its paragraph among them."""
        here = self._place_of(parsed)
        return (p for k, p in enumerate(self.reading.parsed) if abs(k - here) <= _NEAR or p.sentence.paragraph == parsed.sentence.paragraph)

    def _tells_of_rule(self, parsed: Parsed, *, own: bool) -> bool:
        """Whether a sentence speaks of a vote or of who rules; one that is not the measure's own, of a vote held or near, and not of some government."""
        if self._turned_out(parsed):
            return True
        for k in range(parsed.sentence.first, parsed.sentence.last):
            low = self.tokens[k].low
            if low in _SEIZES and self.reading.document.word(k + 1) == "power":
                return True
            if low in _TIE_WORDS and self.reading.document.word(k + 1) not in _ALLEGED and not (low in _RECOGNIZING and self._of_states):
                return True
        if any(self.targets.is_election(np, weak=False) and (own or not self._to_be_held(np, parsed)) for np in parsed.phrases):
            return True
        first, last = self._span(parsed)
        office = [k for k in range(first, last) if self.tokens[k].low == "president" and k + 1 not in self.names.at]  # "President Lula" is only who acts
        if any("as" in self.reading.lead_in(k, 4, parsed.sentence) for k in office):
            return True  # "regards Mr X as the president"
        return self._about_rule and (bool(office) or any(self.targets.is_government(np) for np in parsed.phrases))

    def _to_be_held(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase names a vote that is only to come, and no measure beside it: "Mr Lapid, who faces an election in November, hailed the step"."""
        vote = self.targets.election(np, parsed)
        distance = self.targets.distance(vote) if vote is not None else None
        lows = self.reading.lows(*self._span(parsed))
        dated = any(low.isdigit() and low > (self.reading.published or "9") for low in lows)
        if distance is None or distance >= 0 or (_PENDING.isdisjoint(lows) and not dated):
            return False
        return distance < _COMING or self._measured.isdisjoint(lows)

    @cached_property
    def _measured(self) -> frozenset[str]:
        """Words for what measures are about: envoys, aid, ties, sanctions."""
        return self.reading.matcher.envoy_words.union(*self.reading.who.phrases.measures.values())

    @cached_property
    def _about_rule(self) -> bool:
        """Whether the article has words that speak of who rules, or is about a vote just held."""
        signs = _SIGNS - _RECOGNIZING if self._of_states else _SIGNS
        return self._recent(self.targets.focus) or not signs.isdisjoint(t.low for t in self.tokens)

    def _recognizes_state(self, parsed: Parsed) -> bool:
        """Whether a sentence tells that a state is recognized, or wants to be: "recognise a Palestinian state", "recognized Kosovo"."""
        first, last = self._span(parsed)
        for k in (k for k in range(first, last) if self.tokens[k].low in _RECOGNIZING):
            begin, end = max(k - 8, first), min(k + 9, last)
            lows = self.reading.lows(begin, end)
            named = any(
                self.tokens[n].low in ("state", "states") and n not in self.names.covered and self.tokens[n - 1].low not in ("of", "the", "member")
                for n in range(begin + 1, end)
            )
            if named or not _STATEHOOD.isdisjoint(lows):
                return True
            if any(a.kind == "state" and not _NEW_STATES.isdisjoint(a.codes) for a in self.names.within(begin, end)):
                return not any(self._of_rule(np) for np in parsed.phrases if begin < np.first < end)
        return False

    @cached_property
    def _of_states(self) -> bool:
        """Whether the article tells of the recognition of a state: there "recognition" is not that of who rules."""
        return any(self._recognizes_state(p) for p in self.reading.parsed)

    def _span(self, parsed: Parsed) -> tuple[int, int]:
        return parsed.sentence.first, parsed.sentence.last


_EITHER_OR = (frozenset(("CHN", "TWN")),)
"""Governments of which a state can have relations with one only: who turns to the one leaves the other, whichever the article is about."""
_SENT_TO = ("to", "in", "from", "of", "at", "with", "for", "between", "on")
"""Prepositions that tell whose an envoy is, and where: not "exchanged ambassadors | after Mr Ruto's election"."""
_MUTUAL = frozenset("relations ties exchange exchanged exchanging border borders frontier".split())
"""What two states restore with each other where no third is named."""
_BESIDE = frozenset("solidarity coordination consultation line concert step agreement together along".split())
"""Words before "with" and whoever does the same: no other side of what is done."""


def _one_state(a: str, b: str, day: str | None = None) -> bool:
    """Whether two codes are of one state: that of Yugoslavia's last years is coded as Serbia, too, and until it declared independence Kosovo was of it."""
    return a == b or {a, b} == {"YUG", "SRB"} or (b == "XKX" and a in ("YUG", "SRB") and day is not None and day < _KOSOVO_APART)


def _modifiers(np: NP, prepositions: tuple[str, ...] = ()) -> list[NP]:
    """The phrases that modify a phrase and, in turn, its modifiers, at most eight; only after these prepositions if any are given."""

    def walk(phrase: NP) -> Iterator[NP]:
        for post in phrase.post:
            if not prepositions or post.prep in prepositions:
                yield post
                yield from walk(post)

    return list(islice(walk(np), 8))
