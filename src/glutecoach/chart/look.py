"""How a chart looks: its colours, on a screen or on paper."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from glutecoach.core.weeks import WeekState


class ChartLook(Struct, frozen=True):
    """The colours of a chart, as #rrggbb.

    Attributes:
        surface: Behind everything.
        text: What is read.
        lines: The lines behind the bars, and the axis.
        band: The aim.
        band_edge: The ends of the aim.
        chosen: Behind the week that is chosen.
        states: The bar and the mark of a week in each state.
    """

    surface: str
    text: str
    lines: str
    band: str
    band_edge: str
    chosen: str
    states: Mapping[WeekState, str]


PAPER = ChartLook(
    surface="#ffffff",
    text="#000000",
    lines="#b8b8b8",
    band="#ececec",
    band_edge="#767676",
    chosen="#ffffff",
    states={
        WeekState.COMPLETED: "#2b2b2b",
        WeekState.EXCUSED: "#767676",
        WeekState.OPEN: "#000000",
        WeekState.MISSED: "#555555",
    },
)
"""Black on white: states differ by shape and by how full a bar is, so that a printer needs no colour."""
