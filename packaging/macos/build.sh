#!/bin/sh
# Make a disk image of the app bundle: `packaging/macos/build.sh`, on macOS, after `packaging/bundle/build.py`.
# With CODESIGN_IDENTITY set the app is signed by it, and notarised where NOTARY_PROFILE names a stored key; otherwise
# it carries the signature that only says that it is whole, and macOS asks before it opens it the first time.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' src/glutecoach/__init__.py)
app=build/bundle/GluteCoach.app
image=dist/glutecoach-$version-macos-$(uname -m).dmg
[ -d "$app" ] || { echo "macos: there is no $app; run packaging/bundle/build.py first" >&2; exit 1; }

plutil -lint "$app/Contents/Info.plist"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$CODESIGN_IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

folder=build/dmg
rm -rf "$folder" "$image"
mkdir -p "$folder" dist
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -volname GluteCoach -srcfolder "$folder" -format UDZO "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
