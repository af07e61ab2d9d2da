"""`python -m stance` is `stance`."""

import os
import sys
from contextlib import suppress


def run() -> None:
    """Run the program; whoever interrupts it before it is loaded is told no more than later on.

    It ends at once: to take down what is loaded, object by object, would take as long as many an answer.
    """
    try:
        from stance.cli import main

        status = main()
    except KeyboardInterrupt:
        status = 130
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # has been told of, or nobody reads any more
            if stream is not None:
                stream.flush()
    os._exit(status)


if __name__ == "__main__":
    run()
