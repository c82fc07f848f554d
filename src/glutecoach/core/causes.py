"""Why the machine refused something, in words that can be told in any language."""

from __future__ import annotations

import errno

from glutecoach.core.sentence import Sentence, said, verbatim

_BY_NUMBER = {
    errno.EACCES: said("Permission denied"),
    errno.EPERM: said("Operation not permitted"),
    errno.ENOENT: said("No such file or directory"),
    errno.EEXIST: said("File exists"),
    errno.ENOTDIR: said("Not a directory"),
    errno.EISDIR: said("Is a directory"),
    errno.ENOSPC: said("No space left on device"),
    errno.EDQUOT: said("Disk quota exceeded"),
    errno.EROFS: said("Read-only file system"),
    errno.EIO: said("Input/output error"),
    errno.ENAMETOOLONG: said("File name too long"),
}
"""The system has these words in its own language at best, which need not be the person's."""
_BY_WORDS = {
    each.template: each
    for each in (
        said("it is not an ordinary file"),
        said("database or disk is full"),
        said("disk I/O error"),
        said("database is locked"),
        said("attempt to write a readonly database"),
        said("unable to open database file"),
        said("database disk image is malformed"),
        said("file is not a database"),
    )
}
"""What `storage.files` and SQLite say."""


def cause_of(error: Exception) -> Sentence:
    """Return why something failed; a cause that has no words here is told in its own."""
    words = (error.strerror if isinstance(error, OSError) else None) or str(error)
    known = _BY_WORDS.get(words)
    if known is None and isinstance(error, OSError):
        known = _BY_NUMBER.get(error.errno or 0)
    return known or verbatim(words)
