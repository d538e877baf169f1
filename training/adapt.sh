#!/usr/bin/env bash
# Lets the encoder that is there go on learning, from stories of our own beside half of the benchmark, and writes models/encoder.*.
#   training/adapt.sh [BENCHMARK] [WORK] [MODELS]
# Fifty minutes on two cores. What the encoder says of the benchmark takes the place of teachers, so that it stays as it is there.
set -euo pipefail
cd "$(dirname "$0")"
benchmark=${1:-../../shared/benchmark}/polnear
work=${2:-/tmp/pullquote-training}
models=${3:-../models}
mkdir -p "$work"
start="$work/start.onnx"
[ -f "$start" ] || cp "$models/encoder.onnx" "$start"

source ./venv.sh "$work"
vocabulary="$models/encoder-vocabulary.txt"

npx tsx prepare.ts "$benchmark/train.jsonl" "$vocabulary" "$work/train.jsonl"
for kind in invented own; do
  grep "^{\"id\":\"$kind-" stories.jsonl > "$work/$kind.gold.jsonl"
  npx tsx prepare.ts "$work/$kind.gold.jsonl" "$vocabulary" "$work/$kind.jsonl"
done

# Memory is kept between steps: giving it back to the system costs ten times the arithmetic.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=1073741824
export OMP_WAIT_POLICY=passive
"$python" train.py --base "$base" --vocabulary "$vocabulary" --data "$work" --folds 1 --start "$start" --share 0.7 --sample 0.5 \
  --stories "$work/invented.jsonl=1" "$work/own.jsonl=4" --epochs 3 --decay 3 --rate 1e-4 --batch 16 --out "$work/adapted.pt"
"$python" export.py --base "$base" --vocabulary "$vocabulary" --model "$work/adapted.pt" --start "$start" --share 0.8 --out "$models/encoder.onnx"
npx tsx calibrate.ts "$benchmark/train.jsonl" "$models"
