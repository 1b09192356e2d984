#!/bin/bash
# The real keychain test against a secret service of its own, in each mood: none, empty, filled, locked.
# usage: keychain.sh TEST-PROGRAM. Exit code 77: this machine has no secret service to start.
set -u
program=$1
command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null || exit 77
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config
mkdir -p -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME"
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL KDE_FULL_SESSION XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY

mood() { # NAME, how to start the keyring
    HAUSPOST_KEYCHAIN=$1 dbus-run-session -- bash -c "$2"' && exec "$0" "[.keychain]"' "$program"
}
failed=0
HAUSPOST_KEYCHAIN=none "$program" "[.keychain]" || failed=1
mood empty 'echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null' || failed=1
mood filled 'echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null' || failed=1
mood locked 'gnome-keyring-daemon --start --components=secrets >/dev/null' || failed=1
[ $failed = 0 ] && echo "R12: keychain none, empty, filled, locked: 4 of 4 as expected"
exit $failed
