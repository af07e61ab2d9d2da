"""Who recognizes, rejects or withholds judgement on which election or government, read out of news text."""

__version__ = "0.1.0"
