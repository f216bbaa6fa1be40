#!/bin/sh
# Make sure that the browser tests find a Chromium: the system's own, else Debian's package, else Playwright's.
# Usage: install.sh DIRECTORY, where DIRECTORY holds the `playwright` command.
set -eu
bin=$1

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if command -v apt-get >/dev/null 2>&1; then
    as_root=
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    if $as_root sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium'; then
        if command -v chromium >/dev/null 2>&1; then exit 0; fi
    fi
fi
"$bin/playwright" install --with-deps chromium
