#!/usr/bin/env bash
# Install the package on a Debian 12 made for it, run it there, remove it, and look for what it left: `make prove-deb`.
# Needs root and debootstrap. The first run takes some minutes; build/debian-12 is kept for the next.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
suite=bookworm
base=build/debian-12
root=build/debian-12-in-use
package=$(ls dist/glutecoach_*.deb)

if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
    echo "prove-deb: run this as root, with debootstrap installed" >&2
    exit 1
fi
lintian --fail-on error "$package"
[ -x "$base/usr/bin/apt-get" ] || debootstrap --variant=minbase "$suite" "$base" >build/debootstrap.log
rm -rf "$root"
cp -a "$base" "$root"
mount -t proc proc "$root/proc"
mount -t devpts devpts "$root/dev/pts"
trap 'umount "$root/proc" "$root/dev/pts"' EXIT
cp /etc/resolv.conf "$root/etc/"
cp "$package" packaging/prove.py "$root/root/"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@" </dev/null; }

inside apt-get -qq update
inside apt-get -qq install --yes --no-install-recommends "/root/$(basename "$package")" fonts-dejavu-core >build/install.log
inside dpkg --verify glutecoach
inside glutecoach --version
inside glutecoach plan show
inside glutecoach || echo "(no screen: status $?)"
inside apt-get -qq install --yes --no-install-recommends python3-minimal libpython3-stdlib >>build/install.log
inside python3 /root/prove.py /usr/bin/glutecoach
inside apt-get -qq purge --yes glutecoach >build/remove.log
left=$(inside find / -xdev -path /proc -prune -o -path /root -prune -o -iname '*glutecoach*' -print)
if [ -n "$left" ]; then
    printf 'prove-deb: this was left behind:\n%s\n' "$left" >&2
    exit 1
fi
echo "prove-deb: $(basename "$package") installs, works and is removed without a trace on Debian 12"
