"""Kaapana's own verdict on texts: what `task_api.cli validate` accepts.

Reads JSON lines {"format": "kaapana-task" | "kaapana-processing-container", "text": "..."} and writes, a line for each,
{"accepted": true | false, "error": "..."}. WAYBILL_KAAPANA names a folder with `lib/task_api` of Kaapana's repository.
Needs pydantic 2 and jinja2; the Kubernetes client is replaced by empty classes, as no text can hold its objects.
"""

import json
import os
import sys
import types
from pathlib import Path
from tempfile import TemporaryDirectory


def stand_in_for_kubernetes():
    """The models name four classes of the client, and a value read from JSON is never an instance of them."""
    client = types.ModuleType("kubernetes.client")
    for name in ("V1Volume", "V1EnvVar", "V1VolumeMount", "V1Pod"):
        setattr(client, name, type(name, (), {}))
    kubernetes = types.ModuleType("kubernetes")
    kubernetes.client = client
    sys.modules.update({"kubernetes": kubernetes, "kubernetes.client": client})


def judges():
    root = Path(os.environ["WAYBILL_KAAPANA"])
    folder = root / "lib" / "task_api"
    sys.path.insert(0, str(folder if folder.is_dir() else root))
    stand_in_for_kubernetes()
    from task_api.processing_container.common import parse_processing_container, parse_task

    return {"kaapana-task": parse_task, "kaapana-processing-container": parse_processing_container}


def main():
    known = judges()
    # What a template reads from the environment is unknown to us, so nothing is there.
    os.environ.clear()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "judged.json"
        for line in sys.stdin:
            case = json.loads(line)
            # A lone half of a surrogate pair cannot be written; such a file cannot be either.
            file.write_bytes(case["text"].encode("utf-8", "surrogatepass"))
            try:
                known[case["format"]](file)
                verdict = {"accepted": True, "error": None}
            except BaseException as error:
                verdict = {"accepted": False, "error": f"{type(error).__name__}: {error}"[:500]}
            print(json.dumps(verdict), flush=True)


if __name__ == "__main__":
    main()
