#!/usr/bin/env bash
# Do the rules generalise? The weights are counted on one half of the training articles and scored on the other, crossed.
#
#   training/halves.sh ../shared/benchmark
set -euo pipefail
benchmark=$(realpath "${1:-../shared/benchmark}")
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r src training package.json tsconfig.json "$work"
mkdir "$work/models"
cp models/* "$work/models"
ln -s "$root/node_modules" "$work/node_modules"
cd "$work"
awk 'NR % 2 == 1' "$benchmark/polnear/train.jsonl" > odd.jsonl
awk 'NR % 2 == 0' "$benchmark/polnear/train.jsonl" > even.jsonl
half() {
  npx tsx training/cues.ts "$1.jsonl" models/attribution.bin
  npx tsx src/cli.ts evaluate "$2.jsonl" --engine rules --predictions "$2.predicted.jsonl" > /dev/null
}
half odd even
half even odd
cat odd.jsonl even.jsonl > all.jsonl
cat odd.predicted.jsonl even.predicted.jsonl > all.predicted.jsonl
node "$benchmark/score.mjs" --gold all.jsonl --pred all.predicted.jsonl
for publisher in breitbart huff-post nyt politico usa-today wash-post west-journal; do
  grep "\"id\": *\"${publisher}_" all.jsonl > one.jsonl
  grep "\"id\": *\"${publisher}_" all.predicted.jsonl > one.predicted.jsonl
  echo "--- $publisher"
  node "$benchmark/score.mjs" --gold one.jsonl --pred one.predicted.jsonl | grep -E "^full|^content exact|^quote"
done
npx tsx training/errors.ts all.jsonl all.predicted.jsonl
