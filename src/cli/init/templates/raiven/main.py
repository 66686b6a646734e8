"""Connects the algorithm to RAIVEN: reads one folder, writes into another."""

import os

from pixels import multiply_folder

INPUT_DIR = os.environ.get("RAIVEN_INPUT_DIR", "/mnt/raiven/input")
OUTPUT_DIR = os.environ.get("RAIVEN_OUTPUT_DIR", "/mnt/raiven/output")

multiply_folder(INPUT_DIR, OUTPUT_DIR, 2)
