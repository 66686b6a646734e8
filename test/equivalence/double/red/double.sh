#!/bin/sh
# Gives the program its folders: the first argument, and a new one where the command is started.
RAIVEN_INPUT_DIR="$1" RAIVEN_OUTPUT_DIR="$PWD/doubled" exec python3 /app/main.py
