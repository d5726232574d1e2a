"""Digits of handwriting fonts, for testing only: how people other than this sample's maker write.

    python handwriting_fonts.py MODEL ROOT

MODEL is the repository folder, ROOT a folder with the font packages of packages.txt unpacked (`dpkg -x`). Prints the
accuracy per font and over all.
"""

import sys
from pathlib import Path

import torch
from PIL import Image, ImageDraw, ImageFont
from transformers import ViTForImageClassification
from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

FONTS = (
    "Breip",
    "dkg",
    "Humor-Sans",
    "Kristi",
    "kiloji",
    "KleeOne-Regular",
    "Rufscript010",
    "SteveHand",
    "Delphine",
    "DancingScript-Regular",
    "BecauseWeBuild-Regular",
    "BecauseWeLearn-Regular",
    "BecauseWeOrganize-Regular",
    "BecauseWeMentor-Regular",
    "BecauseWeConnect-Regular",
    "BecauseWeCreate-Regular",
    "Ecolier-court",
    "TomsonTalks",
    "ComicNeue-Light",
)


def picture(font: Path, digit: int, height: int, shift: tuple[int, int]) -> Image.Image:
    """The digit in black on a white canvas of 400x400, about `height` pixels tall."""
    canvas = Image.new("RGB", (400, 400), "white")
    face = ImageFont.truetype(str(font), 200)
    box = face.getbbox(str(digit))
    face = ImageFont.truetype(str(font), round(200 * height / max(1, box[3] - box[1])))
    ImageDraw.Draw(canvas).text(
        (200 + shift[0], 200 + shift[1]), str(digit), fill="black", font=face, anchor="mm"
    )
    return canvas


def font_pictures(root: Path):
    """(picture, digit, font) of every font in three sizes and places."""
    files = {path.stem: path for path in sorted(root.rglob("*.[to]tf"))}
    for name in FONTS:
        for digit in range(10):
            for height, shift in ((300, (0, 0)), (220, (40, -30)), (140, (-60, 50))):
                yield picture(files[name], digit, height, shift), digit, name


def main() -> None:
    model = ViTForImageClassification.from_pretrained(sys.argv[1]).eval()
    processor = ViTImageProcessorPil.from_pretrained(sys.argv[1])
    pictures, digits, names = zip(*font_pictures(Path(sys.argv[2])))
    with torch.no_grad():
        answers = model(**processor(list(pictures), return_tensors="pt")).logits.argmax(-1).tolist()
    for font in FONTS:
        rows = [i for i, name in enumerate(names) if name == font]
        wrong = [f"{digits[i]} read as {answers[i]}" for i in rows if answers[i] != digits[i]]
        print(f"{font}: {len(rows) - len(wrong)} of {len(rows)} right", *wrong, sep="; ")
    right = sum(a == d for a, d in zip(answers, digits))
    print(f"all fonts: accuracy {right / len(digits):.4f}, {len(digits)} pictures")


if __name__ == "__main__":
    main()
