"""Make the icons of Windows and macOS from the one drawing: `python packaging/make_icons.py`, into build/icons.

With `--window` that of the app's own window instead, into its assets: a picture is there at once, while a drawing needs
one more library of Qt at each start.

Both formats are a table of contents before PNG pictures, so that nothing but Qt is needed to write them.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "assets" / "icons" / "glutecoach.svg"
WINDOW_ICON = DRAWING.with_suffix(".png")
WINDOW_ICON_PX = 256
FOLDER = ROOT / "build" / "icons"
ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Of a picture in an icon of macOS, with its size in pixels; some sizes serve twice, for dense screens."""


def png(size_px: int) -> bytes:
    """Return the drawing as a PNG picture."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - a device is taken, too
    return bytes(content.data())


def ico() -> bytes:
    """Return the icon of Windows."""
    pictures = [png(size) for size in ICO_SIZES_PX]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO_SIZES_PX, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns() -> bytes:
    """Return the icon of macOS."""
    pictures = [(kind, png(size)) for kind, size in ICNS_KINDS.items()]
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> int:
    """Write what is asked for."""
    application = QGuiApplication(sys.argv)
    if "--window" in sys.argv:
        WINDOW_ICON.write_bytes(png(WINDOW_ICON_PX))
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / "glutecoach.ico").write_bytes(ico())
        (FOLDER / "glutecoach.icns").write_bytes(icns())
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
