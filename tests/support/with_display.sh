#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X display of its own that shows nowhere, with OpenGL in software:
#   with_display.sh WIDTHxHEIGHT PROGRAM [ARGUMENT...]
# Unlike xvfb-run it does not sleep until the server is surely ready, but waits until the server says so.
set -eu

size=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$folder/number" 2>"$folder/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
if ! read -r number <"$folder/number"; then
    echo "with_display.sh: Xvfb did not start:" >&2
    cat "$folder/log" >&2
    exit 1
fi

status=0
DISPLAY=:$number "$@" || status=$?
exit "$status"
