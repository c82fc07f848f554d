import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")

# Any method that returns nothing will do; PySide6 6.12.0 on Python 3.11 ends this after about 5,900 calls.
CALLS_RETURNING_NOTHING = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(100_000):
    thing.setObjectName("x")
print("alive")
"""

PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[0-9][0-9a-z.]*)(?: ; (?P<marker>[^\\]+?))? \\$")


def pins(lock: str) -> list[re.Match[str]]:
    """Return the pinned packages of a lock file, each matched with name, version and marker."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith((" ", "#"))]
    matches = [PIN.match(entry) for entry in entries]
    return [match or pytest.fail(f"{lock}: not a pin: {entry}") for match, entry in zip(matches, entries, strict=True)]


def test_methods_that_return_nothing_leave_none_alive() -> None:
    """A workout's worth of calls into Qt does not use up the references to None."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CALLS_RETURNING_NOTHING],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.strip() == "alive", done.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock: str) -> None:
    """Each package in a lock file has one exact version and at least one hash."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z])", text)[1:]
    without_hash = [block for block in blocks if not re.search(r"\n    --hash=sha256:[0-9a-f]{64}\b", block)]

    assert len(blocks) == len(pins(lock)) > 0
    assert without_hash == []


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_address(lock: str) -> None:
    """Where packages come from is the machine's own setting, so no lock file names a place."""
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert "://" not in text
    assert "-url" not in text
    assert " @ " not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_pyside_stays_below_6_12_on_python_3_11(lock: str) -> None:
    """Python before 3.12 gets a PySide6 that does not drop references to None."""
    applying = [
        match for match in pins(lock) if match["name"].startswith(("pyside6", "shiboken6")) and applies_to_3_11(match)
    ]

    assert {match["name"] for match in applying} == {"pyside6-addons", "pyside6-essentials", "shiboken6"}
    assert all(tuple(map(int, match["version"].split("."))) < (6, 12) for match in applying)


def applies_to_3_11(match: re.Match[str]) -> bool:
    """Tell whether a pin is for Python 3.11; only the markers that the lock files use are understood."""
    known = {None: True, "python_full_version < '3.12'": True, "python_full_version >= '3.12'": False}
    return known[match["marker"]]


def test_both_locks_agree() -> None:
    """What the app runs with is exactly what its tests run with."""
    run, dev = ({match.group() for match in pins(lock)} for lock in LOCKS)

    assert run < dev


def test_locks_hold_every_dependency() -> None:
    """A dependency added to pyproject.toml without `make lock` is noticed here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = {
        "requirements.lock": [*project["project"]["dependencies"], *groups["build"]],
        "requirements-dev.lock": [entry for entry in groups["dev"] if isinstance(entry, str)],
    }
    missing = {
        lock: names - {match["name"] for match in pins(lock)}
        for lock, requirements in wanted.items()
        if (names := {package_name(requirement) for requirement in requirements})
    }

    assert missing == {"requirements.lock": set(), "requirements-dev.lock": set()}


def package_name(requirement: str) -> str:
    """Return the name in a requirement such as "PySide6-Addons>=6.8; ...", as lock files spell it."""
    return re.split(r"[^A-Za-z0-9_-]", requirement)[0].lower().replace("_", "-")
