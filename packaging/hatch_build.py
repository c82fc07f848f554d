"""Adds to a wheel what the desktop and the shell want to know; hatchling runs it, see pyproject.toml."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override


class ShareHook(BuildHookInterface[Any]):
    """Fills the folder `share` of the wheel; an installation that is a link to the project needs none."""

    PLUGIN_NAME = "custom"

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files and name the folder to hatchling."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        from make_share import write_share

        folder = root / "build" / "share"
        shutil.rmtree(folder, ignore_errors=True)
        write_share(folder)
        build_data["shared_data"][str(folder)] = "share"
