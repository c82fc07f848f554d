#!/bin/sh
# Put GluteCoach into your home and its entry into your menu; `./install.sh --remove` takes both away again.
# Nothing else of the system is touched, and no rights are needed. Your history stays where it is in any case.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}

remove() {
    [ -f "$prefix/lib/glutecoach/installed-files" ] || return 0
    while read -r file; do
        rm -f "$prefix/$file"
    done <"$prefix/lib/glutecoach/installed-files"
    rm -rf "$prefix/lib/glutecoach"
    rm -f "$prefix/bin/glutecoach"
}

tell_the_desktop() {
    for word in "update-desktop-database -q $prefix/share/applications" "update-mime-database $prefix/share/mime"; do
        command -v "${word%% *}" >/dev/null && $word || true
    done
}

remove
if [ "${1:-}" = --remove ]; then
    tell_the_desktop
    echo "GluteCoach is removed; the history is kept."
    exit 0
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
cp -R "$here/glutecoach" "$prefix/lib/glutecoach"
cp -R "$here/share/." "$prefix/share/"
(cd "$here" && find share -type f) >"$prefix/lib/glutecoach/installed-files"
ln -s ../lib/glutecoach/glutecoach "$prefix/bin/glutecoach"
desktop=$prefix/share/applications/io.github.glutecoach.glutecoach.desktop
sed "s|^Exec=glutecoach|Exec=\"$prefix/bin/glutecoach\"|" "$desktop" >"$desktop.new"
mv "$desktop.new" "$desktop"
tell_the_desktop
echo "GluteCoach is installed: look for it in your menu, or type $prefix/bin/glutecoach"
