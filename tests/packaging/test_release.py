import hashlib
import subprocess
from datetime import date
from pathlib import Path

import pytest
from changelog import ChangelogError, cut, releases
from release import ReleaseError, release

DAY = date(2026, 3, 2)
CHANGES = """# Changelog

## [Unreleased]

### Added

- A *bridge*, see
  [the guide](docs/guide.md).
- Tones.

## [0.1.0] - 2026-01-05

- The beginning.
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout of a small project, all of it committed."""
    (tmp_path / "src" / "glutecoach").mkdir(parents=True)
    (tmp_path / "src" / "glutecoach" / "__init__.py").write_text('"""A program."""\n\n__version__ = "0.1.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGES)
    (tmp_path / ".gitignore").write_text("dist/\n")
    for command in (
        ["init", "--quiet"],
        ["config", "user.name", "Ada"],
        ["config", "user.email", "ada@example.org"],
        ["add", "."],
        ["commit", "--quiet", "--message", "Begin"],
        ["tag", "v0.1.0"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def build(root: Path) -> None:
    """Stand for the build: one artefact, of the version that is written down."""
    (root / "dist").mkdir()
    text = (root / "src" / "glutecoach" / "__init__.py").read_text()
    (root / "dist" / "program.whl").write_text(text.rpartition('__version__ = "')[2].strip('"\n'))


def said(root: Path, *arguments: str) -> str:
    """Return what git says."""
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()


def test_a_release_is_cut_built_committed_and_tagged(checkout: Path) -> None:
    """The version stands in one place, the changelog under it, the artefacts have checksums, the tag is there."""
    release(checkout, "0.2.0", DAY, build)
    artefact = checkout / "dist" / "program.whl"
    sums = (checkout / "dist" / "SHA256SUMS").read_text()

    assert artefact.read_text() == "0.2.0"
    assert sums == f"{hashlib.sha256(b'0.2.0').hexdigest()}  program.whl\n"
    assert said(checkout, "describe", "--tags") == "v0.2.0"
    assert said(checkout, "status", "--porcelain") == ""
    newest, oldest = releases((checkout / "CHANGELOG.md").read_text())
    assert (newest.version, newest.day, newest.items) == ("0.2.0", DAY, ("A bridge, see the guide.", "Tones."))
    assert (oldest.version, oldest.items) == ("0.1.0", ("The beginning.",))


@pytest.mark.parametrize(
    ("version", "complaint"),
    [
        ("0.2", "no version like 1.2.3"),
        ("v0.2.0", "no version like 1.2.3"),
        ("0.1.0", "released already"),
        ("0.0.9", "0.1.0 is released already, and is above 0.0.9"),
    ],
)
def test_a_version_that_cannot_be_is_refused(checkout: Path, version: str, complaint: str) -> None:
    """A number that is none, or not above the last one, changes nothing."""
    with pytest.raises(ReleaseError, match=complaint):
        release(checkout, version, DAY, build)
    assert said(checkout, "status", "--porcelain") == ""


def test_changes_that_are_not_committed_are_not_released(checkout: Path) -> None:
    """What is tagged is what was built."""
    (checkout / "new.txt").write_text("")

    with pytest.raises(ReleaseError, match="not committed"):
        release(checkout, "0.2.0", DAY, build)


def test_a_build_that_fails_leaves_everything_as_it_was(checkout: Path) -> None:
    """No commit, no tag, and the version of before."""

    def fail(_root: Path) -> None:
        raise subprocess.CalledProcessError(2, "make")

    with pytest.raises(ReleaseError, match="make"):
        release(checkout, "0.2.0", DAY, fail)
    assert said(checkout, "status", "--porcelain") == ""
    assert said(checkout, "describe", "--tags") == "v0.1.0"


def test_without_changes_there_is_nothing_to_release() -> None:
    """An empty changelog is not cut, nor the same version twice."""
    once = cut(CHANGES, "0.2.0", DAY)

    with pytest.raises(ChangelogError, match="nothing under"):
        cut(once, "0.3.0", DAY)
    with pytest.raises(ChangelogError, match="already"):
        cut(CHANGES, "0.1.0", DAY)
    with pytest.raises(ChangelogError, match="no heading"):
        cut("# Changelog\n", "0.1.0", DAY)
