"""The size of the bundle beside that of bare windows with the same modules of Qt: `python benchmarks/bundle.py`.

A bare window is bundled twice: as PyInstaller does it by itself, and trimmed as the program's own bundle is. What the
trimmed one does not have is above all numpy with its linear algebra, 37 MB, which pyqtgraph needs to be imported.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from comparison import Comparison, report

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "packaging" / "bundle" / "build.py"
BARE = ROOT / "packaging" / "bundle" / "bare.py"
AIM = 1.25


def size_mb(folder: Path) -> float:
    """Return what the files of a folder hold, in MB."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def by_itself(folder: Path) -> Path:
    """Bundle the bare window with nothing but what PyInstaller knows, and return its folder."""
    command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", "--noconfirm"]
    places = ["--distpath", str(folder), "--workpath", str(folder / "work"), "--specpath", str(folder)]
    subprocess.run([*command, *places, str(BARE)], check=True)
    return folder / "bare"


def main() -> int:
    """Bundle three times and compare."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for options in ([], ["--bare"]):
            subprocess.run([sys.executable, str(BUILD), *options, "--output", str(folder / "trimmed")], check=True)
        ours, trimmed = size_mb(folder / "trimmed" / "glutecoach"), size_mb(folder / "trimmed" / "bare")
        bare = size_mb(by_itself(folder / "plain"))
    whole = Comparison(
        subject="the bundle",
        figure=ours,
        unit="MB",
        beside="a bare window with the same modules of Qt, bundled by PyInstaller",
        reference=bare,
        most_ratio=AIM,
    )
    least = Comparison(
        subject="the bundle", figure=ours, unit="MB", beside="the same bare window, trimmed as well", reference=trimmed
    )
    return report(whole, least)


if __name__ == "__main__":
    sys.exit(main())
