"""Connects the algorithm to Flywheel: config.json tells where the input lies and what the options are."""

import json
import sys
from pathlib import Path

from pixels import multiply_file

GEAR = Path("/flywheel/v0")

run = json.loads((GEAR / "config.json").read_text())
image = Path(run["inputs"]["image"]["location"]["path"])
if not multiply_file(image, GEAR / "output" / image.name, run["config"]["factor"]):
    sys.exit(1)
