"""Draws charts with QPainter: for the screen, for pictures and for paper alike."""
