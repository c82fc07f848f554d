"""Release a version in one command: `make release VERSION=1.2.3`.

Cuts the changelog, writes the version to the one place where it stands, builds the artefacts of this machine, the wheel
twice, leaves checksums beside them, commits, and puts the tag. Nothing leaves this machine: the last line
says what to push. When something goes wrong the two files are as they were, and there is neither commit nor tag.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

from changelog import ChangelogError, cut

VERSION_FILE = Path("src") / "glutecoach" / "__init__.py"
VERSION_LINE = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
SUMS = "SHA256SUMS"


class ReleaseError(Exception):
    """What keeps a version from being released, in one sentence."""


def release(root: Path, version: str, day: date, build: Callable[[Path], None]) -> None:
    """Release a version.

    Args:
        root: The checkout.
        version: As in `1.2.3`.
        day: The day of the release.
        build: Leaves the artefacts in the folder `dist` of the checkout.

    Raises:
        ReleaseError: It cannot be; nothing is changed.
    """
    require_ready(root, version)
    files = (root / VERSION_FILE, root / "CHANGELOG.md")
    before = [path.read_bytes() for path in files]
    try:
        write_version(root, version)
        files[1].write_text(cut(before[1].decode(), version, day), encoding="utf-8", newline="\n")
        shutil.rmtree(root / "dist", ignore_errors=True)
        build(root)
        write_sums(root / "dist")
        git(root, "commit", "--quiet", "--message", f"Release {version}", *(str(path) for path in files))
    except BaseException as error:
        for path, content in zip(files, before, strict=True):
            path.write_bytes(content)
        if isinstance(error, (ChangelogError, subprocess.CalledProcessError)):
            raise ReleaseError(str(error)) from error
        raise
    git(root, "tag", "--annotate", f"v{version}", "--message", f"GluteCoach {version}")


def require_ready(root: Path, version: str) -> None:
    """See whether a version may be released.

    Raises:
        ReleaseError: The number is none, is not above the last one, is tagged already, or there are changes.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        message = f"{version!r} is no version like 1.2.3"
        raise ReleaseError(message)
    tags = [tag.removeprefix("v") for tag in git(root, "tag", "--list", "v*").split()]
    if version in tags:
        message = f"version {version} is released already"
        raise ReleaseError(message)
    newer = [tag for tag in tags if re.fullmatch(r"\d+\.\d+\.\d+", tag) and numbers(tag) > numbers(version)]
    if newer:
        message = f"version {max(newer, key=numbers)} is released already, and is above {version}"
        raise ReleaseError(message)
    if git(root, "status", "--porcelain"):
        message = "there are changes that are not committed"
        raise ReleaseError(message)


def numbers(version: str) -> tuple[int, ...]:
    """Return the parts of a version, to be compared."""
    return tuple(map(int, version.split(".")))


def write_version(root: Path, version: str) -> None:
    """Write a version to the one place where it stands."""
    path = root / VERSION_FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(VERSION_LINE.sub(f'__version__ = "{version}"', text, count=1), encoding="utf-8", newline="\n")


def write_sums(folder: Path) -> None:
    """Leave the checksums of the artefacts, as `sha256sum --check` reads them.

    Raises:
        ReleaseError: There are no artefacts.
    """
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    if not files:
        message = f"nothing was built into {folder.name}"
        raise ReleaseError(message)
    lines = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
    (folder / SUMS).write_text(lines, encoding="utf-8")


def make(targets: Iterable[str]) -> Callable[[Path], None]:
    """Return what builds by `make`."""

    def build(root: Path) -> None:
        subprocess.run(["make", "--directory", str(root), *targets], check=True)

    return build


def git(root: Path, *arguments: str) -> str:
    """Run git in a checkout and return what it says."""
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"git {arguments[0]}: {done.stderr.strip() or done.stdout.strip()}"
        raise ReleaseError(message)
    return done.stdout.strip()


def main() -> int:
    """Release what the command line names."""
    parser = argparse.ArgumentParser(description="Release a version.")
    parser.add_argument("version", metavar="VERSION")
    parser.add_argument("targets", nargs="*", metavar="TARGET", default=["test-wheel", "wheel", "deb", "tarball"])
    options = parser.parse_args()
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(datetime.now().astimezone().timestamp())))
    try:
        release(ROOT, options.version, datetime.now().astimezone().date(), make(options.targets))
    except ReleaseError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    print(f"Version {options.version} is committed and tagged, its artefacts are in dist.")
    print("Look at them, then: git push --follow-tags origin HEAD")
    return 0


if __name__ == "__main__":
    sys.exit(main())
