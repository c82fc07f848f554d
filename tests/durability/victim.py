"""The real app, from its command line, that tells what it shows and has finished: `python victim.py ARGUMENTS`.

It continues what was cut off, begins the next workout when one is over, and prints a line of JSON for each thing that
a person would have seen. A rep is told after the app itself has written it down.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from typing_extensions import override

import glutecoach.start
from glutecoach.app import App
from glutecoach.cli import main
from glutecoach.core.events import RepFinished
from glutecoach.ui.main_window import Screen


def tell(**what: object) -> None:
    """Print a line at once."""
    print(json.dumps(what), flush=True)


class TellingApp(App):
    """An app that tells."""

    @override
    def open(self, *, follow: bool = False, screen: str = "", files: Sequence[str] = (), in_tray: bool = False) -> None:
        """Open the window, tell what it offers, and follow a workout."""
        show_notice = self.window.show_notice

        def show_and_tell(text: str) -> None:
            if text:
                tell(notice=text)
            show_notice(text)

        setattr(self.window, "show_notice", show_and_tell)  # noqa: B010 - where the type says that it is a method
        super().open(follow=follow, screen=screen, files=files, in_tray=in_tray)
        page = self.window.page(Screen.TODAY)
        offers = [
            label.text()
            for label in page.findChildren(QLabel)
            if label.isVisibleTo(page) and "stopped at" in label.text()
        ]
        tell(offer=offers[0] if offers else "")
        self.parts.stage.driver.rep_finished.connect(self._on_rep)
        self.parts.stage.over.connect(lambda: QTimer.singleShot(0, self.start))
        if offers:
            page.continue_requested.emit()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

    def _on_rep(self, event: RepFinished) -> None:
        place = event.place
        session = self._store.journal.open_session()
        assert session is not None
        tell(rep=[session.record.session_id, place.exercise_id, place.side, place.set_number, place.rep])


if __name__ == "__main__":
    runner: Any = glutecoach.start
    runner.App = TellingApp
    sys.exit(main(sys.argv[1:]))
