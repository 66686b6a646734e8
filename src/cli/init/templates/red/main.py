"""Makes a command of the algorithm: reads the image that it is given, writes doubled.pgm into the current folder."""

import argparse
import sys

from pixels import multiply_file

parser = argparse.ArgumentParser(description="Multiplies the pixel values of a grey image in the format PGM.")
parser.add_argument("image", help="a PGM file")
parser.add_argument("--factor", type=int, default=2, help="what each pixel is multiplied by, 2 if not given")
arguments = parser.parse_args()

if not multiply_file(arguments.image, "doubled.pgm", arguments.factor):
    sys.exit(1)
