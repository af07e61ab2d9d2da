"""`python -m stance` is `stance`."""

import sys


def run() -> None:
    """Run the program; whoever interrupts it before it is loaded is told no more than later on."""
    try:
        from stance.cli import main
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(main())


if __name__ == "__main__":
    run()
