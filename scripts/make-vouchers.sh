#!/bin/sh
# Makes test/fixtures/vouchers anew, with the programs that make such files for real (its README names them).
#   apt-get install -y --no-install-recommends chromium ghostscript qpdf mupdf-tools pdftk-java img2pdf imagemagick \
#     libheif-examples libimage-exiftool-perl libreoffice-writer-nogui libreoffice-calc-nogui python3-cairo \
#     python3-reportlab p7zip-full jlha-utils webp libtiff-tools
# The files differ from run to run in dates and ids alone. Afterwards: vitest run --project unit test/unit/preflight
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
out=$root/test/fixtures/vouchers
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work"
cd "$work"
# Archivers add to what is there.
find "$out" -type f ! -name README.md ! -name .gitattributes -delete

printf 'Invoice 1001\nExample Co.\n' > invoice.txt
printf '<!doctype html><title>Invoice</title><p>Invoice 1001' > invoice.html
pages() { # count: PostScript with so many pages
  printf '%%!PS\n/Helvetica findfont 20 scalefont setfont\n1 1 %s { 72 700 moveto 12 string cvs show showpage } for\n' "$1"
}
print_to_pdf() { # page.html out.pdf
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "file://$work/$1" 2>/dev/null
}
gs_pdf() { # in.ps out.pdf
  gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -dCompatibilityLevel=1.4 -sOutputFile="$2" "$1"
}

# PDF, by who made it
print_to_pdf invoice.html "$out/chromium.pdf"
soffice --headless --convert-to pdf --outdir . invoice.txt > /dev/null 2>&1 && cp invoice.pdf "$out/libreoffice.pdf"
pages 3 > three.ps && gs_pdf three.ps "$out/ghostscript.pdf"
convert -size 60x40 gradient:red-blue -depth 8 photo.png
convert photo.png -quality 80 photo.jpg
img2pdf photo.jpg -o "$out/img2pdf.pdf"
/usr/bin/python3 - "$out" <<'PY'
import sys, cairo
from reportlab.pdfgen import canvas
out = sys.argv[1]
surface = cairo.PDFSurface(out + '/cairo.pdf', 200, 200)
for page in range(2):
    context = cairo.Context(surface)
    context.move_to(20, 100)
    context.show_text('Invoice %d' % page)
    surface.show_page()
surface.finish()
report = canvas.Canvas(out + '/reportlab.pdf')
for page in range(4):
    report.drawString(72, 700, 'Invoice %d' % page)
    report.showPage()
report.save()
PY
pdftk "$out/ghostscript.pdf" "$out/reportlab.pdf" cat output "$out/pdftk.pdf"
mutool clean -gggg "$out/reportlab.pdf" "$out/mutool.pdf"

# PDF, by how it is written
base=$out/ghostscript.pdf
qpdf --object-streams=disable "$base" "$out/qpdf-classic.pdf"
qpdf --object-streams=generate "$base" "$out/qpdf-object-streams.pdf"
qpdf --linearize "$base" "$out/qpdf-linearized.pdf"
qpdf --linearize --object-streams=generate "$base" "$out/qpdf-linearized-object-streams.pdf"
cat > add.js <<'JS'
var doc = new PDFDocument(scriptArgs[0]);
doc.insertPage(-1, doc.addPage([0, 0, 200, 200], 0, doc.addObject({}), '0 0 m 100 100 l S'));
doc.save(scriptArgs[1], 'incremental');
JS
cat > remove.js <<'JS'
var doc = new PDFDocument(scriptArgs[0]);
doc.deletePage(0);
doc.save(scriptArgs[1], 'incremental');
JS
mutool run add.js "$base" "$out/update-page-added.pdf"
mutool run remove.js "$base" "$out/update-page-removed.pdf"
mutool run add.js "$out/qpdf-object-streams.pdf" "$out/update-of-object-streams.pdf"
mutool run add.js "$out/qpdf-linearized.pdf" "$out/update-of-linearized.pdf"
mutool run remove.js "$out/update-page-added.pdf" "$out/update-twice.pdf"
pages 50 > 50.ps && gs_pdf 50.ps 50.pdf && qpdf --object-streams=generate 50.pdf "$out/pages-50.pdf"
pages 51 > 51.ps && gs_pdf 51.ps 51.pdf && qpdf --object-streams=generate 51.pdf "$out/pages-51.pdf"
mutool run add.js "$out/pages-50.pdf" "$out/pages-51-by-update.pdf"
mutool run remove.js "$out/pages-51.pdf" "$out/pages-50-by-update.pdf"
{
  printf '<!doctype html><style>p{break-after:page}</style>'
  seq 51 | sed 's/.*/<p>\&nbsp;/'
} > many.html
# The last break makes no page: 51 pages in a tree of several levels.
print_to_pdf many.html "$out/pages-51-chromium.pdf"

# PDF, encrypted
for way in '40 rc4-40' '128 rc4-128 --use-aes=n' '128 aes-128 --use-aes=y' '256 aes-256' '256 aes-256-r5 --force-R5'; do
  set -- $way
  bits=$1 name=$2
  shift 2
  qpdf --allow-weak-crypto --encrypt open-me owner "$bits" "$@" -- "$base" "$out/password-$name.pdf"
  qpdf --allow-weak-crypto --encrypt '' owner "$bits" "$@" -- "$base" "$out/restricted-$name.pdf"
done
qpdf --encrypt '' owner 256 -- --object-streams=generate --linearize "$base" "$out/restricted-linearized.pdf"
qpdf --encrypt '' owner 256 -- --object-streams=generate "$out/pages-51.pdf" "$out/restricted-pages-51.pdf"
qpdf --encrypt open-me owner 128 --use-aes=y --cleartext-metadata -- "$out/libreoffice.pdf" "$out/password-libreoffice.pdf"

# Images
convert photo.png -quality 80 "$out/baseline.jpg"
convert photo.png -interlace JPEG "$out/progressive.jpeg"
convert photo.png -colorspace CMYK "$out/cmyk.jpg"
convert photo.png -colorspace Gray "$out/GREY.JPG"
convert photo.png -define jpeg:optimize-coding=off -sampling-factor 4:2:0 "jpg:$out/saved-by-browser.jfif"
cp "$out/baseline.jpg" "$out/rotated-exif.jpg"
convert photo.png -resize 30x20 thumb.jpg
exiftool -q -overwrite_original -n -Orientation=6 '-ThumbnailImage<=thumb.jpg' "$out/rotated-exif.jpg"
cp photo.png "$out/plain.png"
convert photo.png -interlace PNG "$out/interlaced.png"
convert photo.png -colors 4 "$out/palette.png"
heif-enc -q 40 photo.png -o "$out/iphone.heic" > /dev/null
heif-enc -A -q 40 photo.png -o "$out/image.avif" > /dev/null
convert photo.png "$out/image.gif"
convert photo.png -compress zip "$out/scan.tif"
cwebp -quiet photo.png -o "$out/image.webp"
convert photo.png -resize 20x10 "$out/image.bmp"
convert photo.png -resize 20x10 "$out/image.jp2"
convert photo.png -resize 20x10 "$out/image.psd"
cp three.ps "$out/three.ps"

# Documents
for type in docx doc odt rtf; do soffice --headless --convert-to "$type" --outdir . invoice.txt > /dev/null 2>&1; done
printf 'a,b\n1,2\n' > table.csv
for type in xlsx xls; do soffice --headless --convert-to "$type" --outdir . table.csv > /dev/null 2>&1; done
cp invoice.docx invoice.doc invoice.odt invoice.rtf table.xlsx table.xls "$out"
cp invoice.html "$out/receipt.html"
printf '<svg xmlns="http://www.w3.org/2000/svg"/>' > "$out/logo.svg"
printf '<?xml version="1.0"?><invoice/>' > "$out/invoice.xml"
printf 'From: a@example.co.jp\r\nSubject: invoice\r\n\r\n1001\r\n' > "$out/letter.eml"
printf '\346\227\245\344\273\230,\351\207\221\351\241\215\n2026-10-01,1000\n' > "$out/utf-8.csv"
iconv -f utf-8 -t cp932 "$out/utf-8.csv" > "$out/shift-jis.csv"
iconv -f utf-8 -t utf-16 "$out/utf-8.csv" > "$out/utf-16.txt"

# Archives
7z a -bd -tzip "$out/vouchers.zip" photo.png invoice.txt > /dev/null
7z a -bd -tzip -popen-me "$out/with-password.zip" invoice.txt > /dev/null
7z a -bd "$out/vouchers.7z" invoice.txt > /dev/null
jlha aq "$out/vouchers.lzh" invoice.txt > /dev/null
gzip -c invoice.txt > "$out/invoice.gz"
bzip2 -c invoice.txt > "$out/invoice.bz2"
xz -c invoice.txt > "$out/invoice.xz"
tar cf - "invoice.txt" | head -c 2048 > "$out/vouchers.tar"

# Under another name
cp "$out/iphone.heic" "$out/heic-called.jpg"
cp "$out/plain.png" "$out/png-called.pdf"
cp "$out/chromium.pdf" "$out/pdf-called.jpg"
cp "$out/baseline.jpg" "$out/jpeg-called.PNG"
cp "$out/receipt.html" "$out/html-called.pdf"
cp "$out/utf-8.csv" "$out/text-called.pdf"
cp "$out/invoice.docx" "$out/word-called.pdf"
cp "$out/vouchers.zip" "$out/zip-called.pdf"
cp "$out/img2pdf.pdf" "$out/no-ending"

PATH="$root/node_modules/node/bin:$PATH" node "$root/scripts/vouchers/by-hand.ts" "$out"
