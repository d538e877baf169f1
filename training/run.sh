#!/usr/bin/env bash
# Trains the neural engine's encoder from the benchmark and writes models/encoder.*. Run again after it was stopped, it goes on.
#   training/run.sh [BENCHMARK] [WORK] [MODELS]
# With teachers it takes minutes on a GPU and days on two cores; without (TEACHERS=0 EPOCHS=9), some hours on two cores.
set -euo pipefail
cd "$(dirname "$0")"
benchmark=${1:-../../shared/benchmark}/polnear
work=${2:-/tmp/pullquote-training}
models=${3:-../models}
seed=${SEED:-1} folds=4 teacher_seeds=${TEACHERS:-2} epochs=${EPOCHS:-22}
mkdir -p "$work" "$models"

source ./venv.sh "$work"
cp "$base/vocab.txt" "$models/encoder-vocabulary.txt"
if [ "$teacher_seeds" -gt 0 ] && [ ! -d "$work/all-mpnet-base-v2" ]; then
  "$python" large_base.py "$work"
fi

npx tsx prepare.ts "$benchmark/train.jsonl" "$models/encoder-vocabulary.txt" "$work/train.jsonl"

# Memory is kept between steps: giving it back to the system costs ten times the arithmetic.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=1073741824
export OMP_WAIT_POLICY=passive
train() { "$python" train.py --vocabulary "$models/encoder-vocabulary.txt" --data "$work" --folds $folds "$@"; }
teachers=()
for s in $(seq 1 "$teacher_seeds"); do
  for fold in $(seq 0 $((folds - 1))); do
    teacher="$work/teacher-$fold-$s.pt"
    [ -f "$teacher" ] || train --base "$work/all-mpnet-base-v2" --fold "$fold" --seed "$s" --epochs 6 --decay 6 --rate 5e-5 --batch 16 --out "$teacher"
    teachers+=("$teacher")
  done
done
train --base "$base" --teachers "${teachers[@]}" --seed "$seed" --epochs "$epochs" --decay $((epochs / 2)) --rate 3e-4 --batch 32 --out "$work/encoder.pt"
"$python" export.py --base "$base" --vocabulary "$models/encoder-vocabulary.txt" --model "$work/encoder.pt" --out "$models/encoder.onnx"
npx tsx calibrate.ts "$benchmark/train.jsonl" "$models"
