"""Gives the program its folders: the unpacked input, and the output of the gear."""

import json
import os
import subprocess
import sys
import zipfile
from tempfile import TemporaryDirectory

with open("/flywheel/v0/config.json") as file:
    archive = json.load(file)["inputs"]["frames"]["location"]["path"]
with TemporaryDirectory() as work:
    with zipfile.ZipFile(archive) as frames:
        frames.extractall(work)
    folders = {"INPUT_DIR": f"{work}/frames", "OUTPUT_DIR": "/flywheel/v0/output"}
    command = [sys.executable, "/flywheel/v0/img2vid.py", ".", "boat.mp4"]
    run = subprocess.run(command, env={**os.environ, **folders})
sys.exit(run.returncode)
