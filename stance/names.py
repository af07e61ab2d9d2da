"""Names as people type and compare them: the little of the text that questions to the store need, and start with."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

INVISIBLE = "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufe00-\\ufe0f"
"""Characters that take no room, as a set of a regular expression has them: soft hyphens, joiners, marks of the direction of writing."""
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_KEPT = 100
"""Characters beyond which a folded text is not kept for another time: names are shorter, and a text would take its room for good."""


def fold(text: str) -> str:
    """Lower case without diacritics, curly apostrophes made straight: the form in which names are compared.

    >>> fold("Mélanie Joly’s"), fold("Guaido\u0301"), fold("Ma\u00addu\u200bro")
    ("melanie joly's", 'guaido', 'maduro')
    """
    return _fold(text) if len(text) <= _KEPT else _fold.__wrapped__(text)


@lru_cache(maxsize=65536)
def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    text = _INVISIBLE.sub("", text)
    text = text.replace("’", "'").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L")
    text = text.replace("ı", "i").replace("ð", "d").replace("đ", "d").replace("Đ", "D").replace("ə", "a").replace("Ə", "A")
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("æ", "ae").replace("œ", "oe"))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).lower()


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """A name as people type and compare it: folded, without punctuation and a leading article.

    >>> name_key("Nicolás  Maduro"), name_key("the U.S."), name_key("Côte d’Ivoire")
    ('nicolas maduro', 'us', 'cote divoire')
    """
    if name.isascii() and name.replace(" ", "").isalnum():  # nearly all names
        return " ".join(name.lower().split()).removeprefix("the ")
    words = re.sub(r"[\W_]+", " ", re.sub(r"[.'’]", "", fold(name)))
    return " ".join(words.split()).removeprefix("the ")
