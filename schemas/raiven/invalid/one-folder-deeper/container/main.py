import os
from pathlib import Path

INPUT = Path(os.environ["RAIVEN_INPUT_DIR"])
OUTPUT = Path(os.environ["RAIVEN_OUTPUT_DIR"])

for path in INPUT.rglob("*.dcm"):
    (OUTPUT / path.name).write_bytes(path.read_bytes())
