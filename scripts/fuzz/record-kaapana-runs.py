"""Writes what Kaapana's own DockerRunner asks of Docker for random tasks, for test/core/run/kaapana/recorded-runs.json.

    WAYBILL_KAAPANA=KAAPANA python scripts/fuzz/record-kaapana-runs.py --cases 150 --seed 1 > recorded-runs.json

KAAPANA is a checkout of Kaapana's repository; needs pydantic 2 and jinja2. Docker is replaced by a recorder, so nothing is
started. The host paths of channels begin with /data; files of the sizes that a case gives lie there while it is judged.
`run` holds what was handed to `containers.run`, `error` the class of what was raised instead. Texts of `renders` were
rendered with Jinja2, sizes of `bytes` with `calculate_bytes`; null where it raises.
"""

import argparse
import importlib
import json
import os
import random
import sys
import types
from pathlib import Path
from tempfile import TemporaryDirectory

MEMORY = ["512Mi", "1Gi", "0.5Gi", "10B", "9B", "5B", "-1Mi", "64Mi", "100M", "", None, 512, "7.3Mi\n", "8Yi", "7Mi"]
DIRS = ["", ".", "sub", "./sub/", "sub/deep", "sub/../sub", "missing/..", "missing", None]
REGEXES = [".*", r".*\.txt", r"[a-z]+", "a|a.txt", r"(?i).*\.TXT", r"(?x) .*\.dcm # images", None, "(", r"sub/.*", r"\w+\.\w+"]
GLOBS = ["*", "*.txt", "**", "**/*", "sub/*", "*/", "a*", "[ab]*", "[!a]*", "[", "?.txt", "**.txt", "", ".", "a.txt", None, "[]a]*", "[a-b-c]*", "/x"]
FILES = ["a.txt", "b.dcm", ".hidden", "sub/a.txt", "sub/b c.TXT", "sub/deep/a.txt", "sub/deep/sub/b.txt", "other/sub/a.txt", "other/c", "ü.txt", "]x"]
SIZES = ["1B", "1.5Ki", "2Mi", "3Gi", "0.1Ti", "1Pi", "1Ei", "1Zi", "1Yi", "-2Mi", "1", "1M", "1 Mi", "1mi", "1.Mi", ".5Mi", "1Mi\n", "1Mi\n\n", "", "Mi", "+1Mi", "1e3B", "1KiB"]
RENDERS = [
    "{{ env.A }}", "{{env['A']}}", "x {{- env.A -}}  y", "{{ env.NONE }}|", "{{ env.NONE | default('d') }}", "{{ custom.x }}",
    "{{ custom['x'] | upper }}", "{{ env.NONE or 'b' }}", "{{ env.EMPTY or 'b' }}", "{{ env.A ~ '/' ~ custom.x }}", "{# note #}a", "a {#- note -#} b",
    "{% raw %}{{ env.A }}{% endraw %}", "{{ 5 }}", "{{ ('a' 'b') | d('c') }}", "{{ env.NONE | default }}", "{{ env.EMPTY | default('d') }}", "a{{ '{{' }}b",
    "{{ env.A | trim | lower }}", "{ {env.A} }", "{{ custom.none ~ 'z' }}", "{{ \"it's\" }}",
]
NAMES = {"env": {"A": " Value ", "EMPTY": ""}, "custom": {"x": "series"}}


def runner():
    recorder = types.SimpleNamespace(calls=[])

    def run(**call):
        recorder.calls.append(call)
        # `dump` of the run is not of interest, and a model of it would want a text.
        return types.SimpleNamespace(id="recorded")

    docker = types.ModuleType("docker")
    docker.from_env = lambda: types.SimpleNamespace(containers=types.SimpleNamespace(run=run))
    sys.modules["docker"] = docker
    importlib.import_module("judge-kaapana").judges()
    from task_api.runners.DockerRunner import DockerRunner
    from task_api.processing_container import task_models
    from task_api.processing_container.resources import calculate_bytes

    return DockerRunner, task_models.Task, calculate_bytes, recorder.calls


def env(draw, choices):
    entries = [{"name": name, "value": str(draw.randrange(9))} for name in draw.choices("ABCD", k=draw.randrange(4))]
    if choices and entries:
        entries[0]["choices"] = draw.choice([None, [], ["0", "1"]])
    return entries


def rule(draw):
    return {
        "scale_factor": draw.choice([0, 1, 2, 25, 100000, -1, "3", 2.0]),
        "type": draw.choice(["limit", "limit", "limit", "request"]),
        "mode": draw.choice(["sum", "max_file_size", "max_item_sum"]),
        **{key: draw.choice(values) for key, values in (("target_dir", DIRS), ("target_regex", REGEXES), ("target_glob", GLOBS)) if draw.random() < 0.5},
    }


def with_rule(draw, channel):
    return {**channel, "scale_rule": draw.choice([None, rule(draw), rule(draw)])} if draw.random() < 0.5 else channel


def resources(draw):
    limits = {}
    if draw.random() < 0.7:
        limits["memory"] = draw.choice(MEMORY)
    if draw.random() < 0.3:
        limits["cpu"] = draw.choice(["500m", 2])
    return draw.choice([None, {}, {"limits": None}, {"limits": limits}, {"limits": limits}, {"limits": limits, "requests": {}}])


def command(draw):
    return draw.choice([None, [], ["python3", "main.py"], ["echo", "a b"]])


def optional(draw, **values):
    return {key: value for key, value in values.items() if value is not None or draw.random() < 0.5}


def task(draw):
    inputs = [name for name in "abc" if draw.random() < 0.6]
    outputs = [name for name in "de" if draw.random() < 0.6]
    volume = lambda name: {"name": name, "volume_source": {"host_path": f"/data/{name}"}}
    template = {
        "identifier": "t",
        "description": "",
        "inputs": [with_rule(draw, {"name": name, "mounted_path": f"/mnt/{name}"}) for name in inputs],
        "outputs": [{"name": name, "mounted_path": f"/mnt/{name}"} for name in outputs],
        "env": env(draw, True),
        **optional(draw, command=command(draw), resources=resources(draw)),
    }
    bound = [name for name in inputs if draw.random() < 0.95] + (["x"] if draw.random() < 0.05 else [])
    draw.shuffle(bound)
    return {
        "name": "case",
        "image": "image:1",
        "taskTemplate": template,
        "inputs": [with_rule(draw, volume(name)) for name in bound],
        "outputs": [volume(name) for name in outputs if draw.random() < 0.9],
        "env": None if draw.random() < 0.03 else env(draw, False),
        **optional(draw, command=command(draw), resources=resources(draw)),
    }


def files(draw):
    return [[path, draw.choice([0, 7, 100, 4096, 1000000])] for path in FILES if draw.random() < 0.5]


def place(text, root):
    return text.replace("/data/", f"{root}/data/")


def answer(case, root, Runner, Task, calls):
    for name, listed in case["files"].items():
        for path, size in listed:
            file = Path(root, "data", name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
            os.truncate(file, size)
    calls.clear()
    try:
        model = Task(**json.loads(place(json.dumps(case["task"]), root)))
    except ValueError:
        return {"error": "rejected"}
    try:
        Runner.run(model)
    except BaseException as error:
        if not calls:
            return {"error": type(error).__name__}
    call = calls[0]
    return {
        "run": {
            "image": call["image"],
            "command": call["command"],
            "environment": list(map(list, call["environment"].items())),
            "volumes": [[host.replace(root, "", 1), mount["bind"], mount["mode"]] for host, mount in call["volumes"].items()],
            "memory": call["mem_limit"],
        }
    }


def rendered(text):
    from jinja2 import BaseLoader, Environment

    jinja = Environment(loader=BaseLoader())
    jinja.globals["env"] = NAMES["env"]
    return jinja.from_string(text).render(custom=NAMES["custom"])


def or_none(call):
    try:
        return call()
    except Exception:
        return None


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--cases", type=int, default=150)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    Runner, Task, calculate_bytes, calls = runner()
    draw = random.Random(given.seed)
    cases = []
    for _ in range(given.cases):
        drawn = task(draw)
        case = {"task": drawn, "files": {volume["name"]: files(draw) for volume in drawn["inputs"]}}
        with TemporaryDirectory() as root:
            cases.append({**case, **answer(case, root, Runner, Task, calls)})
    recorded = {
        "cases": cases,
        "bytes": [[size, or_none(lambda: calculate_bytes(size))] for size in SIZES],
        "names": NAMES,
        "renders": [[text, rendered(text)] for text in RENDERS],
    }
    print("{")
    parts = [f' "{key}": [\n  ' + ",\n  ".join(map(json.dumps, value)) + "\n ]" if isinstance(value, list) else f' "{key}": {json.dumps(value)}' for key, value in recorded.items()]
    print(",\n".join(parts))
    print("}")


if __name__ == "__main__":
    main()
