"""The grammar of one sentence: noun phrases, verb groups, who does what, and who says so.

This is a shallow reading, made for news prose: it tags words from closed classes and a verb list, chunks them, and links each
verb to its subject and to the verb of saying or urging that governs it.  What it cannot link it leaves unlinked; a rule whose holder is
unlinked gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from stance.dates import Dated
from stance.mentions import Names
from stance.patterns import Phrases
from stance.text import OPENING, QUOTES, Sentence, Token
from stance.words import (
    ADVERBS,
    AMBIGUOUS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    FEELINGS,
    HAVE,
    INTRANSITIVE,
    MODALS,
    NOUN_ING,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)

OBJECT_CONTROL = frozenset(
    "urge ask call press tell want demand order request advise encourage invite expect allow permit force compel persuade push implore beg "
    "remind warn appeal help enable oblige require pressure instruct recommend exhort plead prompt lead authorize challenge get".split()
)
_ADJECTIVE_ENDS = ("al", "ic", "ous", "ive", "able", "ible", "ful", "ed", "ary", "less", "ent", "ant", "free", "fair", "new", "an", "ian")


@dataclass(slots=True, eq=False)
class NP:
    """A noun phrase: tokens `first` to `last`, `head` its last noun.

    `prep` is the preposition that governs it, `post` the phrases that modify it ("of Georgia"), `members` the parts of a
    coordination ("Canada, Peru and Chile"), `appos` what is set beside it between commas.
    """

    first: int
    last: int
    head: int
    prep: str | None = None
    post: list[NP] = field(default_factory=list)
    members: list[NP] = field(default_factory=list)
    appos: list[NP] = field(default_factory=list)
    owner: NP | None = None


@dataclass(slots=True, eq=False)
class VG:
    """A verb group: `lemma` of its main verb at token `head`, with all that its auxiliaries say.

    `form` is fin, inf, ing or pp; `tense` past, pres, perf, pastperf, fut or would. `subject` and `parent` (the verb that governs it as
    what is said, urged or meant) are filled by `link`; `relation` tells how it hangs: main, complement, inf, relative, adjunct, coord, or the
    subordinating conjunction ("if").
    """

    first: int
    last: int
    head: int
    lemma: str
    form: str
    tense: str
    modal: str = ""
    neg: bool = False
    passive: bool = False
    subject: NP | None = None
    object: NP | None = None
    parent: VG | None = None
    relation: str = "main"
    inverted: bool = False


@dataclass(slots=True)
class Mark:
    """Anything else: `kind` is prep, cc, sub, rel, comp, comma, quote, date, dash, colon, semi, paren, adv, end or other."""

    kind: str
    first: int
    last: int
    low: str


Item = NP | VG | Mark


@dataclass(slots=True)
class Parsed:
    """One sentence, read."""

    sentence: Sentence
    tokens: list[Token]
    items: list[Item]
    dates: list[Dated]
    verbs: list[VG]
    phrases: list[NP]
    by_head: dict[int, VG]
    np_of: dict[int, NP]

    def np_from(self, token: int) -> NP | None:
        """The innermost noun phrase that covers a token."""
        return self.np_of.get(token)

    def items_between(self, first: int, last: int) -> Iterator[Item]:
        for item in self.items:
            if item.first >= first and item.first < last:
                yield item


class Grammar:
    """Reads sentences. One instance serves an article."""

    def __init__(self, names: Names, phrases: Phrases, verdicts: frozenset[str] = frozenset()) -> None:
        self.verdicts = verdicts
        self.names = names
        self.phrases = phrases
        self.tokens = names.document.tokens
        self.verbs = phrases.verbs
        self.bridges: set[int] = set()
        self.nouns = phrases.election | phrases.outcome | phrases.government

    def parse(self, sentence: Sentence, dates: list[Dated]) -> Parsed:
        """Tag, chunk and link one sentence."""
        here = [d for d in dates if sentence.first <= d.first < sentence.last]
        self.bridges = {d.first for d in here if d.bridge}
        tags = self._tag(sentence, here)
        items = self._chunk(sentence, tags, here)
        _reduce(items, self)
        items = _coordinate(items, self)
        verbs = [i for i in items if isinstance(i, VG)]
        nps = [n for i in items if isinstance(i, NP) for n in (i.members or [i])]
        parsed = Parsed(sentence, self.tokens, items, here, verbs, nps, {v.head: v for v in verbs}, {})
        for np in nps:
            for k in range(np.first, np.last):
                parsed.np_of[k] = np
        _attach(items, self)
        _link(parsed, self)
        return parsed

    # --- tagging

    def _tag(self, s: Sentence, dates: list[Dated]) -> list[str]:
        tokens, covered = self.tokens, self.names.covered
        tags = [""] * (s.last - s.first)
        for d in dates:
            for k in range(d.first, min(d.last, s.last)):
                tags[k - s.first] = "DATE"
        for k in range(s.first, s.last):
            n = k - s.first
            if tags[n]:
                continue
            token = tokens[k]
            low = token.low
            atom = covered.get(k)
            if atom is not None and (atom.kind != "title" or atom.last - atom.first > 1 or not self._title_as_verb(tags, n, s, low)):
                tags[n] = "N"
                continue
            tags[n] = self._tag_word(token, k, n, tags, s)
        return tags

    def _title_as_verb(self, tags: list[str], n: int, s: Sentence, low: str) -> bool:
        """A title word that the sentence uses as a verb: "chairs the bloc", "leads", "heads"."""
        return (
            low in ("heads", "chairs", "head", "chair", "note", "notes", "text", "states", "state", "report", "reports", "house", "group", "rules")
            and n > 0
            and self._verb_place(tags, n, s, low, "s")
        )

    def _tag_word(self, token: Token, k: int, n: int, tags: list[str], s: Sentence) -> str:
        low = token.low
        before = tags[n - 1] if n else ""
        after = self.tokens[k + 1].low if k + 1 < s.last else ""
        if not token.text[0].isalnum():
            if low == "'s":
                return "POS"
            if token.text in QUOTES or (token.text in "‘’'" and len(token.text) == 1):
                return "Q"
            return "PUNCT"
        if low in MODALS and not (low in ("may", "might", "will", "must", "can") and before in ("D", "POS", "ADJ")):
            return "AUX"
        if low in BE or low in HAVE or low in DO:
            return "AUX"
        if low in ("not", "never", "n't"):
            return "NEG"
        if low in ("all", "both") and before == "N" and any(t == "base" for _, t in self.verbs.get(after, ())):
            return "ADV"
        if low == "no":
            return "NEG" if after == "longer" else "D"
        if low == "since" and before == "AUX":
            return "ADV"
        if low == "cast" and k > s.first and self.tokens[k - 1].low in ("votes", "ballots", "vote"):
            return "V"
        if low == "what" and before in ("V", "P", "N", "Q"):
            return "COMP"
        if low == "neither" and before == "AUX" and any(t == "base" for _, t in self.verbs.get(after, ())):
            return "NEG"
        if low in ("early", "late") and (after in ("on", "in") or (n + 1 < len(tags) and tags[n + 1] == "DATE")):
            return "ADV"
        if low.endswith("ing") and len(low) > 5 and low not in self.verbs and before == "AUX":
            return "V"
        if low == "longer" and before == "NEG":
            return "ADV"
        if low == "to":
            readings = self.verbs.get(after, ())
            if any(t == "base" for _, t in readings) or after in ("be", "have", "do", "not") or after.endswith("ly"):
                nxt = covered_kind(self.names, k + 1)
                if nxt is None and not (after in AMBIGUOUS and self._noun_after(k + 1, s)):
                    return "TO"
            return "P"
        if low == "that":
            if before in ("V", "N", "PRON", "ADV", "Q", "PUNCT", "POS", "DATE", "AUX", "CC") or n == 0:
                nxt = self.verbs.get(after, ())
                if before == "N" and any(t == "base" for _, t in nxt) and self.tokens[k - 1].low.endswith("s") and after not in self.phrases.ambiguous:
                    return "REL"
                if before == "N" and (after in BE or after in HAVE or after in DO or after in MODALS or any(t in ("s", "ed", "past") for _, t in nxt)):
                    return "REL"
                if before == "V" and k + 2 < s.last and (not self.tokens[k + 2].text[0].isalnum()) and not nxt:
                    return "D"
                if after in self.nouns and self._sing(after) and not (k + 2 < s.last and self.tokens[k + 2].low in ("and",)):
                    return "D"
                return "COMP"
            return "D"
        if low in ("who", "which", "whom", "whose"):
            return "REL"
        if k > s.first and self.tokens[k - 1].low == "whose":
            return "N"
        if low in PRONOUNS:
            return "PRON"
        if low in FEELINGS and before in ("AUX", "ADV", "NEG", "N", "PRON", "DATE"):
            return "N"
        if low in COORDINATORS:
            return "CC"
        if low in POSSESSIVES or (low in DETERMINERS and low not in ("its",)):
            if low in ("other", "more", "few", "further", "own", "such", "most") and (
                before in ("D", "NUM", "POS") or (k > s.first and self.tokens[k - 1].low in _NUMBER_WORDS)
            ):
                return "N"
            if low in (
                "these",
                "those",
                "both",
                "all",
                "some",
                "many",
                "several",
                "others",
                "most",
                "few",
                "another",
                "other",
                "more",
                "either",
                "neither",
                "none",
                "this",
                "each",
                "much",
                "such",
            ):
                return "D"
            return "D"
        if low == "as" and before == "PUNCT" and k + 1 < s.last and not self._nominal_follows(k + 1, s):
            return "SUB"
        if (
            low == "as"
            and before in ("DATE", "N")
            and not self._nominal_follows(k + 1, s)
            and not any(le in _AS_VERBS for t in self.tokens[max(s.first, k - 8) : k] for le, _ in self.verbs.get(t.low, ()))
        ):
            return "SUB"
        if low == "than" and not self._nominal_follows(k + 1, s):
            return "SUB"
        if low in ("as", "than"):
            return "P"
        if low == "once" and k > s.first and self.tokens[k - 1].low == "at":
            return "ADV"
        if low in SUBORDINATORS and not (low in ("after", "before", "since", "until", "once") and self._nominal_follows(k + 1, s)):
            return "SUB"
        if low in PREPOSITIONS:
            return "P"
        if low[0].isdigit():
            return "NUM"
        readings = self.verbs.get(low)
        if readings is not None and not (token.cap and n and not s.kind == "headline"):
            tag = self._verb_tag(low, readings, tags, n, k, s)
            if tag:
                return tag
        if low in ADVERBS or (
            low.endswith("ly") and len(low) > 4 and low not in ("ally", "early", "family", "assembly", "rally", "reply", "italy", "supply", "likely", "july")
        ):
            return "ADV"
        return "N"

    def _sing(self, word: str) -> bool:
        return not word.endswith("s")

    def _noun_after(self, k: int, s: Sentence) -> bool:
        """Whether an ambiguous word after "to" is a noun there: "to vote counting" is rare, so only before a full stop or "of"."""
        return k + 1 < s.last and self.tokens[k + 1].low in ("of",)

    def _nominal_follows(self, k: int, s: Sentence) -> bool:
        """Whether what follows is a phrase without a finite verb of its own before the next comma: "after the vote"."""
        for j in range(k, min(k + 12, s.last)):
            low = self.tokens[j].low
            if low in (",", ";", ".", ":", "that") or self.tokens[j].text in QUOTES:
                return True
            if low in BE or low in HAVE or low in MODALS or low in DO:
                return False
            readings = self.verbs.get(low, ())
            if readings and j not in self.names.covered:
                if j == k and any(t == "ing" for _, t in readings):
                    return True
                tags = {t for _, t in readings}
                previous = self.tokens[j - 1].low
                if tags & {"past", "ed"} and previous not in DETERMINERS and previous != "'s" and previous not in PREPOSITIONS and j > k:
                    return False
                if "s" in tags and low not in AMBIGUOUS and low[:-1] not in AMBIGUOUS and j > k and previous not in DETERMINERS:
                    return False
        return True

    def _verb_place(self, tags: list[str], n: int, s: Sentence, low: str, tag: str) -> bool:
        """Whether a finite verb can stand here: after a noun or pronoun, with something after it that a noun would not have."""
        before = _significant(tags, n)
        k = s.first + n
        after = self.tokens[k + 1] if k + 1 < s.last else None
        if before not in ("N", "PRON", "DATE", "REL", "PUNCT", "CC", "Q", "ADV"):
            return False
        if after is None:
            return tag == "s"
        nxt = after.low
        opens = (
            nxt in DETERMINERS
            or nxt in PRONOUNS
            or nxt in ("that", "to", "for", "on", "as", "not", "in", "with", "at", "from", "by", "out", "off", "up", "down", "against", "behind")
            or after.text in QUOTES
            or (k + 1) in self.names.covered
            or nxt.endswith("ly")
        )
        if nxt in BE or nxt in HAVE or nxt in MODALS or nxt == "of":
            return False
        if before == "N" and not self._agrees(n, s, tag):
            return False
        if (a := self.names.covered.get(k - 1)) is not None and a.kind == "adjective":
            return False
        if before in ("REL", "PRON"):
            return True
        if (
            nxt in ("for", "on", "in", "with", "at", "from", "by", "to", "as", "against")
            and low in AMBIGUOUS | {f"{w}s" for w in ()}
            and not self._actor_before(n, s)
        ):
            return False
        return opens and self._actor_before(n, s)

    def _agrees(self, n: int, s: Sentence, tag: str) -> bool:
        """Number: a base form needs a plural subject, an -s form a singular one; a list of names is plural."""
        k = s.first + n - 1
        while k > s.first and (self.tokens[k].low.endswith("ly") or self.tokens[k].low in ADVERBS or self.tokens[k].text in '"”,)'):
            k -= 1
        while k > s.first and self.tokens[k].low in ("all", "both"):
            k -= 1
        low = self.tokens[k].low
        named = k in self.names.covered and self.names.covered[k].kind not in ("title", "people")
        listed = any(self.tokens[j].low == "and" for j in range(max(s.first, k - 6), k))
        looks_plural = low.endswith("s") and not low.endswith("ss")
        if tag == "base":
            return listed or looks_plural or low in ("people", "men", "women", "police", "spokesmen")
        return named or not looks_plural or low.endswith(("ss", "us", "'s"))

    def _actor_before(self, n: int, s: Sentence) -> bool:
        """Whether the noun just before is the sort of word that is a subject: a name, a title, a pronoun."""
        k = s.first + n - 1
        while k > s.first and (
            self.tokens[k].low.endswith("ly") or self.tokens[k].low in ADVERBS or self.tokens[k].low in ("all", "both") or self.tokens[k].text in '"”,)'
        ):
            k -= 1
        return (
            k in self.names.covered
            or self.tokens[k].low in PRONOUNS
            or self.tokens[k].low in self.phrases.unnamed
            or self.tokens[k].low
            in (
                "government",
                "ministry",
                "party",
                "bloc",
                "group",
                "union",
                "movement",
                "alliance",
                "coalition",
                "statement",
                "mission",
                "who",
                "which",
                "that",
            )
        )

    def _verb_tag(self, low: str, readings: list[tuple[str, str]], tags: list[str], n: int, k: int, s: Sentence) -> str:
        """V where this form is a verb here, N where it is a noun or adjective, "" where something else may still claim it."""
        before = tags[n - 1] if n else ""
        solid = _significant(tags, n)
        forms_ = {t for _, t in readings}
        ambiguous = low in self.phrases.ambiguous or any(lemma in self.phrases.ambiguous and t == "s" for lemma, t in readings)
        after = self.tokens[k + 1] if k + 1 < s.last else None
        if before == "TO" or solid == "TO":
            return "V" if "base" in forms_ else ""
        if solid == "AUX" or (solid == "NEG" and n > 1):
            aux = _aux_before(self.tokens, tags, n, s)
            if aux in MODALS or aux in DO:
                return "V" if "base" in forms_ else "N"
            if aux in BE or aux in HAVE:
                if forms_ & {"ed", "pp", "ing"}:
                    return "V"
                return "N"
        if before in ("D", "POS", "NUM"):
            return "N"
        if before == "Q" and n > 1 and tags[n - 2] in ("D", "POS") and forms_ & {"ing", "ed", "pp"}:
            return "N"
        if (
            low in NOUN_ING
            and before not in ("AUX",)
            and (after is None or after.low in PREPOSITIONS or not after.text[0].isalnum() or before in ("P", "N", ""))
        ):
            return "N"
        if before == "P":
            return "V" if "ing" in forms_ else "N"
        if "ing" in forms_:
            if (
                before == "N"
                and after is not None
                and k + 1 not in self.names.covered
                and self._plain_noun(after.low)
                and low not in ("saying", "calling", "citing")
            ):
                return "N"
            if before in ("", "PUNCT") and after is not None and self._plain_noun(after.low) and low not in ("saying", "calling", "citing"):
                return "V"
            return "V"
        if forms_ & {"ed", "past", "pp"} and "base" not in forms_:
            if before in ("N", "PRON", "ADV", "DATE", "Q", "PUNCT", "CC", "REL", "SUB", "NEG", "COMP", ""):
                if before == "" and after is not None and self._plain_noun(after.low):
                    return "N"
                if before == "CC" and _adjective_pair(self.tokens, tags, n, s):
                    return "N"
                if before == "ADV" and n > 1 and tags[n - 2] in ("D", "POS"):
                    return "N"
                return "V"
            return "N"
        if (
            "base" in forms_
            and solid in ("PUNCT", "CC", "ADV")
            and self._infinitive_chain(tags, n, s)
            and (not ambiguous or after is None or after.low in DETERMINERS or k + 1 in self.names.covered)
        ):
            return "V"
        if ambiguous:
            return "V" if self._verb_place(tags, n, s, low, "s" if "s" in forms_ else "base") else "N"
        if "s" in forms_ and before in ("N", "PRON", "ADV", "DATE", "Q", "PUNCT", "CC", "REL"):
            return "V"
        if forms_ & {"base", "ed", "past", "pp"}:
            if before in ("PRON", "REL") or (before == "N" and "ed" in forms_) or (solid in ("N", "PRON", "REL", "DATE", "Q") and before != "P"):
                return "V"
            if before in ("CC", "PUNCT", "", "ADV") and "base" in forms_:
                return "V"
        return ""

    def _plain_noun(self, low: str) -> bool:
        return (
            low.isalpha()
            and low not in DETERMINERS
            and low not in PREPOSITIONS
            and low not in PRONOUNS
            and low not in self.verbs
            and low not in SUBORDINATORS
            and low not in COORDINATORS
            and low not in ADVERBS
            and not low.endswith("ly")
            and low not in MODALS
            and low not in BE
            and low not in HAVE
            and low not in ("not", "that", "to", "who", "which")
        )

    def _infinitive_chain(self, tags: list[str], n: int, s: Sentence) -> bool:
        """Whether an earlier "to" opens a chain of infinitives that this word can continue: "to halt ..., recognize ... and lift"."""
        seen_to = any(t in ("TO", "AUX") and (t == "TO" or self.tokens[s.first + i].low in MODALS) for i, t in enumerate(tags[:n]))
        previous = self.tokens[s.first + n - 1].low
        return seen_to and previous in ("and", "or", ",", "but", "then", "also", "instead")

    # --- chunking

    def _chunk(self, s: Sentence, tags: list[str], dates: list[Dated]) -> list[Item]:
        tokens = self.tokens
        items: list[Item] = []
        date_at = {d.first: d for d in dates}
        i = s.first
        while i < s.last:
            tag = tags[i - s.first]
            if tag == "DATE":
                d = date_at.get(i)
                end = min(d.last, s.last) if d else i + 1
                if self._joins(tags, s, i, end):
                    i = self._noun_phrase(items, s, tags, i)
                    continue
                items.append(Mark("date", i, end, tokens[i].low))
                i = end
            elif tag in ("AUX", "V", "TO") or (tag == "NEG" and self._verb_ahead(tags, s, i)):
                i = self._verb_group(items, s, tags, i)
            elif tag in ("D", "N", "NUM", "POS", "PRON"):
                i = self._noun_phrase(items, s, tags, i)
            else:
                low = tokens[i].low
                kind = {"P": "prep", "CC": "cc", "SUB": "sub", "REL": "rel", "COMP": "comp", "Q": "quote", "ADV": "adv", "NEG": "adv"}.get(tag, "other")
                if tag == "PUNCT":
                    kind = {
                        ",": "comma",
                        ";": "semi",
                        ":": "colon",
                        "-": "dash",
                        "–": "dash",
                        "—": "dash",
                        "--": "dash",
                        "(": "paren",
                        ")": "paren",
                        "[": "other",
                        "]": "other",
                    }.get(low, "end" if low in ".!?…" else "other")
                items.append(Mark(kind, i, i + 1, low))
                i += 1
        return items

    def _joins(self, tags: list[str], s: Sentence, first: int, last: int) -> bool:
        """Whether a date is part of a noun phrase: "Sunday's vote", "the August 9 ballot"."""
        after = tags[last - s.first] if last < s.last else ""
        if after == "POS":
            return True
        if after != "N" and not (after == "NUM"):
            return False
        low = self.tokens[last].low
        before = tags[first - s.first - 1] if first > s.first else ""
        if before in ("D", "POS"):
            return True
        nouny = any(
            self.tokens[j].low in self.phrases.election or self.tokens[j].low in self.phrases.outcome
            for j in range(last, min(last + 4, s.last))
            if tags[j - s.first] == "N"
        )
        return nouny and low not in ("voters",) and last not in self.names.covered

    def _verb_ahead(self, tags: list[str], s: Sentence, i: int) -> bool:
        j = i + 1
        while j < s.last and tags[j - s.first] in ("ADV", "TO", "NEG"):
            j += 1
        return (
            j < s.last
            and tags[j - s.first] in ("V", "AUX")
            and (tags[j - s.first - 1] in ("TO", "NEG") or self.tokens[j].low.endswith("ing") or tags[j - s.first] == "V")
        )

    def _verb_group(self, items: list[Item], s: Sentence, tags: list[str], i: int) -> int:
        tokens = self.tokens
        first, j = i, i
        aux: list[str] = []
        neg = infinitive = False
        main: int | None = None
        last = i + 1
        while j < s.last:
            tag = tags[j - s.first]
            low = tokens[j].low
            if tag == "V":
                main = j
                last = j + 1
                break
            if tag == "AUX":
                if aux and aux[-1] in BE and low not in ("being", "been") and low not in MODALS:
                    break
                aux.append(low)
                neg = neg or low.endswith("n't") or low == "cannot"
                last = j + 1
            elif tag == "NEG":
                neg = True
                if aux or infinitive or tags[j + 1 - s.first if j + 1 < s.last else 0] in ("TO", "V", "ADV", "NEG"):
                    last = max(last, j + 1) if aux else last
            elif tag == "TO":
                if aux and aux[-1] not in ("have", "has", "had", "is", "are", "was", "were", "be"):
                    break
                if aux and aux[-1] in BE:
                    if infinitive:
                        break
                    aux.append("will")
                elif aux:
                    aux.append("must")
                else:
                    infinitive = True
            elif tag == "ADV" or (
                tag == "Q" and j > first and not (tokens[j].text in OPENING and j + 1 < s.last and tags[j + 1 - s.first] not in ("V", "ADV", "NEG"))
            ) or (tag == "DATE" and j > first and aux):
                pass
            elif low in ("neither", "both") and aux:
                break
            else:
                break
            j += 1
        if main is None:
            if not aux:
                items.append(Mark("other", i, i + 1, tokens[i].low))
                return i + 1
            head = max(k for k in range(first, last) if tags[k - s.first] == "AUX")
            low = tokens[head].low
            lemma = "be" if low in BE else "have" if low in HAVE else "do" if low in DO else "modal"
            aux = aux[:-1] if lemma != "modal" else aux
            k = head + 1
            if k < s.last and tags[k - s.first] == "NEG":
                neg = True
                last = k + 1
            form_tag = {"been": "pp", "being": "ing", "be": "base", "having": "ing"}.get(
                low, "past" if low in ("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't") else "s"
            )
        else:
            head = main
            low = tokens[main].low
            readings = self.verbs.get(low) or [(low, "ing" if low.endswith("ing") else "ed")]
            wanted = (
                ("base",)
                if infinitive or (aux and (aux[-1] in MODALS or aux[-1] in DO))
                else ("ed", "pp", "ing")
                if aux
                else ("past", "ed", "s", "base", "pp", "ing")
            )
            lemma, form_tag = next(((le, t) for w in wanted for le, t in readings if t == w), readings[0])
        items.append(_build(first, last, head, lemma, form_tag, aux, neg, infinitive))
        return last

    def _ends_phrase(self, first: int, j: int, s: Sentence) -> bool:
        """Whether a word begins something new after the noun before it: "the vote | undemocratic", "the mandate | Maduro claims"."""
        before = self.tokens[j - 1].low
        previous = self.names.covered.get(j - 1)
        if previous is not None and self.names.covered.get(j) is previous:
            return False
        if before in self.nouns or (before in self.phrases.election_weak and j - 1 > first):
            if j in self.names.at and self.names.at[j].kind not in ("title", "adjective"):
                return True
            if (
                self.tokens[j].low in self.verdicts
                and _is_adjective_or_participle(self.tokens[j].low)
                and not (j + 1 < s.last and (self.tokens[j + 1].low in self.nouns))
            ):
                return True
        if (
            previous is not None
            and previous.kind == "person"
            and j in self.names.at
            and self.names.at[j].kind == "title"
            and self.names.at[j].role != "institution"
        ):
            return True
        if (
            previous is not None
            and previous.kind in ("person", "name")
            and previous.first <= first + 1
            and not self.tokens[j].cap
            and self.tokens[j].low.isalpha()
            and self.tokens[first].low not in DETERMINERS
        ):
            return self.tokens[j].low not in self.nouns and not (j in self.names.at and self.names.at[j].role == "institution")
        return previous is not None and previous.kind in ("person",) and self.tokens[j].low in self.verdicts | {"winner", "president-elect", "victor"}

    def _noun_phrase(self, items: list[Item], s: Sentence, tags: list[str], i: int) -> int:
        tokens = self.tokens
        first = j = i
        if tags[i - s.first] == "PRON":
            items.append(NP(i, i + 1, i))
            return i + 1
        head = i
        while j < s.last:
            tag = tags[j - s.first]
            low = tokens[j].low
            if tag in ("N", "NUM"):
                if j > first and tag == "N" and self._ends_phrase(first, j, s):
                    break
                if (
                    j > first
                    and (a := self.names.at.get(j)) is not None
                    and a.kind == "state"
                    and self.names.covered.get(j - 1) is not None
                    and self.names.covered[j - 1].kind in ("state", "group")
                    and tokens[j - 1].low != "'s"
                ):
                    break
                head = j
            elif tag == "D":
                if j > first and tags[j - s.first - 1] not in ("D",):
                    break
            elif tag == "POS":
                pass
            elif tag == "DATE":
                d_end = j
                while d_end < s.last and tags[d_end - s.first] == "DATE":
                    d_end += 1
                if not (
                    d_end < s.last
                    and (tags[d_end - s.first] == "POS" or (tags[d_end - s.first] in ("N", "NUM") and (j > first or self._joins(tags, s, j, d_end))))
                ):
                    break
                if j > first and tags[d_end - s.first] != "POS" and tags[j - s.first - 1] not in ("D", "POS", "N"):
                    break
                if j > first and tags[j - s.first - 1] == "N" and tags[d_end - s.first] != "POS":
                    break
                if j > first and tags[j - s.first - 1] == "N" and tags[d_end - s.first] == "POS":
                    break
                j = d_end - 1
                head = j
            elif (tag == "ADV" and j > first and tags[j - s.first - 1] in ("D", "POS") and j + 1 < s.last and tags[j + 1 - s.first] in ("N", "V")) or (
                tag == "Q"
                and j > first
                and j + 1 < s.last
                and tags[j + 1 - s.first] in ("N", "NUM")
                and tags[j - s.first - 1] in ("D", "POS", "N")
                and not (tags[j - s.first - 1] == "N" and j - 1 in self.names.covered and tokens[j].start > tokens[j - 1].end)
            ) or (
                tag == "CC"
                and j > first
                and low in ("and", "or", "but")
                and j + 2 < s.last
                and _is_adjective(tokens[j - 1].low)
                and j - 1 not in self.names.covered
                and tags[j + 1 - s.first] == "N"
                and tags[j + 2 - s.first] == "N"
                and _is_adjective(tokens[j + 1].low)
                and j + 1 not in self.names.covered
            ) or (
                tag == "PUNCT"
                and low == ","
                and j > first
                and j + 2 < s.last
                and _is_adjective(tokens[j - 1].low)
                and j - 1 not in self.names.covered
                and tags[j + 1 - s.first] == "N"
                and tags[j + 2 - s.first] in ("N", "CC")
                and _is_adjective(tokens[j + 1].low)
                and j + 1 not in self.names.covered
            ):
                pass
            elif low in ("(", "[") and j > first and j + 2 < s.last and tokens[j + 2].low in (")", "]"):
                j += 2
            else:
                break
            j += 1
        last = j
        while last > first + 1 and tags[last - 1 - s.first] in ("Q", "D", "ADV", "CC", "PUNCT") and tokens[last - 1].low not in (")", "]"):
            last -= 1
        items.append(NP(first, last, min(head, last - 1)))
        return last


def covered_kind(names: Names, k: int) -> str | None:
    atom = names.covered.get(k)
    return None if atom is None or atom.kind == "title" else atom.kind


def _is_adjective(low: str) -> bool:
    return low.endswith(_ADJECTIVE_ENDS)


def _is_adjective_or_participle(low: str) -> bool:
    return _is_adjective(low) or low in (
        "rigged",
        "stolen",
        "null",
        "void",
        "flawed",
        "fair",
        "free",
        "valid",
        "invalid",
        "legal",
        "illegal",
        "legitimate",
        "illegitimate",
    )


def _adjective_pair(tokens: list[Token], tags: list[str], n: int, s: Sentence) -> bool:
    """ "contested and rigged election": the word before "and" is an adjective, and a noun follows."""
    k = s.first + n
    return (
        k + 1 < s.last
        and n > 2
        and tags[n - 2] == "N"
        and tags[n - 3] in ("D", "POS")
        and _is_adjective(tokens[k - 2].low)
        and tokens[k + 1].low.isalpha()
        and tokens[k + 1].low not in DETERMINERS | PREPOSITIONS
    )


def _significant(tags: list[str], n: int) -> str:
    """The tag before position `n`, adverbs, negations and dates passed over."""
    k = n - 1
    while k >= 0 and tags[k] in ("ADV", "DATE", "Q"):
        k -= 1
    return tags[k] if k >= 0 else ""


def _aux_before(tokens: list[Token], tags: list[str], n: int, s: Sentence) -> str:
    k = n - 1
    while k >= 0 and tags[k] != "AUX":
        if tags[k] not in ("ADV", "NEG", "Q", "DATE"):
            return ""
        k -= 1
    return tokens[s.first + k].low if k >= 0 else ""


def _build(first: int, last: int, head: int, lemma: str, tag: str, aux: list[str], neg: bool, infinitive: bool) -> VG:
    modal = next((a for a in aux if a in MODALS), "")
    have = next((a for a in aux if a in HAVE), "")
    be = next((a for a in aux if a in BE), "")
    passive = bool(be) and tag in ("ed", "pp")
    if infinitive:
        form, tense = "inf", "pres"
    elif not aux and tag == "ing":
        form, tense = "ing", "pres"
    elif not aux and tag == "pp":
        form, tense = "pp", "past"
        passive = True
    elif aux and aux[0] in ("being", "having"):
        form, tense = "ing", "pres"
    else:
        form = "fin"
        if modal:
            tense = "fut" if modal in ("will", "shall", "won't") else "would"
        elif have:
            tense = "pastperf" if have in ("had", "hadn't") else "perf"
        elif be:
            tense = "past" if be in ("was", "were", "wasn't", "weren't") else "pres"
        elif any(a in ("did", "didn't") for a in aux):
            tense = "past"
        elif aux:
            tense = "pres"
        else:
            tense = "past" if tag in ("past", "ed") else "pres"
    if not infinitive and tag == "base" and not aux and form == "fin":
        tense = "pres"
    return VG(first, last, head, lemma, form, tense, modal, neg, passive)


# --- linking ---------------------------------------------------------------------------------------------------------


_NUMBER_WORDS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_COLLECTIVES = frozenset("alliance bloc group grouping union party ministry mission council commission country nation world capital".split())
_CLAIMS = frozenset("claim claims report reports allegation allegations accusation accusations evidence rumours rumors suggestion suggestions charge charges fears suspicion suspicions".split())
_AS_VERBS = frozenset(
    "describe regard see denounce dismiss recognize hail treat view label brand reject condemn characterize acknowledge portray decry deride accept name "
    "consider know serve act such same such".split()
)
_TELLING = frozenset("say tell add warn insist argue believe think note reply respond".split())


def _reduce(items: list[Item], grammar: Grammar) -> None:
    """Make participles of what looks like a past tense after a noun that cannot be its subject: "a resolution adopted on Thursday"."""
    for k, item in enumerate(items):
        if not (isinstance(item, VG) and item.form == "fin" and item.tense == "past" and item.first == item.head and not item.passive):
            continue
        if item.lemma in INTRANSITIVE or item.lemma in _TELLING or not any(t in ("ed", "pp") for _, t in grammar.verbs.get(grammar.tokens[item.head].low, ())):
            continue
        j = k - 1
        while j >= 0 and isinstance(m := items[j], Mark) and m.kind == "quote":
            j -= 1
        before = items[j] if j >= 0 else None
        after = items[k + 1] if k + 1 < len(items) else None
        if (
            isinstance(before, Mark)
            and before.kind == "comma"
            and j
            and isinstance(items[j - 1], NP)
            and not any(isinstance(v, VG) and v.form == "fin" and v is not item for v in items[:k])
        ):
            close = next((n for n in range(k + 1, len(items) - 1) if isinstance(m := items[n], Mark) and m.kind == "comma"), None)
            while close is not None and close + 2 < len(items) and isinstance(m := items[close + 1], Mark) and m.kind == "adv":
                close += 1
            if close is not None and isinstance(v := items[close + 1], VG) and v.form == "fin":
                item.form, item.passive = "pp", True  # "Putin's telegram, made public on Friday, hailed ..."
                continue
        if not isinstance(before, NP) or not isinstance(after, Mark):
            continue
        if after.kind == "prep" and after.low == "by" and not (k + 2 < len(items) and isinstance(v := items[k + 2], VG) and v.form == "ing"):
            item.form, item.passive = "pp", True
            continue
        host = items[j - 1] if j else None
        governed = (isinstance(host, Mark) and host.kind == "prep") or isinstance(host, VG)
        if (
            governed
            and after.kind in ("prep", "date", "adv")
            and covered_kind(grammar.names, before.head) is None
            and grammar.tokens[before.first].low not in PRONOUNS
        ):
            item.form, item.passive = "pp", True


def _coordinate(items: list[Item], grammar: Grammar) -> list[Item]:
    """Join lists of names ("Canada, Peru and the 13 other members") into one phrase, and set appositions beside their phrase."""
    out: list[Item] = []
    i = 0
    while i < len(items):
        item = items[i]
        if isinstance(item, NP):
            group, j = _list_from(items, i, grammar)
            if len(group) > 1:
                out.append(NP(group[0].first, group[-1].last, group[-1].head, members=group))
                i = j
                continue
        out.append(item)
        i += 1
    return out


_JOINERS = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("alongside",), ("plus",), ("and",), ("or",), ("nor",), ("&",))


def _list_from(items: list[Item], i: int, grammar: Grammar) -> tuple[list[NP], int]:
    """The members of a list that begins at item `i`, and the item after it; one member where there is no list."""
    first = items[i]
    assert isinstance(first, NP)
    if not _nameish(first, grammar) or grammar.tokens[first.head].low in grammar.phrases.report_nouns:
        return [first], i + 1
    members = [first]
    j = i + 1
    joined = False
    while j < len(items):
        k = j
        place = _place_after(items, k, grammar)
        if place is not None:
            k += 2
        comma = isinstance(m := items[k], Mark) and m.kind == "comma"
        if comma:
            k += 1
        word = False
        if k < len(items) and isinstance(m := items[k], Mark) and ((m.kind == "cc" and m.low in ("and", "or", "nor", "&")) or m.low == "&"):
            word = True
            k += 1
        if not (comma or word) or k >= len(items):
            break
        nxt = items[k]
        if not isinstance(nxt, NP) or not _nameish(nxt, grammar):
            break
        if comma and not word and not _continues(items, k, grammar):
            break
        if word and _starts_clause(items, k, i, grammar):
            break
        if place is not None:
            place.prep = "of"
            members[-1].post.append(place)
        members.append(nxt)
        joined = joined or word
        j = k + 1
        if word:
            break
    if not joined:
        return [first], i + 1
    between = items[i + 1] if i + 1 < len(items) else None
    if len(members) == 2 and isinstance(between, Mark) and between.kind == "comma":
        return [first], i + 1  # two names joined by ", and" stand in two clauses
    return members, j


def _place_after(items: list[Item], k: int, grammar: Grammar) -> NP | None:
    """The bare country in "of Russia" after a person in a list ("Putin of Russia, Nazarbayev of Kazakhstan and ...")."""
    if k + 2 < len(items) and isinstance(m := items[k], Mark) and m.kind == "prep" and m.low == "of" and isinstance(np := items[k + 1], NP):
        atom = grammar.names.covered.get(np.head)
        before = items[k - 1]
        owner = grammar.names.covered.get(before.head) if isinstance(before, NP) else None
        if atom is not None and atom.kind in ("state", "group", "capital") and owner is not None and owner.kind in ("person", "name"):
            return np
    return None


def _continues(items: list[Item], k: int, grammar: Grammar) -> bool:
    """Whether the list goes on after item `k` to an "and": commas and names only, up to thirty members."""
    for step in range(30):
        if k + 1 >= len(items):
            return False
        m = items[k + 1]
        if isinstance(m, Mark) and m.kind == "prep" and m.low == "of" and _place_after(items, k + 1, grammar) is not None:
            k += 2
            m = items[k + 1] if k + 1 < len(items) else m
        if isinstance(m, Mark) and m.kind == "cc" and m.low in ("and", "or", "nor"):
            return k + 2 < len(items) and isinstance(n := items[k + 2], NP) and _nameish(n, grammar)
        if isinstance(m, Mark) and m.kind == "comma" and k + 2 < len(items):
            nxt = items[k + 2]
            if isinstance(nxt, Mark) and nxt.kind == "cc":
                return k + 3 < len(items) and isinstance(n := items[k + 3], NP) and _nameish(n, grammar)
            if isinstance(nxt, NP) and _nameish(nxt, grammar):
                k += 2
                continue
        return False
    return False


def _starts_clause(items: list[Item], k: int, i: int, grammar: Grammar) -> bool:
    """Whether the name after "and" begins a clause of its own: "recognised Hernandez and Peru said ..."."""
    before = items[i - 1] if i else None
    if not isinstance(before, VG) and not (
        isinstance(before, Mark) and before.kind == "prep" and before.low != "of" and i > 1 and any(isinstance(x, VG) and x.form == "fin" for x in items[:i])
    ):
        return False
    j = k + 1
    while j < len(items) and isinstance(m := items[j], Mark) and m.kind in ("adv", "date", "prep"):
        j += 1
    return j < len(items) and isinstance(v := items[j], VG) and v.form == "fin"


def _nameish(np: NP, grammar: Grammar) -> bool:
    """Whether a phrase names an actor: its head is a name, a title, or a plural of titles with a name."""
    if grammar.tokens[np.head].low in ("members", "governments", "states", "countries", "nations") and any(
        t.low == "other" or t.low.isdigit() for t in grammar.tokens[np.first : np.last]
    ):
        return True
    return any(grammar.names.covered.get(t) is not None for t in range(np.first, np.last)) and (
        np.head in grammar.names.covered
        or grammar.tokens[np.head].low in ("members", "states", "countries", "nations", "group", "bloc", "governments", "opposition")
    )


def _attach(items: list[Item], grammar: Grammar) -> None:
    """Give each noun phrase its preposition, and hang it on the phrase before it."""
    previous: NP | None = None
    for i, item in enumerate(items):
        if isinstance(item, NP):
            before = items[i - 1] if i else None
            if isinstance(before, Mark) and before.kind == "quote" and i > 1:
                before = items[i - 2]
            if isinstance(before, Mark) and before.kind == "prep":
                for np in item.members or [item]:
                    np.prep = before.low
                item.prep = before.low
                host = items[i - 2] if i > 1 else None
                if isinstance(host, Mark) and host.kind in ("date", "quote") and i > 2:
                    host = items[i - 3]
                if isinstance(host, NP):
                    host.post.append(item)
                    item.owner = host
                    if host.members:
                        host.members[-1].post.append(item)
            elif isinstance(before, Mark) and before.kind == "comma" and isinstance(previous, NP) and i > 1 and isinstance(items[i - 2], NP):
                top = items[i - 2]
                assert isinstance(top, NP)
                while top.owner is not None:
                    top = top.owner
                if _closes(items, i) and not item.members and _beside(top, item, grammar):
                    top.appos.append(item)
                    if top.members:
                        top.members[-1].appos.append(item)
                    item.owner = top
            previous = item


def _beside(host: NP, item: NP, grammar: Grammar) -> bool:
    """Whether a phrase can stand in apposition to another: a bare country or body only beside a word for one."""
    atom = grammar.names.covered.get(item.first)
    bare = atom is not None and atom.kind in ("state", "group", "capital") and atom.last >= item.last
    low = grammar.tokens[host.head].low
    if (
        atom is not None
        and atom.kind in ("person", "name")
        and (low in grammar.nouns or low in _COLLECTIVES or (host.head not in grammar.names.covered and low.endswith("s")))
    ):
        return False
    return not bare or grammar.tokens[host.head].low in (
        "country",
        "ally",
        "neighbour",
        "neighbor",
        "bloc",
        "group",
        "grouping",
        "nation",
        "state",
        "power",
        "organization",
        "organisation",
        "island",
    )


def _closes(items: list[Item], i: int) -> bool:
    """Whether the phrase at `i`, with the modifiers that follow it, ends at a mark: then it can be an apposition, not a subject."""
    k = i + 1
    while k < len(items):
        item = items[k]
        if (isinstance(item, Mark) and item.kind in ("prep", "date", "adv", "quote", "paren")) or (isinstance(item, NP) and item.prep is None and isinstance(b := items[k - 1], Mark) and b.kind in ("prep", "paren")):
            k += 1
        elif isinstance(item, VG) and item.form in ("pp", "ing"):
            return True
        else:
            return isinstance(item, Mark) and item.kind in ("comma", "end", "rel", "dash", "semi")
    return True


_OPENERS = ("rel", "prep", "sub", "adv", "date")


def _link(parsed: Parsed, grammar: Grammar) -> None:
    """Find for every verb its subject, its object and the verb that governs it."""
    items = parsed.items
    position = {id(item): k for k, item in enumerate(items)}
    for k, item in enumerate(items):
        if isinstance(item, VG):
            nxt = k + 1
            while nxt < len(items) and isinstance(m := items[nxt], Mark) and m.kind in ("quote", "adv", "date"):
                nxt += 1
            if (nxt < len(items) and isinstance(o := items[nxt], NP) and o.prep is None) or (
                nxt + 1 < len(items)
                and isinstance(m := items[nxt], Mark)
                and m.kind == "prep"
                and (m.low in ("on", "upon", "to", "with") or (m.low == "for" and item.lemma in ("ask", "call", "appeal", "press", "wait")))
                and isinstance(o := items[nxt + 1], NP)
            ):
                item.object = o
    for k, item in enumerate(items):
        if not isinstance(item, VG):
            continue
        if item.form == "inf":
            _link_infinitive(items, k, item, grammar)
        elif item.form in ("ing", "pp"):
            _link_participle(items, k, item)
        else:
            _link_finite(items, k, item, grammar)
    _attributions(parsed, grammar, position)


def _previous_verb(items: list[Item], k: int, *, finite: bool = False) -> VG | None:
    for j in range(k - 1, -1, -1):
        item = items[j]
        if isinstance(item, VG) and (not finite or item.form == "fin"):
            return item
        if isinstance(item, Mark) and item.kind == "semi":
            return None
    return None


def _link_infinitive(items: list[Item], k: int, item: VG, grammar: Grammar) -> None:
    governor: VG | None = None
    for j in range(k - 1, -1, -1):
        other = items[j]
        if isinstance(other, VG):
            governor = other
            break
        if isinstance(other, NP) and grammar.tokens[other.head].low in _GOVERNING_NOUNS and governor is None:
            item.subject = other
            item.relation = "noun"
            item.parent = _previous_verb(items, j)
            return
        if isinstance(other, Mark) and other.kind in ("semi", "end"):
            break
    if governor is None:
        return
    if governor.form == "inf" and _joined(items, k):
        apart = isinstance(b := items[k - 1], Mark) and b.kind == "cc" and k > 1 and isinstance(c := items[k - 2], Mark) and c.kind == "comma"
        while apart and governor.parent is not None and governor.parent.form == "inf" and governor.relation == "inf":
            governor = governor.parent
        item.subject, item.parent, item.relation = governor.subject, governor.parent, governor.relation
        return
    item.parent, item.relation = governor, "inf"
    phones = governor.lemma == "call" and governor.object is not None and governor.object.prep is None
    if governor.lemma in OBJECT_CONTROL and not phones and governor.object is not None and governor.object.first < item.first:
        item.subject = governor.object
    else:
        item.subject = governor.subject


_GOVERNING_NOUNS = frozenset(
    "refusal decision intention plan readiness willingness right failure reluctance move effort call appeal need demand pledge promise vow attempt "
    "calls appeals plans efforts steps step proposal offer request requests demands unwillingness bid threat determination commitment agreement desire duty reason reasons grounds cause".split()
)


def _joined(items: list[Item], k: int) -> bool:
    before = items[k - 1] if k else None
    return isinstance(before, Mark) and (
        before.kind in ("cc", "comma") or (before.kind == "adv" and k > 1 and isinstance(b := items[k - 2], Mark) and b.kind == "cc")
    )


def _link_participle(items: list[Item], k: int, item: VG) -> None:
    before = items[k - 1] if k else None
    j = k - 1
    while isinstance(before, Mark) and before.kind in ("adv", "date") and j > 0:
        j -= 1
        before = items[j]
    if isinstance(before, NP) and item.form == "pp":
        item.subject, item.relation = before, "relative"
        item.parent = _previous_verb(items, k)
        return
    if isinstance(before, NP) and item.form == "ing":
        top = before
        while top.owner is not None:
            top = top.owner
        item.subject, item.relation = before if before.prep is None else top, "relative"
        item.parent = _previous_verb(items, k)
        return
    previous = _previous_verb(items, k)
    if isinstance(before, Mark) and before.kind == "cc":
        previous = next((v for v in reversed(items[:k]) if isinstance(v, VG) and v.form == item.form), previous)
    if previous is not None and previous.form == item.form and isinstance(before, Mark) and before.kind == "cc":
        item.subject, item.parent, item.relation = previous.subject, previous.parent, previous.relation
        return
    main = _previous_verb(items, k, finite=True)
    if main is None:
        main = next((v for v in items[k + 1 :] if isinstance(v, VG) and v.form == "fin"), None)
        item.relation = "adjunct"
        item.parent = None
        item.subject = _following_subject(items, k) if main is not None else None
        return
    item.subject, item.relation, item.parent = main.subject, "adjunct", main.parent
    if isinstance(before, Mark) and before.kind == "prep" and previous is not None:
        item.parent = previous


def _following_subject(items: list[Item], k: int) -> NP | None:
    """The subject that a sentence-initial participle leans on: the phrase before the first finite verb after the comma."""
    comma = False
    for item in items[k + 1 :]:
        if isinstance(item, Mark) and item.kind == "comma":
            comma = True
        elif comma and isinstance(item, NP) and item.prep is None:
            return item
    return None


def _link_finite(items: list[Item], k: int, item: VG, grammar: Grammar) -> None:
    j = k - 1
    closed = False
    if item.first == item.head and grammar.tokens[item.head].low == item.lemma and _joined(items, k):
        chain = _previous_verb(items, k)
        while chain is not None and chain.form != "inf" and chain.form != "fin":
            chain = _previous_verb(items, next(n for n, x in enumerate(items) if x is chain))
        if chain is not None and chain.form == "inf":
            item.form, item.subject, item.parent, item.relation = "inf", chain.subject, chain.parent, chain.relation
            return
    before = items[k - 1] if k else None
    after = items[k + 1] if k + 1 < len(items) else None
    if (
        item.lemma in grammar.phrases.report_verbs
        and isinstance(before, Mark)
        and before.kind in ("comma", "quote")
        and isinstance(after, NP)
        and after.prep is None
        and (_nameish(after, grammar) or after.members)
        and _inverts(items, k, item)
    ):
        item.subject, item.inverted = after, True
        return
    while j >= 0:
        other = items[j]
        if isinstance(other, Mark):
            if other.kind in ("adv", "date", "quote", "paren", "other", "prep"):
                j -= 1
                continue
            if other.kind == "comma" or other.kind == "dash":
                opened = _matching(items, j)
                if opened is not None:
                    j = opened - 1
                    closed = True
                    continue
                previous = _previous_verb(items, j, finite=True)
                if previous is not None:
                    _coordinate_verbs(item, previous)
                return
            if other.kind == "cc":
                if (j + 1 < len(items) and items[j + 1] is item) or True:
                    previous = _previous_verb(items, j)
                    if (
                        previous is not None
                        and previous.form == "inf"
                        and item.tense == "pres"
                        and item.form == "fin"
                        and item.modal == ""
                        and grammar.tokens[item.head].low in (item.lemma,)
                    ):
                        item.subject, item.parent, item.relation, item.form = previous.subject, previous.parent, previous.relation, "inf"
                        return
                    previous = _coordinate_of(items, j, item, grammar)
                    if previous is not None:
                        _coordinate_verbs(item, previous)
                return
            if other.kind == "rel":
                antecedent = next((x for x in reversed(items[:j]) if isinstance(x, NP)), None)
                between = items[j - 1] if j else None
                if antecedent is not None and (between is antecedent or (isinstance(between, Mark) and between.kind in ("comma", "dash", "prep", "quote"))):
                    top = antecedent
                    if antecedent.owner is not None and isinstance(between, Mark) and between.kind == "comma" and antecedent in antecedent.owner.appos:
                        top = antecedent.owner
                    item.subject = top
                item.relation = "relative"
                return
            if other.kind in ("sub", "comp"):
                nxt = items[k + 1] if k + 1 < len(items) else None
                if isinstance(nxt, NP):
                    item.subject, item.inverted = nxt, True
                item.relation = other.low
                return
            return
        if isinstance(other, VG):
            if (other.form in ("pp", "ing") and other.relation in ("relative", "adjunct")) or (other.form == "fin" and other.relation == "relative"):
                subject = other.subject
                while subject is not None and subject.owner is not None:
                    subject = subject.owner
                if subject is not None and subject.prep is None and not _has_verb(items, subject, item):
                    item.subject = subject
                    _parent_of_clause(items, subject, item, grammar)
                    return
            if other.form == "inf" and other.relation == "noun" and other.subject is not None:
                item.subject = other.subject
                _parent_of_clause(items, other.subject, item, grammar)
                return
            if grammar.tokens[item.head].low == item.lemma and other.form == "fin":
                return
            if other.form == "fin":
                what = next((c for c in range(j - 1, -1, -1) if isinstance(m := items[c], Mark) and m.kind == "comp" and m.low == "what"), None)
                if what is not None:  # "said that what took place was no election"
                    item.parent, item.relation = _previous_verb(items, what), "complement"
                return
            j -= 1
            continue
        if other.prep is not None and not (other.prep in ("than", "as") and False):
            if other.owner is not None and isinstance(other.owner, NP) and other.owner.prep is None and not closed:
                item.subject = other.owner
                while item.subject.owner is not None:
                    item.subject = item.subject.owner
                if item.subject.prep is None:
                    _parent_of_clause(items, item.subject, item, grammar)
                    return
                item.subject = None
            j -= 2
            continue
        subject = other
        while subject.owner is not None:
            subject = subject.owner
        item.subject = subject
        _parent_of_clause(items, subject, item, grammar)
        return
    # nothing before it: "So did the presidents of Tanzania and Burundi", "Said Mr X:"
    nxt = items[k + 1] if k + 1 < len(items) else None
    if isinstance(nxt, NP):
        item.subject, item.inverted = nxt, True


def _coordinate_of(items: list[Item], j: int, verb: VG, grammar: Grammar) -> VG | None:
    """The finite verb that "and" at item `j` goes on from: the nearest that is not in a clause of time, cause or manner."""
    nearest: VG | None = None
    comma = j > 0 and isinstance(m := items[j - 1], Mark) and m.kind == "comma"
    telling = comma
    for k in range(j - 1, -1, -1):
        item = items[k]
        if isinstance(item, Mark) and item.kind == "semi":
            break
        if isinstance(item, VG) and item.form == "fin":
            nearest = nearest or item
            if telling and item.relation == "complement":
                continue
            if item.relation not in SUBORDINATORS and item.relation != "relative":
                return item
            if item is nearest and item.relation in SUBORDINATORS and item.subject is not None and covered_kind(grammar.names, item.subject.head) is not None:
                return item
    return nearest


def _inverts(items: list[Item], k: int, item: VG) -> bool:
    """Whether a verb of saying after a comma has its subject behind it: ", said Mr X", but not "Mr X, the minister, said France would"."""
    if item.lemma in (
        "tell",
        "inform",
        "assure",
        "remind",
        "urge",
        "warn",
        "call",
        "describe",
        "accuse",
        "go",
        "make",
        "set",
        "express",
        "voice",
        "recall",
        "find",
        "hold",
        "see",
    ):
        return False
    j = k + 2
    while j < len(items) and (isinstance(items[j], NP) or (isinstance(m := items[j], Mark) and m.kind in ("prep", "date", "adv"))):
        j += 1
    if j < len(items) and isinstance(v := items[j], VG) and v.form == "fin":
        return False
    near = items[max(0, k - 2) : k]
    if any(isinstance(m, Mark) and m.kind == "quote" for m in near):
        return True
    return _matching(items, k - 1) is None


def _has_verb(items: list[Item], subject: NP, before: VG) -> bool:
    """Whether some finite verb already has this phrase as its subject, outside relative clauses."""
    return any(
        isinstance(v, VG) and v is not before and v.form == "fin" and v.subject is subject and v.relation not in ("relative",) and v.first < before.first
        for v in items
    )


def _coordinate_verbs(item: VG, previous: VG) -> None:
    target = previous
    if previous.relation == "relative" and previous.subject is not None and False:
        target = previous
    item.subject = target.subject
    item.parent = target.parent
    item.relation = target.relation if target.relation != "main" else "coord"


def _matching(items: list[Item], j: int) -> int | None:
    """The comma or dash that opens what the one at `j` closes (an apposition, a relative or participial clause, a phrase), or None."""
    for i in range(j - 1, -1, -1):
        other = items[i]
        if isinstance(other, Mark) and other.kind in ("comma", "dash") and (other.kind == items[j].kind):  # type: ignore[union-attr]
            inside = items[i + 1 : j]
            if not inside:
                return None
            opener = inside[0]
            finite = [v for v in inside if isinstance(v, VG) and v.form == "fin"]
            if isinstance(opener, Mark) and opener.kind in ("rel", "sub"):
                return i
            if isinstance(opener, Mark) and opener.kind in ("prep", "adv", "date") and not finite:
                return i
            if isinstance(opener, Mark) and opener.kind == "prep" and len(inside) > 1 and any(isinstance(x, Mark) and x.kind == "rel" for x in inside):
                return i
            if isinstance(opener, VG) and (opener.form in ("ing", "pp") or (opener.inverted and len(finite) == 1)):
                return i
            if (
                isinstance(opener, NP)
                and len(finite) == 1
                and finite[0].lemma in _TELLING | {"announce", "declare"}
                and i > 0
                and inside.index(finite[0]) <= 4
                and not any(isinstance(x, NP) and x.prep is None for x in inside[inside.index(finite[0]) + 1 :])
            ):
                return i  # "The vote, he said, was rigged"
            if isinstance(opener, NP) and not finite and i > 0:
                return i
            if isinstance(opener, NP) and finite and all(v.relation == "relative" for v in finite) and i > 0:
                return i
            if isinstance(opener, Mark) and opener.kind == "cc" and not finite and opener.low in ("and", "or", "but"):
                # "Canada, and with it Peru, said"
                return i
            if opener and not finite:
                continue
            return None
    return None


def _parent_of_clause(items: list[Item], subject: NP, item: VG, grammar: Grammar) -> None:
    """The verb that this clause is the content of, read off what stands before its subject."""
    if item.parent is not None:
        return
    start = next((k for k, x in enumerate(items) if x is subject or (isinstance(x, NP) and subject in x.members)), None)
    if start is None:
        return
    j = start - 1
    while j >= 0:
        other = items[j]
        if isinstance(other, Mark):
            if other.kind == "date" and other.first in grammar.bridges:
                item.relation = "after"  # "two days after the court ruled"
                return
            if other.kind in ("adv", "quote", "date", "other", "prep"):
                j -= 1
                continue
            if other.kind == "comp":
                verb = _previous_verb(items, j)
                gap = items[j - 1] if j else None
                if (
                    verb is not None
                    and isinstance(gap, Mark)
                    and gap.kind == "comma"
                    and j >= 2
                    and items[j - 2] is verb
                    and (earlier := _previous_verb(items, next(n for n, x in enumerate(items) if x is verb))) is not None
                ):
                    verb = earlier  # "Nor was it true, a spokesperson said, that ..."
                if verb is not None and not (isinstance(gap, NP) and grammar.tokens[gap.head].low in _CLAIMS):
                    item.parent, item.relation = verb, "complement"
                elif isinstance(gap, NP):
                    item.relation = "nominal"
                return
            if other.kind == "sub":
                item.relation = other.low
                verb = _previous_verb(items, j, finite=True)
                if verb is not None:
                    if other.low == "whether" or (other.low == "if" and verb.lemma in ("ask", "say", "see", "know", "decide")):
                        item.relation = "whether"
                    item.parent = verb.parent if verb.relation in ("complement", "coord") else None
                    if other.low == "as" and verb.first < item.first:
                        item.parent = verb.parent
                return
            if other.kind == "cc" or other.kind == "comma":
                previous = _previous_verb(items, j, finite=True)
                comma_only = other.kind == "comma"
                if previous is not None and not comma_only:
                    if previous.relation == "complement" or (previous.relation == "coord" and previous.parent is not None):
                        item.parent, item.relation = previous.parent, "complement"
                    elif previous.lemma in grammar.phrases.report_verbs and False:
                        item.parent = previous
                elif comma_only:
                    opened = _matching(items, j)
                    if opened is not None and opened > 0:
                        j = opened - 1
                        continue
                    comp = next((c for c in range(j - 1, -1, -1) if isinstance(m := items[c], Mark) and m.kind in ("comp", "comma")), None)
                    if comp is not None and items[comp].kind == "comp":  # type: ignore[union-attr]
                        inner = [x for x in items[comp + 1 : j] if not (isinstance(x, Mark) and x.kind == "adv")]
                        if inner and isinstance(f := inner[0], Mark) and f.kind in ("sub", "prep", "date"):
                            j = comp  # "that, if ..., the outcome would stand"
                            continue
                    lead = items[:j]
                    if lead and not any(isinstance(x, VG) and x.form == "fin" for x in lead):
                        return
                return
            if other.kind == "colon":
                verb = _previous_verb(items, j, finite=True)
                if verb is not None and verb.relation == "complement" and verb.parent is not None:
                    item.parent, item.relation = verb.parent, "complement"
                elif verb is not None and verb.lemma in grammar.phrases.report_verbs:
                    item.parent, item.relation = verb, "complement"
                return
            return
        if isinstance(other, NP):
            # an adjunct phrase or an object: "told reporters the vote was ...", "said on Monday the vote"
            verb = _previous_verb(items, j)
            if other.prep is not None:
                j -= 2
                continue
            if verb is not None and verb.object is other and verb.lemma == "make" and grammar.tokens[other.head].low in ("clear", "plain", "known"):
                item.parent, item.relation = verb, "complement"
            if verb is not None and verb.object is other and verb.lemma in ("tell", "inform", "assure", "remind", "warn", "show"):
                item.parent, item.relation = verb, "complement"
            elif other.last == subject.first and item.relation == "main" and other.prep is None and j > 0:
                item.relation = "relative"  # "the measures | it adopted"
            return
        if isinstance(other, VG):
            if other.lemma in grammar.phrases.report_verbs or other.lemma in ("want", "wish", "demand", "insist"):
                item.parent, item.relation = other, "complement"
            return
    return


def _attributions(parsed: Parsed, grammar: Grammar, position: dict[int, int]) -> None:
    """ "..., he said": a verb of saying at the end governs what stands before it."""
    items = parsed.items
    start = 0
    for verb in parsed.verbs:
        if verb.form != "fin" or verb.lemma not in grammar.phrases.report_verbs or verb.passive:
            continue
        k = position[id(verb)]
        if (
            verb.subject is None
            and k
            and isinstance(b := items[k - 1], Mark)
            and b.kind in ("comma", "quote")
            and k + 1 < len(items)
            and isinstance(n := items[k + 1], NP)
        ):
            verb.subject, verb.inverted = n, True
        if not _ends_attribution(items, k, verb):
            continue
        subject_at = next((p for p, x in enumerate(items) if x is verb.subject), k)
        if verb.subject is not None and not verb.inverted:
            left = subject_at - 1
        else:
            left = k - 1
        while left >= 0 and isinstance(m := items[left], Mark) and m.kind in ("adv", "date", "prep"):
            left -= 1
        if left < 0:
            continue
        before = items[left]
        if not (isinstance(before, Mark) and before.kind in ("comma", "quote", "dash")):
            continue
        for other in items[start:left]:
            if (
                isinstance(other, VG)
                and other is not verb
                and other.parent is None
                and other.relation in ("main", "coord", "if", "although", "while", "because", "adjunct", "since", "as", "where", "when")
            ):
                other.parent = verb
                if other.relation in ("main", "coord"):
                    other.relation = "complement"
        verb.relation = "attribution"
        enclosed = k + 1 < len(items) and isinstance(c := items[k + 1], Mark) and c.kind == "comma"
        if enclosed or not any(isinstance(x, VG) and x.form == "fin" for x in items[start:left]):
            for other in items[k + 1 :]:  # "Given the evidence, Blinken said, it was clear ..."
                if isinstance(other, Mark) and other.kind == "semi":
                    break
                if isinstance(other, VG) and other.form == "fin" and other.parent is None and other.relation == "main" and other.subject is not verb.subject:
                    other.parent, other.relation = verb, "complement"
        start = k + 1


def _ends_attribution(items: list[Item], k: int, verb: VG) -> bool:
    """Whether nothing that could be its content follows the verb of saying: only times, places, manners, or a new quotation."""
    j = k + 1
    if verb.inverted and j < len(items):
        j += 1
    while j < len(items):
        item = items[j]
        if isinstance(item, Mark):
            if item.kind in ("end", "comma", "quote", "dash", "semi"):
                return True
            if item.kind in ("date", "adv"):
                j += 1
                continue
            if item.kind == "prep" and item.low != "of":
                j += 1
                if j < len(items) and isinstance(items[j], NP):
                    j += 1
                elif j < len(items) and isinstance(v := items[j], VG) and v.form == "ing":
                    return True
                continue
            if item.kind == "sub":
                return True
            return False
        if isinstance(item, NP) and verb.lemma in ("tell", "add", "write", "inform", "assure", "warn", "say") and j == k + 1 + verb.inverted:
            j += 1
            continue
        if isinstance(item, VG) and item.form in ("ing",):
            return True
        return False
    return True


def np_tokens(np: NP) -> range:
    return range(np.first, np.last)


def quote_opens(token: Token) -> bool:
    return token.text in OPENING
