"""Bundle the program with Python and the parts of Qt that are used: `make bundle`.

    python packaging/bundle/build.py [--bare] [--output DIR]

Leaves `build/bundle/glutecoach`, and on macOS `GluteCoach.app` beside it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "packaging" / "bundle" / "glutecoach.spec"
BUNDLES = ROOT / "build" / "bundle"
NEVER_STRIPPED = "numpy.libs"
"""Their layout was changed after they were linked, and stripping makes them unloadable."""


def build(output: Path, *, is_bare: bool = False) -> Path:
    """Bundle, and return the folder.

    Args:
        output: The folder that the bundle's folder is put into.
        is_bare: Bundle a bare window instead, to compare with.
    """
    command = [
        sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", "--noconfirm",
        "--distpath", str(output), "--workpath", str(ROOT / "build" / "pyinstaller"), str(SPEC),
    ]  # fmt: skip
    subprocess.run(command, check=True, env={**os.environ, "BARE": "1" if is_bare else "0"})
    bundle = output / ("bare" if is_bare else "glutecoach")
    if sys.platform == "linux":
        strip(bundle)
        forget_where_it_was_built(bundle)
    return bundle


def strip(bundle: Path) -> None:
    """Take symbols out of libraries and modules that still have them: Python's own are as large as itself."""
    for path in sorted(bundle.rglob("*.so*")):
        if NEVER_STRIPPED not in path.parts and not path.is_symlink():
            ask("strip", "--strip-unneeded", path)


def forget_where_it_was_built(bundle: Path) -> None:
    """Let no module look for libraries in the folder of the Python that it was taken from, which is not here."""
    for path in sorted(bundle.rglob("*.so*")):
        if not path.is_symlink() and ask("patchelf", "--print-rpath", path).startswith("/"):
            ask("patchelf", "--remove-rpath", path)


def ask(*command: str | Path) -> str:
    """Return what a program answers."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def require_programs() -> None:
    """Say what is missing before anything is built."""
    missing = [name for name in ("patchelf", "strip") if sys.platform == "linux" and shutil.which(name) is None]
    if missing:
        sys.exit(
            f"bundle: {' and '.join(missing)} cannot be found; on Debian or Ubuntu: apt-get install patchelf binutils"
        )


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description="Bundle the program.")
    parser.add_argument("--bare", action="store_true", help="bundle a bare window instead, to compare with")
    parser.add_argument("--output", type=Path, default=BUNDLES)
    options = parser.parse_args()
    require_programs()
    print(build(options.output, is_bare=options.bare))
    return 0


if __name__ == "__main__":
    sys.exit(main())
