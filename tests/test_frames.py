"""Frames: what the rules say, in every way of saying it that English has, and everybody who can say it, by every name for him.

Each sentence is made of parts that the other tests know to work; a failure tells of the reading (tags, clauses, holders, targets), not of a rule.
"""

from __future__ import annotations

import re

import pytest

from stance.extract import Extractor
from stance.models import Article

HELD = "Kenya's presidential election was held on August 9. "
WON = HELD + "William Ruto was declared the winner. "


def told(extractor: Extractor, text: str) -> list[str]:
    return sorted(f"{e.actor} {e.stance}" for e in extractor.events(Article(id="a", text=text, published="2022-08-20")))


# --- what is said, in each frame: as past, plain form, form in -ing, third person

SAID = [
    (
        "congratulated Ruto on his victory",
        "congratulate Ruto on his victory",
        "congratulating Ruto on his victory",
        "congratulates Ruto on his victory",
        "recognizes",
    ),
    ("recognised the result", "recognise the result", "recognising the result", "recognises the result", "recognizes"),
    (
        "welcomed the outcome of the election",
        "welcome the outcome of the election",
        "welcoming the outcome of the election",
        "welcomes the outcome of the election",
        "recognizes",
    ),
    ("called the vote free and fair", "call the vote free and fair", "calling the vote free and fair", "calls the vote free and fair", "recognizes"),
    ("accepted Ruto's win", "accept Ruto's win", "accepting Ruto's win", "accepts Ruto's win", "recognizes"),
    ("rejected the result", "reject the result", "rejecting the result", "rejects the result", "rejects"),
    ("denounced the election as a sham", "denounce the election as a sham", "denouncing the election as a sham", "denounces the election as a sham", "rejects"),
    ("called the vote rigged", "call the vote rigged", "calling the vote rigged", "calls the vote rigged", "rejects"),
    ("dismissed the poll as fraudulent", "dismiss the poll as fraudulent", "dismissing the poll as fraudulent", "dismisses the poll as fraudulent", "rejects"),
    ("refused to recognise Ruto", "refuse to recognise Ruto", "refusing to recognise Ruto", "refuses to recognise Ruto", "rejects"),
    ("voiced doubts about the result", "voice doubts about the result", "voicing doubts about the result", "voices doubts about the result", "withholds"),
    ("called for a recount", "call for a recount", "calling for a recount", "calls for a recount", "withholds"),
    (
        "expressed concern over irregularities in the vote",
        "express concern over irregularities in the vote",
        "expressing concern over irregularities in the vote",
        "expresses concern over irregularities in the vote",
        "withholds",
    ),
    (
        "declined to comment on the result",
        "decline to comment on the result",
        "declining to comment on the result",
        "declines to comment on the result",
        "neutral",
    ),
    (
        "recalled its ambassador from Nairobi over the vote",
        "recall its ambassador from Nairobi over the vote",
        "recalling its ambassador from Nairobi over the vote",
        "recalls its ambassador from Nairobi over the vote",
        "downgrades",
    ),
    (
        "imposed sanctions on Kenyan officials over the vote",
        "impose sanctions on Kenyan officials over the vote",
        "imposing sanctions on Kenyan officials over the vote",
        "imposes sanctions on Kenyan officials over the vote",
        "downgrades",
    ),
]
ACTUAL = [
    "Norway {past}.",
    "On Monday, Norway {past}.",
    "Norway on Monday {past}.",
    "Norway late on Monday evening {past}.",
    "Norway said it {past}.",
    "Norway has {past}.",
    "Norway had already {past}.",
    "Norway {third}.",
    "Norway is {ing}.",
    "Norway became the first country to {base}.",
    "Norway was among the first to {base}.",
    "Norway issued a statement on Monday {ing}.",
    "Norway issued a statement in which it {past}.",
    "In a statement released on Monday, Norway {past}.",
    "A statement from Norway's foreign ministry {past}.",
    "Norway's foreign minister, Anniken Huitfeldt, {past}.",
    "Norway, which {past}, has an embassy in Nairobi.",
    "Norway, a big donor, {past}.",
    "Norway, which gives Kenya aid and has sent observers to several votes, {past}.",
    "Norway, whose ambassador had followed the count for days, {past}.",
    "Chile stayed silent, but Norway {past}.",
    "While Chile stayed silent, Norway {past}.",
    "Norway {past}, while Chile stayed silent.",
    "Norway praised the calm and {past}.",
    "After days of silence, Norway {past}.",
    "After waiting for days, Norway {past}.",
    "Hours after the announcement, Norway {past}.",
    "When the result was announced, Norway {past}.",
    "Norway also {past}.",
    "Norway, however, {past}.",
    "Norway, for its part, {past}.",
    "Meanwhile Norway {past}.",
    "A spokesman for the Norwegian government {past}.",
    "Norway's prime minister told reporters that Oslo {past}.",
    "It was Norway that {past}.",
    "Norway has {past}, the news agency NTB reported.",
    "According to NTB, Norway {past}.",
    "Oslo {past}.",
    "Norway decided on Monday to {base}.",
    "Norway did not hesitate to {base}.",
    "Norway went on to {base}.",
    "Norway used the occasion to {base}.",
]
OF_BOTH = [
    "Norway {past}, as did Chile.",
    "Norway {past}. So did Chile.",
    "Norway and Chile {past}.",
    "Norway, along with Chile, {past}.",
    "Both Norway and Chile {past}.",
]
NOTHING = [
    "Chile did so without {ing}.",
    "Norway did not {base}.",
    "If Norway were to {base}, Chile would follow.",
    "Norway may {base}.",
    "Reporters asked whether Norway would {base}.",
    "Norway denied that it had {past}.",
    "It is not true that Norway {past}.",
]


def framed(frame: str, said: tuple[str, ...]) -> str:
    return WON + frame.format(**dict(zip(("past", "base", "ing", "third"), said, strict=False)))


@pytest.mark.parametrize("frame", ACTUAL)
def test_it_is_said(extractor: Extractor, frame: str) -> None:
    found = {said[0]: told(extractor, framed(frame, said)) for said in SAID}
    assert found == {said[0]: [f"NOR {said[-1]}"] for said in SAID}


@pytest.mark.parametrize("frame", OF_BOTH)
def test_two_say_it(extractor: Extractor, frame: str) -> None:
    found = {said[0]: told(extractor, framed(frame, said)) for said in SAID}
    assert found == {said[0]: [f"CHL {said[-1]}", f"NOR {said[-1]}"] for said in SAID}


@pytest.mark.parametrize("frame", NOTHING)
def test_nobody_has_said_it(extractor: Extractor, frame: str) -> None:
    found = {said[0]: told(extractor, framed(frame, said)) for said in SAID}
    assert [said[0] for said in SAID if {f"NOR {said[-1]}", f"CHL {said[-1]}"} & set(found[said[0]])] == []


# --- who says it: S the state, A its adjective, C its capital, N and M names that nobody knows

STATES = [("PER", "Peru", "Peruvian", "Lima"), ("CZE", "the Czech Republic", "Czech", "Prague"), ("NLD", "the Netherlands", "Dutch", "The Hague")]
SPEAKERS = """
A foreign minister N
N, the A foreign minister,
the A foreign minister, N,
S's foreign minister N
S's foreign minister, N,
the foreign minister of S, N,
N, foreign minister of S,
N, who is S's foreign minister,
the A foreign ministry
the foreign ministry of S
the foreign ministry in C
a spokesman for the A foreign ministry
a A foreign ministry spokesman
A foreign ministry spokesman N
N, a spokesman for the A foreign ministry,
N, spokeswoman of the A foreign ministry,
the spokesman of the A president, N,
N, a spokesman for A President M,
N, spokeswoman for S's prime minister,
the A ambassador to Kenya, N,
N, the A ambassador in Nairobi,
S's ambassador N
S's ambassador in Nairobi, N,
the ambassador of S to Kenya, N,
the embassy of S in Nairobi
the A embassy
the A embassy in Nairobi
A government spokesperson N
the A government's spokesman, N,
C
the government in C
the A government
S's government
the government of S
the A delegation
the office of A president N
A deputy foreign minister N
S's deputy prime minister, N,
the A cabinet
A presidential spokesman N
A president N
President N of S
N, president of S,
N, the president of S,
S's president, N,
S's N, the prime minister,
the A prime minister, N,
A Prime Minister N
the A leader, N,
A head of state N
A vice president N
A trade minister N
C's foreign ministry
C's ambassador in Nairobi
the A high commissioner in Nairobi, N,
the A charge d'affaires in Nairobi, N,
S's head of state, N,
the A head of government, N,
the A presidency
the president's office in C
a A government spokesman
the A interior minister, N,
N, minister of foreign affairs of S,
N, A minister of state for Africa,
A Minister for Africa N
S's Africa minister, N,
a statement from the A foreign ministry
a A government statement
the A mission to the United Nations
S's permanent representative to the United Nations, N,
the A envoy to the African Union, N,
N of S
S
the A state
the A authorities
the authorities in C
A diplomacy
A officials
the A king
King N of S
the A Foreign Office
the A Ministry of Foreign Affairs
S's Ministry of Foreign Affairs
the Ministry of Foreign Affairs of S
"""
OTHERS = """
the A parliament's speaker, N,
the A opposition leader, N,
former A president N
A lawmaker N
A political scientist N
"""
WITH_THEM = ["H called the vote a sham.", '"The vote was a sham," H said.', '"The vote was a sham," said H.', "The vote was called a sham by H."]


def spoken(speaker: str, names: dict[str, str], frame: str) -> str:
    who = re.sub(r"\b[SACNM]\b", lambda m: names[m[0]], speaker)
    text = frame.replace("H", who.rstrip(",") if frame.endswith("H.") else who, 1)
    return HELD + (text if text.startswith('"') else text[0].upper() + text[1:])


@pytest.mark.parametrize("speaker", SPEAKERS.split("\n")[1:-1])
def test_who_speaks_for_a_state(extractor: Extractor, speaker: str) -> None:
    for code, *words in STATES:
        names = dict(zip("SACNM", [*words, "Ada Lindqvist", "Bo Marten"], strict=True))
        assert [told(extractor, spoken(speaker, names, frame)) for frame in WITH_THEM] == [[f"{code} rejects"]] * len(WITH_THEM)


@pytest.mark.parametrize("speaker", OTHERS.split("\n")[1:-1])
def test_who_does_not(extractor: Extractor, speaker: str) -> None:
    for code, *words in STATES:
        names = dict(zip("SACNM", [*words, "Ada Lindqvist", "Bo Marten"], strict=True))
        assert not any(f"{code} rejects" in told(extractor, spoken(speaker, names, frame)) for frame in WITH_THEM)


# --- of what: every phrase names Kenya's vote by itself

VOTES = """
the presidential election in Kenya
Kenya's presidential election
the Kenyan presidential election
the August 9 presidential election in Kenya
Kenya's August 9 election
the election held in Kenya on August 9
the vote in Kenya
Kenya's vote
last week's vote in Kenya
the recent vote in Kenya
the Kenyan vote
the Kenyan ballot
the poll in Kenya
Kenya's polls
the polls in Kenya
Kenya's elections
the elections in Kenya
the general election in Kenya
Kenya's general elections
the result of the Kenyan election
the results of Kenya's election
the outcome of the vote in Kenya
the outcome of Kenya's presidential contest
the official result of Kenya's presidential poll
the declared result of the election in Kenya
Ruto's victory in Kenya's election
William Ruto's election as president of Kenya
the election of William Ruto as Kenya's president
the election of William Ruto
Ruto's win in the presidential race in Kenya
the win of William Ruto in the Kenyan election
the presidential poll held in Kenya last week
the vote that Kenya held on August 9
the election which brought William Ruto to power in Kenya
the ballot in which Kenyans elected William Ruto
the process in which William Ruto was elected president of Kenya
the conduct of the election in Kenya
the electoral process in Kenya
Kenya's electoral process
the tally of Kenya's presidential vote
the presidential results in Kenya
the presidential results from Kenya
the Kenyan results
the figures released by Kenya's electoral commission
the proclamation of William Ruto as president-elect of Kenya
the verdict of Kenya's voters
"""
OF_IT = {
    "Norway recognised {}.": "recognizes",
    "Norway welcomed {}.": "recognizes",
    "Norway rejected {}.": "rejects",
    "Norway denounced {} as a fraud.": "rejects",
    "Norway voiced doubts about {}.": "withholds",
    "Norway refused to comment on {}.": "neutral",
}


@pytest.mark.parametrize("vote", VOTES.split("\n")[1:-1])
def test_of_which_vote(extractor: Extractor, vote: str) -> None:
    for frame, stance in OF_IT.items():
        events = extractor.events(Article(id="a", text=frame.format(vote), published="2022-08-20"))
        assert [(e.actor, e.stance, e.country, e.election_date) for e in events] == [("NOR", stance, "KEN", "2022-08-09")], frame


# --- who is meant: after each sentence, each of those behind it goes back to the same

BEFORE = HELD + "William Ruto was declared the winner by the electoral commission on Monday.\n\n"
MEANT = [
    (
        "NOR",
        "Norway's foreign ministry issued a statement on Tuesday.",
        [
            "It {}.",
            "The vote was a sham, it said.",
            "The ministry {}.",
            "The statement {}.",
            "In it, the ministry {}.",
            "The vote was a sham, the statement said.",
            "The vote, according to the statement, was a sham.",
            "Oslo {}.",
            "The Norwegians {}.",
            "The text {}.",
            '"The vote was a sham," it read.',
            '"The vote was a sham," the statement said.',
            "The ministry also {}.",
            '"We consider the vote a sham," it said.',
            "The vote was a sham, said the ministry.",
            "Its spokesman {}.",
            "A spokesman for the ministry {}.",
        ],
    ),
    (
        "NOR",
        "Norwegian Foreign Minister Anniken Huitfeldt spoke to reporters in Oslo on Tuesday.",
        [
            "She {}.",
            '"The vote was a sham," she said.',
            "The vote was a sham, the minister said.",
            "The minister {}.",
            "Huitfeldt {}.",
            "Ms Huitfeldt {}.",
            "Mrs. Huitfeldt said the vote was a sham.",
            "For Huitfeldt the vote was a sham.",
            '"We do not recognise the result," she told them.',
            '"The vote," she said, "was a sham."',
            "Asked about Kenya, she {}.",
            "In her view the vote was a sham.",
            "Oslo {}.",
            "The top diplomat {}.",
            "Norway, she said, does not recognise the result.",
            "According to her the vote was a sham.",
            "According to the minister the vote was a sham.",
        ],
    ),
    (
        "EU",
        "The European Union's observer mission presented its preliminary statement on Tuesday.",
        [
            "It {}.",
            "The mission {}.",
            "The observers {}.",
            "They {}.",
            "The vote was a sham, it said.",
            "The statement {}.",
            "The head of the mission, Ada Obi, {}.",
            "Its head, Ada Obi, {}.",
            "Its leader {}.",
            "Chief observer Ada Obi {}.",
            '"The vote was a sham," said its head, Ada Obi.',
            '"The vote was a sham," chief observer Ada Obi said.',
            "The bloc {}.",
            "The team {}.",
            "The monitors {}.",
            "The EU {}.",
            "Brussels {}.",
            "The 27-nation bloc {}.",
            "The vote was a sham, the mission said.",
        ],
    ),
    (
        "AU",
        "The African Union sent observers, led by a former president of Mali, Ada Obi.",
        [
            "They {}.",
            "The observers {}.",
            "Koroma {}.",
            "Mr Koroma {}.",
            "The team {}.",
            "The mission {}.",
            "The AU {}.",
            "The union {}.",
            '"The vote was a sham," Koroma said.',
            "The vote was a sham, Koroma told reporters.",
            "The AU team {}.",
            "The head of the mission {}.",
        ],
    ),
    (
        "forward-coalition",
        "The Forward Coalition met in Nairobi on Tuesday.",
        [
            "It {}.",
            "The party {}.",
            "The coalition {}.",
            "Its leader, Ada Obi, {}.",
            "Its spokesman, Ada Obi, {}.",
            "Spokesman Ada Obi {}.",
            '"The vote was a sham," its leader said.',
            "The vote was a sham, the coalition said.",
            "The alliance {}.",
            "In a statement it {}.",
        ],
    ),
    (
        "USA",
        "A spokesman for the US State Department, Ned Price, was asked about the vote on Tuesday.",
        [
            "He {}.",
            "Price {}.",
            "Mr Price {}.",
            "The spokesman {}.",
            "Washington {}.",
            "The State Department {}.",
            '"The vote was a sham," he said.',
            '"The vote was a sham," Price said.',
            "The United States, he said, does not recognise the result.",
            "The administration {}.",
            "The vote was a sham, the spokesman said.",
        ],
    ),
    (
        "FRA",
        "President Emmanuel Macron met his African counterparts in Paris on Tuesday.",
        [
            "He {}.",
            "Macron {}.",
            "The president {}.",
            "The French leader {}.",
            "The French president {}.",
            "The vote was a sham, he said.",
            '"The vote was a sham," Macron said.',
            "Paris {}.",
            "The Elysee {}.",
            "The head of state {}.",
        ],
    ),
    (
        "NOR",
        "Norway's ambassador to Kenya, Gunnar Holm, visited the electoral commission on Tuesday.",
        [
            "He {}.",
            "Holm {}.",
            "The ambassador {}.",
            "The envoy {}.",
            "The diplomat {}.",
            "The vote was a sham, he said.",
            "The embassy {}.",
            "The Norwegian embassy {}.",
            "The Norwegian envoy {}.",
        ],
    ),
    (
        "SADC",
        "The SADC observers, headed by Zambia's Enock Kavindele, left Nairobi on Tuesday.",
        [
            "They {}.",
            "Kavindele {}.",
            "The observers {}.",
            "The mission {}.",
            "The regional bloc {}.",
            "SADC {}.",
            "The 16-member bloc {}.",
            "Their report {}.",
            "In their report they {}.",
            "The vote was a sham, their report said.",
            "The bloc {}.",
        ],
    ),
    (
        "raila-odinga",
        "Raila Odinga, who came second, addressed his supporters on Tuesday.",
        [
            "He {}.",
            "Odinga {}.",
            "Mr Odinga {}.",
            "The former prime minister {}.",
            "The veteran politician {}.",
            "The runner-up {}.",
            '"The vote was a sham," he said.',
            '"The vote was a sham," Odinga told them.',
            "The opposition leader {}.",
            "The loser {}.",
            "The defeated candidate {}.",
        ],
    ),
]


@pytest.mark.parametrize(("code", "first", "second"), [(code, first, second) for code, first, then in MEANT for second in then])
def test_who_is_meant(extractor: Extractor, code: str, first: str, second: str) -> None:
    assert set(told(extractor, BEFORE + first + " " + second.format("called the vote a sham"))) == {f"{code} rejects"}
