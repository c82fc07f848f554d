"""`python -m glutecoach` does what `glutecoach` does."""

import sys

from glutecoach.cli import main

if __name__ == "__main__":
    sys.exit(main())
