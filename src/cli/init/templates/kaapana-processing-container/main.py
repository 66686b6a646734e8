"""Connects the algorithm to Kaapana: the paths are those of the channels in processing-container.json."""

import os

from pixels import multiply_folder

multiply_folder("/data/images", "/data/doubled", int(os.environ["FACTOR"]))
