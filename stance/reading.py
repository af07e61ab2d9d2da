"""An article, read up to the point where rules can be matched: split, named, parsed, and surveyed for what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from stance import articles, dates
from stance.clauses import NP, VG, Grammar, Item, Mark, Parsed
from stance.dates import Dated, as_date
from stance.holders import Who
from stance.knowledge import Knowledge
from stance.match import Matcher
from stance.mentions import Names, settle_bodies
from stance.mentions import find as find_names
from stance.models import Article
from stance.patterns import Rules
from stance.targets import Targets
from stance.text import Document, Sentence, Token, split


@dataclass(slots=True)
class Reading:
    """An article with all that is known of its text before any rule is matched."""

    article: Article
    document: Document
    names: Names
    published: str | None
    parsed: list[Parsed]
    who: Who
    targets: Targets
    matcher: Matcher
    _lows: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self._lows = [t.low for t in self.document.tokens]

    @property
    def tokens(self) -> list[Token]:
        return self.document.tokens

    def lows(self, first: int, last: int) -> list[str]:
        """The words of a span of tokens, in lower case."""
        return self._lows[first:last]

    def lead_in(self, token: int, words: int, sentence: Sentence) -> list[str]:
        """Up to so many words of the sentence before a token, in lower case."""
        return self.lows(max(sentence.first, token - words), token)

    def ends_with(self, parsed: Parsed) -> Item | None:
        """The last mark or phrase of a sentence, what closes a quotation passed over."""
        return next((i for i in reversed(parsed.items) if not (isinstance(i, Mark) and i.kind == "quote")), None)

    def envoy_meant(self, np: NP) -> NP:
        """The ambassador that "him", "she" or "them" goes back to, in the sentence or the one before; any other phrase itself."""
        if np.last - np.first > 1 or self.tokens[np.first].low not in ("him", "her", "them", "he", "she", "they"):
            return np
        here = next((k for k, p in enumerate(self.parsed) if p.sentence.first <= np.first < p.sentence.last), 0)
        near = (p for parsed in reversed(self.parsed[max(here - 1, 0) : here + 1]) for p in reversed(parsed.phrases) if p.last <= np.first)
        return next((p for p in near if self.matcher.names_envoy(p)), np)

    def whose_own(self, np: NP, verb: VG | None, parsed: Parsed) -> NP | None:
        """The subject of the clause above to which "its" goes back: "Norway said that its envoy had been expelled", "protested after Peru expelled its"."""
        ours = self.tokens[np.first].low == "our" and self.document.quote_at(np.first) is not None
        if verb is None or not (ours or self.tokens[np.first].low in ("its", "their")):
            return None
        above = verb.parent
        if ours:  # ""Peru has expelled | our | ambassador," Norway said"
            return above.subject if above is not None and above.relation == "attribution" else None
        if above is None and verb.relation in ("after", "when", "because", "since", "as", "that"):
            above = next((v for v in reversed(parsed.verbs) if v.last <= verb.first and v.form == "fin" and v.relation in ("main", "coord")), None)
        return above.subject if above is not None else None

    def text_of(self, np: NP) -> str:
        """A phrase as the text has it, without "the"."""
        text = self.document.slice(np.first, np.last)
        return text[4:] if text.lower().startswith("the ") else text


def read(article: Article, knowledge: Knowledge, rules: Rules, verdicts: frozenset[str]) -> Reading:
    """Split, name and parse an article; `verdicts` are the words by which the rules judge ("fraudulent")."""
    document = split(article.text)
    published = article.published
    if published is None:
        published = articles.dated(article, document, knowledge)[0]
    names = find_names(document, knowledge, rules.phrases, published)
    found: list[Dated] = []
    for s in document.sentences:
        found.extend(dates.find(document.tokens, s.first, s.last, as_date(published)))
    dates.follow(found, as_date(published))
    if published is None:
        dates.share_years(found)
    grammar = Grammar(names, rules.phrases, verdicts)
    parsed = [grammar.parse(s, found) for s in document.sentences if s.kind in ("body", "headline")]
    who = Who(names, knowledge, rules.phrases, published)
    targets = Targets(names, knowledge, rules.phrases, published, found)
    targets.survey(parsed, article.title)
    who.host = targets.host
    settle_bodies(names, knowledge, targets.host)
    return Reading(article, document, names, published, parsed, who, targets, Matcher(rules, names, targets))
