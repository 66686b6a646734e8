"""Judges texts as Flywheel's own judge does: flywheel-gears from PyPI, with the schema of the published commit.

Reads JSON lines {"format": "flywheel-gear" or "flywheel-config", "text": …, "manifest": …} from stdin and writes one
JSON line {"accepted": …, "error": …} for each. `manifest` is the text of the manifest beside a configuration.

The schema that comes with the package 0.3.1 has one key more than the published commit 4442b79, `output_configuration`;
it is taken out, so that both measures are the same.
"""

import json
import resource
import signal
import sys
import warnings

from gears import generator

# Patterns with nested repetitions take Python for ever; such a case is given up and reported as no verdict.
SECONDS = 2


class TookTooLong(Exception):
    pass


def give_up(*_):
    raise TookTooLong()


def judge(case):
    if case["format"] == "flywheel-gear":
        generator.validate_manifest(json.loads(case["text"]))
    else:
        generator.validate_invocation(json.loads(case["manifest"]), json.loads(case["text"]))


def verdict(case):
    signal.alarm(SECONDS)
    try:
        judge(case)
        return {"accepted": True, "error": None}
    except TookTooLong:
        return {"accepted": None, "error": f"took more than {SECONDS} s"}
    except Exception as error:
        # Whatever is raised refuses the text: a ValidationError, and also a RecursionError or a KeyError.
        message = getattr(error, "message", None) or str(error)
        return {"accepted": False, "error": f"{type(error).__name__}: {message[:300]}"}
    finally:
        signal.alarm(0)


def main():
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    signal.signal(signal.SIGALRM, give_up)
    generator.get_master_schema()["properties"].pop("output_configuration", None)
    for line in sys.stdin:
        print(json.dumps(verdict(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
