"""Build the wheel twice, install it where nothing of the checkout is found, and run tests on it: `make test-wheel`.

The virtual environment finds the pinned packages of `.venv` and nothing else of it, so that it needs no network; the
program in it is the one of the wheel.

    python packaging/prove_wheel.py [TEST ...]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "wheel"
PLACE = "import glutecoach; print(glutecoach.__file__)"
QUICK_TESTS = (
    "tests/test_cli.py",
    "tests/test_second_start.py",
    "tests/test_tour.py",
    "tests/desktop/test_paths.py",
    "tests/desktop/test_icon.py",
    "tests/storage/test_catalog.py",
)


def build_wheel(folder: Path) -> Path:
    """Build the wheel into a folder and return its path."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.whl"))


def install(wheel: Path, folder: Path) -> Path:
    """Install the wheel into a new virtual environment, and return the folder of its programs."""
    venv.create(folder, clear=True, symlinks=os.name != "nt")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    options = ["--quiet", "--no-index", "--no-deps", "--disable-pip-version-check", "--root-user-action=ignore"]
    subprocess.run([*pip(), "--python", str(python), "install", *options, str(wheel)], check=True)
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([python, "-c", ask], check=True, capture_output=True, text=True).stdout.strip())
    (site / "pinned-packages.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return programs


def pip() -> list[str]:
    """Return the command of a pip: the one of `.venv`, or of the Python that made it, where Debian has split it off."""
    for python in (sys.executable, getattr(sys, "_base_executable", sys.executable)):
        command = [python, "-m", "pip"]
        if subprocess.run([*command, "--version"], capture_output=True, check=False).returncode == 0:
            return command
    sys.exit("test-wheel: there is no pip")


def prove(tests: list[str]) -> int:
    """Return the exit status of the tests, run on the wheel."""
    shutil.rmtree(BUILD, ignore_errors=True)
    wheel, again = build_wheel(BUILD / "first"), build_wheel(BUILD / "second")
    if wheel.read_bytes() != again.read_bytes():
        sys.exit("test-wheel: two builds give two different wheels")
    programs = install(wheel, BUILD / "venv")
    python = programs / "python"
    place = subprocess.run([python, "-P", "-c", PLACE], check=True, capture_output=True, text=True).stdout.strip()
    if not Path(place).is_relative_to(BUILD):
        sys.exit(f"test-wheel: the program was found in {place}")
    subprocess.run([programs / "glutecoach", "--version"], check=True)
    return subprocess.run([python, "-P", "-m", "pytest", "-q", *tests], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:] or list(QUICK_TESTS)))
