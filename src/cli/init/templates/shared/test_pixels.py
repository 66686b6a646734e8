"""Tests the algorithm alone, without a container: python3 -m unittest

The real test is the container: `waybill run`, as README.md says.
"""

import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from pixels import multiply, multiply_folder

HERE = Path(__file__).parent


class Pixels(unittest.TestCase):
    def test_sample_becomes_what_is_expected(self):
        with TemporaryDirectory() as folder:
            multiply_folder(HERE / "sample", folder, 2)
            result = Path(folder, "phantom.pgm").read_bytes()
        self.assertEqual(result, (HERE / "expected" / "phantom.pgm").read_bytes())

    def test_too_bright_is_clipped_and_counted(self):
        self.assertEqual(multiply(b"P2 2 1 255\n100 200\n", 2), (b"P2\n2 1\n255\n200 255\n", 1))

    def test_binary_images_stay_binary(self):
        self.assertEqual(multiply(b"P5 2 1 1000\n\x00\x01\x01\x00", 3), (b"P5\n2 1\n1000\n\x00\x03\x03\x00", 0))

    def test_what_is_no_image_is_refused(self):
        with self.assertRaisesRegex(ValueError, "no PGM image"):
            multiply(b"PK\x03\x04", 2)
        with self.assertRaisesRegex(ValueError, "1 pixels, not 2 x 1"):
            multiply(b"P2 2 1 255\n100\n", 2)

    def test_nothing_written_is_a_failure(self):
        with TemporaryDirectory() as empty, self.assertRaises(SystemExit):
            multiply_folder(empty, empty, 2)


if __name__ == "__main__":
    unittest.main()
