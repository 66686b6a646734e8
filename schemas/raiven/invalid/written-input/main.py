import os
from pydicom import dcmread

INPUT_DIR = os.environ["RAIVEN_INPUT_DIR"]

for name in os.listdir(INPUT_DIR):
    ds = dcmread(os.path.join(INPUT_DIR, name))
    ds.PatientName = "nobody"
    ds.save_as(os.path.join(INPUT_DIR, name))
