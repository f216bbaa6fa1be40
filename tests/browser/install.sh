#!/bin/sh
# Make sure that the tests find a Chromium, the system's own, else Debian's package, else Playwright's; Firefox; and Redis.
# Usage: install.sh DIRECTORY, where DIRECTORY holds the `playwright` command.
set -eu
bin=$1

found() {
    for name in "$@"; do
        if command -v "$name" >/dev/null 2>&1; then return 0; fi
    done
    return 1
}
install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root=
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    $as_root sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $1"
}

chromiums="chromium chromium-browser google-chrome google-chrome-stable"
found $chromiums || install chromium || true
found $chromiums || "$bin/playwright" install --with-deps chromium
found firefox-esr firefox || install firefox-esr
# Without it, the tests of several servers are skipped.
found redis-server || install redis-server || true
