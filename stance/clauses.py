"""The grammar of one sentence: tagged words → noun phrases and verb groups, lists and appositions, who does what, and who says so.

This is a shallow reading, made for news prose: it tags words from closed classes and a verb list, chunks them, and links each
verb to its subject and to the verb of saying or urging that governs it.  What it cannot link it leaves unlinked; a rule whose holder is
unlinked gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from stance.dates import Dated
from stance.linking import OBJECT_CONTROL, Linker, asides_behind_verbs
from stance.mentions import PARTY_NOUNS, Atom, Names
from stance.patterns import Phrases
from stance.syntax import NP, VG, Item, Mark, Parsed, at, beyond, finite, mark, names_actor, vote_asking
from stance.tagging import Tagger
from stance.text import OPENING, Sentence, Token
from stance.words import (
    ARTICLES,
    BE,
    BEFORE_CLAUSES,
    CHIEFS,
    DETERMINERS,
    DO,
    GREETINGS,
    HAVE,
    HEADING,
    INDEFINITE,
    INTRANSITIVE,
    MANY,
    MODALS,
    NAMING,
    NEXT,
    NUMERALS,
    OBJECTS,
    PLATFORMS,
    POSSESSIVES,
    PRONOUNS,
    PUBLIC,
    REGIONAL,
    SPANS,
    THIRD_PERSON,
    VERDICTS,
    VIEWS,
    VOTERS,
    WATCHING,
    WINNING_WAYS,
    is_adjective,
)

__all__ = ["NP", "OBJECT_CONTROL", "VG", "Grammar", "Item", "Mark", "Parsed"]

_SPEAKING_KINDS = frozenset("title person seat ministry state adjective group organ body".split())
"""Kinds of names with which a subject begins behind a capital."""
_POSTPOSED = frozenset(
    "loyal faithful close hostile sympathetic responsible critical friendly beholden accredited favourable favorable similar eligible".split()
)
"""Adjectives that stand behind their noun with what they govern."""
_LONGEST_STYLE = 6
"""Words that somebody is called by in quotation marks before his name."""
_KINDS = {"P": "prep", "CC": "cc", "SUB": "sub", "REL": "rel", "COMP": "comp", "Q": "quote", "ADV": "adv", "NEG": "adv"}
"""The kind of mark that a tag makes."""
_PUNCTUATION = {",": "comma", ";": "semi", ":": "colon", "-": "dash", "–": "dash", "—": "dash", "--": "dash", "(": "paren", ")": "paren"}
_SHORT_ADJECTIVES = frozenset(
    "long short hard tough tense close calm clean clear open free fair full fast slow high low big old new good bad strong weak deep complex "
    "smooth quiet robust lively swift quick brief firm vast narrow even worthy orderly healthy noisy busy tidy tranquil correct proper "
    "complete thorough prompt immediate separate accurate joint sporting".split()
)
_JUDGING = frozenset(
    "describe deem call brand label dub term pronounce declare denounce condemn dismiss regard view consider judge hail praise criticize".split()
)
"""Verbs of what somebody says a vote is."""
_TAKING_FOR = frozenset("recognize acknowledge accept regard endorse hail describe greet".split())
"""Verbs that never go without their object before "as"."""
_WRONGS = frozenset("theatre theater robbery theft fraud nonsense trickery deception".split())
"""Nouns for a false vote that stand without an article."""
_MANNERS = frozenset("peaceful orderly calm quiet smooth tranquil correct professional competitive proper legal lawful".split())
"""What a vote is called that is no verdict by itself, but begins a list of such: "found the polls | calm, lawful and fair"."""
_LETTING = frozenset("allow permit force invite order".split())
"""Verbs of which an infinitive tells what somebody may or must do."""
_UNDERGONE = frozenset("elect re-elect reelect beat defeat appoint name choose nominate oust topple depose credit bar jail".split())
"""What befalls somebody, where no object follows."""
_ABSTRACT = ("tion", "sion", "ness", "ment")
_DECIDING = frozenset("agree decide promise pledge vow threaten refuse offer resolve".split())
_PAST_AUXILIARIES = frozenset("was were had did wasn't weren't hadn't didn't".split())
_COLLECTIVES = frozenset("alliance bloc group grouping union party ministry mission council commission country nation world capital".split())
_JUDGED = frozenset("polling voting day count counting exercise conduct campaign proceedings process figures numbers totals".split())
"""What of a vote a verdict can stand behind, beside the words for it: "found polling | regular"."""
_SENT_OUT = frozenset(["send", "dispatch", "deploy"])
"""What is done with observers, whose own verb comes yet."""
_SEVERAL_STATES = frozenset("countries nations states capitals governments neighbours neighbors republics allies".split())
"""Words for several states, by which those named before them can be called again."""
_COMMON_FOR_STATES = frozenset(
    "country ally neighbour neighbor bloc group grouping nation state power organization organisation island "
    "giant champion rival host patron superpower partner kingdom republic emirate member newcomer "
    "donor lender creditor investor backer benefactor protector guarantor supplier".split()
)
"""Words beside which a bare country or body can be an apposition: "its ally, Russia,"."""
_WHERE = frozenset("exile prison jail hiding custody hospital mainland office power".split())
"""Where somebody is who is named right after."""
_GRADES = frozenset("high low top full good bad poor passing failing mixed excellent mediocre".split())
_MARKS = frozenset("mark marks grade grades rating ratings".split())
"""How a vote is graded: "gave the vote | low marks"."""
_APPLYING = frozenset("use apply employ involve".split())
"""Verbs that tell of a thing what it served for: "the methods used", "the system employed"."""
_BODIES_AND_STATES = frozenset("group organ body state seat ministry".split())
"""Kinds of names of those who act, which no capital is."""
_SOME = frozenset("a an several some many most numerous various both two three four five six seven eight nine ten dozens scores".split())
"""What opens a phrase for some who are not named."""
_COLLECTIVE = MANY | frozenset(
    "group organisation organization observers monitors bodies embassies diplomats number string handful raft dozen host network networks coalition ngos "
    "ministers watchdog watchdogs envoys ambassadors institutions delegations".split()
)
"""Words for those who close a list without being named."""
_LITTLE_WHILES = frozenset("minutes hours moments seconds days weeks".split())
"""What a count of time is told in that no number opens: "minutes after the count"."""
_SO_MUCH_TIME = frozenset("few several some many couple last final first next past dying more another only mere".split())
"""What stands before such a count."""
_WHEREABOUTS = frozenset("areas places districts regions constituencies stations cities towns villages states provinces counties parts cases wards".split())
"""Where something is told to have been so, before who did it: "in two counties voters had to wait"."""
_HOLDING = NAMING | frozenset("consider deem want declare pronounce find".split())
"""Verbs whose object a participle can qualify: "considers it proved"."""
_OCCASIONS = frozenset("campaign vote election poll summit meeting weekend war crisis coup call talks visit run-off runoff count".split())
"""Nouns for when something was said: after them a person's name begins a phrase of its own."""
_OPPOSED = frozenset("rivals opponents challengers competitors contenders candidates contestants".split())
"""Those of whom one is named next: "Of his two rivals"."""
_TELLERS = frozenset("title state capital person name group organ body".split())
"""Kinds of names of those who tell something, where a text is named before them."""
_BROADCASTS = frozenset(
    "announcement declaration proclamation decision ruling video tweet post call conversation briefing conference ceremony rally speech session address "
    "function reception forum website".split()
)
"""In or at what somebody says something: "In a call | Mr X congratulated", "At a briefing | Mr X said"."""
_NO_DENIAL = frozenset("only just merely simply solely but".split())
"""What makes of "not" before it no denial: "not only recognized"."""
_REGIONS = REGIONAL | frozenset("american africa asia europe america americas".split())
_GOOD_WISHES = frozenset("congratulation congratulations felicitation greeting greetings condolence condolences thanks".split())
"""What a message is "of"."""
_MEDIA = frozenset("radio television tv news newspaper magazine agency".split())
_SHEER = frozenset("plain sheer pure outright daylight wholesale blatant brazen naked simple".split())
"""Words that only strengthen what a wrong is called: "called the vote | plain theft"."""
_AFTERWARDS = frozenset("later then subsequently eventually finally also even recently now lately latterly afterwards thereafter soon more most".split())
"""Words that set the next member of a list apart: "Peru and later Chile"."""
_OVER = frozenset("end close finish conclude start open celebrate rejoice".split())
"""Verbs with which a clause of time ends, and whose object is no actor: "When the count ended"."""
_ADDING = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("in", "addition", "to"), ("alongside",))
"""Conjunctions of several words, as the items of a sentence have them."""
_BODIES_OF = PARTY_NOUNS | frozenset(
    "rally association assn council society committee network forum federation confederation institute centre center conference campaign party group".split()
)
"""Words with which the name of a body of citizens begins: "the National Union of Teachers"."""
_POSTED = frozenset("embassy mission delegation consulate office ambassador envoy".split())
"""What and who a state or union has abroad."""
_ASKING_FOR = frozenset("ask call appeal press push plead campaign lobby".split())
"""Verbs whose "for" gives what is asked of others: "called on him for a recount"."""
_NOT_ONLY = (["not", "only"], ["not", "just"], ["not", "merely"])
"""What opens a pair that affirms both its halves: "not only fair but credible"."""
_ASKING = frozenset("ask wonder inquire enquire".split())
_TELLING = frozenset("say tell add warn insist argue believe think note reply respond".split())


class Grammar:
    """Reads sentences. One instance serves an article."""

    def __init__(self, names: Names, phrases: Phrases, verdicts: frozenset[str] = frozenset()) -> None:
        self.names = names
        self.phrases = phrases
        self.verdicts = verdicts

    def parse(self, sentence: Sentence, dates: list[Dated]) -> Parsed:
        """Tag, chunk and link one sentence."""
        here = [d for d in dates if sentence.first <= d.first < sentence.last]
        tags = Tagger(sentence, here, self.names, self.phrases).tags
        items = _Chunker(sentence, tags, here, self.names, self.phrases, self.verdicts).items()
        _let_it_be_known(items, self.names.document.tokens)
        _not_only(items)
        _let_questions_be_told(items, self.names.document.tokens)
        _make_participles(items, self.names, self.phrases)
        items = _Lists(items, self.names, self.phrases).joined()
        _let_for_give_reasons(items)
        verbs = [i for i in items if isinstance(i, VG)]
        nps = [n for i in items if isinstance(i, NP) for n in (i.members or [i])]
        covering = {k: np for np in nps for k in range(np.first, np.last)}
        parsed = Parsed(sentence, self.names.document.tokens, items, here, verbs, nps, {v.head: v for v in verbs}, covering)
        _attach(items, self.names, self.phrases)
        Linker(parsed, self.names, self.phrases).link()
        parsed.asides = asides_behind_verbs(items)
        parsed.that_at = frozenset(_told_that(verbs, items, self.phrases))
        parsed.teller_at = frozenset(v.subject.first for v in verbs if v.relation == "attribution" and v.subject is not None)
        parsed.finite_at = frozenset(k for v in verbs if v.form == "fin" for k in range(v.first, v.last))
        return parsed


def _let_questions_be_told(items: list[Item], tokens: list[Token]) -> None:
    """Read who asked what is quoted as who said it: '"Why sit there?" | asked Mr X', '"Why?" he | asked reporters'."""
    for k, verb in enumerate(items):
        if not isinstance(verb, VG) or verb.form != "fin" or verb.passive or verb.lemma not in _ASKING:
            continue
        behind = isinstance(at(items, k - 1), NP)
        quote = at(items, k - 1 - behind)
        if isinstance(quote, Mark) and mark(quote, "quote") and tokens[quote.first - 1].text == "?":
            verb.lemma = "tell" if behind and isinstance(at(items, k + 1), NP) else "say"


def _let_for_give_reasons(items: list[Item]) -> None:
    """Read "for" that opens a clause behind a whole one as "because": "has little chance, | for his partners shun him"."""
    for k, opener in enumerate(items):
        if not isinstance(opener, Mark) or opener.kind != "prep" or opener.low != "for" or not mark(at(items, k - 1), "comma"):
            continue
        subject, verb = at(items, k + 1), at(items, k + 2)
        if not isinstance(subject, NP) or not isinstance(verb, VG) or verb.form != "fin":
            continue
        begins = next((n for n in range(k - 2, -1, -1) if mark(items[n], "comma", "sub", "rel", "comp", "semi", "colon", "quote")), -1)
        if any(finite(x) for x in items[begins + 1 : k - 1]):
            opener.kind, opener.low = "sub", "because"


def _told_that(verbs: list[VG], items: list[Item], phrases: Phrases) -> Iterator[int]:
    """The tokens of "that" behind a verb of telling: "announced on Friday | that the sanctions were lifted"."""
    for verb in verbs:
        teller = verb.parent
        if verb.relation != "complement" or verb.subject is None or teller is None or teller.form != "fin" or teller.object is not None:
            continue
        if teller.lemma in phrases.report_verbs:
            yield from (i.first for i in items if isinstance(i, Mark) and i.kind == "comp" and i.low == "that" and teller.last <= i.first < verb.subject.first)


# --- chunking


_INTERPOSED = frozenset(
    "time times hours days weeks months years decades past effect fact principle practice turn part general meantime meanwhile moment end "
    "vain unison public private writing person haste advance return response reply protest silence solidarity sympathy retaliation".split()
)
"""Last words of phrases that stand between an auxiliary and its verb."""
_LONGEST_PHRASE = 60
"""Words of a noun phrase beyond which it is not looked for, so that "the the the" is not gone through again from each of its words."""


class _Tags(dict[int, str]):
    """The tags of a sentence by token; asked for every token several times, so that a method of its own would cost more than all else."""

    def __missing__(self, k: int) -> str:
        return ""


class _Chunker:
    """Tagged words → noun phrases, verb groups and marks, in order."""

    def __init__(self, sentence: Sentence, tags: list[str], dates: list[Dated], names: Names, phrases: Phrases, verdicts: frozenset[str]) -> None:
        self.first, self.last = sentence.first, sentence.last
        self._tag = _Tags(zip(range(self.first, self.last), tags, strict=True)).__getitem__
        """The tag of a token, "" outside the sentence."""
        self.date_at = {d.first: d for d in dates}
        self.names = names
        self.phrases = phrases
        self.verdicts = verdicts
        self.nouns = phrases.topics
        self.tokens = names.document.tokens

    def _low(self, k: int) -> str:
        """The word at token `k`, "" behind the sentence."""
        return self.tokens[k].low if k < self.last else ""

    def items(self) -> list[Item]:
        """The whole sentence, chunked."""
        found: list[Item] = []
        i = self.first
        while i < self.last:
            item = self._item(i)
            found.append(item)
            i = item.last
        return found

    def _item(self, i: int) -> Item:
        """The chunk that begins at token `i`."""
        tag, low = self._tag(i), self.tokens[i].low
        if tag == "DATE":
            d = self.date_at.get(i)
            end = min(d.last, self.last) if d else i + 1
            return self._noun_phrase(i) if self._joins(i, end) else Mark("date", i, end, low)
        if tag in ("AUX", "V", "TO") or (tag == "NEG" and self._verb_ahead(i)):
            return self._verb_group(i)
        if tag in ("D", "N", "NUM", "POS", "PRON"):
            return self._noun_phrase(i)
        if tag == "PUNCT":
            return Mark(_PUNCTUATION.get(low, "end" if low in ".!?…" else "other"), i, i + 1, low)
        return Mark(_KINDS.get(tag, "other"), i, i + 1, low)

    def _joins(self, first: int, last: int) -> bool:
        """Whether a date is part of a noun phrase: "Sunday's vote", "the August 9 ballot"."""
        if self._tag(last) == "POS":
            return True
        if self.tokens[last - 1].low in ("after", "before"):
            return False  # "six days after | polling"
        if self._tag(last) not in ("N", "NUM"):
            return False
        if self._tag(first - 1) in ("D", "POS"):
            return True
        following = [self.tokens[j].low for j in range(last, min(last + 4, self.last)) if self._tag(j) == "N"]
        nouny = any(low in self.phrases.election or low in self.phrases.outcome for low in following)
        return nouny and self.tokens[last].low != "voters" and last not in self.names.covered

    # verb groups

    def _verb_ahead(self, i: int) -> bool:
        """Whether a negation begins a verb group: "never recognized", "not to recognize"."""
        j = i + 1
        while self._tag(j) in ("ADV", "TO", "NEG"):
            j += 1
        if self._tag(j) == "V":
            return True
        return self._tag(j) == "AUX" and (self._tag(j - 1) in ("TO", "NEG") or self.tokens[j].low.endswith("ing"))

    def _going_to(self, j: int, aux: list[str]) -> bool:
        """Whether "going" only tells that something will be done: "is going to recall"."""
        return self.tokens[j].low == "going" and aux[-1:] != [] and aux[-1] in BE and self._tag(j + 1) == "TO" and self._tag(j + 2) in ("V", "AUX")

    def _cannot_help(self, j: int, aux: list[str]) -> bool:
        """Whether "help" only tells that something has to be done: "cannot | help but recognize", "could not | help congratulating him"."""
        if self.tokens[j].low != "help" or not aux or not aux[-1].startswith(("can", "could")):
            return False
        but = self._low(j + 1) == "but"
        done = j + 1 + but
        return self._tag(done) == "V" and (but or self.tokens[done].low.endswith("ing"))

    def _verb_group(self, first: int) -> VG | Mark:
        """Auxiliaries, negations and adverbs up to the main verb, or to an auxiliary that is the main verb itself."""
        aux: list[str] = []
        negative = infinitive = False
        last, j = first + 1, first
        while j < self.last and (self._tag(j) != "V" or self._going_to(j, aux) or self._cannot_help(j, aux)):
            tag, low = self._tag(j), self.tokens[j].low
            if low == "help" and tag == "V":
                negative, aux[-1] = False, "did" if aux[-1].startswith("could") else "do"  # "cannot help but | recognize": it does
                j += self._low(j + 1) == "but"
            elif tag == "V":
                last = j + 1  # "is going to recall" as "is to recall"
            elif tag == "AUX":
                if aux and (aux[-1] in BE or (aux[-1] in DO and low in BE)) and low not in ("being", "been") and low not in MODALS:
                    break  # "What we must do | is", "had been | was"
                aux.append(low)
                negative = negative or low.endswith("n't") or (low == "cannot" and self._low(j + 1) not in _NO_DENIAL)
                last = j + 1
            elif tag == "NEG":
                negative = negative or self._low(j + 1) not in _NO_DENIAL  # "not only rejected", "could not but accept"
                last = j + 1 if aux else last
            elif tag == "TO":
                before = self.tokens[j - 1].low
                complement = before in ("first", "last") or before in self.phrases.word_classes["early"]  # "was | first | to congratulate"
                if aux and (aux[-1] not in _BEFORE_TO or complement or (aux[-1] in BE and infinitive)):
                    break
                if aux:
                    aux.append("will" if aux[-1] in BE else "must")
                infinitive = infinitive or not aux
            elif aux and (end := self._interposed(j + (self.tokens[j].low == ","))) is not None:
                j = end - 1  # "has | for weeks | been refusing"
            elif not self._inside_group(j, first, bool(aux)) and not (tag == "P" and aux and low == "on" and self._tag(j + 1) == "DATE"):
                break  # but "had on Friday praised" is one
            j += 1
        if self._tag(j) == "V":
            return self._with_verb(first, j, aux, negative, infinitive)
        if not aux:
            return Mark("other", first, first + 1, self.tokens[first].low)
        return self._without_verb(first, last, aux, negative, infinitive)

    def _interposed(self, j: int) -> int | None:
        """Where a phrase ends that tells how long or how within a verb group: "has | for weeks | been refusing", "has | in effect | recognised"."""
        if self._tag(j) != "P":
            return None
        end = j + 1
        while end < min(j + 6, self.last) and self._tag(end) in ("D", "N", "NUM", "ADV", "DATE"):
            end += 1
        if self._tag(end - 1) != "N" or self.tokens[end - 1].low not in _INTERPOSED:
            return None
        opened = self.tokens[j - 1].low == ","
        if opened and self._low(end) != ",":
            return None
        end += opened
        follows = self._tag(end) == "V" or (self._tag(end) == "AUX" and self.tokens[end].low in ("been", "being"))
        return end if follows else None

    def _inside_group(self, j: int, first: int, auxiliary: bool) -> bool:
        """Whether a word can stand within a verb group: an adverb, a quotation mark, a date after the auxiliary."""
        tag = self._tag(j)
        if tag == "CC" and auxiliary and self._tag(j - 1) in ("AUX", "NEG") and self._tag(j + 1) == "AUX":
            denied = self._tag(j - 1) == "NEG" or self.tokens[j - 1].low in ("cannot", "don't", "doesn't", "won't")
            again = self._tag(j + 2) == "NEG" or self._tag(j + 3) == "NEG" or self.tokens[j + 1].low in ("cannot", "won't")
            if denied and not again:
                return False  # "Peru does not | and has called it stolen"
            return self.tokens[j - 1].low != "had"  # "does not and cannot recognise", but "whatever rulers it had | and would not meddle"
        not_but = self._tag(j - 1) == "NEG" or self.tokens[j - 1].low == "cannot"
        if tag == "CC" and self.tokens[j].low == "but" and not_but and self._tag(j + 1) == "V":
            return True  # "could not but recognise", "cannot but recognise"
        if tag == "ADV" or (tag == "CC" and auxiliary and self._tag(j - 1) == "ADV" and self._tag(j + 1) == "ADV" and self.tokens[j - 1].low != "so"):
            return True  # "are strongly and firmly rejecting"
        if tag == "Q" and j > first:
            goes_on = j + 1 < self.last and (self._tag(j + 1) in ("V", "ADV", "NEG") or self.tokens[j + 1].low == "neither")
            goes_on = goes_on or (self._tag(j - 1) == "TO" and self._low(j + 1) in ("be", "do", "have"))  # 'told him to "be a statesman"'
            opens = self.tokens[j].text in OPENING and j + 1 < self.last and not goes_on
            return not opens
        return tag == "DATE" and j > first and auxiliary

    def _with_verb(self, first: int, main: int, aux: list[str], negative: bool, infinitive: bool) -> VG:
        low = self.tokens[main].low
        readings = self.phrases.verbs.get(low) or [(low, "ing" if low.endswith("ing") else "ed")]
        if infinitive or (aux and (aux[-1] in MODALS or aux[-1] in DO)):
            wanted: tuple[str, ...] = ("base",)
        elif aux:
            wanted = ("ed", "pp", "ing")
        else:
            wanted = ("past", "ed", "s", "base", "pp", "ing")
        lemma, tag = next(((lemma, tag) for w in wanted for lemma, tag in readings if tag == w), readings[0])
        return _grouped(first, main + 1, main, lemma, tag, aux, negative, infinitive)

    def _without_verb(self, first: int, last: int, aux: list[str], negative: bool, infinitive: bool) -> VG:
        """A group whose last auxiliary is its verb: "is", "has not", "did"."""
        head = max(k for k in range(first, last) if self._tag(k) == "AUX")
        low = self.tokens[head].low
        lemma = "be" if low in BE else "have" if low in HAVE else "do"
        if self._tag(head + 1) == "NEG":
            just = self._low(head + 2) == "just" and self._tag(head + 3) not in ("N", "D")  # "was not | just and fair", "was not just."
            negative, last = negative or just or self._low(head + 2) not in _NO_DENIAL, head + 2  # "was not only fair"
        tag = {"been": "pp", "being": "ing", "be": "base", "having": "ing"}.get(low, "past" if low in _PAST_AUXILIARIES else "s")
        return _grouped(first, last, head, lemma, tag, aux if low in MODALS else aux[:-1], negative, infinitive)

    # noun phrases

    def _noun_phrase(self, first: int) -> NP:
        if self._tag(first) == "PRON" or self._receives(first):
            return NP(first, first + 1, first)
        head = j = first
        end_at = min(self.last, first + _LONGEST_PHRASE)
        while j < end_at:
            tag = self._tag(j)
            if tag in ("N", "NUM"):
                if j > first and ((tag == "N" and self._ends_phrase(first, j)) or self._another_state(j) or self.tokens[j].low in INDEFINITE):
                    break
                head = j
            elif tag == "D":
                other = self.tokens[j].low == "other" and self.tokens[j - 1].low in NUMERALS  # "thirty other capitals"
                if j > first and self._tag(j - 1) != "D" and not other and not self._kinds_of_vote(j - 1):
                    break
            elif tag == "DATE":
                end = self._dated_modifier(first, j)
                if end is None:
                    break
                head = j = end - 1
            elif self.tokens[j].low in ("(", "[") and first < j < self.last - 2 and self.tokens[j + 2].low in (")", "]"):
                j += 2
            elif tag != "POS" and not (j > first and self._inside_phrase(first, j)):
                break
            j += 1
        last = j
        while last > first + 1 and self._tag(last - 1) in ("Q", "D", "ADV", "CC", "PUNCT") and self.tokens[last - 1].low not in (")", "]"):
            last -= 1
        if (
            last == first + 1 < self.last - 1
            and self.tokens[first].low == "the"
            and self._low(last) in ("first", "last")
            and self._low(last + 1) in ("from", "outside", "who", "that")
        ):
            return NP(first, last + 1, last)  # "The first | from abroad", "was the first | who congratulated him"
        return NP(first, last, min(head, last - 1))

    def _receives(self, first: int) -> bool:
        """Whether "her" is the person to whom something is wished: "to wish | her | good luck"."""
        if self.tokens[first].low == "her" and first + 1 < self.last and self.tokens[first + 1].low in POSSESSIVES:
            return True  # "sent | her | his greetings"
        if self.tokens[first].low != "her" or first == self.first:
            return False
        readings = self.phrases.verbs.get(self.tokens[first - 1].low, ())
        return any(lemma == "wish" for lemma, _ in readings) and self._tag(first - 1) == "V" and self._tag(first + 1) in ("N", "D", "ADV", "NUM")

    def _another_state(self, j: int) -> bool:
        """Whether a country begins right after another name that can act: "to the EU | Russia said"."""
        atom, previous = self.names.at.get(j), self.names.covered.get(j - 1)
        if atom is not None and previous is None and atom.kind in ("state", "group") and self._tag(j - 1) == "N":
            curbs = self._low(j - 1) in self.phrases.measures["CURBS"] and self._tag(atom.last) in ("V", "AUX")
            if curbs or (atom.kind == "state" and self._acts(j - 1, atom.last)):
                return True  # "the sanctions | Peru had imposed", "under a state of emergency | Norway called", "in the army | Peru's president"
        plural = self.tokens[j - 1].text.islower() and self._low(j - 1).endswith("s") and self._low(j - 1) not in MANY
        if atom is not None and previous is None and atom.kind == "state" and plural and self._tag(j - 1) == "N" and self._low(atom.last) == "'s":
            return True  # "in several respects | Peru's election"
        if atom is None or previous is None or self.tokens[j - 1].low == "'s":
            return False
        behalf = previous.kind in ("group", "state") and {"behalf", "name"}.intersection(
            t.low for t in self.tokens[max(previous.first - 3, 0) : previous.first]
        )
        if behalf and atom.kind in ("person", "name", "title"):
            return True  # "On behalf of the European Union | Mr X congratulated"
        if previous.kind in ("capital", "groupseat") and self.tokens[previous.first - 1].low in ("in", "at", "from") and previous.first > self.first:
            return atom.kind in _SPEAKING_KINDS  # "in Moscow | Kremlin spokesman Dmitry Peskov said"
        if atom.kind == "title" and previous.kind == "state" and previous.first == self.first + 1 and self.tokens[self.first].low == "in":
            named = self.names.at.get(atom.last)  # "In Uganda | President Yoweri Museveni hailed"
            return self.tokens[j].cap and named is not None and named.kind in ("person", "name") and self._tag(named.last) in ("V", "AUX")
        return atom.kind == "state" and previous.kind in ("state", "group")

    def _acts(self, noun: int, after: int) -> bool:
        """Whether a state after a noun that is no word for one has a verb or something of its own behind it."""
        low = self.tokens[noun].low
        plain = self.tokens[noun].text.islower() and low.isalpha() and low not in _COMMON_FOR_STATES and not low.endswith(("ing", "ed", "s"))
        return plain and not is_adjective(low) and low not in _SIZES and (self._tag(after) in ("V", "AUX") or self._low(after) == "'s")

    def _dated_modifier(self, first: int, j: int) -> int | None:
        """The end of a date that modifies the noun after it ("the Sunday vote", "last year's"), None where the phrase ends before it."""
        end = j
        while self._tag(end) == "DATE":
            end += 1
        follows = self._tag(end)
        if follows != "POS" and not (follows in ("N", "NUM") and (j > first or self._joins(j, end))):
            return None
        before = self._tag(j - 1) if j > first else ""
        if before == "N" or (before and follows != "POS" and before not in ("D", "POS")):
            return None
        return end

    def _inside_phrase(self, first: int, j: int) -> bool:
        """Whether a word that is no noun stands within the phrase: "the highly | contested", "the “rigged” vote", "free and fair elections"."""
        tag, low = self._tag(j), self.tokens[j].low
        before, after = self._tag(j - 1), self._tag(j + 1)
        if tag == "ADV":
            goes_on = before in ("PUNCT", "CC") and self._adjective(j - 2)  # "the legitimate, democratically | elected government"
            return (before in ("D", "POS", "Q") or goes_on) and after in ("N", "V", "NUM")
        if tag == "Q":
            adjective = is_adjective(self._low(j + 1)) and self._low(j + 1) not in PARTY_NOUNS  # 'the "Free Kenya" | movement'
            verdict = adjective or self._low(j + 1) in VERDICTS
            opens = self.tokens[j].start > self.tokens[j - 1].end
            if opens and before == "N" and self._low(j + 1) in _SHEER and self._low(j + 2) in _WRONGS:
                return False  # "termed the win | "daylight robbery""
            verdict = verdict or (opens and self._low(j + 1) in self.verdicts)  # "called the vote | "pseudo-elections""
            if before == "N" and after == "N" and verdict and self._tag(j + 2) != "N" and not (is_adjective(self._low(j - 1)) or self._low(j - 1) == "such"):
                return False  # "pronounced the poll | “free and fair”"
            apart = before == "N" and j - 1 in self.names.covered and self.tokens[j].start > self.tokens[j - 1].end
            named = self.names.at.get(j + 1)
            if named is not None and named.kind in ("state", "group", "person") and self.tokens[j].start == self.tokens[j - 1].end:
                styled = named.kind == "person" and self.tokens[first].low in POSSESSIVES
                return styled and j < first + _LONGEST_STYLE  # "hailed "my dear brother" | Ruto's victory", not "up to this point" | Suriname has held
            adverb = after == "ADV" and before in ("D", "POS") and self._tag(j + 2) == "N"  # the "newly elected president"
            return adverb or (before in ("D", "POS", "N") and after in ("N", "NUM") and not apart)
        if tag == "CC" and self._kinds_of_vote(j):
            return True
        if tag == "CC" and low in ("and", "or", "but"):
            goes_on = self._tag(j + 2) == "N" or (self._tag(j + 2) == "Q" and self._tag(j + 3) == "N")
            return goes_on and self._adjectives_around(j) and not self._clause_behind(j)
        if tag != "PUNCT" or low != ",":
            return False
        behind = j + 1 + (self._tag(j + 1) == "ADV")
        another = self._tag(behind + 1) == "PUNCT" and self._adjectives_around(behind + 1)  # "the political, | sporting, cultural and military ties"
        return self._adjectives_around(j) and (self._tag(behind + 1) in ("N", "CC") or another)

    def _clause_behind(self, j: int) -> bool:
        """Whether "and" behind a predicate opens a clause of its own: "was orderly | and basic freedoms were respected"."""
        after = j + 1
        while self._tag(after) == "N" and after < self.last:
            after += 1
        return self.tokens[j - 2].low in BE and self._tag(after) == "AUX" and after > j + 2

    def _kinds_of_vote(self, j: int) -> bool:
        """Whether "and" stands between kinds of vote that have their noun in common: "the presidential | and | the National Assembly polls"."""
        kind = self._low(j - 1)
        if self.tokens[j].low != "and" or not is_adjective(kind) or not any(kind in kinds for kinds in self.phrases.classes["kind"].values()):
            return False
        vote = next((k for k in range(j + 2, min(j + 6, self.last)) if self.tokens[k].low in self.phrases.election), j)
        return vote > j and all(self._tag(k) in ("N", "D") for k in range(j + 1, vote))

    def _adjectives_around(self, j: int) -> bool:
        behind = j + 1 + (self._tag(j + 1) == "ADV" and self.tokens[j].low == ",")
        shares = self._low(j - 1) in ("percent", "cent", "%")  # "got 49 percent, | free and fair"
        ranked = self._low(behind) in self.phrases.not_names and self.tokens[behind].cap  # "was fair, | General Ada Obi said"
        return not shares and not ranked and self._tag(behind) == "N" and self._adjective(j - 1) and self._adjective(behind)

    def _adjective(self, k: int) -> bool:
        """Whether a word that is no name can be one of several adjectives before a noun."""
        low = self._low(k)
        return (is_adjective(low) or low in _SHORT_ADJECTIVES or low in VERDICTS or low in WINNING_WAYS) and k not in self.names.covered

    def _ends_phrase(self, first: int, j: int) -> bool:
        """Whether a word begins something new after the noun before it: "the vote | undemocratic", "the mandate | Maduro claims"."""
        previous, atom = self.names.covered.get(j - 1), self.names.at.get(j)
        if previous is not None and self.names.covered.get(j) is previous:
            return False
        if self._begins_verdict(first, j) or self._begins_teller(first, j) or self._behind_office(first, j, atom):
            return True
        place = self.names.kind_at(first) in ("name", "capital")
        if atom is not None and atom.kind == "person" and j == first + 1 and place and self._low(first - 1) == "in":
            return True  # "In Johannesburg | Ada Obi's party rejected"
        timed = self.tokens[j - 1].low in SPANS and self.tokens[first - 1].low in ("for", "after", "within", "in")
        if self._tag(first - 1) == "P" and self.tokens[j - 1].low in _WHEREABOUTS and self.tokens[j].low in VOTERS:
            return True  # "in two counties | voters had to wait"
        if timed and (self.tokens[j].cap or self.tokens[j].low in WATCHING):
            return True  # "For two months | Mr Odinga has argued"
        if self.tokens[j].low in _POSTPOSED and self._low(j + 1) in ("to", "for", "of", "with") and self.tokens[j - 1].low.endswith("s"):
            return True  # "expelled the last diplomats | loyal to Mr X"
        if "recognition" in (self.tokens[j].low, self._low(j + 1)) and self.tokens[j - 1].low in self.phrases.government and self._gives(first - 1):
            return True  # "gave the new government | immediate recognition"
        if atom is not None and atom.kind in ("name", "person") and self.tokens[j - 1].low in _OPPOSED and self.tokens[first - 1].text == "Of":
            return True  # "Of his two rivals | Ada Obi got"
        if self.tokens[j].low in ("mr", "mrs", "ms") and previous is None and self.tokens[j].cap:
            return True  # "whose victory | Mr Kamto"
        if self.tokens[j].low in _LITTLE_WHILES and self._low(j + 1) in ("after", "before", "later") and self._so_much(j - 1):
            return True  # "scorned the tallies | minutes after their release"
        return self._begins_subject(first, j) if previous is None else self._begins_beside(first, j, previous, atom)

    def _so_much(self, k: int) -> bool:
        """Whether a word is a noun that tells no number: "the tallies | minutes after", not "some minutes after"."""
        return self._tag(k) == "N" and self.tokens[k].low not in _SO_MUCH_TIME and self.tokens[k].low not in NUMERALS and not self.tokens[k].low[0].isdigit()

    def _gives(self, k: int) -> bool:
        """Whether a word is a verb of giving."""
        return k >= self.first and any(lemma in self.phrases.word_classes["giving"] for lemma, _ in self.phrases.verbs.get(self.tokens[k].low, ()))

    def _begins_verdict(self, first: int, j: int) -> bool:
        """Whether a word begins what is said of the noun before it: "found the vote | open to everybody"."""
        low, before, after = self.tokens[j].low, self.tokens[j - 1].low, self._low(j + 1)
        if self._tag(j - 1) == "Q" and low in ("due", "held") and self._tag(j + 1) == "P":
            return True  # "the "election" | due in the north"
        if low == "one" and after == "of":
            return True  # "rated the vote in Ghana | one of the best"
        if before in self.nouns or ((before in self.phrases.election_weak or before in _JUDGED) and j - 1 > first) or before == "polling":
            atom = self.names.at.get(j)
            if atom is not None and atom.kind not in ("title", "adjective"):
                return True
            if low in self.phrases.word_classes["proof"] and after in ("of", "to", "that"):
                return True  # "deemed the victory | proof of"
            if low == "among" and after == "the":
                return True  # "rated the vote | among the best"
            if (is_adjective(low) or low in ("good", "great", "bad", "happy", "welcome")) and after == "news":
                return True  # "called the result | good news"
            if low in _GRADES and after in _MARKS:
                return True  # "gave the vote | low marks"
            if low in ("open", "due", "held") and self._tag(j + 1) == "P":
                return True  # "the one ballot | open to everybody"
            if (low in _MANNERS or self._is_verdict(low)) and after not in self.nouns:
                return True
            wrong = j + (low in _SHEER)
            ends = self._tag(wrong + 1) in ("", "PUNCT", "CC", "Q") or self._low(wrong + 1) == "on"
            if self._low(wrong) in _WRONGS and ends and self._named(first):
                return True  # "called the election | robbery", "called Mr Ruto's win | plain theft"
        if j - 1 in self.names.covered or not self._is_verdict(low):
            return False
        if before.endswith("s") and not before.endswith(("ss", "'s")) and self._tag(j - 1) == "N" and self._tag(j + 1) not in ("N", "NUM", "CC"):
            return True  # "called the reported abuses | unacceptable"
        lasting = before in ("term", "tenure") or (self._tag(first - 1) == "P" and self.tokens[first].low == "the")
        ends = self._tag(j + 1) in ("", "PUNCT", "CC") and j - 1 > first
        return lasting and ends and j not in self.names.at and not is_adjective(before)  # "called the vote in the north | illegal", "his third term | unlawful"

    def _named(self, first: int) -> bool:
        """Whether a definite noun phrase is what a verb of naming names."""
        over = {lemma for lemma, _ in self.phrases.verbs.get(self.tokens[first - 1].low, ())} if first > self.first else set()
        owned = first in self.names.covered and self._low(self.names.covered[first].last) in ("'s", "'", "’")
        return (self.tokens[first].low in DETERMINERS or owned) and not over.isdisjoint(NAMING)

    def _is_verdict(self, low: str) -> bool:
        """Whether a word of the verdicts can stand behind what it judges."""
        return low in self.verdicts and (is_adjective(low) or low in VERDICTS)

    def _begins_teller(self, first: int, j: int) -> bool:
        """Whether a name begins that tells something, after what it is told in: "in that report | observers from"."""
        atom, before = self.names.at.get(j), self.tokens[j - 1].low
        if j == first + 1 and before in PLATFORMS and self._tag(first - 1) == "P" and self.tokens[j].cap and (atom is not None or self.tokens[j].low == "mr"):
            return True  # "on Twitter | Mr Chavez praised"
        if atom is None or self._tag(first - 1) not in ("P", "SUB"):
            return False
        if before in _GOOD_WISHES and self.tokens[first - 1].low == "of" and self.tokens[first - 2].low in self.phrases.report_nouns:
            return atom.kind in ("title", "state", "person", "name", "group", "adjective")  # "In his message of congratulation | Peru's"
        office = self.names.at.get(atom.last) if atom.kind == "adjective" else atom
        if office is None or office.kind not in _TELLERS or (office is not atom and office.kind != "title"):
            return False  # "in a statement | French President Emmanuel Macron", but not "in a statement | French officials"
        told = before in self.phrases.report_nouns or before in _BROADCASTS
        return told and (self.tokens[first].low != "the" or self.tokens[first + 1].low == "same")  # "in a post | Peru's Alberto Fujimori"

    def _behind_office(self, first: int, j: int, atom: Atom | None) -> bool:
        """Whether a state or body acts that stands right behind what somebody is recognised as: "By recognising Mr X as president | Peru hopes"."""
        as_what = j == first + 1 and first - 1 > self.first and self._low(first - 1) == "as" and not self.tokens[first].cap
        return as_what and atom is not None and atom.kind in ("state", "group", "capital") and self._tag(atom.last) in ("V", "AUX", "POS")

    def _begins_subject(self, first: int, j: int) -> bool:
        """Whether a subject begins after a common noun that ends what says when, where or how: "During the campaign | Duterte told"."""
        atom, before, opener = self.names.at.get(j), self.tokens[j - 1].low, self.tokens[first]
        if atom is not None and atom.kind in ("name", "person") and opener.low in ("these", "those", "this", "that"):
            return True  # "With these words | Luisa Gonzalez greeted"
        if atom is not None and opener.low in ("this", "that") and atom.kind in ("state", "capital", "group") and self._tag(atom.last) in ("AUX", "V"):
            return True  # "For that reason | Washington has said", "Because of this | Peru recalled"
        if self._tag(first - 1) != "P":
            return False
        if atom is None:
            return before in SPANS and self._tag(j + 1) in ("AUX", "V")  # "in the coming weeks | trade will"
        if atom.kind == "person" and before in _OCCASIONS:
            return True
        if self._after_occasion(j, atom):
            return True
        opens = self._tag(self.first) == "P" and opener.low in DETERMINERS and not any(self._tag(k) in ("V", "AUX") for k in range(self.first, j))
        if opens and atom.kind in ("state", "capital") and self._tag(atom.last) in ("AUX", "V") and self.names.covered.get(j - 1) is None:
            return not is_adjective(before) and not self.tokens[j - 1].cap  # "By the end of the count | Washington revoked"
        if atom.kind in ("state", "person") and before in SPANS and not opener.cap:
            return True  # "for years | Erdogan went on"
        if atom.kind == "state":
            return before.endswith(_ABSTRACT) and not opener.cap  # "after months of hesitation | France came"
        viewed = before in VIEWS and self.tokens[first - 1].low == "in"  # "in Oslo's eyes | Mr Guaido remains"
        return atom.kind in ("name", "person") and (before in _WHERE or viewed)  # "from exile | Gomes Junior"

    def _after_occasion(self, j: int, atom: Atom) -> bool:
        """Whether somebody with his title begins right after the occasion: "Within an hour of the declaration | President Ruto had"."""
        named, occasion = self.names.at.get(atom.last), self.tokens[j - 1]
        titled = atom.kind == "title" and self.tokens[j].cap and named is not None and named.kind in ("person", "name")
        return titled and not occasion.cap and occasion.low in _OCCASIONS | _BROADCASTS

    def _of_party(self, first: int, j: int, atom: Atom | None) -> bool:
        """Whether one capital word behind a comma tells of which party somebody is: ", Liberal | senator Ada Obi said"."""
        if atom is None or atom.kind != "title" or atom.role != "nonstate" or j != first + 1 or self._tag(first - 1) not in ("PUNCT", "Q"):
            return False
        named = self.names.at.get(atom.last)
        return named is not None and named.kind in ("name", "person")

    def _begins_beside(self, first: int, j: int, previous: Atom, atom: Atom | None) -> bool:
        """Whether a word, or a name, begins something new right after another name: "a summit of leaders | Ortega recognised"."""
        low, before = self.tokens[j].low, self.tokens[j - 1].low
        if atom is not None and previous.role == "voice" and self._tag(first - 1) == "P" and self._after_occasion(j, atom):
            return True
        if previous.kind == "title" and before in ("leaders", "ministers", "members", "officials") and atom is not None and atom.kind in ("person", "name"):
            return self._low(atom.last) not in ("and", ",")
        institution = (atom is not None and atom.role == "institution") or low in ("camp", "campaign", "team")
        if previous.kind == "person" and atom is not None and atom.kind == "title" and not institution:
            return True
        bare = self.tokens[first].low not in DETERMINERS and not self.tokens[j].cap and low.isalpha()
        party = previous.kind == "name" and before in PARTY_NOUNS and atom is not None and atom.kind == "title"  # "Roots Party chairman Ada Obi"
        party = party or low in _OF_FAITHS  # "Catholic bishops"
        if previous.kind in ("person", "name") and previous.first <= first + 1 and bare and low not in _MEDIA and before not in _REGIONS and not party:
            return low not in self.nouns and not institution and not self._of_party(first, j, atom)
        if previous.kind in ("state", "capital", "region") and bare and self._is_verdict(low):
            return self._tag(j + 1) != "N"  # "found the vote in Ghana | credible"
        return previous.kind == "person" and not institution and (low in self.verdicts or low in self.phrases.winner)


_SIZES = frozenset("tiny tinier tiniest little mighty wealthy wealthier poor poorer lonely oil-rich mineral-rich nearby lowly friendly unhappy".split())
"""What a state is called before its name, where the ending does not show it."""
_OF_FAITHS = frozenset("bishops church churches clergy priests".split())
"""Words behind the name of a faith."""
_BEATING = frozenset("beat defeat trounce topple oust overthrow depose unseat succeed replace".split())
"""Verbs of what one ruler or contender does to another."""
_SENDING = frozenset("send extend convey offer express voice issue post tweet cable wire telephone phone".split())
"""Verbs whose participle has no object of its own: with one behind it, what looks like a past is a past."""
_BY_HOW_MUCH = frozenset("votes points margin landslide percent percentage seats".split())
"""Words behind "by" for how much somebody won or lost by."""
_FOLLOWERS = frozenset("allies partners followers supporters backers friends mate lawyer lawyers aides".split())
"""Those without a name who act together with whom they belong to."""
_MAKING_KNOWN = frozenset("announce declare report proclaim claim publish release issue present".split())
"""Verbs of saying whose participle tells of which result something is said."""
_BY_WIRE = frozenset("video link teleconference videoconference video-conference conference telephone phone telegram".split())
"""By what people meet or talk who are not in one place."""
_BEFORE_TO = frozenset("ought have has had am is are was were be".split())
"""Auxiliaries that go on with "to": "has to recognize", "is to meet"."""


def _grouped(first: int, last: int, head: int, lemma: str, tag: str, aux: list[str], negative: bool, infinitive: bool) -> VG:
    """A verb group with the form and tense that its auxiliaries give it."""
    modal = next((a for a in aux if a in MODALS), "")
    passive = tag in ("ed", "pp") and any(a in BE for a in aux)
    if infinitive:
        form, tense = "inf", "pres"
    elif not aux and tag == "pp":
        form, tense, passive = "pp", "past", True
    elif (not aux and tag == "ing") or (aux and aux[0] in ("being", "having")):
        form, tense = "ing", "pres"
    else:
        form, tense = "fin", _tense(tag, aux, modal)
    return VG(first, last, head, lemma, form, tense, modal, negative, passive)


def _tense(tag: str, aux: list[str], modal: str) -> str:
    """The tense of a finite group."""
    have = next((a for a in aux if a in HAVE), "")
    be = next((a for a in aux if a in BE), "")
    if modal:
        return "fut" if modal in ("will", "shall", "won't") else "would"
    if have:
        return "pastperf" if have in ("had", "hadn't") else "perf"
    if be:
        return "past" if be in ("was", "were", "wasn't", "weren't") else "pres"
    if aux:
        return "past" if "did" in aux or "didn't" in aux else "pres"
    return "past" if tag in ("past", "ed") else "pres"


def _let_it_be_known(items: list[Item], tokens: list[Token]) -> None:
    """Read "let it be known", "let it be understood" and "put it on record" as the one verb of saying that it is."""
    for k in range(len(items) - 2):
        let = items[k]
        if isinstance(let, VG) and let.lemma == "put" and (record := _put_on_record(items, k, tokens)):
            let.lemma, let.last = "announce", items[record].last
            del items[k + 1 : record + 1]
            return
        if not isinstance(let, VG) or let.lemma != "let":
            continue
        it, known = items[k + 1 : k + 3]
        if not (isinstance(it, NP) and isinstance(known, VG) and known.lemma in ("know", "understand", "see") and known.passive):
            continue
        if tokens[it.first].low == "it" and it.last - it.first == 1:
            let.lemma, let.last = "announce", known.last
            del items[k + 1 : k + 3]
            return


def _unfinished(item: Item) -> bool:
    """Whether an item is a participle: "Speaking", "posted"."""
    return isinstance(item, VG) and item.form in ("ing", "pp")


def _not_only(items: list[Item]) -> None:
    """Leave out "not only" between a verb and its object: "congratulated | not only | Mr X but also his party"."""
    for k in range(len(items) - 3, 0, -1):
        words = [x.low for x in items[k : k + 2] if isinstance(x, Mark) and x.kind == "adv"]
        verb = items[k - 1]
        if words == ["not", "only"] and isinstance(verb, VG) and isinstance(items[k + 2], NP):
            verb.last = items[k + 1].last
            del items[k : k + 2]


def _put_on_record(items: list[Item], k: int, tokens: list[Token]) -> int:
    """The place of "record" where what is put on it follows the verb at `k`: "put it on record | that"; 0 where it is not."""
    behind = k + 1 + (isinstance(it := at(items, k + 1), NP) and tokens[it.first].low == "it" and it.prep is None)
    record = at(items, behind + 1)
    told = mark(at(items, behind), "prep") and isinstance(record, NP) and tokens[record.head].low == "record" and mark(at(items, behind + 2), "comp")
    return behind + 1 if told else 0


def _make_participles(items: list[Item], names: Names, phrases: Phrases) -> None:
    """Make participles of what looks like a past tense after a noun that cannot be its subject: "a resolution adopted on Thursday"."""
    tokens = names.document.tokens
    for k, item in enumerate(items):  # before the others, so that none of them is thought to run into these
        bare = isinstance(item, VG) and item.form == "fin" and item.first == item.head and (item.tense == "past" or item.lemma == "cast")
        if (
            isinstance(item, VG)
            and bare
            and (
                _of_a_measure(items, k, names, phrases)
                or _of_a_vote(items, k, tokens, phrases)
                or _when_held(items, k, tokens, phrases)
                or _made_up_of(items, k)
            )
        ):
            item.form, item.passive = "pp", True
    for k, item in enumerate(items):
        if not isinstance(item, VG) or item.form != "fin" or item.tense != "past" or item.passive:
            continue
        if item.first != item.head:
            if tokens[item.first].low == "not" and item.first + 1 == item.head:
                item.form, item.passive = "pp", True  # "Mr X, | not recognized by Peru, takes office": a finite verb would have "did"
            continue
        if isinstance(likened := at(items, k - 1), Mark) and likened.low == "as" and isinstance(at(items, k - 2), NP) and finite(at(items, k + 1)):
            item.form, item.passive, likened.kind = "pp", True, "adv"  # "the results as | declared cannot be recognised"
            continue
        transitive = any(tag in ("ed", "pp") for _, tag in phrases.verbs.get(tokens[item.head].low, ()))
        by = isinstance(behind := at(items, k + 1), Mark) and behind.low == "by"  # "None of the faults | noted by the observers changed the result"
        if (
            item.lemma in INTRANSITIVE
            or (item.lemma in _TELLING and not (by and item.lemma == "note"))
            or not transitive
            or _tells_in_text(items, k, names, phrases)
        ):
            continue
        if _is_participle(items, k, names, phrases) or vote_asking(items, k, tokens, phrases.election) is not None:
            item.form, item.passive = "pp", True


def _made_up_of(items: list[Item], k: int) -> bool:
    """Whether a verb tells who belongs to the body before it, which no past can: "a group | made up of Peru and Chile", "a team | composed of"."""
    verb, *behind = items[k : k + 3]
    words = [m.low if isinstance(m, Mark) else "" for m in behind]
    made = words == ["up", "of"] or (isinstance(verb, VG) and verb.lemma == "compose" and words[:1] == ["of"])
    return made and isinstance(verb, VG) and verb.lemma in ("make", "compose") and isinstance(at(items, k - 1), NP)


def _of_a_vote(items: list[Item], k: int, tokens: list[Token], phrases: Phrases) -> bool:
    """Whether a verb of judging follows a vote, which judges nothing: "won in an election | described as fraudulent by Peru"."""
    vote, judging = at(items, k - 1), items[k]
    if not isinstance(vote, NP) or not isinstance(judging, VG):
        return False
    cast = judging.lemma in ("cast", "count", "tally", "annul", "void") and mark(at(items, k - 2), "prep")
    if cast and tokens[vote.head].low in ("votes", "ballots"):
        return True  # "called for a recount of the votes | cast in Kenya"
    if judging.lemma not in _JUDGING or tokens[vote.head].low not in phrases.election | phrases.outcome:
        return False
    for behind in items[k + 1 : k + 9]:
        if isinstance(behind, VG) or mark(behind, "comma", "semi", "comp"):
            return False
        if isinstance(behind, Mark) and behind.low == "by":
            return any(finite(v) and not mark(at(items, n + 1), "comp") for n, v in enumerate(items[: k - 1]))
    return False


_HOLDING_VOTES = frozenset("hold stage conduct organize schedule postpone delay".split())
"""What is done with a vote as such."""


def _when_held(items: list[Item], k: int, tokens: list[Token], phrases: Phrases) -> bool:
    """Whether a verb tells when, where or how the vote before it was held: "called the poll, | held a week ago, a farce"."""
    verb, aside = items[k], mark(at(items, k - 1), "comma")
    vote = at(items, k - 1 - aside)
    if not isinstance(verb, VG) or verb.lemma not in _HOLDING_VOTES or not isinstance(vote, NP) or tokens[vote.head].low not in phrases.election:
        return False
    end = behind = _behind_places(items, k + 1, "date", "adv")
    if behind == k + 1:
        return False
    if aside:
        while mark(at(items, end), "cc"):
            end = _behind_places(items, end + 1 + isinstance(at(items, end + 1), NP), "date")  # "held in Lima and on the coast", "amid arrests and fear"
        return mark(at(items, end), "comma", "end")
    while mark(at(items, end), "comma", "cc") and isinstance(at(items, end + 1), NP):
        end = _behind_places(items, end + 2, "date")
    return end > behind and end < len(items) and finite(items[end])  # "a poll | held amid arrests and fear cannot be fair"


def _opens_passive(items: list[Item], k: int) -> bool:
    """Whether a past tense that opens the sentence tells what befell the subject behind the comma: "Condemned as rigged by Peru, the vote has"."""
    if any(isinstance(x, NP | VG) for x in items[:k]) or not mark(at(items, k + 1), "prep"):
        return False
    comma = next((n for n in range(k + 2, len(items)) if mark(items[n], "comma")), None)
    if comma is None or any(finite(x) for x in items[k + 1 : comma]):
        return False
    return isinstance(at(items, comma + 1), NP) and any(finite(x) for x in items[comma + 2 :])


def _tells_in_text(items: list[Item], k: int, names: Names, phrases: Phrases) -> bool:
    """Whether a verb of saying tells by a text that somebody made: "stated in a motion | adopted in June that"."""
    verb, prep, text, made = items[k], at(items, k + 1), at(items, k + 2), at(items, k + 3)
    told = isinstance(verb, VG) and verb.lemma in phrases.report_verbs and mark(prep, "prep") and isinstance(made, VG) and made.first == made.head
    return told and isinstance(text, NP) and names.document.tokens[text.head].low in phrases.report_nouns


def _is_participle(items: list[Item], k: int, names: Names, phrases: Phrases) -> bool:
    """Whether the past tense at item `k` modifies the noun before it."""
    if _goes_on_beside(items, k) or _opens_passive(items, k):
        return True
    j, verbs = k - 1, phrases.report_verbs
    while mark(at(items, j), "quote") or (mark(at(items, j), "adv") and mark(at(items, j - 1), "comma") and mark(at(items, k + 1), "prep")):
        j -= 1
    if mark(at(items, j), "adv") and isinstance(at(items, j - 1), NP) and isinstance(naming := at(items, j - 2), VG) and naming.lemma in _HOLDING:
        j -= 1  # "calling the process deeply | flawed"
    if mark(at(items, j), "adv") and isinstance(likened := at(items, j - 1), Mark) and likened.kind == "prep" and likened.low == "as":
        return True  # "described it as deeply | flawed"
    before, after = at(items, j), at(items, k + 1)
    if mark(after, "comp"):
        return False  # "the party, a distant second, denounced what it called"
    if mark(after, "adv") and isinstance(behind := at(items, k + 2), Mark) and behind.low == "by":
        after = behind  # "the council set up by"
    if isinstance(before, NP) and isinstance(over := at(items, j - 1), VG) and over.lemma in _HOLDING and isinstance(after, Mark):
        alone = before.last - before.first == 1 and names.document.tokens[before.first].low in OBJECTS
        if alone or after.kind != "prep":
            return True  # "considers it proved", "called them fabricated on Monday"
    agent = isinstance(after, Mark) and after.low == "by" and mark(before, "comma") and isinstance(at(items, j - 1), NP) and any(finite(v) for v in items[:j])
    on_a_day = mark(at(items, j - 1), "date") and mark(at(items, j - 2), "prep") and isinstance(at(items, j - 3), NP)
    if mark(before, "comma") and (on_a_day or isinstance(at(items, j - 1), NP)) and isinstance(after, Mark) and after.low == "by":
        unquoted = (x for x in items[k + 1 :] if not mark(x, "quote"))
        if any(mark(x, "comma") and finite(y) for x, y in pairwise(unquoted)):
            return True  # "The polls of Sunday, | won by Mr X, were no"
    last = not any(finite(x) for x in items[k + 1 :]) and isinstance(led := items[k], VG) and led.lemma in HEADING
    if agent and (last or any(mark(x, "comma") for x in items[k + 1 :])):
        return True  # "referred to Mr X, appointed by parliament on Sunday, as president", "sent 60 observers, led by Mr X"
    tokens = names.document.tokens
    public = isinstance(after, NP) and after.last - after.first == 1 and tokens[after.first].low in PUBLIC
    if public and isinstance(before, NP) and mark(at(items, j - 1), "prep") and isinstance(made := items[k], VG) and made.lemma == "make":
        return True  # "in a note made public on Friday"
    if _is_aside(items, j, k, verbs, tokens):
        return True  # "Putin's telegram, made public on Friday, hailed ..."
    let = isinstance(done := items[k], VG) and done.lemma in _LETTING and isinstance(after, VG) and after.form == "inf"
    if let and isinstance(before, NP) and mark(at(items, j - 1), "prep"):
        n = _behind_places(items, k + 2, "date", "adv")
        n += mark(at(items, n), "comma")
        return n < len(items) and finite(items[n])  # "Ada Obi, one of two rivals | allowed to run, complained"
    if isinstance(before, NP) and isinstance(after, VG) and _runs_on(items, j, k, names, phrases):
        return True
    if not isinstance(before, NP) or not isinstance(after, Mark):
        return False
    if _absolute(items, j, k, names):
        return True
    made_known = isinstance(made := items[k], VG) and made.lemma in _MAKING_KNOWN and tokens[before.head].low in phrases.outcome
    ends = isinstance(at(items, k + 2), NP) and finite(at(items, k + 3))
    if made_known and ends and after.kind == "sub" and after.low in ("after", "before", "since"):
        after.kind = "prep"
        return True  # "The results | announced after the December vote do not"
    if after.kind == "prep" and after.low == "by" and not (isinstance(doer := at(items, k + 2), VG) and doer.form == "ing"):
        means = isinstance(doer, NP) and not (_BY_WIRE | _BY_HOW_MUCH).isdisjoint(t.low for t in tokens[doer.first : doer.last]) and _only_main(items, k)
        return not means  # but "The ministers met by video link on Friday", "Mr Were lost by 900 votes"
    if after.low == "as" and isinstance(taken := items[k], VG) and taken.lemma in _TAKING_FOR:
        end = _behind_places(items, k + 1)
        by = any(isinstance(x, Mark) and x.low == "by" for x in items[k + 1 : end])
        if by and not any(isinstance(x, VG) for x in items[:k]):
            return True  # "Mr X | recognized as president of Venezuela by Peru", a headline
    host = at(items, j - 1)
    saying = at(items, j - 2)
    dated = at(items, beyond(items, j - 1, "date", "prep", step=-1)) if mark(host, "date") else None
    if isinstance(dated, VG) and _says(dated, verbs) and (dated.lemma not in BEFORE_CLAUSES or _runs_into_verb(items, k)):
        host = dated  # "said today | the elections held yesterday fell short", "deplored on Friday | a theft committed against the people"
    if mark(host, "prep") and _says(saying, verbs) and tokens[before.head].low in phrases.report_nouns:
        return True  # "wrote in a letter sent out early on Friday that"
    if mark(host, "comp") and isinstance(at(items, j - 2 - mark(at(items, j - 2), "quote")), NP) and not any(finite(v) for v in items[:j]):
        return False  # "the vote that Russia held in"
    told = beyond(items, k + 1, "adv", "date", "prep")
    promised = isinstance(behind := at(items, told), VG) and behind.form == "inf" and isinstance(verb := items[k], VG) and verb.lemma in _DECIDING
    if mark(at(items, told), "comp") or promised:
        return False  # "recognised late on Sunday that", "agreed the same day to remove"
    if _says(items[k], verbs) and _tells_behind(items, j, k, names):
        return False
    asks = after.low == "for" and isinstance(verb := items[k], VG) and verb.lemma in _ASKING_FOR and names_actor(before, names)
    what = at(items, k + 2)
    if asks and isinstance(what, NP) and tokens[what.first].low == "the" and not mark(at(items, k - 1), "comma"):
        return False  # "Norway | asked for the release of the men arrested in May"
    if (host is None or mark(host, "comma", "colon", "comp", "quote", "semi", "dash")) and _runs_into_verb(items, k):
        return True
    if _within_apposition(items, j, k, names) and (not _says(items[k], verbs) or after.low == "of"):
        return True
    if (
        isinstance(host, Mark)
        and host.kind == "prep"
        and host.low == "of"
        and isinstance(who := at(items, j - 2), NP)
        and names.kind_at(who.head) in ("person", "name")
    ):
        return False  # "Peter Sello of the Unity list | yielded to her, and"
    return not _only_main(items, k) and (
        (mark(host, "prep") or isinstance(host, VG))
        and after.kind in ("prep", "date", "adv")
        and names.kind_at(before.head) is None
        and names.document.tokens[before.first].low not in PRONOUNS
    )


def _within_apposition(items: list[Item], j: int, k: int, names: Names) -> bool:
    """Whether the verb at `k` tells more of who stands beside a name, whose own verb comes yet: "Mr X, the man | accused of it, on Monday rejected"."""
    name, beside, tokens = at(items, j - 2), items[j], names.document.tokens
    if not (mark(at(items, j - 1), "comma") and isinstance(name, NP) and name.prep is None and isinstance(beside, NP) and beside.prep is None):
        return False
    if tokens[beside.first].low not in ("the", "a", "an") or not tokens[name.head].cap:
        return False
    close = _behind_places(items, k + 1, "date")
    if isinstance(at(items, j - 3), VG) and names.kind_at(name.head) in ("person", "name"):
        return tokens[beside.first].low != "the" and close > k + 1 and mark(at(items, close), "comma", "end")  # "met Mr X, a lawyer | trained in Peru, and"
    if any(isinstance(x, VG) for x in items[: j - 1]):
        return False
    then = _behind_places(items, close + 1, "date", "adv")
    return close > k + 1 and mark(at(items, close), "comma") and then < len(items) and finite(items[then])


def _runs_on(items: list[Item], j: int, k: int, names: Names, phrases: Phrases) -> bool:
    """Whether the verb of a vote or result stands right behind what tells which it is: "the results | announced | could not be recognised"."""
    thing, telling, verb, opener = items[j], items[k], items[k + 1], at(items, j - 1)
    assert isinstance(thing, NP) and isinstance(telling, VG) and isinstance(verb, VG)
    known = telling.lemma in _MAKING_KNOWN
    judged = names.document.tokens[thing.head].low in phrases.outcome | phrases.election | (phrases.outcome_weak if known else frozenset())
    told = isinstance(opener, NP) or mark(opener, "rel") or (isinstance(opener, Mark) and opener.low in ("what", "whatever", "how", "which"))
    helped = finite(verb) and (verb.first != verb.head or verb.lemma == "be" or known)
    said = (telling.lemma in phrases.report_verbs and not known) or telling.lemma in _HOLDING
    if telling.lemma in _APPLYING and finite(verb) and not told:
        return True  # "the methods | used | cast doubt on the vote"
    return judged and helped and not told and not said


def _of_a_measure(items: list[Item], k: int, names: Names, phrases: Phrases) -> bool:
    """Whether the verb tells of aid, ties or sanctions, which do nothing themselves, and theirs comes yet: "the ban on X | imposed after the coup | was"."""
    top, verb = k - 1, items[k]
    while isinstance(at(items, top - 2), NP) and mark(at(items, top - 1), "prep"):
        top -= 2
    measure, opens = at(items, top), at(items, k + 1)
    if not isinstance(measure, NP) or not isinstance(verb, VG) or verb.lemma in INTRANSITIVE or not mark(opens, "prep", "sub", "date", "adv"):
        return False
    measures = frozenset[str]().union(*phrases.measures.values())
    if names.document.tokens[measure.head].low not in measures or not any(
        tag in ("ed", "pp") for _, tag in phrases.verbs.get(names.document.tokens[verb.head].low, ())
    ):
        return False
    if mark(at(items, top - 1), "prep"):
        return True  # "called for the sanctions | imposed on X | to be lifted"
    end = next((n for n in range(k + 1, len(items)) if mark(items[n], "comma", "semi", "colon", "dash", "rel", "comp")), len(items))
    later = [x for before, x in pairwise(items[k:end]) if finite(x) and not mark(before, "cc")]  # but "Aid doubled in May and was cut in June"
    n, timed = next(((n, x) for n, x in enumerate(items[k + 1 : end], k + 1) if isinstance(x, Mark) and x.kind == "sub"), (0, None))
    if timed is not None and len(later) == 1:
        if timed.low not in ("after", "before", "since") or not (isinstance(at(items, n + 1), NP) or mark(at(items, n + 1), "date")):
            return False
        timed.kind = "prep"  # "imposed | after the coup | have been lifted"
    return bool(later)


def _tells_behind(items: list[Item], j: int, k: int, names: Names) -> bool:
    """Whether those whose phrase ends at `j` tell what stands before: "The vote fell short, a group of OSCE observers | concluded in a report of May"."""
    top = j
    while mark(at(items, top - 1), "prep") and isinstance(at(items, top - 2), NP):
        top -= 2
    tellers = [x for x in items[top : j + 1] if isinstance(x, NP)]
    if not mark(at(items, top - 1), "comma") or tellers[0].prep is not None or not any(finite(v) for v in items[: top - 1]):
        return False
    end = next((n for n in range(k + 1, len(items)) if mark(items[n], "comma") and mark(at(items, n + 1), "cc")), len(items))
    helped = any(isinstance(v, VG) and finite(v) and not v.passive and v.first != v.head for v in items[k + 1 : end])  # then that is the main verb
    return not helped and any(names_actor(x, names) for x in tellers)


def _absolute(items: list[Item], j: int, k: int, names: Names) -> bool:
    """Whether "with" opens an aside that the verb at `k` only closes: "froze, with no reason | given, its aid"."""
    opener, thing = at(items, j - 1), at(items, j)
    within = isinstance(opener, Mark) and opener.low in ("with", "without") and (j < 2 or mark(at(items, j - 2), "comma", "dash", "paren"))
    return within and isinstance(thing, NP) and names.kind_at(thing.head) is None and mark(at(items, k + 1), "comma", "dash", "paren", "end")


def _goes_on_beside(items: list[Item], k: int) -> bool:
    """Whether the verb at `k` goes on with what stands beside a name: "the Greens, a large party in May and now | left with 4%, denounced"."""
    cc = beyond(items, k - 1, "adv", step=-1)
    opens = next((n for n in range(cc - 1, 0, -1) if mark(items[n], "comma")), 0)
    if not (mark(at(items, cc), "cc") and opens and mark(at(items, k + 1), "prep")):
        return False
    beside, host = items[opens + 1], items[opens - 1]
    if not (isinstance(beside, NP) and beside.prep is None and isinstance(host, NP)) or any(isinstance(x, VG) or mark(x, "rel") for x in items[opens:cc]):
        return False
    close = next((n for n in range(k + 1, len(items) - 1) if mark(items[n], "comma") or isinstance(items[n], VG)), len(items) - 1)
    return mark(items[close], "comma") and finite(at(items, close + 1)) and not any(finite(v) for v in items[:opens])


def _behind_places(items: list[Item], k: int, *kinds: str) -> int:
    """The item behind the prepositions from item `k` on, with their phrases, and behind marks of these kinds among them."""
    while mark(at(items, k), "prep", *kinds) or (isinstance(at(items, k), NP) and mark(at(items, k - 1), "prep")):
        k += 1
    return k


def _runs_into_verb(items: list[Item], k: int) -> bool:
    """Whether what follows the verb at `k` is places and times up to another finite verb: "a president | elected in May | cannot"."""
    n = _behind_places(items, k + 1, "date", "adv", "quote")
    if n > k + 1 and isinstance(aim := at(items, n), VG) and aim.form == "inf" and isinstance(at(items, n + 1), NP):
        n = _behind_places(items, n + 2, "date")  # "that the vote | held in Peru to end a quarrel had been"
    sent = isinstance(verb := items[k], VG) and verb.lemma in _SENT_OUT
    if n == k + 1 and sent and isinstance(at(items, n), NP):
        n = _behind_places(items, n + 1, "date")  # "teams | sent there by Peru said"
    end = n
    while n > k + 1 and sent and mark(at(items, end), "comma", "cc") and isinstance(at(items, end + 1), NP):
        end = _behind_places(items, end + 2, "date")
    if end > n and end < len(items) and finite(items[end]):
        return True  # "observers | sent to Kenya by Peru, Chile and Cuba said"
    if n > k + 1 and mark(at(items, n), "comma") and isinstance(name := at(items, n + 1), NP) and name.prep is None:
        n = _behind_places(items, n + 2)  # "an alliance | kept off the lists, the Dawn Movement, urged"
        if mark(at(items, n), "rel"):
            n = next((c for c in range(n, len(items)) if mark(items[c], "comma")), n)  # "the vote | held on Sunday, a contest in which nobody won, is"
        return mark(at(items, n), "comma") and n + 1 < len(items) and finite(items[n + 1])
    return n > k + 1 and n < len(items) and finite(items[n])


def _only_main(items: list[Item], k: int) -> bool:
    """Whether the sentence would have no main verb without the one at `k`: all others stand after "who", "if" or "that"."""
    if any(finite(v) for v in items[:k]):
        return False
    opened = False
    for item in items[k + 1 :]:
        opened = opened or mark(item, "rel", "sub", "comp")
        if finite(item) and not opened:
            return False
        opened = opened and not mark(item, "comma")
    return True


def _set_against(one: NP, other: NP, tokens: list[Token]) -> bool:
    """Whether "the other" or "another" is set against the "one" that opens the sentence: "One loser congratulated Ruto and | the other rejected it"."""
    words = [t.low for t in tokens[other.first : other.last]]
    return tokens[one.first].low == "one" and words in (["the", "other"], ["another"])


def _is_aside(items: list[Item], j: int, k: int, verbs: frozenset[str], tokens: list[Token]) -> bool:
    """Whether the verb at `k` begins, after the comma at `j`, what another comma closes before the first finite verb."""
    if not (mark(at(items, j), "comma") and isinstance(at(items, j - 1), NP)):
        return False
    if isinstance(sent := items[k], VG) and sent.lemma in _SENDING and isinstance(at(items, k + 1), NP):
        return False  # "Peru's president, Mr X, cabled his good wishes at noon, and"
    opens = next(
        (n for n in range(j - 1, 0, -1) if mark(items[n], "comp", "semi", "colon") or (mark(items[n], "cc", "quote") and mark(items[n - 1], "comma"))), 0
    )
    if any(finite(v) for v in items[opens:k]) and not (mark(at(items, j - 2), "comma") and _reports(items, k, verbs)):
        return False
    before = next((n for n in range(j - 1, 0, -1) if mark(items[n], "comma")), None)
    if before is not None and isinstance(v := items[before + 1], VG) and v.form in ("pp", "ing") and before + 1 < j:
        return False  # the comma closes an aside: "Lasso, beaten by two points, refused"
    one = next((x for x in items[:k] if isinstance(x, NP)), None)
    for close in (n for n in range(k + 1, len(items) - 1) if mark(items[n], "comma")):
        n = close + 1
        if one is not None and any(isinstance(x, NP) and _set_against(one, x, tokens) for x in items[k:close]):
            return False  # "One loser, Mr X, congratulated him, and another, Mr Y, refused"
        if any(mark(x, "semi") or (isinstance(x, Mark) and x.low in ("while", "whereas")) for x in items[k:close]):
            return False  # "One, Mr X, congratulated him, while the other, Mr Y, refused"
        while n + 1 < len(items) and mark(items[n], "adv"):
            n += 1
        if finite(items[n]):
            return True  # "led by its secretary-general, Zhang Ming, described"
        undergone = isinstance(done := items[k], VG) and done.lemma in _UNDERGONE and not isinstance(at(items, k + 1), NP)
        if undergone and mark(items[n], "cc") and isinstance(at(items, n + 1), NP) and (then := at(items, n + 2)) is not None and finite(then):
            return True  # "Mr X, re-elected the same day, and Mr Y congratulated him"
        if any(finite(v) for v in items[k + 1 : n + 2]):
            return False
    return False


def _says(item: Item | None, verbs: frozenset[str]) -> bool:
    """Whether an item is a finite verb of saying, one of `verbs`."""
    return isinstance(item, VG) and finite(item) and item.lemma in verbs


def _reports(items: list[Item], k: int, verbs: frozenset[str]) -> bool:
    """Whether a verb of saying follows the comma that closes what item `k` begins: "its report, read out on Monday, concludes"."""
    close = next((n for n in range(k + 1, len(items) - 1) if mark(items[n], "comma")), None)
    return close is not None and _says(items[close + 1], verbs)


# --- lists and appositions


_ONE_MORE = frozenset("country state nation government capital party group body organisation organization mission".split())
"""What may be left unnamed at the end of a list."""


class _Lists:
    """Joins lists of names ("Canada, Peru and the 13 other members") into one phrase."""

    def __init__(self, items: list[Item], names: Names, phrases: Phrases) -> None:
        self.items = items
        self.names = names
        self.phrases = phrases
        self.tokens = names.document.tokens

    def joined(self) -> list[Item]:
        """The items with every list made one phrase of several members."""
        out: list[Item] = []
        i = 0
        self._leave_out_asides()
        while i < len(self.items):
            item = self.items[i]
            members, after = self._states_ruled(i) or self._list_from(item, i) if isinstance(item, NP) else ([], i + 1)
            told = len(members) > 1 and mark(at(self.items, i + 1), "comma") and self._sets_scene(i)
            behind = self._place_behind(after)[1] if told else after
            if told and self._verb_behind(behind):
                members, after = members[:1], i + 1  # "In Africa, Chad, Mali and Niger have recognised it"
            if len(members) > 1:
                if [x.low for x in out[-2:] if isinstance(x, Mark)] in _NOT_ONLY:
                    del out[-2:]  # "by | not only | Oslo but also Lima"
                out.append(NP(members[0].first, members[-1].last, members[-1].head, members=members))
                i = after
            else:
                out.append(item)
                i += 1
        return out

    def _states_ruled(self, i: int) -> tuple[list[NP], int] | None:
        """The states, and who rules each, behind an office in the plural: "the presidents of | Chad, Mr Were, of Mali, Mr Obi, and of Niger, Mr Ada"."""
        office, of = at(self.items, i - 2), at(self.items, i - 1)
        if not (isinstance(office, NP) and isinstance(of, Mark) and of.low == "of" and self.tokens[office.head].low.endswith("s")):
            return None
        states: list[NP] = []
        k, joined = i, False
        while isinstance(state := at(self.items, k), NP) and self.names.kind_at(state.head) == "state" and mark(at(self.items, k + 1), "comma"):
            ruler = at(self.items, k + 2)
            if not isinstance(ruler, NP) or self.names.kind_at(ruler.head) not in ("person", "name"):
                break
            states.append(NP(state.first, ruler.last, state.head, appos=[ruler]))
            k += 3
            if joined:
                break
            n = k + mark(at(self.items, k), "comma")
            joined = self._joins(n)
            n += joined
            k = n + (mark(at(self.items, n), "prep") and self.tokens[self.items[n].first].low == "of") if n > k else n
        return (states, k) if joined and len(states) > 1 else None

    def _leave_out_asides(self) -> None:
        """Leave out what is only put in behind a name of a list: "Japan (May 10), Mali (Ada Obi) and", "Peru, but not Chile, has"."""
        if not any(isinstance(x, Mark) and (x.kind == "paren" or x.low == "but") for x in self.items):
            return
        k = 1
        while k + 3 < len(self.items):
            inside = self.items[k + 1]
            behind = self.items[k + 3]
            if mark(self.items[k], "paren") and mark(self.items[k + 2], "paren") and (mark(behind, "comma", "cc", "end") or finite(behind)):
                name = self._name_at(k - 1)
                if name is not None and mark(inside, "date"):
                    del self.items[k : k + 3]
                elif name is not None and isinstance(inside, NP) and self.names.kind_at(name.head) == "state" and self._is_person(inside):
                    name.appos.append(inside)
                    del self.items[k : k + 3]
            elif self._name_at(k - 1) is not None:
                opens = mark(self.items[k], "comma", "paren")
                if [x.low for x in self.items[k + opens : k + opens + 2] if isinstance(x, Mark)] == ["but", "not"] and self._name_at(k + opens + 2) is not None:
                    end = k + opens + 3
                    if (opens and mark(at(self.items, end), "comma", "paren")) or (not opens and finite(at(self.items, end))):
                        del self.items[k : end + opens]
            k += 1

    def _is_person(self, np: NP) -> bool:
        """Whether a phrase is the name of a person alone."""
        atom = self.names.covered.get(np.head)
        return atom is not None and atom.kind in ("person", "name") and " " in atom.ref and (atom.first, atom.last) == (np.first, np.last)

    def _sets_scene(self, i: int) -> bool:
        """Whether all that stands before item `i` says where or when: "In addition to | Norway, Peru and", "As votes were counted in | Kenya, Norway and"."""
        before = self.items[:i]
        if not before or not mark(before[-1], "prep"):
            return False
        if any(mark(x, "sub") for x in before[:2]) and any(finite(x) for x in before):
            return not any(mark(x, "comma") for x in before)
        return all(mark(x, "prep") or (isinstance(x, NP) and k > 0 and mark(before[k - 1], "prep")) or _unfinished(x) for k, x in enumerate(before))

    def _verb_behind(self, k: int) -> bool:
        """Whether a finite verb follows item `k`, adverbs, times and what two commas enclose passed over: "Chad and Mali, | too, have"."""
        closed = mark(at(self.items, k), "comma")
        k = beyond(self.items, k + closed, "adv", "date")
        if finite(at(self.items, k)):
            return True
        end = next((n for n in range(k, min(k + 8, len(self.items) - 1)) if mark(self.items[n], "comma")), None) if closed else None
        inside = self.items[k:end] if end is not None else []
        return end is not None and not any(finite(x) for x in inside) and finite(at(self.items, beyond(self.items, end + 1, "adv", "date")))

    def _name_at(self, k: int) -> NP | None:
        """The phrase at item `k` if it names an actor."""
        np = at(self.items, k)
        return np if isinstance(np, NP) and (names_actor(np, self.names) or self._others(np, k)) else None

    def _others(self, np: NP, k: int) -> bool:
        """Whether a phrase closes a list with whoever else is meant: "Oslo, Lima and a dozen other capitals"."""
        joined = self._joins(k - 1) or mark(at(self.items, k - 1), "prep", "adv")
        if self._joins(k - 1) and self.tokens[np.first].low in ("its", "their", "his", "her") and self.tokens[np.head].low in _FOLLOWERS:
            return True  # "the party | and its allies"
        if self._joins(k - 1) and self.tokens[np.first].low in _SOME and self.tokens[np.head].low in _COLLECTIVE:
            return True  # "Oslo, Lima and | several Latin American countries", "and | a Peruvian monitoring group"
        if self._joins(k - 1) and self._one_more(np):
            return True  # "Oslo, Lima and | a third country"
        return joined and self._says_other(np) and (self.tokens[np.head].low in MANY or (np.head == np.last - 1 and self.tokens[np.head].low == "others"))

    def _one_more(self, np: NP) -> bool:
        """Whether a phrase speaks of one more whose name is left out: "another country", "a third party"."""
        return self.tokens[np.head].low in _ONE_MORE and not NEXT.isdisjoint(t.low for t in self.tokens[np.first : np.head])

    def _joins(self, k: int) -> bool:
        """Whether the item at `k` is "and", "or", "nor" or "&"."""
        m = at(self.items, k)
        return isinstance(m, Mark) and ((m.kind == "cc" and m.low in ("and", "or", "nor", "plus")) or m.low == "&")

    def _but_also(self, k: int) -> bool:
        """Whether "but" at item `k` only adds somebody: "not only Oslo but also Lima"."""
        m, also = at(self.items, k), at(self.items, k + 1)
        return isinstance(m, Mark) and m.low == "but" and isinstance(also, Mark) and also.kind == "adv" and also.low == "also"

    def _adds(self, k: int) -> int:
        """How many items at `k` are a conjunction of several words that adds somebody: "Peru, | as well as | Chile"; 0 where none is."""
        width = next((len(words) for words in _ADDING if all(isinstance(m := at(self.items, k + n), Mark) and m.low == w for n, w in enumerate(words))), 0)
        return width if width and self._name_at(k + width) is not None else 0

    def _list_from(self, first: NP, i: int) -> tuple[list[NP], int]:
        """The members of a list that begins with the phrase at item `i`, and the item after it; one member where there is no list."""
        members, after = self._in_turn(first, i) or self._plain_list(first, i)
        place, j = self._place_behind(after) if len(members) == 1 else (None, after)
        aside = mark(at(self.items, j), "comma")
        width = self._adds(j + aside)
        added = self._name_at(j + aside + width)
        listed = names_actor(first, self.names) and self.tokens[first.head].low not in self.phrases.report_nouns
        if not width or added is None or not listed or self._starts_clause(j + aside + width, i):
            return members, after
        if aside and not mark(at(self.items, i - 1), "prep") and not isinstance(at(self.items, i - 1), VG):
            return members, after  # "The four governments, together with others, voiced": those beside a subject do not make it another
        of = at(self.items, i - 1)
        if aside and isinstance(of, Mark) and of.low == "of" and self.names.kind_at(first.head) == "state" and self.names.is_title(added.head):
            return members, after  # "the president of Chad, as well as | the emir of Kuwait"
        more, end = self._list_from(added, j + aside + width)
        self._put_place(members[-1], place)
        return [*members, *more], end

    def _in_turn(self, first: NP, i: int) -> tuple[list[NP], int] | None:
        """Those who do something one after the other, and the item after them: "First Peru, then | Chile have", "Peru first and then | Chile has"."""
        behind = mark(at(self.items, i + 1), "adv") and self.tokens[self.items[i + 1].first].low == "first"
        if not (behind or (i and mark(at(self.items, i - 1), "adv") and self.tokens[self.items[i - 1].first].low == "first")) or not names_actor(
            first, self.names
        ):
            return None
        members, j = [first], i + 1 + behind
        while True:
            k = j + mark(at(self.items, j), "comma")
            k += self._joins(k)
            then = self._past_adverbs(k)
            member = self._name_at(then) if j < k < then else None
            if member is None:
                break
            members.append(member)
            j = then + 1
        verb = next((x for x in self.items[j : j + 4] if not mark(x, "adv")), None)  # "then the Union as a whole | have"
        return (members, j) if len(members) > 1 and isinstance(verb, VG) and verb.form == "fin" else None

    def _plain_list(self, first: NP, i: int) -> tuple[list[NP], int]:
        """The members of a list that commas, "and", "or" and "but also" make, as `_list_from` tells them."""
        alone = [first], i + 1
        following = at(self.items, i + 1)
        if not isinstance(following, Mark) or (following.kind not in ("comma", "cc") and following.low not in ("of", "in", "for", "&")):
            return alone  # nothing that a list goes on with
        with_it = self.tokens[first.first].low in THIRD_PERSON and self._joins(i + 1) and self._name_at(i + 2) is not None  # "it and eleven other nations"
        if self._counted_ahead(first, i):
            return alone  # "Two members of the League, | Peru and Chile, have"
        if self._party_of(i):
            return alone  # "Norodom Ranariddh of Funcinpec and Sam Rainsy"
        if not (with_it or names_actor(first, self.names)) or self.tokens[first.head].low in self.phrases.report_nouns:
            return alone
        members, j, joined, also = [first], i + 1, False, False
        while not joined:
            place, k = self._place_behind(j)
            comma = mark(at(self.items, k), "comma")
            if (len(members) > 1 or first.appos) and self._adds(k + comma):
                self._put_place(members[-1], place)
                return members, k  # "Oslo, Lima, as well as Quito"
            k += comma
            also = self._but_also(k)
            word = self._joins(k) or also
            k += word
            k = self._past_aside(k) if word else self._past_adverbs(k) if comma else k
            member = self._name_at(k) if comma or word else None
            if member is not None and len(members) == 1 and (self._beside_a_place(i, member) or (comma and not word and self._some_of_them(i, k))):
                break  # "the mission in Chad and | the envoys of Peru and Chile", "has recognized Mr Were, | Peru and Chile among them"
            opens = next((x for x in self.items[:i] if isinstance(x, NP)), None)
            if member is not None and word and opens is not None and _set_against(opens, member, self.tokens):
                break
            role = member is not None and (self._another_role(members[-1], member) or (comma and not word and self._role_of(members[0], member, k)))
            if member is None or role or (self._starts_clause(k, i) if word else not self._continues(k)):
                break
            self._put_place(members[-1], place)
            if comma and not word and self._names_holder(members[-1], member):
                members[-1].appos.append(member)
                j = k + 1
                continue
            members.append(member)
            joined, j = word and not self._goes_on_behind_pair(k), k + 1
        if not joined and len(members) == 1 and (listed := self._bare_list(i)):
            return listed, i + 2 * len(listed) - 1
        if not joined or (len(members) == 2 and mark(at(self.items, i + 1), "comma") and not also and not first.appos):
            return alone  # two names joined by ", and" stand in two clauses
        return members, j

    def _counted_ahead(self, first: NP, i: int) -> bool:
        """Whether those behind a body are as many of it as were counted before it, and so no more names beside its own."""
        counted, of = at(self.items, i - 2), at(self.items, i - 1)
        if not (isinstance(of, Mark) and of.low == "of" and isinstance(counted, NP) and self.names.kind_at(first.head) in ("group", "body")):
            return False
        number = _count_of(counted, self.names)
        behind = self._name_at(i + 2)
        if number < 2 or not mark(at(self.items, i + 1), "comma") or behind is None:
            return False
        return len(self._plain_list(behind, i + 2)[0]) == number

    def _put_place(self, member: NP, place: NP | None) -> None:
        """Hang the place behind a member of a list on it."""
        if place is not None:
            place.prep = self.tokens[place.first - 1].low
            member.post.append(place)

    def _names_holder(self, office: NP, person: NP) -> bool:
        """Whether a bare name only says who holds the office before it: "the King of Lesotho, | Ada Were, | and the Queen of Tonga"."""
        held = self.names.is_title(office.head) and self.tokens[office.first].low == "the" and not self.tokens[office.head].low.endswith("s")
        atoms = self.names.within(person.first, person.last)
        return held and bool(office.post) and not office.appos and len(atoms) == 1 and atoms[0].kind in ("person", "name") and " " in atoms[0].ref

    def _goes_on_behind_pair(self, k: int) -> bool:
        """Whether a list goes on behind two of one country in it: "the Queen and Mr Ada | of Peru, | Chile's Mr Obi and the Pope"."""
        behind = self._name_at(k + 4)
        if self._place_after(k + 1) is None or not mark(at(self.items, k + 3), "comma") or behind is None:
            return False
        return self.names.kind_at(behind.head) in ("person", "name", "title") and self._continues(k)

    def _beside_a_place(self, i: int, member: NP) -> bool:
        """Whether the phrase at item `i` only tells where those before it are, and another is of those who act for several."""
        there = isinstance(before := at(self.items, i - 1), Mark) and before.low in ("in", "at")
        return there and self.tokens[member.first].low == "the" and self.tokens[member.head].low in CHIEFS | WATCHING | {"embassies"}

    def _some_of_them(self, i: int, k: int) -> bool:
        """Whether a list of those who do it follows at item `k`, behind the one to whom it is done: "... among them"."""
        while self._name_at(k) is not None or (mark(at(self.items, k), "comma", "cc") and self._name_at(k + 1) is not None):
            k += 1
        among, them = at(self.items, k), at(self.items, k + 1)
        told = isinstance(among, Mark) and among.low == "among" and isinstance(them, NP) and self.tokens[them.head].low == "them"
        return told and (mark(at(self.items, i - 1), "prep") or isinstance(at(self.items, i - 1), VG))

    def _past_aside(self, k: int) -> int:
        """The item behind "later" or a place between commas after "and": "A and later | B", "A and, from Prague, | B"; `k` where there is none."""
        k = self._past_adverbs(k)
        if (counted := self._past_estimate(k)) != k:
            return counted
        if not mark(at(self.items, k), "comma"):
            return k
        close = next((n for n in range(k + 2, k + 5) if mark(at(self.items, n), "comma")), None)
        if close is None or not all(self._of_time_or_place(x) for x in self.items[k + 1 : close]):
            return k
        return close + 1

    def _past_adverbs(self, k: int) -> int:
        """The item behind the adverbs at `k` by which the next of a list comes after those before: "Peru, | then | Chile"."""
        while mark(m := at(self.items, k), "adv") and isinstance(m, Mark) and m.low in _AFTERWARDS:
            k += 1
        return k

    def _past_estimate(self, k: int) -> int:
        """The item behind "more than" or "about", item `k`, before whoever else is meant: "Peru and more than | fifty other countries"; `k` elsewhere."""
        more, than = at(self.items, k), at(self.items, k + 1)
        if isinstance(more, NP) and self.tokens[more.head].low in ("more", "fewer") and isinstance(than, Mark) and than.low == "than":
            counted = k + 2
        elif isinstance(more, Mark) and more.low in ("about", "over", "around", "nearly", "almost"):
            counted = k + 1
        elif mark(more, "adv") and isinstance(more, Mark) and more.low == "at" and isinstance(than, NP) and self.tokens[than.first].low in ("least", "most"):
            counted = k + 1  # "Peru and at | least ten other countries"
        else:
            return k
        return counted if isinstance(rest := at(self.items, counted), NP) and self._says_other(rest) else k

    def _says_other(self, np: NP) -> bool:
        return any(t.low in ("other", "others") for t in self.tokens[np.first : np.last])

    def _of_time_or_place(self, item: Item) -> bool:
        """Whether an item can stand in an aside that says when or where: "more recently", "from Prague"."""
        if isinstance(item, NP):
            return self.names.kind_at(item.head) in (None, "capital", "state") and item.last - item.first < 3
        return mark(item, "prep", "adv", "date")

    def _party_of(self, i: int) -> bool:
        """Whether the body at item `i` is only that of the person before it, and another person follows after "and"."""
        body, other, k = self._name_at(i), self._name_at(i + 2), i
        if body is None or other is None:
            return False
        whole = host = body
        while mark(at(self.items, k - 1), "prep") and isinstance(before := at(self.items, k - 2), NP):
            whole, host, k = host, before, k - 2  # "Mr X | of the Union | of the Peoples | and Mr Y"
        named = self.names.kind_at(body.head) == "body" or self.tokens[whole.head].low in PARTY_NOUNS
        people = ("person", "name")
        return named and host is not whole and self.names.kind_at(host.head) in people and self.names.kind_at(other.head) in people

    def _role_of(self, person: NP, following: NP, k: int) -> bool:
        """Whether what follows after a comma, item `k`, is only what somebody is: "Keiko Fujimori, the daughter and heir of"."""
        if self.tokens[following.head].low.endswith("s"):
            return False  # "by the King of Tonga, the presidents of Peru and Chile and"
        place = self._place_after(k + 1)
        if place is not None and (own := self._countries(person)) and own.isdisjoint(self._countries(place)):
            return False  # "by the Malawian president, Mr X, the leader of Belarus and"
        kinds = {atom.kind for atom in self.names.within(following.first, following.last)}
        was = not self.phrases.former.isdisjoint(t.low for t in self.tokens[following.first : following.last])
        if was and kinds <= {"title", "state", "adjective"} and self.names.kind_at(person.head) in ("person", "name"):
            return True  # "Ada Obi, | Peru's former leader and | head of the mission, said"
        bare = kinds == {"title"} and not self.tokens[following.first].cap  # "Ada Obi, the chairwoman", "Ada Obi, deputy head"
        return bare and self.names.kind_at(person.head) in ("person", "name")

    def _countries(self, np: NP) -> set[str]:
        """The countries that a phrase names, or whose the persons are that it names."""
        atoms = self.names.within(np.first, np.last)
        named = {self.names.code(a) for a in atoms if a.kind in ("state", "adjective", "capital")}
        return named or {home for a in atoms if a.person is not None and (home := a.person.country()) is not None}

    def _another_role(self, before: NP, following: NP) -> bool:
        """Whether what follows is a second role of somebody: "the leader of the Democratic Party | and a former president"."""
        atom = self.names.covered.get(following.head)
        role = self.tokens[following.first].low in ("a", "an") and self.names.is_title(following.head) and atom is not None and atom.role != "observer"
        role = role and self.tokens[following.head].low not in _COLLECTIVE and not self._one_more(following)
        return role and self.names.kind_at(before.head) in ("body", "group", "name", "state")

    def _bare_list(self, i: int) -> list[NP]:
        """Names joined by commas alone before a plural verb, as headlines have them: "Xi, Biden greet Marcos"."""
        listed = mark(at(self.items, i - 1), "colon")  # "These have congratulated him: Mr Were, Ms Obi, Mr Ada"
        if not listed and any(not mark(x, "quote", "other") for x in self.items[:i]):
            return []
        names: list[NP] = []
        k = i
        while (np := self._name_at(k)) is not None:
            names.append(np)
            if not mark(at(self.items, k + 1), "comma"):
                break
            k += 2
        verb = at(self.items, k + 1)
        if listed and (verb is None or mark(verb, "end")):
            return names if len(names) > 2 else []
        plain = isinstance(verb, VG) and verb.form == "fin" and (self.tokens[verb.first].low in (verb.lemma, "have", "had"))
        return names if len(names) > 1 and np is not None and plain else []  # but "Its envoy, Ada Obi, | who had met them"

    def _place_behind(self, k: int) -> tuple[NP | None, int]:
        """Where a member of a list is at home, told behind it at item `k`, and the item after that: "the presidents | of Uganda and Chad |, Peru and"."""
        if (place := self._place_after(k)) is not None:
            return place, k + 2
        rest, end = self._rest_of_name(k)
        if rest is not None:
            return rest, end
        m, one, before = at(self.items, k), at(self.items, k + 1), at(self.items, k - 1)
        if not (isinstance(m, Mark) and isinstance(before, NP) and isinstance(one, NP)):
            return None, k
        house = self.names.kind_at(before.head) in ("organ", "ministry") or self.tokens[before.head].low in _POSTED
        house = house or (self.tokens[before.first].low in NUMERALS and self.tokens[before.head].low.endswith("s"))
        if m.low == "in" and house and self.names.kind_at(one.head) in ("capital", "state"):
            return one, k + 2  # "the State Department | in Washington", "the US embassy | in Mali", "Two parties | in Kenya, Azimio and"
        if m.low == "in" and self.names.kind_at(before.head) in ("person", "name") and self.names.kind_at(one.head) == "capital" and self._joins(k + 2):
            return one, k + 2  # "Mr Ortega | in Managua | and Mr Maduro in Caracas"
        if m.low == "of" and self.tokens[before.head].low.endswith("s") and self.names.is_title(before.head):
            states, end = self._plain_list(one, k + 1)
            if len(states) > 1 and all(self.names.kind_at(x.head) in ("state", "capital") for x in states) and mark(at(self.items, end), "comma", "cc", "prep"):
                return NP(states[0].first, states[-1].last, states[-1].head, members=states), end
        return None, k

    def _rest_of_name(self, k: int) -> tuple[NP | None, int]:
        """What a body's name goes on with at item `k`, before another of a list: "the Union | of the Forces of Reform |, the Roots Party and"."""
        body, parts, end = at(self.items, k - 1), list[NP](), k
        if not isinstance(body, NP) or not self._heads_name(body):
            return None, k
        while isinstance(m := at(self.items, end), Mark) and m.low in ("of", "for") and isinstance(part := at(self.items, end + 1), NP) and self._in_name(part):
            parts.append(part)
            end += 2
        if parts and mark(at(self.items, end), "cc") and isinstance(last := at(self.items, end + 1), NP) and not self._another_body(end + 1):
            again = mark(at(self.items, end + 2), "comma") or (self._joins(end + 2) and self._another_body(end + 3))
            if not again or not self._in_name(last) or self.tokens[last.first].low in ARTICLES:
                return None, k
            parts[-1] = NP(parts[-1].first, last.last, last.head)  # "the Movement for | Growth and Justice |, the Roots Party and"
            end += 2
        if not parts or not (mark(at(self.items, end), "comma") or self._joins(end)):
            return None, k
        return NP(parts[0].first, parts[-1].last, parts[-1].head), end

    def _heads_name(self, np: NP) -> bool:
        """Whether a phrase ends in a word with which the name of a body of citizens begins: "the National Union"."""
        return self.tokens[np.head].cap and self.tokens[np.head].low in _BODIES_OF and self.names.kind_at(np.head) in (None, "name")

    def _in_name(self, np: NP) -> bool:
        """Whether a phrase can be part of a body's name: capitals, and nobody and no country."""
        words = [t for t in self.tokens[np.first : np.last] if t.low not in ARTICLES]
        return bool(words) and all(t.cap for t in words) and self.names.kind_at(np.head) in (None, "name")

    def _another_body(self, k: int) -> bool:
        """Whether the phrase at item `k` is another of a list, and no word of the name before it: "and | the Guild", "and | other groups", "and | Peru"."""
        np = at(self.items, k)
        if not isinstance(np, NP) or self._name_at(k) is None:
            return False
        known = self.names.kind_at(np.head) in ("state", "group", "body", "person", "capital")
        named = self.tokens[np.head].cap and (self.tokens[np.head].low in _BODIES_OF or self.names.is_title(np.head))
        return known or named or self._others(np, k)  # but "the Front for Democracy and | the Republic"

    def _place_after(self, k: int) -> NP | None:
        """The bare country in "of Russia" after a person in a list ("Putin of Russia, Nazarbayev of Kazakhstan and ...")."""
        m, np, before = at(self.items, k), at(self.items, k + 1), at(self.items, k - 1)
        if k + 2 >= len(self.items) or not (isinstance(m, Mark) and m.kind == "prep" and m.low == "of"):
            return None
        if not isinstance(np, NP) or not isinstance(before, NP):
            return None
        place, owner = self.names.kind_at(np.head), self.names.kind_at(before.head)
        low = self.tokens[before.head].low
        if self.names.is_title(before.head) and low not in self.phrases.report_nouns and not low.endswith("s"):
            seats = [a.kind for a in self.names.within(np.first, np.last)]
            return np if not {"state", "capital", "group", "organ"}.isdisjoint(seats) else None  # "the emir of Qatar, the head of the AU and"
        return np if place in ("state", "group", "capital", "body") and owner in ("person", "name") else None

    def _continues(self, k: int) -> bool:
        """Whether the list goes on after item `k` to an "and": commas and names only, up to thirty members."""
        for _ in range(30):
            k = self._place_behind(k + 1)[1] - 1
            m = at(self.items, k + 1)
            if isinstance(m, Mark) and m.kind == "cc" and m.low in ("and", "or", "nor"):
                return self._name_at(self._past_aside(k + 2)) is not None
            if self._adds(k + 1):
                return True
            if not mark(m, "comma"):
                return False
            if self._adds(k + 2):
                return True
            if mark(at(self.items, k + 2), "cc"):
                return self._name_at(k + 3 + self._but_also(k + 2)) is not None
            k = self._past_adverbs(k + 2)
            if self._name_at(k) is None:
                return False
        return False

    def _starts_clause(self, k: int, i: int) -> bool:
        """Whether the name after "and" begins a clause of its own: "recognised Hernandez and Peru said ..."."""
        before = at(self.items, i - 1)
        governed = isinstance(before, Mark) and before.kind == "prep" and any(finite(x) for x in self.items[:i])
        if governed and isinstance(before, Mark) and before.low == "of":
            told = at(self.items, i - 3)
            governed = isinstance(told, VG) and told.lemma == "be"  # "is an affair of Kenya | and China will not comment"
        if governed and isinstance(before, Mark) and before.low == "by":
            verbs = [x for x in self.items[:i] if isinstance(x, VG) and finite(x)]
            sent = len(verbs) == 1 and verbs[0].first == verbs[0].head and verbs[0].lemma in _SENT_OUT
            governed = not sent  # "Observers sent to Kenya by | Oslo, Lima and Quito said": "sent" is none
        if not isinstance(before, VG) and (not governed or self._sent_by_several(i)):
            return False
        if isinstance(before, VG) and self._ends_relative(i - 1):
            return False  # "The leaders who met | Oslo and Lima rejected"
        if isinstance(before, VG) and self._ends_opening(before, i):
            return False
        j = k + 1
        if mark(at(self.items, j), "comma") and mark(at(self.items, j + 1), "adv") and mark(at(self.items, j + 2), "comma"):
            j += 3  # "loans for Kenya and Norway, too, is holding"
        while mark(at(self.items, j), "adv", "date", "prep"):
            j += 1
        return j < len(self.items) and finite(self.items[j])

    def _ends_relative(self, k: int) -> bool:
        """Whether the verb at `k` stands in a clause on the subject, which has no verb yet: "The leaders who | met Oslo and", "a group | grouping Oslo and"."""
        verb, host = self.items[k], k - 1
        while isinstance(inner := at(self.items, host), VG) or mark(inner, "adv"):
            host -= 1  # "leaders who had agreed to | meet"
        opened = mark(inner, "rel") or (isinstance(inner, Mark) and inner.low == "that" and isinstance(verb, VG) and verb.form == "fin")
        host -= opened
        if not isinstance(at(self.items, host), NP) or not (opened or (isinstance(verb, VG) and verb.form == "ing")):
            return False
        while isinstance(at(self.items, host - 2), NP) and mark(at(self.items, host - 1), "prep"):
            host -= 2
        start = at(self.items, host - 1)
        return (
            start is None or mark(start, "comp", "sub", "quote", "dash", "colon", "semi") or (mark(start, "comma") and not any(map(finite, self.items[:host])))
        )

    def _ends_opening(self, verb: VG, i: int) -> bool:
        """Whether the verb before item `i` takes no object and ends what opens the sentence: "In the days that followed | Peru and Chile rejected"."""
        opens = mark(self.items[0], "sub", "prep") and sum(finite(x) for x in self.items[:i]) == 1 and verb.form == "fin"
        over = verb.passive or verb.lemma in INTRANSITIVE or verb.lemma in _OVER
        return opens and (over or (verb.lemma == "follow" and mark(at(self.items, i - 2), "rel", "comp")))

    def _sent_by_several(self, i: int) -> bool:
        """Whether the preposition before item `i` belongs to those who are about to speak for several: "was fair, teams from | Oslo, Lima and Quito said"."""
        host, opener = at(self.items, i - 2), at(self.items, i - 3)
        opens = mark(opener, "comma", "quote", "sub", "cc", "comp", "semi")
        return isinstance(host, NP) and opens and self.tokens[host.head].low in CHIEFS | WATCHING | GREETINGS


def _told_of(items: list[Item], i: int, names: Names) -> bool:
    """Whether what stands behind a dash tells of all who are named right before it: "its envoys from Peru and Chile - | countries that"."""
    host, item = items[i - 2], items[i]
    assert isinstance(host, NP) and isinstance(item, NP)
    closes = mark(at(items, i + 1), "rel", "comp", "dash", "end") or i + 1 == len(items)
    return closes and _described(host, item, names) is not host.top


def _names_alone(host: NP, item: NP, names: Names) -> bool:
    """Whether a phrase is the name of what one before it, that is none, describes."""
    described = names.covered.get(host.head)
    return not (item.members or host.members) and item.head in names.covered and (described is None or described.kind == "title")


def _attach(items: list[Item], names: Names, phrases: Phrases) -> None:
    """Give each noun phrase its preposition, and hang it on the phrase before it."""
    for i, item in enumerate(items):
        if not isinstance(item, NP):
            continue
        before, host = at(items, i - 1), at(items, i - 2)
        behind = i - 2 if mark(before, "quote", "adv") and i > 1 else i - 1
        governor = at(items, behind)
        if isinstance(governor, Mark) and governor.kind == "prep":
            _hang(items, behind, item, governor, names)
        elif isinstance(host, NP) and item.members and mark(before, "dash") and mark(at(items, i + 1), "dash", "end"):
            whole = next((x for x in (host, host.top) if _count_of(x, names) == len(item.members)), None)
            if whole is not None:
                whole.appos.append(item)  # "the two neighbours - Peru and Chile - have"
        elif isinstance(host, NP) and mark(before, "dash") and mark(at(items, i + 1), "dash") and _names_alone(host.top, item, names):
            host.top.appos.append(item)  # "the biggest party in parliament - the Lake Party - has"
        elif behind == i - 1 and isinstance(host, NP) and mark(before, "dash") and not item.members and _told_of(items, i, names):
            host.appos.append(item)
            item.owner = host
        elif behind == i - 1 and mark(before, "comma") and not _after_opening(items, i - 1, names) and not _is_teller(items, i, names, phrases):
            top = _named_behind(items, i) or (_described(host, item, names) if isinstance(host, NP) else None)
            one = next((x for x in items[:i] if isinstance(x, NP)), None)
            if top is None or (one is not None and _set_against(one, item, names.document.tokens)):
                continue  # "While one, Mr X, sent him his congratulations, | the other, Mr Y, refused"
            counted = next((x for x in (host, top, *top.post) if isinstance(x, NP) and _told_how_many(item, x, names)), None)
            if item.members and _closes(items, i) and counted is not None:
                counted.appos.append(item)
            elif item.members and _closes(items, i) and _two_offices(item, top, names):
                top.appos.extend(item.members)
                item.owner = top
            elif _closes(items, i) and not item.members and not _names_after_place(items, top, item, names) and _beside(top, item, names, phrases):
                top.appos.append(item)
                if top.members and not (names.is_title(item.head) and names.document.tokens[item.head].low.endswith("s")):  # "X and Y, the presidents of"
                    top.members[-1].appos.append(item)
                item.owner = top
        elif names.is_title(item.head) and isinstance(person := _whose_office(items, i, names), NP):
            person.appos.append(item)
            item.owner = person


_AT_PRESENT = frozenset("now currently presently also today".split())
"""Adverbs before an office that somebody has."""


def _whose_office(items: list[Item], i: int, names: Names) -> Item | None:
    """Who is told to have an office: "Ada Obi, then | Peru's president,", "Ada Obi, who is | Peru's foreign minister,"."""
    adverb, host = at(items, i - 1), at(items, i - 3)
    if isinstance(adverb, Mark) and adverb.low in _AT_PRESENT and mark(at(items, i - 2), "comma") and isinstance(host, NP):
        named = names.kind_at(host.head) in ("person", "name") and host.prep is None
        return host if named and _closes(items, i) else None  # "Ada Obi, now | Peru's president,"
    then = isinstance(adverb, Mark) and adverb.low == "then"
    if then and mark(at(items, i - 2), "comma"):
        return at(items, i - 3) if _closes(items, i) else None
    k = i - 1 - then
    be = at(items, k)
    if not isinstance(be, VG) or be.lemma != "be" or be.neg or not mark(at(items, k - 1), "rel") or not mark(at(items, k - 2), "comma"):
        return None
    return at(items, k - 3) if then or (be.tense == "pres" and _closes(items, i)) else None


def _described(host: NP, item: NP, names: Names) -> NP:
    """Which phrase the one behind a comma tells of: "an appeal by the Bloc, | a party that", else the whole: "the leader of the Bloc, | a teacher who"."""
    tokens = names.document.tokens
    if host.prep == "by" and names.kind_at(host.head) in ("person", "name") and names.is_title(item.head) and tokens[host.top.head].low != "led":
        return host  # "Statement by Ada Obi, | chairperson of the mission"
    if host.prep == "of" and tokens[host.top.head].low in VIEWS and names.kind_at(host.head) in ("person", "name") and not item.members:
        return host  # "in the words of Ada Obi, | the head of the mission"
    if tokens[item.head].low in _SEVERAL_STATES and host.members and all(names.kind_at(m.head) in ("state", "capital") for m in host.members):
        return host  # "took its envoys out of Peru and Chile, | countries that"
    what = tokens[item.first].low in ("a", "an") and tokens[item.head].low in PARTY_NOUNS and not tokens[item.head].cap
    return host if what and host.prep is not None and tokens[host.head].cap and tokens[host.first].low == "the" else host.top


def _told_how_many(several: NP, top: NP, names: Names) -> bool:
    """Whether a phrase counts those named behind it: "the two bodies, | the OAS and the EU,", "observers of two bodies, | the OAS and the EU,"."""
    bodies = all(names.kind_at(m.head) in ("group", "body", "acronym", "state", "capital") for m in several.members)
    return bodies and _count_of(top, names) == len(several.members) and top.prep in (None, "of") and not top.members


def _count_of(several: NP, names: Names) -> int:
    """How many a phrase in the plural counts: "the two neighbours"; 0 where it counts none."""
    words = [t.low for t in names.document.tokens[several.first : several.head + 1]]
    return next((NUMERALS[w] for w in words[:-1] if w in NUMERALS), 0) if words[-1].endswith("s") else 0


def _two_offices(both: NP, top: NP, names: Names) -> bool:
    """Whether two titles are one person's: "Ada Obi, the president of Peru | and head of its ruling party,"."""
    first, second = both.members[0], both.members[-1]
    bare = (
        len(both.members) == 2
        and second.first == second.head
        and names.document.tokens[second.head].low in ("head", "leader", "chairman", "chairwoman", "chair")
    )
    return bare and names.is_title(first.head) and not top.members and names.kind_at(top.head) in ("name", "person")


def _named_behind(items: list[Item], i: int) -> NP | None:
    """Who is named at `i` behind what another did to him: "the man | he defeated, Mr X, said"."""
    did, doer, whom = at(items, i - 2), at(items, i - 3), at(items, i - 4)
    if not isinstance(did, VG) or did.lemma not in _BEATING or not isinstance(doer, NP) or doer.last - doer.first != 1:
        return None
    return whom if isinstance(whom, NP) and whom.top is whom and whom.last == doer.first == did.first - 1 else None


def _after_opening(items: list[Item], comma: int, names: Names) -> bool:
    """Whether the comma closes a participial clause that opens the sentence: "Receiving a message, the chairman"."""
    opens = next((x for x in items if not mark(x, "quote", "adv", "other")), None)
    text = at(items, 1)
    if comma == 2 and mark(items[0], "prep") and isinstance(text, NP) and text.first not in names.covered and not names.is_title(text.head):
        return True  # "In a tweet, | Mr X"
    who = at(items, comma + 1)
    if comma == 2 and mark(items[0], "prep") and isinstance(text, NP) and names.kind_at(text.head) in ("capital", "seat") and isinstance(who, NP):
        return names.is_title(who.head)  # "In Quito, | the secretary of the league, Mr X,"
    if mark(items[0], "prep") and isinstance(text, NP) and names.document.tokens[text.head].low in VIEWS and not any(isinstance(x, VG) for x in items[:comma]):
        return True  # "In the judgement of the Union, | the vote that Peru held"
    if mark(opens, "sub") and any(finite(x) for x in items[:comma]) and not any(mark(x, "comma", "end") for x in items[:comma]):
        return True  # "While Mr X alleged fraud, | Ms Y, ..., praised"
    if not isinstance(opener := opens, VG) or opener.form not in ("ing", "pp"):
        return False
    if names.document.tokens[opener.first].low == "according" and isinstance(who, NP) and (names.is_title(who.head) or names_actor(who, names)):
        return False  # "According to Mr Were, | Peru's foreign minister, the vote", but not "According to the opposition, | the vote of 2003, in which"
    return not any(mark(x, "comma") or finite(x) for x in items[:comma])


def _is_teller(items: list[Item], i: int, names: Names, phrases: Phrases) -> bool:
    """Whether the phrase at `i` is who tells what stands before: "was fair, the head of the mission, Mr X, | told a press conference"."""
    title = items[i]
    if not isinstance(title, NP) or not any(finite(x) for x in items[:i]):
        return False
    if any(title in _of_two_offices(items, n, names, phrases) for n in range(max(i - 10, 0), i)):
        return False
    body = names.kind_at(title.head) in ("body", "group", "organ")
    actor = body or names.is_title(title.head) or names.kind_at(title.head) in ("name", "person", "state")
    if actor and _tells_past_relative(items, i, names, phrases):
        return True
    if not body and not names.is_title(title.head):
        return _is_named_teller(items, i, names, phrases)
    if _tells_with_others(items, i, phrases) or _of_two_offices(items, i, names, phrases):
        return True
    k = _behind_places(items, i + 1, "date")
    if mark(at(items, k), "rel") and not body:  # "the head of a team that looked into it | said"
        inner = [n for n in range(k, len(items)) if finite(items[n])]
        if len(inner) != 2 or any(mark(x, "comma") for x in items[k : inner[1]]):
            return False
        return isinstance(told := items[inner[1]], VG) and told.lemma in phrases.report_verbs
    opened, name, close, verb = k, at(items, k + 1), at(items, k + 2), at(items, k + 3)
    while body and mark(close, "prep") and isinstance(verb, NP):  # "the National Salvation Front, an alliance of parties, said"
        k += 2
        close, verb = at(items, k + 2), at(items, k + 3)
    described = mark(close, "rel") or (isinstance(close, VG) and close.form in ("pp", "ing"))
    if body and described and (end := next((n for n in range(k + 3, min(k + 14, len(items))) if mark(items[n], "comma")), None)) is not None:
        k = end - 2  # "the Institute, a group which watched the vote, said"
        close, verb = at(items, end), at(items, end + 1)
    while mark(verb, "adv", "date"):  # "was marred, the head of the mission, Mr X, also | said"
        k += 1
        verb = at(items, k + 3)
    named = mark(at(items, i + 1 if body else opened), "comma") and isinstance(name, NP) and mark(close, "comma")
    named = named and (body or (isinstance(name, NP) and names.kind_at(name.head) in ("person", "name")))
    return named and _says(verb, phrases.report_verbs)


def _tells_past_relative(items: list[Item], i: int, names: Names, phrases: Phrases) -> bool:
    """Whether who tells what stands before is told of in a relative clause of his own: "was a sham, the party, which came fourth, | said"."""
    host = at(items, i - 2)
    if isinstance(host, NP) and any(names_actor(np, names) or names.is_title(np.head) for np in (host, host.top)):
        return False  # "Ada Obi, the head of the mission, who was there, said"
    opened = _behind_places(items, i + 1)
    if not mark(at(items, opened), "comma") or not mark(at(items, opened + 1), "rel"):
        return False
    close = next((n for n in range(opened + 2, len(items)) if mark(items[n], "comma")), None)
    return close is not None and _says(at(items, beyond(items, close + 1, "adv", "date")), phrases.report_verbs)


def _of_two_offices(items: list[Item], i: int, names: Names, phrases: Phrases) -> list[NP]:
    """A name and a second office beside that of who tells at `i`: "was fair, the head of the mission, | Peru's foreign minister, Ada Obi, | said"."""
    beside: list[NP] = []
    if not isinstance(title := items[i], NP) or not names.is_title(title.head) or not mark(at(items, i - 1), "comma", "quote"):
        return beside
    k = _behind_places(items, i + 1)
    while len(beside) < 2 and mark(at(items, k), "comma") and isinstance(np := at(items, k + 1), NP) and not np.members:
        beside.append(np)
        k = _behind_places(items, k + 2)
    named = sum(names.kind_at(np.head) in ("person", "name") for np in beside) == 1
    office = any(names.is_title(n) for np in beside for n in range(np.first, np.head + 1))
    told = at(items, beyond(items, k + 1, "adv", "date"))
    tells = len(beside) == 2 and named and office and mark(at(items, k), "comma") and _says(told, phrases.report_verbs)
    return beside if tells else []


def _tells_with_others(items: list[Item], i: int, phrases: Phrases) -> bool:
    """Whether those at `i` tell what stands before, together with others: "was fair, the observers, along with those of the Union, | said"."""
    opened = _behind_places(items, i + 1, "date")
    if not mark(at(items, opened), "comma") or not mark(at(items, opened + 1), "adv", "prep"):
        return False
    close = next((n for n in range(opened + 1, len(items)) if mark(items[n], "comma")), None)
    if close is None or any(isinstance(x, VG) for x in items[opened:close]):
        return False
    verb = next((x for x in items[close + 1 :] if not mark(x, "adv", "date")), None)
    return _says(verb, phrases.report_verbs)


def _is_named_teller(items: list[Item], i: int, names: Names, phrases: Phrases) -> bool:
    """Whether the name at `i` is who tells what stands before, his office set beside it: "was fair, Mr X, Peru's foreign minister, | said"."""
    person, comma, host = items[i], _behind_places(items, i + 1), at(items, i - 2)
    office = at(items, comma + 1)
    if not isinstance(person, NP) or names.kind_at(person.head) not in ("person", "name") or not isinstance(office, NP):
        return False
    close = _behind_places(items, comma + 2)
    told = at(items, beyond(items, close + 1, "adv", "date"))
    held = isinstance(host, NP) and any(names_actor(np, names) or names.is_title(np.head) for np in (host, host.top))
    trade = not held and names.document.tokens[office.first].low in ("a", "an")  # "was a farce, Mr X, a lawyer, | said"
    titled = comma == i + 1 and any(names.is_title(k) for k in range(office.first, office.last))
    beside = (titled or trade) and mark(at(items, comma), "comma") and mark(at(items, close), "comma", "adv", "date")
    return beside and _says(told, phrases.report_verbs)


def _hang(items: list[Item], at_prep: int, item: NP, preposition: Mark, names: Names) -> None:
    """Hang a phrase by its preposition, item `at_prep`, on the phrase before, a date or quotation mark between them passed over."""
    for np in (*item.members, item):
        np.prep = preposition.low
    host, i = at(items, at_prep - 1), at_prep + 1
    if mark(host, "date", "quote"):
        host = at(items, at_prep - 2)
    if mark(host, "cc") and isinstance(before := at(items, i - 3), NP) and before.prep == preposition.low and before.owner is not None:
        host = before.owner  # "observers of the AU | and of SADC"
    town = isinstance(host, NP) and host.prep in ("in", "at") and host.owner is not None and names.kind_at(host.head) == "capital"
    if town and isinstance(host, NP) and preposition.low == "of" and any(names_actor(m, names) for m in (item.members or [item])):
        host = host.owner  # "the ambassadors in Nairobi | of Norway and Britain"
    watch = at(items, at_prep - 2)
    sent = mark(host, "comma") and preposition.low == "from" and names.kind_at(item.head) in ("group", "state", "body", "acronym", "organ")
    if sent and isinstance(watch, NP):
        watch = watch.owner if watch.prep == "from" and watch.owner is not None else watch  # "observers from the AU, | from SADC and from"
        if names.document.tokens[watch.head].low in WATCHING and watch.owner is None:
            host = watch  # "Those observers, | from the OSCE, | had"
    if isinstance(host, NP):
        host.post.append(item)
        item.owner = host
        if host.members:
            host.members[-1].post.append(item)


_PARTICLES = frozenset("up out off down on back over away short".split())
"""Words that go with a verb and look like a phrase of their own; nobody is named beside one."""


def _beside(host: NP, item: NP, names: Names, phrases: Phrases) -> bool:
    """Whether a phrase can stand in apposition to another: a bare country or body only beside a word for one."""
    atom = names.covered.get(item.first)
    low = names.document.tokens[host.head].low
    if (
        host.first == host.head
        and host.head not in names.covered
        and (low in _PARTICLES or low in ("nothing", "little") or low in VERDICTS or (is_adjective(low) and low not in phrases.outcome))
    ):
        return False  # "was transparent, Mr X said", "lived up, its chief said"
    if names.is_title(item.head) and host.head not in names.covered and (low in phrases.election or low in phrases.outcome or low in VIEWS | {"conclusion"}):
        return False  # "Our conclusion, the head of the mission, Mr X, said"
    if atom is None:
        return True
    if host.prep in ("in", "at", "from", "to", "for") and atom.kind in ("person", "name") and names.kind_at(host.head) in ("capital", "state", "region"):
        return False  # "In Beirut, Maamoun Homsi, a former lawmaker, branded"
    if atom.kind in ("person", "name"):
        party = low in PARTY_NOUNS and host.prep is None and names.document.tokens[host.head - 1].low not in ("the", "his", "her", "a")
        thing = low in _PARTICLES or low in phrases.topics or (low in _COLLECTIVES and not party)  # "the main opposition party, Umoja, said"
        return not thing and (host.head in names.covered or not low.endswith("s"))
    bare = atom.kind in ("state", "group", "capital") and atom.last >= item.last
    if atom.kind == "body" and atom.last >= item.last and low in phrases.topics:
        return False  # "has lost all legitimacy, the National Salvation Front said"
    of_them = any(names.document.tokens[p.head].low.endswith("s") or names.document.tokens[p.head].low == "them" for p in host.post)
    one_of = low in ("one", "another", "both", "two", "three") and of_them  # "One of its allies, Peru, rejected it"
    one_of = one_of or (low in NEXT and host.last - host.first == 2 and host.prep is None)  # "A fourth, Peru, says"
    return not bare or low in _COMMON_FOR_STATES or one_of


def _names_after_place(items: list[Item], host: NP, item: NP, names: Names) -> bool:
    """Whether a person is named after where or when the sentence is set: "On Capitol Hill, Representative Eliot Engel offered"."""
    opens = next((k for k, x in enumerate(items) if not mark(x, "quote", "adv", "other")), 0)
    sets_scene = (
        mark(at(items, opens), "prep")
        and at(items, opens + 1) is host
        and not names.is_title(host.head)
        and names.kind_at(host.head) not in ("person", "group", "body")
    )
    if host.prep is None or not sets_scene:
        return False
    there, other = names.covered.get(host.head), names.covered.get(item.head)
    if there is not None and other is not None and there.kind in ("capital", "groupseat") and other.kind in _BODIES_AND_STATES:
        return names.code(there) != names.code(other)  # "In Oslo, the EU, quoted by AFP, said", but "In Oslo, Norway, people voted"
    return any(atom.kind in ("person", "name") for atom in names.within(item.first + 1, item.last))


def _closes(items: list[Item], i: int) -> bool:
    """Whether the phrase at `i`, with the modifiers that follow it, ends at a mark: then it can be an apposition, not a subject."""
    for k in range(i + 1, len(items)):
        item = items[k]
        if mark(item, "prep", "date", "adv", "quote", "paren"):
            continue
        if isinstance(item, NP) and item.prep is None and mark(items[k - 1], "prep", "paren"):
            continue
        if isinstance(item, VG) and item.form == "pp" and _runs_into_verb(items, k):
            return False  # "To Peru, the figures | published on Monday were"
        return (isinstance(item, VG) and item.form in ("pp", "ing")) or mark(item, "comma", "end", "rel", "dash", "semi")
    return True
