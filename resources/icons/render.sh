#!/bin/sh
# Renders the SVG sources to the PNGs that the program carries (1x, 2x, 3x), because it has no Qt Svg at run time.
# Black on transparent: the colours come from the theme. Usage: resources/icons/render.sh
set -eu
cd "$(dirname "$0")"

render() { # svg, png, pixels
    if command -v rsvg-convert >/dev/null; then
        rsvg-convert --width "$3" --height "$3" --output "$2" "$1"
    elif command -v inkscape >/dev/null; then
        inkscape --export-type=png --export-width="$3" --export-height="$3" --export-filename="$2" "$1" >/dev/null
    else
        gdk-pixbuf-thumbnailer --size "$3" "$1" "$2"
    fi
    convert "$2" -strip -define png:exclude-chunks=date,time "PNG32:$2"
}

for svg in *.svg; do
    name=${svg%.svg}
    size=16
    [ "$name" = app ] && size=64
    render "$svg" "$name.png" "$size"
    render "$svg" "$name@2x.png" "$((size * 2))"
    render "$svg" "$name@3x.png" "$((size * 3))"
done
