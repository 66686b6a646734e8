"""Writes what Curious Containers makes of RED files, for test/core/run/red/commands.jsonl.

    PYTHONPATH=CC_CORE python scripts/fuzz/record-red-commands.py COUNT SEED > commands.jsonl

CC_CORE is the folder `cc-core` of Curious Containers 9.3.0 (commit e6b4f13); red-val 9.3.0 and ruamel.yaml must be installed.
Each line is a random file with the words of its command, the patterns of its results and the paths of its inputs, or with
`fault` where upstream refuses it. Upstream's random folders are renamed as Waybill names them.
The file holds 220 lines of seed 7, and eight of seed 99 in which an index of a list is right, as chance seldom makes one.
"""

import json
import random
import re
import sys
import types

# Upstream imports docker for parts that are not used here.
sys.modules.setdefault("docker", types.ModuleType("docker"))

from cc_core.agent.restricted_red.__main__ import generate_command, get_cli_arguments
from cc_core.commons.files import read
from cc_core.commons.red_to_restricted_red import convert_red_to_restricted_red
from red_val.red_validation import red_validation

FOLDER = re.compile(r"/cc/inputs/([0-9a-f-]{36})")
SCALARS = ["string", "int", "long", "float", "double", "boolean"]
NAMES = ["a", "b", "Scan", "x-1", "two_words", "3", "1", "20", "zz", "images"]
TEXTS = ["x", "", "a b", "ä", "--x", "$(inputs.a)", "{b}", "'", "\\", "t.nii.gz", "1", "None"]
WHOLES = ["0", "-1", "7", "+3", "12345678901234567890", "0x1F", "1_000", "017", "0o17", "-0"]
FLOATS = ["1.0", "0.5", "-2.50", "1e5", "1.5e-7", "1e16", "1e22", "123456.789", "-0.0", "1e-5", "0.0001", "9007199254740993.0", ".5", "5.", "1.7976931348623157e308", ".inf", "-.inf", ".nan"]
BASENAMES = [None, None, "scan.nii.gz", ".hidden", "a", "..x.tar", "sub/x.y", "trailing.", "a b.txt"]
DIRNAMES = [None, None, None, "/data/in", "relative", "/cc/inputs/own"]


class Literal(str):
    """Written as it is."""


def write(value):
    if isinstance(value, Literal):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {write(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(write, value)) + "]"
    return json.dumps(value, ensure_ascii=chance.random() < 0.5)


def maybe(likely, make):
    return make() if chance.random() < likely else None


def without_none(entries):
    return {key: value for key, value in entries.items() if value is not None}


def scalar(kind):
    if kind == "string":
        return chance.choice(TEXTS)
    if kind == "boolean":
        return chance.random() < 0.6
    if kind in ("int", "long"):
        return Literal(chance.choice(WHOLES))
    return Literal(chance.choice(WHOLES + FLOATS * 2))


def entry(kind):
    connector = {"command": "red-connector-http", "access": {"url": "http://example.com/x"}}
    own = {"class": kind, "connector": connector, "basename": chance.choice(BASENAMES)}
    if kind == "File":
        own["dirname"] = chance.choice(DIRNAMES)
        own["size"] = maybe(0.2, lambda: 5)
    return without_none(own)


def value_for(kind, is_list):
    make = entry if kind in ("File", "Directory") else scalar
    return [make(kind) for _ in range(chance.choice([0, 1, 1, 2, 3]))] if is_list else make(kind)


def reference(names):
    name = chance.choice(names) if names and chance.random() < 0.9 else "nothing"
    index = chance.choice(["", "", "", "[0]", "[1]", "[-1]"])
    attribute = chance.choice(["", ".basename", ".nameroot", ".nameext", ".path", ".dirname", '["nameroot"]', "['basename']", ".class", ".size"])
    return chance.choice([f"$(inputs.{name}{index}{attribute})"] * 6 + [f'$(inputs["{name}"]{attribute})', f"$({name})", "$(inputs)", "$(inputs.", "$(", ")"])


def pattern(names):
    pieces = [chance.choice(["out", "*.txt", "r/", "x?", "[ab]", "$", "(", "."]) if chance.random() < 0.6 else reference(names) for _ in range(chance.choice([1, 1, 2, 3]))]
    return "r" + "".join(pieces)


def red_file():
    names = chance.sample(NAMES, chance.randrange(0, 6))
    described, values = {}, {}
    for name in names:
        kind = chance.choice(SCALARS + ["File", "File", "Directory"])
        is_list, is_optional = chance.random() < 0.35, chance.random() < 0.4
        described[name] = {
            "type": kind + "[]" * is_list + "?" * is_optional,
            "inputBinding": without_none({
                "position": maybe(0.6, lambda: chance.randrange(0, 4)),
                "prefix": maybe(0.5, lambda: chance.choice(["-x", "--name", "--n=", "", " "])),
                "separate": maybe(0.4, lambda: chance.random() < 0.4),
                "itemSeparator": maybe(0.4, lambda: chance.choice([",", " ", "", ";;"])),
            }),
        }
        if not is_optional or chance.random() < 0.6:
            values[name] = value_for(kind, is_list)
    order = list(values)
    chance.shuffle(order)
    results = {f"r{index}": {"type": chance.choice(["File", "Directory", "File?"]), "outputBinding": {"glob": pattern(names)}} for index in range(chance.randrange(0, 3))}
    return {
        "redVersion": "9",
        "cli": without_none({
            "cwlVersion": "v1.0",
            "class": "CommandLineTool",
            "baseCommand": chance.choice(["run", " run ", ["run", " -v\t"], ["run"], [], None, "two words"]),
            "inputs": described,
            "outputs": results,
        }),
        "inputs": {name: values[name] for name in order},
        "container": {"engine": "docker", "settings": {"image": {"url": "example/x:1"}}},
    }


def judged(text):
    """What upstream makes of a text; None where red-val rejects it."""
    data = read(text, "file")
    try:
        red_validation(data, True)
    except Exception:
        return None
    placed = {name: classes(value) for name, value in data["inputs"].items() if classes(value)}
    try:
        [batch] = convert_red_to_restricted_red(data)
        # The agent gets it as JSON.
        own = json.loads(json.dumps(batch.data))
        command = generate_command(own["command"], get_cli_arguments(own["cli"]["inputs"]), own)
    except Exception as error:
        return {"inputs": placed, "fault": type(error).__name__}
    paths = {name: [item["path"] for item in listed(own["inputs"][name])] for name in placed}
    folders = {}
    for name, found in paths.items():
        for index, path in enumerate(found):
            folder = FOLDER.match(path)
            if folder:
                folders[folder[1]] = f"{name}/{index}" if isinstance(own["inputs"][name], list) else name
    renamed = lambda part: FOLDER.sub(lambda found: "/cc/inputs/" + folders[found[1]], part)
    return {
        "inputs": placed,
        "paths": [renamed(path) for found in paths.values() for path in found],
        "command": [renamed(word) for word in command],
        "globs": {name: renamed(result["outputBinding"]["glob"]) for name, result in own["cli"]["outputs"].items()},
    }


def listed(value):
    return value if isinstance(value, list) else [value]


def classes(value):
    return [item["class"] for item in listed(value) if isinstance(item, dict)]


def main():
    count = int(sys.argv[1])
    written = 0
    while written < count:
        text = write(red_file())
        answer = judged(text)
        if answer is None:
            continue
        name = chance.choice(["red.yml", "experiment.red", "red.json"])
        print(json.dumps({"fileName": name, "text": text, **answer}, ensure_ascii=True))
        written += 1


if __name__ == "__main__":
    chance = random.Random(int(sys.argv[2]))
    main()
