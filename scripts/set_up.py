"""Set GluteCoach up in its own folder: `.venv` with the pinned packages, and what Qt needs from the system.

    python3 scripts/set_up.py          what the app needs (`make run`)
    python3 scripts/set_up.py --dev    and what the tests and checks need (`make test`, `make check`)

Only the standard library is used, and no syntax newer than Python 3.7, so that an old Python gets a sentence
instead of a syntax error. `.venv` belongs to this script: it notes there which steps are done, skips them the
next time, and builds the folder anew when the project has moved or Python has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NOTES = VENV / "set-up-notes"
LOCKS = {"run": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}
WHEELS = ROOT / "wheels"
PROBE = ROOT / "scripts" / "probe_qt.py"

# What Qt links to or loads, by package manager: what every window needs, a font, sound, X11, Wayland.
# The Debian list is complete by `ldd` over Qt's libraries and plugins on a minimal Debian 12.
PACKAGES_FILE = ROOT / "assets" / "system_packages.json"
TRY_AGAIN = "type this line, then try again:\n  "


class SetUpError(Exception):
    """Something the machine lacks; the message is one sentence for whoever typed the command."""


class Problems(NamedTuple):
    """What keeps Qt from working here: `fatal` stops the app, `silent` costs it only the sound."""

    fatal: list[str]
    silent: list[str]


def say(text: str) -> None:
    """Print one line at once, so that it stands before the output of what runs next."""
    print(f"set-up: {text}", flush=True)


def run(command: Sequence[str], **extra_environment: str) -> subprocess.CompletedProcess[str]:
    """Run `command` without a keyboard and keep what it says."""
    environment = {**os.environ, **extra_environment}
    return subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """Return the line that best says why a command failed: its last error, or else its last line."""
    lines = [line.strip() for line in (done.stdout + "\n" + done.stderr).splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith(("ERROR", "E:"))]
    return (errors or lines or [f"exit status {done.returncode}"])[-1]


def check_python(version: tuple[int, int]) -> None:
    """Refuse a Python that is too old.

    Raises:
        SetUpError: When `version` is below `OLDEST_PYTHON`.
    """
    if version < OLDEST_PYTHON:
        needed, found = ".".join(map(str, OLDEST_PYTHON)), ".".join(map(str, version))
        raise SetUpError(
            f"GluteCoach needs Python {needed} or newer and this is {found}; "
            f"name a newer one, as in: make run PYTHON=python{needed}"
        )


def current_place() -> str:
    """Return what `.venv` is bound to: where it lies and the Python it was made by."""
    return f"{ROOT} with Python {sys.version_info[0]}.{sys.version_info[1]}"


def current_key() -> str:
    """Return one hash over everything that decides what is installed."""
    digest = hashlib.sha256()
    for file in (*LOCKS.values(), ROOT / "pyproject.toml", Path(__file__), PROBE, PACKAGES_FILE):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def needed_steps(level: str, environment: Mapping[str, str]) -> set[str]:
    """Return the steps for `level` ("run" or "dev") and the kinds of screen `environment` speaks of."""
    screens = {name for name in ("DISPLAY", "WAYLAND_DISPLAY") if environment.get(name)}
    return {f"packages {level}", "system"} | {f"system {name}" for name in screens}


def read_notes(notes: Path, place: str, key: str) -> set[str] | None:
    """Return the steps done with this `key`, or None where `.venv` was not made for this place."""
    if not notes.is_file():
        return None
    noted_place, noted_key, *steps = [*notes.read_text(encoding="utf-8").splitlines(), "", ""]
    if noted_place != place:
        return None
    return {step for step in steps if step} if noted_key == key else set()


def write_notes(notes: Path, place: str, key: str, steps: set[str]) -> None:
    """Note which steps are done."""
    notes.write_text("\n".join([place, key, *sorted(steps)]) + "\n", encoding="utf-8")


def system_packages() -> dict[str, dict[str, Any]]:
    """Return the command and the packages of each package manager that is known."""
    known: dict[str, dict[str, Any]] = json.loads(PACKAGES_FILE.read_text(encoding="utf-8"))
    return known


def package_manager() -> str | None:
    """Return the first package manager found that is known."""
    return next((name for name in system_packages() if shutil.which(name)), None)


def root_prefix() -> list[str] | None:
    """Return what to put before a command to run it as root without a question, or None if that cannot be."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and run(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None


def line_to_type(manager: str, packages: Sequence[str]) -> str:
    """Return the one line that installs `packages` when typed by hand."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}{system_packages()[manager]['install']} {' '.join(packages)}"


def apt_install(packages: Sequence[str]) -> str | None:
    """Install Debian packages if this account may; return what went wrong, or None."""
    prefix = root_prefix()
    if package_manager() != "apt-get" or prefix is None:
        return "this account may not install system packages"
    say("installing system packages with apt-get ...")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    run([*apt, "update"])  # one unreachable source need not matter: whether the installation works decides
    options = system_packages()["apt-get"]["install"].split()[1:]
    done = run([*apt, *options, *packages])
    return None if done.returncode == 0 else f"apt-get failed ({last_words(done)})"


def make_venv() -> None:
    """Make `.venv` anew; without a pip of its own where Debian has split that off and the one outside serves.

    Raises:
        SetUpError: When there is no pip at all and none can be installed.
    """
    say(f"making {VENV.name} ...")
    with_pip = importlib.util.find_spec("ensurepip") is not None
    if not with_pip and importlib.util.find_spec("pip") is None:
        failure = apt_install(["python3-venv"])
        if failure:
            line = line_to_type("apt-get", ["python3-venv"])
            raise SetUpError(f"Python's venv package is missing and {failure}; {TRY_AGAIN}{line}")
        with_pip = True
    if VENV.is_symlink():
        VENV.unlink()
    try:
        venv.create(VENV, clear=True, with_pip=with_pip, symlinks=os.name != "nt")
    except subprocess.CalledProcessError as error:
        raise SetUpError(f"Python could not make {VENV}: {error}") from None


def pip_install(*arguments: str) -> None:
    """Install into `.venv`.

    Raises:
        SetUpError: When pip fails, as it does without a network.
    """
    inside = run([str(VENV_PYTHON), "-c", "import pip"]).returncode == 0
    python = [str(VENV_PYTHON)] if inside else [sys.executable]
    target = [] if inside else ["--python", str(VENV_PYTHON)]
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--root-user-action=ignore"]
    if WHEELS.is_dir():  # brought along, for a machine without a network
        options += ["--no-index", "--find-links", str(WHEELS)]
    done = run([*python, "-m", "pip", *target, "install", *options, *arguments], PIP_USER="0")
    if done.returncode != 0:
        why = last_words(done)
        question = "are all of them in the folder wheels" if WHEELS.is_dir() else "is this machine online"
        raise SetUpError(f"the Python packages could not be installed; {question}? ({why})")


def install_lock(lock: Path, *options: str) -> None:
    """Install just what `lock` lists, which is everything.

    Left to find dependencies by itself, an older pip (23.2, for one) takes `coverage[toml]` for another package
    than the pinned `coverage`, and refuses the newest release for want of a hash.
    """
    pip_install("--no-deps", "--require-hashes", "--requirement", str(lock), *options)


def install_packages(level: str) -> None:
    """Install the locked packages of `level`, then the project itself as a link to this folder."""
    say("installing the pinned Python packages (a minute or two the first time) ...")
    install_lock(LOCKS[level])
    pip_install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def probe() -> Problems:
    """Ask Qt itself, inside `.venv`, what it misses."""
    done = run([str(VENV_PYTHON), str(PROBE)])
    try:
        found = json.loads(done.stdout)
    except ValueError:
        return Problems([f"Qt does not start ({last_words(done)})"], [])
    return Problems(found["fatal"], found["silent"])


def provide_system_libraries() -> None:
    """See that Qt finds its libraries and a font; install them where that is allowed.

    Raises:
        SetUpError: When the app cannot run with what is there; lacking sound is only said.
    """
    problems = probe()
    if not (problems.fatal or problems.silent):
        return
    manager = package_manager()
    known = system_packages()
    failure = apt_install(known["apt-get"]["packages"]) if manager == "apt-get" else "no apt-get is here"
    if failure is None:
        problems = probe()
    because = f" ({failure})" if failure else ""
    if manager is not None:
        because += f"; {TRY_AGAIN}{line_to_type(manager, known[manager]['packages'])}"
    if problems.fatal:
        raise SetUpError(f"Qt misses {', '.join(problems.fatal)}{because}")
    if problems.silent:
        say(f"there will be no sound, for want of {', '.join(problems.silent)}{because}")


def set_up(level: str) -> None:
    """Do what is not done yet for `level`, "run" or "dev"."""
    check_python(sys.version_info[:2])
    place, key = current_place(), current_key()
    done = read_notes(NOTES, place, key) if VENV_PYTHON.exists() else None
    missing = needed_steps(level, os.environ) - (done or set())
    if not missing:
        return
    if done is None:
        make_venv()
        done = set[str]()
        write_notes(NOTES, place, key="", steps=done)
    if f"packages {level}" in missing:
        install_packages(level)
        done |= {"packages run", f"packages {level}"}  # the dev lock holds all of the other
        write_notes(NOTES, place, key, done)
    if sys.platform == "linux":
        provide_system_libraries()
    write_notes(NOTES, place, key, done | missing)
    say("done")


def main() -> int:
    """Set up and return the exit status."""
    parser = argparse.ArgumentParser(description="Set GluteCoach up in this folder.")
    parser.add_argument("--dev", action="store_true", help="also install what the tests and checks need")
    level = "dev" if parser.parse_args().dev else "run"
    try:
        set_up(level)
    except (SetUpError, OSError) as error:
        print(f"set-up: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("set-up: stopped; the same command goes on from here", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
