"""The constructions of the five articles in `seeds/`, with other countries, leaders and elections: the same kind of event must come out.

A rule that quoted its article would fail here.
"""

from __future__ import annotations

import pytest

from stance.extract import Extractor
from stance.models import Article

CASES = [
    (
        "refusal owned by a capital",
        "Warsaw's refusal to recognize the results of the Kenyan presidential election on Tuesday amounts to interference, two groups told reporters.",
        "2022-08-12",
        [("POL", "rejects", "actual", "election", "KEN", None)],
    ),
    (
        "ahead of the vote, in lockstep",
        "Ahead of Kenya's presidential election, Norway, in lockstep with Sweden, announced that it would not recognize the results of the election.",
        "2022-08-12",
        [("NOR", "rejects", "actual", "election", "KEN", None), ("SWE", "rejects", "actual", "election", "KEN", None)],
    ),
    (
        "an advocacy group urges its government",
        '"We call on the Norwegian government to reverse its position, recognize the outcome of the recent presidential election in Kenya, and normalize '
        'relations with the legitimate government of President Ruto," Ola Hansen, chairman of the Oslo Coalition for Peace, said.',
        "2022-09-12",
        [
            ("oslo-coalition-for-peace", "recognizes", "urged", "election", "KEN", "2022-09-12"),
            ("oslo-coalition-for-peace", "restores", "urged", "relations", "KEN", "2022-09-12"),
            ("oslo-coalition-for-peace", "recognizes", "actual", "government", "KEN", "2022-09-12"),
        ],
    ),
    (
        "officials in a capital, satisfied",
        "Reactions to the vote differ. "
        "Officials in Ankara have indicated that they are satisfied with the organization and conduct of the presidential election in Azerbaijan.",
        "2024-02-12",
        [("TUR", "recognizes", "actual", "election", "AZE", None)],
    ),
    (
        "an organisation takes no position",
        "Reactions to the vote differ. "
        "The African Union has said it will not take a position on the legitimacy of Zambia's general election but will go on urging dialogue.",
        "2021-08-20",
        [("AU", "neutral", "actual", "election", "ZMB", None)],
    ),
    (
        "a minister told as background, then by surname",
        "The capital was quiet. "
        "German Foreign Minister Annalena Baerbock has said that Germany does not recognize the results of the presidential election in Belarus. "
        "Baerbock has spoken of a sham.",
        "2025-02-03",
        [("DEU", "rejects", "actual", "election", "BLR", None)],
    ),
    (
        "observers of an organisation",
        "Local papers noted that the election was watched by monitors, including from the Southern African Development Community (SADC), who said the "
        'presidential election in Malawi went ahead "in accordance with the law."',
        "2019-06-01",
        [("SADC", "recognizes", "actual", "election", "MWI", None)],
    ),
    (
        "the opposition as one body disputes the result",
        "On August 20, the Kenyan opposition organized protests after disputing the results of the presidential election in which William Ruto was elected.",
        "2022-09-02",
        [("opposition-ken", "rejects", "actual", "election", "KEN", "2022-08-20")],
    ),
    (
        "a state and the other members of a group",
        "Peru and the 13 other members of the Lima Group will not recognize the re-election of Nicaragua's President Daniel Ortega in a Sunday vote, they "
        "said on Monday.",
        "2018-05-22",
        [("PER", "rejects", "actual", "election", "NIC", "2018-05-21"), ("LIMA", "rejects", "actual", "election", "NIC", "2018-05-21")],
    ),
    (
        "seeking to restore ties",
        "Colombia is seeking to restore ties with President Bashar al-Assad's government in Syria, two years after a vote it called illegitimate.",
        "2023-06-05",
        [("COL", "restores", "intended", "relations", "SYR", "2023-06-05"), ("COL", "rejects", "actual", "election", "SYR", None)],
    ),
    (
        "a claim backed, in the passive",
        "Edmundo González declared himself the winner. "
        "His claim on the presidency has been backed by Chile and the U.S. as well as many of Venezuela's neighbours.",
        "2025-01-20",
        [("CHL", "recognizes", "actual", "government", "VEN", None), ("USA", "recognizes", "actual", "government", "VEN", None)],
    ),
    (
        "recognized in a year",
        "Bolivia's foreign ministry declined to comment on the matter. Bolivia recognized Maduro in 2020, two years after the vote.",
        "2023-12-01",
        [("BOL", "recognizes", "actual", "government", "VEN", "2020")],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reworded(extractor: Extractor, text: str, published: str, expected: list[tuple[str | None, ...]]) -> None:
    article = Article(id="reworded", text=text, published=published, published_basis="metadata")
    events = extractor.events(article)
    found = {(e.actor, e.stance, e.modality, e.target_type, e.country, e.date) for e in events}
    assert found == set(expected)
    for event in events:
        for evidence in event.evidence:
            assert text[evidence.start : evidence.end] == evidence.sentence


NOTHING = [
    (
        "results of something else",
        "Iceland accepted the results of the audit of its fish quotas. Kenya held a presidential election on August 9.",
        "2022-08-12",
    ),
    (
        "another occasion",
        "The president of Uganda congratulated Kenyan President William Ruto on the runners' gold medals, a month after his election.",
        "2022-10-12",
    ),
    ("how a vote should be", "Norway said it was vital that the presidential election in Kenya be free and fair.", "2022-08-02"),
    ("a hope for a fair vote", "Norway hopes that the presidential election in Kenya will be free, fair and credible.", "2022-08-02"),
    ("a hoax", "A fake letter said that Norway had rejected the results of the presidential election in Kenya.", "2022-08-17"),
    ("an inverted condition", "Had Norway rejected the results of the presidential election in Kenya, its neighbours would have followed.", "2022-08-17"),
    (
        "what would have been",
        "A retired diplomat said Norway would have recognized the winner of the presidential election in Kenya even sooner.",
        "2022-08-17",
    ),
    ("somebody's hope for another", "William Ruto hopes that Norway recognizes his victory in the presidential election in Kenya.", "2022-08-17"),
    ("recognized as something else", "Norway recognizes Kenyan President William Ruto as a tough negotiator.", "2022-10-12"),
    ("measures toward somebody else", "Norway reopened its embassy in Baghdad. Kenya held a presidential election on August 9.", "2022-08-12"),
    ("only under a condition", "Only if the courts confirm it will Norway recognize the winner of the election in Kenya, Oslo said.", "2022-08-17"),
    ("out of office", "Former president Jair Bolsonaro was in Nairobi on Monday. Kenya held a presidential election on August 9.", "2022-08-17"),
]


@pytest.mark.parametrize(("text", "published"), [case[1:] for case in NOTHING], ids=[case[0] for case in NOTHING])
def test_what_is_near_a_stance_is_none(extractor: Extractor, text: str, published: str) -> None:
    article = Article(id="near", text=text, published=published, published_basis="metadata")
    assert [(e.actor, e.stance, e.evidence[0].rule) for e in extractor.events(article)] == []


def test_a_bare_weekday_behind_a_vote_just_held_is_the_statements(extractor: Extractor) -> None:
    text = "Spain rejected the results of Kenya's presidential election on Monday, citing fraud."
    (event,) = extractor.events(Article(id="weekday", text=text, published="2022-08-17", published_basis="metadata"))
    assert (event.stance, event.election, event.date, event.basis) == ("rejects", "KEN-2022-08-09-general", "2022-08-15", "relative")
