"""The flesh on the skeleton: half-widths and outlines, as fractions of body height. All chosen by eye.

A station is the place along the segment (0 to 1), then the half-width to the front and to the back. Two
segments that meet have the same half-width on both sides there, so that their round ends make a smooth joint.
"""

from __future__ import annotations

from glutecoach.core.skeleton import Point

Stations = tuple[tuple[float, float, float], ...]

THIGH_STATIONS: Stations = (
    (0.0, 0.065, 0.067),
    (0.11, 0.064, 0.071),
    (0.26, 0.062, 0.066),
    (0.52, 0.056, 0.053),
    (0.78, 0.045, 0.041),
    (1.0, 0.037, 0.037),
)
SHANK_STATIONS: Stations = (
    (0.0, 0.037, 0.037),
    (0.16, 0.034, 0.042),
    (0.32, 0.031, 0.046),
    (0.52, 0.028, 0.039),
    (0.70, 0.0245, 0.031),
    (0.85, 0.0245, 0.0255),
)
CALF_SKIN_STATIONS: Stations = ((0.78, 0.021, 0.024), (0.9, 0.0205, 0.022), (1.0, 0.022, 0.022))
UPPER_ARM_STATIONS: Stations = (
    (0.0, 0.036, 0.036),
    (0.3, 0.034, 0.035),
    (0.65, 0.030, 0.030),
    (1.0, 0.026, 0.026),
)
SLEEVE_STATIONS: Stations = ((0.0, 0.039, 0.039), (0.26, 0.038, 0.039), (0.52, 0.036, 0.036))
FOREARM_STATIONS: Stations = (
    (0.0, 0.026, 0.026),
    (0.25, 0.028, 0.027),
    (0.6, 0.023, 0.023),
    (1.0, 0.0165, 0.0165),
)
HAND_STATIONS: Stations = (
    (0.0, 0.0165, 0.0165),
    (0.35, 0.020, 0.019),
    (0.65, 0.018, 0.017),
    (0.9, 0.0115, 0.0115),
)
HIPS_STATIONS: Stations = (
    (0.0, 0.064, 0.068),
    (0.12, 0.061, 0.074),
    (0.26, 0.059, 0.068),
    (0.40, 0.056, 0.055),
)
BAND_STATIONS: Stations = ((0.35, 0.0575, 0.060), (0.375, 0.0572, 0.058), (0.405, 0.0568, 0.0555))
TOP_STATIONS: Stations = (
    (0.34, 0.056, 0.058),
    (0.46, 0.0562, 0.052),
    (0.60, 0.060, 0.0515),
    (0.76, 0.066, 0.056),
    (0.90, 0.060, 0.057),
    (1.0, 0.047, 0.050),
    (1.06, 0.030, 0.036),
)
NECK_STATIONS: Stations = ((-0.3, 0.036, 0.040), (0.4, 0.028, 0.033), (1.0, 0.026, 0.030))

# Handles of the curve of the back at the hip and at the shoulder.
HIP_HANDLE = 0.105
SHOULDER_HANDLE = 0.125

KNEE_RADIUS = 0.037
GLUTE_SWELL = 0.004

# Outlines as (front, up) from the skull base.
HEAD_OUTLINE: tuple[Point, ...] = (
    (-0.036, 0.008),
    (-0.056, 0.040),
    (-0.060, 0.078),
    (-0.040, 0.114),
    (-0.002, 0.128),
    (0.034, 0.116),
    (0.050, 0.090),
    (0.0515, 0.073),
    (0.0585, 0.060),
    (0.0635, 0.0505),
    (0.0550, 0.0435),
    (0.0555, 0.033),
    (0.0545, 0.022),
    (0.0475, 0.005),
    (0.030, -0.003),
    (0.006, 0.006),
    (-0.014, 0.002),
)
HAIR_OUTLINE: tuple[Point, ...] = (
    (-0.040, 0.006),
    (-0.060, 0.030),
    (-0.066, 0.070),
    (-0.050, 0.115),
    (-0.010, 0.137),
    (0.032, 0.128),
    (0.050, 0.106),
    (0.040, 0.102),
    (0.020, 0.098),
    (0.006, 0.084),
    (0.003, 0.066),
    (-0.006, 0.050),
    (-0.018, 0.040),
    (-0.024, 0.018),
)
BUN_CENTRE: Point = (-0.034, 0.142)
BUN_RADIUS = 0.0285
EAR_CENTRE: Point = (-0.003, 0.050)
EAR_RADIUS = 0.0105
EYE: tuple[Point, Point, Point] = ((0.033, 0.0665), (0.040, 0.0615), (0.047, 0.066))
EYE_WIDTH = 0.0055
BROW: tuple[Point, Point, Point] = ((0.031, 0.083), (0.040, 0.0875), (0.0475, 0.083))

# Shoe as (forward, up) from the ankle; what lies beyond the ball bends with the toes.
SHOE_OUTLINE: tuple[Point, ...] = (
    (-0.027, 0.012),
    (-0.036, -0.008),
    (-0.040, -0.026),
    (-0.034, -0.039),
    (0.000, -0.0395),
    (0.040, -0.039),
    (0.078, -0.0395),
    (0.104, -0.039),
    (0.1175, -0.031),
    (0.109, -0.019),
    (0.084, -0.013),
    (0.056, -0.006),
    (0.030, 0.006),
    (0.022, 0.015),
    (-0.003, 0.018),
)
SOLE_OUTLINE: tuple[Point, ...] = (
    (-0.041, -0.029),
    (-0.038, -0.040),
    (0.000, -0.0425),
    (0.040, -0.042),
    (0.078, -0.0425),
    (0.106, -0.042),
    (0.1195, -0.033),
    (0.106, -0.0325),
    (0.078, -0.031),
    (0.040, -0.0305),
    (0.000, -0.0305),
)

# The lower back: place along the curve of the back, distance behind it, and the sizes of the mark of the
# fault.
LUMBAR_AT = 0.36
LUMBAR_BEHIND = 0.030
MARK_RADIUS = 0.040
MARK_RINGS = ((0.088, 46), (0.063, 90))
MARK_ARM = 0.0150
MARK_WIDTH = 0.0100
