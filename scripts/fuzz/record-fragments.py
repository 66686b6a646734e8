"""Writes what Python says of schemas and patterns that are data, for test/core/fragment/*.json.

    python scripts/fuzz/record-fragments.py schemas < schemas-and-values.json
    python scripts/fuzz/record-fragments.py patterns < patterns-and-texts.json

Each file holds two lists, the schemas (or patterns) and the values (or texts), all as JSON texts, and is written again with
`verdicts`: a line for each schema with a sign for each value: + accepted, - refused, ! an error instead of a verdict. A
pattern that cannot be read has the line `unreadable`.
"""

import json
import re
import sys
import warnings

from jsonschema import Draft4Validator

warnings.simplefilter("ignore")


def schema_line(schema, values):
    # Beside it the schema may refer to itself, as an option may refer into the schema that is derived from a manifest.
    validator = Draft4Validator({"properties": {"value": schema}})
    return "".join(sign(lambda: validator.is_valid({"value": value})) for value in values)


def pattern_line(pattern, texts):
    try:
        compiled = re.compile(pattern)
    except re.error:
        return "unreadable"
    return "".join(sign(lambda: compiled.search(text) is not None) for text in texts)


def sign(judge):
    try:
        return "+" if judge() else "-"
    except Exception:
        return "!"


def main():
    kind = sys.argv[1]
    names = {"schemas": ("schemas", "values"), "patterns": ("patterns", "texts")}[kind]
    cases = json.load(sys.stdin)
    rows, columns = (cases[name] for name in names)
    values = [json.loads(text) for text in columns]
    line = schema_line if kind == "schemas" else pattern_line
    cases["verdicts"] = [line(json.loads(row), values) for row in rows]
    json.dump(cases, sys.stdout, indent=1, ensure_ascii=True)
    print()


if __name__ == "__main__":
    main()
