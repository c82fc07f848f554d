#!/usr/bin/env bash
# Unpack the archive, install it into a home of its own, run it there, remove it, and look for what it left:
# `make prove-tarball`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
archive=$(realpath dist/glutecoach-*-linux-*.tar.xz)
prove=$(realpath packaging/prove.py)
python=$(command -v python3)

folder=$(mktemp --directory)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/home"
tar --extract --xz --file "$archive" --directory "$folder"
cd "$folder"/glutecoach-*
inside() { env -i PATH=/usr/bin:/bin HOME="$folder/home" "$@"; }

inside ./install.sh
inside "$folder/home/.local/bin/glutecoach" --version
"$python" "$prove" "$folder/home/.local/bin/glutecoach"
inside ./install.sh --remove
left=$(find "$folder/home" -iname '*glutecoach*')
if [ -n "$left" ]; then
    printf 'prove-tarball: this was left behind:\n%s\n' "$left" >&2
    exit 1
fi
echo "prove-tarball: $(basename "$archive") installs, works and is removed without a trace"
