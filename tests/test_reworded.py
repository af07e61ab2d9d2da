"""The constructions of the five articles in `seeds/`, with other countries, leaders and elections: the same kind of event must come out.

A rule that quoted its article would fail here.
"""

from __future__ import annotations

import pytest

from stance.extract import Extractor
from stance.knowledge import load
from stance.models import Article
from stance.patterns import load_rules

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


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(load(), load_rules())


@pytest.mark.parametrize(("text", "published", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reworded(extractor: Extractor, text: str, published: str, expected: list[tuple[str | None, ...]]) -> None:
    article = Article(id="reworded", text=text, published=published, published_basis="metadata")
    events = extractor.events(article)
    found = {(e.actor, e.stance, e.modality, e.target_type, e.country, e.date) for e in events}
    assert found == set(expected)
    for event in events:
        for evidence in event.evidence:
            assert text[evidence.start : evidence.end] == evidence.sentence
