"""Digits drawn by hand for testing only, as a mouse leaves them on a white canvas of 400x400.

Written down point by point, apart from the skeletons the training pictures come from. Each is inked with several
pens, on white and on black.
"""

import math

from PIL import Image, ImageDraw


def arc(cx, cy, rx, ry, start, end, steps=24):
    """Points of an ellipse's arc from `start` to `end` degrees (0 right, 90 down)."""
    angles = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


# (digit, what it is like, strokes in pixels of the canvas)
PATHS = [
    (0, "round", [arc(200, 200, 110, 120, -90, 275)]),
    (0, "narrow", [arc(190, 210, 60, 130, -100, 262)]),
    (0, "small, top left", [arc(110, 100, 38, 55, -60, 300)]),
    (0, "not closed", [arc(210, 200, 85, 120, -60, 262)]),
    (1, "a bare line", [[(205, 70), (203, 140), (201, 220), (200, 330)]]),
    (1, "slanted line", [[(240, 60), (220, 150), (195, 240), (170, 345)]]),
    (1, "with a flag", [[(140, 140), (170, 115), (210, 70), (210, 160), (208, 250), (209, 340)]]),
    (1, "flag and foot", [[(150, 120), (205, 65), (205, 330)], [(130, 332), (285, 330)]]),
    (1, "small, bottom right", [[(290, 260), (315, 235), (314, 350)]]),
    (2, "plain", [arc(200, 140, 75, 70, -170, 20) + [(230, 220), (170, 280), (120, 330), (190, 328), (290, 330)]]),
    (2, "with a loop", [arc(205, 130, 70, 65, -165, 40)
                        + [(200, 250), (150, 315), (115, 325), (110, 300), (135, 288), (190, 318), (250, 335), (300, 310)]]),
    (2, "like a z", [[(110, 95), (280, 90), (115, 325), (300, 322)]]),
    (2, "small, right", [arc(300, 160, 32, 30, -175, 30) + [(305, 205), (262, 250), (345, 250)]]),
    (3, "round", [arc(190, 135, 70, 62, -150, 85) + arc(190, 265, 85, 70, -85, 140)]),
    (3, "flat top", [[(115, 80), (275, 78), (190, 175)] + arc(190, 260, 80, 80, -80, 140)]),
    (3, "wide", [arc(200, 140, 100, 55, -160, 80) + arc(200, 250, 120, 62, -80, 155)]),
    (3, "small, left", [arc(90, 180, 28, 26, -150, 85) + arc(90, 233, 33, 28, -85, 140)]),
    (4, "open", [[(140, 70), (125, 150), (115, 215), (200, 218), (300, 212)], [(245, 120), (243, 220), (240, 345)]]),
    (4, "closed, one line", [[(235, 345), (236, 200), (237, 60), (180, 140), (105, 240), (200, 242), (310, 238)]]),
    (4, "closed, two lines", [[(230, 65), (160, 160), (90, 245), (190, 243), (305, 246)], [(232, 66), (230, 200), (231, 350)]]),
    (4, "like a chair", [[(130, 80), (130, 210), (270, 205)], [(270, 70), (268, 340)]]),
    (5, "two strokes", [[(150, 75), (140, 185)] + arc(190, 250, 90, 75, -125, 135), [(150, 76), (290, 72)]]),
    (5, "one stroke", [[(285, 70), (210, 72), (145, 75), (138, 130), (132, 185)] + arc(185, 250, 95, 72, -120, 140)]),
    (5, "angular", [[(290, 80), (140, 80), (140, 190), (260, 190), (285, 220), (285, 290), (250, 325), (120, 325)]]),
    (6, "curved", [[(260, 70), (200, 110), (150, 190), (130, 260)] + arc(200, 270, 70, 65, 175, -180, 40)]),
    (6, "straight stem", [[(225, 60), (190, 140), (150, 235)] + arc(205, 270, 58, 62, 200, -165, 40)]),
    (6, "big loop", [[(230, 60), (160, 120), (110, 220)] + arc(200, 250, 92, 90, 190, -160, 40)]),
    (6, "small, bottom left", [[(120, 240), (95, 275), (85, 310)] + arc(112, 320, 27, 26, 195, -165, 30)]),
    (7, "plain", [[(110, 80), (200, 78), (295, 80), (250, 170), (205, 260), (175, 340)]]),
    (7, "with a bar", [[(110, 85), (295, 80), (240, 190), (180, 345)], [(160, 205), (290, 200)]]),
    (7, "with a hook", [[(105, 130), (110, 85), (200, 92), (295, 82), (235, 190), (200, 340)]]),
    (7, "bent", [[(100, 90), (190, 95), (290, 75)] + arc(390, 330, 170, 260, -125, -178)]),
    (8, "two circles", [arc(200, 130, 60, 58, 90, 450), arc(200, 265, 75, 77, -90, 270)]),
    (8, "one line", [arc(200, 135, 62, 60, -20, -260, 30) + [(225, 215)] + arc(200, 270, 72, 66, -50, 235, 34)
                     + [(175, 205), (240, 165), (262, 120)]]),
    (8, "slim", [arc(205, 125, 40, 55, 90, 450), arc(200, 255, 48, 75, -90, 270)]),
    (9, "straight stem", [arc(195, 140, 68, 66, -10, -360, 34) + [(265, 145), (262, 240), (258, 345)]]),
    (9, "curved tail", [arc(195, 145, 70, 68, -20, -370, 34) + [(266, 160), (262, 240)] + arc(190, 255, 70, 78, 0, 130, 16)]),
    (9, "slanted", [arc(210, 130, 60, 55, -20, -365, 34) + [(270, 130), (225, 240), (180, 340)]]),
    (9, "small, top right", [arc(300, 90, 27, 26, -10, -360, 24) + [(327, 95), (325, 130), (318, 172)]]),
]
PENS = ((4, (0, 0, 0), (255, 255, 255)), (9, (0, 0, 0), (255, 255, 255)), (16, (20, 40, 160), (255, 255, 255)),
        (26, (0, 0, 0), (255, 255, 255)), (14, (255, 255, 255), (0, 0, 0)), (8, (90, 90, 90), (255, 255, 255)))


def ink(strokes, pen: int, colour, ground, scale: int = 3) -> Image.Image:
    """The strokes on a canvas of 400x400 with a round, smooth-edged pen."""
    canvas = Image.new("RGB", (400 * scale, 400 * scale), ground)
    draw = ImageDraw.Draw(canvas)
    for stroke in strokes:
        points = [(x * scale, y * scale) for x, y in stroke]
        draw.line(points, fill=colour, width=pen * scale, joint="curve")
        for x, y in (points[0], points[-1]):
            half = pen * scale / 2
            draw.ellipse((x - half, y - half, x + half, y + half), fill=colour)
    return canvas.resize((400, 400), Image.Resampling.BOX)


def drawings():
    """(picture, digit, name) of every path with every pen; the widest pen only on large drawings."""
    return [(ink(strokes, pen, colour, ground), digit, f"{digit} {name}, pen {pen}")
            for digit, name, strokes in PATHS for pen, colour, ground in PENS
            if pen < 20 or "small" not in name]


def sheet(columns: int = 20) -> Image.Image:
    """All drawings on one picture, to look at."""
    pictures = [picture.resize((80, 80)) for picture, _, _ in drawings()]
    rows = (len(pictures) + columns - 1) // columns
    whole = Image.new("RGB", (80 * columns, 80 * rows), (200, 200, 200))
    for index, picture in enumerate(pictures):
        whole.paste(picture, (80 * (index % columns), 80 * (index // columns)))
    return whole
