"""Name the Python packages that flatpak-builder fetches: `python packaging/flatpak/make_packages.py FOLDER`.

FOLDER holds the wheels, as left by `pip download --require-hashes -r requirements.lock -d FOLDER` in the SDK. Qt for
Python and numpy come from the BaseApp. The files are named by their place on this machine, so the manifest that is
left in this folder is not kept in the repository.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent / "python-packages.json"
FROM_THE_BASE = ("pyside6", "shiboken6", "numpy")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def module(folder: Path, lock: str) -> dict[str, object]:
    """Return the module of the manifest.

    Args:
        folder: Where the wheels are.
        lock: The text of the lock file; a wheel that it does not know is refused.
    """
    known = set(HASH.findall(lock))
    sources: list[dict[str, str]] = []
    for wheel in sorted(folder.glob("*.whl")):
        if wheel.name.lower().startswith(FROM_THE_BASE):
            continue
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        if digest not in known:
            sys.exit(f"flatpak: {wheel.name} is not what requirements.lock lists")
        sources.append({"type": "file", "path": str(wheel.absolute()), "sha256": digest})
    if not sources:
        sys.exit(f"flatpak: there are no wheels in {folder}")
    return {
        "name": "python-packages",
        "buildsystem": "simple",
        "build-commands": ["pip3 install --no-index --no-deps --prefix=/app *.whl"],
        "sources": sources,
    }


if __name__ == "__main__":
    lock = (OUTPUT.parents[2] / "requirements.lock").read_text(encoding="utf-8")
    OUTPUT.write_text(json.dumps(module(Path(sys.argv[1]), lock), indent=2) + "\n", encoding="utf-8")
