import os
from pathlib import Path

batch = Path(os.environ["WORKFLOW_DIR"], os.environ["BATCH_NAME"])
for item in batch.iterdir():
    print(item / os.environ["OPERATOR_IN_DIR"])
