"""Upstream's verdict on RED files: one JSON line {"text": …} in, one JSON line {"accepted": …, "error": …} out.

Reads as cc-core 9.3.0 does (cc_core/commons/files.py, function read: ruamel.yaml, typ='safe', for JSON too) and judges as
faice and ccagency do (red_validation(data, False)). Any exception is a rejection, as both programs stop at it.
"""
import json
import sys

from red_val.red_validation import red_validation
from ruamel.yaml import YAML


def judge(text):
    data = YAML(typ='safe').load(text)
    if not isinstance(data, dict):
        raise TypeError('the file holds no mapping')
    red_validation(data, False)


def verdict(text):
    try:
        judge(text)
    except Exception as error:  # noqa: BLE001
        return {'accepted': False, 'error': f'{type(error).__name__}: {str(error)[:2000]}'}
    return {'accepted': True, 'error': None}


if __name__ == '__main__':
    for line in sys.stdin:
        print(json.dumps(verdict(json.loads(line)['text'])), flush=True)
