"""`python -m glutecoach` does what `glutecoach` does."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - what follows has newer syntax, and this file has none
    sys.exit("glutecoach: Python 3.11 or newer is needed, and this is %d.%d." % sys.version_info[:2])  # noqa: UP031

from glutecoach.cli import main

if __name__ == "__main__":
    sys.exit(main())
