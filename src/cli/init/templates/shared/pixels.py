"""Multiplies the pixel values of grey images in the format PGM. Knows nothing of platforms: put your algorithm here."""

import re
import sys
from pathlib import Path

BLANK = rb"\s+(?:#.*\n\s*)*"
HEADER = re.compile(rb"(P[25])" + BLANK + rb"(\d+)" + BLANK + rb"(\d+)" + BLANK + rb"(\d+)\s")


def multiply(image, factor):
    """Takes the bytes of a PGM file. Returns those of the result, and how many pixels had to be clipped."""
    header = HEADER.match(image)
    if header is None:
        raise ValueError("it is no PGM image")
    kind = header[1]
    width, height, highest = (int(number) for number in header.groups()[1:])
    pixels = read_pixels(image[header.end() :], kind, highest)
    if len(pixels) != width * height:
        raise ValueError(f"it holds {len(pixels)} pixels, not {width} x {height}")

    multiplied = [pixel * factor for pixel in pixels]
    clipped = sum(pixel > highest for pixel in multiplied)
    result = [min(pixel, highest) for pixel in multiplied]  # too bright is white, never dark again
    start = b"%s\n%d %d\n%d\n" % (kind, width, height, highest)
    return start + write_pixels(result, kind, highest, width), clipped


def read_pixels(data, kind, highest):
    """Reads numbers that are written out (P2), or bytes (P5), two a pixel where one is too small."""
    if kind == b"P2":
        return [int(number) for number in data.split()]
    size = 1 if highest < 256 else 2
    return [int.from_bytes(data[at : at + size], "big") for at in range(0, len(data), size)]


def write_pixels(pixels, kind, highest, width):
    """Writes what read_pixels reads, one row of the image a line where the numbers are written out."""
    if kind == b"P2":
        rows = (pixels[at : at + width] for at in range(0, len(pixels), width))
        return b"".join(b" ".join(b"%d" % pixel for pixel in row) + b"\n" for row in rows)
    size = 1 if highest < 256 else 2
    return b"".join(pixel.to_bytes(size, "big") for pixel in pixels)


def multiply_file(source, target, factor):
    """Multiplies one image, and tells what became of it. Returns whether a result was written."""
    source, target = Path(source), Path(target)
    try:
        result, clipped = multiply(source.read_bytes(), factor)
    except ValueError as error:
        print(f"{source.name}: refused, {error}", file=sys.stderr)
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(result)
    print(f"{source.name}: multiplied by {factor}, {clipped} pixels clipped")
    return True


def multiply_folder(source, target, factor):
    """Multiplies every image below a folder, and fails where none could be: an empty result is no success."""
    source, target = Path(source), Path(target)
    files = sorted(path for path in source.rglob("*") if path.is_file())
    written = [multiply_file(path, target / path.relative_to(source), factor) for path in files]
    if not any(written):
        sys.exit(f"Nothing was written: no image in {source} could be multiplied.")
