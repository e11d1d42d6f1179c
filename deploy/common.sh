# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of this folder share. To be sourced.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# build PRESET [TARGET...]: configures and builds, as gently as is polite on a shared machine.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" -S "$root" >/dev/null
    cmake --build "$root/build/$preset" ${1:+--target "$@"}
}

# on_screen COMMAND...: runs it on an X screen of its own, large enough for every device profile, so that nothing on a
# person's desktop gets in its way.
on_screen() {
    xvfb-run --auto-servernum --server-args='-screen 0 3840x2160x24 -nolisten tcp' "$@"
}
