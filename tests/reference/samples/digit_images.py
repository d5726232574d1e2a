"""Makes training pictures of digits: real handwriting of scikit-learn and inked skeletons.

A picture is kept as an ink mask of 32x32 (0 no ink, 255 full ink); `colour` turns masks into pictures with any
pen and paper just before they are used, which is the same as colouring first, since shrinking is linear.
"""

import math
import random

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFilter
from sklearn.datasets import load_digits

from skeletons import SKELETONS

SIZE = 32
CANVAS = 256


def smooth(points, closed_steps: int = 10):
    """A Catmull-Rom curve through the points."""
    padded = [points[0], *points, points[-1]]
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        for step in range(closed_steps):
            t = step / closed_steps
            yield tuple(
                0.5
                * (
                    2 * b[i]
                    + (c[i] - a[i]) * t
                    + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                    + (3 * b[i] - 3 * c[i] + d[i] - a[i]) * t**3
                )
                for i in (0, 1)
            )
    yield points[-1]


def bent(strokes, rng: random.Random):
    """The strokes with every control point moved a little and curves resolved into short lines."""
    loose = rng.choice((0.015, 0.03, 0.045))
    for kind, points in strokes:
        moved = [(x + rng.gauss(0, loose), y + rng.gauss(0, loose)) for x, y in points]
        if kind == "c" or rng.random() < 0.15:
            moved = list(smooth(moved))
        yield moved


def placed(lines, rng: random.Random):
    """The lines slanted, turned, scaled and put somewhere on the canvas; also the height of the digit."""
    slant, turn = rng.gauss(0, 0.16), math.radians(rng.gauss(0, 7))
    width = rng.uniform(0.35, 1.05)
    turned = []
    for line in lines:
        for_line = []
        for x, y in line:
            x, y = (x - 0.5) * width - slant * (y - 0.5), y - 0.5
            for_line.append(
                (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
            )
        turned.append(for_line)
    xs, ys = zip(*(point for line in turned for point in line))
    reach = max(max(xs) - min(xs), max(ys) - min(ys))
    scale = CANVAS * min(0.96, max(0.22, rng.gauss(0.6, 0.23))) / reach
    spare = [CANVAS - scale * (max(v) - min(v)) for v in (xs, ys)]
    left, top = (spare_axis * min(1, max(0, rng.gauss(0.5, 0.22))) for spare_axis in spare)
    return [
        [((x - min(xs)) * scale + left, (y - min(ys)) * scale + top) for x, y in line] for line in turned
    ], scale * reach


def wobbled(lines, height: float, rng: random.Random):
    """The lines as an unsteady hand with a mouse draws them."""
    strength = height * rng.choice((0, 0, 0.006, 0.012))
    for line in lines:
        phase, pace = rng.uniform(0, 6), rng.uniform(0.5, 2)
        yield [
            (x + strength * math.sin(phase + pace * i), y + strength * math.cos(1.7 * phase + pace * i))
            for i, (x, y) in enumerate(line)
        ]


def inked(lines, pen: float) -> Image.Image:
    """An ink mask on the canvas, drawn with a round pen."""
    mask = Image.new("L", (CANVAS, CANVAS))
    draw = ImageDraw.Draw(mask)
    for line in lines:
        draw.line(line, fill=255, width=max(1, round(pen)), joint="curve")
        if pen >= 3:
            for x, y in (line[0], line[-1]):
                draw.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=255)
    return mask


def drawn_digit(digit: int, rng: random.Random) -> np.ndarray:
    """One generated digit as an ink mask of 32x32."""
    lines, height = placed(list(bent(rng.choice(SKELETONS[digit]), rng)), rng)
    lines = list(wobbled(lines, height, rng))
    pen = min(height * 0.22, max(2.0, CANVAS * math.exp(rng.gauss(math.log(0.038), 0.7))))
    mask = inked(lines, pen)
    if rng.random() < 0.2:
        mask = mask.filter(ImageFilter.GaussianBlur(rng.uniform(1, 6)))
    return np.asarray(mask.resize((SIZE, SIZE), Image.Resampling.BILINEAR))


def scanned_digit(image: np.ndarray, rng: random.Random | None) -> np.ndarray:
    """A digit of scikit-learn (8x8, 0 to 16) as an ink mask of 32x32; moved and slanted when rng is given."""
    mask = Image.fromarray((image * 255 / 16).clip(0, 255).astype(np.uint8)).resize(
        (26, 26), Image.Resampling.BICUBIC
    )
    sheet = Image.new("L", (SIZE, SIZE))
    sheet.paste(mask, (3, 3))
    if rng is None:
        return np.asarray(sheet)
    scale, turn, slant = rng.uniform(0.85, 1.6), math.radians(rng.gauss(0, 6)), rng.gauss(0, 0.1)
    a, b = math.cos(turn) * scale * rng.uniform(0.8, 1.3), math.sin(turn) * scale + slant
    c, d = -math.sin(turn) * scale, math.cos(turn) * scale
    free = 0.5 * max(0.0, SIZE - 26 / scale)
    x, y = (rng.uniform(-free, free) for _ in range(2))
    half = SIZE / 2
    matrix = (a, b, half - a * (half + x) - b * (half + y), c, d, half - c * (half + x) - d * (half + y))
    return np.asarray(
        sheet.transform((SIZE, SIZE), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
    )


def scanned_split():
    """Images and labels of scikit-learn: a training part and a held-out part of every fifth image."""
    digits = load_digits()
    held_out = np.arange(len(digits.target)) % 5 == 4
    return (digits.images[~held_out], digits.target[~held_out]), (
        digits.images[held_out],
        digits.target[held_out],
    )


def training_masks(drawn: int, scanned: int, seed: int):
    """`drawn` generated and `scanned` varied real digits: masks (N, 32, 32) uint8 and labels (N,)."""
    rng = random.Random(seed)
    labels = [i % 10 for i in range(drawn)]
    masks = [drawn_digit(label, rng) for label in labels]
    (images, targets), _ = scanned_split()
    for _ in range(scanned):
        at = rng.randrange(len(targets))
        masks.append(scanned_digit(images[at], rng))
        labels.append(int(targets[at]))
    return np.stack(masks), np.array(labels)


def colour(masks: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Pictures (N, 3, 32, 32), 0 to 1, of ink masks (N, 32, 32), 0 to 1, with random pens and papers.

    Half are dark on white, a quarter light on black, the rest any pair of colours far enough apart, with an uneven
    light; some have grain.
    """
    count = masks.shape[0]

    def uniform(*shape):
        return torch.rand(*shape, generator=generator)

    kind = uniform(count, 1)
    pen, paper = uniform(count, 3), uniform(count, 3)
    grey = uniform(count, 1) < 0.5
    pen = torch.where(grey, pen[:, :1], pen)
    dark = torch.where(uniform(count, 1) < 0.6, torch.zeros(count, 3), pen * 0.65)
    light = 1 - torch.where(uniform(count, 1) < 0.6, torch.zeros(count, 3), pen * 0.3)
    white, black = torch.ones(count, 3), torch.zeros(count, 3)
    far = (pen - paper).abs().mean(1, keepdim=True) > 0.3
    ink = torch.where(
        kind < 0.55, dark, torch.where(kind < 0.8, light, torch.where(far, pen, 1 - paper.round()))
    )
    ground = torch.where(
        kind < 0.55,
        torch.where(uniform(count, 1) < 0.75, white, 1 - paper * 0.2),
        torch.where(kind < 0.8, torch.where(uniform(count, 1) < 0.75, black, paper * 0.2), paper),
    )
    strength = masks[:, None]
    pictures = ground[:, :, None, None] * (1 - strength) + ink[:, :, None, None] * strength
    ramp = torch.linspace(-1, 1, masks.shape[-1])
    slope = (uniform(count, 2) - 0.5) * 0.3 * (uniform(count, 1) < 0.25)
    light_field = slope[:, :1, None] * ramp[None, :, None] + slope[:, 1:, None] * ramp[None, None, :]
    grain = torch.randn(pictures.shape, generator=generator) * 0.04 * (uniform(count, 1, 1, 1) < 0.25)
    return (pictures + light_field[:, None] + grain).clamp(0, 1)
