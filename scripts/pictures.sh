#!/usr/bin/env bash
# Makes the pictures of the README from the articles in input/. Needs poppler-utils, LibreOffice Calc and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

article=input/青澜传感器产业大会.txt
node dist/cli/index.js build "$article" --output "$work" --format pdf,xlsx >/dev/null
name=$(basename "$article" .txt)

pdftoppm -r 80 -png -f 1 -l 1 -singlefile "$work/$name.pdf" "$work/page"
convert "$work/page.png" -bordercolor '#cccccc' -border 1 -colors 64 docs/briefing.png

soffice --headless --convert-to pdf --outdir "$work/sheet" "$work/$name.xlsx" >/dev/null 2>&1
pdftoppm -r 90 -png -f 1 -l 1 -singlefile "$work/sheet/$name.pdf" "$work/sheet"
convert "$work/sheet.png" -bordercolor '#cccccc' -border 1 -colors 64 docs/fact-sheet.png
