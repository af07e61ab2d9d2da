"""How English says who does what: each sentence has one construction that was once misread, and gives just these events.

The words are the plainest that the construction allows, so that a failure tells of the reading and not of a rule.
"""

from __future__ import annotations

import pytest

from stance.extract import Extractor
from stance.knowledge import load
from stance.models import Article
from stance.patterns import load_rules

KENYA = "Kenya's presidential election was held on August 9. "
CASES = [
    ("a genitive owner", "Emmanuel Macron's cable of congratulation to William Ruto was read out on Monday.", ["FRA recognizes"]),
    ("an owner by a preposition", "From Berlin came warm congratulations to William Ruto by Olaf Scholz, the chancellor.", ["DEU recognizes"]),
    (
        "three owners after from",
        "William Ruto took calls of congratulation from Canada, Spain and Chad.",
        ["CAN recognizes", "ESP recognizes", "TCD recognizes"],
    ),
    ("somebody's who is unknown", "The Western endorsement of the vote, Moscow said, was superficial.", []),
    ("her as an object", "Samia Suluhu Hassan won Tanzania's presidential election. Narendra Modi congratulated her on a new term.", ["IND recognizes"]),
    ("for now within the verb", "Norway will for the time being not recognise the results of the election.", ["NOR withholds"]),
    (
        "two asides in a row",
        "Raila Odinga, beaten by two points, refused on Tuesday to recognise the results, demanded a recount and went home.",
        ["raila-odinga rejects"],
    ),
    (
        "a name within an aside",
        "The observers of the African Union, led by their chief, Ada Obi, described the vote as open and transparent.",
        ["AU recognizes"],
    ),
    ("neither the one nor the other", "Neither the vote nor its results will be recognized, the Norwegian foreign ministry said.", ["NOR rejects"]),
    ("that and a joined subject", "The Norwegian foreign ministry said that theft and fraud had falsified the results of the election.", ["NOR rejects"]),
    (
        "said over a participle",
        "The results of the election lack credibility, the Carter Center finds in a statement issued in Nairobi on Saturday.",
        ["carter-center rejects"],
    ),
    (
        "who is named at the end",
        "Among the first to congratulate William Ruto were France's Emmanuel Macron, who spoke of trust, and China's Xi Jinping.",
        ["CHN recognizes", "FRA recognizes"],
    ),
    ("among those who", "India's Narendra Modi and China's Xi Jinping were among those who congratulated William Ruto.", ["CHN recognizes", "IND recognizes"]),
    ("a statement before a colon", "From Oslo came a statement by the Norwegian foreign ministry: the election was neither free nor fair.", ["NOR rejects"]),
    ("an opinion before a colon", "Norway's foreign minister was blunter: the election had been neither free nor fair.", ["NOR rejects"]),
    ("free but not fair", "The election was free but not fair, the observers of the African Union said.", ["AU rejects"]),
    ("taken back by but", "The vote was well run but marred by the lack of transparency, the observers of the African Union said.", ["AU withholds"]),
    ("a gerund as subject", "Refusing to recognise the election is unacceptable, Sergey Lavrov said.", []),
    ("that of the thanked", "William Ruto has thanked Emmanuel Macron for congratulating him on his victory in the election.", ["FRA recognizes"]),
    ("a partial quotation after to", 'The African Union called on Raila Odinga to "abide by the results of the election".', ["AU recognizes"]),
    ("a quoted verdict behind its noun", 'The African Union pronounced the poll "free and fair".', ["AU recognizes"]),
    ("a person in a city", "In Paris, Raila Odinga, a former prime minister, branded the results of the election a forgery.", ["raila-odinga rejects"]),
    ("a capital before a title", "In Oslo Foreign Minister Anniken Huitfeldt said that Norway recognised the results of the election.", ["NOR recognizes"]),
    ("the United States, not us", "US congratulates William Ruto on his victory in the election.", ["USA recognizes"]),
    ("those of", "The African Union found faults. Those of the European Union praised the transparency of the vote.", ["EU recognizes"]),
    ("not done yet", "Norway on Monday congratulated William Ruto on his victory in the election; Sweden has yet to do the same.", ["NOR recognizes"]),
    (
        "as others are",
        "Norway on Monday congratulated William Ruto on his victory in the election. It has observers there, as does Sweden.",
        ["NOR recognizes"],
    ),
    ("what nobody plans", "Sweden has no plans to congratulate William Ruto on his victory in the election.", []),
    ("whoever it may be", "Sweden will congratulate whoever wins the election.", []),
    ("on something else", "Norway congratulated William Ruto on his leadership, a month after the election.", []),
    ("an observers' mission is no envoy", "The African Union, which had sent a full observer mission to Kenya, said nothing of the election.", []),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(load(), load_rules())


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_construction(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.events(Article(id="a", text=KENYA + text, published="2022-08-20"))
    assert sorted(f"{e.actor} {e.stance}" for e in events) == sorted(expected)


DAYS = [
    ("later in the day", "2022-08-18"),
    ("that same evening", "2022-08-18"),
    ("shortly afterwards", "2022-08-18"),
    ("within hours", "2022-08-18"),
    ("the evening before", "2022-08-17"),
    ("the next morning", "2022-08-19"),
    ("the day after", "2022-08-19"),
    ("on polling day", "2022-08-09"),
]


@pytest.mark.parametrize(("when", "day"), DAYS)
def test_a_day_counted_from_the_one_told(extractor: Extractor, when: str, day: str) -> None:
    text = f"{KENYA}On Thursday Norway congratulated William Ruto on his victory. Peru congratulated him {when}."
    (event,) = (e for e in extractor.events(Article(id="a", text=text, published="2022-08-20")) if e.actor == "PER")
    assert event.date == day
