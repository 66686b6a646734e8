"""Gives the program its folders: the unpacked input, and the output of the gear."""

import json
import os
import subprocess
import sys
import zipfile
from tempfile import TemporaryDirectory

with open("/flywheel/v0/config.json") as file:
    archive = json.load(file)["inputs"]["images"]["location"]["path"]
with TemporaryDirectory() as work:
    with zipfile.ZipFile(archive) as images:
        images.extractall(work)
    folders = {"RAIVEN_INPUT_DIR": f"{work}/input", "RAIVEN_OUTPUT_DIR": "/flywheel/v0/output"}
    run = subprocess.run([sys.executable, "/flywheel/v0/main.py"], env={**os.environ, **folders})
sys.exit(run.returncode)
