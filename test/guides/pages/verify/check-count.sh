#!/usr/bin/env bash
set -e
test "$(cat count)" = 1
echo 2 > count
