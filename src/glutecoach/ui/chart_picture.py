"""The chart of weeks as a picture: to copy, and to save as pixels or as lines."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPaintDevice, QPainter

from glutecoach.chart.look import ChartLook
from glutecoach.chart.picture import paint_picture
from glutecoach.chart.weeks import WeekView
from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DataFolderError
from glutecoach.core.sentence import said
from glutecoach.core.weeks import Weeks
from glutecoach.ui.chart_look import chart_words
from glutecoach.ui.sizes import Picture, TypePx

SIZE = Picture.CHART
DENSITY = 2
"""Pixels for each unit, so that it is sharp on any screen."""


class WeekPicture(Struct, frozen=True):
    """What a picture of the weeks shows.

    Attributes:
        weeks: All weeks, oldest first.
        view: Which of them.
        look: The colours.
        title: The headline.
    """

    weeks: Weeks
    view: WeekView
    look: ChartLook
    title: str

    def image(self) -> QImage:
        """Return it as pixels."""
        image = QImage(SIZE * DENSITY, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(DENSITY)
        self._paint_on(image)
        return image

    def copy(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setImage(self.image())

    def save(self, path: Path) -> None:
        """Save it as SVG or PNG, as the name ends; another name gets .png.

        Raises:
            DataFolderError: It cannot be written.
        """
        content = QBuffer()
        content.open(QIODevice.OpenModeFlag.WriteOnly)
        ending = path.suffix.lower()
        if ending == ".svg":
            self._paint_svg(content)
        else:
            path = path if ending == ".png" else path.with_name(f"{path.name}.png")
            QImageWriter(content, QByteArray(b"png")).write(self.image())
        try:
            path.write_bytes(content.data().data())
        except OSError as error:
            message = said("The picture cannot be saved as {file}: {cause}.", file=path, cause=cause_of(error))
            raise DataFolderError(message) from error

    def _paint_svg(self, output: QBuffer) -> None:
        from PySide6.QtSvg import QSvgGenerator

        generator = QSvgGenerator()
        generator.setOutputDevice(output)
        generator.setSize(SIZE)
        generator.setViewBox(QRectF(QPointF(), SIZE.toSizeF()))
        generator.setTitle(self.title)
        self._paint_on(generator)

    def _paint_on(self, device: QPaintDevice) -> None:
        painter = QPainter(device)
        font = QGuiApplication.font()
        font.setPixelSize(TypePx.PICTURE)
        painter.setFont(font)
        area = QRectF(QPointF(), SIZE.toSizeF())
        paint_picture(painter, area, self.weeks, self.view, self.look, chart_words(), title=self.title)
        painter.end()
