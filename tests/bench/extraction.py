"""How fast reading is, as ratios in one run: `python tests/bench/extraction.py`.

1. A file of which one article in a thousand is on topic, read, checked and extracted as `stance extract` does, start-up taken off, against
   `json.loads` of the same lines.
2. On-topic passages a second on one core; with spaCy and its small English model installed in the same environment, against its parser.
3. Recognizing mentions with all of the knowledge, against the same with half of it.

No assertion: a machine's speed is no property of the program.
"""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from typing import Any

from stance.articles import read as articles_of
from stance.extract import Extractor
from stance.knowledge import Knowledge, read_files
from stance.mentions import find
from stance.models import Article
from stance.patterns import load_rules
from stance.text import split

GOLD = Path(__file__).parents[1] / "gold" / "news.jsonl"
OFF_TOPIC = [
    "The home side needed extra time to see off a stubborn visiting team on Saturday, with the winner coming two minutes from the end after a mistake by "
    "the goalkeeper. The manager praised his players for keeping their heads and said the club would look for a new striker in the winter. ",
    "Shares of the carmaker fell by four per cent after it cut its forecast for the year, blaming weak demand and the price of batteries. Analysts said the "
    "company had been slow to bring smaller models to the market. Its chief executive told investors that costs would come down by the spring. ",
    "Heavy rain closed two roads along the coast overnight and more is on the way, forecasters said. Fire crews pumped out a dozen cellars. The museum, which "
    "reopened last month after a long restoration, stayed shut while staff moved paintings to the upper floors. ",
    "A study of nine thousand patients found that those who walked for half an hour a day slept better and needed fewer visits to their doctor. The authors "
    "warn that people in good health may simply walk more. The paper appears in a journal of general medicine this week. ",
]


def _clock(work: object, runs: int = 3) -> float:
    """CPU seconds of the fastest of the runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()  # type: ignore[operator]
        best = min(best, time.process_time() - start)
    return best


def _half(raw: dict[str, Any]) -> dict[str, Any]:
    """Every second state, group, body, office and election."""
    tables = {kind: dict(list(raw[kind].items())[::2]) for kind in ("states", "groups", "bodies")}
    return raw | tables | {kind: [(code, entries[::2]) for code, entries in raw[kind]] for kind in ("people", "elections")}


def main() -> None:
    raw, _ = read_files()
    knowledge, rules = Knowledge(raw), load_rules()
    extractor = Extractor(knowledge, rules)
    passages = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    articles = [Article(id=p["id"], text=p["text"], published=p["published"]) for p in passages]
    lines = []
    for n in range(20_000):
        text = passages[n % len(passages)]["text"] if n % 1000 == 0 else "".join(OFF_TOPIC[(n + k) % len(OFF_TOPIC)] for k in range(6))
        lines.append(json.dumps({"id": f"a{n}", "text": text, "published": "2024-02-09"}))
    megabytes = sum(map(len, lines)) / 1e6
    file = Path(tempfile.mkdtemp()) / "stream.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")

    def decode() -> None:
        for line in lines:
            json.loads(line)

    def stream() -> None:
        for item in articles_of([str(file)]):
            assert isinstance(item, Article)
            extractor.events(item)

    def read() -> None:
        for article in articles:
            extractor.events(article)

    plain, whole, topical = _clock(decode), _clock(stream), _clock(read)
    print(f"stream of {len(lines):,} articles, {megabytes:.0f} MB, 1 in 1,000 on topic")
    print(f"  json.loads            {plain:7.3f} s")
    print(f"  read and extracted    {whole:7.3f} s   {whole / plain:.1f} x")
    print(f"on-topic passages       {len(articles) / topical:7.0f} a second on one core")
    documents = [(split(a.text), a.published) for a in articles]
    half = Knowledge(_half(raw))

    def mentions(known: Knowledge) -> None:
        for document, day in documents:
            find(document, known, rules.phrases, day)

    with_all, with_half = _clock(lambda: mentions(knowledge), 9), _clock(lambda: mentions(half), 9)
    print(f"mentions, all known     {with_all:7.3f} s; with half of it {with_half:.3f} s: {with_all / with_half:.2f} x")
    try:
        import spacy

        parser = spacy.load("en_core_web_sm")
    except (ImportError, OSError):
        print("spaCy and en_core_web_sm are not installed here: no comparison")
        return

    def parse() -> None:
        for article in articles:
            parser(article.text)

    theirs = _clock(parse)
    print(f"spaCy's small parser    {len(articles) / theirs:7.0f} a second: stance is {theirs / topical:.1f} x as fast")


if __name__ == "__main__":
    main()
