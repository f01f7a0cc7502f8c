#!/usr/bin/env bash
# Makes the pictures of the README from the articles in input/. Needs poppler-utils, LibreOffice Calc and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

page() { # PDF, page, picture: one page with a thin frame
  pdftoppm -r 80 -png -f "$2" -l "$2" -singlefile "$1" "$work/page"
  convert "$work/page.png" -bordercolor '#cccccc' -border 1 "$3"
}

article=input/云泽市前三季度经济运行.txt
name=$(basename "$article" .txt)
node dist/cli/index.js build "$article" --output "$work" --format pdf >/dev/null
page "$work/$name.pdf" 1 docs/briefing.png
mogrify -colors 64 docs/briefing.png

jianbao=$PWD/dist/cli/index.js
source=$PWD/$article
mkdir "$work/office"
cat >"$work/office/jianbao.config.json" <<'JSON'
{
  "briefing": {
    "masthead": {"name": "经济工作简报", "number": "第10期", "publisher": "云泽市统计局"},
    "imprint": {"copies": "市委办公室，市政府办公室，各县（市、区）统计局。", "publisher": "云泽市统计局", "date": "2024-10-25"}
  }
}
JSON
(cd "$work/office" && node "$jianbao" build "$source" --output . --format pdf >/dev/null)
last=$(pdfinfo "$work/office/$name.pdf" | sed -n 's/^Pages: *//p')
for number in 1 2 5 "$last"; do page "$work/office/$name.pdf" "$number" "$work/office/$number.png"; done
montage "$work/office/1.png" "$work/office/2.png" "$work/office/5.png" "$work/office/$last.png" -tile 4x1 -geometry 420x+6+6 "$work/pages.png"
convert "$work/pages.png" -colors 128 docs/briefing-pages.png

article=input/青澜传感器产业大会.txt
name=$(basename "$article" .txt)
node dist/cli/index.js build "$article" --output "$work" --format xlsx >/dev/null
soffice --headless --convert-to pdf --outdir "$work/sheet" "$work/$name.xlsx" >/dev/null 2>&1
pdftoppm -r 90 -png -f 1 -l 1 -singlefile "$work/sheet/$name.pdf" "$work/sheet"
convert "$work/sheet.png" -bordercolor '#cccccc' -border 1 -colors 64 docs/fact-sheet.png
