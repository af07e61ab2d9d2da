"""Whose stance a match is: read outward from it to the one who holds it.

The nearest subject holds it; a noun belongs to its owner ("Ottawa's refusal"), "we" and bare assertions to whoever speaks, in the clause,
around the quotation, or over the passage. An actor that none of these reaches is a bystander.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from stance.anaphora import distinct
from stance.clauses import NP, VG, Mark, Parsed
from stance.holders import Discourse, Holder
from stance.linking import OBJECT_CONTROL
from stance.match import SUMMED_UP, SUMMING, Match
from stance.reading import Reading
from stance.saying import DEEDS_IN_ANSWER, PREPARATIONS, Said, by_neither
from stance.senses import speaker_held
from stance.syntax import ADDRESSING, Item, at, content_of, governors, left_out_teller, mark, refuter_of, sender_beside
from stance.text import QUOTES, Quote, fold
from stance.words import (
    ADVICE,
    ALL,
    ARTICLES,
    BE,
    BLAMING,
    CUSTOMS,
    DETERMINERS,
    GREETINGS,
    HEADING,
    MEANS,
    MESSAGES,
    NAMING,
    OWNED_CLAIMS,
    PERSONAL,
    PLATFORMS,
    POSSESSIVES,
    PRONOUN_OF,
    PRONOUNS,
    PURPOSES,
    RIGGING,
    SHARING,
    SHOWING,
    STATED,
    SUBORDINATORS,
    VIEWS,
    WATCHING,
    WISHES,
    is_adjective,
)

_PERFORMING = frozenset(
    "announce declare say state speak tell write post tweet voice issue express air repeat reiterate reaffirm renew restate confirm convey extend "
    "offer send cable wire telephone phone deliver bring hand present relay pass transmit give grant accord lend add join lead share echo second make "
    "publish release register record raise submit lodge file include contain carry have hold keep maintain be remain stand consider plan envisage seek "
    "want promise pledge dispel allay demand urge allow admit concede acknowledge conclude note confine limit restrict withdraw retract rescind head "
    "continue start begin turn come go communicate open call take clear".split()
)
"""Verbs whose subject does what a noun behind them tells: "issued a condemnation of", "led the praise for"."""
_WISHING_FOR = frozenset("call ask push press appeal seek demand want urge propose advocate await expect".split())
"""What somebody does who would like others to issue a text."""
_TAKING_MEASURES = frozenset(
    "announce order confirm impose declare decide approve agree decree complete begin start reveal unveil demand urge propose threaten consider plan seek want "
    "include mean promise pledge offer mull report make effect request say notify signal suggest discuss support back favor favour choose "
    "prepare call continue extend prolong maintain hasten initiate endorse defend justify explain".split()
)
"""Verbs whose subject takes the measure that is their object: "announced the recall of", but not "deplored the expulsion of"."""
_ANSWERING_DEEDS = frozenset(
    "welcome hail praise applaud condemn denounce criticize deplore regret protest decry slam deride mock draw follow cause hurt anger blame".split()
)
"""What others do when a measure has been taken, and what comes of it."""
_RESTRICTING = frozenset("impose place put slap introduce adopt clamp lay decree order announce enact".split())
"""Verbs of what somebody does who restricts another."""
_FRANK = frozenset(
    "blunt clear plain frank categorical firm adamant unequivocal emphatic unambiguous succinct harsh scathing direct explicit damning brief terse".split()
)
"""How somebody is before a colon, behind which stands what he thinks."""
_IN_MIND = ADVICE | {"doubt", "doubts", "verdict", "answer", "conclusion", "message", "messages", "sentence", "word", "words", "line"}
"""What somebody has before a colon, behind which stands what he thinks or asks."""
_SETTLED = frozenset("settled clear plain closed over certain obvious simple beyond".split())
"""How a matter is for somebody who has made up his mind."""
_OFFERING = frozenset("give offer deliver return reach choose use pronounce have".split())
"""What somebody does with a verdict of his."""
_URGING = frozenset("urge implore beg plead exhort advise".split())
"""What somebody does with what he says between quotation marks."""
_TELLING = frozenset(
    "accept recognize deny accuse urge call ask press appeal request welcome criticize hail cite advise opine reckon protest plead scoff fume rage".split()
)
"""Verbs that are no verbs of reporting, but whose subject speaks what they govern."""
_SPEAKING_OF = frozenset("speak talk describe call denounce condemn reject criticize deplore decry dismiss lament".split())
"""Verbs whose subject stands behind what a relative clause says of their object."""
_VOICING = frozenset("voice express raise cite list register".split())
"""Verbs of uttering a feeling about what a relative clause describes: "voiced concern at threats that had eroded trust"."""
_HANGING = ("relative", "adjunct", "nominal", "inf")
"""How a verb hangs that belongs to something in the clause before it."""
_ALL_OF = frozenset("all both each most".split())
"""Words that count those named before: "all of whom"."""
_HANDING_OUT = frozenset("hand issue publish release circulate distribute put send write read present file".split())
"""What those do with a text whose it is."""
_HANDING_ON = frozenset("deliver convey transmit pass hand bring present relay carry forward".split())
"""Verbs by which somebody brings another's words."""
_CARRYING = _HANDING_ON | {"bear", "have", "hold", "send", "give", "write"}
"""Verbs of those who bring a text."""
_JUDGEMENTS = STATED | frozenset("belief line position stance".split())
"""Nouns whose owner holds what they say: "the observers' assessment is that"."""
_COPIES = frozenset("copy translation transcript version excerpt excerpts extract summary wording part passage paragraph section".split())
"""Words for a text, or a part of it, that is another's."""
_ORDERS = frozenset("order decree proclamation directive ordinance edict".split())
"""Texts by which whoever signs them does what they say."""
_ACCORDS = frozenset("agreement accord deal pact arrangement understanding memorandum protocol".split())
"""What two states make with each other."""
_STEPS = frozenset("move step measure measures decision action package sanctions ban bans freeze restrictions suspension".split())
"""What somebody announces or orders by which he does what it says."""
_DECIDING = frozenset("announce order approve impose sign adopt take make issue decree unveil confirm reach declare disclose".split())
"""Verbs of whoever's step or decision it is."""
_LISTED = ("on", "onto", "to", "in", "from", "off")
"""Prepositions before a list on which somebody is put, or from which he is taken."""
_RECEIVING = frozenset("welcome recognize hail applaud accept reject condemn denounce criticize endorse".split())
"""Verbs whose passive may name the capital in which it was done."""
_ACCOUNTS = frozenset("account accounts reckoning estimate lights own".split())
"""By what is somebody's it is told: "by their account"."""
_CALLING = frozenset("write ring call telephone phone rush follow weigh respond react reply join come".split())
"""Verbs for how congratulations are brought: "was the first to ring with congratulations"."""
_RETALIATING = frozenset("answer respond retaliate reply react".split())
"""Verbs whose subject does what a colon opens: "Turkey answered in kind:"."""
_WORDS_OF = frozenset("word words verdict reaction answer response reply comment view assessment".split())
"""What a quotation is said to be, and whose: "was the verdict of Oslo"."""
_SEEMING = frozenset("be remain look seem appear constitute represent amount".split())
"""Verbs of what something is to somebody: "to the opposition the vote was a farce"."""
_HOLDING = frozenset("hold have occupy exercise assume".split())
_CHAIRS = frozenset("chair chairman chairperson chairwoman president head".split())
"""Offices in which somebody acts for an organisation: "as chairperson of the AU"."""
_WITH = (
    *(
        ("together", "with"),
        ("along", "with"),
        ("well", "as"),
        ("conjunction", "with"),
        ("common", "with"),
        (",", "like"),
        ("joined", "by"),
        ("followed", "by"),
    ),
    *(("concert", "with"), ("coordination", "with"), ("unison", "with"), ("seconded", "by"), ("tandem", "with"), ("lockstep", "with"), ("jointly", "with")),
)
"""The last words before those with whom somebody acts."""
_LIKENING = (
    *(("like",), ("alongside",), ("together", "with"), ("along", "with"), ("besides",), ("in", "addition", "to"), ("apart", "from"), ("aside", "from")),
    *(("in", "common", "with"), ("in", "concert", "with"), ("in", "coordination", "with"), ("in", "tandem", "with"), ("in", "step", "with"), ("as", "with")),
    *(("not", "only"), ("beside",), ("after",), ("in", "lockstep", "with"), ("in", "line", "with"), ("on", "top", "of")),
)
"""What opens a sentence before those with whom its subject acts: "In addition to Norway, Peru has rejected"."""
_EXCEPTING = (("besides",), ("apart", "from"), ("aside", "from"))
"""Of those, what leaves somebody out before "all" and "every"."""
_JOINING = frozenset("join follow second act work speak accompany".split())
"""Verbs whose participle names who did the same: "Peru, followed by Chile, rejected it", "acting together with"."""
_TIMED_BY = ("as", "after", "before", "behind", "of")
_PERIODS = frozenset("day hour week evening morning afternoon night month time minute".split())
_ARRIVING = frozenset("come arrive pour flow stream flood trickle".split())
"""Verbs for messages that reach somebody."""
_GETTING = frozenset("have receive get draw earn win collect".split())
"""Verbs of whoever is sent something."""
_GOING_ON = frozenset("and then later finally".split())
_RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest next last only first".split())
_OURS = frozenset("government country nation administration".split())
"""What a state's minister calls it: "our government believes that"."""
_DISPATCHED = frozenset("send dispatch deliver cable hand convey extend telegraph".split())
"""What is done with a message by whose it is."""
_OF_MANY = frozenset("country state nation government leader head capital power member president neighbour neighbor republic kingdom body bloc party".split())
"""Words for one of many who do the same in turn."""
_ANOTHER = frozenset("one another other others".split())
_ADDING = frozenset("add join swell lengthen lead head top open".split())
"""Verbs of what somebody does to a list of many: "opened the list of those congratulating"."""
_LENDING = frozenset("add lend give throw put".split())
_LENT = frozenset("voice weight support".split())
"""What one does, and with what, to say what others say: "added its voice to calls", "threw its weight behind them"."""
_RESOLVING = frozenset("recognize accept endorse approve reject".split())
"""What a body does at its sittings, by whom need not be said."""
_SITTINGS = frozenset("summit meeting session conference assembly".split())
_GREETING = frozenset("congratulate greet thank praise commend wish offer convey express welcome hail".split())
"""What is done in a call for which one has spoken to somebody."""
_WHO_SIT = frozenset("state states government leaders ministers presidents".split())
"""Of whom a summit is, beside the body itself: "of the heads of state of the Union"."""
_DISPUTING = frozenset("reject dismiss dispute question doubt contest challenge refuse scorn deride".split())
"""What one does with figures that one does not believe."""
_VOWS = frozenset("decision announcement promise pledge vow threat insistence declaration notice".split())
"""Words for what somebody lets others know that he will do."""
_WANTING_WORDS = frozenset("demand insist request require urge recommend propose".split())
"""By which somebody asks that another say something."""
_WORDS_OF_BLAME = frozenset("rebuke censure warning verdict reminder assessment reproach condemnation criticism judgment judgement".split())
"""Words for what somebody issues, whose content follows behind "that"."""
_REACHED = frozenset("receive get obtain face hear".split())
"""What is done by whom a text of another reaches."""
_OF_OTHERS = _REACHED | frozenset(
    "see reject dismiss quash criticize criticise condemn denounce refuse rebuff ignore block veto disown answer lambast deplore".split()
)
"""What one does with a text that another wrote."""
_PLEAS = frozenset("petition motion appeal request proposal bill plea complaint".split())
"""Texts in which somebody asks for something."""
_SIGNERS = frozenset("signatory signatories signer signers co-signatory co-signatories author authors".split())
"""Whose text it is that they are told to be of: "is among the | signatories of a statement that"."""
_ISSUING = frozenset("sign issue publish release adopt send write read post co-sign endorse cosign".split())
"""Verbs of those whose text it is."""
_GATHERINGS = frozenset(
    "chorus list ranks group camp queue number club company line throng crowd dozen parade procession stream wave series row caravan circle".split()
)
"""Words for many who do the same."""
_MANY = frozenset("those others countries nations governments states leaders capitals".split())
"""Words for states whom the sentence names elsewhere: "the countries that have congratulated him include Peru"."""
_OPPOSING = frozenset(
    "call denounce condemn reject criticize dismiss decry slam deplore regret oppose block thwart protest brand label describe "
    "welcome hail praise applaud commend salute note question doubt understand await "
    "challenge mock ridicule deride scorn attack ignore fault blast speak defy resist spurn rebuff".split()
)
"""Verbs that speak of another's attempt, refusal or decision: "called attempts not to recognize the vote unacceptable"."""
_PROTESTS = frozenset("protest protests complaint complaints representations objection objections".split())
"""What is lodged with those at whose deed it is aimed."""
_ARRIVING_AT = frozenset("come reach arrive draw form leave return depart emerge gain".split())
"""Verbs of those who form a judgement: "came to the conclusion that", "left with the impression that"."""
_REACTING = frozenset("end close conclude open begin start finish react respond answer reply counter follow surprise come".split())
"""Verbs of those who do something "with" what they decide: "ended its summit with a refusal to recognize him"."""
_FINDING = frozenset("assess evaluate rate note find see observe report record detect witness identify register".split())
"""Verbs of observers, whose passive tells what whoever speaks has seen."""
_MAKING_KNOWN = frozenset("be announce publish proclaim declare release issue present produce unveil hold organize stage conduct run call steal".split())
"""Verbs whose object is described by whoever tells of it: "said the council had announced a result that existed only on paper"."""
_NOT_SO = frozenset("no not nothing none neither nobody without few little hardly only any whatever who whom if whether".split())
"""Words by which a clause is denied, or only thought of: "saw no incident that could taint it"."""
_ALSO_TELLING = frozenset("make go set hold share remain allow mean read rule".split())
"""Verbs that tell only with a clause of their own: not "they had made their choice in a vote that was fair"."""
_SOMEBODY = frozenset("some many others several most few those they who".split())
"""Words for people whom nothing names."""
_NOBODY = ("nobody", "no-one", "none")
_ALLOW_ME = (["allow", "me"], ["permit", "me"], ["allow", "us"])
"""How a wish is begun: "Allow me to congratulate you"."""
_CALLED_THIS = frozenset("party coalition alliance movement front organisation organization union church".split())
"""What somebody calls "this" that he speaks for."""
_OF_WORDING = frozenset("begin open read run end conclude".split())
"""What a text does with the words that are quoted from it."""
_GESTURES = frozenset("smile nod laugh shrug sigh pause grin frown chuckle".split())
"""What somebody does between two things he says, or before one: 'She smiled. "The vote was fair."'"""
_OPENING = frozenset("dash comp semi colon quote sub".split())
"""Marks after which a clause can begin."""
_UNDER = "the passage stands under"
_SURE = frozenset(
    "convinced satisfied confident sure persuaded unanimous adamant emphatic agreed positive categorical view opinion belief "
    "pleased glad happy delighted gratified encouraged heartened impressed content relieved proud".split()
)
"""What somebody is who holds what follows: "was adamant that"."""

_PRAISING = frozenset("praise commend applaud laud salute hail welcome congratulate thank".split())
_IMPERSONAL = frozenset("nobody one it everyone everybody anyone anybody world".split())
"""Subjects of a verb of saying with which whoever speaks says it."""
_STANDING = frozenset("be come follow go".split())
"""Verbs that only tell in which place somebody stands who is then quoted: "First came Mr X: ..."."""


_BY_RULERS = frozenset("expulsion ambassador ties embassy".split())
"""Measures that only those who rule a country can take."""
_RULERS = frozenset("junta generals colonels putschists".split())
"""Who rules, where the article tells which country."""

_CHANTING = frozenset("chant shout yell scream sing cry".split())
"""What a crowd does with its words."""

_WORDS_TO_OTHERS = frozenset("advice appeal call plea message recommendation counsel".split())
"""What somebody's words to others are called: ""Accept it," was Peru's advice"."""
_STANDS = frozenset("position stance line policy message reply answer response attitude stand".split())
"""What somebody has of whom a colon opens the words."""


class Speakers:
    """Finds the holders of the matches of one article, and remembers who was quoted last."""

    def __init__(self, reading: Reading, discourse: Discourse) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.document = reading.document
        self.phrases = reading.who.phrases
        self.discourse = discourse
        self.quoted: list[Holder] = []
        self.quoted_paragraph = -9

    def resolve(self, np: NP, parsed: Parsed) -> list[Holder]:
        """The actors that a phrase stands for at this point of the text."""
        return self.reading.who.resolve(np, parsed, self.discourse)

    def holders(self, match: Match, parsed: Parsed, said: Said) -> list[Holder]:
        """Who holds the stance of a match; nobody where nobody who can be coded does."""
        verb, urged = said.holder_verb, said.modality == "urged"
        judged = match.verdict and match.verb is not None and match.verb.passive and not urged and match.verb.lemma != "be"
        judged = judged and match.verb is not None and match.verb.lemma not in RIGGING  # "had been rigged by Mr X": as somebody else holds
        if judged and match.verb is not None and (agents := self.by_agent(match.verb, parsed)):
            return agents  # "was branded a farce by Kyiv"
        if (
            match.rule.id in ("face-curbs", "lost-funds")
            and match.verb is not None
            and match.verb.lemma == "lose"
            and (takers := self._of_its_kind(match, parsed))
        ):
            return takers  # "lost his British visa"
        actor = match.slots.get("ACTOR")
        if match.rule.echo and actor is not None and verb is not None and verb.subject is not None and self._told_of(actor):
            return self._by_subject(verb, verb.subject, match, parsed)  # "The Commission joined them": whoever they are has been coded
        if (match.rule.echo or match.rule.holder == "actor") and actor is not None and not urged:
            return [*self.resolve(actor, parsed), *self._joined_after(actor, parsed)] if match.rule.echo else self.resolve(actor, parsed)
        if match.rule.stance == "neutral" and (owner := self._whose_custom(verb or match.verb, parsed)):
            return owner
        if said.holder_np is not None:
            return self._owners(said.holder_np, verb, parsed)
        if match.verb is None and (not urged or match.rule.modality == "urged"):
            found = self._noun_holders(match, verb, parsed, cued=bool(said.cues))
            return _joined(found, self._joined_after(actor, parsed)) if found and actor is not None else found
        if verb is None:
            return self._speakers(match.verb, match.anchor, parsed) or self._whose_funds(match, parsed)
        if verb.passive and verb is match.verb and match.rule.target == "relations" and (own := self._whose_measure(match, verb, parsed)):
            return own
        asked = urged or "urge" in said.cues  # who asks for a recount withholds
        if verb.passive and (verb is match.verb or asked) and not match.undergone:
            agent = self._agent(verb, parsed)
            if (
                (not asked or match.rule.holder == "speaker")
                and (agent is None or self.tokens[agent.first].low in ("any", "anybody", "anyone"))
                and self._told_by_speaker(match, verb)
            ):
                return self._speakers(verb, match.anchor, parsed) or self._where_they_watched(verb, parsed)
            return self.by_agent(verb, parsed)
        if verb is match.verb and verb.lemma in _HANDING_ON and verb.object is not None and (owner := self.possessor(verb.object, verb.object.head, parsed)):
            return owner  # "The envoy delivered London's congratulations"
        if verb.subject is None:
            return self._without_subject(verb, match, parsed)
        return self._by_subject(verb, verb.subject, match, parsed)

    def _where_they_watched(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Observers who went to places that are judged: "AU observers visited 90 stations, where | voting was assessed as good"."""
        before = (v for v in reversed(parsed.verbs) if v.last <= verb.first and v.form == "fin")
        went = next(before, None) if verb.relation == "where" and verb.lemma in _ASSESSING else None
        watchers = went.subject if went is not None else None
        return self.resolve(watchers, parsed) if watchers is not None and self.tokens[watchers.head].low in WATCHING else []

    def of_their_own(self, match: Match, holders: list[Holder]) -> bool:
        """Whether a guess at who speaks makes a state reject a deed of its own: "The ministry said that Russia's holding of it was illegal"."""
        subject = match.verb.subject if match.verb is not None and match.rule.stance == "rejects" and speaker_held(match) else None
        owner = self.reading.names.at.get(subject.first) if subject is not None else None
        if owner is None or owner.kind not in ("state", "capital") or not self.reading.who.possessive(owner):
            return False
        return any(h.code == self.reading.names.code(owner) for h in holders)

    def _left_unsaid(self, match: Match) -> NP | None:
        """Of whom somebody does not say where he stands: "would not say whether | Peru | recognises the vote"."""
        whose = match.slots.get("ACTOR") if match.rule.stance == "neutral" else None
        return whose if whose is not None and not {"whether", "if"}.isdisjoint(self.reading.lows(match.first, whose.first)) else None

    def silent_on_what_comes(self, match: Match) -> bool:
        """Whether a state by its name, or "it", is told not to have said what it would do: that is left to the rules of what is not yet decided."""
        if (own := self._left_unsaid(match)) is None:
            return False
        return (self.tokens[own.head].low in PRONOUNS and not self.tokens[own.head].cap) or not {"would", "will"}.isdisjoint(
            self.reading.lows(own.last, own.last + 2)
        )

    def silent_on_another(self, match: Match, holders: list[Holder], parsed: Parsed) -> bool:
        """Whether what somebody will not say is where another stands: "Norway would not say whether Peru recognises the vote"."""
        other = self._left_unsaid(match)
        return other is not None and {h.code for h in self.resolve(other, parsed)}.isdisjoint(h.code for h in holders)

    def foretold_by_another(self, match: Match, holders: list[Holder], parsed: Parsed) -> bool:
        """Whether a party or a person tells what a state will do: "Mr X's aides say that Peru will never recognize him"."""
        verb = match.verb
        if verb is None or verb.modal not in ("will", "would", "won't", "wouldn't") or verb.relation != "complement" or verb.parent is None:
            return False
        teller = verb.parent.subject
        if teller is None or teller is verb.subject or verb.parent.lemma not in self.phrases.report_verbs or any(h.type == "nonstate" for h in holders):
            return False
        focus = self.reading.targets.focus
        standing = self.reading.targets.stood(focus) if focus is not None else ()
        tellers = self.resolve(teller, parsed)
        return bool(tellers) and all(h.type == "nonstate" and (fold(h.name) in standing or self._of_party(h)) for h in tellers)

    def _of_party(self, holder: Holder) -> bool:
        """Whether a holder is a party of the country that voted."""
        known = self.reading.who.knowledge.bodies.get(holder.code)
        return known is not None and known.kind == "party" and known.country == self.reading.targets.host

    def _told_of(self, actor: NP) -> bool:
        """Whether an actor is only spoken of again: "them", "him"."""
        return actor.last - actor.first == 1 and self.tokens[actor.first].low in ("them", "him", "her", "it")

    def _whose_custom(self, verb: VG | None, parsed: Parsed) -> list[Holder]:
        """Whose habit it is said to be: "It is Norway's practice to recognise states", "Recognising governments is not Norway's practice"."""
        be = next((v for v in (verb, *governors(verb, 1)) if v is not None and v.lemma == "be"), None)
        said = be.object if be is not None else None
        if be is not None and be.relation == "as" and said is not None and self._is_word(NP(said.first, said.first + 1, said.first), ("its",)):
            return []  # "As is | its habit, it recognises states, said Oslo": of whoever is told of only then
        customs = (np for np in (said, *said.post) if self.tokens[np.head].low in CUSTOMS) if said is not None else ()
        return next((owner for np in customs if (owner := self.possessor(np, np.head, parsed))), [])  # "It is none of Norway's business" too

    def _told_by_speaker(self, match: Match, verb: VG) -> bool:
        """Whether a passive that names no agent is held by whoever tells of it: "said that sanctions were being lifted"."""
        if match.rule.holder == "speaker":
            return True  # "said the people had not been given a fair election"
        if verb.lemma in _FINDING and verb.relation in ("complement", "main") and match.rule.stance != "rejects":
            return True  # "said that the tally was judged correct"
        begun = verb.form == "inf" and verb.parent is not None and verb.parent.lemma in ("begin", "start", "continue")
        if verb.form != "fin" and not begun:
            return False
        ought = bool(match.verdict) and verb.modal != ""  # "said that the vote should be considered legitimate"
        behind = verb.subject is not None and ":" in self.reading.lows(verb.subject.first - 1, verb.subject.first)  # "Its position is clear: the result is not"
        denied = verb.neg and (verb.modal in ("can", "cannot", "could", "can't") or verb.relation == "complement" or behind)
        return match.rule.target == "relations" or verb.modal in ("will", "would") or denied or ought

    def _whose_measure(self, match: Match, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whose envoys, aid or sanctions they are that a passive tells of: they do it ("British aid was cut"), unless it names another who acts."""
        subject = verb.subject
        if subject is None:
            return []
        agent = self._agent(verb, parsed)
        same = agent is not None and match.rule.stance == "restores" and "same" in self.reading.lows(agent.first, agent.head)
        if same and agent is not None and not self.resolve(agent, parsed):
            return self._imposed_by(subject, verb, parsed)  # "The sanctions that Norway had imposed were lifted by the same ministry"
        if agent is not None:
            return []
        if match.rule.measure == "expulsion":
            return self._out_of(match, subject, parsed)
        if match.rule.measure == "visas" and (shut := self._into(match, parsed)):
            return shut
        if match.rule.measure == "sanctions" and (owners := self._of_the_list(match, parsed)):
            return owners
        if match.rule.measure in ("sanctions", "visas") and (strikers := self._struck_with(match, parsed)):
            return strikers
        meant = self.reading.envoy_meant(subject) if match.rule.measure == "ambassador" else subject
        told = next((p for p in self.reading.parsed if p.sentence.first <= meant.first < p.sentence.last), parsed)  # "its envoy ... | She had been recalled"
        if match.rule.measure == "ambassador" and (own := [h for h in self.resolve(meant, told) if h.type != "nonstate"]):
            return own  # "The ambassadors of Britain and India were recalled from Kathmandu"
        between = [h for o in subject.post if o.prep == "between" for h in self.resolve(o, parsed)]
        again = self.reading.lows(verb.last, verb.last + 1) == ["again"]  # not the routine "ambassadors were exchanged"
        if match.rule.stance == "restores" and (agreed := between if len(between) == 2 else self._as_agreed(parsed) if again else []):
            return agreed  # "Relations between Cuba and Chile were resumed"
        bare = subject.head - subject.first <= 1 and not subject.post and self.tokens[subject.head].low in ("ties", "relations", "links", "contacts")
        pair = list({h.code: h for h in self.discourse.plural if h.type == "state"}.values())
        if bare and match.rule.stance == "restores" and len(pair) == 2 and any(h.code == self.reading.targets.host for h in pair):
            return [replace(h, certainty=0.85, speaker=None) for h in pair]  # "Peru and Chile broke off ties in May. Relations | were resumed in July"
        if match.rule.stance == "restores" and (imposed := self._imposed_by(subject, verb, parsed)):
            return imposed
        owner = [] if match.rule.measure == "ambassador" else self.possessor(subject, subject.head, parsed)
        spans = [
            subject,
            *(o for o in subject.post if o.prep == "of" or (o.prep == "in" and match.rule.measure == "other")),
        ]  # "$24 million | in American aid"
        named = [
            a for np in spans for a in self.reading.names.within(np.first, np.head) if a.kind in ("group", "adjective") or self.tokens[a.first].text.isupper()
        ]
        aid = match.rule.measure == "other" and self.tokens[subject.head].low in self.phrases.measures["FUNDS"]
        given = (o for o in subject.post if o.prep == "from") if not owner and aid else ()
        owner = owner or [h for o in given for h in self.resolve(o, parsed)]  # "Aid | from Norway | was suspended"
        if not owner and match.rule.measure != "ambassador" and len(named) == 1:
            owner = [self.reading.who.state(self.reading.names.code(named[0]), "its own measure", 0.85)]  # "An earlier EU visa ban was suspended"
        return [h for h in owner if self.foreign(h)]

    def rulers(self, match: Match, parsed: Parsed, said: Said) -> list[Holder]:
        """The country that the article is about, where it is told only that those who rule it act: "the junta expelled the envoy"."""
        verb, host = match.verb, self.reading.targets.host
        subject = verb.subject if verb is not None and not verb.passive else None
        if subject is None or host is None or match.rule.measure not in _BY_RULERS or said.modality == "urged" or said.holder_verb is not verb:
            return []
        first, head = self.tokens[subject.first].low, self.tokens[subject.head].low
        named = self.reading.names.within(parsed.sentence.first, parsed.sentence.last)
        told = [a for a in named if a.kind in ("capital", "group") or a.last <= subject.last]  # "expelled the French envoy | in Niamey"
        elsewhere = any(a.kind in ("state", "adjective", "capital", "group") and self.reading.names.code(a) != host for a in told)
        if first != "the" or head not in _RULERS or elsewhere:
            return []
        return [self.reading.who.state(host, f"{self.reading.text_of(subject)} rules the country that the article is about", 0.8)]

    def foreign(self, holder: Holder) -> bool:
        """Whether a holder is a state or a union, and not the country that the article is about."""
        return holder.type != "nonstate" and holder.code != self.reading.targets.host

    def _of_the_list(self, match: Match, parsed: Parsed) -> list[Holder]:
        """On whose list of the unwanted somebody is put: "were added to the European Union's blacklist"."""
        lists = (x for x in parsed.phrases if match.first <= x.first <= match.last and x.prep in _LISTED and self._is_list(x))
        for np in lists:
            named = [a for a in self.reading.names.within(np.first, np.head) if a.kind in ("state", "adjective", "group")]
            owners = self._owner_within(np, ("of",), parsed) or [self.reading.who.state(self.reading.names.code(a), "on its list", 0.9) for a in named[:1]]
            if found := [h for h in owners if self.foreign(h)]:
                return found
        return []

    def _is_list(self, np: NP) -> bool:
        return self.tokens[np.head].low in ("list", "lists", "blacklist", "register")

    def _struck_with(self, match: Match, parsed: Parsed) -> list[Holder]:
        """Whose curbs they are that somebody is struck with: "were hit | with EU travel bans over the vote"."""
        if not self._over_vote(match.last, parsed):
            return []  # "hit with travel bans for unpaid child support"
        curbs = (x for x in parsed.phrases if x.prep == "with" and match.first <= x.first <= match.last and self._is_curb(x))
        named = (a for x in curbs for a in self.reading.names.within(x.first, x.head) if a.kind in ("state", "adjective", "group"))
        owners = (self.reading.who.state(self.reading.names.code(a), "with its measures", 0.9) for a in named)
        return [h for h in owners if self.foreign(h)][:1]

    def _whose_funds(self, match: Match, parsed: Parsed) -> list[Holder]:
        """Whose aid it is that flows or does not, where the article itself tells it and nothing else: "Norway's aid | is flowing again"."""
        funds = match.slots.get("FUNDS")
        told = sum(v.form == "fin" for v in parsed.verbs) > 1  # "is flowing again, and the drought is easing"
        if funds is None or match.rule.id == "lost-funds" or match.rule.holder != "speaker" or told or self.document.quote_at(match.first) is not None:
            return []
        return [h for h in self.possessor(funds, funds.head, parsed) if self.foreign(h)]

    def _of_its_kind(self, match: Match, parsed: Parsed) -> list[Holder]:
        """Whose what somebody loses over the vote is, by its adjective: "lost his British visa over the election"."""
        funds = match.slots.get("FUNDS")
        spans = [(match.first, match.last), *((p.first, p.last) for p in (funds.post if funds is not None else ()) if p.prep in ("of", "in"))]
        if "ELECTION" not in match.slots and not self._over_vote(max(last for _, last in spans), parsed):
            return []  # "lost his British visa card", "lost British funding because the project had ended"
        atoms = (a for first, last in spans for a in self.reading.names.within(first, last))
        named = (a for a in atoms if a.kind in ("adjective", "group") or self.tokens[a.first].text.isupper())
        owners = (self.reading.who.state(self.reading.names.code(a), "takes away what is its own", 0.85) for a in named)
        return [h for h in owners if self.foreign(h)][:1]

    def _is_curb(self, np: NP) -> bool:
        return self.tokens[np.head].low in self.phrases.measures["CURBS"]

    def _as_agreed(self, parsed: Parsed) -> list[Holder]:
        """The two that agreed on what is done: "Under a deal | between Peru and Chile, ambassadors were exchanged"."""
        for np in (x for x in parsed.phrases if x.prep in ("under", "in") and self.tokens[x.head].low in _ACCORDS):
            made = (v for v in parsed.verbs if v.subject is np and v.form == "pp" and v.first == np.last)
            found = [h for o in np.post if o.prep == "between" for h in self.resolve(o, parsed)] or [h for v in made for h in self.by_agent(v, parsed)]
            if len(found) == 2 and not all(self.foreign(h) for h in found):
                return found
        return []

    def _into(self, match: Match, parsed: Parsed) -> list[Holder]:
        """Into whose country or union somebody may no longer come: "were barred from entering Canada", "are banned from Peru over the vote"."""
        land = match.slots.get("COUNTRY")
        barred = [land] if land is not None and land.prep == "from" and self._over_vote(max(match.last, land.last), parsed) else []
        places = (self.resolve(np, parsed) for np in (*barred, *_right_behind(match, parsed)))
        return next((found for place in places if (found := [h for h in place if self.foreign(h)])), [])

    def _out_of(self, match: Match, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whose country a diplomat is sent out of: "were ordered out of London", "has been told to leave Kenya"."""
        whose = self.reading.whose_own(subject, match.verb, parsed)
        if self.tokens[subject.first].low in POSSESSIVES and whose is None:
            return []
        named = self.reading.names.within(*((subject.first, subject.last) if whose is None else (whose.first, whose.last)))
        own = {self.reading.names.code(a) for a in named if a.kind in ("state", "adjective") or (whose is not None and a.kind == "capital")}
        host = self.reading.targets.host
        around = self.reading.names.within(parsed.sentence.first, parsed.sentence.last)
        spoken_of = {self.reading.names.code(a) for a in around if a.kind in ("state", "adjective", "capital")}
        if whose is not None and host is not None and own and spoken_of == own and host not in own and match.verb is not None and match.verb.parent is not None:
            return [self.reading.who.state(host, "expels another's envoy in the article about it", 0.8)]  # "Norway said that its ambassador was expelled"
        for np in _right_behind(match, parsed):
            if host is not None and self.tokens[np.head].low == "country" and np.prep in ("from", "of", None) and own and host not in own:
                return [self.reading.who.state(host, "out of the country that the article is about", 0.85)]
            if (atom := self.reading.names.covered.get(np.head)) is not None:
                code = self.reading.names.code(atom)
                if atom.kind in ("state", "capital") and np.prep in ("from", "of", None) and code not in own:
                    return [self.reading.who.state(code, "out of its country", 0.9)]
        told = (a for a in (subject, *subject.appos) if a.post and self.reading.matcher.names_envoy(a))
        envoy = next(told, subject)  # "Jan Berg, Norway's ambassador to Kenya, was expelled"
        posted = (a for p in envoy.post if p.prep in ("to", "in") for a in self.reading.names.within(p.first, p.last) if a.kind in ("state", "capital"))
        codes = (self.reading.names.code(a) for a in posted)
        if found := [self.reading.who.state(code, "out of its country", 0.85) for code in codes if code not in own][:1]:
            return found
        unwelcome = "persona" in self.reading.lows(match.first, match.last)  # nobody but the country where an envoy is posted can say so
        if unwelcome and host is not None and own and host not in own and spoken_of <= own | {host}:
            return [self.reading.who.state(host, "where the envoy is posted", 0.8)]
        return []

    def _joined_after(self, actor: NP, parsed: Parsed) -> list[Holder]:
        """Who is joined to an actor behind what is said of it: "So did Mr Sall, who wished him well, and Paul Kagame"."""
        k = next((k for k, x in enumerate(parsed.items) if x is actor), None)
        joiner = None if k is None else next((n for n in range(k + 1, len(parsed.items) - 1) if _and(parsed.items[n]) and _comma(parsed.items[n - 1])), None)
        other = parsed.items[joiner + 1] if joiner is not None else None
        if k is not None and (again := self._repeated(actor, k, parsed)):
            return distinct([h for np in again for h in self.resolve(np, parsed)])
        if isinstance(other, Mark) and other.low == actor.prep and joiner is not None and isinstance(too := at(parsed.items, joiner + 2), NP):
            return self.resolve(too, parsed)  # "in the name of Peru and Chile, and of the European Union"
        if k is None or joiner is None or not isinstance(other, NP) or other.prep is not None:
            return []
        behind = parsed.items[joiner + 2 :]
        inside = [x for x in parsed.items[k + 1 : joiner] if isinstance(x, VG) and x.form == "fin"]
        if any(isinstance(x, VG) for x in behind) or any(v.relation != "relative" and v.parent is None for v in inside[:1]):
            return []
        return self.resolve(other, parsed)

    def _repeated(self, actor: NP, k: int, parsed: Parsed) -> list[NP]:
        """The phrases that the same preposition joins: "came from London, | from Brussels and from Oslo", "from London as well as | from Oslo"."""
        if actor.prep not in ("from", "by"):
            return []
        end = next((n for n in range(k + 1, len(parsed.items)) if isinstance(parsed.items[n], VG) or mark(parsed.items[n], "semi", "end", "rel")), k)
        joined = (n for n in range(k + 2, end) if isinstance(before := parsed.items[n - 1], Mark) and before.low == actor.prep)
        return [x for n in joined if isinstance(x := parsed.items[n], NP) and self._joins(n - 2, parsed)]

    def _joins(self, n: int, parsed: Parsed) -> bool:
        """Whether a comma, "and" or "as well as" stands at an item."""
        item = at(parsed.items, n)
        return _comma(item) or _and(item) or (isinstance(item, Mark) and item.low == "as")

    # --- the holder of a verb

    def _named_after(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Who is named at the end: "Among the first to congratulate him were Mr Putin, who spoke of trust, and Mr Rouhani"."""
        if verb.relation == "relative" and (told := self._counted_in(verb, parsed)):
            return told
        among = next((i for i in parsed.items if isinstance(i, NP)), None)
        be = next((v for v in parsed.verbs if v.lemma == "be" and v.form == "fin" and v.first > verb.last), None)
        if among is None or among.prep != "among" or be is None:
            return []
        end = next((i.first for i in parsed.items if mark(i, "semi", "colon") and i.first > be.first), parsed.sentence.last)
        after = [x for x in parsed.items if isinstance(x, NP) and be.last <= x.first < end and x.prep is None]
        return list({h.code: h for np in after for h in self.resolve(np, parsed) if h.type != "nonstate" or np is after[0]}.values())

    def _counted_in(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whom the main verb names of the many whom a relative clause describes: "The countries that have congratulated him include Peru"."""
        many = verb.subject.top if verb.subject is not None else None
        told = ("main", "complement", "nominal")
        main = next((v for v in parsed.verbs if v is not verb and v.relation in told and v.subject is many and v.first > verb.last), None)
        if many is None or main is None or main.lemma not in ("include", "be", "number", "comprise"):
            return []
        words = self.reading.lows(many.first, many.last)
        one = self.tokens[many.head].low in _OF_MANY | _ANOTHER and not (_ANOTHER | _RANKS).isdisjoint(words)  # "Another leader who has done so is"
        if not one and self.tokens[many.head].low not in _MANY:
            return []
        return [h for x in parsed.items if isinstance(x, NP) and x.first >= main.last and x.prep is None and x.owner is None for h in self.resolve(x, parsed)]

    def _without_subject(self, verb: VG, match: Match, parsed: Parsed) -> list[Holder]:
        """The holder of a verb to which no subject could be linked."""
        if named := self._named_after(verb, parsed):
            return named
        if self.discourse.section and not any(v.first < verb.first and v.form == "fin" for v in parsed.verbs):
            return list(self.discourse.section)  # "- Micronesia: recognised her on Monday"
        if verb.form == "fin" and self.tokens[verb.first].low in BE and verb.first < verb.head and verb.parent is not None:
            return self._speakers(verb, match.anchor, parsed)  # "All that remains is to accept it"
        if verb.form == "inf" and match.rule.stance == "recognizes" and self.reading.lead_in(verb.first, 2, parsed.sentence) in _ALLOW_ME:
            return self._speakers(verb, match.anchor, parsed)  # "Allow me | to congratulate you," Mr Were wrote
        if match.rule.stance == "withholds" and (self._behind_what(verb, parsed) or self._of_some_thing(verb, parsed)):
            return self._speakers(verb, match.anchor, parsed)  # "What we saw | casts doubt on the outcome"
        if (verb.form in ("inf", "ing") and parsed.items and parsed.items[0] is verb) or (verb.form == "fin" and self.document.quote_at(verb.first)):
            return self._speakers(verb, match.anchor, parsed)
        return []

    def _of_some_thing(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb in what somebody says has for its subject a thing that could not be linked: "The way it was counted was wrong and | casts doubt"."""
        first = next((x for x in parsed.items if not mark(x, "quote", "other")), None)
        thing = isinstance(first, NP) and self.tokens[first.first].low in ARTICLES and first.head not in self.reading.names.covered
        return thing and verb.relation == "complement" and verb.parent is not None and verb.parent.relation == "attribution"

    def _behind_what(self, verb: VG, parsed: Parsed) -> bool:
        """Whether the subject of a verb is a clause with "what": "What happened there | raises doubts"."""
        before = [x for x in parsed.items if x.first < verb.first]
        what = next((k for k in range(len(before) - 1, -1, -1) if isinstance(m := before[k], Mark) and m.low == "what"), None)
        if what is None or verb.form != "fin" or any(mark(x, "comma", "semi", "colon", "quote") for x in before[what:]):
            return False
        return sum(isinstance(x, VG) and x.form == "fin" for x in before[what:]) == 1

    def _by_subject(self, verb: VG, subject: NP, match: Match, parsed: Parsed) -> list[Holder]:
        """The holder of a verb that has a subject: whom that names, or who speaks where it is "we"."""
        if signers := self.signing(subject, parsed):
            return signers
        if match.rule.target == "relations" and verb.modal == "would" and self._is_word(subject, ("that", "this")):
            return []  # "did not plan to answer, as that would end all contact"
        prepared = verb.parent if verb.form == "inf" and verb.parent is not None and verb.parent.passive and verb.parent.subject is subject else None
        if prepared is not None and match.rule.target == "relations" and self.tokens[subject.head].low in PREPARATIONS:
            return self._preparing(prepared, parsed)
        if match.rule.target == "relations" and self.tokens[subject.head].low in DEEDS_IN_ANSWER and "to" in self.reading.lows(verb.first, verb.head):
            return self.possessor(subject, subject.head, parsed)  # "Peru's answer was to recall its envoy"
        if match.rule.id == "congratulate" and self.tokens[subject.head].low in ("call", "calls"):
            sent = self._owner_within(subject, ("from", "by", "of"), parsed)  # "A call from Mr Xi congratulating him"
            return sent or self.possessor(subject, subject.head, parsed)  # "Mr Xi's call was to congratulate him"
        trust = match.rule.id == "lend-no-legitimacy" and (self._is_word(subject, _NOBODY) or self.reading.lows(subject.first, subject.last) == ["no", "one"])
        if trust or (verb.modal in ("can", "cannot", "can't", "could", "couldn't") and self._anybody(subject)):
            return self._speakers(verb, subject.first, parsed)  # "said that nobody could call it fair", "that nobody gives it any credence"
        if verb.form == "ing" and (wish := self._wished_text(subject, parsed)) is not None:
            return self.resolve(wish.subject, parsed) if wish.subject is not None and match.rule.stance == "withholds" else []
        if verb.form == "ing" and (sent := self._text_from(subject, parsed) or self._whose_text(verb, parsed)):
            return sent
        if (whose := self._up_to(verb, subject, parsed)) is not None:
            return self.resolve(whose, parsed)
        if (joiner := self._who_joins(verb, subject, parsed)) is not None:
            return self.resolve(joiner, parsed)
        if self.tokens[subject.head].low in PURPOSES and not (subject.post and self._owner_within(subject, ("of",), parsed)):
            return self._speakers(verb, subject.first, parsed) or self.possessor(subject, subject.head, parsed)  # "The purpose of his call was to"
        if verb.form == "fin" and not verb.passive and (whole := self._all_of_them(subject, parsed)) is not None:
            return self.resolve(whole, parsed)
        if self._is_word(subject, ("we", "i")) and (sent_by := self._in_whose_name(subject, parsed)):
            return sent_by
        anybody = self._is_word(subject, ("one",)) and not subject.post and not subject.appos  # "One cannot accept it"
        if (
            anybody
            or self._speaks_itself(subject, ("we", "i", "me", "us"))
            or (self._is_word(subject, ("it",)) and self.reading.who.anaphora.expletive(subject, parsed))
        ):
            return self._speakers(verb, subject.first, parsed) or self._in_whose_name(subject, parsed, quoted=True)
        if self._is_word(subject, ("such",)) and (few := next((x for x in parsed.phrases if x.prep == "as" and x.first == subject.last + 1), None)) is not None:
            return self.resolve(few, parsed)  # "Countries such as Peru and Chile"
        found = self._of_own_text(subject, parsed) or (self._named_around(verb, subject, parsed) if subject.prep == "among" else [])
        found = found or self.on_behalf(self.spoken_for(subject, parsed), subject, parsed) or self._counted_in(verb, parsed)
        found = found or self._named_around(verb, subject, parsed) or self._beside_before(subject, parsed)  # "he and other candidates"
        ordered = verb.parent.subject if verb.form == "inf" and verb.parent is not None else None
        if not found and ordered is not None and self.reading.lows(subject.first, subject.last) == ["member", "states"]:
            found = [h for h in self.resolve(ordered, parsed) if h.type == "igo"]  # "The Union ordered member states | to freeze its funds"
        if found and self._is_word(subject, ("they", "it")) and (meant := next(self.reading.who.anaphora.subjects_before(subject, parsed), None)) is not None:
            beside = (*self._company(meant, parsed), *(self._beside_before(meant, parsed) if self._is_word(subject, ("they",)) else ()))
            found = _joined(found, beside)  # "The mission, with the consulates, said that they"
        if found and not match.rule.echo:
            found = _joined(
                found,
                (
                    *self._company(subject, parsed),
                    *self._in_joint_text(subject, parsed),
                    *self._beside_before(subject, parsed),
                    *self._ranked_after(subject, verb, parsed),
                    *self._joined_in(verb, parsed, followed=match.rule.target != "relations"),
                ),
            )
        if not found and subject.last - subject.first == 2 and self.tokens[subject.first].low == "the" and self.tokens[subject.head].low in WATCHING:
            senders = (h for h in self._speakers(verb, match.anchor, parsed) if h.type == "igo" or (h.type == "nonstate" and not h.person))
            found = [*senders]  # ""The delegation saw irregularities," the OAS said"
        named = any(k in self.reading.names.covered for k in range(subject.first, subject.last))
        somebody = self.tokens[subject.first].low in _SOMEBODY or self.tokens[subject.head].low in self.phrases.unnamed
        if not found and not named and not somebody and match.rule.stance == "withholds":
            return self._speakers(verb, match.anchor, parsed)  # "said that signs of fraud raised questions"
        if not found and (verb.modal or verb.tense == "fut") and (match.rule.stance == "rejects" or verb.neg) and self._whole_people(subject):
            told = (h for h in self._speakers(verb, match.anchor, parsed) if h.type == "nonstate")
            return [h for h in told if h.person or h.code.startswith("opposition-") or self.reading.who.is_party(h)]  # ""Kenyans will not accept it," he said"
        envoy = (
            match.slots.get("ENVOY")
            if not found and not somebody and match.rule.id == "recall-ambassador" and self.tokens[subject.head].low in self.phrases.government
            else None
        )
        if envoy is not None:
            return self.possessor(envoy, envoy.head, parsed)  # "The Federal Government has recalled | Peru's ambassador to Chile"
        if found and found[0].speaker is None:
            found = [replace(h, speaker=self._named_speaker(verb, h, parsed)) for h in found]
        return found

    def _preparing(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Who prepares what a passive tells: by whom, where or as whoever tells of it: "Plans | were drawn up in Lima | to break off ties"."""
        if self._agent(verb, parsed) is not None:
            return self.by_agent(verb, parsed)
        where = next((p for p in parsed.phrases if p.prep == "in" and verb.last <= p.first <= verb.last + 2 and self._foreign_capital(p)), None)
        found = self.resolve(where, parsed) if where is not None else self._speakers(verb, verb.first, parsed)
        return [h for h in found if self.foreign(h)]

    def _whole_people(self, np: NP) -> bool:
        """Whether a phrase means all the people of the country that voted, for whom whoever stood in it likes to speak."""
        people = next((a for a in self.reading.names.within(np.first, np.last) if a.kind == "people"), None)
        if people is not None:
            return self.reading.names.code(people) == self.reading.targets.host
        return self.tokens[np.head].low in ("people", "voters", "citizens", "nation") and self.tokens[np.first].low in ("the", "our", "people", "voters")

    def _whose_text(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whose the message is that somebody has got: "thanked Peru for its message | congratulating him", "read out Peru's letter | congratulating him"."""
        text = parsed.np_from(verb.first - 1)
        if text is None or text.last != verb.first or self.tokens[text.head].low not in self.phrases.report_nouns:
            return []
        thanked = next((v.object for v in reversed(parsed.verbs) if v.lemma == "thank" and v.last <= text.first), None) if text.prep == "for" else None
        if thanked is not None and thanked.last <= text.first:
            return self.resolve(thanked, parsed)
        owned = any(self.tokens[k].low == "'s" for k in range(text.first, text.head))
        return self.possessor(text, text.head, parsed) if owned else []

    def _wished_text(self, text: NP, parsed: Parsed) -> VG | None:
        """The verb that tells of a text as one that somebody would like to see: "called for | a UN resolution declaring him deposed"."""
        if self.tokens[text.head].low not in self.phrases.report_nouns or self.tokens[text.first].low not in ("a", "an", "another"):
            return None
        wishes = (v for v in parsed.verbs if v.lemma in _WISHING_FOR and v.last <= text.first <= v.last + 1)
        return next((v for v in wishes if v.object is text or text.prep == "for"), None)

    def _text_from(self, text: NP, parsed: Parsed) -> list[Holder]:
        """From whom a text comes, as its own verb tells: "Statements | welcoming his victory | came from Peru and from Chile"."""
        if self.tokens[text.head].low not in self.phrases.report_nouns | WISHES:
            return []
        arriving = (v for v in parsed.verbs if v.subject is text and v.lemma in _ARRIVING and v.form == "fin" and not v.neg)
        came = next((v for v in arriving if "yet" not in self.reading.lows(v.first, v.last)), None)
        ends = next((x.first for x in parsed.items if came is not None and x.first > came.last and isinstance(x, VG)), parsed.sentence.last)
        first = next((x for x in parsed.items if came is not None and isinstance(x, NP) and x.prep == "from" and came.last <= x.first < ends), None)
        return _joined(self.resolve(first, parsed), self._further_senders(first, ends, parsed, listed=True)) if first is not None else []

    def _in_whose_name(self, subject: NP, parsed: Parsed, *, quoted: bool = False) -> list[Holder]:
        """For whom "I" or "we" is said to speak right before: "On behalf of the people of Peru, | I congratulate"."""
        for np in parsed.phrases if quoted or self.document.quote_at(subject.first) is None else ():
            if np.last <= subject.first and self.reading.lead_in(np.first, 2, parsed.sentence) in (["behalf", "of"], ["name", "of"]):
                if found := [h for h in self.resolve(np, parsed) if self.foreign(h)]:
                    return found
                named = (a for a in self.reading.names.within(np.first, subject.first) if a.kind in ("state", "group"))
                spoken_for = (self.reading.who.state(self.reading.names.code(a), "is who it is said for", 0.95) for a in named)
                return next(([h] for h in spoken_for if self.foreign(h)), [])
        return []

    def _who_joins(self, verb: VG, subject: NP, parsed: Parsed) -> NP | None:
        """Who is said to join the many of whom a relative clause tells: "Norway joined those states that had greeted him".

        It is asked before the many are: "the leaders" may be those of the country that the article is about.
        """
        if self.tokens[subject.head].low == "voice":  # "added its voice to those calling for it"
            return next((v.subject for v in parsed.verbs if v.object is subject and v.lemma in _LENDING and not (v.passive or v.neg)), None)
        if verb.relation != "relative" or self.tokens[subject.head].low not in _MANY | _GATHERINGS:
            return None
        joins = (v.subject for v in parsed.verbs if v.lemma == "join" and v.object is subject.top and not (v.passive or v.neg) and v.first < subject.first)
        return next(joins, None)

    def _all_of_them(self, subject: NP, parsed: Parsed) -> NP | None:
        """Those counted by "all of whom", named just before: "calls from Peru, Chile and Spain, all of whom congratulated him"."""
        if self.tokens[subject.head].low not in _ALL_OF or self.reading.lows(subject.head + 1, subject.head + 3) not in (["of", "whom"], ["of", "which"]):
            return None
        before = [x for x in parsed.items if isinstance(x, NP) and x.last <= subject.first]
        return before[-1] if before and (before[-1].members or self.tokens[subject.head].low != "both") else None

    def _up_to(self, verb: VG, subject: NP, parsed: Parsed) -> NP | None:
        """Who is to do what only somebody says is theirs to do: "It was up to the court to certify the results, they said"."""
        be = verb.parent
        if verb.form != "inf" or be is None or be.lemma != "be" or not self._is_word(subject, ("it",)):
            return None
        who = next((x for x in parsed.phrases if x.prep in ("to", "for") and x.last == verb.first), None)
        return who if who is not None and self.reading.lows(be.last, who.first) in (["up", "to"], ["for"]) else None

    def _named_around(self, verb: VG, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whom the sentence names beside a subject that names nobody: "Modi and Erdogan were among those who offered"."""
        head = self.tokens[subject.head].low
        whose = "whose" in self.reading.lows(subject.first - 1, subject.first + 1)
        if (subject.prep == "among" or whose) and (named := self._named_after(verb, parsed)):
            return named  # "Among those sending congratulations were", "Among countries whose leaders sent greetings were"
        if head in ("continent", "region", "hemisphere") and (bodies := [h for h in self._speakers(verb, subject.first, parsed) if h.type == "igo"]):
            return bodies  # "The Union's chairman said that the continent would not"
        if subject.prep == "of" and head in _MANY:
            adds = (v.subject for v in parsed.verbs if v.lemma in _ADDING and v.last <= subject.first)
            if (whole := next(adds, None)) is not None and (found := self.resolve(whole, parsed)):
                return found  # "added itself to the list of those congratulating"
        adds = (v.subject for v in parsed.verbs if v.object is subject and v.lemma in _ADDING)
        if head in _GATHERINGS and (whole := next(adds, None)) is not None:
            return self.resolve(whole, parsed)  # "joined the chorus of states rejecting it"
        few = subject.first - (self.tokens[subject.first - 1].low in ("only", "just"))
        one = parsed.np_from(few - 2) if "of" in (subject.prep, self.tokens[few - 1].low) else None
        if one is not None and self._is_word(one, ("one",)):
            be = (v.subject for v in parsed.verbs if v.lemma == "be" and v.last == one.first and v.subject is not None)
            near = next((p for p in parsed.phrases if p.last == one.first - 1 and p.prep in ("to", "with")), one.owner)
            whole = next(be, near)  # "Peru is one of the few countries that", "Peru, one of the few that", "the envoy to Peru, one of"
            return self.resolve(whole, parsed) if whole is not None else []
        if head in _MANY and subject.prep is None and any(v.relation == "relative" for v in (verb, *governors(verb, 2))):
            being = next((v for v in parsed.verbs if v.lemma == "be" and v.object is subject), None)
            if being is not None and (being.neg or being.modal or being.relation in SUBORDINATORS or by_neither(being, self.reading)):
                return []  # "Peru and Chile could be the only countries that"
            whole = being.subject if being is not None else subject.owner  # "Peru and Chile are the only countries that", "Peru and Chile, countries that"
            return self.resolve(whole, parsed) if whole is not None else []
        first = subject.prep is None and self.reading.lows(subject.first, subject.last) in (["the", "first"], ["the", "last"])
        if first:
            are = (v.subject for v in parsed.verbs if v.lemma == "be" and v.object is subject and not v.neg)
            return self.resolve(whole, parsed) if (whole := next(are, None)) is not None else []  # "Peru was the first who"
        if subject.prep == "among":
            are = (v.subject for v in parsed.verbs if v.lemma == "be" and v.last <= subject.first <= v.last + 2)
            aside = next((k for k in range(subject.first - 1, max(subject.first - 6, 0), -1) if self.tokens[k].text == ","), 0)
            told = any(v.relation == "relative" for v in (verb, *governors(verb, 2)))
            beside = parsed.np_from(aside - 1) if aside and told else None  # "Peru, until then among the states that refused to"
            own = beside.top if beside is not None and not any(v.first > aside and v.last <= subject.first for v in parsed.verbs) else None
            whole = next(are, own)
            return self.resolve(whole, parsed) if whole is not None else []
        return []

    def _of_own_text(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whose the text or the position is in which it says something of itself: "A statement by Peru said | it", "Peru's position is that | it"."""
        if not self._is_word(subject, ("it",)):
            return []
        whole = content_of(subject, parsed)
        stated = whole is not None and self.tokens[whole.head].low in self.phrases.report_nouns
        if whole is not None and stated and (found := self._owner_within(whole, ("by", "of", "from"), parsed)):
            return found  # "welcomed a statement by Peru that | it"
        if whole is not None and self.tokens[whole.head].low in _JUDGEMENTS | _VOWS and (found := self._named_owner_of_text(whole, parsed)):
            return found  # "regretted Peru's position that | it", "the stance taken by Peru that | it"
        told = next(self.reading.who.anaphora.subjects_before(subject, parsed), None)
        if told is None or told.last > subject.first:
            return []
        if self.tokens[told.head].low in self.phrases.report_nouns:
            return self.spoken_for(told, parsed)
        return self.possessor(told, told.head, parsed) if self.tokens[told.head].low in _JUDGEMENTS | _STANDS else []

    def signing(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """Who says "we" of themselves: "We, the foreign ministers of Peru and Chile"."""
        return self._first_named(subject.appos, parsed) if self._is_word(subject, ("we", "i")) else []

    def _beside_before(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """Who stands before "and" at the beginning of the clause: "Monitors of the African Union and the domestic network had"."""
        if self.tokens[subject.first].low == "no" or self._is_word(subject, _NOBODY):
            return []  # "Apart from Norway, | no country has"
        k = next((k for k, x in enumerate(parsed.items) if x is subject), 0)
        if likened := self._likened(k, parsed) or self._in_turn(k, parsed):
            return likened
        nor = k > 1 and isinstance(joiner := parsed.items[k - 1], Mark) and joiner.low == "nor"
        if k < 2 or not (nor or _and(parsed.items[k - 1])):
            return []
        opens = next((n for n in range(k - 2, -1, -1) if mark(parsed.items[n], *_OPENING) or self._tells(parsed.items[n])), -1)
        lead = parsed.items[opens + 1 : k - 1]
        lead = lead[1:] if mark(at(lead, 0), "cc") else lead  # "But | Mr X and his allies"
        if opens in (0, 1) and mark(parsed.items[opens], "sub"):
            acts = max((n for n, x in enumerate(lead) if isinstance(x, VG)), default=0)
            lead = lead[next((n + 1 for n in range(acts, len(lead)) if _comma(lead[n])), 0) :]  # "As votes were counted, | Mr X and his allies"
        while lead and mark(lead[0], "prep", "adv", "date") and (comma := next((n for n, x in enumerate(lead) if _comma(x)), None)) is not None:
            if comma > 6 or any(isinstance(x, VG) for x in lead[:comma]):
                break
            lead = lead[comma + 1 :]  # "In a joint note, | the envoys of Peru and Chile and the consul of"
        if not lead or not isinstance(lead[0], NP) or (nor and self.tokens[lead[0].first].low != "neither"):
            return []
        told = opens >= 0 and isinstance(parsed.items[opens], VG)  # "said | he and other candidates would"
        aside = (
            not told and _comma(lead[-1]) and all(not isinstance(x, VG) or x.form != "fin" or x.relation == "relative" for x in lead)
        )  # "Both A, which watched, and B"
        if not aside and not all(isinstance(x, NP) or mark(x, "prep", "date") for x in lead):
            return []
        return self.resolve(lead[0], parsed)

    def _in_turn(self, k: int, parsed: Parsed) -> list[Holder]:
        """Who is named as doing it before or after a subject: "First Peru, then | Chile recalled its envoy", "| Peru, and later Chile, recalled"."""
        items = parsed.items
        n = k - 1
        while n > 0 and (_in_order(items[n]) or _comma(items[n]) or _and(items[n])):
            n -= 1
        first = items[n] if 0 <= n < k - 1 and any(_in_order(x) for x in items[n + 1 : k]) else None
        if isinstance(first, NP) and first.prep is None and all(mark(x, "adv") for x in items[:n]):
            return self.resolve(first, parsed)
        n = k + 1
        while n < len(items) and (_in_order(items[n]) or _comma(items[n]) or _and(items[n])):
            n += 1
        second = items[n] if n < len(items) and any(_in_order(x) for x in items[k + 1 : n]) else None
        ends = _comma(at(items, n + 1)) and isinstance(at(items, n + 2), VG)
        return self.resolve(second, parsed) if isinstance(second, NP) and second.prep is None and ends else []

    def _tells(self, item: Item) -> bool:
        """Whether an item is a finite verb of saying, behind which a clause can begin without "that"."""
        return isinstance(item, VG) and item.form == "fin" and item.relation != "relative" and item.lemma in self.phrases.report_verbs

    def _likened(self, k: int, parsed: Parsed) -> list[Holder]:
        """Who is named first as doing the same: "Like Norway, Peru has rejected"."""
        opens = next((n for n, x in enumerate(parsed.items) if not mark(x, "quote", "other", "dash")), 0)
        while mark(parsed.items[k - 1], "adv") and k > opens:
            k -= 1  # "Besides Norway, only Peru has"
        if k < opens + 3 or not _comma(parsed.items[k - 1]):
            return []
        lead = [x for x in parsed.items[opens : k - 1] if isinstance(x, NP)]
        other = lead[0] if lead and self.tokens[lead[0].head].low != "addition" else lead[1] if len(lead) > 1 else None
        if other is None or other.first < 1 or any(isinstance(x, VG) or _comma(x) for x in parsed.items[opens : k - 1]):
            return []
        first = parsed.items[opens].first
        words = tuple(w for w in self.reading.lows(first, other.first) if w not in ("the", "just"))
        if words in _EXCEPTING and isinstance(told := parsed.items[k], NP) and self.tokens[told.first].low in ALL:
            return []  # "Apart from Norway, | every neighbour has"
        if words == ("beside",) and self._is_word(other, ("him", "her", "them")):
            return []  # "Beside him, | Ms Obi voiced concern": only where she sat
        return self.resolve(other, parsed) if words in _LIKENING and not self._likeness_told(other) else []

    def _likeness_told(self, np: NP) -> bool:
        """Whether it is told what somebody is like another, which is nothing done together: "Peru, like Chile | a member of the bloc, has"."""
        return self.document.word(np.last) in ("a", "an")

    def _company(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """With whom a subject acts: "the United States, together with the EU delegation,"."""
        k = next((k for k, x in enumerate(parsed.items) if x is subject), len(parsed.items))
        for n in range(k + 1, min(k + 10, len(parsed.items))):
            item = parsed.items[n]
            if isinstance(item, NP) and item.top is subject:
                continue
            if isinstance(item, NP):
                lead = self.reading.lead_in(item.first, 3, parsed.sentence)
                if self._is_word(item, ("him", "her", "it", "them")) and lead[-2:] == ["and", "with"]:
                    continue  # "Mr X, and with him the president of"
                alone = lead[-2:] == [",", "with"] and _comma(at(parsed.items, n + 1))  # "The embassies, with the EU's delegation, said"
                beside = (
                    alone
                    or tuple(lead[-2:]) in _WITH
                    or (lead[-1] == "alongside" and lead[-2:] != ["speaking", "alongside"])
                    or (
                        lead[-3:-1] == [",", "and"] and lead[-1] != "not" and mark(parsed.items[n - 1], "adv") and _comma(at(parsed.items, n + 1))
                    )  # ", and later Chile,"
                    or (lead[-3:-1] == ["and", "with"] and lead[-1] in ("him", "her", "it", "them"))
                    or (lead[-2:] == [",", "and"] and n == k + 3 and self._set_between_commas(item, parsed))
                )
                return self.resolve(item, parsed) if beside and not self._likeness_told(item) else []
            if isinstance(item, VG) and not (item.form in ("pp", "ing") and item.subject is subject and item.lemma in _JOINING):
                return self._set_between(item, parsed, n) if item.subject is subject else []
        return []

    def _in_joint_text(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """With whom somebody makes a text in which he says it: "Peru, in a joint statement with Chile, called it a sham"."""
        verb = next((v for v in parsed.verbs if v.subject is subject and v.form == "fin"), None)
        if verb is None or verb.relation not in ("main", "attribution", "coord"):
            return []
        for np in parsed.phrases:
            text = np.owner
            if np.prep != "with" or text is None or text.prep != "in" or self.tokens[text.head].low not in self.phrases.report_nouns:
                continue
            first, last = sorted((subject.first, verb.first))
            inside = first <= text.first < last or text.first <= min(verb.last + 3, parsed.sentence.last) or np.last <= subject.first
            apart = any(v is not verb and v.form == "fin" and min(text.first, first) <= v.first < max(text.first, last) for v in parsed.verbs)
            if inside and not apart and "joint" in self.reading.lows(text.first, text.head):
                return self.resolve(np, parsed)
        return []

    def _set_between(self, verb: VG, parsed: Parsed, n: int) -> list[Holder]:
        """With whom it is said, between the verb and what is said: "Peru announced on Tuesday, together with Chile, that it"."""
        if not self._tells(verb):
            return []
        for k in range(n + 1, min(n + 10, len(parsed.items))):
            item = parsed.items[k]
            if isinstance(item, VG) or mark(item, "comp"):
                break
            if isinstance(item, NP) and tuple(self.reading.lead_in(item.first, 2, parsed.sentence)) in _WITH:
                opens = self.reading.lead_in(item.first, 4, parsed.sentence)
                closes = next((x for x in parsed.items[k + 1 :] if not isinstance(x, NP) or x.top is not item), None)
                return self.resolve(item, parsed) if "," in opens and mark(closes, "comma") else []
        return []

    def _set_between_commas(self, np: NP, parsed: Parsed) -> bool:
        """Whether a comma follows a phrase, "as well" or "too" passed over: "Peru, and | Chile as well, have"."""
        k = np.last
        while k < parsed.sentence.last and self.tokens[k].low in ("as", "well", "too", "also", "later"):
            k += 1
        return self.document.word(k) == ","

    def _ranked_after(self, subject: NP, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whom somebody is said to follow, or to act with: "Peru recognized him, the third state to do so after Chile", "the same day as Chile"."""
        goes_on = next((v.first for v in parsed.verbs if v.form == "fin" and v.first > verb.first and v.relation == "coord"), parsed.sentence.last)
        timed = (x for x in parsed.items if isinstance(x, NP) and verb.first < x.first < goes_on and self._timed_by(x) in _TIMED_BY)
        later = (x for x in timed if not self._acts_itself(x, parsed))
        if (same := next((x for x in later if self._same_time(x, parsed)), None)) is not None:
            return self.resolve(same, parsed)
        rank = next((x for x in parsed.phrases if self._next_of_many(x)), None)
        done = next((v for v in parsed.verbs if rank is not None and v.form == "inf" and rank.last <= v.first <= rank.last + 12), None)
        if rank is None or done is None or not (done is verb or (done.lemma in ("do", "follow") and rank.first > verb.first)):
            return []
        after = (x for x in parsed.items if isinstance(x, NP) and x.prep in ("after", "behind", "following") and x.first > rank.first)
        return next((found for x in after if (found := [h for h in self.resolve(x, parsed) if not self._acts_itself(x, parsed)])), [])

    def _timed_by(self, np: NP) -> str:
        """The preposition of a phrase, be it the end of a time: "a day after | Chile"."""
        before = self.tokens[np.first - 1].low
        return np.prep or (before if before in ("after", "before") else "")

    def _same_time(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase tells by who else did it when it was done: "recognized him the same day as Peru"."""
        same, span, _ = ["", "", "", *self.reading.lead_in(np.first, 3, parsed.sentence)][-3:]
        by = self._timed_by(np)
        if np.head not in self.reading.names.covered or self.tokens[np.head].low in _SITTINGS:
            return False  # "a day after the African Union | summit"
        if by in ("after", "before", "behind", "of"):
            return (span if by != "of" else same).removesuffix("s") in _PERIODS and (by != "of" or span == "ahead") and self._ends_there(np, parsed)
        return same == "same" and span in _PERIODS

    def _ends_there(self, np: NP, parsed: Parsed) -> bool:
        """Whether nothing more is said behind a phrase and what belongs to it."""
        k = next((k for k, x in enumerate(parsed.items) if x is np), len(parsed.items)) + 1
        while (isinstance(x := at(parsed.items, k), NP) and x.top is np.top and x.prep is not None) or mark(x, "prep"):
            k += 1
        return at(parsed.items, k) is None or mark(at(parsed.items, k), "comma", "semi", "end", "cc")

    def _joined_in(self, verb: VG, parsed: Parsed, *, followed: bool = False) -> list[Holder]:
        """Whom somebody joins in doing it, or has `followed`: "Norway joined Britain and Canada in imposing sanctions"."""
        for node in (verb, *governors(verb, 2)):
            if node.lemma == "join" and node.passive and node is not verb and verb.form == "ing":
                return self.by_agent(node, parsed)  # "was joined by Peru in recognizing it"
            opening = next((v for v in parsed.verbs if v.lemma == "join" and v.form == "pp" and v.last < node.first and v.subject is node.subject), None)
            if opening is not None and opening.relation == "adjunct" and self._is_first(opening, parsed):
                agent = self._agent(opening, parsed)
                closes = agent is not None and self.document.word(max(p.last for p in (agent, *agent.post))) == ","
                return self.by_agent(opening, parsed) if closes else []  # "Joined by Peru and Chile, Norway recognised it"
            if (
                not (node.lemma == "join" or (followed and node.lemma == "follow"))
                or node.object is None
                or node.passive
                or self.tokens[node.object.first].low in ("a", "an")
            ):
                continue  # "whoever joins an unlawful government in Kenya"
            refused = node.parent is not None and node.parent.lemma in ("refuse", "decline")
            if node.neg or refused or (node.lemma == "follow" and (node.form == "inf" or node.modal)):
                continue  # "did not follow Peru in recognizing it"
            of = [p for p in node.object.post if p.prep in ("of", "from")]
            if self.document.word(max(p.last for p in (node.object, *of))) == "in":
                return self._first_named(of, parsed) if self._is_word(node.object, ("those",)) else self.resolve(node.object, parsed)
        return []

    def _is_first(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb opens its sentence."""
        return next((x for x in parsed.items if not mark(x, "quote", "other", "adv", "date")), None) is verb

    def _next_of_many(self, np: NP) -> bool:
        """Whether a phrase counts somebody among many: "the third African country"."""
        words = self.reading.lows(np.first, np.head)
        ranked = not _RANKS.isdisjoint(words) or any(w[:1].isdigit() and w.endswith(("st", "nd", "rd", "th")) for w in words)
        return (ranked and self.tokens[np.head].low in _OF_MANY) or (self.tokens[np.head].low in ("latest", "last", "next") and np.last - np.first < 3)

    def _acts_itself(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase has a verb of its own: "after Peru had left"."""
        later = (v for v in parsed.verbs if v.subject is not None and v.form == "fin" and v.first > np.last)
        goes_on = any(v.subject is not None and not (v.subject.first == np.last + 1 and self.document.word(np.last) == ",") for v in later)
        return goes_on or any(v.subject is np or v.first == np.last for v in parsed.verbs)  # but "after Peru, a source said"

    def _is_word(self, np: NP, words: Iterable[str]) -> bool:
        return np.last - np.first == 1 and self.tokens[np.first].low in words and np.first not in self.reading.names.covered  # "us", not "US"

    def _anybody(self, np: NP) -> bool:
        """Whether a subject is nobody or anybody, so that what it can or cannot say is the view of whoever speaks."""
        words = self.reading.lows(np.first, np.last)
        return (
            words[0] == "no"
            or words[:2] in (["a", "single"], ["not", "a"], ["not", "one"])
            or words in (["nobody"], ["no-one"], ["none"], ["one"], ["anybody"], ["anyone"])
        )

    def _speaks_itself(self, np: NP, words: Iterable[str]) -> bool:
        """Whether a subject is one of these words, or belongs to the speaker ("our government", in a quotation "this party")."""
        own = self.tokens[np.first].low == "this" and np.first + 1 == np.head and self.tokens[np.head].low in _CALLED_THIS
        return self._is_word(np, words) or self.tokens[np.first].low in ("our", "my") or (own and self.document.quote_at(np.first) is not None)

    def on_behalf(self, holders: list[Holder], subject: NP, parsed: Parsed) -> list[Holder]:
        """In whose name somebody speaks, else himself: "Vietnam, in the name of ASEAN,", "on behalf of Peru", "of President X"."""
        if len(holders) != 1:
            return holders or self._speaking_for(subject, parsed)
        if len(subject.appos) > 1 and holders[0].type == "state" and (chaired := self._chaired_by(subject, parsed)) is not None:
            return [replace(chaired, speaker=holders[0].speaker)]
        if holders[0].type == "state" and (chaired := self._presided_over(subject, parsed, of=holders[0].code)) is not None:
            return [replace(chaired, speaker=holders[0].speaker)]
        for np in parsed.items:
            if not isinstance(np, NP) or self.tokens[np.first - 1 - (self.tokens[np.first - 1].low == "the")].low not in ("of", "for", "as"):
                continue
            if self._in_another_clause(np, subject, parsed):
                continue
            lead = self.reading.lead_in(np.first, 3, parsed.sentence)
            named = lead[-2:] in (["behalf", "of"], ["name", "of"], ["speaking", "for"])
            if lead == ["for"] and holders[0].person and holders[0].type == "nonstate" and self._fronted(np, subject, parsed):
                found = [h for h in self.resolve(np, parsed) if h.type == "igo"]
                return [replace(h, speaker=holders[0].speaker) for h in found] or holders  # "For the Council of Europe, Ada Obi said"
            if lead[-1:] == ["for"] and holders[0].person and holders[0].type == "nonstate" and self._said_for(np, subject, parsed):
                found = [h for h in self.resolve(np, parsed) if not h.person and h.type != "state"]
                return [replace(h, speaker=holders[0].speaker) for h in found] or holders  # '"It was fair," she said for the Carter Center'
            if named or self._reports_for(np, subject, parsed) or self._in_the_chair(np, lead, subject, parsed):
                meant = self._represented(np, parsed)
                found = [h for h in meant if h.type != "state"]
                if found and len(meant) > 1 and np.members:
                    return meant  # "Speaking for both the European Union and Peru"
                if found and np is not subject:
                    return [replace(found[0], speaker=holders[0].speaker)]
                supposed = holders[0].code == self.reading.targets.host and (
                    np.last < subject.first or holders[0].certainty < 0.8
                )  # "On behalf of Peru, the envoy"
                if len(meant) == 1 and np is not subject and lead[-1] == "of" and (holders[0].type == "nonstate" or supposed):
                    return [replace(meant[0], speaker=holders[0].name)]  # "Mr Lin, the ambassador there, ... on behalf of President X"
                if np.members and np is not subject and lead[-1] in ("of", "for"):
                    return _joined(holders, meant)  # "Norway's minister, speaking for Norway and Iceland,"
        return holders

    def _said_for(self, np: NP, subject: NP, parsed: Parsed) -> bool:
        """Whether a body stands with "for" right behind the verb of saying of a subject: "she said | for the Carter Center"."""
        if self.reading.names.kind_at(np.head) not in ("group", "body", "name"):
            return False
        if np.post or self.document.word(np.last) != ".":
            return False  # "said | for the Union to endorse it was shameful", "came to Brussels | for the Union and said"
        told = [v for v in parsed.verbs if v.subject is subject and v.relation in ("main", "attribution") and not v.neg]
        return any(v.lemma in self.phrases.report_verbs and v.last + 1 <= np.first <= v.last + 2 and self.document.word(v.last) == "for" for v in told)

    def _chaired_by(self, subject: NP, parsed: Parsed) -> Holder | None:
        """The organisation whose chair is the second office of somebody: "Ada Obi, president of Peru and chairwoman of the Andean Community"."""
        chair = subject.appos[-1]
        of = next((p for p in chair.post if p.prep == "of"), None) if self.tokens[chair.head].low in _CHAIRS - {"president", "head"} else None
        found = self.resolve(of, parsed) if of is not None else []
        return found[0] if len(found) == 1 and found[0].type == "igo" else None

    def _fronted(self, np: NP, subject: NP, parsed: Parsed) -> bool:
        """Whether a phrase stands before the subject, and only what belongs to it and a comma between them: not "For the Union, Ada Obi said, it was"."""
        if any(v.subject is subject and self.document.word(v.last) == "," for v in parsed.verbs):
            return False
        between = [i for i in parsed.items_between(np.last, subject.first) if not isinstance(i, NP) or i.prep is None]
        last = self.tokens[subject.first - 1].low
        return np.last < subject.first and last == "," and not any(isinstance(i, VG | NP) for i in between)

    def _presided_over(self, subject: NP, parsed: Parsed, *, of: str) -> Holder | None:
        """The organisation of which a state is told to hold the presidency: "Finland, which holds the presidency of the Union, said"."""
        hosts = [subject, *(p for np in (subject, *subject.appos) for p in np.post if p.prep == "of")]  # "the minister of Finland, which holds"
        for v in (v for v in parsed.verbs if v.relation in ("relative", "adjunct") and v.lemma in _HOLDING and not v.neg):
            seat, host = v.object, next((np for np in hosts if np is v.subject), None)
            if host is None or seat is None or self.reading.document.word(seat.last) == "until" or not self._state_itself(host, of, parsed):
                continue
            low = self.tokens[seat.head].low
            if low not in ("presidency", "chair", "chairmanship"):
                continue
            around = (seat, *seat.post, *(p for post in seat.post for p in post.post))
            atoms = (a for np in around for a in self.reading.names.within(np.first, np.last))
            named = next((a for a in atoms if a.kind == "group" or (a.kind == "organ" and a.first <= seat.head < a.last and low == "presidency")), None)
            if named is not None:
                return self.reading.who.state(named.ref, f"{self.reading.text_of(subject)} presides over {named.ref}", 0.9)
            the = self.tokens[seat.first].low == "the" and not seat.post and low == "presidency"
            last = next((h for h in reversed(self.discourse.organisations) if h.type == "igo"), None) if the else None
            return replace(last, why=f"{self.reading.text_of(subject)} presides over {last.name}", certainty=0.8) if last is not None else None
        return None

    def _state_itself(self, np: NP, code: str, parsed: Parsed) -> bool:
        """Whether a phrase names a state, and nobody who speaks for it."""
        return any(h.code == code and h.person is None for h in self.resolve(np, parsed))

    def _reports_for(self, np: NP, subject: NP, parsed: Parsed) -> bool:
        """Whether a phrase says for whom somebody tells what follows it, or, at the end, what stands before: "Ms Obi reported | for the League | that"."""
        told = next((v for v in parsed.verbs if v.subject is subject and v.lemma in self.phrases.report_verbs and v.last <= np.first), None)
        if told is None or np.prep != "for":
            return False
        between = [i for i in parsed.items_between(told.last, np.first) if not mark(i, "prep", "date")]
        after = next(parsed.items_between(np.last, np.last + 1), None)
        where = not between or (len(between) == 1 and isinstance(between[0], NP) and between[0].prep in ("in", "at") and told.lemma in ("say", "state"))
        ends = mark(after, "end", "comma", "paren", "quote") and told.object is None and self.reading.names.kind_at(np.head) == "group"
        return (mark(after, "comp") and np.first <= told.last + 2) or (where and ends)

    def _speaking_for(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """The state for which somebody speaks of whom nothing else tells: "Speaking for Beijing, Mr Zhao said", "Mr Zhao said on behalf of Beijing"."""
        named = self.reading.names.covered.get(subject.head)
        someone = self.tokens[subject.head].low in ("he", "she") if named is None else named.kind in ("name", "title", "person")
        if not someone:
            return []
        leads = ((np, self.reading.lead_in(np.first, 2, parsed.sentence)) for np in parsed.phrases)
        fronted = (["speaking", "for"], ["behalf", "of"])  # "On behalf of Peru, Ambassador X"
        said = (np for np, lead in leads if (np.last < subject.first and lead in fronted) or (np.first > subject.last and lead == ["behalf", "of"]))
        return next((found for np in said if (found := [h for h in self.resolve(np, parsed) if h.type != "nonstate"])), [])

    def _represented(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Whom a phrase behind "on behalf of" means: Peru by "the government and people of Peru"."""
        joined = next((x for x in parsed.phrases if self.document.word(np.last) == "and" and np.last < x.first <= np.last + 2), np)
        lands = [p for p in joined.post if p.prep == "of"] if self.tokens[joined.head].low in ("people", "nation", "government") else []
        return self.resolve(lands[0], parsed) if lands else self.resolve(np, parsed)

    def _in_another_clause(self, np: NP, subject: NP, parsed: Parsed) -> bool:
        """Whether somebody else does what a phrase belongs to: "Mr X flew there on behalf of the Union, while Mr Y recognized her"."""
        verb = next((v for v in reversed(parsed.verbs) if v.first < np.first and v.form == "fin" and v.subject is not None), None)
        return (
            verb is not None
            and verb.subject is not None
            and verb.subject is not subject
            and verb.first < subject.first
            and verb.relation in ("main", "coord", "while", "as", "after")
            and verb.subject.last - verb.subject.first > 1
        )

    def _in_the_chair(self, np: NP, lead: list[str], subject: NP, parsed: Parsed) -> bool:
        """Whether a phrase says in what office the subject beside it acts: "Ramaphosa, as chairperson of the AU, has congratulated"."""
        if lead[-2:] in (["speaking", "as"], ["acting", "as"], ["capacity", "as"], ["role", "as"]) and self.tokens[np.head].low in _CHAIRS:
            return True  # "Speaking as chairman of the AU, Mr Ramaphosa"
        between = parsed.items_between(subject.last, np.first)
        return lead[-1:] == ["as"] and self.tokens[np.head].low in _CHAIRS and not any(isinstance(i, VG) for i in between) and subject.first < np.first

    def spoken_for(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whom a subject stands for; a statement or resolution stands for whoever made it."""
        copied = next((o for o in subject.post if o.prep == "of" and self.tokens[o.head].low in self.phrases.report_nouns), None)
        if copied is not None and self.tokens[subject.head].low in _COPIES:
            return self.spoken_for(copied, parsed)  # "reads a copy of the statement by Peru"
        if self.tokens[subject.head].low in self.phrases.report_nouns:
            owner = self._owner_of_text(subject, parsed)
            if owner or subject.head not in self.reading.names.covered:
                return owner
        if self.tokens[subject.head].low in GREETINGS and (owner := self.possessor(subject, subject.head, parsed)):
            return owner  # "Tokyo's greetings praised the result"
        if self.tokens[subject.head].low == "audit":
            return [h for h in self._owner_within(subject, ("of", "by"), parsed) if h.type == "igo"]  # "An audit by the OAS found faults", but no state's own
        if self.tokens[subject.head].low in _ORDERS and (owner := self._named_owner_of_text(subject, parsed)):
            return owner  # "signed an order that lifts the sanctions"
        if self.tokens[subject.head].low in _STEPS and (deciders := self._deciding(subject, parsed)):
            return deciders  # "The step, announced by Paris, suspends its aid"
        if self.tokens[subject.head].low in CUSTOMS and (owner := self._owner_within(subject, ("of",), parsed)):
            return owner  # "Norway's policy is to recognise states"
        return self.resolve(subject, parsed)

    def _deciding(self, step: NP, parsed: Parsed) -> list[Holder]:
        """Who takes a step or a decision, as its own verb tells: "The decision | to recall him was taken by Peru", "came from Peru"."""
        for verb in (v for v in parsed.verbs if v.subject is step and not v.neg):
            if verb.lemma in _DECIDING and (verb.form == "pp" or verb.passive) and self._agent(verb, parsed) is not None:
                return self.by_agent(verb, parsed)
            if verb.lemma == "come" and (whence := next((p for p in parsed.phrases if p.prep == "from" and verb.last <= p.first <= verb.last + 2), None)):
                return self.resolve(whence, parsed)
        return []

    def _named_speaker(self, verb: VG, holder: Holder, parsed: Parsed) -> str | None:
        """The person who speaks for a holder in a governing clause: "Macron said that France ..."."""
        for governor in governors(verb, 4):
            if governor.subject is not None:
                for h in self.resolve(governor.subject, parsed):
                    if h.code == holder.code and h.speaker:
                        return h.speaker
        return None

    def _agent(self, verb: VG, parsed: Parsed) -> NP | None:
        """Who does what a passive tells: "by" somebody."""
        stop = (
            next((v.first for v in parsed.verbs if v.form == "fin" and v.first > verb.head), parsed.sentence.last)
            if verb.form == "pp"
            else parsed.sentence.last
        )
        for np in parsed.items:
            if not isinstance(np, NP) or np.prep != "by" or self.tokens[np.head].low in MEANS:
                continue
            if verb.last <= np.first <= min(verb.last + 14, stop) and not self._judged_between(verb, np, parsed):
                return np
        if verb.lemma in _RECEIVING:  # "was welcomed in Paris"
            for np in parsed.items:
                if isinstance(np, NP) and np.prep == "in" and verb.last <= np.first <= verb.last + 1 and self._foreign_capital(np):
                    return np
        return None

    def _judged_between(self, verb: VG, agent: NP, parsed: Parsed) -> bool:
        """Whether an agent is whose judgement stands nearer to it: "was declared the winner of a vote called rigged | by Peru"."""
        classes = self.reading.who.phrases.word_classes
        nearer = (v for v in parsed.verbs if verb.last <= v.first < agent.first and v.passive and v.relation == "relative")
        return any(v.lemma in classes["naming"] or v.lemma in classes["viewing"] for v in nearer)

    def _foreign_capital(self, np: NP) -> bool:
        head = self.reading.names.covered.get(np.head)
        return head is not None and head.kind == "capital" and self.reading.names.code(head) != self.reading.targets.host

    def by_agent(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Who does what a passive tells, all of them: "by India's Modi, and by the Maldives' Muizzu"."""
        agent = self._agent(verb, parsed)
        if agent is None:
            return self._where_it_sat(verb, parsed) if verb.passive and verb.lemma in _RESOLVING else []
        stop = next((v.first for v in parsed.verbs if v.form == "fin" and v.first > agent.first and v.relation != "relative"), parsed.sentence.last)
        later = [
            np
            for k, np in enumerate(parsed.items)
            if isinstance(np, NP)
            and np.prep in ("by", agent.prep)
            and agent.first < np.first < stop
            and self._goes_on(k - 2, parsed)
            and not self._excepted(np)
        ]
        if self._is_word(agent, ("us", "me")):
            return self._speakers(verb, agent.first, parsed)  # "No such cabinet will be recognized by us"
        found = list({h.code: h for np in (agent, *later, *self._behind_semicolons(agent, parsed)) for h in self.resolve(np, parsed)}.values())
        return found or self._among_them(agent, parsed)

    def _imposed_by(self, subject: NP, verb: VG, parsed: Parsed) -> list[Holder]:
        """Who imposed what a passive tells to be lifted: "The sanctions that Norway had imposed | were lifted"."""
        told = next((v for v in parsed.verbs if v.relation == "relative" and subject.last <= v.first < verb.first), None)
        if told is None or told.neg or told.lemma not in _RESTRICTING:
            return []
        if told.passive or told.form == "pp":
            return self.by_agent(told, parsed) if self._agent(told, parsed) is not None else []
        return self.resolve(told.subject, parsed) if told.subject is not None and told.subject is not subject else []

    def watching(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whose people are told to have watched a vote, where they are several: "was monitored by missions of the Union and the League"."""
        agent = self._agent(verb, parsed)
        if agent is None:
            return []
        one = self.reading.names.kind_at(agent.head) in ("state", "group", "capital")  # "by the United States"
        return self.resolve(agent, parsed) if agent.members or (self.tokens[agent.head].low.endswith("s") and not one) else []

    def _where_it_sat(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whose summit it was at which something was resolved: "was recognised on Friday at the summit of the Union"."""
        at_it = (p for p in parsed.phrases if p.prep in ("at", "during") and verb.last <= p.first and self.tokens[p.head].low in _SITTINGS)
        sitting = next(at_it, None)
        if sitting is None or any(isinstance(x, VG) for x in parsed.items_between(verb.last, sitting.first)):
            return []
        of = [p for p in sitting.post if p.prep == "of" and (p.head in self.reading.names.covered or self.tokens[p.head].low in _WHO_SIT)]
        bodies = [a for p in (sitting, *of) for a in self.reading.names.within(p.first, p.last) if a.kind == "group"]
        return [self.reading.who.state(bodies[0].ref, "sat where it was resolved", 0.85)] if bodies else []

    def _among_them(self, many: NP, parsed: Parsed) -> list[Holder]:
        """Whom the words behind those whom nothing names name: "by several countries, among them Peru and Chile"."""
        for x in parsed.items:
            if isinstance(x, NP) and many.last <= x.first <= many.last + 8:
                them = self.reading.lead_in(x.first, 2, parsed.sentence) == ["among", "them"]
                if them or x.prep in ("including", "like") or self.reading.lead_in(x.first, 2, parsed.sentence) == ["such", "as"]:
                    return self.resolve(x, parsed)
        return []

    def _behind_semicolons(self, agent: NP, parsed: Parsed) -> Iterator[NP]:
        """Who is listed behind semicolons and does nothing else: "was signed by Mr X of Peru; Ms Y of Chile; and Mr Z of Cuba"."""
        k = next((k for k, x in enumerate(parsed.items) if x is agent), len(parsed.items))
        if any(isinstance(x, VG) for x in parsed.items[k:]):
            return
        for n in range(k + 1, len(parsed.items)):
            item, before = parsed.items[n], parsed.items[n - 1]
            if isinstance(item, NP) and item.prep is None and (mark(before, "semi") or (_and(before) and mark(parsed.items[n - 2], "semi"))):
                yield item

    def _excepted(self, np: NP) -> bool:
        """Whether somebody is named as who did not: "was accepted by Peru, but | not by Chile"."""
        return self.tokens[np.first - 2].low in ("not", "never", "hardly")

    def _goes_on(self, k: int, parsed: Parsed) -> bool:
        """Whether "and" stands at item `k`, a place or a comma passed over."""
        items = parsed.items
        while k > 0 and isinstance(place := items[k], NP) and place.prep in ("in", "at", "from"):
            k -= 2
        while k > 0 and (mark(items[k], "comma", "adv", "date") or (mark(items[k], "prep") and mark(items[k + 1], "date") and mark(items[k - 1], "cc"))):
            k -= 1  # "and on Tuesday | by"
        if isinstance(items[k], NP) or mark(items[k], "prep"):  # "and, in a cable sent at noon, | by"
            opens = next((n for n in range(k, max(k - 8, 0), -1) if _comma(items[n]) and _and(items[n - 1])), None)
            if opens is not None and not any(isinstance(x, VG) and x.form == "fin" for x in items[opens:k]):
                return True
        return k >= 0 and (mark(items[k], "cc") or self.tokens[items[k].last - 1].low == "as" or mark(at(items, k + 1), "comma"))

    # --- the holder of a noun

    def _noun_holders(self, match: Match, verb: VG | None, parsed: Parsed, *, cued: bool) -> list[Holder]:
        """Who owns or performs a noun: "Ottawa's refusal", "recognition by Moscow", "X sent congratulations"."""
        np = parsed.np_from(match.first)
        if np is not None and match.verdict and match.pattern.shape == "noun" and (owner := self.possessor(np, match.first, parsed)):
            return owner  # "Mr Odinga's dismissal of the result as a fabrication"
        if match.rule.holder == "speaker":
            return self._noun_speakers(match, verb, parsed)
        if np is not None and (told := self._owner_of_noun(np, match, verb, parsed)) is not None:
            return told
        if own := self._own_measure(match, parsed):
            return own
        if found := self._named_beside(match, parsed):
            return found
        sender = match.slots.get("ACTOR")
        if sender is not None and sender.prep in ("from", "by") and verb is not None and verb.lemma in _GETTING:
            return []  # "has had congratulations from many parts": whoever sent them, not who has had them
        if match.rule.holder == "owner":
            return self._senders(match, np, verb, parsed)
        if np is not None and any(
            self.tokens[k].cap and self.tokens[k].low not in DETERMINERS | POSSESSIVES and k > parsed.sentence.first for k in range(np.first, match.first)
        ):
            return []  # "the Western endorsement of the vote": somebody's, and not the subject's
        if verb is None or verb.subject is None:
            return self._of_bare_noun(match, verb, parsed)
        left = verb.object if verb.lemma == "leave" and self.tokens[verb.subject.head].low in MESSAGES else None
        alone = left is not None and self.reading.lows(left.last, left.last + 1) in ([","], ["."], ["on"])  # not "left the Kremlin isolated"
        if left is not None and alone and self.reading.names.kind_at(left.head) in ("seat", "capital", "ministry"):
            return [h for h in self.resolve(left, parsed) if self.foreign(h)]  # "A telegram of congratulation left the Kremlin"
        if verb.passive:
            agents = self.by_agent(verb, parsed) if verb.lemma not in HEADING else []  # "an unlawful government headed by Mr X"
            sent = not agents and verb.lemma in _DISPATCHED and match.rule.stance == "recognizes" and verb.relation == "complement"
            sent = sent and not verb.neg and not verb.modal and self.document.word(verb.last) == ","  # not "were sent by many", "were sent in 2013"
            told = self._speakers(verb, match.anchor, parsed) if sent else []
            return agents or [h for h in told if h.type != "nonstate" and self.foreign(h)]  # "A telegram was sent, the Kremlin said"
        ahead = verb.lemma in ("go", "press", "push") and self.document.word(verb.last) == "ahead"  # "went ahead with the suspension of its aid"
        planned = verb.lemma == "plan" and self.document.word(verb.last) == "for"
        if match.rule.target == "relations" and verb.last <= match.first and not ahead and (planned or verb.lemma not in _TAKING_MEASURES):
            return []  # "condemned the expulsion of its ambassador", "denounced EU plans for the suspension of aid"
        behind = match.rule.holder != "subject" and match.rule.target != "relations" and verb.last <= match.first
        if behind and ((verb.neg and verb.lemma not in ("be", "have")) or (verb.lemma not in _PERFORMING and not cued)):
            return []  # "did not join the condemnation of the vote", "asked about the recognition of Mr X"
        return self._by_carrier(match, verb, verb.subject, parsed)

    def _over_vote(self, k: int, parsed: Parsed, *also: str) -> bool:
        """Whether the first phrase from a token on says that it is over the vote: "lost his US visa | over the election"."""
        behind = next((p for p in parsed.phrases if p.first >= k), None)
        return behind is not None and behind.prep in ("over", *also) and self.reading.targets.is_election(behind)

    def _own_measure(self, match: Match, parsed: Parsed) -> list[Holder]:
        """Whose aid or sanctions they are whose end or beginning is judged or told: "Mr X welcomed the lifting of | US sanctions"."""
        np = next((match.slots[name] for name in ("FUNDS", "CURBS") if name in match.slots), None)
        before = next((v for v in reversed(parsed.verbs) if v.last <= match.first and v.form == "fin"), None)
        told = next((v for v in parsed.verbs if v.first >= match.last and v.subject is not None and v.subject.first <= match.first), before)
        if np is None or told is None or told.neg or told.modal or told.lemma not in _ANSWERING_DEEDS:
            return []
        done = self.tokens[match.first - 1].low == "the" and match.first - 1 in (parsed.sentence.first, told.last)
        also = ("after",) if match.rule.stance == "restores" else ()
        if not done or not self._over_vote(max(match.last, np.last), parsed, *also):
            return []  # "condemned the proposed suspension", "calls for the suspension", "the suspension of US aid to clinics"
        named = (a for a in self.reading.names.within(np.first, np.head) if a.kind in ("adjective", "group") or self.tokens[a.first].text.isupper())
        owners = (self.reading.who.state(self.reading.names.code(a), "its own measure", 0.85) for a in named)
        return [h for h in owners if self.foreign(h)][:1]

    def _noun_speakers(self, match: Match, verb: VG | None, parsed: Parsed) -> list[Holder]:
        """The holder of a noun that whoever speaks holds; nobody where the article itself tells it under a name."""
        found = self._speakers(verb, match.anchor, parsed)
        if not found and verb is not None and verb.subject is not None and self.document.quote_at(match.first):
            return self.spoken_for(verb.subject, parsed)  # held them responsible for a "fraudulent" vote
        np = parsed.np_from(match.first) if not found and match.rule.id == "borne-out" else None
        if np is not None and (owner := self._owner_within(np, ("of", "by", "from"), parsed)):
            return owner  # "The findings of the Union's mission confirm the results"
        quoted = self.document.quote_at(match.first) is not None
        told = found and not quoted and found[0].why.startswith(_UNDER) and any(v.form == "fin" and v.lemma != "be" for v in parsed.verbs)
        return [] if told else found

    def _owner_of_noun(self, np: NP, match: Match, verb: VG | None, parsed: Parsed) -> list[Holder] | None:
        """Whose a noun is by its own phrase, or by who opens the clause as its sender: [] for somebody not known, None where that tells nothing."""
        sender = next((v for v in parsed.verbs if v.object is np), None)
        if sender is not None and sender.subject is not None and sender.subject.prep == "among" and (named := self._named_after(sender, parsed)):
            return named  # "Among those sending congratulations to him were"
        if self.tokens[np.first].low in ("my", "our") and np.first < match.first:
            return self._speakers(verb, match.anchor, parsed)
        sends = sender.subject if sender is not None and sender.form == "fin" else None
        if sends is not None and self.tokens[np.first].low in ("his", "her") and sends.last <= np.first and self.reading.who.office(sends):
            return self.resolve(sends, parsed)  # "The chief justice named him and added | her congratulations"
        thanked = next((v.object for v in parsed.verbs if v.lemma == "thank" and v.last <= np.first), None) if np.prep == "for" else None
        if thanked is not None and self.tokens[np.first].low in PRONOUN_OF and thanked.last <= np.first:
            return self.resolve(thanked, parsed)  # "thanked Peru for | its congratulations"
        if owner := self.possessor(np, match.first, parsed):
            return owner
        if any(self.tokens[k].low == "'s" for k in range(np.first, match.first)):
            return []  # somebody's who is not known
        envoy = match.slots.get("ENVOY")
        if envoy is not None and match.rule.measure == "ambassador":
            return self.possessor(envoy, envoy.head, parsed) or None  # "the recall of Kenyan diplomats from Peru"
        origin = self._whence(np, parsed)
        return (self.resolve(origin, parsed) or None) if origin is not None else None

    def _named_beside(self, match: Match, parsed: Parsed) -> list[Holder]:
        """Who is named behind a noun with "by" or "from": "recognition by Moscow"."""
        end = next((x.first for x in parsed.items if mark(x, "semi") and x.first > match.first), parsed.sentence.last)
        came = (v for v in parsed.verbs if v.lemma in _ARRIVING and v.subject is not None and v.subject.first <= match.first < v.first)
        arriving = next(came, None)  # "Messages of congratulation to Mr X on his win came from"
        reach = match.last + 8
        if arriving is not None:
            reach = max(reach, arriving.last + 4)
            end = next((v.first for v in parsed.verbs if v.first > arriving.last and v.form == "fin" and v.relation != "relative"), end)
        beside = [o for o in parsed.items if isinstance(o, NP) and o.prep in ("by", "from") and match.first < o.first <= min(reach, end)]
        beside = [o for o in beside if self.tokens[o.head].low not in MEANS and not self._of_a_deed(o, parsed)]  # "by telephone"
        found = self._first_named(beside, parsed)
        if not found or beside[0].prep != "from":
            return found
        return _joined(found, self._further_senders(beside[0], end, parsed, listed=arriving is not None))

    def _further_senders(self, first: NP, end: int, parsed: Parsed, *, listed: bool) -> list[Holder]:
        """Whom a further "from" names behind the first: "from President Bush, | and later from the leaders of"; if `listed`, a comma joins them too."""
        others = (o for o in parsed.items if isinstance(o, NP) and o.prep == "from" and first.last < o.first < end)
        joining = _GOING_ON | {","} if listed else _GOING_ON
        more = (o for o in others if not joining.isdisjoint(self.reading.lead_in(o.first, 4, parsed.sentence)[:3]) and not self._excepted(o))
        return [h for o in more for h in self.resolve(o, parsed)]

    def _of_a_deed(self, np: NP, parsed: Parsed) -> bool:
        """Whether "by" tells who found or leads something that is spoken of: "the faults noted | by observers", "an unlawful government led | by Mr X"."""
        return np.prep == "by" and any((v.form == "pp" or v.subject is None) and v.last == np.first - 1 and v.lemma in _FINDING | HEADING for v in parsed.verbs)

    def _senders(self, match: Match, np: NP | None, verb: VG | None, parsed: Parsed) -> list[Holder]:
        """The holder of a noun that is sent, such as congratulations, where neither its own phrase nor "by" or "from" behind it tells."""
        beside = sender_beside(np, parsed.items, self.reading.names) if np is not None else None
        if beside is not None and (verb is None or verb.subject is not beside) and (found := self.resolve(beside, parsed)):
            return found  # "Mr X of Peru, in a congratulatory message of his own, called him"
        within = np is not None and np.top.prep == "in" and (verb is None or verb.form == "pp")
        if within and (teller := self._teller_after(match, parsed)) is not None:
            return self.spoken_for(teller, parsed)
        if verb is None:
            leading = [o for o in parsed.items if isinstance(o, NP) and o.last <= match.first]
            if leading and leading[-1].prep == "from":
                return self.resolve(leading[-1], parsed)  # "From Mexico, congratulations to the winner"
        of = next((o for o in parsed.items if isinstance(o, NP) and o.prep == "of" and o.first in (match.last, match.last + 1)), None)
        if of is not None and (found := self.resolve(of, parsed)):
            return found  # "the congratulations of Viktor Yanukovych"
        if (quote := self.document.quote_at(match.first)) is not None:
            before = (v for v in parsed.verbs if v.form == "fin" and v.first < match.first and v.relation != "attribution" and v.lemma != "accept")
            if np is None or (np.first == match.first and all(self._introduces(v, quote) for v in before)):
                return self._speakers(None, match.anchor, parsed)  # "Congratulations, my dear friend," Mr Macron wrote
        teller = next((v.subject for v in parsed.verbs if v.relation == "attribution" and v.first > match.last and v.subject is not None), None)
        if teller is not None and verb is None and not any(isinstance(x, NP | VG) for x in parsed.items if x.first < match.first):
            return self.spoken_for(teller, parsed)  # "Congratulations to the winner, wrote Mr Macron"
        if verb is not None and np is not None and verb.object is np and self.tokens[np.head].low in ("call", "message"):
            if verb.lemma in ("have", "hold") and verb.subject is not None:
                return self.spoken_for(verb.subject, parsed)  # "had a congratulatory call with the winner"
            it = verb.lemma == "be" and verb.subject is not None and self.tokens[verb.subject.first].low in ("it", "this", "that")
            if it and teller is not None:
                return self.spoken_for(teller, parsed)  # "It was a congratulatory call," his spokesman said
        sent = verb is not None and not verb.passive and verb.last <= match.first and self._sends(verb, np)
        return self.spoken_for(verb.subject, parsed) if sent and verb is not None and verb.subject is not None else []

    def _teller_after(self, match: Match, parsed: Parsed) -> NP | None:
        """Who tells what a noun at the head of the sentence announces: "In a message of congratulation, Mr X said"."""
        telling = next((v for v in parsed.verbs if v.first > match.last and v.form == "fin"), None)
        if telling is None or telling.lemma not in self.phrases.report_verbs | _TELLING:
            return None
        reported = telling.relation == "complement" and telling.parent is not None and telling.parent.relation == "attribution"
        return telling.subject if telling.relation == "main" or reported else None  # "..., according to a readout"

    def _whence(self, np: NP, parsed: Parsed) -> NP | None:
        """From whom it came, where that opens the clause: "From Oslo came congratulations; from Lima, a recall of the envoy"."""
        k = next((k for k, x in enumerate(parsed.items) if x is np), 0)
        k -= k > 2 and mark(parsed.items[k - 1], "quote")  # "From Havana came "warm | congratulations""
        between = parsed.items[k - 1] if k > 2 else None
        came = isinstance(between, VG) and between.lemma in _ARRIVING | {"follow"} and not between.passive
        sender = parsed.items[k - 2] if came or _comma(between) else None
        opens = parsed.items[k - 4] if k > 3 else None
        first = opens is None or mark(opens, "semi", "cc", "comma", "colon", "dash", "adv")
        return sender if isinstance(sender, NP) and sender.prep == "from" and sender.top is sender and first else None

    def _sends(self, verb: VG, np: NP | None) -> bool:
        """Whether a verb is one of writing or calling with what a phrase names: "said in a message of congratulation"."""
        if np is None:
            return False
        told = verb.object is not None and np.top is verb.object  # "told Mr X | in a message of congratulation"
        sent = np.owner.prep if told and np.owner is not None and np.owner is not np.top else np.prep if told else np.top.prep
        if sent not in ("in", "with"):
            return False
        return verb.lemma in _CALLING or (sent == "in" and verb.lemma in self.phrases.report_verbs)

    def _of_bare_noun(self, match: Match, verb: VG | None, parsed: Parsed) -> list[Holder]:
        """The holder of a noun that no verb with a subject carries: the heading it stands under, or who is quoted."""
        if self.discourse.section and not any(v.form == "fin" and v.relation != "relative" for v in parsed.verbs):
            return list(self.discourse.section)  # "Peru: Congratulations to Mr Ruto, who has won"
        if verb is None and match.rule.holder is None and self.document.quote_at(match.first):
            return self._speakers(verb, match.anchor, parsed)
        return []

    def _by_carrier(self, match: Match, verb: VG, subject: NP, parsed: Parsed) -> list[Holder]:
        """The holder of a noun by the subject of the verb that carries it."""
        if subject.first <= match.first < subject.last:
            if match.rule.holder == "subject":
                return self.resolve(verb.parent.subject, parsed) if verb.parent is not None and verb.parent.subject is not None else []
            if match.rule.target == "relations":
                return []  # "The recall of the consul was needless, the Holy See said"
            aside = any(v.relation in SUBORDINATORS and v.last <= match.first for v in parsed.verbs)
            if aside and not any(v.relation == "attribution" for v in parsed.verbs):
                return []  # "While Mr X speaks of fraud, congratulations keep coming": from whomever
            return self._speakers(verb, match.anchor, parsed)
        if self._speaks_itself(subject, ("we", "i", "there", "it")):
            known = self.resolve(subject, parsed) if self._is_word(subject, ("it",)) else []
            return known or self._speakers(verb, subject.first, parsed)
        return _joined(self.spoken_for(subject, parsed), self._joined_in(verb, parsed))

    def _owners(self, np: NP, verb: VG | None, parsed: Parsed) -> list[Holder]:
        """Who owns a noun that governs the stance: "Ottawa's refusal to recognize", "announced its decision to recall"."""
        asked = self.tokens[np.head].low in self.phrases.word_classes["demands"] | {"pressure", "pressures"}
        owner = self._owner_within(np, ("by", "of", "from") if asked else ("by", "of"), parsed)  # "ignored calls from Norway to accept it"
        if not owner and self.tokens[np.head].low in _VOWS | _ORDERS and (deciders := self._deciding(np, parsed)):
            return deciders
        governor = verb.parent if verb is not None else None
        lent = governor is not None and governor.lemma in _LENDING and governor.object is not None and self.tokens[governor.object.head].low in _LENT
        if owner:
            joins = lent and governor is not None and governor.subject is not None and np.prep in ("to", "behind")
            return _joined(owner, self.resolve(governor.subject, parsed)) if joins and governor is not None and governor.subject is not None else owner
        if any(p.prep == "of" for p in np.post) or any(self.tokens[k].low == "'s" for k in range(np.first, np.head)):
            return []  # "praised the willingness of the defeated to accept it": whoever that is
        greets = verb is not None and verb.lemma in _GREETING
        spoke = greets and np.prep in ("in", "during") and governor is not None and governor.lemma in ("speak", "talk") and not governor.neg
        if spoke and governor is not None and governor.subject is not None and self.tokens[np.head].low in ("call", "conversation"):
            return self.resolve(governor.subject, parsed)  # "spoke with him in a phone call to congratulate him"
        sent = self.tokens[np.head].low in self.phrases.report_nouns | {"call"}
        if sent and np.prep in ("in", "during") and not any(isinstance(x, NP | VG) for x in parsed.items if x.first < np.first):
            whose = next((v.subject for v in parsed.verbs if v.form == "fin" and not v.passive and v.first > np.last and v.subject is not None), None)
            return self.resolve(whose, parsed) if whose is not None else []  # "In a call to congratulate him, Mr X said"
        if governor is None or governor.subject is None or governor.lemma in _OPPOSING | _REACHED or self._throws_out(governor):
            return []
        asks = self.tokens[np.head].low in ("request", "plea", "appeal", "call")  # "showed the way with a call to congratulate her"
        answers = np.prep == "with" and governor.form == "fin" and not governor.passive and (governor.lemma in _REACTING or asks)
        return self.resolve(governor.subject, parsed) if governor.object is np or answers or lent else []

    def _throws_out(self, verb: VG) -> bool:
        """Whether a verb dismisses what it is said of: "threw | out a plea to annul it"."""
        return verb.lemma == "throw" and self.document.word(verb.last) == "out"

    def _owner_within(self, np: NP, prepositions: tuple[str, ...], parsed: Parsed) -> list[Holder]:
        """The owner that a noun phrase itself names, before its head or after it."""
        return self.possessor(np, np.head, parsed) or self._first_named((p for p in np.post if p.prep in prepositions), parsed)

    def _first_named(self, phrases: Iterable[NP], parsed: Parsed) -> list[Holder]:
        """The actors of the first phrase that names any."""
        return next((found for np in phrases if (found := self.resolve(np, parsed))), [])

    def possessor(self, np: NP, anchor: int, parsed: Parsed) -> list[Holder]:
        """Who owns what stands at `anchor`, by a genitive, "its", or an adjective: "Ottawa's", "their", "Canadian refusal"."""
        for k in range(np.first, min(anchor, np.last)):
            if self.tokens[k].low == "'s" and (found := self.resolve(NP(np.first, k, k - 1), parsed)):
                return found
        if self.tokens[np.first - 1].low == "whose" and (k := next((k for k, x in enumerate(parsed.items) if x is np), 0)):
            antecedent = self._antecedent(k, parsed)
            return self._of_antecedent(antecedent, parsed) if antecedent is not None else []  # "Norway, whose | verdict"
        if np.first >= anchor:
            return []
        who, low = self.reading.who, self.tokens[np.first].low
        if low in PRONOUN_OF:
            if behind := self._named_behind(np, parsed):
                return behind
            if thanked := self._thanked_for(np, parsed) or self._protested_to(np, parsed):
                return thanked
            meant = who.anaphora.pronoun(PRONOUN_OF[low], NP(np.first, np.first + 1, np.first), parsed, self.discourse)
            faulted = next((v.subject for v in parsed.verbs if v.object is np and v.lemma in _OPPOSING and v.subject is not None), None)
            if faulted is None or not meant:
                return meant
            own = {h.code for h in self.resolve(faulted, parsed)}
            return [h for h in meant if h.code not in own]  # "challenged | his promise to close the border": another's
        atom = next((a for a in self.reading.names.within(np.first, anchor) if a.kind in ("adjective", "group", "seat", "capital")), None)
        if atom is not None and (atom.first == np.first or low in ARTICLES):
            return [who.state(self.reading.names.code(atom), self.document.slice(atom.first, anchor + 1), 0.9)]
        return []

    def _thanked_for(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Whose is what somebody is thanked for: "thanked them for their congratulations", "sent his thanks to Mr Xi for his message"."""
        if np.prep != "for":
            return []
        whom = next((v.object for v in reversed(parsed.verbs) if v.lemma == "thank" and v.object is not None and v.object.last <= np.first), None)
        thanks = (x for x in reversed(parsed.phrases) if x.last <= np.first and self.tokens[x.head].low in ("thanks", "gratitude"))
        given = next((p for x in thanks for p in x.post if p.prep == "to"), None) if whom is None else whom
        return [h for h in self.resolve(given, parsed) if self.foreign(h)] if given is not None else []

    def _protested_to(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Whose is what somebody protests at to them: "complained to Peru about | its refusal"."""
        if np.prep not in ("over", "about", "at", "against", "for"):
            return []
        protest = next((v for v in reversed(parsed.verbs) if v.last <= np.first), None)
        if protest is None:
            return []
        if protest.lemma in BLAMING and protest.object is not None and protest.object.prep is None and protest.object.last <= np.first:
            return [h for h in self.resolve(protest.object, parsed) if self.foreign(h)]  # "rebuked Peru over | its refusal"
        lodged = protest.object is not None and not _PROTESTS.isdisjoint(self.reading.lows(protest.object.first, protest.object.last))
        if protest.lemma not in ("protest", "complain", "object") and not lodged:
            return []
        to = next((x for x in parsed.phrases if x.prep in ("to", "with") and protest.last < x.last <= np.first), None)
        return self.resolve(to, parsed) if to is not None else []

    def _named_behind(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Who is named only behind the text of his that opens a sentence: "In his message | Chinese President Xi Jinping recalled"."""
        opens = np.prep in ("in", "with") and not any(isinstance(x, NP | VG) for x in parsed.items if x.first < np.first)
        if not opens or self.tokens[np.head].low not in self.phrases.report_nouns:
            return []
        told = (v for v in parsed.verbs if v.form == "fin" and not v.passive and v.first > np.last and v.subject is not np)
        main = next((v.subject for v in told if v.subject is not None), None)
        if main is None or main.first < np.last or self.tokens[main.first].low in PERSONAL:
            return []
        return [h for h in self.resolve(main, parsed) if h.speaker]

    # --- whoever made a statement

    def _owner_of_text(self, np: NP, parsed: Parsed) -> list[Holder]:
        """ "the statement said": whoever made the statement."""
        owned = self.tokens[np.first].low in ("his", "her", "its") and next(self.reading.who.anaphora.subjects_before(np, parsed), None) is not None
        owned = owned and not any(v.subject is np and v.relation == "attribution" for v in parsed.verbs)
        if owned and (found := self.possessor(np, np.head, parsed)):
            return found  # "Ms Merkel waited; her telegram wished him"
        if self.tokens[np.first].low in ("his", "her") and (last := [h for h in self._last_spoken() if h.speaker]):
            return [replace(h, certainty=h.certainty * 0.9, why=f"the statement is that of {h.speaker}") for h in last]
        if owner := self._named_owner_of_text(np, parsed):
            return owner
        if any(v.object is np and v.lemma in _OF_OTHERS for v in parsed.verbs):
            return []  # "received a letter that called for"
        if self.tokens[np.first].low in ("his", "her"):
            return []  # "It is at odds with Mr Obi. | His report": no organisation's
        if signers := self._signed_behind(np, parsed):
            return signers
        return [replace(h, certainty=h.certainty * 0.85, why=f"the statement is that of {h.name}") for h in self._last_spoken()]

    def _signed_behind(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Who is told right behind to have made a text that is quoted: ""We hail him," the letter begins. | It is signed by the bishops"."""
        k = bisect_right(self.reading.parsed, parsed.sentence.first, key=lambda p: p.sentence.first)
        behind = self.reading.parsed[k] if k < len(self.reading.parsed) else None
        if behind is None or behind.sentence.paragraph != parsed.sentence.paragraph or self.document.quote_at(behind.sentence.first) is not None:
            return []
        made = next((v for v in behind.verbs if v.form == "fin" and v.lemma in ("sign", "issue") and not v.neg and not v.modal), None)
        text, maker = (
            (made.subject, self._agent(made, behind)) if made is not None and made.passive else (made.object if made else None, made.subject if made else None)
        )
        if text is None or maker is None or (made is not None and self.reading.lows(made.last, made.last + 1) == ["for"]):
            return []  # "It was signed for by the ambassador"
        again = self._is_word(text, ("it",)) or (self.tokens[text.first].low == "the" and self.tokens[text.head].low == self.tokens[np.head].low)
        return self.resolve(maker, behind) if again else []

    def _named_owner_of_text(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Whoever the sentence says made a text: "an order signed by Mr Biden"."""
        if owner := self._owner_within(np, ("of", "by", "from"), parsed) or self._maker(np, parsed) or self._issuers(np, parsed):
            return owner
        for verb in parsed.verbs:
            issued = verb.form == "pp" or (verb.passive and verb.lemma in _ISSUING)
            if verb.subject is np and issued and self._agent(verb, parsed) is not None:
                return self.by_agent(verb, parsed)
            if verb.subject is np and verb.form == "pp" and verb.lemma in ("attribute", "ascribe"):
                return next((self.resolve(p, parsed) for p in parsed.phrases if p.prep == "to" and p.first == verb.last + 1), [])
        return []

    def _issuers(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Those who in a relative clause issue a statement: "the statement | that monitors of the League, the Union and Peru published"."""
        verb = next((v for v in parsed.verbs if v.lemma in _ISSUING and v.form == "fin" and not v.passive and v.first > np.last), None)
        if verb is None or any(np.last <= v.first < verb.first for v in parsed.verbs):
            return []
        between = [x for x in parsed.items_between(np.last, verb.first) if not mark(x, "prep", "cc")]
        named = between[1:] if between and mark(between[0], "comp", "rel") else between
        if not named or not isinstance(named[0], NP) or not all(isinstance(x, NP) or _comma(x) for x in named):
            return []
        return [h for x in named if isinstance(x, NP) for h in self.resolve(x, parsed)]

    def _maker(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Who makes a statement by what it says or by issuing it: "Canada does not recognize the vote, the statement said"."""
        finite = [(v, v.subject) for v in parsed.verbs if v.form == "fin" and v.subject is not None and v.subject is not np]
        content = (
            subject
            for v, subject in finite
            if v.parent is not None and v.parent.subject is np and v.tense in ("pres", "fut") and subject.last - subject.first > 1
        )
        sends = (subject for v, subject in finite if np.prep in ("with", "in", "by") and v.last <= np.first and v.relation in ("main", "coord"))
        return (
            self._first_named(content, parsed)
            or self._first_named((subject for v, subject in finite if v.object is np and v.lemma not in _OF_OTHERS and not v.passive), parsed)
            or self._first_named(sends, parsed)  # "Peru's minister was the first, with a letter that told of"
            or self._first_named(self._carrying(np, parsed), parsed)
            or self._first_named(filter(None, [sender_beside(np, parsed.items, self.reading.names)]), parsed)
        )

    def _carrying(self, np: NP, parsed: Parsed) -> Iterator[NP]:
        """Who brings a text: "The ambassador brought to the palace | a letter that congratulates him"."""
        before = [v for v in parsed.verbs if v.form == "fin" and v.last <= np.first]
        whose = self.tokens[np.first - 1].low == "whose"
        if not before or before[-1].subject is None or before[-1].passive or before[-1].neg or whose:
            return
        carries = np.prep is None and before[-1].lemma in _CARRYING
        name = before[-1].object
        signs = (
            np.prep == "to" and name is not None and self.tokens[name.head].low in ("name", "names", "signature", "signatures")
        )  # "put its name to | a statement"
        signer = np.prep == "of" and np.owner is not None and self.tokens[np.owner.head].low in _SIGNERS and before[-1].lemma == "be"
        if carries or signs or signer:
            yield before[-1].subject

    def _last_spoken(self) -> list[Holder]:
        d = self.discourse
        return d.section or d.text or d.actors[-1:] or d.organisations[-1:]

    # --- whoever speaks

    def _speakers(self, verb: VG | None, token: int, parsed: Parsed) -> list[Holder]:
        """Who says it: in whose view it is, the verb of saying that governs the clause, else the speaker of the quotation, else the heading."""
        aside = verb is not None and verb.parent is not None and verb.parent.relation == "relative" and verb.parent.lemma in self.phrases.report_verbs
        if not aside and (viewer := self._viewer(verb, token, parsed)):  # not "a vote that he says was rigged was fair in their eyes"
            return viewer
        if verb is not None and verb.form == "fin" and (teller := left_out_teller(parsed, verb.first)) is not None:
            return self.spoken_for(teller, parsed)
        judged = verb.subject if verb is not None and verb.lemma == "be" else None
        on_vote = judged is not None and any(p.prep == "on" and self.reading.targets.is_election(p) for p in judged.post)
        if judged is not None and on_vote and self.tokens[judged.head].low in SUMMED_UP and (owner := self._owner_within(judged, ("of", "from", "by"), parsed)):
            return owner  # "Sweden's verdict on the vote | was "free and fair""
        if (told := self._governing_teller(verb, parsed)) is not None:
            return told
        refuter = refuter_of(verb, parsed, self.reading.names) if verb is not None else None
        if refuter is not None and refuter.subject is not None and not self._is_word(refuter.subject, ("we", "i")):
            return self.spoken_for(refuter.subject, parsed)
        if verb is not None and verb.relation == "nominal" and (finding := self._finding_before(verb, parsed)) is not None:
            return self.possessor(finding, finding.head, parsed) or self._owner_within(finding, ("of", "by", "from"), parsed)
        quoted = self._quote_speaker(token, parsed)
        if quoted is not None:
            return quoted
        if announced := self._announced(token, parsed) or self._before_semicolon(verb, parsed):
            return announced
        if (verb is None or verb.relation in ("main", "coord")) and (
            owner := self._whose_verdict(token, parsed) or self._undersigned(token, parsed) or self._told_behind(parsed)
        ):
            return owner
        if verb is None and (apart := self._told_behind_semicolon(token, parsed)) is not None:
            return self.spoken_for(apart, parsed)
        if verb is None and (teller := next((v.subject for v in parsed.verbs if v.relation == "attribution" and v.subject is not None), None)) is not None:
            return self.spoken_for(teller, parsed)  # "A farce, declared Peru"
        if (how := next((v for v in parsed.verbs if v.lemma in SUMMING | NAMING and v.first > token and self._tells_how(v, parsed)), None)) is not None:
            what = how.object
            if what is not None and what.last - what.first > 2 and not self.reading.targets.is_election(what) and what.head not in self.reading.names.covered:
                return []  # "A farce" was how Kyiv described the football match
            return self.spoken_for(how.subject, parsed) if how.subject is not None else []  # "A farce" was how Kyiv described it
        if verb is not None and (told := self._teller_around(verb, parsed)) is not None:
            return told
        if found := self._of_section():
            return found
        if self.discourse.issued:
            return [replace(h, certainty=h.certainty * 0.9, why=f"{h.name} is told to have issued it") for h in self.discourse.issued]
        if self._first_person:
            return [replace(author, certainty=0.8, why="the text speaks as we, for whom it introduces") for author in self.discourse.authors]
        return []

    def _told_behind_semicolon(self, token: int, parsed: Parsed) -> NP | None:
        """Who says what stands bare behind a semicolon: "Free and fair, said Peru; | a sham, said Chile"."""
        semi = next((k for k, x in reversed(list(enumerate(parsed.items))) if mark(x, "semi") and x.first < token), None)
        comma = next((k for k in range(semi + 1, min(semi + 6, len(parsed.items))) if mark(parsed.items[k], "comma")), None) if semi is not None else None
        says, who = (at(parsed.items, comma + 1), at(parsed.items, comma + 2)) if comma is not None else (None, None)
        told = isinstance(says, VG) and says.form == "fin" and says.lemma in self.phrases.report_verbs
        return who if told and isinstance(who, NP) and who.prep is None else None

    def _governing_teller(self, verb: VG | None, parsed: Parsed) -> list[Holder] | None:
        """Who says it by the verbs that govern the clause: [] where he is not known, None where none of them is one of saying."""
        own = verb.subject if verb is not None else None
        for governor in governors(verb, 6):
            subject = governor.subject
            if subject is None or subject is own:
                continue
            if governor.lemma == "allow" and verb is not None and verb.form == "inf":
                continue  # "a vote that allowed them to choose": nothing is said
            ours = self.tokens[subject.first].low in ("our", "my") and subject.last - subject.first == 2 and self.tokens[subject.head].low in _OURS
            if ours and self.document.quote_at(subject.first) is not None:  # ""Our government believes that", said Peru's minister": nobody but a state has one
                return [h for h in self._quote_speaker(subject.first, parsed) or [] if h.type == "state"]
            if self._is_word(subject, ("we", "i", "us", "me")):
                if signers := self.signing(subject, parsed):
                    return signers
                break
            if governor.lemma == "be" and self.tokens[subject.head].low in _JUDGEMENTS and (owner := self._owner_within(subject, ("of", "by"), parsed)):
                return owner  # "the assessment of the observers is that"
            viewed = governor.object if governor.lemma == "be" and self._is_word(subject, ("it",)) else None
            if viewed is not None and self.tokens[viewed.head].low in _JUDGEMENTS and (owner := self._owner_within(viewed, ("of", "by"), parsed)):
                return owner  # "It is the view of the observers that"
            if self._of_the_view(governor, parsed):
                return self.on_behalf(self.spoken_for(subject, parsed), subject, parsed)
            heard = governor.lemma in ("hear", "learn") and governor.form == "fin" and not (governor.passive or governor.neg or governor.modal)
            source = next((x for x in parsed.phrases if x.prep == "from" and x.first == governor.last + 1), None) if heard else None
            if source is not None:
                return self.spoken_for(source, parsed)  # "They heard from the Union that it was a farce"
            blamed = governor.parent if governor.lemma in SHOWING | {"give", "put"} and governor.relation == "relative" else None
            if blamed is not None and (blamed.lemma in BLAMING or blamed.lemma in _DISPUTING):
                return []  # "rejected results showing that he had won"
            text = governor.lemma in SHOWING and self.tokens[subject.head].low in self.phrases.report_nouns
            press = {"newspaper", "newspapers", "media", "press", "magazine", "television", "tv", "radio"}
            if text and press.isdisjoint(self.reading.lows(subject.first, subject.last)) and (owner := self.spoken_for(subject, parsed)):
                return owner  # "a report by the observers showed that"
            plainly = governor.form == "fin" and governor.relation in ("main", "coord") and not governor.passive and not governor.neg and not governor.modal
            made = governor.object if plainly and governor.lemma in _ISSUING - {"endorse", "read"} else None
            if made is not None and self.tokens[made.head].low in self.phrases.report_nouns | _WORDS_OF_BLAME:
                return self.on_behalf(self.spoken_for(subject, parsed), subject, parsed)  # "issued a statement that"
            shared = governor.lemma in SHARING and governor.object is not None and self.tokens[governor.object.head].low in _JUDGEMENTS
            if shared or governor.lemma in self.phrases.report_verbs or governor.lemma in _TELLING:
                over = governor.parent
                wanted = (
                    over is not None
                    and over.lemma in _WANTING_WORDS
                    and (governor.form == "inf" or self.tokens[governor.head].low == governor.lemma)
                    and not governor.modal
                )
                if wanted and over is not None and over.object is not governor.subject and governor.relation in ("complement", "inf"):
                    return []  # "demands that the Union say that it was a farce": the Union has not said so
                found = self.by_agent(governor, parsed) if governor.passive else self._all_saying(governor, subject, parsed)
                if found and verb is not None and not governor.neg and (shared or governor.lemma in ("agree", "concur")):
                    found = _joined(found, self._whose_view(governor, parsed))
                impersonal = governor.lemma in SHOWING or self.tokens[subject.head].low in _IMPERSONAL
                if not found and governor.parent is not None and (impersonal or self.tokens[subject.head].low in ("reason", "grounds")):
                    continue  # "said that the turnout means that the vote cannot be recognised", "that nobody can say that it was fair"
                unknown = not found and self.reading.names.kind_at(subject.head) in ("name", "person")
                return self._of_section() if unknown else found  # "EUROPEAN UNION: It was no fair vote, Ms Obi said"
        return None

    def _whose_view(self, sharing: VG, parsed: Parsed) -> list[Holder]:
        """Whose judgement somebody shares: "shares Norway's view that", "agrees with the finding of the observers that"."""
        near = (x for x in parsed.phrases if sharing.last <= x.first <= sharing.last + 1 and self.tokens[x.head].low in _JUDGEMENTS)
        return next((self._owner_within(x, ("of", "by"), parsed) for x in near), [])

    def _all_saying(self, verb: VG, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whom the subject of a verb of saying stands for, and who says it with him."""
        found = self.on_behalf(self.spoken_for(subject, parsed), subject, parsed)
        if not found and (whole := self._all_of_them(subject, parsed)) is not None:
            found = self.resolve(whole, parsed)  # "A and B, both of which | said"
        if not found and self.tokens[subject.first].low in ("his", "her", "its", "their", "the", "most", "other"):
            found = self._beside_before(subject, parsed)  # "Mr X and his running mate | said"
        if found and verb.relation in ("main", "coord"):
            found = _joined(found, self._beside_before(subject, parsed))
        return _joined(found, (*self._company(subject, parsed), *self._in_joint_text(subject, parsed), *self._joined_in(verb, parsed))) if found else []

    def _of_section(self) -> list[Holder]:
        """Under whose name the passage stands."""
        return [replace(h, why=f"{_UNDER} {h.name}") for h in self.discourse.section]

    def _teller_around(self, verb: VG, parsed: Parsed) -> list[Holder] | None:
        """Who says it by the clauses that a verb stands in, where none governs it: None where they do not tell."""
        text = verb.subject if verb.relation == "relative" and verb.subject is not None else None
        asks = text is not None and self.tokens[text.head].low in self.phrases.report_nouns | _PLEAS
        if text is not None and asks and any(v.object is text.top and v.lemma in _OF_OTHERS for v in parsed.verbs):
            return []  # "rejected a petition that called for"
        if verb.relation == "relative" and (found := self._told_of_antecedent(verb, parsed)):
            return found
        if (teller := self._telling_of(verb, parsed)) is not None:
            return self.spoken_for(teller, parsed)
        if verb.relation == "relative" and (text := self._text_within(verb, parsed)) is not None:
            return self._named_owner_of_text(text, parsed)
        return self._outer_teller(verb, parsed) or None

    def _told_of_antecedent(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Who tells what else is said of that which a relative clause describes: "insists that a count which hid the truth cannot stand"."""
        if verb.subject is None:
            return []
        mine = verb.subject.top
        if self._is_word(verb.subject, ("none",)):
            noted = next((v for v in parsed.verbs if v.object is mine and v.form == "fin" and v.subject is not None and not v.neg), None)
            return self.spoken_for(noted.subject, parsed) if noted is not None and noted.subject is not None else []  # "saw faults, none of which swayed"
        praises = (v for v in parsed.verbs if v.object is mine and v.lemma in _PRAISING and v.subject is not None and v.first < verb.first)
        if (praise := next(praises, None)) is not None and praise.subject is not None:
            return self.spoken_for(praise.subject, parsed)  # "praised Peru for a vote that was fair"
        about = (v for v in parsed.verbs if v is not verb and (v.subject is verb.subject or (v.lemma in _MAKING_KNOWN and v.object is mine)))
        whole = next((v for v in about if v.relation in ("complement", "adjunct") and not v.modal and not v.neg), None)
        return self._speakers(whole, whole.first, parsed) if whole is not None else []

    def _outer_teller(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Who alone tells all that a clause stands in, where nothing between says so: "said the court had not put right the faults | seen there"."""
        whole = self._clause_around(verb, parsed)
        too_small = whole is not None and whole.lemma == "be" and verb.form == "inf"  # "were not grave enough to sway it"
        if whole is None or not (too_small or _NOT_SO.isdisjoint(self.reading.lows(whole.first, verb.first))):
            return []  # "saw no incident that could taint the vote", "would accept only figures that reflected"
        tells = whole is not verb and verb.form == "fin" and whole.lemma not in NAMING | _ALSO_TELLING
        itself = whole if tells else None  # "Peru decried the fraud | that had marred it"
        tellers = [
            v.subject
            for v in parsed.verbs
            if v.subject is not None
            and (v.lemma in self._telling and v.form == "fin" and not v.passive)
            and (v.relation == "attribution" or v is itself or v.last <= whole.first)
        ]
        found = [self.spoken_for(teller, parsed) for teller in tellers]
        alone = {tuple(h.code for h in f) for f in found}
        return [replace(h, certainty=h.certainty * 0.8) for h in found[0]] if len(alone) == 1 and () not in alone else []

    @cached_property
    def _telling(self) -> frozenset[str]:
        """Verbs whose subject tells what stands in the clauses behind them, and does not ask for it."""
        return (self.phrases.report_verbs | _SPEAKING_OF | _VOICING) - (OBJECT_CONTROL - ADDRESSING)

    def _clause_around(self, verb: VG, parsed: Parsed) -> VG | None:
        """The verb of the clause that has what a verb hangs on, however deep; None where that clause only tells when or why."""
        whole = verb
        while whole.relation in _HANGING and (outer := self._finite_before(whole, parsed)) is not None:
            whole = outer
        told = ("complement", "nominal", "coord", "main", "that", "relative")
        return whole if whole.relation in told else None  # not "said in May, a month after X had won"

    def _finite_before(self, verb: VG, parsed: Parsed) -> VG | None:
        return next((v for v in reversed(parsed.verbs) if v.last <= verb.first and v.form == "fin"), None)

    def _finding_before(self, verb: VG, parsed: Parsed) -> NP | None:
        """The noun whose content a clause is: "the observers' | finding | that the vote was not free"."""
        begins = verb.subject.first if verb.subject is not None else verb.first
        noun = next((x for x in reversed(parsed.phrases) if x.last <= begins), None)
        while noun is not None and self.tokens[noun.head].low not in _JUDGEMENTS | OWNED_CLAIMS:
            noun = noun.owner or next((x.owner for x in parsed.lists if noun in x.members), None)  # "the report by Peru and | Chile"
        return noun

    def _of_the_view(self, governor: VG, parsed: Parsed) -> bool:
        """Whether a verb and what completes it say that somebody holds what follows: "were unanimous that", "is of the opinion that"."""
        if governor.passive and governor.lemma in ("agree", "convince", "satisfy", "persuade"):
            return not governor.neg
        behind = range(governor.last, min(governor.last + 9, len(self.tokens)))
        dated = {
            k for k in behind if k in parsed.date_at or (k + 1 in parsed.date_at and self.tokens[k].low in ("on", "in"))
        }  # "came to the conclusion | on Friday | that"
        after = [self.tokens[k].low for k in behind if k not in dated][:6]
        if governor.neg or "that" not in after:
            return False
        before = after[: after.index("that")]
        judged = bool(before) and before[-1] in _JUDGEMENTS | {"impression", "feeling"}
        assured = (
            before[-1:] in (["assurance"], ["assurances"], ["guarantee"], ["guarantees"])
            and governor.lemma in ("give", "offer")
            and not governor.modal
            and not governor.passive
        )
        if assured and governor.form != "inf":
            return True  # "gave assurances that the vote had been fair"
        arrived = judged and governor.lemma in _ARRIVING_AT and governor.form != "inf" and not governor.modal
        return arrived or (governor.lemma == "be" and not _SURE.isdisjoint(before))

    def _tells_how(self, verb: VG, parsed: Parsed) -> bool:
        """Whether "was how" or "so" stands before the subject of a verb."""
        lead = self.reading.lead_in(verb.subject.first, 2, parsed.sentence) if verb.subject is not None else []
        return (lead[1:] in (["how"], ["what"]) and lead[0] in ("was", "is")) or lead[-1:] in (["words"], ["word"], ["terms"], ["so"])

    def _whose_verdict(self, token: int, parsed: Parsed) -> list[Holder]:
        """Whose what stands before is said to be: "The vote was a sham - this was the verdict of Mr X"."""
        for be in parsed.verbs:
            of = be.object
            if be.lemma != "be" or be.first <= token or be.neg or of is None or self.tokens[of.head].low not in SUMMED_UP | _WORDS_TO_OTHERS:
                continue
            subject = be.subject
            apart = self.tokens[be.first - 1].low in (",", "-", "–", "—") or self.tokens[be.first - 1].text in QUOTES
            pointing = (
                apart or subject is None or self._is_word(subject, ("this", "that", "such", "it", "these")) or not any(v.first < be.first for v in parsed.verbs)
            )
            if pointing and (owner := self._owner_within(of, ("of", "from", "by"), parsed) or self.possessor(of, of.head, parsed)):
                return owner
            gives = next((v for v in parsed.verbs if v.first > of.last and v.relation in ("relative", "complement") and v.lemma in _OFFERING), None)
            behind = gives.subject if gives is not None else None
            if pointing and behind is not None and behind is not of and of.last <= behind.first <= of.last + 1:
                return self.resolve(behind, parsed)  # ""Free and fair" was the verdict | that the observers gave"
        return []

    def _told_behind(self, parsed: Parsed) -> list[Holder]:
        """Who is named at once behind a sentence as whoever says it: "It was a farce. | So said Peru", "| That was the verdict of Peru"."""
        k = bisect_right(self.reading.parsed, parsed.sentence.first, key=lambda p: p.sentence.first)
        behind = self.reading.parsed[k] if k < len(self.reading.parsed) else None
        if behind is None or behind.sentence.paragraph != parsed.sentence.paragraph or self.document.quote_at(behind.sentence.first) is not None:
            return []
        opens = self.reading.lows(behind.sentence.first, behind.sentence.first + 2)
        first = next((v for v in behind.verbs if v.form == "fin"), None)
        if first is None or first.neg:
            return []
        at_once = first.first == behind.sentence.first + 1  # "So said Peru", not "So Peru said that it would wait"
        says = first.lemma in self.phrases.report_verbs and first.subject is not None and (at_once or (first.object is None and behind.verbs[-1] is first))
        if opens[:1] == ["so"] and says and first.subject is not None and behind.sentence.first + 1 in (first.first, first.subject.first):
            return self._all_saying(first, first.subject, behind)
        if opens[:1] not in (["this"], ["that"], ["such"]) or first.lemma != "be" or first.first != behind.sentence.first + 1:
            return []
        return self._whose_verdict(behind.sentence.first - 1, behind)

    def _undersigned(self, token: int, parsed: Parsed) -> list[Holder]:
        """Who is named alone behind a colon at the end, as in a heading: "Vote was free and fair: African Union"."""
        items = [x for x in parsed.items if not mark(x, "quote", "end")]
        colon = next((k for k in range(len(items) - 1, 0, -1) if mark(items[k], "colon")), 0)
        behind = items[colon + 1 :]
        opens = self.reading.lows(items[colon].last, items[colon].last + 2) if colon and items[colon].first > token else []
        who = next((x for x in behind[:3] if isinstance(x, NP)), None)
        if who is not None and not {"so", "thus"}.isdisjoint(opens) and not any(isinstance(x, VG) and x.form == "fin" for x in behind):
            return self.resolve(who, parsed)  # "It was fair: so the Law Society, in a notice"
        alone = colon and behind and items[colon].first > token and all(isinstance(x, NP) or mark(x, "prep") for x in behind) and len(behind) < 4
        return self.resolve(named, parsed) if alone and isinstance(named := behind[0], NP) else []

    def _before_semicolon(self, verb: VG | None, parsed: Parsed) -> list[Holder]:
        """Who said what stands before a semicolon, where what follows it goes on: "said that it had seen faults; the results were accurate"."""
        if (
            verb is None
            or verb.relation != "main"
            or verb.subject is None
            or any(k in self.reading.names.covered for k in range(verb.subject.first, verb.subject.last))
        ):
            return []
        semi = next((i.first for i in reversed(parsed.items) if mark(i, "semi") and i.first < verb.first), None)
        if semi is None:
            return []
        told = [
            v.parent
            for v in parsed.verbs
            if v.first < semi and v.relation == "complement" and v.parent is not None and v.parent.lemma in self.phrases.report_verbs
        ]
        return self.spoken_for(told[-1].subject, parsed) if told and told[-1].subject is not None else []

    def _text_within(self, verb: VG, parsed: Parsed) -> NP | None:
        """The statement in which something is said to be: "a White House statement in which the vote was called flawed"."""
        if verb.subject is None:
            return None
        k = next((k for k, x in enumerate(parsed.items) if x is verb.subject), 0)
        if k < 3 or not (mark(m := parsed.items[k - 1], "rel") and self.reading.lead_in(m.first, 1, parsed.sentence) == ["in"]):
            return None
        before = (x for x in reversed(parsed.items[: k - 2]) if isinstance(x, NP))
        return next((x.top for x in before if self.tokens[x.top.head].low in self.phrases.report_nouns), None)

    def _stands_firm(self, verb: VG) -> bool:
        """Whether a verb before a colon tells that a position is firm or how it is put: "has not changed", "was blunt", not "is untenable"."""
        how = self.reading.lows(verb.last, verb.last + 1)
        return (verb.lemma == "change" and verb.neg) or (verb.lemma == "be" and not _FRANK.union(("unchanged", "short")).isdisjoint(how))

    def _announced(self, token: int, parsed: Parsed) -> list[Holder]:
        """Who makes the statement that a colon opens: "From Oslo came a tweet by Mr Halvorsen: the vote was not free"."""
        colon = next((k for k, i in reversed(list(enumerate(parsed.items))) if mark(i, "colon") and i.first < token), None)
        before = [i for i in parsed.items[:colon] if isinstance(i, NP)] if colon is not None else []
        for np in before:
            low = self.tokens[np.head].low
            stands = low in _STANDS and any(v.subject is np and self._stands_firm(v) for v in parsed.verbs)
            if stands and (owner := self.possessor(np, np.head, parsed)):
                return owner  # "Peru's position has not changed: the result is not recognised"
            if low in self.phrases.report_nouns or low in _JUDGEMENTS | SUMMED_UP or low in ("say", "paper"):
                if owner := self._owner_within(np, ("of", "by", "from"), parsed):
                    return owner
                giver = next(
                    (
                        v.subject
                        for v in parsed.verbs
                        if (v.object is np or (np.prep == "to" and v.lemma == "come")) and v.subject is not None and not v.passive and v.last <= np.first
                    ),
                    None,
                )
                if giver is not None and (found := self.resolve(giver, parsed)):
                    return found  # "the observers had their say: the vote was free"
                out = (v for v in parsed.verbs if v.subject is not None and np.last <= v.subject.first <= np.last + 2 and v.lemma in _HANDING_OUT)
                if (issuer := next((v.subject for v in out if not v.passive and not v.neg), None)) is not None:
                    return self.resolve(issuer, parsed)  # "Harsh was the paper that the observers handed out: the vote had not been free"
        for verb in parsed.verbs:  # "Mr Maas was more critical: it had been no fair contest"
            if verb.lemma in _RETALIATING and verb.form == "fin" and verb.subject in before:
                return self.resolve(verb.subject, parsed)  # "Turkey answered in kind: the ambassador was declared unwelcome"
            if (
                verb.lemma == "be"
                and verb.subject in before
                and verb.object in before
                and (is_adjective(low := self.tokens[verb.object.head].low) or low.endswith("er"))
            ):
                opener = before[0] if before[0] is not verb.subject and before[0].prep in ("for", "to") else verb.subject
                return self.resolve(opener, parsed)  # "For the observers the matter is clear: the vote was not free"
        if colon is not None and self.tokens[min(parsed.items[colon].first + 1, len(self.tokens) - 1)].text in QUOTES:
            for verb in parsed.verbs:  # "Mr Simion changed his tune: "He won""
                if verb.subject in before and verb.form == "fin" and not verb.passive and verb.relation == "main" and verb.last <= parsed.items[colon].first:
                    return self.resolve(verb.subject, parsed)
        if before and before[-1].prep == "by":
            return self.resolve(before[-1], parsed)
        opining = next((v for v in parsed.verbs if v.subject in before and v.relation == "main" and not v.neg and self._opines(v)), None)
        if before and before[0].prep in ("for", "to") and before[0] is at(parsed.items, 1):
            settled = any(v.subject in before and not _SETTLED.isdisjoint(self.reading.lows(v.first, v.last + 2)) for v in parsed.verbs)
            return self.resolve(before[0], parsed) if settled else []  # "For the League the matter is settled: the vote was a sham"
        return self.resolve(opining.subject, parsed) if opining is not None and opining.subject is not None else []

    def _opines(self, verb: VG) -> bool:
        """Whether a verb before a colon tells how its subject speaks or thinks: "was blunt", "begged to differ", "let it be known"."""
        behind = self.reading.lows(verb.last, verb.last + 5)
        if verb.lemma in ("be", "sound"):
            return not _FRANK.isdisjoint(behind[:2]) or (behind[:1] == ["of"] and not {"mind", "view", "opinion"}.isdisjoint(behind)) or "praise" in behind
        if verb.lemma == "have":
            return not _IN_MIND.isdisjoint(behind) and "from" not in behind
        if verb.lemma in ("take", "hold"):
            return not {"view", "opposite"}.isdisjoint(behind)
        return (
            verb.lemma in ("differ", "demur")
            or behind[:2] == ["to", "differ"]
            or (verb.lemma == "put" and behind[:1] == ["it"])
            or self._let_known(verb, behind)
        )

    def _let_known(self, verb: VG, behind: list[str]) -> bool:
        """Whether somebody "let it be known", or "was let down" by what stands behind the colon."""
        return verb.lemma == "let" and ("known" in behind or (verb.passive and behind[:1] == ["down"]))

    def _telling_of(self, verb: VG, parsed: Parsed) -> NP | None:
        """Who tells of what a relative clause describes: "spoke of a vote that had not been fair", "that had let them choose"."""
        clause = verb
        while clause.relation == "inf" and clause.parent is not None:
            clause = clause.parent
        if clause.relation != "relative" or clause.subject is None:
            return None
        antecedent = clause.subject.top
        for other in reversed(parsed.verbs):
            if other.form == "fin" and other.lemma in _SPEAKING_OF and other.subject is not None and other.last <= antecedent.first <= other.last + 3:
                return other.subject
        return None

    def _viewer(self, verb: VG | None, token: int, parsed: Parsed) -> list[Holder]:
        """In whose eyes it is so: "as far as Paris is concerned",
        "For the EU's Josep Borrell the outcome is clear", "in the view of Moscow", "in Moscow's eyes"."""
        if verb is not None and (antecedent := self._in_relative_view(verb, parsed)) is not None:
            return self._of_antecedent(antecedent, parsed)
        for k, item in reversed(list(enumerate(parsed.items))):
            if not isinstance(item, NP) or item.prep not in ("for", "in", "to", "by", "as"):
                continue
            low = self.tokens[item.head].low
            if item.prep == "as" and self.reading.lead_in(item.first, 3, parsed.sentence)[1:] == ["far", "as"]:
                return self.resolve(item, parsed)
            if item.prep == "in" and self.tokens[item.last - 1].low == "'s" and item.last <= token and self._another_view(item, parsed):
                return self.resolve(item, parsed)  # "In Oslo's view the vote was fair, in | Stockholm's | it was a sham"
            if item.top is not item and not (item.prep == "in" and low in VIEWS):
                continue
            if (item.prep == "in" and low in VIEWS) or (item.prep == "by" and low in _ACCOUNTS):
                whose = [p for p in item.post if p.prep == "of"]  # "in the eyes | of the Union | and of the Commonwealth"
                if found := self.possessor(item, item.head, parsed) or [h for p in whose for h in self.resolve(p, parsed)]:
                    return found
            elif self._viewpoint(item, verb) and item.last <= token and self._opens(k - 1, parsed) and verb is not None and verb.subject is not None:
                follows = [
                    x
                    for x in parsed.items_between(item.last, verb.subject.first)
                    if isinstance(x, VG)
                    and x.relation != "relative"
                    and not self._set_aside(x, parsed)
                    and not self._clause_between(x, k, verb.subject, parsed)
                ]
                them = self._is_word(item, ("them", "it", "him", "her"))
                meant = (
                    next((v.subject for v in parsed.verbs if v.subject is not None and v.subject.last <= item.first and v.form == "fin"), item)
                    if them
                    else item
                )
                goes_on = self._goes_on_in_view(verb, item, parsed)
                if verb.form == "fin" and verb.subject.first >= item.last and (not follows or goes_on) and (found := self.resolve(meant, parsed)):
                    return found
        return self._viewer_within(parsed)

    def _another_view(self, np: NP, parsed: Parsed) -> bool:
        """Whether a view was told before a phrase that leaves the word out: "In Oslo's view it was fair, | in Stockholm's"."""
        return any(p.prep == "in" and p.last <= np.first and self.tokens[p.head].low in VIEWS for p in parsed.phrases)

    def _goes_on_in_view(self, verb: VG, view: NP, parsed: Parsed) -> bool:
        """Whether a clause goes on from one with "be" in the same view, and nobody says it: "For Oslo the vote was a farce, | and he lacks standing"."""
        if view.prep != "for" or view.first > parsed.sentence.first + 1 or any(v.lemma in self.phrases.report_verbs for v in parsed.verbs):
            return False
        first = next((v for v in parsed.verbs if v.form == "fin" and v.relation != "relative" and v.first >= view.last), None)
        return first is not None and first is not verb and first.lemma == "be" and verb.relation in ("coord", "main", "relative")

    def _in_relative_view(self, verb: VG, parsed: Parsed) -> NP | None:
        """In whose view a relative clause is true: "Peru, in whose view | the vote was", "for whom | it was", "a report, according to which | it was"."""
        k = next((k for k, x in enumerate(parsed.items) if x is verb.subject), 0) if verb.form == "fin" else 0
        before = [i.low if isinstance(i, Mark) else self.tokens[i.head].low for i in parsed.items[max(k - 3, 0) : k]]
        if before[1:] == ["for", "whom"] or before == [",", "for", "which"]:
            return self._antecedent(k - 2, parsed)
        told = before[:2] == ["in", "whose"] and before[2] in VIEWS | _JUDGEMENTS
        return self._antecedent(k - 3, parsed) if told or before == ["according", "to", "which"] or before == ["according", "to", "whom"] else None

    def _antecedent(self, k: int, parsed: Parsed) -> NP | None:
        """What a relative clause that begins at item `k` tells of: the phrase before it, or the one that this stands beside."""
        before = next((x for x in reversed(parsed.items[:k]) if isinstance(x, NP)), None)
        return before.owner if before is not None and before.owner is not None and before in before.owner.appos else before

    def _of_antecedent(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Whom a phrase stands for of which a relative clause tells; a text stands for who is told to have made it."""
        return self._named_owner_of_text(np, parsed) if self.tokens[np.head].low in self.phrases.report_nouns else self.resolve(np, parsed)

    def _viewer_within(self, parsed: Parsed) -> list[Holder]:
        """In whose view it is so where that stands between a verb and what completes it: "was, in Peru's view, free"."""
        for item in parsed.items:
            if not mark(item, "adv") or self.tokens[item.first].low not in VIEWS:
                continue
            k = item.first
            begins = next((n for n in range(k - 1, max(k - 8, parsed.sentence.first), -1) if self.tokens[n].low == "in"), None)
            if begins is not None and self.tokens[k - 1].low == "'s":
                return self.resolve(NP(begins + 1, k - 1, k - 2), parsed)
            ends = next((n for n in range(k + 2, min(k + 7, parsed.sentence.last)) if self.tokens[n].low == ","), None)
            if begins is not None and ends is not None and self.tokens[k + 1].low == "of":
                return self.resolve(NP(k + 2, ends, ends - 1), parsed)
        return []

    def _viewpoint(self, np: NP, verb: VG | None) -> bool:
        """Whether a phrase can tell to whom something is what it is: "for Moscow", and before what is or seems so "to Moscow"."""
        named = np.head in self.reading.names.covered or not any(self.tokens[k].low == "'s" for k in range(np.first, np.last))  # not "to Oslo's relief"
        seems = verb is not None and verb.lemma in _SEEMING and named
        return np.prep == "for" or (np.prep == "to" and seems)

    def _set_aside(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb without a subject opens an aside: "for Mr Wade, | barred from the race, the vote"."""
        k = next((k for k, x in enumerate(parsed.items) if x is verb), 0)
        return verb.subject is None and k > 0 and _comma(parsed.items[k - 1])

    def _clause_between(self, verb: VG, k: int, subject: NP, parsed: Parsed) -> bool:
        """Whether a verb stands in a clause between commas that tells of the phrase at item `k`: "For Peru, where talks | began, the vote was"."""
        opened = _comma(parsed.items[k + 1]) and mark(at(parsed.items, k + 2), "sub") if k + 1 < len(parsed.items) else False
        close = next((n for n, x in enumerate(parsed.items) if x is subject), 0) - 1
        return opened and close > k + 2 and _comma(parsed.items[close]) and verb.relation in SUBORDINATORS | {"as told"}

    def _opens(self, k: int, parsed: Parsed) -> bool:
        """Whether the preposition at item `k` begins the sentence, or what follows a colon, a semicolon or "that"."""
        before = parsed.items[k - 1] if k > 0 else None
        while mark(before, "quote", "adv", "other") and k > 1:
            k -= 1
            before = parsed.items[k - 1] if k > 0 else None
        if _comma(before):  # "for the OSCE it failed, for the CIS it was open"
            return any(isinstance(x, NP) and x.prep == "for" and self._opens(n - 1, parsed) for n, x in enumerate(parsed.items[: k - 1]))
        return before is None or mark(before, "colon", "semi", "dash", "quote", "comp", "cc", "sub")

    @cached_property
    def _first_person(self) -> bool:
        """Whether the article itself speaks as "we", outside quotations, and not as a paper does of its own people: "our correspondent"."""
        spoken = (k for k, t in enumerate(self.tokens) if t.low in ("we", "our") and self.document.quote_at(k) is None)
        return any(self.tokens[k].low == "we" or _PRESS.isdisjoint(self.reading.lows(k + 1, k + 4)) for k in spoken)

    def _quote_speaker(self, token: int, parsed: Parsed) -> list[Holder] | None:
        """Who speaks in the quotation that a token stands in, by the verb of saying beside it or beside one shortly before."""
        quote = self.document.quote_at(token)
        if quote is None:
            return None
        here = parsed.sentence.paragraph
        if found := self._attributed(quote):
            self.quoted, self.quoted_paragraph = found, here
            return found
        if self._attributed_to_another(quote):
            return []
        if (urging := self._urged_behind(quote, parsed)) is not None:
            return self.resolve(urging, parsed)
        number = bisect_left(self.document.quotes, quote.first, key=lambda q: q.first)
        told_of = (v.subject for v in parsed.verbs if v.subject is not None and quote.first <= v.first < quote.last and v.subject.last <= quote.first)
        whole = quote.first - 1 <= parsed.sentence.first or any(self._is_word(np, ("they", "it")) for np in told_of)
        if whole and number and self.document.quotes[number - 1].last < parsed.sentence.first and (told := self._told_just_before(quote, parsed)):
            return _going_on(told)
        judges = (v for v in parsed.verbs if v.form != "pp" and v.lemma in _SPEAKING_OF | _RECEIVING and v.object is not None and v.object.last > quote.first)
        if (judge := next((v.subject for v in judges if v.last <= quote.first), None)) is not None:
            return self.on_behalf(self.spoken_for(judge, parsed), judge, parsed)  # 'Peru denounced "the polls that breached the charter"'
        for earlier in reversed(self.document.quotes[max(0, number - 2) : number]):
            if self._paragraph_of(earlier.first) >= here - 1 and (found := self._attributed(earlier)):
                return _going_on(found)
        if self.quoted and here - self.quoted_paragraph <= 2:
            self.quoted_paragraph = here
            return _going_on(self.quoted)
        return self._told_just_before(quote, parsed) or None

    def _urged_behind(self, quote: Quote, parsed: Parsed) -> NP | None:
        """Who urges somebody right behind a quotation that opens the sentence: ""Accept the verdict," | the bishops urged all parties"."""
        if quote.first > parsed.sentence.first + 1:
            return None
        urges = (
            v for v in parsed.verbs if v.form == "fin" and v.lemma in _URGING and v.subject is not None and quote.last <= v.subject.first <= quote.last + 2
        )
        return next((v.subject for v in urges if not v.passive and not v.neg), None)

    def _told_just_before(self, quote: Quote, parsed: Parsed) -> list[Holder]:
        """Who speaks in the sentence before a quotation that nobody is told to say: 'Bad luck, she revealed at noon. "We congratulate him."'"""
        read, s = self.reading.parsed, parsed.sentence
        k = bisect_left(read, s.first, key=lambda p: p.sentence.first)
        whole = quote.first - 1 <= s.first and s.last - 1 <= quote.last
        before = read[k - 1] if k > 0 and (read[k - 1].sentence.paragraph == s.paragraph or self._shares_message(read[k - 1])) else None
        inside = [v for v in parsed.verbs if quote.first <= v.first < quote.last]
        split = any(v.subject is not None and v.subject.last < quote.first for v in inside)  # 'The elections "fell short"'
        if before is None or not (whole or (split and not any(v.lemma in self._telling for v in parsed.verbs if v not in inside))):
            return []
        if before.sentence.paragraph != s.paragraph:
            whose = next((v.subject for v in before.verbs if v.form == "fin" and v.subject is not None), None)
            return self.resolve(whose, before) if whose is not None else []  # "Mr Were took to Twitter to share his message."
        speaking = self.phrases.report_verbs | ({"speak"} | _GESTURES if whole else {"speak"})
        spoke = (v for v in reversed(before.verbs) if v.relation in ("attribution", "main") and v.lemma in speaking and not v.neg)
        told = next((v.subject for v in spoke if v.subject is not None), None)
        return self.resolve(told, before) if told is not None else []

    def _shares_message(self, parsed: Parsed) -> bool:
        """Whether a sentence ends on a message that somebody shares, which the next paragraph quotes: "took to Twitter to share his message"."""
        last = next((x for x in reversed(parsed.items) if isinstance(x, NP)), None)
        return (
            last is not None
            and self.tokens[last.head].low in self.phrases.report_nouns
            and any(v.object is last and v.lemma in _ISSUING | {"share", "tweet"} for v in parsed.verbs)
        )

    def _paragraph_of(self, token: int) -> int:
        k = bisect_right(self.document.sentences, token, key=lambda s: s.first) - 1
        return self.document.sentences[k].paragraph if k >= 0 and token < self.document.sentences[k].last else -9

    def _attributed_to_another(self, quote: Quote) -> bool:
        """Whether a quotation has a speaker of its own, by name or office, who is nobody that is coded."""
        verbs = (v for parsed in self._at_edges(quote) for v in parsed.verbs if not quote.first <= v.first < quote.last)
        tellers = (v for v in verbs if v.lemma in _CHANTING or (v.relation == "attribution" and self._introduces(v, quote)))
        teller = next((v for v in tellers if v.subject is not None), None)
        if teller is None or teller.subject is None:
            return False
        if self._is_word(teller.subject, ("he", "she")) and self._told_of_one(quote):
            return True
        return self.tokens[teller.subject.first].low not in PRONOUNS or teller.lemma in _CHANTING  # '"Rigged," they chanted': whoever was in the street

    def _told_of_one(self, quote: Quote) -> bool:
        """Whether the sentence before a quotation tells of somebody by office or name, outside any other: 'The premier resigned. "It was fair," | he said'."""
        read = self.reading.parsed
        n = bisect_left(read, quote.first, key=lambda p: p.sentence.last) - 1
        if n < 0 or read[n].sentence.paragraph != read[n + 1].sentence.paragraph or self.document.quote_at(read[n].sentence.last - 1) is not None:
            return False
        main = next((v.subject for v in read[n].verbs if v.form == "fin" and v.relation == "main" and v.subject is not None), None)
        first = next(iter(main.members), main) if main is not None else None
        return first is not None and self.reading.names.kind_at(first.head) in ("person", "title", "name")

    def _at_edges(self, quote: Quote) -> Iterator[Parsed]:
        """The sentences in which a quotation begins or ends."""
        read = self.reading.parsed
        around = range(bisect_left(read, quote.first, key=lambda p: p.sentence.last), bisect_left(read, quote.last, key=lambda p: p.sentence.first))
        for parsed in (read[k] for k in around):
            s = parsed.sentence
            if s.first <= quote.first - 1 < s.last or s.first < quote.last <= s.last:
                yield parsed

    def _attributed(self, quote: Quote) -> list[Holder]:
        """The speaker whom a verb of saying before, inside or after a quotation names."""
        for parsed in self._at_edges(quote):
            for verb in parsed.verbs:
                beside = verb.object if verb.lemma == "be" and quote.last <= verb.first <= quote.last + 1 else None
                words = beside is not None and self.tokens[beside.head].low in self.phrases.report_nouns | _WORDS_OF
                if beside is not None and words and (owner := self._owner_within(beside, ("from", "of", "by"), parsed)):
                    return owner  # "Congratulations!" was the message from Buenos Aires
                if verb.subject is None or not self._introduces(verb, quote):
                    continue
                found = self.resolve(verb.subject, parsed)
                if not found and self.tokens[verb.subject.head].low in self.phrases.report_nouns:
                    found = self._owner_of_text(verb.subject, parsed)
                if found:
                    return self.on_behalf(found, verb.subject, parsed)
            if found := self._before_colon(quote, parsed):
                return found
        return []

    def _before_colon(self, quote: Quote, parsed: Parsed) -> list[Holder]:
        """Who is named before a colon and a quotation by a sentence that has no verb of saying: "The first was Mr X: ...", "Mr X, offering his hand: ..."."""
        colon = quote.first - 2
        if not parsed.sentence.first < colon or self.tokens[colon].text != ":":
            return []
        before = [v for v in parsed.verbs if v.last <= colon]
        if not before or any(v.form == "inf" or (v.form == "fin" and (v.lemma not in _STANDING or v.neg)) for v in before):
            return []
        named = (np for np in parsed.phrases if np.last <= colon and np.prep is None and np.owner is None)
        return next((found for np in reversed(list(named)) if (found := self.resolve(np, parsed))), [])

    def _introduces(self, verb: VG, quote: Quote) -> bool:
        """Whether a verb is one of saying, outside a quotation and close enough to tell who speaks in it."""
        posts = verb.lemma in ("take", "turn") and self.reading.lows(verb.last, verb.last + 1) == ["to"]  # "took to Twitter"
        on = verb.object if verb.lemma == "be" and verb.object is not None and verb.object.prep == "on" else None
        posts = posts or (on is not None and self.tokens[on.head].low in MEANS | PLATFORMS and not any(p.prep in ("to", "with") for p in on.post))
        text = verb.subject is not None and self.tokens[verb.subject.head].low in self.phrases.report_nouns
        own = verb.subject is not None and self.tokens[verb.subject.first].low in POSSESSIVES
        posts = posts or (text and not own and verb.lemma in _OF_WORDING)  # "the letter begins"
        if not (verb.lemma in self.phrases.report_verbs or posts) or verb.form == "inf" or quote.first <= verb.first < quote.last:
            return False
        named = (
            verb.subject is not None and verb.form == "fin" and not verb.inverted and 0 <= verb.subject.first - quote.last <= 2
        )  # whatever is said of who that is
        return verb.relation == "attribution" or named or verb.last <= quote.first <= verb.last + 16 or 0 <= verb.first - quote.last <= 12


_ASSESSING = frozenset("assess rate evaluate judge grade describe characterize".split())
_PRESS = frozenset("correspondent correspondents reporter reporters newspaper paper readers staff bureau editor newsroom sources website viewers".split())


def _going_on(holders: list[Holder]) -> list[Holder]:
    """The speakers of an earlier quotation, as those of one that names none."""
    return [replace(h, certainty=h.certainty * 0.9, why=f"the quotation goes on from {h.speaker or h.name}") for h in holders]


def _in_order(item: Item | None) -> bool:
    """Whether an item is a word for what comes next."""
    return isinstance(item, Mark) and item.low in ("then", "later", "finally", "afterwards", "subsequently")


def _right_behind(match: Match, parsed: Parsed) -> Iterator[NP]:
    """The phrases that begin with the last word of a match or two words behind it at most."""
    return (np for np in parsed.phrases if match.last - 1 <= np.first <= match.last + 2)


def _joined(found: list[Holder], others: Iterable[Holder]) -> list[Holder]:
    """Those found, and of others whoever is not among them."""
    known = {h.code for h in found}
    return [*found, *(h for h in others if h.code not in known)]


def _comma(item: Item | None) -> bool:
    return mark(item, "comma")


def _and(item: Item | None) -> bool:
    return isinstance(item, Mark) and mark(item, "cc") and item.low == "and"
