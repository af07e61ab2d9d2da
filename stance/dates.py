"""Dates in running text: "Sunday", "last month", "May 20", "a day earlier" → a date, its precision and its basis.

A general date parser guesses where news must not be guessed ("the 13 other members" is no day, "on Monday" is last
Monday), so this reads only forms that it knows, and says of each how it was resolved.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from stance.models import When
from stance.text import Token

MONTHS = {name: n for n, names in enumerate(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
     "september sept sep", "october oct", "november nov", "december dec"), 1) for name in names.split()}  # fmt: skip
MONTHS |= {f"{part}-{name}": n for name, n in MONTHS.items() for part in ("mid", "late", "early")}
WEEKDAYS = {name: n for n, names in enumerate(
    ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat", "sunday sun")
) for name in names.split()}  # fmt: skip
_NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())} | {
    "a": 1,
    "an": 1,
    "several": 0,
}
_NAMES_TOO = frozenset("jan mar jun dec may april june august".split())
"""Months that are given names as well."""
_CALLED_AFTER = frozenset("square street avenue boulevard revolution palace bridge stadium park hall university movement coup uprising charter group".split())
"""What is called after a month, and gives no date."""
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_WITHIN_A_DAY = frozenset("hour hours minute minutes".split())


@dataclass(slots=True)
class Dated:
    """A date expression at tokens `first` to `last` (exclusive).

    `form` is day (a calendar day), weekday, month, year, week, today, or offset: then `days` counts from the day that
    the text has just spoken of ("a day earlier" -1, "the same day" 0), and `bridge` is set when the expression links two
    clauses ("two days after the court ruled": the ruling lies `days` from the main clause).
    """

    first: int
    last: int
    form: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    days: int = 0
    bridge: bool = False
    future: bool = False
    precision: str = "day"
    deictic: bool = False
    told: bool = False
    """Whether its year, or its month, is that of the date told before: "in October of that year", "later that month"."""

    def resolve(self, published: date | None) -> When:
        """The date meant, taken to lie on or before the day of publication unless the words point ahead."""
        if self.form == "offset" or self.told:
            return When()
        basis = "relative" if self.deictic or self.form in ("weekday", "week", "today") else "explicit"
        if self.form == "weekday":
            if published is None:
                return When()
            back = (published.weekday() - self.days) % 7
            found = published - timedelta(days=back)
            if self.future and back:
                found += timedelta(days=7)
            return When(date=found.isoformat(), precision="day", basis="relative", why="weekday counted back from the article's date")
        if self.form in ("today", "week"):
            if published is None:
                return When()
            found = published + timedelta(days=self.days)
            text = found.isoformat()
            return When(date=text if self.precision == "day" else text[:7], precision="day" if self.precision == "day" else "month", basis="relative",
                        why="counted from the article's date")  # fmt: skip
        year = self.year
        if year is None:
            if published is None:
                return When()
            year = published.year
            month, day = self.month or 1, self.day or 1
            if not self.future and (year, month, day if self.day else 1) > (
                published.year,
                published.month,
                published.day + 1 if self.day else 31,
            ):
                year -= 1
            elif self.future and (month, day) < (published.month, published.day):
                year += 1
        if self.month is None:
            return When(date=f"{year:04}", precision="year", basis=basis)
        if self.day is None:
            return When(date=f"{year:04}-{self.month:02}", precision="month", basis=basis)
        return When(date=f"{year:04}-{self.month:02}-{self.day:02}", precision="day", basis=basis)

    def fits(self, day: str, published: date | None) -> bool:
        """Whether this expression can mean the ISO `day` (which may be cut to a month or year), past or to come."""
        if self.form == "offset":
            return False
        if self.form in ("weekday", "today", "week"):
            if published is None or len(day) < 10:
                return False
            polled = calendar_day(day)
            if self.form == "weekday":
                return polled.weekday() == self.days and -8 <= (polled - published).days <= 8
            if self.form == "today":
                return polled == published + timedelta(days=self.days)
            return abs((polled - (published + timedelta(days=self.days))).days) <= 5
        year, rest = int(day[:4]), day[5:]
        if self.year is not None and self.year != year:
            return False
        if self.year is None and published is not None and len(day) == 10 and abs((calendar_day(day) - published).days) > 330:
            return False
        if self.month is not None and rest and int(rest[:2]) != self.month:
            return False
        if self.day is not None and len(day) == 10:
            return int(day[8:10]) == self.day
        return True


@lru_cache(maxsize=8192)
def calendar_day(iso: str) -> date:
    """The day of a whole ISO date; of the same ones, those of the elections, every article asks."""
    return date.fromisoformat(iso)


def as_date(iso: str | None) -> date | None:
    """The calendar day of an ISO date, None for None or for a date that is cut."""
    return calendar_day(iso) if iso and len(iso) == 10 else None


def shift(when: When, days: int, why: str) -> When:
    """The day that lies `days` from a day-precise date."""
    if when.precision != "day" or when.date is None:
        return When()
    moved = (date.fromisoformat(when.date) + timedelta(days=days)).isoformat()
    return When(date=moved, precision="day", basis="explicit" if when.basis == "explicit" else "relative", why=why)


def last_day(day: str) -> str:
    """The last day of a date that may be cut: "2018-05" → "2018-05-31"."""
    if len(day) == 10:
        return day
    year = int(day[:4])
    month = int(day[5:7]) if len(day) > 4 else 12
    return f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


def _number(token: Token) -> int | None:
    """A count in figures or words; "several" is 0: it says no number."""
    if token.low.isdecimal():
        return int(token.low) if len(token.low) < 4 else None
    return _NUMBERS.get(token.low)


def _day(token: Token) -> int | None:
    """A day of the month: "9", "9th"."""
    low = token.low
    if not low[0].isdecimal():
        return None
    for suffix in ("st", "nd", "rd", "th"):
        low = low.removesuffix(suffix)
    return int(low) if low.isdecimal() and len(low) <= 2 and 1 <= int(low) <= 31 else None


def _year(token: Token | None) -> int | None:
    """A year of four figures."""
    return int(token.text) if token is not None and len(token.text) == 4 and token.text.isdecimal() and 1900 <= int(token.text) <= 2100 else None


def find(tokens: list[Token], first: int, last: int, published: date | None) -> list[Dated]:
    """Every date expression in tokens `first` to `last` (exclusive), left to right, none overlapping."""
    found: list[Dated] = []
    i = first
    while i < last:
        low = tokens[i].low
        opens = low in _OPENERS or low[0].isdecimal() or (low == "the" and i + 1 < last and tokens[i + 1].low in _AFTER_THE)
        made = _at(tokens, i, last, published) if opens else None
        if made is None:
            i += 1
        else:
            made.first = max(_sized(tokens, made, first), found[-1].last if found else first)
            found.append(made)
            i = made.last
    return found


def follow(found: list[Dated], published: date | None) -> None:
    """Give "that year" and "that month" the year and month of the date told before them."""
    last: str | None = None
    for dated in found:
        if dated.told and last is not None and len(last) >= (7 if dated.form == "month" and dated.month is None else 4):
            dated.year, dated.told = int(last[:4]), False
            if dated.form == "month" and dated.month is None:
                dated.month = int(last[5:7])
        last = dated.resolve(published).date or last


def share_years(found: list[Dated]) -> None:
    """Let days and months without a year, in a text that nothing else dates, be of the time of the last full date told before them, else of the first."""
    full = [d for d in found if d.form == "day" and d.year is not None]
    for dated in found:
        if dated.year is not None or dated.month is None or dated.form not in ("day", "month") or not full:
            continue
        told = next((d for d in reversed(full) if d.first < dated.first), full[0])
        months = 12 * (told.year or 0) + (told.month or 1)
        dated.year = min(range((told.year or 0) - 1, (told.year or 0) + 2), key=lambda year: abs(12 * year + (dated.month or 1) - months))


def _sized(tokens: list[Token], made: Dated, first: int) -> int:
    """Where a count of hours or days begins that words before it make larger or smaller: "| more than an hour earlier", "| half an hour later"."""
    k = made.first
    if made.form not in ("offset", "today") or tokens[k].low not in _NUMBERS:
        return k
    if k > first and tokens[k - 1].low == "half":
        k -= 1
    if k - 1 > first and tokens[k - 1].low == "than" and tokens[k - 2].low in ("more", "less", "fewer"):
        k -= 2
    return k


def _at(tokens: list[Token], i: int, last: int, published: date | None) -> Dated | None:
    """The date expression that begins at token `i`, tried in this order: an ISO date, a calendar date, a name of a day, a count of days, a year."""

    def low(k: int) -> str:
        return tokens[k].low if k < last else ""

    token, word = tokens[i], tokens[i].low
    if len(word) == 4 and token.text.isdecimal() and low(i + 1) == "-" and low(i + 3) == "-" and low(i + 2).isdecimal() and low(i + 4).isdecimal():
        month = int(low(i + 2)[:3])
        made = Dated(i, i + 5, "day", _year(token), month, _day(tokens[i + 4])) if 1 <= month <= 12 else None
        return _checked(made) if made is not None and made.year is not None else None
    if word in MONTHS and (token.cap or "-" in word) and (word != "may" or _month_may(tokens, i, last)):
        return _month(tokens, i, last, published)
    if (day := _day(token)) is not None:
        k = i + 1 + (low(i + 1) == "of")
        if low(k) not in MONTHS or not tokens[k].cap:
            ranged = low(i + 1) in ("-", "–", "and") and i + 3 < last and _day(tokens[i + 2]) is not None and low(i + 3) in MONTHS
            k = i + 3 if ranged else last
        if k < last:
            year, end = _trailing_year(tokens, k + 1, last, published)
            return _checked(Dated(i, end, "day", year, MONTHS[low(k)], day))
    if word in WEEKDAYS and token.cap and len(word) > 3:
        end = i + 1 + (low(i + 1) in ("night", "morning", "evening", "afternoon"))
        k = end + (low(end) in (",", "("))
        exact = _at(tokens, k, last, published) if k < last and (low(k) in MONTHS or (low(k)[:1].isdecimal() and low(k + 1) in (*MONTHS, "of"))) else None
        if exact is not None and exact.form == "day":
            exact.first = i
            return exact  # "on Friday, October 11"
        k = end + (low(end) == "of")
        if low(k) in ("last", "this") and low(k + 1) == "week" and published is not None:
            monday = published - timedelta(days=published.weekday() + (7 if low(k) == "last" else 0))
            return Dated(i, k + 2, "today", days=(monday - published).days + WEEKDAYS[word])  # "on Friday of last week"
        return Dated(i, end, "weekday", days=WEEKDAYS[word])
    if word in ("yesterday", "today", "tonight"):
        return Dated(i, i + 1, "today", days=-1 if word == "yesterday" else 0)
    if word == "the" and (scene := _in_the_evening(tokens, i, last)) is not None:
        return scene
    if word in _PHRASE_WORDS or (word == "the" and low(i + 1) in _AFTER_THE):
        return _phrase(tokens, i, last, published)
    if word == "over" and low(i + 1) == "the" and low(i + 2) == "weekend" and published is not None:
        back = (published.weekday() - 5) % 7 or 7
        return Dated(i, i + 3, "week", days=-back if published.weekday() < 5 else 0, precision="month")
    if word == "that" and low(i + 1) == "same" and low(i + 2) in PARTS_OF_DAY:
        return Dated(i, i + 3, "offset", days=0)
    if word in ("that", "same") and low(i + 1) in ("month", "year"):
        return Dated(i, i + 2, low(i + 1), precision=low(i + 1), deictic=True, told=True)
    if word in ("that", "same") and low(i + 1) in PARTS_OF_DAY:
        return Dated(i, i + 2, "offset", days=0)
    if (
        word == "by"
        and low(k := i + 1 + (low(i + 1) == "the") + (low(i + 1) in ("late", "early", "mid"))) in _PARTS_OF_NIGHT
        and low(k + 1) not in ("of", "on", "'s")
    ):
        return Dated(i, k + 1, "offset", days=0)  # "had by nightfall congratulated him"
    if word == "before" and low(i + 1) in ("the", "that") and low(i + 2) in _WANING and low(i + 3) in ("was", "is", "were") and low(i + 4) in _WANED:
        return Dated(i, i + 5, "offset", days=0)  # "Before the day was out Peru had done so"
    if word == "by" and low(i + 1) == "the" and low(i + 2) in ("end", "close") and low(i + 3) == "of" and low(i + 4) == "the" and low(i + 5) == "day":
        return Dated(i, i + 6, "offset", days=0)
    if (word == "at" and low(i + 1) == "once") or (word in ("hours", "minutes", "moments") and low(i + 1) in ("later", "earlier")):
        return Dated(i, i + 2, "offset", days=0)  # as soon as what was told before
    if word in ("shortly", "soon", "immediately") and low(i + 1) in ("afterwards", "thereafter", "afterward"):
        return Dated(i, i + 2, "offset", days=0)
    if (
        word == "within"
        and low(k := i + 1 + (low(i + 1) in ("the", "an", "a")) + (low(i + 2) == "same")) in _WITHIN_A_DAY
        and (k > i + 1 or low(k) in ("hours", "minutes") or low(k + 1) in (",", ".", ";", ""))
    ):
        return Dated(i, k + 1, "offset", days=0) if low(k + 1) not in ("of", "after") else None
    if word == "late" and low(i + 1) in WEEKDAYS:
        return Dated(i, i + 2, "weekday", days=WEEKDAYS[low(i + 1)])
    if (number := _number(token)) is not None and (counted := _counted(tokens, i, last, number, published)) is not None:
        return counted
    before = tokens[i - 1].low if i else ""
    if (year := _year(token)) is not None and i and (before in _YEAR_BEFORE or low(i + 1) in _YEAR_AFTER or before in ("'s", "the")):
        return Dated(i, i + 1, "year", year, precision="year")
    return None


_PHRASE_WORDS = frozenset("later last previous this next earlier past coming".split())
_OPENERS = _PHRASE_WORDS | frozenset({
    *MONTHS, *WEEKDAYS, *_NUMBERS,
    *"yesterday today tonight over that same at hours minutes moments shortly soon immediately within late by before".split(),
})  # fmt: skip
"""Words of which one begins every date that does not begin with a figure or with "the"."""
_PARTS_OF_NIGHT = frozenset("nightfall evening midnight dusk noon midday sunset nighttime afternoon morning".split())
_WANING = frozenset("day night evening morning".split())
_WANED = frozenset("out over up through".split())
_AFTER_THE = frozenset("previous past same day week following next weekend evening night morning afternoon".split())


def _month(tokens: list[Token], i: int, last: int, published: date | None) -> Dated | None:
    """A date that begins with a month: "May 20", "Nov. 8-9, 2016", "May, 2018", "May"."""
    month, k = MONTHS[tokens[i].low], i + 1
    abbreviated = len(tokens[i].low) <= 4 and k + 1 < last and tokens[k].low == "." and tokens[k].start == tokens[i].end
    if abbreviated and _day(tokens[k + 1]) is not None:
        k += 1
    if k < last and (day := _day(tokens[k])) is not None:
        end = k + 1
        if end + 1 < last and tokens[end].low in ("-", "–", "and", "to") and _day(tokens[end + 1]) is not None:
            end += 2
        if [t.low for t in tokens[end : min(end + 3, last)]] == ["of", "that", "year"]:
            return _checked(Dated(i, end + 3, "day", None, month, day, deictic=True, told=True))
        year, end = _trailing_year(tokens, end, last, published)
        return _checked(Dated(i, end, "day", year, month, day))
    if k + 1 < last and tokens[k].low == "," and (year := _year(tokens[k + 1])):
        return Dated(i, k + 2, "month", year, month, precision="month")
    year, end = _trailing_year(tokens, k, last, published)
    at = k + 1 if k + 2 < last and tokens[k].low == "of" else k
    if end == k and at + 1 < last and tokens[at].low in ("that", "same") and tokens[at + 1].low == "year":
        return Dated(i, at + 2, "month", None, month, precision="month", deictic=True, told=True)  # "in October of that year"
    if end == k and tokens[i].low in _NAMES_TOO and k < last and tokens[k].cap:
        return None  # "Jan Kubis", "Mar Roxas"
    if end == k and k < last and tokens[k].cap and tokens[k].low in _CALLED_AFTER:
        return None  # "on October Square"
    back = i > 0 and tokens[i - 1].low == "last" and year is None
    if back and published is not None and month == published.month:
        year = published.year - 1  # "last August" in August is that of the year before
    return Dated(i, end, "month", year, month, precision="month", deictic=back or (end > k and _year(tokens[end - 1]) is None))


def _counted(tokens: list[Token], i: int, last: int, number: int, published: date | None) -> Dated | None:
    """A count of days, weeks, months or years: "two days earlier", "three weeks ago", "a year ago"."""

    def low(k: int) -> str:
        return tokens[k].low if k < last else ""

    unit, follow, then = low(i + 1), low(i + 2), low(i + 3)
    if unit in _UNITS:
        days = number * _UNITS[unit]
        alone = then in ("it", "he", "she", "they") and low(i + 4) == "had" and all(t.low != "," for t in tokens[i + 4 : last])  # "A day before | she had"
        if follow == "earlier" or (follow == "before" and then not in WEEKDAYS and (then in (",", ".", "") or tokens[i + 3].cap or alone)):
            return Dated(i, i + 3, "offset", days=-days)
        if follow == "later" or (follow == "after" and then in (",", ".", "")):
            return Dated(i, i + 3, "offset", days=days)
        if follow in ("after", "before") and then == "that" and low(i + 4) in (",", ".", ";", ""):
            return Dated(i, i + 4, "offset", days=days if follow == "after" else -days)
        if follow == "ago" and published is not None:
            about = i > 0 and tokens[i - 1].low in ("about", "around", "nearly", "almost", "over", "roughly", "some", "than")
            exact = _UNITS[unit] == 1 or (days == 7 and not about) or then == "today"
            return Dated(i, i + 3 + (then == "today"), "today", days=-days, precision="day" if exact else "month")
        if follow in ("after", "before"):
            return Dated(i, i + 3, "offset", days=-days if follow == "after" else days, bridge=True)
    alone = follow in ("earlier", "later") or (follow in ("before", "after") and then in (",", ".", ""))
    if unit in _WITHIN_A_DAY and alone:
        return Dated(i, i + 3, "offset", days=0)
    if follow != "ago" or published is None:
        return None
    if unit in ("month", "months") and 0 < number < 12:
        months = published.year * 12 + published.month - 1 - number
        return Dated(i, i + 3, "month", months // 12, months % 12 + 1, precision="month", deictic=True)
    if unit in ("year", "years") and number:
        return Dated(i, i + 3, "year", published.year - number, precision="year", deictic=True)
    return None


PARTS_OF_DAY = ("day", "night", "morning", "afternoon", "evening")
_YEAR_BEFORE = frozenset("in of since during from until by late early mid to for after before around through throughout".split())
_YEAR_AFTER = frozenset(
    "election elections vote poll polls presidential parliamentary referendum coup general ballot contest run-off runoff re-election reelection".split()
)


def _checked(made: Dated) -> Dated | None:
    """A day that its month has; anything else is no date."""
    limit = calendar.monthrange(made.year or 2024, made.month or 1)[1]
    return made if made.day is not None and made.day <= limit else None


def _month_may(tokens: list[Token], i: int, last: int) -> bool:
    """Whether "May" is the month: a day or year stands beside it, or a word that only a month follows."""
    after = tokens[i + 1] if i + 1 < last else None
    before = tokens[i - 1].low if i else ""
    if before.rstrip(".") in _BEFORE_MRS_MAY:
        return False  # "Theresa May's spokesman"
    dated = after is not None and (_day(after) is not None or _year(after) is not None or after.low == "'s")
    return dated or before in _BEFORE_MAY or (i > 0 and _day(tokens[i - 1]) is not None)


_BEFORE_MRS_MAY = frozenset("theresa mrs ms mr dr".split())
_BEFORE_MAY = frozenset("in of last since by until this next early late mid from to during for".split())


def _trailing_year(tokens: list[Token], k: int, last: int, published: date | None) -> tuple[int | None, int]:
    """The year that follows a day or month (", 2018", "2018", "last year", "of this year"), and where it ends."""
    if k + 2 < last and tokens[k].low == "of" and tokens[k + 2].low == "year":
        k += tokens[k + 1].low in ("last", "this", "next")
    if k < last and (year := _year(tokens[k])) is not None:
        return year, k + 1
    if k + 1 < last and tokens[k].text == "," and (year := _year(tokens[k + 1])) is not None:
        return year, k + 2
    if k + 1 < last and tokens[k + 1].low == "year" and published is not None:
        move = {"last": -1, "this": 0, "next": 1}.get(tokens[k].low)
        if move is not None:
            return published.year + move, k + 2
    return None, k


def _the_day(words: list[str], i: int, cap: bool) -> Dated | None:
    """Phrases that begin with "the": the day before, the same day, the previous evening; `cap` if the fourth word has a capital."""
    _, w1, w2, w3, *_ = words
    if w1 == "same":
        very = w2 == "very"
        return Dated(i, i + 3 + very, "offset", days=0) if words[2 + very] in PARTS_OF_DAY else None
    if w1 in ("day", "evening", "night", "morning") and w2 in ("before", "earlier"):
        bridge = w2 == "before" and w3 not in (",", ".", "that", "a", "") and (not cap or w3 in WEEKDAYS)
        return Dated(i, i + 3, "offset", days=1 if bridge else -1, bridge=bridge)
    if w1 == "day" and w2 == "after":
        bare = w3 in (",", ".", ";", "")
        return Dated(i, i + 3, "offset", days=1 if bare else -1, bridge=not bare)
    if w1 in ("previous", "following", "next") and w2 in PARTS_OF_DAY:
        return Dated(i, i + 3, "offset", days=-1 if w1 == "previous" else 1)
    return None


def _in_the_evening(tokens: list[Token], i: int, last: int) -> Dated | None:
    """The part of a day that opens a sentence: "In | the evening | Japan's foreign minister congratulated him"."""
    opens = i > 0 and tokens[i - 1].low == "in" and (i == 1 or tokens[i - 2].text[-1] in '.!?"”’)' or tokens[i - 1].cap)
    part = i + 2 < last and tokens[i + 1].low in ("evening", "morning", "afternoon") and (tokens[i + 2].cap or tokens[i + 2].low == ",")
    return Dated(i, i + 2, "offset", days=0) if opens and part else None


def _phrase(tokens: list[Token], i: int, last: int, published: date | None) -> Dated | None:
    """Phrases that begin with last, this, next, earlier, later, the previous, the same."""
    words = [t.low for t in tokens[i : min(i + 5, last)]] + [""] * 5
    w0, w1, w2, w3 = words[:4]
    if w0 == "the":
        return _the_day(words, i, tokens[min(i + 3, last - 1)].cap)
    if w0 in ("later", "earlier") and (w1, w2, w3) == ("in", "the", "day"):
        return Dated(i, i + 4, "offset", days=0)
    if w0 == "earlier" and (w1, w2, w3) == ("in", "the", "week") and published is not None:
        return Dated(i, i + 4, "week", days=min(3 - published.weekday(), 0), precision="month")
    if w0 == "earlier" and w1 == "today":
        return Dated(i, i + 2, "today", days=0)
    start, later = i, w0 == "later"
    if w0 in ("later", "earlier") and w1 == "this":
        w0, w1, i = "this", w2, i + 1
    if w0 in ("later", "earlier"):
        return None
    if w1 in WEEKDAYS and w0 in ("last", "this", "next", "past", "coming"):
        return Dated(start, i + 2, "weekday", days=WEEKDAYS[w1], future=w0 in ("next", "coming"))
    if w1 in MONTHS and tokens[i + 1].cap:
        if (month := _month(tokens, i + 1, last, published)) is not None:
            month.first = start  # "last August" is all of it a date: no ambassador is the last
        return month
    if published is None:
        return None
    move = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}.get(w0)
    if move is None:
        return None
    if w1 == "month":
        months = published.year * 12 + published.month - 1 + move
        return Dated(start, i + 2, "month", months // 12, months % 12 + 1, precision="month", deictic=True, future=later)
    if w1 == "year":
        return Dated(start, i + 2, "year", published.year + move, precision="year", deictic=True, future=later)
    if w1 == "week":
        middle = published - timedelta(days=published.weekday()) + timedelta(days=3 + 7 * move)
        return Dated(start, i + 2, "week", days=(middle - published).days, precision="month")
    if w1 == "weekend":
        back = (published.weekday() - 5) % 7
        return Dated(start, i + 2, "week", days=-back, precision="month")
    if w1 in ("night", "evening") and w0 == "last":
        return Dated(start, i + 2, "today", days=-1)
    if w1 in ("morning", "evening", "afternoon") and w0 == "this":
        return Dated(start, i + 2, "today", days=0)
    return None
